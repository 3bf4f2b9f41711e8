package ingest_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"byline/feed"
	"byline/feed/fetch"
	"byline/feed/fetch/fetchtest"
	"byline/feed/ingest"
	"byline/feed/source/all"
)

// site is a server whose answers a test writes, and the desk that asks it.
type site struct {
	*httptest.Server
	mux   *http.ServeMux
	shelf *shelf
	desk  *ingest.Desk

	mu    sync.Mutex
	asked map[string]int
}

func newSite(t *testing.T, o ingest.Options) *site {
	t.Helper()
	fetchtest.Loopback(t)
	s := &site{mux: http.NewServeMux(), shelf: newShelf(), asked: map[string]int{}}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.asked[r.URL.Path]++
		s.mu.Unlock()
		s.mux.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	if o.Now == nil {
		o.Now = clock
	}
	client := fetch.New(fetch.Options{Now: o.Now, Proxy: func(*http.Request) (*url.URL, error) { return nil, nil }})
	t.Cleanup(client.Close)
	s.desk = ingest.New(s.shelf, all.Drivers(all.Options{Client: client, Now: o.Now}), o)
	return s
}

// times is how often a path was asked for.
func (s *site) times(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asked[path]
}

// serve answers one path with a body.
func (s *site) serve(path, body string) {
	s.mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, body) })
}

// rss is a feed with one story for each name.
func rss(title, link string, names ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<rss version="2.0"><channel><title>%s</title><link>%s</link>`, title, link)
	for _, n := range names {
		fmt.Fprintf(&b, `<item><guid>%s</guid><title>Story %s</title><author>i@q.example (Ines Calder)</author><description>Of %s.</description></item>`, n, n, n)
	}
	return b.String() + `</channel></rss>`
}

const plainPage = `<!doctype html><html><head><title>The Ferry Is Back</title></head><body><article><h1>The Ferry Is Back</h1>
<p>The ferry came back on Monday after eleven years of repairs, and half the town stood on the pier to see it.</p>
<p>Nobody had expected the band, least of all the conductor, who had been told to come on Tuesday.</p></article></body></html>`

func TestAnAddressBecomesItsFeedAndAPageWithoutOneAStory(t *testing.T) {
	t.Parallel()
	s := newSite(t, ingest.Options{})
	s.serve("/blog", `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Hello</body></html>`)
	s.serve("/feed", rss("Quay", "https://quay.example/", "1", "2"))
	s.serve("/ferry", plainPage)
	ctx := context.Background()
	blog, err := s.desk.Add(ctx, s.URL+"/blog")
	if err != nil || blog.Source.Kind != feed.KindFeed || blog.Source.Location != s.URL+"/feed" || blog.Receipt.New != 2 || blog.Source.Title != "Quay" {
		t.Fatalf("%+v, %v", blog, err)
	}
	if s.times("/blog") != 1 || s.times("/feed") != 1 {
		t.Errorf("the page was asked %d times, the feed %d", s.times("/blog"), s.times("/feed"))
	}
	again, err := s.desk.Add(ctx, s.URL+"/blog")
	if err != nil || again.Source.ID != blog.Source.ID || again.Receipt.New != 0 || again.Receipt.Same != 2 {
		t.Errorf("added again: %+v, %v", again, err)
	}
	ferry, err := s.desk.Add(ctx, s.URL+"/ferry")
	if err != nil || ferry.Source.Kind != feed.KindPage || ferry.Receipt.New != 1 {
		t.Fatalf("%+v, %v", ferry, err)
	}
	before := s.times("/ferry")
	if again, err := s.desk.Add(ctx, s.URL+"/ferry"); err != nil || again.Source.ID != ferry.Source.ID || s.times("/ferry") != before+1 {
		t.Errorf("the page again: %+v, %v, asked %d times", again, err, s.times("/ferry")-before)
	}
	if len(s.shelf.sources) != 2 || len(s.shelf.stories) != 3 {
		t.Errorf("%d sources, %d stories", len(s.shelf.sources), len(s.shelf.stories))
	}
}
