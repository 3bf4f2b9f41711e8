package store

import (
	"cmp"
	"net/url"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
	"byline/store/internal/salvage"
)

// stretch is where a text lies in the damaged file.
type stretch struct {
	at   int64
	size int
}

// stories brings articles with their texts. One whose text is lost comes without,
// and is taken for changed when its source is read the next time.
func (r *rescue) stories() error {
	texts := map[key.Doc][]stretch{} // of one that comes twice, the newer first
	err := r.from.Bucket(bucketBodies, func(rec salvage.Record) error {
		if d, ok := key.DocOf(rec.Key); ok && len(rec.Key) == key.DocSize {
			texts[d] = append(texts[d], stretch{rec.At, len(rec.Value)})
		}
		return r.ctx.Err()
	})
	if err != nil {
		return err
	}
	seen := map[key.Doc]bool{}
	var part []brought
	flush := func() error {
		err := r.write(r.ctx, "recover", func(t tx) error { return t.bringBack(part) })
		part = part[:0]
		return err
	}
	err = r.from.Bucket(bucketHeaders, func(rec salvage.Record) error {
		d, ok := key.DocOf(rec.Key)
		h, err := codec.DecodeHeader(rec.Value)
		if !ok || err != nil || !h.ID.Valid() || !h.Source.Valid() {
			r.got.Lost++
			return r.ctx.Err()
		}
		if seen[d] {
			return r.ctx.Err()
		}
		seen[d] = true
		body, whole := r.text(h.ID, texts[d])
		if !whole {
			r.got.Lost++
		}
		r.got.Stories++
		if part = append(part, brought{h, body, whole}); len(part) < rescueChunk {
			return r.ctx.Err()
		}
		return flush()
	})
	if err != nil {
		return err
	}
	return flush()
}

// brought is an article of the damaged file.
type brought struct {
	codec.Header
	body  feed.Body
	whole bool // its text is there
}

// text reads the newest text of an article that can be read.
func (r *rescue) text(id feed.ArticleID, at []stretch) (feed.Body, bool) {
	for _, s := range at {
		b, err := r.from.Value(s.at, s.size)
		if err != nil {
			continue
		}
		if body, err := codec.DecodeBody(b); err == nil && body.Article == id {
			return body, true
		}
	}
	return feed.Body{Article: id}, false
}

// bringBack files articles as a delivery does, but for those that the library has
// from a copy with a text that the damaged file has lost.
func (t tx) bringBack(part []brought) error {
	t.fillPages()
	known, seen, counts := map[feed.AuthorID]feed.AuthorID{}, span{}, map[string]int{}
	var r feed.Receipt
	for _, f := range part {
		_, err := t.doc("recover", f.ID)
		switch {
		case err == nil && !f.whole:
			continue
		case err != nil && feed.ClassOf(err) != feed.NotFound:
			return err
		case !f.whole:
			f.Hash = 0
		}
		if err := t.file(feed.Filing{Article: f.Article, Body: f.body}, nil, feed.Source{}, known, &r, seen, counts); err != nil {
			return err
		}
		if err := t.nameSource(f.Header); err != nil {
			return err
		}
	}
	if err := t.count(counts); err != nil {
		return err
	}
	return t.saw(seen)
}

// nameSource writes the source's name beside an article whose source is not there.
func (t tx) nameSource(h codec.Header) error {
	if _, ok, err := t.source(h.Source); err != nil || ok {
		return err
	}
	d, err := t.doc("recover", h.ID)
	if err != nil {
		return err
	}
	is, err := t.header(d)
	if err != nil || is.SourceTitle != "" {
		return err
	}
	host := ""
	if u, err := url.Parse(h.URL); err == nil {
		host = u.Hostname()
	}
	is.SourceTitle = cmp.Or(h.SourceTitle, h.Site, host, "Recovered")
	return t.putHeader(d, is)
}
