package ingest_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/ingest"
	"byline/feed/source"
)

// A server with many feeds that does not answer may not keep the desk from the
// others, and gets no more than two visits at once.
func TestABusyServerHoldsUpItsOwnFeedsOnly(t *testing.T) {
	t.Parallel()
	s := newShelf()
	var mu sync.Mutex
	refreshing, now, most, others := false, 0, 0, 0
	free := make(chan struct{})
	d := desk(s, func(src feed.Source, _ feed.FetchState) (feed.Dispatch, error) {
		out := feed.Dispatch{Items: []feed.Draft{{GUID: "1", Title: "One"}}}
		if !refreshing {
			return out, nil
		}
		if strings.HasPrefix(src.Location, "https://slow.example/") {
			mu.Lock()
			now++
			most = max(most, now)
			mu.Unlock()
			<-free
			mu.Lock()
			now--
			mu.Unlock()
			return out, nil
		}
		mu.Lock()
		defer mu.Unlock()
		if others++; others == 20 {
			close(free) // only now, with all others visited, the slow server answers
		}
		return out, nil
	})
	for i := range 40 {
		if _, err := d.Add(context.Background(), fmt.Sprintf("https://slow.example/%d", i)); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 20 {
		if _, err := d.Add(context.Background(), fmt.Sprintf("https://h%d.example/", i)); err != nil {
			t.Fatal(err)
		}
	}
	refreshing = true
	finished := 0
	for p := range d.Refresh(context.Background(), nil, ingest.RefreshOptions{Force: true}) {
		if p.Stage == feed.StageFinished {
			finished++
		}
	}
	if finished != 60 || most < 1 || most > 2 {
		t.Errorf("%d finished, at most %d at once of the slow server", finished, most)
	}
}

func TestACancelledRefreshEndsWithEverythingItFiledKept(t *testing.T) {
	t.Parallel()
	for stop := range 30 {
		s := newShelf()
		ctx, cancel := context.WithCancel(context.Background())
		d := desk(s, func(src feed.Source, _ feed.FetchState) (feed.Dispatch, error) {
			return feed.Dispatch{Items: []feed.Draft{{GUID: "1", Title: "One"}, {GUID: "2", Title: "Two"}}}, ctx.Err()
		})
		var list []feed.Source
		for i := range 30 {
			list = append(list, feed.Source{Location: fmt.Sprintf("https://h%d.example/", i)})
		}
		if _, err := d.Enlist(context.Background(), list); err != nil {
			t.Fatal(err)
		}
		steps := 0
		for range d.Refresh(ctx, nil, ingest.RefreshOptions{}) {
			if steps++; steps == stop {
				cancel()
			}
		}
		cancel()
		if len(s.stories)%2 != 0 {
			t.Errorf("stopped after %d steps: half a feed is filed", stop)
		}
		for _, e := range s.sources {
			if e.State.Failures != 0 {
				t.Errorf("stopped after %d steps: %s counts as failed: %s", stop, e.Source.Location, e.State.Fault)
			}
		}
		all := desk(s, func(feed.Source, feed.FetchState) (feed.Dispatch, error) {
			return feed.Dispatch{Items: []feed.Draft{{GUID: "1", Title: "One"}, {GUID: "2", Title: "Two"}}}, nil
		})
		for p := range all.Refresh(context.Background(), nil, ingest.RefreshOptions{}) {
			if p.Err != nil && !errors.Is(p.Err, context.Canceled) {
				t.Errorf("the next refresh: %v", p.Err)
			}
		}
		if len(s.stories) != 60 {
			t.Errorf("stopped after %d steps: %d stories in the end", stop, len(s.stories))
		}
	}
}

// A refresh from cron may run beside the reader's, and the reader may remove what
// it has not come to yet.
func TestWhatChangedSinceARefreshBeganIsSeen(t *testing.T) {
	t.Parallel()
	s := newShelf()
	visits := map[string]int{}
	refreshing := false
	var ids []feed.SourceID
	d := ingest.New(s, []source.Driver{scripted{func(src feed.Source, state feed.FetchState) (feed.Dispatch, error) {
		visits[src.Location]++
		if refreshing && strings.HasSuffix(src.Location, "/first") {
			state.CheckedAt = noon.Add(time.Minute)
			if err := s.PutFetchState(context.Background(), ids[1], state); err != nil {
				t.Error(err)
			}
			s.mu.Lock()
			delete(s.sources, ids[2])
			s.mu.Unlock()
		}
		return feed.Dispatch{Items: []feed.Draft{{GUID: "1", Title: "One"}}}, nil
	}}}, ingest.Options{Now: clock, Workers: 1})
	for _, name := range []string{"first", "visited", "removed"} {
		added, err := d.Add(context.Background(), "https://x.example/"+name)
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, added.Source.ID)
	}
	s.order = ids
	refreshing = true
	for p := range d.Refresh(context.Background(), nil, ingest.RefreshOptions{Force: true}) {
		if p.Err != nil {
			t.Error(p.Err)
		}
	}
	if visits["https://x.example/first"] != 2 || visits["https://x.example/visited"] != 1 || visits["https://x.example/removed"] != 1 {
		t.Errorf("visits %v", visits)
	}
	if _, back := s.sources[ids[2]]; back {
		t.Error("a source that was removed is back")
	}
}
