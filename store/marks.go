package store

import (
	"context"
	"slices"
	"time"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
)

// own is what the reader did to an article under its own name; see state.
func (t tx) own(id feed.ArticleID) (mark feed.Mark, starred bool, err error) {
	b, err := under(t, bucketMarks, id, feed.ArticleIDBytes)
	if err != nil {
		return mark, false, err
	}
	mark.Article = id
	if b != nil {
		if mark, err = codec.DecodeMark(b); err != nil {
			return mark, false, err
		}
	}
	b, err = under(t, bucketSaved, id, feed.ArticleIDBytes)
	return mark, b != nil, err
}

// doc finds an article's place.
func (t tx) doc(op string, id feed.ArticleID) (key.Doc, error) {
	b, err := under(t, bucketIDs, id, feed.ArticleIDBytes)
	if err != nil {
		return key.Doc{}, badInput(op, err)
	}
	d, ok := key.DocOf(b)
	if !ok {
		return d, missing(op, "story "+string(id))
	}
	return d, nil
}

// SetRead marks articles read or unread. Nothing is changed if one is unknown.
func (s *Store) SetRead(ctx context.Context, ids []feed.ArticleID, read bool) error {
	return s.mark(ctx, "mark", ids, func(t tx, m *feed.Mark) {
		switch {
		case !read:
			m.ReadAt = time.Time{}
		case m.ReadAt.IsZero():
			m.ReadAt = t.now
		}
	})
}

// SetHidden hides articles from every list or shows them again.
func (s *Store) SetHidden(ctx context.Context, ids []feed.ArticleID, hidden bool) error {
	return s.mark(ctx, "hide", ids, func(_ tx, m *feed.Mark) { m.Hidden = hidden })
}

// SetPosition remembers where the reader is in a story, and that it was open.
func (s *Store) SetPosition(ctx context.Context, id feed.ArticleID, p feed.Position) error {
	return s.mark(ctx, "keep the place in", []feed.ArticleID{id}, func(t tx, m *feed.Mark) { m.Position, m.OpenedAt = p, t.now })
}

func (s *Store) mark(ctx context.Context, op string, ids []feed.ArticleID, set func(tx, *feed.Mark)) error {
	return s.write(ctx, op, func(t tx) error { return t.mark(op, ids, set) })
}

func (t tx) mark(op string, ids []feed.ArticleID, set func(tx, *feed.Mark)) error {
	return t.each(op, ids, func(id feed.ArticleID, group []member) error {
		m, _, err := t.state(group[0].doc, id)
		if err != nil {
			return err
		}
		set(t, &m)
		for _, member := range group {
			m.Article = member.id
			if err := t.putMark(m); err != nil {
				return err
			}
		}
		return nil
	})
}

func (t tx) putMark(m feed.Mark) error {
	k, err := key.ID(m.Article, feed.ArticleIDBytes)
	if err != nil {
		return badInput("mark", err)
	}
	b, err := codec.EncodeMark(m)
	if err != nil {
		return err
	}
	return t.b(bucketMarks).Put(k, b)
}

// member is an article of a group.
type member struct {
	doc key.Doc
	id  feed.ArticleID
}

// each runs f for every story, with all articles of its group, and moves the rows
// afterwards. A story named more than once is one, whatever it is named by.
func (t tx) each(op string, ids []feed.ArticleID, f func(id feed.ArticleID, group []member) error) error {
	type story struct {
		id    feed.ArticleID
		group []member
	}
	var docs []key.Doc
	var stories []story
	seen := make(map[key.Doc]bool, len(ids))
	for _, id := range ids {
		d, err := t.doc(op, id)
		if err != nil {
			return err
		}
		group := t.group(d)
		if seen[group[0]] {
			continue
		}
		seen[group[0]] = true
		docs = append(docs, d)
		s := story{id, []member{{d, id}}}
		for _, other := range group {
			if other == d {
				continue
			}
			h, err := t.header(other)
			if err != nil {
				return err
			}
			s.group = append(s.group, member{other, h.ID})
		}
		stories = append(stories, s)
	}
	return t.change(docs, func() error {
		for _, s := range stories {
			if err := f(s.id, s.group); err != nil {
				return err
			}
		}
		return nil
	})
}

// SetStarred bookmarks stories or lets them go. A bookmark that is there, under
// whichever article of the story, keeps its date, note and tags.
func (s *Store) SetStarred(ctx context.Context, ids []feed.ArticleID, starred bool) error {
	return s.write(ctx, "star", func(t tx) error {
		return t.each("star", ids, func(id feed.ArticleID, group []member) error {
			_, is, err := t.state(group[0].doc, id)
			if err != nil || is == starred {
				return err
			}
			if starred {
				return t.bookmark(id)
			}
			for _, member := range group {
				k, err := key.ID(member.id, feed.ArticleIDBytes)
				if err != nil {
					return err
				}
				if err := t.b(bucketSaved).Delete(k); err != nil {
					return err
				}
			}
			return nil
		})
	})
}

func (t tx) bookmark(id feed.ArticleID) error {
	k, err := key.ID(id, feed.ArticleIDBytes)
	if err != nil {
		return err
	}
	b, err := codec.EncodeBookmark(feed.Bookmark{Article: id, At: t.now})
	if err != nil {
		return err
	}
	return t.b(bucketSaved).Put(k, b)
}

// Bookmarks gives everything the reader keeps, newest first.
func (s *Store) Bookmarks(ctx context.Context) (out []feed.Bookmark, err error) {
	err = s.read(ctx, "list bookmarks", func(t tx) error {
		return t.b(bucketSaved).ForEach(func(_, v []byte) error {
			b, err := codec.DecodeBookmark(v)
			out = append(out, b)
			return err
		})
	})
	slices.SortStableFunc(out, func(a, b feed.Bookmark) int { return b.At.Compare(a.At) })
	return out, err
}

// MarkAllRead marks the unread stories of a query read, from a row (itself
// included) in a direction, and says how many they were. Down from Newest is all of
// them.
func (s *Store) MarkAllRead(ctx context.Context, q feed.Query, row feed.Cursor, dir feed.Direction) (n int, err error) {
	err = s.write(ctx, "mark all read", func(t tx) error {
		l, err := t.list(q)
		if err != nil {
			return err
		}
		l.filters = append(l.filters, lists(key.Unread, l.scopes))
		from, err := key.ParseCursor(row)
		if err != nil {
			return badInput("mark all read", err)
		}
		var ids []feed.ArticleID
		for d := range l.walk(from, dir, true) {
			h, err := t.header(d)
			if err != nil {
				return err
			}
			ids = append(ids, h.ID)
		}
		if *l.err != nil {
			return *l.err
		}
		n = len(ids)
		return t.mark("mark", ids, func(t tx, m *feed.Mark) { m.ReadAt = t.now })
	})
	return n, err
}
