package store

import (
	"context"
	"slices"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
)

// PutBookmarks keeps stories with what another program's reader wrote to them.
// Nothing is kept if one is unknown. A bookmark that is there keeps its date and
// its note and gets the tags that it lacks.
func (s *Store) PutBookmarks(ctx context.Context, list []feed.Bookmark) error {
	by := map[feed.ArticleID]feed.Bookmark{}
	var ids []feed.ArticleID
	for _, b := range list {
		by[b.Article] = joinBookmarks(by[b.Article], b)
		ids = append(ids, b.Article)
	}
	return s.write(ctx, "keep", func(t tx) error {
		return t.each("keep", ids, func(id feed.ArticleID, group []member) error { return t.keep(id, group, by) })
	})
}

// keep bookmarks a story with what is said of any article of its group, under the
// article that it is kept under already, else under the one it is named by.
func (t tx) keep(id feed.ArticleID, group []member, said map[feed.ArticleID]feed.Bookmark) error {
	var next feed.Bookmark
	at := id
	for _, m := range group {
		k, err := key.ID(m.id, feed.ArticleIDBytes)
		if err != nil {
			return err
		}
		if b := t.b(bucketSaved).Get(k); b != nil {
			if next, err = codec.DecodeBookmark(b); err != nil {
				return err
			}
			at = m.id
			break
		}
	}
	for _, m := range group {
		next = joinBookmarks(next, said[m.id])
	}
	next.Article = at
	if next.At.IsZero() {
		next.At = t.now
	}
	k, err := key.ID(at, feed.ArticleIDBytes)
	if err != nil {
		return err
	}
	b, err := codec.EncodeBookmark(next)
	if err != nil {
		return err
	}
	return t.b(bucketSaved).Put(k, b)
}

// joinBookmarks adds to the first bookmark what only the second has.
func joinBookmarks(have, more feed.Bookmark) feed.Bookmark {
	out := have
	out.Article = more.Article
	if out.At.IsZero() {
		out.At = more.At
	}
	if out.Note == "" {
		out.Note = more.Note
	}
	out.Tags = slices.Clone(have.Tags)
	for _, tag := range more.Tags {
		if !slices.Contains(out.Tags, tag) {
			out.Tags = append(out.Tags, tag)
		}
	}
	return out
}
