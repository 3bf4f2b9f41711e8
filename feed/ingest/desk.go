package ingest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"runtime"
	"slices"
	"time"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/source"
)

// Shelf is what the desk needs of the store.
type Shelf interface {
	// Deliver files all of a delivery or nothing, its source and what is to be
	// remembered of it included.
	Deliver(ctx context.Context, d feed.Delivery) (feed.Receipt, error)
	Known(ctx context.Context, ids []feed.ArticleID) (map[feed.ArticleID]uint64, error)
	// Recognize finds what it has under another identifier than the one given now.
	Recognize(ctx context.Context, articles []feed.Article) (map[feed.ArticleID]feed.Article, error)
	PutSource(ctx context.Context, s feed.Source) error
	// PutSources saves all of a list or nothing.
	PutSources(ctx context.Context, list []feed.Source) error
	Source(ctx context.Context, id feed.SourceID) (feed.SourceEntry, error)
	Sources(ctx context.Context) ([]feed.SourceEntry, error)
	PutFetchState(ctx context.Context, id feed.SourceID, state feed.FetchState) error
	Page(ctx context.Context, r feed.PageRequest) (feed.Page, error)
	Story(ctx context.Context, id feed.ArticleID) (feed.Story, error)
	Profile(ctx context.Context, id feed.AuthorID) (feed.Profile, error)
	// What the reader does to stories changes only where another program's reader
	// did it; see [Desk.Inherit].
	SetRead(ctx context.Context, ids []feed.ArticleID, read bool) error
	SetHidden(ctx context.Context, ids []feed.ArticleID, hidden bool) error
	PutBookmarks(ctx context.Context, list []feed.Bookmark) error
}

// Workers is how many sources a refresh visits at once.
const Workers = 16

// Options are a desk's. Zero fields have defaults.
type Options struct {
	Now     func() time.Time
	Workers int // sources visited at once; 0 is [Workers]
	// Work runs what takes the processor rather than waits for servers: making stories
	// ready and filing them. It returns when that is done. Nil makes stories ready for
	// one source at a time for each processor, and files at once, so that the shelf
	// can take what comes together in one go.
	Work func(work func())
	Log  *slog.Logger
	// Pictures gets portraits; without it there are those that came along only.
	Pictures Pictures
}

// Desk brings stories in. It is safe for use by many goroutines.
type Desk struct {
	shelf   Shelf
	drivers []source.Driver
	now     func() time.Time
	workers int
	log     *slog.Logger

	preparing func(func())
	filing    func(func())
	pictures  Pictures
}

// New returns a desk that visits by the drivers, the first that claims a location
// first, and files on the shelf.
func New(shelf Shelf, drivers []source.Driver, o Options) *Desk {
	d := &Desk{shelf: shelf, drivers: drivers, now: o.Now, workers: o.Workers, log: o.Log, preparing: o.Work, filing: o.Work, pictures: o.Pictures}
	if d.now == nil {
		d.now = time.Now
	}
	if d.workers <= 0 {
		d.workers = Workers
	}
	if d.log == nil {
		d.log = slog.New(slog.DiscardHandler)
	}
	if o.Work == nil {
		d.preparing, d.filing = byTurns(runtime.GOMAXPROCS(0)), func(work func()) { work() }
	}
	return d
}

// byTurns runs so many pieces of work at once.
func byTurns(n int) func(func()) {
	turns := make(chan struct{}, n)
	return func(work func()) {
		turns <- struct{}{}
		defer func() { <-turns }()
		work()
	}
}

// How many stories one transaction files. A refresh goes on beside a reader, who
// must not wait for it.
const (
	chunkAdd     = 1000
	chunkRefresh = 100
)

// FilesLocation is the location of the one source of all single files.
const FilesLocation = "files"

// Added is what adding a location did.
type Added struct {
	Source   feed.Source
	Receipt  feed.Receipt
	Warnings []string // what was wrong and got repaired or left out, one sentence each
}

// Add reads whatever a location names, and keeps it as a source if something
// could be read. Adding it again reads it again and keeps the reader's settings.
func (d *Desk) Add(ctx context.Context, location string) (Added, error) {
	driver, canonical, err := d.place(ctx, location)
	if err != nil {
		return Added{}, err
	}
	keep, title := canonical, ""
	if driver.Kind() == feed.KindFile {
		keep, title = FilesLocation, "Files"
	}
	src, err := d.known(ctx, driver.Kind(), keep)
	switch {
	case feed.ClassOf(err) == feed.NotFound:
		src = feed.Source{ID: feed.NewSourceID(driver.Kind(), keep), Kind: driver.Kind(), Location: keep, Title: title, Added: d.now()}
		src.Guarded = !chosen(driver, location, canonical)
	case err != nil:
		return Added{}, err
	case src.Guarded && chosen(driver, location, canonical): // seen now
		src.Guarded = false
		if err := d.shelf.PutSource(ctx, src); err != nil {
			return Added{}, err
		}
	}
	visit := src
	visit.Location = canonical
	out := Added{Source: src}
	err = d.visit(ctx, driver, visit, src, feed.FetchState{}, chunkAdd, &out)
	return out, err
}

