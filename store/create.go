package store

import (
	"context"
	"encoding/binary"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	bolt "go.etcd.io/bbolt"
)

// create makes an empty library beside path and moves it there when it is
// complete, so that an empty file at path is always damage and never a library
// somebody was about to make. One that another process made meanwhile is left.
func (s *Store) create(ctx context.Context) error {
	if err := os.MkdirAll(filepath.Dir(s.path), 0o700); err != nil {
		return err
	}
	ctx, cancel := s.patience(ctx)
	defer cancel()
	turnstile, err := s.pass(ctx)
	if err != nil {
		return err
	}
	defer turnstile.Close()
	if _, err := os.Stat(s.path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	fresh := s.path + ".new"
	if err := os.Remove(fresh); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	db, err := bolt.Open(fresh, 0o600, &bolt.Options{FreelistType: bolt.FreelistArrayType, NoSync: s.o.NoSync})
	if err != nil {
		return err
	}
	err = db.Update(func(t *bolt.Tx) error {
		for _, name := range buckets {
			if _, err := t.CreateBucketIfNotExists([]byte(name)); err != nil {
				return err
			}
		}
		return tx{Tx: t, memo: &memo{}}.putSchema(schema)
	})
	if err = errors.Join(err, db.Close()); err != nil {
		return err
	}
	return os.Rename(fresh, s.path)
}

// schema is the layout this program writes.
const schema = 3

var (
	metaSchema   = []byte("schema")
	metaRevision = []byte("revision")
)

func (t tx) putSchema(n uint64) error {
	return t.b(bucketMeta).Put(metaSchema, binary.BigEndian.AppendUint64(nil, n))
}
