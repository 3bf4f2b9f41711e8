package main

import (
	"context"
	"errors"
	"io"
	"runtime"
	"strings"
	"sync"
	"time"

	"byline/cmd/byline/internal/background"
	"byline/feed"
	"byline/feed/ingest"
	"byline/store"
	"byline/ui/task"
)

// screenDesk is the desk as the screen sees it. What it has begun ends when the
// reader leaves: end waits for it, so that no visit is cut off in the middle of
// filing.
type screenDesk struct {
	app  *app
	desk *ingest.Desk
	lib  *store.Store

	ctx  context.Context // ends with the reader
	stop context.CancelFunc
	work sync.WaitGroup
	room sync.Once
}

// spare is how many goroutines run at once beside those of a refresh, so that a key
// waits for the system's scheduler only, which knows priorities. Go's knows none.
const spare = 2

// screenDesk makes the desk of a reader that lives as long as ctx.
func (a *app) screenDesk(ctx context.Context, lib *store.Store) *screenDesk {
	d := &screenDesk{app: a, lib: lib}
	aside := sync.OnceValue(func() *background.Aside { return background.NewAside(max(1, runtime.NumCPU()-1)) })
	d.desk = a.deskWith(lib, ingest.Options{Work: func(work func()) { aside().Do(work) }})
	d.ctx, d.stop = context.WithCancel(ctx)
	return d
}

// longestEnd is how long the reader waits at the end for visits to stop. What is
// then still under way is cut off, which the library survives.
const longestEnd = 3 * time.Second

// end stops what is under way and waits for it.
func (d *screenDesk) end() {
	d.stop()
	done := make(chan struct{})
	go func() {
		d.work.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(longestEnd):
		d.app.log.Warn("a refresh did not stop in time")
	}
}

// begin makes room for work beside the screen and gives a context that ends with
// the caller's and with the reader.
func (d *screenDesk) begin(ctx context.Context) (context.Context, context.CancelFunc) {
	d.room.Do(func() { runtime.GOMAXPROCS(runtime.GOMAXPROCS(0) + spare) })
	ctx, cancel := context.WithCancel(ctx)
	undo := context.AfterFunc(d.ctx, cancel)
	return ctx, func() { undo(); cancel() }
}

// Subscribe adds what a text names, however it was pasted.
func (d *screenDesk) Subscribe(ctx context.Context, text string) (feed.Source, feed.Receipt, error) {
	d.work.Add(1)
	defer d.work.Done()
	ctx, done := d.begin(ctx)
	defer done()
	return d.desk.Subscribe(ctx, place(text))
}

// place is a location as people paste it: in quotes or angle brackets, or a path
// with its blanks escaped, as terminals give a file that is dropped on them.
func place(text string) string {
	text = strings.TrimSpace(text)
	for _, pair := range []string{`""`, "''", "<>", "“”", "‘’"} {
		marks := []rune(pair)
		rest, opened := strings.CutPrefix(text, string(marks[0]))
		rest, closed := strings.CutSuffix(rest, string(marks[1]))
		if opened && closed && rest != "" {
			text = strings.TrimSpace(rest)
		}
	}
	if strings.HasPrefix(text, "/") || strings.HasPrefix(text, "~/") {
		text = strings.ReplaceAll(text, `\ `, " ")
	}
	return text
}

// FullText reads the page of a story.
func (d *screenDesk) FullText(ctx context.Context, id feed.ArticleID) (feed.Story, error) {
	d.work.Add(1)
	defer d.work.Done()
	ctx, done := d.begin(ctx)
	defer done()
	return d.desk.FullText(ctx, id)
}

// Enlist subscribes to feeds without visiting them.
func (d *screenDesk) Enlist(ctx context.Context, list []feed.Source) ([]feed.SourceID, error) {
	d.work.Add(1)
	defer d.work.Done()
	got, err := d.desk.Enlist(ctx, list)
	for _, why := range got.Refused {
		d.app.log.Warn("a feed of a list was left out", "err", why)
	}
	return got.Sources, err
}

// Import subscribes to another reader's list. Of newsboat, whose cache is read too,
// the stories, the read marks and the flags come with it; what the command says
// meanwhile goes to nobody.
func (d *screenDesk) Import(ctx context.Context, l task.List) ([]feed.SourceID, error) {
	if l.Reader == newsboatName {
		d.work.Add(1)
		defer d.work.Done()
		quiet := *d.app
		quiet.out, quiet.err = io.Discard, io.Discard
		place, err := d.app.newsboatPlace(nil)
		if err != nil {
			return nil, err
		}
		err = quiet.importNewsboat(ctx, place, false)
		var told *toldError // lines that were left out, which the log names
		if err != nil && !errors.As(err, &told) {
			return nil, err
		}
	}
	return d.Enlist(ctx, l.Feeds)
}

// Update visits sources; without names all but those that are paused, gone or told
// to wait.
func (d *screenDesk) Update(ctx context.Context, ids []feed.SourceID, force bool) <-chan feed.Progress {
	out := make(chan feed.Progress)
	ctx, done := d.begin(ctx)
	d.work.Go(func() {
		defer close(out)
		defer done()
		send := func(p feed.Progress) {
			select {
			case out <- p:
			case <-ctx.Done():
			}
		}
		if len(ids) == 0 && force {
			var err error
			ids, err = toVisit(ctx, d.lib, nil, true, d.app.now())
			if err != nil {
				send(feed.Progress{Stage: feed.StageFailed, Err: err})
			}
			if err != nil || len(ids) == 0 {
				return
			}
		}
		for p := range d.desk.Refresh(ctx, ids, ingest.RefreshOptions{Force: force}) {
			send(p)
		}
	})
	return out
}

// Lists gives what other readers here are subscribed to.
func (d *screenDesk) Lists(ctx context.Context) ([]task.List, error) {
	return d.app.foreignLists(ctx), nil
}
