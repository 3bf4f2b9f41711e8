package store

import (
	"context"
	"fmt"
	"os"

	"byline/feed"
	"byline/store/internal/codec"
)

// migration changes a library of the schema before it into its own. It runs in
// the transaction that writes the new schema, after a copy was put aside.
type migration struct {
	to   uint64
	why  string
	step func(tx) error
}

// migrations is the one list of them, in order and without gaps from 2.
func migrations() []migration {
	return []migration{
		{2, "remembers which sources were removed, and when", func(t tx) error {
			_, err := t.CreateBucketIfNotExists([]byte(bucketRemoved))
			return err
		}},
		{3, "shows a story of several sources once", tx.findTwins},
	}
}

// migrate brings a library of an older schema up to this program's. The library
// as it was is kept beside it, with ".schema-N" behind its name.
func (s *Store) migrate(ctx context.Context, found uint64) error {
	if err := s.keepAside(ctx, fmt.Sprintf("%s.schema-%d", s.path, found)); err != nil {
		return err
	}
	for _, m := range migrations() {
		err := s.access(ctx, "migrate", measuring, func(t tx) error {
			if number(t.b(bucketMeta).Get(metaSchema)) >= m.to { // long ago, or by another process just now
				return nil
			}
			if err := m.step(t); err != nil {
				return err
			}
			return t.putSchema(m.to)
		})
		if err != nil {
			return err
		}
		s.o.Log.Info("the library was brought up to date", "schema", m.to, "now", m.why)
	}
	return nil
}

// keepAside copies the library as it is, whatever its schema.
func (s *Store) keepAside(ctx context.Context, path string) error {
	return s.access(ctx, "copy", studying, func(t tx) error {
		return replace(path, func(f *os.File) error {
			_, err := t.WriteTo(f)
			return err
		})
	})
}

// schema reads the layout of the file. One that has none is not a library.
func (s *Store) schema(ctx context.Context) (found uint64, err error) {
	err = s.access(ctx, "open", reading, func(t tx) error {
		info, err := os.Stat(s.path)
		if err != nil {
			return err
		}
		if info.Size() < t.Size() { // pages that are cut off would be found missing one by one
			return fmt.Errorf("%w: it ends after %d of its %d bytes", codec.ErrDamaged, info.Size(), t.Size())
		}
		meta := t.Bucket([]byte(bucketMeta))
		if meta == nil {
			return errNoLibrary
		}
		switch found = number(meta.Get(metaSchema)); {
		case found == 0:
			return errNoLibrary
		case found > schema:
			return &feed.Fault{Class: feed.Newer, Op: "open", Subject: s.path,
				Err: fmt.Errorf("a newer Byline wrote it, in format %d, and this one reads formats up to %d", found, schema)}
		}
		return nil
	})
	return found, err
}
