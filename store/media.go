package store

import (
	"byline/feed"
	"byline/store/internal/codec"
)

// pictures names every picture that a record shows.
func (t tx) pictures(keep func(feed.PictureID)) error {
	err := t.b(bucketAuthors).ForEach(func(_, v []byte) error {
		a, err := codec.DecodeAuthor(v)
		keep(a.Photo.ID)
		return err
	})
	if err != nil {
		return err
	}
	return t.b(bucketHeaders).ForEach(func(_, v []byte) error {
		if err := t.ctx.Err(); err != nil {
			return err
		}
		h, err := codec.DecodeHeader(v)
		keep(h.Image.ID)
		return err
	})
}
