package syndication_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/fetch"
	"byline/feed/source/sourcetest"
	"byline/feed/source/syndication"
)

const news = `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay News</title><link>https://quay.example/</link><ttl>120</ttl>
<item><guid>1</guid><title>The Ferry Is Back</title><author>ines@quay.example (Ines Calder)</author><description>After eleven years.</description></item>
</channel></rss>`

var now = time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)

// answer is what a server says at one address.
type answer struct {
	body string
	etag string
	to   string // a permanent redirect
	err  error
	wait time.Duration
}

// servers answers by address and counts what it was asked.
type servers struct {
	at    map[string]answer
	asked []fetch.Request
}

func (s *servers) Get(ctx context.Context, r fetch.Request) (fetch.Response, error) {
	s.asked = append(s.asked, r)
	if ctx.Err() != nil {
		return fetch.Response{}, feed.Wrap(feed.Interrupted, "fetch", r.URL, ctx.Err())
	}
	a, ok := s.at[r.URL]
	switch {
	case !ok:
		return fetch.Response{Status: 404}, &feed.Fault{Class: feed.NotFound, Op: "fetch", Subject: r.URL}
	case a.err != nil:
		return fetch.Response{RetryAfter: a.wait}, a.err
	case a.to != "":
		next, err := s.Get(ctx, fetch.Request{URL: a.to, ETag: r.ETag})
		next.PermanentURL = a.to
		return next, err
	case a.etag != "" && r.ETag == a.etag:
		return fetch.Response{Status: 304, NotModified: true, ETag: r.ETag, FinalURL: r.URL}, nil
	}
	return fetch.Response{Status: 200, Body: []byte(a.body), ETag: a.etag, FinalURL: r.URL}, nil
}

func driver(at map[string]answer) (*syndication.Driver, *servers) {
	s := &servers{at: at}
	return syndication.New(s, func() time.Time { return now }), s
}

func fetchAt(d *syndication.Driver, location string, state feed.FetchState) (feed.Dispatch, error) {
	return d.Fetch(context.Background(), feed.Source{Kind: feed.KindFeed, Location: location}, state)
}

func TestContract(t *testing.T) {
	t.Parallel()
	d, _ := driver(map[string]answer{"https://quay.example/feed": {body: news, etag: `"1"`}})
	sourcetest.Run(t, d, "https://quay.example/feed")
	d, _ = driver(map[string]answer{"https://quay.example/feed": {body: news}})
	sourcetest.Run(t, d, "quay.example/feed")
}

func TestOneAddressHasOneSpelling(t *testing.T) {
	t.Parallel()
	d, _ := driver(nil)
	for location, want := range map[string]string{
		"HTTPS://Quay.Example:443/Feed#top": "https://quay.example/Feed",
		"quay.example":                      "https://quay.example/",
		"feed://quay.example/rss":           "https://quay.example/rss",
		"feed:http://quay.example/rss":      "http://quay.example/rss",
		"http://127.0.0.1:8080":             "http://127.0.0.1:8080/",
		" https://quay.example/?feed=rss2 ": "https://quay.example/?feed=rss2",
		"ftp://quay.example/feed":           "",
		"javascript:alert(1)":               "",
		"someone@quay.example":              "",
		"a story.txt":                       "",
		"https://":                          "",
		"https://quay.example/\x1b[2J":      "",
	} {
		got, ok := d.Claims(location)
		if ok != (want != "") || ok && got != want {
			t.Errorf("%q is claimed as %q, %v; want %q", location, got, ok, want)
		}
	}
}

func TestUnchangedFeedsAreNotReadAgain(t *testing.T) {
	t.Parallel()
	d, asked := driver(map[string]answer{"https://quay.example/feed": {body: news, etag: `W/"a,b"`}})
	first, err := fetchAt(d, "https://quay.example/feed", feed.FetchState{})
	if err != nil || len(first.Items) != 1 || first.TTL != 2*time.Hour || first.State.ETag != `W/"a,b"` || first.State.BodyHash == "" {
		t.Fatalf("%+v, %v", first, err)
	}
	again, err := fetchAt(d, "https://quay.example/feed", first.State)
	if err != nil || !again.Unchanged || again.State.ETag != `W/"a,b"` || again.State.BodyHash != first.State.BodyHash {
		t.Errorf("after 304: %+v, %v", again, err)
	}
	if got := asked.asked[1].ETag; got != `W/"a,b"` {
		t.Errorf("the validator was sent as %q", got)
	}
}

func TestWhatIsNoFeedIsAFaultAndKeepsTheValidators(t *testing.T) {
	t.Parallel()
	state := feed.FetchState{ETag: `"0"`, LastModified: "yesterday", BodyHash: "abc"}
	for name, c := range map[string]struct {
		a    answer
		says string
	}{
		"page":   {answer{body: "<!doctype html><title>Sign in</title><p>Please.</p>", etag: `"9"`}, "web page"},
		"empty":  {answer{body: " \n", etag: `"9"`}, "empty"},
		"opml":   {answer{body: `<opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/"/></body></opml>`}, "list of feeds"},
		"binary": {answer{body: "%PDF-1.7\x00\x01\x02"}, ""},
		"words":  {answer{body: "Database connection failed."}, ""},
	} {
		d, _ := driver(map[string]answer{"https://quay.example/feed?key=secret": c.a})
		got, err := fetchAt(d, "https://quay.example/feed?key=secret", state)
		var f *feed.Fault
		if !errors.As(err, &f) || f.Class != feed.BadInput || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), "quay.example/feed") {
			t.Errorf("%s says %q", name, err)
		}
		if got.State != state || len(got.Items) > 0 {
			t.Errorf("%s leaves %+v", name, got.State)
		}
	}
}

func TestAServerSaysWhenToComeBack(t *testing.T) {
	t.Parallel()
	d, _ := driver(map[string]answer{"https://quay.example/feed": {wait: time.Hour, err: &feed.Fault{Class: feed.Refused, Err: errors.New("503")}}})
	got, err := fetchAt(d, "https://quay.example/feed", feed.FetchState{ETag: `"0"`, NextAt: now.Add(-time.Hour)})
	if feed.ClassOf(err) != feed.Refused || !got.State.NextAt.Equal(now.Add(time.Hour)) || got.State.ETag != `"0"` {
		t.Errorf("%+v, %v", got.State, err)
	}
}

func TestAPermanentRedirectIsReportedAlsoWhenNothingChanged(t *testing.T) {
	t.Parallel()
	d, _ := driver(map[string]answer{"https://old.example/feed": {to: "https://quay.example/feed"}, "https://quay.example/feed": {body: news, etag: `"1"`}})
	first, err := fetchAt(d, "https://old.example/feed", feed.FetchState{})
	if err != nil || first.MovedTo != "https://quay.example/feed" {
		t.Fatalf("moved to %q, %v", first.MovedTo, err)
	}
	again, err := fetchAt(d, "https://old.example/feed", first.State)
	if err != nil || !again.Unchanged || again.MovedTo != "https://quay.example/feed" {
		t.Errorf("%+v, %v", again, err)
	}
}
