package store

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"iter"
	"strings"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
)

// headline puts an article together with its source's name and its state.
func (t tx) headline(d key.Doc) (feed.Headline, error) {
	h, err := t.header(d)
	if err != nil {
		return feed.Headline{}, err
	}
	for i, c := range h.Authors {
		h.Authors[i].Author = t.canon(c.Author)
	}
	out := feed.Headline{Article: h.Article, At: d.Cursor(), SourceTitle: h.SourceTitle}
	name, err := t.sourceName(h.Source)
	if err != nil {
		return out, err
	}
	out.SourceTitle = cmp.Or(name, out.SourceTitle)
	group := t.grouped(d)
	if out.AlsoIn, err = t.copies(d, group); err != nil {
		return out, err
	}
	mark, starred, err := t.stateOf(group, h.ID)
	out.Read, out.Starred, out.Hidden, out.Position = !mark.ReadAt.IsZero(), starred, mark.Hidden, mark.Position
	return out, err
}

// sourceName is empty for a source that is not there.
func (t tx) sourceName(id feed.SourceID) (string, error) {
	if name, ok := t.memo.names[id]; ok {
		return name, nil
	}
	src, ok, err := t.source(id)
	if err != nil {
		return "", err
	}
	if t.memo.names == nil {
		t.memo.names = map[feed.SourceID]string{}
	}
	name := ""
	if ok {
		name = src.Name()
	}
	t.memo.names[id] = name
	return name, nil
}

// Story reads an article with its text and state.
func (s *Store) Story(ctx context.Context, id feed.ArticleID) (out feed.Story, err error) {
	err = s.read(ctx, "open", func(t tx) error {
		d, err := t.doc("open", id)
		if err != nil {
			return err
		}
		out, err = t.story(d)
		return err
	})
	return out, err
}

func (t tx) story(d key.Doc) (feed.Story, error) {
	h, err := t.headline(d)
	if err != nil {
		return feed.Story{}, err
	}
	body, err := codec.DecodeBody(t.at(bucketBodies, d))
	return feed.Story{Headline: h, Body: body}, err
}

// Headlines reads articles in the order asked for; unknown ones are left out.
func (s *Store) Headlines(ctx context.Context, ids []feed.ArticleID) (out []feed.Headline, err error) {
	err = s.read(ctx, "list", func(t tx) error {
		for _, id := range ids {
			d, err := t.doc("list", id)
			if feed.ClassOf(err) == feed.NotFound {
				continue
			}
			if err != nil {
				return err
			}
			h, err := t.headline(d)
			if err != nil {
				return err
			}
			out = append(out, h)
		}
		return nil
	})
	return out, err
}

// FindArticle completes the beginning of an identifier. No match is NotFound,
// more than one is Usage.
func (s *Store) FindArticle(ctx context.Context, prefix string) (found feed.ArticleID, err error) {
	prefix = strings.ToLower(strings.TrimSpace(prefix))
	err = s.read(ctx, "find", func(t tx) error {
		start, err := hex.DecodeString(prefix[:len(prefix)/2*2])
		if err != nil || len(prefix) < 4 {
			return missing("find", "story "+prefix)
		}
		c := t.b(bucketIDs).Cursor()
		for k, _ := c.Seek(start); bytes.HasPrefix(k, start); k, _ = c.Next() {
			id := key.Hex[feed.ArticleID](k)
			switch {
			case !strings.HasPrefix(string(id), prefix):
			case found != "":
				return &feed.Fault{Class: feed.Usage, Op: "find", Subject: "story " + prefix, Advice: "Give more of its digits."}
			default:
				found = id
			}
		}
		if found == "" {
			return missing("find", "story "+prefix)
		}
		return nil
	})
	if err != nil {
		return "", err
	}
	return found, nil
}

// Known gives the hashes of those articles that the store has.
func (s *Store) Known(ctx context.Context, ids []feed.ArticleID) (map[feed.ArticleID]uint64, error) {
	out := map[feed.ArticleID]uint64{}
	err := s.read(ctx, "look up", func(t tx) error {
		for _, id := range ids {
			d, err := t.doc("look up", id)
			if feed.ClassOf(err) == feed.NotFound {
				continue
			}
			if err != nil {
				return err
			}
			h, err := t.header(d)
			if err != nil {
				return err
			}
			out[id] = h.Hash
		}
		return nil
	})
	return out, err
}

// Library counts what the store holds.
func (s *Store) Library(ctx context.Context) (out feed.Library, err error) {
	err = s.read(ctx, "count", func(t tx) error {
		out = feed.Library{
			Counts:   t.counts(key.Everything),
			Sources:  t.b(bucketSources).Stats().KeyN,
			Authors:  t.total(writers),
			Revision: t.revision(),
		}
		return nil
	})
	return out, err
}

// Picture reads a stored picture.
func (s *Store) Picture(ctx context.Context, id feed.PictureID) (out []byte, err error) {
	err = s.read(ctx, "read", func(t tx) error {
		k, err := key.ID(id, feed.PictureBytes)
		if err != nil {
			return badInput("read", err)
		}
		b := t.b(bucketMedia).Get(k)
		if b == nil {
			return missing("read", "picture "+string(id))
		}
		out = bytes.Clone(b)
		return nil
	})
	return out, err
}

// exportChunk is how many stories are read at a time, so that a slow taker
// keeps nobody from writing.
const exportChunk = 100

// ExportArticles gives every story of a query, newest first. Stories that arrive
// or go while it runs may or may not be among them.
func (s *Store) ExportArticles(ctx context.Context, q feed.Query) iter.Seq2[feed.Story, error] {
	return func(yield func(feed.Story, error) bool) {
		from := feed.Newest
		for {
			var chunk []feed.Story
			more := false
			err := s.read(ctx, "export", func(t tx) error {
				p, err := t.page(feed.PageRequest{Query: q, From: from, Limit: exportChunk})
				if err != nil {
					return err
				}
				from, more = p.Older, p.More
				for _, h := range p.Items {
					d, err := key.ParseCursor(h.At)
					if err != nil {
						return err
					}
					story, err := t.story(d)
					if err != nil {
						return err
					}
					chunk = append(chunk, story)
				}
				return nil
			})
			if err != nil {
				yield(feed.Story{}, err)
				return
			}
			for _, story := range chunk {
				if !yield(story, nil) {
					return
				}
			}
			if !more {
				return
			}
		}
	}
}
