package store_test

import (
	"context"
	"testing"

	"byline/feed"
	"byline/store/storetest"
)

func TestChangingASourceKeepsWhatItSaysOfItself(t *testing.T) {
	t.Parallel()
	ctx, s, src := context.Background(), storetest.Open(t), storetest.Source(1)
	if err := s.PutSource(ctx, src); err != nil {
		t.Fatal(err)
	}
	said := src
	said.Title = "Said since"
	a := storetest.Author(1)
	deliver(t, s, said, []feed.Author{a}, filing(src, "guid", 1, a))
	err := s.ChangeSource(ctx, src.ID, func(src *feed.Source) {
		src.Nickname, src.Paused, src.ID = "Mine", true, "another"
	})
	if err != nil {
		t.Fatal(err)
	}
	e, err := s.Source(ctx, src.ID)
	if err != nil || e.Source.Title != "Said since" || e.Source.Nickname != "Mine" || !e.Source.Paused || e.Counts.All != 1 {
		t.Errorf("%+v, %v", e, err)
	}
	err = s.ChangeSource(ctx, storetest.Source(2).ID, func(*feed.Source) {})
	if feed.ClassOf(err) != feed.NotFound {
		t.Errorf("changing a source that is not there: %v", err)
	}
}

func TestAFolderIsMarkedReadWithAllInsideAndNothingBeside(t *testing.T) {
	t.Parallel()
	ctx, s := context.Background(), storetest.Open(t)
	for i := range 3 {
		src := storetest.Source(i)
		src.Folders = []feed.FolderName{folderOf(src)}
		a := storetest.Author(i)
		deliver(t, s, src, []feed.Author{a}, filing(src, "one", i, a), filing(src, "two", i+10, a))
	}
	if n, err := s.MarkAllRead(ctx, feed.Query{Folder: "Harbour"}, feed.Newest, feed.Down); err != nil || n != 4 {
		t.Errorf("%d marked, %v, want the four in Harbour and below", n, err)
	}
	if lib, err := s.Library(ctx); err != nil || lib.Unread != 2 {
		t.Errorf("%d unread, %v, want the two in Harbours", lib.Unread, err)
	}
}
