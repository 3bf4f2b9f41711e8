package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"byline/feed"
)

// Recovery says what Recover did.
type Recovery struct {
	Damaged string // where the damaged file is now; empty when the library is sound
	From    string // the copy whose contents are the library now
}

// Recover puts the newest sound copy in the place of a library that cannot be
// read. The damaged file is kept, with ".damaged-DATE" behind its name; so is
// the copy. A sound library is left alone, and so is a damaged one of which no
// sound copy is found (class Damaged) or one that another process uses (Busy).
// It reads the library and the copies to their ends, which takes a while.
func Recover(ctx context.Context, path string, o Options) (r Recovery, err error) {
	s, err := Open(path, o)
	if err == nil {
		err = s.sound(ctx)
	}
	if feed.ClassOf(err) != feed.Damaged {
		return r, err
	}
	damage := err
	s = prepared(path, o)
	looked, err := os.Stat(path)
	if err != nil {
		return r, s.fault("recover", err)
	}
	dir, err := os.MkdirTemp(filepath.Dir(path), ".recover-*")
	if err != nil {
		return r, s.fault("recover", err)
	}
	defer func() { err = errors.Join(err, s.fault("recover", os.RemoveAll(dir))) }()
	copies, err := snapshots(path)
	if err != nil {
		return r, s.fault("recover", err)
	}
	for _, from := range copies {
		data := filepath.Join(dir, filepath.Base(from))
		if err := soundCopy(ctx, from, data, o); err != nil {
			if ctx.Err() != nil {
				return r, s.fault("recover", err)
			}
			s.o.Log.Warn("a copy of the library is of no use", "path", from, "err", err)
			continue
		}
		return s.replaceDamaged(ctx, looked, data, from)
	}
	return r, damage
}

// replaceDamaged moves the damaged file away and data into its place, while
// nobody else opens it. If another process has done so already, it has done it
// for both.
func (s *Store) replaceDamaged(ctx context.Context, looked os.FileInfo, data, from string) (Recovery, error) {
	waiting, cancel := s.patience(ctx)
	defer cancel()
	turnstile, err := s.pass(waiting)
	if err != nil {
		return Recovery{}, s.fault("recover", err)
	}
	defer turnstile.Close()
	if now, err := os.Stat(s.path); err != nil || !os.SameFile(now, looked) {
		return Recovery{}, s.fault("recover", err)
	}
	aside := s.path + ".damaged-" + s.o.Now().Format("2006-01-02-150405.000000000")
	if err := os.Rename(s.path, aside); err != nil {
		return Recovery{}, s.fault("recover", err)
	}
	if err := os.Rename(data, s.path); err != nil {
		return Recovery{Damaged: aside}, s.fault("recover", err)
	}
	return Recovery{Damaged: aside, From: from}, nil
}

// soundCopy copies a library to path and makes sure that the copy is whole.
func soundCopy(ctx context.Context, from, path string, o Options) error {
	if err := copyFile(from, path); err != nil {
		return feed.Wrap(feed.Internal, "copy", from, err)
	}
	s, err := Open(path, o)
	if err != nil {
		return err
	}
	return errors.Join(s.sound(ctx), s.Close())
}

// sound is nil for a library in which Check finds nothing.
func (s *Store) sound(ctx context.Context) error {
	problems, err := s.Check(ctx)
	if err == nil && len(problems) > 0 {
		err = &feed.Fault{Class: feed.Damaged, Op: "check", Subject: s.path, Err: errors.New(problems[0].String())}
	}
	return err
}
