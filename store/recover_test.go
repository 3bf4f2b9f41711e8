package store_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"byline/feed"
	"byline/store"
	"byline/store/storetest"
)

// dated opens a library whose days pass as the test says.
func dated(t *testing.T) (s *store.Store, day *time.Time) {
	t.Helper()
	now := storetest.Now
	s, err := store.Open(filepath.Join(t.TempDir(), "byline.db"), store.Options{Now: func() time.Time { return now }, NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s, &now
}

func copies(t *testing.T, s *store.Store) []string {
	t.Helper()
	found, err := filepath.Glob(s.Path() + ".daily-*")
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestOneSnapshotADayAndTwoAreKept(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	s, day := dated(t)
	storetest.Fill(t, s, 100)
	for i := range 4 {
		for again := range 2 {
			if made, err := s.Snapshot(ctx); err != nil || made != (again == 0) {
				t.Errorf("day %d, time %d: made %v, %v", i, again, made, err)
			}
		}
		*day = day.AddDate(0, 0, 1)
	}
	if left := copies(t, s); len(left) != 2 || filepath.Base(left[1]) != "byline.db.daily-2026-11-28" {
		t.Errorf("left are %q", left)
	}
	entries, err := os.ReadDir(filepath.Dir(s.Path()))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() {
			t.Errorf("%s was left behind", e.Name())
		}
	}
}

// ruin makes a file unreadable from its middle on.
func ruin(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	data = data[:len(data)/2]
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return data
}

func TestDamagedLibraryIsReplacedByItsNewestSoundCopy(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	s, day := dated(t)
	now := func() time.Time { return *day }
	storetest.Fill(t, s, 100)
	if _, err := s.Snapshot(ctx); err != nil {
		t.Fatal(err)
	}
	if r, err := store.Recover(ctx, s.Path(), store.Options{Now: now}); err != nil || r != (store.Recovery{}) {
		t.Errorf("a sound library was recovered: %+v, %v", r, err)
	}
	*day = day.AddDate(0, 0, 1)
	if _, err := s.Snapshot(ctx); err != nil {
		t.Fatal(err)
	}
	ruined := ruin(t, s.Path())
	ruin(t, copies(t, s)[1])
	r, err := store.Recover(ctx, s.Path(), store.Options{Now: now})
	if err != nil || filepath.Base(r.From) != "byline.db.daily-2026-11-25" {
		t.Fatalf("%+v, %v", r, err)
	}
	if kept, err := os.ReadFile(r.Damaged); err != nil || len(kept) != len(ruined) {
		t.Errorf("the damaged file holds %d bytes of %d, %v", len(kept), len(ruined), err)
	}
	if lib, err := s.Library(ctx); err != nil || lib.All != 100 {
		t.Errorf("recovered %+v, %v", lib, err)
	}
	if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
		t.Errorf("check: %v, %v", problems, err)
	}
	if len(copies(t, s)) != 2 {
		t.Error("a copy is gone")
	}
}

func TestUnreadableLibraryWithoutACopyStaysWhereItIs(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	s, _ := dated(t)
	storetest.Fill(t, s, 50)
	for name, ruined := range map[string][]byte{"empty": nil, "cut in its head": make([]byte, 5000), "something else": []byte("this is no database at all")} {
		if err := os.WriteFile(s.Path(), ruined, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := store.Recover(ctx, s.Path(), store.Options{}); feed.ClassOf(err) != feed.Damaged {
			t.Errorf("%s: class %q: %v", name, feed.ClassOf(err), err)
		}
		if data, err := os.ReadFile(s.Path()); err != nil || !bytes.Equal(data, ruined) {
			t.Errorf("%s: %d bytes are there, %v", name, len(data), err)
		}
		if made, err := s.Snapshot(ctx); err == nil || made || len(copies(t, s)) > 0 {
			t.Errorf("%s: a damaged library was copied: %v, %v", name, made, err)
		}
	}
}

// A library damaged anywhere gives back what is not in the damaged place, and the
// whole of it with a copy.
func TestWhatCanBeReadOfADamagedLibraryComesBack(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	const stories = 120
	for _, withCopy := range []bool{false, true} {
		rescued := 0
		for i := range 6 {
			s, _ := dated(t)
			storetest.Fill(t, s, stories)
			p, err := s.Page(ctx, feed.PageRequest{Limit: stories})
			if err != nil {
				t.Fatal(err)
			}
			var ids []feed.ArticleID
			for _, h := range p.Items {
				ids = append(ids, h.ID)
			}
			if err := s.SetStarred(ctx, ids[:20], true); err != nil {
				t.Fatal(err)
			}
			if err := s.SetRead(ctx, ids[:50], true); err != nil {
				t.Fatal(err)
			}
			if err := s.PutAuthorMark(ctx, feed.AuthorMark{Author: storetest.Author(0).ID, Followed: true}); err != nil {
				t.Fatal(err)
			}
			if withCopy {
				if _, err := s.Snapshot(ctx); err != nil {
					t.Fatal(err)
				}
			}
			if err := s.SetStarred(ctx, ids[20:25], true); err != nil {
				t.Fatal(err)
			}
			hurt(t, s.Path(), i)
			r, err := store.Recover(ctx, s.Path(), store.Options{Now: func() time.Time { return storetest.Now }, NoSync: true})
			if err != nil && feed.ClassOf(err) != feed.Damaged || err != nil && withCopy {
				t.Fatalf("damage %d: %v", i, err)
			}
			if r.Damaged == "" {
				continue // not seen, or nothing left
			}
			rescued++
			lib, err := s.Library(ctx)
			if err != nil || lib.All+r.Bookmarks == 0 || !withCopy && lib.All != r.Stories || withCopy && (lib.All != stories || lib.Starred < 20) {
				t.Errorf("damage %d, copy %v: %+v, %+v, %v", i, withCopy, r, lib, err)
			}
			if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
				t.Errorf("damage %d: %v, %v", i, problems, err)
			}
			if _, err := os.Stat(r.Damaged); err != nil {
				t.Error(err)
			}
		}
		if rescued < 3 {
			t.Errorf("copy %v: only %d of 6 were rescued", withCopy, rescued)
		}
	}
}

// hurt cuts a file or writes over a few pages of it.
func hurt(t *testing.T, path string, i int) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := len(data) * (i + 2) / 9
	if i%3 == 0 {
		data = data[:at]
	} else {
		for j := at; j < min(at+3*4096, len(data)); j++ {
			data[j] ^= 0x5a
		}
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestBookmarksSurviveTheLossOfTheirStories(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	s, _ := dated(t)
	src, a := storetest.Source(1), by("Ann Lee", "name:x/ann lee")
	kept := filing(src, "kept", 1, a)
	deliver(t, s, src, []feed.Author{a}, kept)
	if err := s.SetStarred(ctx, []feed.ArticleID{kept.Article.ID}, true); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(s.Path())
	if err != nil {
		t.Fatal(err)
	}
	at := 0 // every copy of the story's title is spoiled, that is, its header
	for title := []byte(kept.Article.Title); ; {
		i := bytes.Index(data[at:], title)
		if i < 0 {
			break
		}
		at += i
		data[at] ^= 1
	}
	if at == 0 {
		t.Fatal("the title is not in the file")
	}
	if err := os.WriteFile(s.Path(), data, 0o600); err != nil {
		t.Fatal(err)
	}
	r, err := store.Recover(ctx, s.Path(), store.Options{})
	if err != nil || r.Bookmarks != 1 || r.Lost == 0 {
		t.Fatalf("%+v, %v", r, err)
	}
	if all, err := s.Bookmarks(ctx); err != nil || len(all) != 1 || all[0].Article != kept.Article.ID {
		t.Errorf("bookmarks %+v, %v", all, err)
	}
	deliver(t, s, src, []feed.Author{a}, kept)
	if story, err := s.Story(ctx, kept.Article.ID); err != nil || !story.Starred {
		t.Errorf("the story came back as %+v, %v", story, err)
	}
}

func TestEmptyLibraryFileIsRecovered(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	s, _ := dated(t)
	storetest.Fill(t, s, 50)
	if _, err := s.Snapshot(ctx); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(s.Path(), 0); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Recover(ctx, s.Path(), store.Options{}); err != nil {
		t.Fatal(err)
	}
	if lib, err := s.Library(ctx); err != nil || lib.All != 50 {
		t.Errorf("recovered %+v, %v", lib, err)
	}
}
