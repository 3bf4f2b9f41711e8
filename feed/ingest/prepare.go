// Package ingest is the desk between the sources and the shelf: it visits
// sources, makes of what they bring something clean and complete, and files it.
// It must not know how a source is read, nor how a shelf keeps things.
package ingest

import (
	"maps"
	"slices"
	"time"

	"byline/feed"
	"byline/feed/clean"
)

// work is a dispatch on its way to a delivery.
type work struct {
	src      feed.Source
	in       feed.Dispatch
	now      time.Time
	items    []item
	people   *people
	pictures map[feed.PictureID][]byte
}

// item is one story on its way.
type item struct {
	draft   feed.Draft
	article feed.Article
	body    feed.Body
}

// step is one thing done to everything a dispatch brought.
type step struct {
	name string
	do   func(*work)
}

// steps is what happens to a dispatch, in order. Cleaning comes last and sees
// every string; only the hash, which is taken of the clean story, comes after it.
func steps() []step {
	return []step{
		{"identify", identify},
		{"authors", nameAuthors},
		{"clean", cleanAll},
		{"sum", sum},
	}
}

// Prepare makes a delivery of a dispatch. It is pure: the same dispatch at the
// same time gives the same delivery.
func Prepare(src feed.Source, d feed.Dispatch, now time.Time) feed.Delivery {
	w := &work{src: src, in: d, now: now, people: newPeople(), pictures: map[feed.PictureID][]byte{}}
	for _, s := range steps() {
		s.do(w)
	}
	out := feed.Delivery{Source: w.src, Authors: w.people.list(), Pictures: w.pictures}
	for _, it := range w.items {
		out.Stories = append(out.Stories, feed.Filing{Article: it.article, Body: it.body})
	}
	return out
}

// identify names every story; of two with one name the first is kept.
func identify(w *work) {
	seen := map[feed.ArticleID]bool{}
	for _, d := range w.in.Items {
		id := nameOf(w.src.ID, d)
		if id == "" || seen[id] {
			continue
		}
		seen[id] = true
		w.items = append(w.items, item{draft: d, article: feed.Article{ID: id, Source: w.src.ID, Arrived: w.now}, body: feed.Body{Article: id}})
	}
}

// nameOf names a draft by the strongest that it can be recognised by, or gives ""
// for one that holds nothing at all.
func nameOf(src feed.SourceID, d feed.Draft) feed.ArticleID {
	e := feed.Evidence{GUID: d.GUID, URL: clean.Canonical(d.URL)}
	if e.GUID == "" && e.URL == "" {
		e.Content = d.Title + "\n" + d.Content.Value + "\n" + d.Summary.Value
		if e.Content == "\n\n" {
			return ""
		}
	}
	return feed.NewArticleID(src, e)
}

// sortedKeys gives a map's keys in an order that does not change from run to run.
func sortedKeys[K ~string, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
