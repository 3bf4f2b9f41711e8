package ingest_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/ingest"
	"byline/feed/source"
	"byline/feed/source/textfile"
)

// scripted is a feed driver that answers by a function.
type scripted struct {
	fetch func(feed.Source, feed.FetchState) (feed.Dispatch, error)
}

func (scripted) Kind() feed.Kind { return feed.KindFeed }
func (scripted) Claims(location string) (string, bool) {
	return location, strings.HasPrefix(location, "https://")
}
func (s scripted) Fetch(ctx context.Context, src feed.Source, state feed.FetchState) (feed.Dispatch, error) {
	if err := ctx.Err(); err != nil {
		return feed.Dispatch{}, feed.Wrap(feed.Interrupted, "fetch", src.Location, err)
	}
	return s.fetch(src, state)
}

func desk(s *shelf, fetch func(feed.Source, feed.FetchState) (feed.Dispatch, error)) *ingest.Desk {
	return ingest.New(s, []source.Driver{textfile.New(feed.KindFolder), textfile.New(feed.KindFile), scripted{fetch}}, ingest.Options{Now: clock})
}

func TestAddedFilesShareOneSourceAndAreReadAgain(t *testing.T) {
	t.Parallel()
	s, dir := newShelf(), t.TempDir()
	d := desk(s, nil)
	one, two := filepath.Join(dir, "one.txt"), filepath.Join(dir, "two.md")
	write(t, one, "The Ferry Returns\n\nBy Ines Calder\n\nThe ferry came back on Monday, after eleven years.\n")
	write(t, two, "# A Second Story\n\nBy Ines Calder\n\nNobody had expected the band to play.\n")
	for _, path := range []string{one, two} {
		added, err := d.Add(context.Background(), path)
		if err != nil || added.Receipt.New != 1 || added.Source.Location != ingest.FilesLocation || added.Source.Title != "Files" {
			t.Fatalf("%s: %+v, %v", path, added, err)
		}
	}
	if len(s.sources) != 1 || len(s.stories) != 2 || len(s.authors) != 1 {
		t.Errorf("%d sources, %d stories, %d authors", len(s.sources), len(s.stories), len(s.authors))
	}
	again, err := d.Add(context.Background(), one)
	if err != nil || again.Receipt.Same != 1 || again.Receipt.New != 0 {
		t.Errorf("added again: %+v, %v", again.Receipt, err)
	}
	write(t, one, "The Ferry Returns\n\nBy Ines Calder\n\nThe ferry came back on Tuesday, after eleven years.\n")
	if err := os.Remove(two); err != nil {
		t.Fatal(err)
	}
	for p := range d.Refresh(context.Background(), nil, ingest.RefreshOptions{}) {
		if p.Stage == feed.StageFailed || p.Stage == feed.StageFinished && p.Receipt.Changed != 1 {
			t.Errorf("refresh: %+v", p)
		}
	}
	if len(s.stories) != 2 {
		t.Errorf("%d stories after a file went", len(s.stories))
	}
}

func TestNothingReadableAddsNothing(t *testing.T) {
	t.Parallel()
	s, dir := newShelf(), t.TempDir()
	d := desk(s, func(feed.Source, feed.FetchState) (feed.Dispatch, error) { panic("broken driver") })
	write(t, filepath.Join(dir, "b.txt"), "\x00\x01\x02\x00")
	for location, want := range map[string]feed.Class{
		filepath.Join(dir, "b.txt"): feed.BadInput,
		filepath.Join(dir, "no"):    feed.NotFound,
		dir:                         feed.BadInput,
		"no such thing":             feed.NotFound,
		"":                          feed.NotFound,
		"https://panic.example":     feed.Internal,
	} {
		_, err := d.Add(context.Background(), location)
		if feed.ClassOf(err) != want || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v, want class %s", location, err, want)
		}
	}
	if len(s.sources) != 0 {
		t.Errorf("sources were added: %v", s.sources)
	}
}

func TestRefreshOutlivesFailuresAndRemembersThem(t *testing.T) {
	t.Parallel()
	s := newShelf()
	broken := false
	d := desk(s, func(src feed.Source, state feed.FetchState) (feed.Dispatch, error) {
		switch {
		case broken && strings.HasSuffix(src.Location, "gone"):
			return feed.Dispatch{}, feed.Wrap(feed.Gone, "fetch", src.Location, errors.New("410"))
		case broken && strings.HasSuffix(src.Location, "panic"):
			panic("broken driver")
		case broken && strings.HasSuffix(src.Location, "empty"):
			return feed.Dispatch{Format: "rss"}, nil
		}
		return feed.Dispatch{Title: "T", MovedTo: map[bool]string{true: "https://x.example/new"}[strings.HasSuffix(src.Location, "moved")],
			Items: []feed.Draft{{GUID: "1", Title: "One"}}}, nil
	})
	ids := map[string]feed.SourceID{}
	for _, name := range []string{"gone", "panic", "empty", "moved"} {
		added, err := d.Add(context.Background(), "https://x.example/"+name)
		if err != nil {
			t.Fatal(err)
		}
		ids[name] = added.Source.ID
	}
	for range d.Refresh(context.Background(), nil, ingest.RefreshOptions{}) {
		t.Error("a source was visited before its time")
	}
	broken = true
	failed, finished := 0, 0
	for p := range d.Refresh(context.Background(), nil, ingest.RefreshOptions{Force: true}) {
		switch p.Stage {
		case feed.StageFailed:
			failed++
		case feed.StageFinished:
			finished++
		}
	}
	if failed != 2 || finished != 2 || len(s.stories) != 4 {
		t.Errorf("%d failed, %d finished, %d stories", failed, finished, len(s.stories))
	}
	if st := s.sources[ids["gone"]].State; !st.Stopped || st.Failures != 1 {
		t.Errorf("gone: %+v", st)
	}
	if st := s.sources[ids["panic"]].State; st.FaultClass != feed.Internal || !st.NextAt.After(noon) {
		t.Errorf("panic: %+v", st)
	}
	if at := s.sources[ids["moved"]].Source.Location; at != "https://x.example/new" {
		t.Errorf("a source that moved twice is at %s", at)
	}
}

