package ingest_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"byline/feed"
)

// says makes the feed answer with a body.
func (v *visitor) says(body string) {
	v.answer = func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, body) }
}

func TestWhatIsNotTheFeedReplacesNothing(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ body, why string }{
		"page":         {"<!doctype html><title>Sign in</title>", "web page"},
		"empty":        {"", "empty"},
		"cut":          {"<rs", ""},
		"another feed": {rss("Casino", "https://casino.example/", "1000"), "another feed answers there now, “Casino” in place of “Quay”"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := subscribe(t, nil)
			v.says(c.body)
			e := v.later(2 * time.Hour)
			if e.State.FaultClass != feed.BadInput || !strings.Contains(e.State.Fault, c.why) || e.Source.Title != "Quay" || len(v.shelf.stories) != 2 {
				t.Errorf("%d stories, %+v", len(v.shelf.stories), e)
			}
			v.says(rss("Quay", "https://quay.example/", "2", "3"))
			if e := v.later(25 * time.Hour); e.State.Failures != 0 || len(v.shelf.stories) != 3 {
				t.Errorf("back again: %d stories, %+v", len(v.shelf.stories), e.State)
			}
		})
	}
}

func TestAFeedThatChangesItsNameOrItsSiteStaysItself(t *testing.T) {
	t.Parallel()
	for name, body := range map[string]string{
		"name":             rss("The Quay Gazette", "https://www.quay.example/", "8", "9"),
		"site":             rss("Quay", "https://gazette.example/", "8", "9"),
		"both, same story": rss("The Gazette", "https://gazette.example/", "2", "9"),
		"emptied":          rss("The Gazette", "https://gazette.example/"),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := subscribe(t, nil)
			v.says(body)
			if e := v.later(2 * time.Hour); e.State.Failures != 0 {
				t.Errorf("%+v", e.State)
			}
		})
	}
}

func TestAnotherFeedIsTakenWhenItsAddressIsAddedAgain(t *testing.T) {
	t.Parallel()
	v := subscribe(t, nil)
	v.says(rss("Gazette", "https://gazette.example/", "8"))
	if e := v.later(2 * time.Hour); e.State.Failures != 1 {
		t.Fatalf("%+v", e.State)
	}
	added, err := v.desk.Add(context.Background(), v.URL+"/feed")
	if err != nil || added.Source.ID != v.id || added.Source.Title != "Gazette" || added.Receipt.New != 1 {
		t.Errorf("%+v, %v", added, err)
	}
	v.says(rss("Gazette", "https://gazette.example/", "9"))
	if e := v.later(2 * time.Hour); e.State.Failures != 0 || len(v.shelf.stories) != 4 {
		t.Errorf("%d stories, %+v", len(v.shelf.stories), e.State)
	}
}
