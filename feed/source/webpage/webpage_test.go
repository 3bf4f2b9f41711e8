package webpage_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/fetch"
	"byline/feed/source/sourcetest"
	"byline/feed/source/webpage"
)

const page = `<html><head><title>The Ferry Is Back</title><meta name="author" content="Ines Calder"></head>
<body><article><h1>The Ferry Is Back</h1><p>The ferry came back on Monday after eleven years of repairs, and half the town stood on the pier to see it.</p>
<p>Nobody had expected the band, least of all the conductor, who had been told to come on Tuesday.</p></article></body></html>`

var now = time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)

// server answers like one page that honours its ETag.
type server struct {
	body string
	err  error
	wait time.Duration
}

func (s server) Get(ctx context.Context, r fetch.Request) (fetch.Response, error) {
	switch {
	case ctx.Err() != nil:
		return fetch.Response{}, feed.Wrap(feed.Interrupted, "fetch", r.URL, ctx.Err())
	case s.err != nil:
		return fetch.Response{Status: 503, RetryAfter: s.wait}, s.err
	case r.ETag == `"1"`:
		return fetch.Response{Status: 304, NotModified: true, ETag: r.ETag, FinalURL: r.URL}, nil
	}
	return fetch.Response{Status: 200, Body: []byte(s.body), ETag: `"1"`, ContentType: "text/html", FinalURL: r.URL, PermanentURL: ""}, nil
}

func driver(s server) *webpage.Driver {
	return webpage.New(s, func() time.Time { return now })
}

func TestContract(t *testing.T) {
	t.Parallel()
	sourcetest.Run(t, driver(server{body: page}), "https://quay.example/ferry")
}

func TestAPageIsOneStoryWithItsAuthor(t *testing.T) {
	t.Parallel()
	got, err := driver(server{body: page}).Fetch(context.Background(), feed.Source{Location: "https://quay.example/ferry"}, feed.FetchState{})
	if err != nil || len(got.Items) != 1 {
		t.Fatalf("%d stories, %v", len(got.Items), err)
	}
	d := got.Items[0]
	if d.Title != "The Ferry Is Back" || len(d.Authors) != 1 || d.Authors[0].Name != "Ines Calder" || d.GUID != "https://quay.example/ferry" {
		t.Errorf("read %q by %v, GUID %q", d.Title, d.Authors, d.GUID)
	}
}

func TestTheSameBytesAreNotReadAgain(t *testing.T) {
	t.Parallel()
	src := feed.Source{Location: "https://quay.example/ferry"}
	first, err := driver(server{body: page}).Fetch(context.Background(), src, feed.FetchState{})
	if err != nil {
		t.Fatal(err)
	}
	first.State.ETag = "" // a server without validators
	again, err := driver(server{body: page}).Fetch(context.Background(), src, first.State)
	if err != nil || !again.Unchanged || len(again.Items) != 0 {
		t.Errorf("unchanged %v, %d stories, %v", again.Unchanged, len(again.Items), err)
	}
}

func TestAFailureSaysWhenToComeBackAndKeepsWhatIsKnown(t *testing.T) {
	t.Parallel()
	down := &feed.Fault{Class: feed.Refused, Op: "fetch", Subject: "https://quay.example/ferry", Err: errors.New("the server answered 503")}
	state := feed.FetchState{ETag: `"0"`, BodyHash: "abc"}
	got, err := driver(server{err: down, wait: time.Hour}).Fetch(context.Background(), feed.Source{Location: "https://quay.example/ferry"}, state)
	if feed.ClassOf(err) != feed.Refused {
		t.Errorf("class %q", feed.ClassOf(err))
	}
	if got.State.ETag != `"0"` || got.State.BodyHash != "abc" || !got.State.NextAt.Equal(now.Add(time.Hour)) {
		t.Errorf("state %+v", got.State)
	}
}

func TestBinaryAnswersAreRefused(t *testing.T) {
	t.Parallel()
	_, err := driver(server{body: "%PDF-1.7\x00\x01"}).Fetch(context.Background(), feed.Source{Location: "https://quay.example/a.pdf"}, feed.FetchState{})
	if feed.ClassOf(err) != feed.BadInput {
		t.Errorf("%v", err)
	}
}
