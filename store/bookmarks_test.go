package store_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/store/storetest"
)

func TestBookmarksFromElsewhereJoinThoseThatAreThere(t *testing.T) {
	t.Parallel()
	s, ctx := storetest.Open(t), t.Context()
	src := storetest.Source(1)
	ada := storetest.Author(1)
	a, b := filing(src, "a", 1, ada), filing(src, "b", 2, ada)
	if _, err := s.Deliver(ctx, feed.Delivery{Source: src, Authors: []feed.Author{ada}, Stories: []feed.Filing{a, b}}); err != nil {
		t.Fatal(err)
	}
	at := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	one, two := a.Article.ID, b.Article.ID
	for _, list := range [][]feed.Bookmark{
		{{Article: one, At: at, Note: "mine", Tags: []string{"sea"}}},
		{{Article: one, At: at.Add(time.Hour), Note: "theirs", Tags: []string{"sea", "s"}}, {Article: two, At: at.Add(-time.Hour), Tags: []string{"b"}}, {Article: two, Tags: []string{"a", "b"}}},
	} {
		if err := s.PutBookmarks(ctx, list); err != nil {
			t.Fatal(err)
		}
	}
	got, err := s.Bookmarks(ctx)
	want := []feed.Bookmark{{Article: one, At: at, Note: "mine", Tags: []string{"sea", "s"}}, {Article: two, At: at.Add(-time.Hour), Tags: []string{"b", "a"}}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	if lib, err := s.Library(ctx); err != nil || lib.Starred != 2 {
		t.Errorf("%d are counted as kept, %v", lib.Starred, err)
	}
	unknown := filing(src, "never filed", 3, ada).Article.ID
	if err := s.PutBookmarks(ctx, []feed.Bookmark{{Article: unknown}}); feed.ClassOf(err) != feed.NotFound {
		t.Errorf("a story that is not there: %v", err)
	}
}
