package storetest

import (
	"encoding/binary"
	"encoding/json"
	"errors"

	bolt "go.etcd.io/bbolt"

	"byline/feed"
)

// Bare keeps stories the plainest way bbolt offers: one bucket, one JSON record
// a story with its text, a key of date and number; no lists, counters, authors
// or checksums. It is the floor that the store's figures are set beside.
type Bare struct{ path string }

var bareBucket = []byte("stories")

// NewBare makes a bare library in a new file.
func NewBare(path string) (Bare, error) {
	b := Bare{path}
	return b, b.open(false, func(db *bolt.DB) error {
		return db.Update(func(t *bolt.Tx) error {
			_, err := t.CreateBucketIfNotExists(bareBucket)
			return err
		})
	})
}

func (b Bare) open(readOnly bool, f func(*bolt.DB) error) (err error) {
	db, err := bolt.Open(b.path, 0o600, &bolt.Options{ReadOnly: readOnly, NoSync: true, FreelistType: bolt.FreelistArrayType})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return f(db)
}

// File stores the stories of a delivery in one transaction.
func (b Bare) File(d feed.Delivery) error {
	return b.open(false, func(db *bolt.DB) error {
		return db.Update(func(t *bolt.Tx) error {
			bucket := t.Bucket(bareBucket)
			for _, f := range d.Stories {
				n, err := bucket.NextSequence()
				if err != nil {
					return err
				}
				k := binary.BigEndian.AppendUint64(nil, uint64(f.Article.Date().Unix())<<32|n)
				v, err := json.Marshal(f)
				if err != nil {
					return err
				}
				if err := bucket.Put(k, v); err != nil {
					return err
				}
			}
			return nil
		})
	})
}

// Page reads n stories, newest first, after skipping some.
func (b Bare) Page(skip, n int) (out []feed.Filing, err error) {
	err = b.open(true, func(db *bolt.DB) error {
		return db.View(func(t *bolt.Tx) error {
			c := t.Bucket(bareBucket).Cursor()
			k, v := c.Last()
			for i := 0; k != nil && i < skip+n; i++ {
				if i >= skip {
					var f feed.Filing
					if err := json.Unmarshal(v, &f); err != nil {
						return err
					}
					out = append(out, f)
				}
				k, v = c.Prev()
			}
			return nil
		})
	})
	return out, err
}