// visit fetches from one place and files under a source. The source is put on the
// shelf with the first delivery, hence only when something could be read.
func (d *Desk) visit(ctx context.Context, driver source.Driver, at, src feed.Source, state feed.FetchState, chunk int, out *Added) error {
	way := filing{chunk: chunk}
	next, stop := pull(ctx, driver, at, state)
	defer stop()
	last := feed.Dispatch{State: state}
	for {
		piece, ok, err := next()
		if !ok {
			break
		}
		out.Warnings = append(out.Warnings, cleanLines(piece.Warnings)...)
		if err != nil {
			out.Source = src
			return failure{error: err, state: piece.State}
		}
		if src.Kind == feed.KindFile {
			piece.State = feed.FetchState{} // many files, no state of one
		}
		last = piece
		if piece.Unchanged {
			break
		}
		if err := d.stranger(ctx, src, state, piece); err != nil {
			return failure{error: err, state: state}
		}
		if _, moved := settle(state, piece, src, feed.Receipt{}, d.now()); moved == "" && wholly(driver) {
			way.settle = func(r feed.Receipt) feed.FetchState {
				after, _ := settle(state, piece, src, out.Receipt.Add(r), d.now())
				return after
			}
		}
		if src, err = d.file(ctx, src, piece, &way, out); err != nil {
			return err
		}
		out.Source = src
	}
	if way.settled {
		return nil
	}
	if !way.filed && !last.Unchanged {
		named, err := d.empty(ctx, at, src, last)
		if err != nil {
			return err
		}
		src, out.Source = named, named
	}
	settled, moved := settle(state, last, src, out.Receipt, d.now())
	if moved != "" {
		if src, err := d.move(ctx, src.ID, moved); err == nil {
			out.Source = src
		} else if feed.ClassOf(err) != feed.NotFound { // removed meanwhile
			return err
		}
	}
	return d.shelf.PutFetchState(ctx, src.ID, settled)
}

// move gives a source its new address and keeps what the reader did to it while it
// was visited.
func (d *Desk) move(ctx context.Context, id feed.SourceID, location string) (feed.Source, error) {
	e, err := d.shelf.Source(ctx, id)
	if err != nil {
		return feed.Source{}, err
	}
	e.Source.Guarded = e.Source.Guarded || !sameServer(e.Source.Location, location)
	e.Source.Location = location
	return e.Source, d.shelf.PutSource(ctx, e.Source)
}

// empty answers a visit that found no story. On the shelf, that changes nothing; to
// be added, a source must at least be a feed that says what it is called, which may
// fill later.
func (d *Desk) empty(ctx context.Context, at, src feed.Source, last feed.Dispatch) (feed.Source, error) {
	refuse := func(why string) error {
		return &feed.Fault{Class: feed.BadInput, Op: "read", Subject: shown(at.Location), Err: errors.New(why)}
	}
	_, err := d.shelf.Source(ctx, src.ID)
	switch {
	case feed.ClassOf(err) != feed.NotFound:
		return src, err
	case src.Kind != feed.KindFeed:
		return src, refuse("there are no stories in it")
	}
	named := Prepare(src, last, d.now()).Source
	if named.Title == "" {
		return src, refuse("it is a feed without a title and without stories, perhaps cut off; check the address")
	}
	return named, d.shelf.PutSource(ctx, named)
}

// wholly reports whether what a driver brings of a visit is all in its first piece.
func wholly(driver source.Driver) bool {
	_, parts := driver.(source.Streamer)
	return !parts
}

// filing is how the pieces of a visit are filed.
type filing struct {
	chunk  int                                // stories in one transaction
	settle func(feed.Receipt) feed.FetchState // what to remember with the last of them; nil to leave that for later

	filed   bool // something was
	settled bool // what to remember, too
}

// file delivers a piece in transactions of a bounded size, without what the shelf
// has already.
func (d *Desk) file(ctx context.Context, src feed.Source, piece feed.Dispatch, way *filing, out *Added) (feed.Source, error) {
	pages, all := pagesAVisit, &printed{piece: piece}
	left := len(piece.Items)
	for items := range slices.Chunk(piece.Items, way.chunk) {
		left -= len(items)
		part := piece
		part.Items = items
		var delivery feed.Delivery
		d.preparing(func() { delivery = Prepare(src, part, d.now()) })
		if len(delivery.Stories) == 0 {
			continue
		}
		same, err := d.dropKnown(ctx, &delivery, all)
		if err != nil {
			return src, err
		}
		out.Warnings = append(out.Warnings, d.addPages(ctx, &delivery, &pages)...)
		if left == 0 { // nothing is to be remembered before the last of them
			delivery.Settle = way.settle
		}
		var receipt feed.Receipt
		d.filing(func() { receipt, err = d.shelf.Deliver(ctx, delivery) })
		if err != nil {
			return src, err
		}
		receipt.Same += same
		out.Receipt, src, way.filed = out.Receipt.Add(receipt), delivery.Source, true
		way.settled = delivery.Settle != nil
	}
	return src, nil
}

// failure is a visit that failed, with what is to be remembered nevertheless.
type failure struct {
	error
	state feed.FetchState
}

func (f failure) Unwrap() error { return f.error }

// pull reads the pieces of a visit one by one. A driver that panics has failed,
// and nothing else has.
func pull(ctx context.Context, driver source.Driver, at feed.Source, state feed.FetchState) (next func() (feed.Dispatch, bool, error), stop func()) {
	inner, stop := iter.Pull2(source.Pieces(ctx, driver, at, state))
	return func() (piece feed.Dispatch, ok bool, err error) {
		defer func() {
			if r := recover(); r != nil {
				piece, ok, err = feed.Dispatch{State: state}, true, broken(at.Location, r)
			}
		}()
		piece, err, ok = inner()
		return piece, ok, err
	}, stop
}

// broken is the fault of a driver that panicked.
func broken(location string, r any) error {
	return &feed.Fault{Class: feed.Internal, Op: "read", Subject: shown(location),
		Err: fmt.Errorf("the program failed on it: %s", clean.Line(fmt.Sprint(r), 200))}
}

func cleanLines(lines []string) []string {
	var out []string
	for _, l := range lines[:min(len(lines), 100)] {
		out = append(out, clean.Line(l, 300))
	}
	return out
}
