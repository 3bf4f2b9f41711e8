// Package storetest opens throw-away libraries that check themselves at the end
// of a test, and fills them with generated stories. It must not know what is
// being tested.
package storetest

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"byline/store"
)

// Now is the time every test library lives at.
var Now = time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)

// Open makes a library that is checked when the test ends.
func Open(t testing.TB) *store.Store {
	t.Helper()
	s, err := store.Open(filepath.Join(t.TempDir(), "byline.db"), store.Options{Now: func() time.Time { return Now }, NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		problems, err := s.Check(context.Background())
		if err != nil {
			t.Errorf("check: %v", err)
		}
		for _, p := range problems {
			t.Errorf("check: %v", p)
		}
	})
	return s
}

// Fill files n generated stories.
func Fill(t testing.TB, s *store.Store, n int) {
	t.Helper()
	for d := range Generate(n) {
		if _, err := s.Deliver(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
}
