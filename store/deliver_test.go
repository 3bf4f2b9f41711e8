package store_test

import (
	"context"
	"testing"

	"byline/feed"
	"byline/store"
	"byline/store/storetest"
)

// by makes an author known by the given keys.
func by(name string, keys ...feed.AuthorKey) feed.Author {
	return feed.Author{ID: feed.NewAuthorID(keys[0]), Kind: feed.KindPerson, Name: name, Keys: keys}
}

// filing makes a story of a source by an author, a number of days old.
func filing(src feed.Source, guid string, days int, a feed.Author) feed.Filing {
	id := feed.NewArticleID(src.ID, feed.Evidence{GUID: guid})
	return feed.Filing{
		Article: feed.Article{ID: id, Source: src.ID, GUID: guid, Title: "About " + guid, Byline: "By " + a.Name, Hash: 1,
			Published: storetest.Now.AddDate(0, 0, -days), Authors: []feed.Credit{{Author: a.ID, Name: a.Name, Kind: a.Kind}}},
		Body: feed.Body{Article: id, Markdown: "Text of " + guid, Origin: feed.OriginFeed},
	}
}

func deliver(t *testing.T, s *store.Store, src feed.Source, authors []feed.Author, stories ...feed.Filing) feed.Receipt {
	t.Helper()
	r, err := s.Deliver(context.Background(), feed.Delivery{Source: src, Authors: authors, Stories: stories})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestWhatToRememberFollowsFromTheReceipt(t *testing.T) {
	t.Parallel()
	ctx, s, src := context.Background(), storetest.Open(t), storetest.Source(1)
	a := by("Ines Calder", "name:x/ines calder")
	settle := func(r feed.Receipt) feed.FetchState {
		return feed.FetchState{CheckedAt: storetest.Now, Failures: 10*r.New + r.Same}
	}
	for _, step := range []struct {
		settle func(feed.Receipt) feed.FetchState
		guid   string
		want   int
	}{{settle, "one", 10}, {settle, "one", 1}, {nil, "two", 1}} {
		d := feed.Delivery{Source: src, Settle: step.settle, Authors: []feed.Author{a}, Stories: []feed.Filing{filing(src, step.guid, 1, a)}}
		if _, err := s.Deliver(ctx, d); err != nil {
			t.Fatal(err)
		}
		e, err := s.Source(ctx, src.ID)
		if err != nil || e.State.Failures != step.want {
			t.Errorf("remembered %+v, %v, want %d", e.State, err, step.want)
		}
	}
	if err := s.RemoveSource(ctx, src.ID); err != nil {
		t.Fatal(err)
	}
	src.Added = storetest.Now.AddDate(-1, 0, 0) // as the visit knew it
	d := feed.Delivery{Source: src, Settle: settle, Stories: []feed.Filing{filing(src, "three", 1, a)}}
	if r, err := s.Deliver(ctx, d); err != nil || r.New != 0 {
		t.Errorf("filed %+v, %v for a source that was removed", r, err)
	}
}

func TestDeliveredAgainKeepsPlaceAndMarks(t *testing.T) {
	t.Parallel()
	ctx, s, src := context.Background(), storetest.Open(t), storetest.Source(1)
	a := by("Ines Calder", "name:x/ines calder")
	f := filing(src, "one", 3, a)
	f.Body.Full = "The whole text"
	if r := deliver(t, s, src, []feed.Author{a}, f); r.New != 1 || len(r.Articles) != 1 {
		t.Fatalf("receipt %+v", r)
	}
	if err := s.SetRead(ctx, []feed.ArticleID{f.Article.ID}, true); err != nil {
		t.Fatal(err)
	}
	before, err := s.Story(ctx, f.Article.ID)
	if err != nil {
		t.Fatal(err)
	}
	if r := deliver(t, s, src, []feed.Author{a}, f); r.Same != 1 {
		t.Errorf("receipt %+v", r)
	}
	f.Article.Title, f.Article.Hash, f.Body.Full = "Corrected", 2, ""
	f.Article.Published = f.Article.Published.AddDate(0, 0, 2)
	if r := deliver(t, s, src, []feed.Author{a}, f); r.Changed != 1 {
		t.Errorf("receipt %+v", r)
	}
	after, err := s.Story(ctx, f.Article.ID)
	if err != nil {
		t.Fatal(err)
	}
	if after.Title != "Corrected" || !after.Read || after.At != before.At || after.Body.Full != "The whole text" {
		t.Errorf("got %+v", after)
	}
}

func TestAFullTextIsFiledThoughNothingElseChanged(t *testing.T) {
	t.Parallel()
	s, src := storetest.Open(t), storetest.Source(1)
	a := by("Ines Calder", "name:x/ines calder")
	f := filing(src, "one", 3, a)
	deliver(t, s, src, []feed.Author{a}, f)
	f.Body.Full = "The whole text"
	for _, want := range []feed.Receipt{{Changed: 1}, {Same: 1}} {
		if r := deliver(t, s, src, []feed.Author{a}, f); r.Changed != want.Changed || r.Same != want.Same {
			t.Errorf("receipt %+v, want %+v", r, want)
		}
	}
	if got := story(t, s, f.Article.ID); got.Body != f.Body {
		t.Errorf("got %+v", got.Body)
	}
}

func TestAuthorsWhoShareAKeyBecomeOne(t *testing.T) {
	t.Parallel()
	ctx, s, src := context.Background(), storetest.Open(t), storetest.Source(1)
	byName, byPage := by("I. Calder", "name:x/i calder"), by("Ines Calder", "url:https://x.example/ines")
	both := by("Ines Calder", "url:https://x.example/ines", "name:x/i calder")
	deliver(t, s, src, []feed.Author{byName, byPage}, filing(src, "a", 1, byName), filing(src, "b", 2, byPage))
	if err := s.PutAuthorMark(ctx, feed.AuthorMark{Author: byName.ID, Followed: true}); err != nil {
		t.Fatal(err)
	}
	deliver(t, s, src, []feed.Author{both}, filing(src, "c", 3, both))
	for _, id := range []feed.AuthorID{byName.ID, byPage.ID} {
		p, err := s.Profile(ctx, id)
		if err != nil || p.Stories != 3 || p.Author.ID != byPage.ID || !p.Mark.Followed || len(p.Latest) != 3 {
			t.Errorf("%s: %+v, %v", id, p, err)
		}
	}
	if lib, err := s.Library(ctx); err != nil || lib.Authors != 1 {
		t.Errorf("authors %+v, %v", lib, err)
	}
}

func TestReadersMergeSurvivesARefreshAndCanBeTakenBack(t *testing.T) {
	t.Parallel()
	ctx, s, src := context.Background(), storetest.Open(t), storetest.Source(1)
	a, b := by("Ann Lee", "name:x/ann lee"), by("A. Lee", "name:y/a lee")
	deliver(t, s, src, []feed.Author{a, b}, filing(src, "a", 1, a), filing(src, "b", 2, b))
	if err := s.PutAuthorMark(ctx, feed.AuthorMark{Author: b.ID, MergedInto: a.ID}); err != nil {
		t.Fatal(err)
	}
	deliver(t, s, src, []feed.Author{b}, filing(src, "c", 0, b))
	if p, err := s.Profile(ctx, b.ID); err != nil || p.Author.ID != a.ID || p.Stories != 3 {
		t.Errorf("merged: %+v, %v", p, err)
	}
	if err := s.PutAuthorMark(ctx, feed.AuthorMark{Author: a.ID, MergedInto: b.ID}); feed.ClassOf(err) != feed.Usage {
		t.Errorf("a circle: %v", err)
	}
	if err := s.PutAuthorMark(ctx, feed.AuthorMark{Author: b.ID}); err != nil {
		t.Fatal(err)
	}
	if p, err := s.Profile(ctx, b.ID); err != nil || p.Author.ID != b.ID || p.Stories != 2 {
		t.Errorf("taken back: %+v, %v", p, err)
	}
}

func TestBookmarksOutliveTheirSource(t *testing.T) {
	t.Parallel()
	ctx, s, src := context.Background(), storetest.Open(t), storetest.Source(1)
	a := by("Ann Lee", "name:x/ann lee")
	kept, lost := filing(src, "kept", 1, a), filing(src, "lost", 2, a)
	deliver(t, s, src, []feed.Author{a}, kept, lost)
	if err := s.SetStarred(ctx, []feed.ArticleID{kept.Article.ID}, true); err != nil {
		t.Fatal(err)
	}
	if err := s.SetRead(ctx, []feed.ArticleID{lost.Article.ID}, true); err != nil {
		t.Fatal(err)
	}
	if err := s.RemoveSource(ctx, src.ID); err != nil {
		t.Fatal(err)
	}
	if story, err := s.Story(ctx, kept.Article.ID); err != nil || story.SourceTitle != src.Title || story.Body.Markdown == "" {
		t.Errorf("kept: %+v, %v", story, err)
	}
	if _, err := s.Story(ctx, lost.Article.ID); feed.ClassOf(err) != feed.NotFound {
		t.Errorf("lost: %v", err)
	}
	deliver(t, s, src, []feed.Author{a}, lost)
	if story, err := s.Story(ctx, lost.Article.ID); err != nil || !story.Read {
		t.Errorf("came back unread: %v", err)
	}
}

func TestBackupRestoreAndCompactKeepEverything(t *testing.T) {
	t.Parallel()
	ctx, s := context.Background(), storetest.Open(t)
	storetest.Fill(t, s, 300)
	if err := s.Backup(ctx, s.Path()+".copy"); err != nil {
		t.Fatal(err)
	}
	if err := s.RemoveSource(ctx, storetest.Source(0).ID); err != nil {
		t.Fatal(err)
	}
	if freed, err := s.Compact(ctx); err != nil || freed < 100_000 {
		t.Errorf("compact gave back %d, %v", freed, err)
	}
	deliver(t, s, storetest.Source(5), nil, filing(storetest.Source(5), "new", 1, by("N", "name:n/n")))
	if lib, err := s.Library(ctx); err != nil || lib.All != 1 {
		t.Errorf("after compacting %+v, %v", lib, err)
	}
	if err := store.Restore(ctx, s.Path()+".copy", s.Path()); err != nil {
		t.Fatal(err)
	}
	if lib, err := s.Library(ctx); err != nil || lib.All != 300 {
		t.Errorf("after restoring %+v, %v", lib, err)
	}
}

func TestCancelledIsInterrupted(t *testing.T) {
	t.Parallel()
	s := storetest.Open(t)
	other, err := store.Open(s.Path(), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := other.Library(ctx); feed.ClassOf(err) != feed.Interrupted {
		t.Errorf("cancelled: %v", err)
	}
}
