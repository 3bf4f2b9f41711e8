package store_test

import (
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

func TestDamagedLibraryWithoutACopyStaysWhereItIs(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	s, _ := dated(t)
	storetest.Fill(t, s, 50)
	ruined := ruin(t, s.Path())
	if _, err := store.Recover(ctx, s.Path(), store.Options{}); feed.ClassOf(err) != feed.Damaged {
		t.Errorf("class %q: %v", feed.ClassOf(err), err)
	}
	if data, err := os.ReadFile(s.Path()); err != nil || len(data) != len(ruined) {
		t.Errorf("%d bytes of %d are there, %v", len(data), len(ruined), err)
	}
	if made, err := s.Snapshot(ctx); err == nil || made || len(copies(t, s)) > 0 {
		t.Errorf("a damaged library was copied: %v, %v", made, err)
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
