package store_test

import (
	"compress/gzip"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"byline/feed"
	"byline/store"
)

// unpack writes a compressed library of testdata to a place of its own.
func unpack(t *testing.T, name string) string {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "byline.db")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestLibraryOfSchema1IsBroughtUpToDate(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	path := unpack(t, "schema1.db.gz")
	s, err := store.Open(path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	aside, err := store.Open(path+".schema-1", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path + ".schema-1.schema-1"); err != nil {
		t.Error("the copy put aside is not of the schema before")
	}
	if lib, err := aside.Library(ctx); err != nil || lib.All != 4 {
		t.Errorf("the copy put aside holds %+v, %v", lib, err)
	}
	lib, err := s.Library(ctx)
	if err != nil || lib.Counts != (feed.Counts{All: 4, Unread: 3, Starred: 1, Hidden: 1}) {
		t.Errorf("the library holds %+v, %v", lib, err)
	}
	authors, err := s.Authors(ctx, feed.AuthorQuery{Followed: true})
	if err != nil || len(authors) != 1 || authors[0].Author.Bio != "Ines Calder writes about harbours." {
		t.Errorf("followed: %+v, %v", authors, err)
	}
	sources, err := s.Sources(ctx)
	if err != nil || len(sources) != 1 {
		t.Fatalf("sources: %+v, %v", sources, err)
	}
	if err := s.RemoveSource(ctx, sources[0].Source.ID); err != nil {
		t.Error(err)
	}
	if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
		t.Errorf("check: %v, %v", problems, err)
	}
	if err := os.Remove(path + ".schema-1"); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(path, store.Options{}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path + ".schema-1"); err == nil {
		t.Error("a library that is up to date was copied aside again")
	}
}

func TestLibraryOfSchema2ShowsStoriesOfSeveralSourcesOnce(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	path := unpack(t, "schema2.db.gz")
	s, err := store.Open(path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	lib, err := s.Library(ctx)
	if err != nil || lib.Counts != (feed.Counts{All: 4, Unread: 3, Starred: 1}) {
		t.Errorf("the library holds %+v, %v", lib, err)
	}
	page, err := s.Page(ctx, feed.PageRequest{Limit: 10})
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range page.Items {
		switch h.Title {
		case "The ferry is back": // the same address; read in the other source
			if !h.Read || h.Starred || len(h.AlsoIn) != 1 || h.SourceTitle != "The Quay Gazette" || h.AlsoIn[0].SourceTitle != "Planet Harbour" {
				t.Errorf("%+v", h)
			}
		case "Eleven years on the pier": // the same title, author and text; starred
			if h.Read || !h.Starred || len(h.AlsoIn) != 1 {
				t.Errorf("%+v", h)
			}
		case "Open thread": // a column's name
			if h.Read || h.Starred || len(h.AlsoIn) != 0 {
				t.Errorf("%+v", h)
			}
		}
	}
	if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
		t.Errorf("check: %v, %v", problems, err)
	}
	if _, err := os.Stat(path + ".schema-2"); err != nil {
		t.Error(err)
	}
}

func TestMigrationsLeadWithoutGapsToTheSchema(t *testing.T) {
	t.Parallel()
	at := uint64(1)
	for _, to := range store.Steps() {
		if at++; to != at {
			t.Fatalf("a migration leads to %d, want %d", to, at)
		}
	}
	if at != store.Schema {
		t.Errorf("the migrations lead to %d, the program writes %d", at, store.Schema)
	}
}
