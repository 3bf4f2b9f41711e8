package syndication_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"byline/feed"
	"byline/feed/fetch"
	"byline/feed/fetch/fetchtest"
	"byline/feed/source/syndication"
)

const at = "https://quay.example/"

func page(head, body string) answer {
	return answer{body: "<!doctype html><html><head><title>Quay</title>" + head + "</head><body><p>Hello.</p>" + body + "</body></html>"}
}

func TestFindingTheFeedOfAnAddress(t *testing.T) {
	t.Parallel()
	rss := `<link rel="alternate" type="application/rss+xml" title="Quay" href="/rss.xml">`
	for name, c := range map[string]struct {
		pages map[string]answer
		want  string // empty: none
	}{
		"the feed itself":           {map[string]answer{at: {body: news}}, at},
		"declared":                  {map[string]answer{at: page(rss, ""), at + "rss.xml": {body: news}}, at + "rss.xml"},
		"in two formats":            {map[string]answer{at: page(rss+`<link rel="alternate" type="application/atom+xml" title="Quay (Atom 1.0)" href="/atom.xml">`, ""), at + "rss.xml": {body: news}}, at + "rss.xml"},
		"first format gone":         {map[string]answer{at: page(rss+`<link rel="alternate" type="application/atom+xml" title="Quay Atom" href="/atom.xml">`, ""), at + "atom.xml": {body: news}}, at + "atom.xml"},
		"beside comments":           {map[string]answer{at: page(rss+`<link rel="alternate" type="application/rss+xml" title="Quay: comments" href="/c.xml">`, ""), at + "rss.xml": {body: news}}, at + "rss.xml"},
		"linked in the text":        {map[string]answer{at + "a": page("", `<a href="/feed">RSS</a>`), at + "feed": {body: news}}, at + "feed"},
		"undeclared, usual place":   {map[string]answer{at: page("", ""), at + "rss": {body: news}}, at + "rss"},
		"a stranger's in the text":  {map[string]answer{at + "a": page("", `<a href="https://other.example/feed">RSS</a>`), "https://other.example/feed": {body: news}}, ""},
		"only comments":             {map[string]answer{at + "a": page(`<link rel="alternate" type="application/rss+xml" href="/a/comments/feed">`, ""), at + "a/comments/feed": {body: news}}, ""},
		"declared and gone":         {map[string]answer{at + "a": page(rss, "")}, ""},
		"no feed":                   {map[string]answer{at + "a": page("", ""), at + "feed": {body: news}}, ""},
		"a page kept from robots":   {map[string]answer{"https://www.youtube.com/channel/UC1": {err: &feed.Fault{Class: feed.Denied}}, "https://www.youtube.com/feeds/videos.xml?channel_id=UC1": {body: news}}, "https://www.youtube.com/feeds/videos.xml?channel_id=UC1"},
		"a text that is not a page": {map[string]answer{at + "a": {body: "A story in plain words.\n"}}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			start := at
			if _, ok := c.pages[start]; !ok {
				start = at + "a"
			}
			if _, ok := c.pages[start]; !ok {
				start = "https://www.youtube.com/channel/UC1"
			}
			d, asked := driver(c.pages)
			got, first, err := d.Find(context.Background(), start)
			if err != nil || got != c.want || (got != "") != (len(first.Items) == 1) {
				t.Errorf("found %q with %d stories, %v; want %q", got, len(first.Items), err, c.want)
			}
			if len(asked.asked) > 9 {
				t.Errorf("%d requests", len(asked.asked))
			}
		})
	}
}

func TestSeveralFeedsAreListedAndNoneIsGuessed(t *testing.T) {
	t.Parallel()
	d, _ := driver(map[string]answer{at: page(`<link rel="alternate" type="application/rss+xml" title="News" href="/news.rss">
<link rel="alternate" type="application/rss+xml" title="Sport" href="/sport.rss">`, "")})
	_, _, err := d.Find(context.Background(), at)
	var choices interface{ Feeds() []feed.Source }
	if !errors.As(err, &choices) || feed.ClassOf(err) != feed.BadInput {
		t.Fatalf("%v", err)
	}
	var got []string
	for _, s := range choices.Feeds() {
		got = append(got, s.Title+" "+s.Location)
	}
	if want := "News https://quay.example/news.rss, Sport https://quay.example/sport.rss"; strings.Join(got, ", ") != want {
		t.Errorf("choices %q", got)
	}
	if s := err.Error(); !strings.Contains(s, "/sport.rss") || strings.Contains(s, "\n") {
		t.Errorf("says %q", s)
	}
}