func TestHugeDeliveriesAreCutAndCancelledOnesStay(t *testing.T) {
	t.Parallel()
	s := newShelf()
	d := desk(s, func(feed.Source, feed.FetchState) (feed.Dispatch, error) {
		var out feed.Dispatch
		for i := range 2500 {
			out.Items = append(out.Items, feed.Draft{GUID: fmt.Sprint(i), Title: "Story"})
		}
		return out, nil
	})
	added, err := d.Add(context.Background(), "https://x.example/")
	if err != nil || added.Receipt.New != 2500 || s.largest > 1000 {
		t.Errorf("%+v new, at most %d at once, %v", added.Receipt.New, s.largest, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for range d.Refresh(ctx, nil, ingest.RefreshOptions{Force: true}) {
	}
	if st := s.sources[added.Source.ID].State; st.Failures != 0 {
		t.Errorf("a cancelled visit counts as a failure: %+v", st)
	}
}

func TestVisitIsRememberedWithItsLastStories(t *testing.T) {
	t.Parallel()
	s := newShelf()
	items, etag := 150, "one"
	d := desk(s, func(feed.Source, feed.FetchState) (feed.Dispatch, error) {
		out := feed.Dispatch{State: feed.FetchState{ETag: etag}}
		for i := range items {
			out.Items = append(out.Items, feed.Draft{GUID: fmt.Sprint(i), Title: fmt.Sprint("Story ", i)})
		}
		return out, nil
	})
	added, err := d.Add(context.Background(), "https://x.example/")
	if err != nil {
		t.Fatal(err)
	}
	for _, visit := range []struct {
		name          string
		items, writes int
		etag          string
	}{
		{"something new", 250, 3, "two"},
		{"nothing new", 90, 1, "three"},
		{"nothing at all", 0, 1, "four"},
	} {
		s.writes, items, etag = 0, visit.items, visit.etag
		for range d.Refresh(context.Background(), []feed.SourceID{added.Source.ID}, ingest.RefreshOptions{Force: true}) {
		}
		if s.writes != visit.writes {
			t.Errorf("%s: %d writes, want %d", visit.name, s.writes, visit.writes)
		}
		if st := s.sources[added.Source.ID].State; st.ETag != visit.etag || !st.CheckedAt.Equal(noon) || !st.ChangedAt.Equal(noon) || !st.NextAt.After(noon) {
			t.Errorf("%s: remembered %+v", visit.name, st)
		}
	}
}

func TestBackOffGrows(t *testing.T) {
	t.Parallel()
	s := newShelf()
	broken := false
	d := desk(s, func(src feed.Source, _ feed.FetchState) (feed.Dispatch, error) {
		if broken {
			return feed.Dispatch{}, feed.Wrap(feed.Unreachable, "fetch", src.Location, errors.New("no answer"))
		}
		return feed.Dispatch{Items: []feed.Draft{{GUID: "1", Title: "One"}}}, nil
	})
	added, err := d.Add(context.Background(), "https://x.example/")
	if err != nil {
		t.Fatal(err)
	}
	broken = true
	var last time.Duration
	for range 4 {
		for range d.Refresh(context.Background(), []feed.SourceID{added.Source.ID}, ingest.RefreshOptions{Force: true}) {
		}
		wait := s.sources[added.Source.ID].State.NextAt.Sub(noon)
		if wait <= last {
			t.Errorf("waits %v after %v", wait, last)
		}
		last = wait
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestAnEmptyFeedIsAddedByItsNameAndNamelessOnesNotAtAll(t *testing.T) {
	t.Parallel()
	s := newShelf()
	title := "Empty Gazette"
	d := desk(s, func(feed.Source, feed.FetchState) (feed.Dispatch, error) { return feed.Dispatch{Title: title}, nil })
	added, err := d.Add(t.Context(), "https://empty.example/feed")
	if err != nil || added.Source.Name() != title {
		t.Errorf("added %q, %v", added.Source.Name(), err)
	}
	title = ""
	if _, err := d.Add(t.Context(), "https://cut.example/feed"); feed.ClassOf(err) != feed.BadInput {
		t.Errorf("a feed without a name and stories: %v", err)
	}
	if len(s.sources) != 1 {
		t.Errorf("%d sources are on the shelf, want 1", len(s.sources))
	}
}
