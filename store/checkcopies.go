package store

import (
	"bytes"
	"slices"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
	"byline/store/internal/twin"
)

// checkKeys looks for the keys by which an article's twins are to find it.
func (c *checker) checkKeys(d key.Doc, h codec.Header) {
	for _, k := range twin.KeysOf(h.Article).Own() {
		c.keys++
		bucket, row := twinBucket(k.Kind), key.Row(k.Bytes, d)
		if found, _ := c.b(bucket).Cursor().Seek(row); !bytes.Equal(found, row) {
			c.add(bucket, row, "is missing")
		}
	}
}

// twins finds keys that no article calls for: all that are called for exist, so it
// is enough to count.
func (c *checker) twins() error {
	if n := c.b(bucketByURL).Stats().KeyN + c.b(bucketByTitle).Stats().KeyN; n != c.keys {
		c.add(bucketByURL, nil, "%d keys, by title included, where the articles call for %d", n, c.keys)
	}
	return nil
}

// groups checks that every member of a group knows all of it, that no source is in
// it twice, and that every one is the leader's twin.
func (c *checker) groups() error {
	b := c.b(bucketGroups)
	return b.ForEach(func(k, v []byte) error {
		d, ok := key.DocOf(k)
		if !ok || len(k) != key.DocSize || len(v) < 2*key.DocSize || len(v)%key.DocSize != 0 {
			c.add(bucketGroups, k, "cannot be read")
			return nil
		}
		group := c.group(d)
		if !slices.Contains(group, d) {
			c.add(bucketGroups, k, "is not in its own group")
		}
		if group[0] != d {
			if !bytes.Equal(b.Get(group[0][:]), v) {
				c.add(bucketGroups, k, "its leader %x knows another group", group[0])
			}
			return nil // looked at with its leader
		}
		return c.checkGroup(k, v, group)
	})
}

func (c *checker) checkGroup(k, v []byte, group []key.Doc) error {
	sources := map[feed.SourceID]bool{}
	var leader twin.Story
	for i, d := range group {
		if !bytes.Equal(c.b(bucketGroups).Get(d[:]), v) {
			c.add(bucketGroups, d[:], "knows another group than its leader %x", k)
		}
		s, err := c.printed(d)
		switch {
		case err != nil:
			c.add(bucketGroups, d[:], "has no article that can be read: %v", err)
			return nil
		case sources[s.Source]:
			c.add(bucketGroups, d[:], "is of a source that is in its group already")
		case i == 0:
			leader = s
		case !twin.Same(leader, s):
			c.add(bucketGroups, d[:], "is not the same story as its leader %x", k)
		}
		sources[s.Source] = true
	}
	return nil
}
