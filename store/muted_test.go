package store_test

import (
	"context"
	"slices"
	"testing"

	"byline/feed"
	"byline/store/storetest"
)

func TestMutedAuthorsAreInTheirOwnListOnly(t *testing.T) {
	t.Parallel()
	ctx, s, src := context.Background(), storetest.Open(t), storetest.Source(1)
	loud, other := by("Bo Loud", "name:x/bo loud"), by("Ines Calder", "name:x/ines calder")
	both := filing(src, "both", 3, loud)
	both.Article.Authors = append(both.Article.Authors, feed.Credit{Author: other.ID, Name: other.Name, Kind: other.Kind})
	kept := filing(src, "kept", 4, loud)
	nobody := filing(src, "nobody", 5, loud)
	nobody.Article.Authors = nil
	deliver(t, s, src, []feed.Author{loud, other}, filing(src, "old", 1, loud), filing(src, "other", 2, other), both, kept, nobody)
	if err := s.SetStarred(ctx, []feed.ArticleID{kept.Article.ID}, true); err != nil {
		t.Fatal(err)
	}
	mute := func(muted bool) {
		t.Helper()
		if err := s.PutAuthorMark(ctx, feed.AuthorMark{Author: loud.ID, Muted: muted}); err != nil {
			t.Fatal(err)
		}
		if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
			t.Errorf("muted %v: %v, %v", muted, problems, err)
		}
	}
	want := func(what string, q feed.Query, titles ...string) {
		t.Helper()
		p, err := s.Page(ctx, feed.PageRequest{Query: q, Limit: 50})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, h := range p.Items {
			got = append(got, h.GUID)
		}
		if !slices.Equal(got, titles) {
			t.Errorf("%s: %q, want %q", what, got, titles)
		}
	}
	mute(true)
	deliver(t, s, src, []feed.Author{loud}, filing(src, "new", 0, loud))
	want("all", feed.Query{}, "other", "both", "kept", "nobody")
	want("of the source, unread", feed.Query{Source: src.ID, Show: feed.ShowUnread}, "other", "both", "kept", "nobody")
	want("their own", feed.Query{Author: loud.ID}, "new", "old", "both", "kept")
	if lib, err := s.Library(ctx); err != nil || lib.All != 4 || lib.Hidden != 2 {
		t.Errorf("%+v, %v", lib.Counts, err)
	}
	mute(false)
	want("all again", feed.Query{}, "new", "old", "other", "both", "kept", "nobody")
}

func TestMutingSurvivesMerging(t *testing.T) {
	t.Parallel()
	ctx, s, src := context.Background(), storetest.Open(t), storetest.Source(1)
	one, two := by("Bo Loud", "name:x/bo loud"), by("B. Loud", "name:x/b. loud")
	deliver(t, s, src, []feed.Author{one, two}, filing(src, "one", 1, one), filing(src, "two", 2, two))
	for _, m := range []feed.AuthorMark{{Author: one.ID, Muted: true}, {Author: two.ID, MergedInto: one.ID}} {
		if err := s.PutAuthorMark(ctx, m); err != nil {
			t.Fatal(err)
		}
		if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
			t.Errorf("%+v: %v, %v", m, problems, err)
		}
	}
	if lib, err := s.Library(ctx); err != nil || lib.All != 0 || lib.Hidden != 2 {
		t.Errorf("%+v, %v", lib.Counts, err)
	}
}
