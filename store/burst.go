package store

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/gofrs/flock"
	bolt "go.etcd.io/bbolt"

	"byline/feed"
)

// How long an open file is shared. Opening it, faulting its pages in and
// unmapping it cost ten times what the rows of a page do, and half of what filing
// a feed does.
const (
	// burstIdle is how long an open file is kept that nobody uses.
	burstIdle = 20 * time.Millisecond
	// burstMost is how long a file is kept open however busy it is.
	burstMost = 500 * time.Millisecond
	// burstLook is how often somebody looks whether an open file is used still,
	// and whether another process waits for it.
	burstLook = 4 * time.Millisecond
	// awaitedEvery is how often an access looks whether another process waits.
	awaitedEvery = time.Millisecond
)

// burst shares one open file between the accesses that follow each other closely.
// Another process that wants the file waits at the turnstile and is seen there by
// the next access, after a transaction, or at the next look. It is let in as soon
// as the transactions under way are done; what has not begun by then stands in line
// behind it.
type burst struct {
	mu      sync.Mutex
	current *handle
	last    *handle // which may be in use still
}

// handle is an open file.
type handle struct {
	db     *bolt.DB
	file   os.FileInfo
	writes bool // else it is open for reading only
	opened time.Time

	users  int
	busy   int       // of the users, those that write
	used   time.Time // last
	looked time.Time // when somebody last looked for those who wait
	over   bool      // closes with its last user
	closed chan struct{}

	writers group
}

// enter gives the shared handle, if there is one that serves and the file at path
// is still the one it has open: a restored library takes the place of another. A
// reader may still go along with a writer who is the last to use a handle: it reads
// what was there before, and keeps nobody waiting who is not waiting for the writer.
func (b *burst) enter(path string, m mode) *handle {
	b.mu.Lock()
	defer b.mu.Unlock()
	h := b.current
	if h == nil && m == reading && b.last != nil && b.last.busy > 0 {
		h = b.last
	}
	if h == nil || m != reading && (m != writing || !h.writes) {
		return nil
	}
	if now, err := os.Stat(path); err != nil || !os.SameFile(now, h.file) {
		return nil
	}
	h.begin(m)
	return h
}

func (h *handle) begin(m mode) {
	h.users++
	if m == writing {
		h.busy++
	}
	h.used = time.Now()
}

// share makes a file just opened the shared one, with its opener as first user.
// failed hears of a file that could not be closed.
func (b *burst) share(path string, h *handle, m mode, awaited func() bool, failed func(error)) {
	h.begin(m)
	h.opened, h.looked = h.used, h.used
	var err error
	h.file, err = os.Stat(path)
	b.mu.Lock()
	defer b.mu.Unlock()
	if err != nil || b.current != nil { // it cannot be told from another, or somebody was faster
		h.over = true
		return
	}
	b.current, b.last = h, h
	var look func()
	look = func() {
		waits := awaited()
		b.mu.Lock()
		defer b.mu.Unlock()
		if h.over {
			return
		}
		if waits || h.users == 0 && time.Since(h.used) >= burstIdle || time.Since(h.opened) > burstMost {
			if err := b.finish(h); err != nil {
				failed(err)
			}
			return
		}
		time.AfterFunc(burstLook, look)
	}
	time.AfterFunc(burstLook, look)
}

// leave ends one use.
func (b *burst) leave(h *handle, m mode) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	h.users--
	if m == writing {
		h.busy--
	}
	h.used = time.Now()
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
	return b.finish(h)
}

