package feed_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
)

func TestAuthorMergeIsIdempotentAndLosesNothing(t *testing.T) {
	day := time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)
	a := feed.Author{ID: "a", Kind: feed.KindPerson, Name: "Ines Calder", Keys: []feed.AuthorKey{"name:q/ines calder"},
		Bio: "Old.", BioAt: day, FirstSeen: day, LastSeen: day, Links: []feed.Link{{Label: "Website", URL: "https://c.example"}}}
	b := feed.Author{ID: "b", Kind: feed.KindPerson, Name: "Inés Calder", Keys: []feed.AuthorKey{"url:https://c.example", "name:q/ines calder"},
		Bio: "New.", BioAt: day.AddDate(0, 0, 3), BioFrom: "https://c.example", Email: "i@c.example",
		FirstSeen: day.AddDate(0, -1, 0), LastSeen: day.AddDate(0, 1, 0), Links: []feed.Link{{Label: "Home", URL: "https://c.example"}}}
	once := a.Merge(b)
	if diff := cmp.Diff(once, once.Merge(b)); diff != "" {
		t.Errorf("merging twice differs (-once +twice):\n%s", diff)
	}
	want := feed.Author{ID: "a", Kind: feed.KindPerson, Name: "Ines Calder", Aliases: []string{"Inés Calder"},
		Keys: []feed.AuthorKey{"name:q/ines calder", "url:https://c.example"}, Email: "i@c.example",
		Bio: "New.", BioAt: day.AddDate(0, 0, 3), BioFrom: "https://c.example",
		FirstSeen: day.AddDate(0, -1, 0), LastSeen: day.AddDate(0, 1, 0), Links: []feed.Link{{Label: "Website", URL: "https://c.example"}}}
	if diff := cmp.Diff(want, once); diff != "" {
		t.Errorf("merged (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(once, once.Merge(feed.Author{})); diff != "" {
		t.Errorf("merging nothing changed something:\n%s", diff)
	}
}

func TestFaultKeepsItsFirstContext(t *testing.T) {
	inner := feed.Wrap(feed.Denied, "read", "a.txt", errDenied)
	outer := feed.Wrap(feed.Internal, "add", "folder", inner)
	if outer != inner { //nolint:errorlint // the very same value is wanted
		t.Errorf("a fault was wrapped twice: %v", outer)
	}
	if got, want := outer.Error(), "read a.txt: no"; got != want {
		t.Errorf("sentence %q, want %q", got, want)
	}
	if feed.ClassOf(outer) != feed.Denied || feed.ClassOf(nil) != "" || feed.ClassOf(errDenied) != feed.Internal {
		t.Error("ClassOf")
	}
}

type constError string

func (e constError) Error() string { return string(e) }

const errDenied = constError("no")
