package uitest

import (
	"context"
	"slices"
	"sync"

	"byline/feed"
	"byline/ui/task"
)

// Desk is a desk that does what it is told to. The zero value finds nothing.
type Desk struct {
	// Answer stands for the reading of a location; nil reads nothing new.
	Answer func(ctx context.Context, location string) (feed.Source, feed.Receipt, error)
	// Visit stands for the visit of sources: it sends steps until it returns.
	Visit func(ctx context.Context, ids []feed.SourceID, send func(feed.Progress))
	// Page stands for the page of a story; nil is one that cannot be read.
	Page  func(ctx context.Context, id feed.ArticleID) (feed.Story, error)
	Found []task.List // what other readers are subscribed to
	Shelf *Library    // where enlisted feeds are kept; may be nil

	mu      sync.Mutex
	visited [][]feed.SourceID
}

// Subscribe adds a location.
func (d *Desk) Subscribe(ctx context.Context, location string) (feed.Source, feed.Receipt, error) {
	if d.Answer == nil {
		return feed.Source{ID: feed.NewSourceID(feed.KindFeed, location), Kind: feed.KindFeed, Location: location}, feed.Receipt{}, nil
	}
	return d.Answer(ctx, location)
}

// Enlist keeps feeds.
func (d *Desk) Enlist(_ context.Context, list []feed.Source) ([]feed.SourceID, error) {
	var ids []feed.SourceID
	for _, s := range list {
		s.ID, s.Kind = feed.NewSourceID(feed.KindFeed, s.Location), feed.KindFeed
		ids = append(ids, s.ID)
		if d.Shelf != nil {
			d.Shelf.Keep(feed.SourceEntry{Source: s})
		}
	}
	return ids, nil
}

// Import keeps the feeds of a list.
func (d *Desk) Import(ctx context.Context, l task.List) ([]feed.SourceID, error) {
	return d.Enlist(ctx, l.Feeds)
}

// Update visits sources.
func (d *Desk) Update(ctx context.Context, ids []feed.SourceID, _ bool) <-chan feed.Progress {
	d.mu.Lock()
	d.visited = append(d.visited, slices.Clone(ids))
	d.mu.Unlock()
	out := make(chan feed.Progress)
	go func() {
		defer close(out)
		if d.Visit == nil {
			return
		}
		d.Visit(ctx, ids, func(p feed.Progress) {
			select {
			case out <- p:
			case <-ctx.Done():
			}
		})
	}()
	return out
}

// FullText reads the page of a story.
func (d *Desk) FullText(ctx context.Context, id feed.ArticleID) (feed.Story, error) {
	if d.Page == nil {
		return feed.Story{}, &feed.Fault{Class: feed.Unreachable, Op: "fetch", Subject: "the page"}
	}
	return d.Page(ctx, id)
}

// Visited are the sources each refresh was about, in order; none for all.
func (d *Desk) Visited() [][]feed.SourceID {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Clone(d.visited)
}

// Lists gives what was found.
func (d *Desk) Lists(context.Context) ([]task.List, error) { return d.Found, nil }
