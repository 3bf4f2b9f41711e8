package store_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"byline/feed"
	"byline/store"
	"byline/store/storetest"
)

func TestTextFarBelowTheBoundIsStillFound(t *testing.T) {
	t.Parallel()
	ctx, s, src, a := context.Background(), storetest.Open(t), storetest.Source(1), by("Ann Lee", "name:x/ann lee")
	var stories []feed.Filing
	for i := range 100 {
		stories = append(stories, filing(src, fmt.Sprintf("guid-%d", i), i, a))
	}
	stories[0].Article.Title, stories[95].Article.Title = "A rare comet", "The rare comet again"
	deliver(t, s, src, []feed.Author{a}, stories...)
	s.SetScan(10)
	for _, dir := range []feed.Direction{feed.Down, feed.Up} {
		request := feed.PageRequest{Query: feed.Query{Text: "rare comet"}, Direction: dir, Limit: 5}
		if dir == feed.Up {
			request.From = feed.Oldest
		}
		var found []feed.ArticleID
		pages := 0
		for more := true; more; pages++ {
			p, err := s.Page(ctx, request)
			if err != nil {
				t.Fatal(err)
			}
			for _, h := range p.Items {
				found = append(found, h.ID)
			}
			request.From, more = p.Older, p.More
			if dir == feed.Up {
				request.From, more = p.Newer, p.Earlier
			}
			if pages > 20 {
				t.Fatalf("direction %d: pages without end", dir)
			}
		}
		if len(found) != 2 || pages < 9 {
			t.Errorf("direction %d: found %v in %d pages", dir, found, pages)
		}
	}
	var exported int
	for _, err := range s.ExportArticles(ctx, feed.Query{Text: "rare comet"}) {
		if err != nil {
			t.Fatal(err)
		}
		exported++
	}
	if exported != 2 {
		t.Errorf("exported %d stories, want 2", exported)
	}
}

func TestEmptyFileIsDamageAndLeftAlone(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "byline.db")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(path, store.Options{}); feed.ClassOf(err) != feed.Damaged {
		t.Errorf("class %q: %v", feed.ClassOf(err), err)
	}
	if info, err := os.Stat(path); err != nil || info.Size() != 0 {
		t.Errorf("the file was touched: %v, %v", info, err)
	}
}

func TestLibraryEmptiedOrTakenAwayWhileInUseIsNotMadeAnew(t *testing.T) {
	t.Parallel()
	ctx, dir := context.Background(), t.TempDir()
	s, err := store.Open(filepath.Join(dir, "byline.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(s.Path(), s.Path()+".away"); err != nil {
		t.Fatal(err)
	}
	if err := s.PutSource(ctx, storetest.Source(1)); feed.ClassOf(err) != feed.NotFound {
		t.Errorf("taken away: class %q: %v", feed.ClassOf(err), err)
	}
	if err := os.WriteFile(s.Path(), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.PutSource(ctx, storetest.Source(1)); feed.ClassOf(err) != feed.Damaged {
		t.Errorf("emptied: class %q: %v", feed.ClassOf(err), err)
	}
	if info, err := os.Stat(s.Path()); err != nil || info.Size() != 0 {
		t.Errorf("the empty file was touched: %v, %v", info, err)
	}
}

func TestRemovedSourceStaysRemovedUntilAddedAgain(t *testing.T) {
	t.Parallel()
	ctx, s, src, a := context.Background(), storetest.Open(t), storetest.Source(1), by("Ann Lee", "name:x/ann lee")
	src.Added = storetest.Now.Add(-time.Hour)
	deliver(t, s, src, []feed.Author{a}, filing(src, "one", 1, a))
	if err := s.RemoveSource(ctx, src.ID); err != nil {
		t.Fatal(err)
	}
	// A fetch that was under way when the reader removed the source.
	if r := deliver(t, s, src, []feed.Author{a}, filing(src, "two", 0, a)); r.New != 0 || len(r.Articles) != 0 {
		t.Errorf("filed %+v", r)
	}
	if lib, err := s.Library(ctx); err != nil || lib.Sources != 0 || lib.All != 0 {
		t.Errorf("the source came back: %+v, %v", lib, err)
	}
	src.Added = storetest.Now.Add(time.Hour)
	if r := deliver(t, s, src, []feed.Author{a}, filing(src, "two", 0, a)); r.New != 1 {
		t.Errorf("added again: %+v", r)
	}
	if _, err := s.Source(ctx, src.ID); err != nil {
		t.Error(err)
	}
}
