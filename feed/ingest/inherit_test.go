package ingest_test

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"testing"

	"byline/feed"
	"byline/feed/ingest"
)

func inherited(list ...ingest.Inherited) iter.Seq2[ingest.Inherited, error] {
	return func(yield func(ingest.Inherited, error) bool) {
		for _, s := range list {
			if !yield(s, nil) {
				return
			}
		}
	}
}

// TestInheritingFindsStoriesByEitherName holds a program that knows a story by its
// address alone against a feed that gave it an identifier, and one that did not.
func TestInheritingFindsStoriesByEitherName(t *testing.T) {
	t.Parallel()
	s := newSite(t, ingest.Options{})
	s.serve("/feed", `<rss version="2.0"><channel><title>Quay</title>
<item><guid>https://quay.example/a</guid><link>https://quay.example/a</link><title>A</title></item>
<item><link>https://quay.example/b</link><title>B</title></item></channel></rss>`)
	ctx := t.Context()
	added, err := s.desk.Add(ctx, s.URL+"/feed")
	if err != nil || added.Receipt.New != 2 {
		t.Fatalf("%+v, %v", added, err)
	}
	var list []ingest.Inherited
	for _, path := range []string{"a", "b", "c"} {
		address := "https://quay.example/" + path
		list = append(list, ingest.Inherited{Draft: feed.Draft{GUID: address, URL: address, Title: "Theirs"}, Read: true, Starred: path == "b", Tags: []string{"flag\x1b[2J"}, Hidden: path == "c"})
	}
	list = append(list, ingest.Inherited{Read: true, Starred: true}) // nothing to be known by
	for range 2 {
		got, err := s.desk.Inherit(ctx, feed.Source{Location: s.URL + "/feed", Title: "Theirs"}, inherited(list...))
		if err != nil || got.Read != 3 || got.Starred != 1 || got.Hidden != 1 {
			t.Errorf("%+v, %v", got, err)
		}
		if len(s.shelf.stories) != 3 || len(s.shelf.read) != 3 || len(s.shelf.kept) != 1 || len(s.shelf.hidden) != 1 {
			t.Errorf("%d stories, %d read, %d kept, %d hidden", len(s.shelf.stories), len(s.shelf.read), len(s.shelf.kept), len(s.shelf.hidden))
		}
	}
	for id := range s.shelf.kept {
		if a := s.shelf.stories[id].Article; a.Title != "B" || !slices.Equal(s.shelf.kept[id].Tags, []string{"flag[2J"}) {
			t.Errorf("%q is kept, with %q", a.Title, s.shelf.kept[id].Tags)
		}
	}
	if title := s.shelf.sources[added.Source.ID].Source.Title; title != "Quay" {
		t.Errorf("the feed is called %q", title)
	}
}

func TestInheritingStopsAtWhatCannotBeRead(t *testing.T) {
	t.Parallel()
	s := newSite(t, ingest.Options{})
	from := feed.Source{Location: "https://quay.example/feed"}
	if _, err := s.desk.Inherit(t.Context(), from, inherited()); feed.ClassOf(err) != feed.NotFound {
		t.Errorf("a feed nobody subscribed to: %v", err)
	}
	if _, err := s.desk.Enlist(t.Context(), []feed.Source{from}); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("torn page")
	got, err := s.desk.Inherit(t.Context(), from, func(yield func(ingest.Inherited, error) bool) {
		for n := range 250 {
			if !yield(ingest.Inherited{Draft: feed.Draft{GUID: fmt.Sprint(n), Title: "x"}}, nil) {
				return
			}
		}
		yield(ingest.Inherited{}, broken)
	})
	if !errors.Is(err, broken) || got.New != 200 || s.shelf.largest > 100 {
		t.Errorf("%+v, %v, %d at once", got, err, s.shelf.largest)
	}
}
