package ingest

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"slices"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/source"
)

// Inherited is a story that another program kept, with what its reader did to it.
type Inherited struct {
	Draft   feed.Draft
	Read    bool
	Hidden  bool
	Starred bool
	Tags    []string // of the bookmark
}

// Inheritance counts what inheriting did.
type Inheritance struct {
	New     int // stories that were not on the shelf
	Known   int
	Read    int // marked read
	Hidden  int
	Starred int
}

// Add sums two inheritances.
func (i Inheritance) Add(o Inheritance) Inheritance {
	return Inheritance{New: i.New + o.New, Known: i.Known + o.Known, Read: i.Read + o.Read, Hidden: i.Hidden + o.Hidden, Starred: i.Starred + o.Starred}
}

// Inherit files the stories of a feed that another program kept and does to them
// what its reader did. The feed, of which location, title and site are used, must be
// on the shelf; see [Desk.Enlist]. A story
// that is there already stays as it is and gets the marks; none is taken away.
// What the feed itself says the next time it is visited replaces what was kept.
func (d *Desk) Inherit(ctx context.Context, from feed.Source, list iter.Seq2[Inherited, error]) (Inheritance, error) {
	var out Inheritance
	src, err := d.feedAt(ctx, from.Location)
	if err != nil {
		return out, err
	}
	var part []Inherited
	for s, err := range list {
		if err != nil {
			return out, err
		}
		if part = append(part, s); len(part) < chunkRefresh {
			continue
		}
		if err := d.inherit(ctx, src, from, part, &out); err != nil {
			return out, err
		}
		part = part[:0]
	}
	return out, d.inherit(ctx, src, from, part, &out)
}

// feedAt gives the feed on the shelf that is read at a location.
func (d *Desk) feedAt(ctx context.Context, location string) (feed.Source, error) {
	driver, ok := source.For(d.drivers, feed.KindFeed)
	if !ok {
		return feed.Source{}, &feed.Fault{Class: feed.Internal, Op: "import", Err: errors.New("feeds cannot be read here")}
	}
	canonical, ok := driver.Claims(location)
	if !ok {
		return feed.Source{}, &feed.Fault{Class: feed.NotFound, Op: "import", Subject: clean.Line(location, 200), Err: errors.New("it is no address of the web")}
	}
	return d.known(ctx, feed.KindFeed, canonical)
}

// inherit files a part of the stories.
func (d *Desk) inherit(ctx context.Context, src, from feed.Source, list []Inherited, out *Inheritance) error {
	ids, err := d.recognise(ctx, src.ID, list)
	if err != nil {
		return err
	}
	delivery := Prepare(src, feed.Dispatch{Title: cmp.Or(src.Title, from.Title), SiteURL: cmp.Or(src.SiteURL, from.SiteURL), Items: drafts(list)}, d.now())
	var all []feed.ArticleID
	for _, f := range delivery.Stories {
		all = append(all, f.Article.ID)
	}
	known, err := d.shelf.Known(ctx, slices.Concat(all, ids))
	if err != nil {
		return err
	}
	delivery.Stories = slices.DeleteFunc(delivery.Stories, func(f feed.Filing) bool {
		_, there := known[f.Article.ID]
		return there || !slices.Contains(ids, f.Article.ID) // on the shelf, by this name or another
	})
	if len(delivery.Stories) > 0 {
		r, err := d.shelf.Deliver(ctx, delivery)
		if err != nil {
			return err
		}
		out.New += r.New
	}
	out.Known += len(list) - len(delivery.Stories)
	return d.bequeath(ctx, ids, list, out)
}

// bequeath does to the stories what their reader did elsewhere.
func (d *Desk) bequeath(ctx context.Context, ids []feed.ArticleID, list []Inherited, out *Inheritance) error {
	var read, hidden []feed.ArticleID
	var keep []feed.Bookmark
	for i, s := range list {
		if ids[i] == "" {
			continue
		}
		if s.Read {
			read = append(read, ids[i])
		}
		if s.Hidden {
			hidden = append(hidden, ids[i])
		}
		if s.Starred {
			keep = append(keep, feed.Bookmark{Article: ids[i], At: d.now(), Tags: cleanLines(s.Tags)})
		}
	}
	out.Read, out.Hidden, out.Starred = out.Read+len(read), out.Hidden+len(hidden), out.Starred+len(keep)
	if len(read) > 0 {
		if err := d.shelf.SetRead(ctx, read, true); err != nil {
			return err
		}
	}
	if len(hidden) > 0 {
		if err := d.shelf.SetHidden(ctx, hidden, true); err != nil {
			return err
		}
	}
	if len(keep) == 0 {
		return nil
	}
	return d.shelf.PutBookmarks(ctx, keep)
}

func drafts(list []Inherited) []feed.Draft {
	out := make([]feed.Draft, len(list))
	for i, s := range list {
		out[i] = s.Draft
	}
	return out
}

// recognise gives the identifier of each story: the one that is on the shelf, else
// the one it will be filed under; "" for what has nothing to be named by. A program
// that keeps no difference between a story's own identifier and its address leaves
// open which of both the feed gave.
func (d *Desk) recognise(ctx context.Context, src feed.SourceID, list []Inherited) ([]feed.ArticleID, error) {
	ids, others := make([]feed.ArticleID, len(list)), make([]feed.ArticleID, len(list))
	var ask []feed.ArticleID
	for i, s := range list {
		ids[i] = nameOf(src, s.Draft)
		if bare := s.Draft; bare.GUID == bare.URL && bare.GUID != "" {
			bare.GUID = ""
			others[i] = nameOf(src, bare)
			ask = append(ask, others[i])
		}
	}
	if len(ask) == 0 {
		return ids, nil
	}
	known, err := d.shelf.Known(ctx, ask)
	if err != nil {
		return nil, err
	}
	for i, other := range others {
		if _, ok := known[other]; ok {
			ids[i] = other
		}
	}
	return ids, nil
}
