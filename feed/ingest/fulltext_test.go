package ingest_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/png"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/ingest"
)

const wholePage = `<!doctype html><html><head><title>The Ferry Is Back</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The Ferry Is Back","author":{"@type":"Person","name":"Ines Calder","url":"/ines","image":"/ines.png"}}</script>
</head><body><article><h1>The Ferry Is Back</h1>
<p>The ferry came back on Monday after eleven years of repairs, and half the town stood on the pier to see it.</p>
<p>Nobody had expected the band, least of all the conductor, who had been told to come on Tuesday.</p><img src="/pixel.png"></article></body></html>`

// newsstand is a server with a feed of one summary, and the page it links.
func newsstand(t *testing.T, pictures ingest.Pictures) (v *visitor, story feed.ArticleID) {
	t.Helper()
	v = &visitor{t: t, now: noon}
	v.site = newSite(t, ingest.Options{Now: func() time.Time { return v.now }, Pictures: pictures})
	v.mux.HandleFunc("/feed", func(w http.ResponseWriter, r *http.Request) { v.answer(w, r) })
	v.says(strings.Replace(items("1 ferry Ferry"), "https://quay.example/ferry", v.URL+"/ferry", 1))
	added, err := v.desk.Add(context.Background(), v.URL+"/feed")
	if err != nil || added.Receipt.New != 1 {
		t.Fatalf("%+v, %v", added, err)
	}
	v.id = added.Source.ID
	return v, added.Receipt.Articles[0]
}

func TestNothingButTheFeedIsFetchedUnasked(t *testing.T) {
	t.Parallel()
	v, _ := newsstand(t, func(context.Context, string) ([]byte, error) {
		t.Error("a picture was fetched")
		return nil, errors.New("no")
	})
	v.serve("/", wholePage)
	v.now = v.now.Add(25 * time.Hour)
	for range v.desk.Refresh(context.Background(), nil, ingest.RefreshOptions{}) {
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if len(v.asked) != 1 {
		t.Errorf("asked for %v", v.asked)
	}
}

func TestTheWholeTextStandsBesideTheFeedsOwn(t *testing.T) {
	t.Parallel()
	var portrait bytes.Buffer
	if err := png.Encode(&portrait, image.NewRGBA(image.Rect(0, 0, 40, 40))); err != nil {
		t.Fatal(err)
	}
	var pictures []string
	v, id := newsstand(t, func(_ context.Context, address string) ([]byte, error) {
		pictures = append(pictures, address)
		return portrait.Bytes(), nil
	})
	v.serve("/ferry", wholePage)
	before := v.shelf.stories[id]
	got, err := v.desk.FullText(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(got.Body.Full, "Nobody had expected the band") || got.Body.Markdown != before.Body.Markdown || got.Body.Origin != feed.OriginFeed ||
		got.Hash != before.Article.Hash || got.Title != before.Article.Title || got.Words < 30 {
		t.Errorf("%+v", got)
	}
	if len(got.Authors) != 1 || got.Authors[0].Name != "Ines Calder" {
		t.Fatalf("by %+v, whom the feed did not name", got.Authors)
	}
	if a := v.shelf.authors[got.Authors[0].Author]; a.Photo.ID == "" || len(pictures) != 1 || pictures[0] != v.URL+"/ines.png" {
		t.Errorf("portrait %+v of %v", a.Photo, pictures)
	}
	if _, err := v.desk.FullText(context.Background(), id); err != nil || len(pictures) != 1 {
		t.Errorf("again: %v, %d pictures fetched", err, len(pictures))
	}
	if v.times("/pixel.png") != 0 {
		t.Error("a picture of the page was fetched")
	}
	// The next visit finds the story as it was, and leaves the whole text.
	v.now = v.now.Add(25 * time.Hour)
	for p := range v.desk.Refresh(context.Background(), nil, ingest.RefreshOptions{}) {
		if p.Receipt.Changed+p.Receipt.New > 0 || p.Err != nil {
			t.Errorf("%+v", p)
		}
	}
	if v.shelf.stories[id].Body.Full == "" {
		t.Error("a refresh took the whole text away")
	}
}

func TestAPageThatCannotBeReadLeavesTheStory(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		page  http.HandlerFunc
		class feed.Class
	}{
		"not there": {status(http.StatusNotFound), feed.NotFound},
		"refused":   {status(http.StatusInternalServerError), feed.Refused},
		"no text":   {func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "<html><body></body></html>") }, feed.BadInput},
		"binary":    {func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("\x7fELF\x00\x00\x00\xff")) }, feed.BadInput},
		"elsewhere in the private network": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://localhost:1/", http.StatusFound)
		}, feed.Denied},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v, id := newsstand(t, nil)
			v.mux.HandleFunc("/ferry", c.page)
			before := v.shelf.stories[id]
			got, err := v.desk.FullText(context.Background(), id)
			if feed.ClassOf(err) != c.class || got.Body.Markdown != before.Body.Markdown {
				t.Errorf("%q: %v; shows %q", feed.ClassOf(err), err, got.Body.Markdown)
			}
			if after := v.shelf.stories[id]; after.Body != before.Body {
				t.Errorf("the story became %+v", after.Body)
			}
		})
	}
}

func TestAStoryOfAStrangersAddressIsGuarded(t *testing.T) {
	t.Parallel()
	v, id := newsstand(t, nil)
	v.serve("/ferry", wholePage)
	f := v.shelf.stories[id]
	f.Article.URL = strings.Replace(f.Article.URL, "127.0.0.1", "localhost", 1)
	v.shelf.stories[id] = f
	if _, err := v.desk.FullText(context.Background(), id); feed.ClassOf(err) != feed.Denied || v.times("/ferry") != 0 {
		t.Errorf("%v", err)
	}
}

func TestASourceSetToItHasItsPagesRead(t *testing.T) {
	t.Parallel()
	v, _ := newsstand(t, nil)
	e := v.shelf.sources[v.id]
	e.Source.FullText = feed.FullTextAlways
	v.shelf.sources[v.id] = e
	list := make([]string, 25)
	for i := range list {
		list[i] = fmt.Sprintf("n%d page%d Title%d", i, i, i)
	}
	v.says(strings.ReplaceAll(items(list...), "https://quay.example/page", v.URL+"/page"))
	var pages atomic.Int32
	v.mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if pages.Add(1) == 3 {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		fmt.Fprint(w, wholePage)
	})
	v.now = v.now.Add(2 * time.Hour)
	for p := range v.desk.Refresh(context.Background(), nil, ingest.RefreshOptions{}) {
		if p.Err != nil {
			t.Error(p.Err)
		}
	}
	full := 0
	for _, f := range v.shelf.stories {
		if strings.Contains(f.Body.Full, "Nobody had expected") && strings.HasPrefix(f.Body.Markdown, "Of Title") {
			full++
		}
	}
	if pages.Load() != 20 || full != 19 || len(v.shelf.stories) != 26 {
		t.Errorf("%d pages asked for, %d stories with their whole text of %d", pages.Load(), full, len(v.shelf.stories))
	}
}
