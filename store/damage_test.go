package store_test

import (
	"context"
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"

	"byline/feed"
	"byline/store"
	"byline/store/storetest"
)

func TestDamagedFileIsAnErrorAndNeverACrash(t *testing.T) {
	t.Parallel()
	whole := storetest.Open(t)
	storetest.Fill(t, whole, 60)
	data, err := os.ReadFile(whole.Path())
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	try := func(name string, data []byte) {
		path := filepath.Join(dir, "byline.db")
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := use(path); err != nil && feed.ClassOf(err) != feed.Damaged && feed.ClassOf(err) != feed.Internal {
			t.Errorf("%s: class %s: %v", name, feed.ClassOf(err), err)
		}
	}
	for i := range 24 {
		try("cut", data[:len(data)*(i+1)/25])
	}
	for i := range 36 {
		flipped := append([]byte(nil), data...)
		for j := range 64 {
			flipped[(len(flipped)-64)*i/36+j] ^= 0xa5
		}
		try("flipped", flipped)
	}
	const page, place, next = 4096, 16, 12 // of the first element in a page; and of the count of pages that follow
	for at := 2 * page; at+page <= len(data); at += page {
		wild := append([]byte(nil), data...)
		binary.LittleEndian.PutUint32(wild[at+place+4:], 1<<27) // of a leaf
		try("a key far away", wild)
		wild = append([]byte(nil), data...)
		binary.LittleEndian.PutUint32(wild[at+place:], 1<<27) // of a branch
		try("a key far away", wild)
		wild = append([]byte(nil), data...)
		binary.LittleEndian.PutUint32(wild[at+next:], 1<<31)
		try("too many pages", wild)
	}
}

// use reads all of a library and gives the first error.
func use(path string) error {
	ctx := context.Background()
	s, err := store.Open(path, store.Options{})
	if err != nil {
		return err
	}
	if _, err := s.Check(ctx); err != nil {
		return err
	}
	if _, err := s.Page(ctx, feed.PageRequest{Limit: 100, Rank: true}); err != nil {
		return err
	}
	for _, err := range s.ExportArticles(ctx, feed.Query{}) {
		if err != nil {
			return err
		}
	}
	_, err = s.Authors(ctx, feed.AuthorQuery{})
	return err
}
