package store_test

import (
	"context"
	"os"
	"testing"
	"time"

	"byline/feed"
	"byline/store"
	"byline/store/storetest"
)

func TestReaderThatNeverPausesLetsOthersWrite(t *testing.T) {
	t.Parallel()
	ctx, reader := context.Background(), storetest.Open(t)
	storetest.Fill(t, reader, 200)
	writer, err := store.Open(reader.Path(), store.Options{NoSync: true, Timeout: 5 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	stop, done := make(chan struct{}), make(chan error)
	go func() {
		for {
			select {
			case <-stop:
				done <- nil
				return
			default:
			}
			if _, err := reader.Page(ctx, feed.PageRequest{Limit: 50}); err != nil {
				done <- err
				return
			}
		}
	}()
	src := storetest.Source(0)
	for range 20 {
		if err := writer.PutSource(ctx, src); err != nil {
			t.Fatal(err)
		}
	}
	close(stop)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if a, err := reader.Revision(ctx); err != nil || a < 21 {
		t.Errorf("the reader sees revision %d, %v", a, err)
	}
}

func TestFileInAnotherPlaceIsReadAtOnce(t *testing.T) {
	t.Parallel()
	ctx, s := context.Background(), storetest.Open(t)
	copied := s.Path() + ".copy"
	if err := s.Backup(ctx, copied); err != nil {
		t.Fatal(err)
	}
	storetest.Fill(t, s, 20)
	if lib, err := s.Library(ctx); err != nil || lib.All != 20 {
		t.Fatalf("%+v, %v", lib, err)
	}
	if err := os.Rename(copied, s.Path()); err != nil {
		t.Fatal(err)
	}
	if lib, err := s.Library(ctx); err != nil || lib.All != 0 {
		t.Errorf("the old file was read: %+v, %v", lib, err)
	}
}
