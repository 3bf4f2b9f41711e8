package store_test

import (
	"context"
	"path/filepath"
	"testing"

	"byline/store"
)

func TestNewLibraryIsEmpty(t *testing.T) {
	t.Parallel()
	s, err := store.Open(filepath.Join(t.TempDir(), "byline.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	lib, err := s.Library(context.Background())
	if err != nil || lib.All != 0 || lib.Sources != 0 {
		t.Errorf("got %+v, %v", lib, err)
	}
}
