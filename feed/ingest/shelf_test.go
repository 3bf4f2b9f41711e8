package ingest_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"time"

	"byline/feed"
)

var noon = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)

func clock() time.Time { return noon }

// shelf is a store in memory, as far as the desk needs one.
type shelf struct {
	mu      sync.Mutex
	sources map[feed.SourceID]feed.SourceEntry
	stories map[feed.ArticleID]feed.Filing
	authors map[feed.AuthorID]feed.Author
	read    map[feed.ArticleID]bool
	hidden  map[feed.ArticleID]bool
	kept    map[feed.ArticleID]feed.Bookmark
	largest int             // stories in one delivery
	puts    int             // times that sources were saved
	writes  int             // deliveries, and times that fetch states were saved
	order   []feed.SourceID // of Sources, where a test minds it
}

func newShelf() *shelf {
	return &shelf{sources: map[feed.SourceID]feed.SourceEntry{}, stories: map[feed.ArticleID]feed.Filing{}, authors: map[feed.AuthorID]feed.Author{},
		read: map[feed.ArticleID]bool{}, hidden: map[feed.ArticleID]bool{}, kept: map[feed.ArticleID]feed.Bookmark{}}
}

func (s *shelf) Deliver(ctx context.Context, d feed.Delivery) (feed.Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := ctx.Err(); err != nil {
		return feed.Receipt{}, err
	}
	var r feed.Receipt
	s.writes++
	s.largest = max(s.largest, len(d.Stories))
	for _, f := range d.Stories {
		have, ok := s.stories[f.Article.ID]
		switch {
		case !ok:
			r.New++
			r.Articles = append(r.Articles, f.Article.ID)
		case have.Article.Hash == f.Article.Hash && (f.Body.Full == "" || f.Body.Full == have.Body.Full):
			r.Same++
			continue
		default:
			r.Changed++
		}
		s.stories[f.Article.ID] = f
	}
	for _, a := range d.Authors {
		s.authors[a.ID] = s.authors[a.ID].Merge(a)
	}
	state := s.sources[d.Source.ID].State
	if d.Settle != nil {
		state = d.Settle(r)
	}
	s.sources[d.Source.ID] = feed.SourceEntry{Source: d.Source, State: state}
	return r, nil
}

func (s *shelf) Known(_ context.Context, ids []feed.ArticleID) (map[feed.ArticleID]uint64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := map[feed.ArticleID]uint64{}
	for _, id := range ids {
		if f, ok := s.stories[id]; ok {
			out[id] = f.Article.Hash
		}
	}
	return out, nil
}

func (s *shelf) Recognize(_ context.Context, articles []feed.Article) (map[feed.ArticleID]feed.Article, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := map[feed.ArticleID]feed.Article{}
	for _, a := range articles {
		for _, f := range s.stories {
			if b := f.Article; b.Source == a.Source && b.URL == a.URL && b.Title == a.Title {
				out[a.ID] = b
			}
		}
	}
	return out, nil
}

func (s *shelf) Story(_ context.Context, id feed.ArticleID) (feed.Story, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f, ok := s.stories[id]
	if !ok {
		return feed.Story{}, &feed.Fault{Class: feed.NotFound, Op: "open", Subject: "story " + string(id)}
	}
	return feed.Story{Headline: feed.Headline{Article: f.Article}, Body: f.Body}, nil
}

func (s *shelf) Profile(_ context.Context, id feed.AuthorID) (feed.Profile, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	a, ok := s.authors[id]
	if !ok {
		return feed.Profile{}, &feed.Fault{Class: feed.NotFound, Op: "read", Subject: "author " + string(id)}
	}
	return feed.Profile{Author: a}, nil
}

func (s *shelf) PutSource(ctx context.Context, src feed.Source) error {
	return s.PutSources(ctx, []feed.Source{src})
}

func (s *shelf) PutSources(_ context.Context, list []feed.Source) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.puts++
	for _, src := range list {
		e := s.sources[src.ID]
		e.Source = src
		s.sources[src.ID] = e
	}
	return nil
}

func (s *shelf) Source(_ context.Context, id feed.SourceID) (feed.SourceEntry, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	e, ok := s.sources[id]
	if !ok {
		return e, feed.Wrap(feed.NotFound, "find", string(id), errors.New("no such source"))
	}
	return e, nil
}

func (s *shelf) Sources(context.Context) ([]feed.SourceEntry, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := slices.Collect(maps.Values(s.sources))
	slices.SortFunc(out, func(a, b feed.SourceEntry) int {
		return slices.Index(s.order, a.Source.ID) - slices.Index(s.order, b.Source.ID)
	})
	return out, nil
}

func (s *shelf) PutFetchState(_ context.Context, id feed.SourceID, state feed.FetchState) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.writes++
	e := s.sources[id]
	e.State = state
	s.sources[id] = e
	return nil
}

func (s *shelf) Page(_ context.Context, r feed.PageRequest) (feed.Page, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out feed.Page
	for _, f := range s.stories {
		if f.Article.Source == r.Query.Source {
			out.Items = append(out.Items, feed.Headline{Article: f.Article})
		}
	}
	return out, nil
}

func (s *shelf) SetRead(_ context.Context, ids []feed.ArticleID, read bool) error {
	return s.set(s.read, ids, read)
}

func (s *shelf) SetHidden(_ context.Context, ids []feed.ArticleID, hidden bool) error {
	return s.set(s.hidden, ids, hidden)
}

// set is as strict as the store: nothing is changed if a story is unknown.
func (s *shelf) set(what map[feed.ArticleID]bool, ids []feed.ArticleID, to bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, id := range ids {
		if _, ok := s.stories[id]; !ok {
			return &feed.Fault{Class: feed.NotFound, Op: "mark", Subject: string(id)}
		}
	}
	for _, id := range ids {
		what[id] = to
	}
	return nil
}

func (s *shelf) PutBookmarks(_ context.Context, list []feed.Bookmark) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, b := range list {
		if _, ok := s.stories[b.Article]; !ok {
			return &feed.Fault{Class: feed.NotFound, Op: "keep", Subject: string(b.Article)}
		}
		s.kept[b.Article] = b
	}
	return nil
}
