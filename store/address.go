package store

import (
	"bytes"
	"context"

	"byline/feed"
	"byline/store/internal/key"
	"byline/store/internal/twin"
)

// FindAddress gives the story that was published at a clean address, by its leader
// if several sources printed it. No story there is NotFound.
func (s *Store) FindAddress(ctx context.Context, url string) (found feed.ArticleID, err error) {
	want := feed.Canonical(url)
	err = s.read(ctx, "find", func(t tx) error {
		for _, k := range twin.KeysOf(feed.Article{URL: url}).Own() {
			c, start := t.b(twinBucket(k.Kind)).Cursor(), []byte(k.Bytes)
			for row, _ := c.Seek(start); bytes.HasPrefix(row, start) && len(row) == len(start)+key.DocSize; row, _ = c.Next() {
				place := key.Doc(row[len(start):])
				h, err := t.header(place)
				if err != nil {
					return err
				}
				if feed.Canonical(h.URL) != want { // another address with the same digest
					continue
				}
				leader, err := t.header(t.group(place)[0])
				found = leader.ID
				return err
			}
		}
		return missing("find", "story at "+url)
	})
	return found, err
}
