package store_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/store"
	"byline/store/storetest"
)

// ticking opens a library whose clock goes on by a minute at every look.
func ticking(t *testing.T) *store.Store {
	t.Helper()
	now := storetest.Now
	s, err := store.Open(filepath.Join(t.TempDir(), "byline.db"), store.Options{Now: func() time.Time { now = now.Add(time.Minute); return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func TestHistoryHoldsWhatWasReadAndNotWhatWasMarkedAsAWhole(t *testing.T) {
	t.Parallel()
	ctx, s, src := context.Background(), ticking(t), storetest.Source(1)
	a := by("Ines Calder", "name:x/ines calder")
	ids := map[string]feed.ArticleID{}
	for i, guid := range []string{"one", "two", "three", "four", "five", "six"} {
		f := filing(src, guid, i, a)
		deliver(t, s, src, []feed.Author{a}, f)
		ids[guid] = f.Article.ID
	}
	check := func(limit int, want string) {
		t.Helper()
		got, err := s.History(ctx, limit)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, h := range got {
			names = append(names, h.GUID)
		}
		if strings.Join(names, " ") != want {
			t.Errorf("the history is %q, want %q", names, want)
		}
	}
	check(10, "")
	set := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	set(s.SetRead(ctx, []feed.ArticleID{ids["two"]}, true))
	set(s.SetRead(ctx, []feed.ArticleID{ids["one"]}, true))
	check(10, "one two")
	set(s.SetPosition(ctx, ids["two"], feed.Position{Block: 3}))
	check(10, "two one")
	check(1, "two")
	_, err := s.MarkAllRead(ctx, feed.Query{}, feed.Newest, feed.Down)
	set(err)
	check(10, "two one")
	set(s.SetRead(ctx, []feed.ArticleID{ids["one"]}, false))
	check(10, "two")
	set(s.SetHidden(ctx, []feed.ArticleID{ids["two"]}, true))
	check(10, "")
}

func TestHistoryNamesAStoryOfSeveralSourcesOnce(t *testing.T) {
	t.Parallel()
	s := ticking(t)
	id := print(t, s, storetest.Source(1), 1)
	print(t, s, storetest.Source(2), 1)
	if err := s.SetRead(t.Context(), []feed.ArticleID{id}, true); err != nil {
		t.Fatal(err)
	}
	if got, err := s.History(t.Context(), 10); err != nil || len(got) != 1 {
		t.Errorf("%d stories, %v; want one", len(got), err)
	}
}
