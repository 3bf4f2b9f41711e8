package store_test

import (
	"context"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gofrs/flock"

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

// beside opens the library of a store as another process would.
func beside(t *testing.T, s *store.Store, patience time.Duration) *store.Store {
	t.Helper()
	other, err := store.Open(s.Path(), store.Options{NoSync: true, Timeout: patience})
	if err != nil {
		t.Fatal(err)
	}
	return other
}

func TestReaderGoesBeforeWritesThatHaveNotBegun(t *testing.T) {
	t.Parallel()
	ctx, writer := context.Background(), storetest.Open(t)
	storetest.Fill(t, writer, 60)
	reader := beside(t, writer, time.Minute)
	if err := reader.Close(); err != nil {
		t.Fatal(err)
	}
	src := storetest.Source(0)
	var begun atomic.Int32
	started, release := make(chan struct{}), make(chan struct{})
	write := func() {
		err := writer.ChangeSource(ctx, src.ID, func(s *feed.Source) {
			n := begun.Add(1)
			s.Nickname = fmt.Sprint("The ", n)
			if n == 1 {
				close(started)
				<-release
			}
		})
		if err != nil {
			t.Error(err)
		}
	}
	const writes = 12
	var group sync.WaitGroup
	group.Go(write)
	<-started
	for range writes - 1 {
		group.Go(write)
	}
	group.Go(func() {
		p, err := reader.Page(ctx, feed.PageRequest{Limit: 50})
		if err != nil || len(p.Items) != 50 {
			t.Errorf("%d rows, %v", len(p.Items), err)
			return
		}
		if got := p.Items[0].SourceTitle; got != "The 1" {
			t.Errorf("the reader waited for all writes up to %q, want the one that had begun", got)
		}
	})
	for !writer.Awaited() {
		time.Sleep(time.Millisecond)
	}
	close(release)
	group.Wait()
	if n := begun.Load(); n != writes {
		t.Errorf("%d writes were done, want %d", n, writes)
	}
}

func TestWhoGivesUpKeepsNobodyOut(t *testing.T) {
	t.Parallel()
	ctx, s := context.Background(), storetest.Open(t)
	storetest.Fill(t, s, 20)
	hurried := beside(t, s, 30*time.Millisecond)
	if err := hurried.Close(); err != nil {
		t.Fatal(err)
	}
	turnstile := flock.New(s.Path() + ".lock")
	if err := turnstile.Lock(); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if _, err := hurried.Library(ctx); feed.ClassOf(err) != feed.Busy {
			t.Errorf("class %q: %v", feed.ClassOf(err), err)
		}
	}
	if err := turnstile.Close(); err != nil {
		t.Fatal(err)
	}
	if lib, err := s.Library(ctx); err != nil || lib.All != 20 {
		t.Errorf("%+v, %v", lib, err)
	}
}

func TestReaderOfThisProcessGoesAlongWithItsWriter(t *testing.T) {
	t.Parallel()
	ctx, s := context.Background(), storetest.Open(t)
	storetest.Fill(t, s, 60)
	other := beside(t, s, time.Minute)
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	started, release := make(chan struct{}), make(chan struct{})
	var group sync.WaitGroup
	group.Go(func() {
		err := s.ChangeSource(ctx, storetest.Source(0).ID, func(*feed.Source) {
			close(started)
			<-release
		})
		if err != nil {
			t.Error(err)
		}
	})
	<-started
	group.Go(func() {
		if _, err := other.Library(ctx); err != nil {
			t.Error(err)
		}
	})
	for s.Opening() != nil { // until it is seen that the other one waits
		time.Sleep(time.Millisecond)
	}
	hurried, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	if p, err := s.Page(hurried, feed.PageRequest{Limit: 50}); err != nil || len(p.Items) != 50 {
		t.Errorf("%d rows, %v", len(p.Items), err)
	}
	close(release)
	group.Wait()
}

func TestWhatIsNotThereEndsNoOpening(t *testing.T) {
	t.Parallel()
	ctx, s := context.Background(), storetest.Open(t)
	storetest.Fill(t, s, 20)
	for range 200 { // a slow machine may find it idle between two uses
		if _, err := s.Library(ctx); err != nil {
			t.Fatal(err)
		}
		before := s.Opening()
		if _, err := s.Source(ctx, storetest.Source(999).ID); feed.ClassOf(err) != feed.NotFound {
			t.Fatalf("class %q: %v", feed.ClassOf(err), err)
		}
		if before != nil && s.Opening() == before {
			return
		}
	}
	t.Error("the file is opened anew after something was not found")
}
