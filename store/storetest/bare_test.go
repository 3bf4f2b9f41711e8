package storetest_test

import (
	"path/filepath"
	"testing"

	"byline/store/storetest"
)

func TestBareLibraryPagesNewestFirst(t *testing.T) {
	t.Parallel()
	b, err := storetest.NewBare(filepath.Join(t.TempDir(), "bare.db"))
	if err != nil {
		t.Fatal(err)
	}
	for d := range storetest.Generate(120) {
		if err := b.File(d); err != nil {
			t.Fatal(err)
		}
	}
	page, err := b.Page(50, 50)
	if err != nil || len(page) != 50 {
		t.Fatalf("%d stories, %v", len(page), err)
	}
	for i := range page[1:] {
		if page[i].Article.Published.Before(page[i+1].Article.Published) {
			t.Errorf("row %d is older than the next", i)
		}
	}
}