// gone waits until the handle shared last is closed, if beside it the file cannot be
// opened. Who waits here keeps nobody at the turnstile: another process that is
// there goes first, and not this one that has just made way for it.
func (b *burst) gone(ctx context.Context, write bool) error {
	b.mu.Lock()
	h := b.last
	b.mu.Unlock()
	if h == nil || !h.writes && !write {
		return nil
	}
	select {
	case <-h.closed:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// finish is end for who holds the lock.
func (b *burst) finish(h *handle) error {
	b.retire(h)
	return h.closeIfDone()
}

// retire is finish for who uses the handle still.
func (b *burst) retire(h *handle) {
	h.over = true
	if b.current == h {
		b.current = nil
	}
}

func (h *handle) closeIfDone() error {
	if !h.over || h.users > 0 {
		return nil
	}
	defer close(h.closed)
	return h.db.Close()
}

// due reports whether it is time to look for those who wait.
func (b *burst) due() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	h := b.current
	if h == nil || time.Since(h.looked) < awaitedEvery {
		return false
	}
	h.looked = time.Now()
	return true
}

// makeWay ends the use of the shared file if another process waits for it.
func (s *Store) makeWay() error {
	if !s.burst.due() || !s.awaited() {
		return nil
	}
	return s.burst.end(nil)
}

// over reports whether a handle is to be given back: another process waits for the
// file, or somebody has found that it does not serve any more.
func (s *Store) over(h *handle) bool {
	s.burst.mu.Lock()
	over := h.over
	s.burst.mu.Unlock()
	if over || !s.awaited() {
		return over
	}
	s.burst.mu.Lock()
	defer s.burst.mu.Unlock()
	s.burst.retire(h)
	return true
}

// awaited reports whether somebody stands in the turnstile. It makes none where
// there is none, and keeps nobody else who looks from seeing the same.
func (s *Store) awaited() bool {
	turnstile := flock.New(s.path+".lock", flock.SetFlag(os.O_RDONLY))
	free, err := turnstile.TryRLock()
	if errors.Is(err, fs.ErrNotExist) {
		return false
	}
	return errors.Join(err, turnstile.Close()) != nil || !free
}

// hold gives a file open for a mode: the shared one, or one opened for it. What
// takes long gets one of its own, for reading, beside which others can read.
func (s *Store) hold(ctx context.Context, m mode) (*handle, error) {
	if err := s.makeWay(); err != nil {
		return nil, err
	}
	if h := s.burst.enter(s.path, m); h != nil {
		return h, nil
	}
	if m == writing {
		s.long.Lock()
		defer s.long.Unlock()
	}
	s.opening.Lock()
	defer s.opening.Unlock()
	if h := s.burst.enter(s.path, m); h != nil { // whoever was opening opened it for us
		return h, nil
	}
	if err := s.burst.end(nil); err != nil { // it does not serve, or is not the library any more
		return nil, err
	}
	db, turnstile, err := s.enter(ctx, m == writing)
	if err != nil {
		return nil, err
	}
	if err := turnstile.Close(); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	h := &handle{db: db, writes: m == writing, closed: make(chan struct{})}
	if m == studying { // bbolt's check changes the handle it is given: nobody else may have it
		h.users, h.over = 1, true
		return h, nil
	}
	s.burst.share(s.path, h, m, s.awaited, func(err error) { s.o.Log.Error("the library was not closed", "path", s.path, "err", err) })
	return h, nil
}

// answers reports an error that is an answer to what was asked for, and says nothing
// of the file.
func answers(err error) bool {
	var f *feed.Fault
	return errors.As(err, &f) && slices.Contains([]feed.Class{feed.NotFound, feed.BadInput, feed.Usage}, f.Class)
}

// with lends an open file. One that something went wrong with is not used again:
// the next one opens it anew, as does a write that gave way to another process.
func (s *Store) with(ctx context.Context, m mode, use func(*handle) error) error {
	for {
		h, err := s.hold(ctx, m)
		if err != nil {
			return err
		}
		used := use(h)
		if used == nil || answers(used) {
			err = s.makeWay()
		} else {
			err = s.burst.end(h)
		}
		if err = errors.Join(err, s.burst.leave(h, m)); err == nil && errors.Is(used, errGaveWay) {
			continue
		}
		return errors.Join(used, err)
	}
}
