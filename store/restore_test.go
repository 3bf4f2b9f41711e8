package store_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"byline/feed"
	"byline/store"
	"byline/store/storetest"
)

// TestOnlyALibraryIsRestored asks that what is no library is refused before it is
// copied: the sparse file is larger than most disks.
func TestOnlyALibraryIsRestored(t *testing.T) {
	t.Parallel()
	s := storetest.Open(t)
	storetest.Fill(t, s, 3)
	dir := t.TempDir()
	text, huge := filepath.Join(dir, "text"), filepath.Join(dir, "huge")
	if err := os.WriteFile(text, []byte(strings.Repeat("no library ", 1000)), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(huge, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(huge, 1<<42); err != nil {
		t.Skip("no sparse files here:", err)
	}
	pipe := filepath.Join(dir, "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip("no pipes here:", err)
	}
	if other, err := store.Open(pipe, store.Options{}); err == nil {
		if _, err := other.Page(context.Background(), feed.PageRequest{Limit: 1}); feed.ClassOf(err) != feed.Damaged {
			t.Errorf("a pipe for a library: %v", err)
		}
		if err := other.Close(); err != nil {
			t.Error(err)
		}
	}
	if _, err := store.Recover(context.Background(), pipe, store.Options{}); feed.ClassOf(err) != feed.Damaged {
		t.Errorf("a pipe is recovered: %v", err)
	}
	for _, name := range []string{text, huge, dir, pipe, os.DevNull} {
		if err := store.Restore(context.Background(), name, s.Path()); feed.ClassOf(err) != feed.Damaged {
			t.Errorf("%s: %v", name, err)
		}
	}
	if page, err := s.Page(context.Background(), feed.PageRequest{Limit: 10}); err != nil || len(page.Items) != 3 {
		t.Errorf("%d stories, %v", len(page.Items), err)
	}
}

// A restore that was killed leaves a folder; the next one a day later removes it, and
// keeps its hands off one that may be at work.
func TestRestoreRemovesWhatABrokenOneLeft(t *testing.T) {
	t.Parallel()
	s := storetest.Open(t)
	storetest.Fill(t, s, 3)
	backup := filepath.Join(t.TempDir(), "backup")
	if err := s.Backup(context.Background(), backup); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "byline.db")
	old, young := filepath.Join(filepath.Dir(path), ".restore-1"), filepath.Join(filepath.Dir(path), ".restore-2")
	for _, dir := range []string{old, young} {
		if err := os.Mkdir(dir, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	before := time.Now().Add(-48 * time.Hour)
	if err := os.Chtimes(old, before, before); err != nil {
		t.Fatal(err)
	}
	if err := store.Restore(context.Background(), backup, path); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(old); !os.IsNotExist(err) {
		t.Errorf("the folder of a broken restore is still there: %v", err)
	}
	if _, err := os.Stat(young); err != nil {
		t.Errorf("the folder of another restore is gone: %v", err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Errorf("there is no library: %v", err)
	}
}