func TestAFeedOnAnotherServerThanTheReaderNamedIsGuarded(t *testing.T) {
	t.Parallel()
	d, _ := driver(map[string]answer{at: page(`<link rel="alternate" type="application/rss+xml" title="News" href="/news.rss">
<link rel="alternate" type="application/rss+xml" title="Router" href="http://192.168.1.1/sport.rss">`, "")})
	_, _, err := d.Find(context.Background(), at)
	var choices interface{ Feeds() []feed.Source }
	if !errors.As(err, &choices) {
		t.Fatal(err)
	}
	for _, s := range choices.Feeds() {
		if s.Guarded != (s.Title == "Router") {
			t.Errorf("%s at %s: guarded %v", s.Title, s.Location, s.Guarded)
		}
	}
	asked := &trust{}
	for _, guarded := range []bool{false, true} {
		if _, err := syndication.New(asked, nil).Fetch(context.Background(), feed.Source{Location: at, Guarded: guarded}, feed.FetchState{}); err == nil {
			t.Error("an empty answer was taken for a feed")
		}
		if asked.last == guarded {
			t.Errorf("guarded %v, trusted %v", guarded, asked.last)
		}
	}
}

// trust remembers whether the last request was trusted.
type trust struct{ last bool }

func (c *trust) Get(_ context.Context, r fetch.Request) (fetch.Response, error) {
	c.last = r.Trusted
	return fetch.Response{Status: 200}, nil
}

func TestFailuresOfTheServerAreNotTakenForPages(t *testing.T) {
	t.Parallel()
	down := &feed.Fault{Class: feed.Unreachable, Err: errors.New("down")}
	d, _ := driver(map[string]answer{at: {err: down}})
	if _, _, err := d.Find(context.Background(), at); feed.ClassOf(err) != feed.Unreachable {
		t.Errorf("a page that is down: %v", err)
	}
	d, _ = driver(map[string]answer{at: page(`<link rel="alternate" type="application/rss+xml" href="/rss.xml">`, ""), at + "rss.xml": {err: down}})
	if _, _, err := d.Find(context.Background(), at); feed.ClassOf(err) != feed.Unreachable {
		t.Errorf("a feed that is down: %v", err)
	}
	d, _ = driver(map[string]answer{at: {body: ""}})
	if _, _, err := d.Find(context.Background(), at); feed.ClassOf(err) != feed.BadInput {
		t.Errorf("an empty answer: %v", err)
	}
}

// A page may not make its reader ask another server of the reader's own network.
func TestAPageLeadsToItsOwnHostOnly(t *testing.T) {
	fetchtest.Loopback(t)
	t.Parallel()
	reached := false
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		reached = true
		w.Write([]byte(news))
	}))
	defer other.Close()
	mux := http.NewServeMux()
	mux.HandleFunc("/own", func(w http.ResponseWriter, _ *http.Request) {
		w.Write([]byte(page(`<link rel="alternate" type="application/rss+xml" href="/feed">`, "").body))
	})
	mux.HandleFunc("/other", func(w http.ResponseWriter, _ *http.Request) {
		w.Write([]byte(page(`<link rel="alternate" type="application/rss+xml" href="`+other.URL+`/feed">`, "").body))
	})
	mux.HandleFunc("/feed", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(news)) })
	site := httptest.NewServer(mux)
	defer site.Close()
	client := fetch.New(fetch.Options{Proxy: func(*http.Request) (*url.URL, error) { return nil, nil }})
	defer client.Close()
	d := syndication.New(client, nil)
	if got, _, err := d.Find(context.Background(), site.URL+"/own"); err != nil || got != site.URL+"/feed" {
		t.Errorf("its own: %q, %v", got, err)
	}
	if _, _, err := d.Find(context.Background(), site.URL+"/other"); feed.ClassOf(err) != feed.Denied || reached {
		t.Errorf("another's: %v, reached %v", err, reached)
	}
}
