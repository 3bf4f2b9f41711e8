package ingest_test

import (
	"context"
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/ingest"
)

// items is a feed of items written as "guid address title".
func items(list ...string) string {
	var b strings.Builder
	b.WriteString(`<rss version="2.0"><channel><title>Quay</title><link>https://quay.example/</link>`)
	for _, item := range list {
		part := strings.Fields(item)
		fmt.Fprintf(&b, `<item><guid isPermaLink="false">%s</guid><link>https://quay.example/%s</link><title>%s</title><description>Of %s.</description></item>`, part[0], part[1], part[2], part[2])
	}
	return b.String() + `</channel></rss>`
}

func TestStoriesWithNewIdentifiersAreTheSameStories(t *testing.T) {
	t.Parallel()
	v := subscribe(t, nil)
	v.says(items("a1 ferry Ferry", "b1 band Band"))
	v.later(2 * time.Hour)
	before := len(v.shelf.stories)
	for visit := range 4 {
		v.says(items(fmt.Sprintf("a%d ferry Ferry", visit+2), fmt.Sprintf("b%d band Band", visit+2)))
		if v.later(25 * time.Hour); len(v.shelf.stories) != before {
			t.Fatalf("visit %d: %d stories, want %d", visit, len(v.shelf.stories), before)
		}
	}
	for name, c := range map[string]struct {
		body string
		more int
	}{
		"one address, another title":        {items("c1 ferry Again"), 1},
		"one title, another address":        {items("c2 later Ferry"), 1},
		"two of one address and title":      {items("c3 ferry Ferry", "c4 ferry Ferry"), 2},
		"beside the one on the shelf":       {items("a1 ferry Ferry", "c5 ferry Ferry"), 1},
		"the front page, which is no story": {strings.ReplaceAll(items("c6 x Ferry"), "quay.example/x", "quay.example/"), 1},
	} {
		before := len(v.shelf.stories)
		v.says(c.body)
		if v.later(25 * time.Hour); len(v.shelf.stories) != before+c.more {
			t.Errorf("%s: %d new stories, want %d", name, len(v.shelf.stories)-before, c.more)
		}
	}
}

func TestAStoryWithANewIdentifierAndTextIsChanged(t *testing.T) {
	t.Parallel()
	v := subscribe(t, nil)
	v.says(items("a1 ferry Ferry"))
	v.later(2 * time.Hour)
	before := len(v.shelf.stories)
	v.says(strings.Replace(items("a2 ferry Ferry"), "Of Ferry.", "Of the ferry, corrected.", 1))
	v.later(25 * time.Hour)
	var found []feed.Filing
	for _, f := range v.shelf.stories {
		if f.Article.Title == "Ferry" {
			found = append(found, f)
		}
	}
	if len(v.shelf.stories) != before || len(found) != 1 || found[0].Body.Markdown != "Of the ferry, corrected." || found[0].Article.GUID != "a1" || found[0].Body.Article != found[0].Article.ID {
		t.Errorf("%+v", found)
	}
}

func TestAnAddressTheReaderHasNotSeenIsGuarded(t *testing.T) {
	t.Parallel()
	v := subscribe(t, nil)
	if v.shelf.sources[v.id].Source.Guarded {
		t.Error("an address the reader gave is guarded")
	}
	// A redirect to another host: the same server under another name.
	elsewhere := strings.Replace(v.URL, "127.0.0.1", "localhost", 1) + "/feed"
	src := v.shelf.sources[v.id].Source
	d := desk(v.shelf, func(feed.Source, feed.FetchState) (feed.Dispatch, error) {
		return feed.Dispatch{Unchanged: true, MovedTo: elsewhere}, nil
	})
	for range 2 {
		for p := range d.Refresh(context.Background(), []feed.SourceID{src.ID}, ingest.RefreshOptions{Force: true}) {
			if p.Err != nil {
				t.Fatal(p.Err)
			}
		}
	}
	moved := v.shelf.sources[v.id]
	if moved.Source.Location != elsewhere || !moved.Source.Guarded {
		t.Fatalf("%+v", moved.Source)
	}
	asked := v.times("/feed")
	if e := v.later(25 * time.Hour); e.State.FaultClass != feed.Denied || v.times("/feed") != asked {
		t.Errorf("moved into a private network: %+v", e.State)
	}
	// Somebody who wants it there says so.
	if added, err := v.desk.Add(context.Background(), elsewhere); err != nil || added.Source.ID != v.id || added.Source.Guarded {
		t.Errorf("added by hand: %+v, %v", added.Source, err)
	}
	v.answer = func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, rss("Quay", "https://quay.example/", "1", "2"))
	}
	if e := v.later(25 * time.Hour); e.State.Failures != 0 {
		t.Errorf("after it was added by hand: %+v", e.State)
	}
}

// TestALargeFeedIsLookedThroughOnce asks that a refresh of four times as many
// stories, all of them new, takes about four times the memory and not sixteen times.
func TestALargeFeedIsLookedThroughOnce(t *testing.T) {
	allocated := func(n int) uint64 {
		list := make([]string, n)
		for i := range list {
			list[i] = fmt.Sprintf("g%d a%d T%d", i, i, i)
		}
		v := subscribe(t, nil)
		v.says(items(list...))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		v.later(2 * time.Hour)
		runtime.ReadMemStats(&after)
		if len(v.shelf.stories) != n+2 {
			t.Fatalf("%d stories, want %d", len(v.shelf.stories), n+2)
		}
		return after.TotalAlloc - before.TotalAlloc
	}
	if small, large := allocated(1500), allocated(6000); large > 5*small {
		t.Errorf("%d MB for four times what takes %d MB", large>>20, small>>20)
	}
}
