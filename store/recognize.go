package store

import (
	"bytes"
	"context"

	"byline/feed"
	"byline/store/internal/key"
	"byline/store/internal/twin"
)

// Recognize finds articles that their source has given another identifier: by the
// identifier they have now, those that the library holds under another one, with
// the same address and title. One of which there are several is not recognized.
func (s *Store) Recognize(ctx context.Context, articles []feed.Article) (map[feed.ArticleID]feed.Article, error) {
	out := map[feed.ArticleID]feed.Article{}
	err := s.read(ctx, "look up", func(t tx) error {
		for _, a := range articles {
			found, err := t.renamed(a)
			if err != nil {
				return err
			}
			if len(found) == 1 && found[0].ID != a.ID {
				out[a.ID] = found[0]
			}
		}
		return nil
	})
	return out, err
}

// renamed gives the articles that this one may be under another name, at most two.
func (t tx) renamed(a feed.Article) ([]feed.Article, error) {
	var out []feed.Article
	for _, k := range twin.KeysOf(a).Own() {
		if k.Kind != twin.ByAddress {
			continue
		}
		looked := 0
		c, start := t.b(twinBucket(k.Kind)).Cursor(), []byte(k.Bytes)
		for row, _ := c.Seek(start); bytes.HasPrefix(row, start) && len(out) < 2 && looked < maxShared; row, _ = c.Next() {
			looked++
			d, ok := key.DocOf(row)
			if !ok {
				continue
			}
			h, err := t.header(d)
			if err != nil {
				return nil, survive(err)
			}
			if twin.Renamed(a, h.Article) {
				out = append(out, h.Article)
			}
		}
	}
	return out, nil
}
