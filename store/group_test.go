package store_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"byline/feed"
	"byline/store/storetest"
)

func TestWritesThatComeTogetherFailAlone(t *testing.T) {
	t.Parallel()
	ctx, s, src, a := context.Background(), storetest.Open(t), storetest.Source(1), by("Ann Lee", "name:x/ann lee")
	const writers, each = 8, 12
	before, err := s.Revision(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	for w := range writers {
		group.Go(func() {
			for i := range each {
				f := filing(src, fmt.Sprintf("story-%d-%d", w, i), i, a)
				r, err := s.Deliver(ctx, feed.Delivery{Source: src, Authors: []feed.Author{a}, Stories: []feed.Filing{f}})
				if err != nil || r.New != 1 || len(r.Articles) != 1 {
					t.Errorf("filed %+v, %v", r, err)
				}
				// Refused, and no reason to refuse what comes at the same time.
				unknown := feed.NewArticleID(src.ID, feed.Evidence{GUID: "nowhere"})
				if err := s.SetStarred(ctx, []feed.ArticleID{f.Article.ID, unknown}, true); feed.ClassOf(err) != feed.NotFound {
					t.Errorf("class %q: %v", feed.ClassOf(err), err)
				}
				if i%2 == 0 {
					if err := s.SetStarred(ctx, []feed.ArticleID{f.Article.ID}, true); err != nil {
						t.Error(err)
					}
				}
			}
		})
	}
	group.Wait()
	lib, err := s.Library(ctx)
	if err != nil || lib.All != writers*each || lib.Starred != writers*each/2 {
		t.Errorf("got %+v, %v", lib, err)
	}
	if lib.Revision <= before {
		t.Errorf("the revision went from %d to %d", before, lib.Revision)
	}
}

func TestLongReadKeepsNoReaderOutAndNoWriteIsLost(t *testing.T) {
	t.Parallel()
	ctx, s := context.Background(), storetest.Open(t)
	storetest.Fill(t, s, 300)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for range 5 {
				if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
					t.Errorf("check: %v, %v", problems, err)
				}
			}
		})
		group.Go(func() {
			for range 20 {
				if p, err := s.Page(ctx, feed.PageRequest{Limit: 50}); err != nil || len(p.Items) != 50 {
					t.Errorf("%d rows, %v", len(p.Items), err)
				}
			}
		})
	}
	group.Go(func() {
		for i := range 20 {
			if err := s.PutSource(ctx, storetest.Source(i)); err != nil {
				t.Error(err)
			}
		}
	})
	group.Wait()
	if lib, err := s.Library(ctx); err != nil || lib.Sources != 20 {
		t.Errorf("got %+v, %v", lib, err)
	}
}
