package ingest

import (
	"context"
	"errors"
	"slices"
	"sync"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/source"
	"byline/feed/source/textfile"
)

// RefreshOptions say which sources a refresh visits.
type RefreshOptions struct {
	// Force visits also what is not due, paused or stopped.
	Force bool
}

// Refresh visits sources, all that are due if none are named, a few at once. Each
// gives one step when it is begun and one when it is done; one that fails ends no
// other. The channel is closed at the end and must be read until then, or the
// context be cancelled. Sources of a busy server wait for it and keep nobody else.
func (d *Desk) Refresh(ctx context.Context, ids []feed.SourceID, o RefreshOptions) <-chan feed.Progress {
	out := make(chan feed.Progress, d.workers)
	go func() {
		defer close(out)
		entries, err := d.chosen(ctx, ids, o)
		if err != nil {
			send(ctx, out, feed.Progress{Stage: feed.StageFailed, Err: err})
			return
		}
		run := &refresh{desk: d, out: out, total: len(entries)}
		queue := newQueue(entries)
		var wg sync.WaitGroup
		for range min(d.workers, len(entries)) {
			wg.Go(func() {
				for v, ok := queue.next(ctx); ok; v, ok = queue.next(ctx) {
					run.one(ctx, v.SourceEntry)
					queue.done(v)
				}
			})
		}
		wg.Wait()
	}()
	return out
}

// chosen gives the sources to visit: of those named, or of all, what is due.
func (d *Desk) chosen(ctx context.Context, ids []feed.SourceID, o RefreshOptions) ([]feed.SourceEntry, error) {
	entries, err := d.shelf.Sources(ctx)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if !slices.ContainsFunc(entries, func(e feed.SourceEntry) bool { return e.Source.ID == id }) {
			return nil, &feed.Fault{Class: feed.NotFound, Op: "refresh", Subject: string(id), Err: errors.New("there is no such source")}
		}
	}
	now := d.now()
	return slices.DeleteFunc(entries, func(e feed.SourceEntry) bool {
		named := len(ids) == 0 || slices.Contains(ids, e.Source.ID)
		return !named || !o.Force && !due(e, now)
	}), nil
}

// refresh counts what a running refresh has done.
type refresh struct {
	desk  *Desk
	out   chan<- feed.Progress
	total int

	mu   sync.Mutex
	done int
}

func (r *refresh) one(ctx context.Context, e feed.SourceEntry) {
	r.mu.Lock()
	done := r.done
	r.mu.Unlock()
	send(ctx, r.out, feed.Progress{Source: e.Source, Stage: feed.StageStarted, Done: done, Total: r.total})
	added, err := r.desk.revisit(ctx, e)
	p := feed.Progress{Source: added.Source, Stage: feed.StageFinished, Receipt: added.Receipt, Total: r.total, Err: err}
	if err != nil {
		p.Stage = feed.StageFailed
	}
	r.mu.Lock()
	r.done++
	p.Done = r.done
	r.mu.Unlock()
	send(ctx, r.out, p)
}

// revisit visits one source and remembers how it went. A visit that was cancelled
// is no failure of the source.
func (d *Desk) revisit(ctx context.Context, e feed.SourceEntry) (Added, error) {
	out := Added{Source: e.Source}
	now, err := d.shelf.Source(ctx, e.Source.ID)
	switch {
	case feed.ClassOf(err) == feed.NotFound: // removed since the refresh began
		return out, nil
	case err != nil:
		return out, err
	case now.State.CheckedAt.After(e.State.CheckedAt): // another Byline was there since
		return out, nil
	}
	e, out.Source = now, now.Source
	driver, ok := source.For(d.drivers, e.Source.Kind)
	if !ok {
		return out, &feed.Fault{Class: feed.Internal, Op: "refresh", Subject: clean.Line(e.Source.Name(), 300), Err: errors.New("sources of this kind cannot be read here")}
	}
	if e.Source.Kind == feed.KindFile {
		return out, d.revisitFiles(ctx, driver, e, &out)
	}
	err = d.visit(ctx, driver, e.Source, e.Source, e.State, chunkRefresh, &out)
	if err == nil || ctx.Err() != nil {
		return out, err
	}
	var f failure
	errors.As(err, &f)
	d.log.Warn("a source could not be read", "source", e.Source.ID, "err", err)
	state := fail(e.State, f.state, e.Source, err, d.now())
	return out, errors.Join(err, d.shelf.PutFetchState(ctx, e.Source.ID, state))
}

// revisitFiles reads again the single files whose stories are on the shelf. A
// file that is there no more keeps its story.
func (d *Desk) revisitFiles(ctx context.Context, driver source.Driver, e feed.SourceEntry, out *Added) error {
	paths := map[string]bool{}
	from := feed.PageRequest{Query: feed.Query{Source: e.Source.ID}, Limit: 500}
	for {
		page, err := d.shelf.Page(ctx, from)
		if err != nil {
			return err
		}
		for _, h := range page.Items {
			paths[textfile.FileOf(h.GUID)] = true
		}
		if !page.More {
			break
		}
		from.From = page.Older
	}
	for _, path := range sortedKeys(paths) {
		at := e.Source
		at.Location = path
		err := d.visit(ctx, driver, at, e.Source, feed.FetchState{}, chunkRefresh, out)
		switch {
		case ctx.Err() != nil:
			return feed.Wrap(feed.Interrupted, "refresh", e.Source.Name(), ctx.Err())
		case err != nil && feed.ClassOf(err) != feed.NotFound:
			out.Warnings = append(out.Warnings, clean.Line(err.Error(), 300))
		}
	}
	return nil
}

// send hands a step on, unless nobody listens any more.
func send(ctx context.Context, out chan<- feed.Progress, p feed.Progress) {
	select {
	case out <- p:
	case <-ctx.Done():
	}
}

// Subscribe is Add as the screen calls it.
func (d *Desk) Subscribe(ctx context.Context, location string) (feed.Source, feed.Receipt, error) {
	added, err := d.Add(ctx, location)
	return added.Source, added.Receipt, err
}

// Update is Refresh as the screen calls it.
func (d *Desk) Update(ctx context.Context, ids []feed.SourceID, force bool) <-chan feed.Progress {
	return d.Refresh(ctx, ids, RefreshOptions{Force: force})
}
