package store

import (
	"context"
	"errors"
	"os"
	"sync"
	"time"

	"github.com/gofrs/flock"
	bolt "go.etcd.io/bbolt"
)

// burstLength is how long a reader's handle is kept at most, counted from its
// opening and not from its last use: a writer of another process waits at the
// turnstile, which the next opening has to pass, so it waits this long and no
// longer, however busy the reader is. A reader that comes again meanwhile sees it
// waiting and lets it in at once. Opening, faulting in and unmapping cost
// ten times what the rows of a page do.
const burstLength = 20 * time.Millisecond

// burst shares one open file between reads that follow each other closely.
type burst struct {
	mu      sync.Mutex
	current *handle
}

// handle is a file open for reading.
type handle struct {
	db    *bolt.DB
	file  os.FileInfo
	users int
	over  bool // closes with its last user
}

// enter gives the shared handle, if there is one and the file at path is still
// the one it has open: a restored library takes the place of another.
func (b *burst) enter(path string) *handle {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.current == nil {
		return nil
	}
	if now, err := os.Stat(path); err != nil || !os.SameFile(now, b.current.file) {
		return nil
	}
	b.current.users++
	return b.current
}

// share makes a file just opened the shared one, with its opener as first user.
func (b *burst) share(path string, db *bolt.DB, closeFailed func(error)) *handle {
	h := &handle{db: db, users: 1}
	var err error
	h.file, err = os.Stat(path)
	b.mu.Lock()
	defer b.mu.Unlock()
	if err != nil || b.current != nil { // it cannot be told from another, or somebody was faster
		h.over = true
		return h
	}
	b.current = h
	time.AfterFunc(burstLength, func() {
		if err := b.end(h); err != nil {
			closeFailed(err)
		}
	})
	return h
}

// leave ends one use.
func (b *burst) leave(h *handle) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	h.users--
	return h.closeIfDone()
}

// end lets nobody else use a handle, or the shared one if h is nil.
func (b *burst) end(h *handle) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if h == nil {
		h = b.current
	}
	if h == nil || h.over {
		return nil
	}
	h.over = true
	if b.current == h {
		b.current = nil
	}
	return h.closeIfDone()
}

func (h *handle) closeIfDone() error {
	if !h.over || h.users > 0 {
		return nil
	}
	return h.db.Close()
}

// awaited reports whether somebody stands in the turnstile.
func (s *Store) awaited() bool {
	turnstile := flock.New(s.path+".lock", flock.SetPermissions(0o600))
	free, err := turnstile.TryLock()
	return errors.Join(err, turnstile.Close()) != nil || !free
}

// view runs f in a reading transaction of the shared handle.
func (s *Store) view(ctx context.Context, f func(*bolt.Tx) error) (err error) {
	if s.awaited() {
		if err := s.burst.end(nil); err != nil {
			return err
		}
	}
	h := s.burst.enter(s.path)
	if h == nil {
		db, turnstile, err := s.enter(ctx, false)
		if err != nil {
			return err
		}
		if err := turnstile.Close(); err != nil {
			return errors.Join(err, db.Close())
		}
		h = s.burst.share(s.path, db, func(err error) { s.o.Log.Error("the library was not closed", "path", s.path, "err", err) })
	}
	whole := false // f may panic on a damaged page: the next reader opens the file anew
	defer func() {
		if !whole {
			err = errors.Join(err, s.burst.end(h))
		}
		err = errors.Join(err, s.burst.leave(h))
	}()
	err = h.db.View(f)
	whole = true
	return err
}
