package store_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"byline/feed"
	"byline/store"
)

func TestRevisionSeesWhatAnotherProcessWrites(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "byline.db")
	mine, other := openAt(t, path), openAt(t, path)
	age(t, path)
	last, err := mine.Revision(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for i := range 20 {
		if i%3 == 0 {
			age(t, path) // the next answer may be kept
		}
		if n, err := mine.Revision(t.Context()); err != nil || n != last {
			t.Fatalf("revision %d, %v; want %d again", n, err, last)
		}
		if err := other.PutAuthorMark(t.Context(), feed.AuthorMark{Author: feed.NewAuthorID("ines"), Followed: i%2 == 0}); err != nil {
			t.Fatal(err)
		}
		n, err := mine.Revision(t.Context())
		if err != nil || n <= last {
			t.Fatalf("after change %d the revision is %d, %v; want more than %d", i, n, err, last)
		}
		last = n
	}
}

func TestRevisionOfAFileAtRestWaitsForNobody(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "byline.db")
	s := openAt(t, path)
	age(t, path)
	want, err := s.Revision(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil { // the end of its burst of reads
		t.Fatal(err)
	}
	writer, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer writer.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if n, err := s.Revision(ctx); err != nil || n != want {
		t.Errorf("while another process holds the file: revision %d, %v; want %d", n, err, want)
	}
}

func openAt(t *testing.T, path string) *store.Store {
	t.Helper()
	s, err := store.Open(path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// age makes a file look as if it had last been written to a while ago.
func age(t *testing.T, path string) {
	t.Helper()
	then := time.Now().Add(-time.Minute)
	if err := os.Chtimes(path, then, then); err != nil {
		t.Fatal(err)
	}
}
