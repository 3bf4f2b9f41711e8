package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"syscall"
	"time"

	"github.com/gofrs/flock"
	bolt "go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"

	"byline/feed"
	"byline/store/internal/codec"
)

// pollEvery is how often a file that another process holds is tried again.
const pollEvery = time.Millisecond

// mode is what a transaction may do.
type mode int

const (
	reading   mode = iota
	studying       // reading for long, through a handle of its own
	writing        // and counting the revision up
	measuring      // writing, and leaving the revision as it is
	alone          // as measuring, and the turnstile stays shut: for putting another file in the place of this one
)

// access runs f in one transaction of an open file, which is closed soon after it.
// A page of a damaged file may fault on access; that ends as an error here.
func (s *Store) access(ctx context.Context, op string, m mode, f func(tx) error) (err error) {
	if err := ctx.Err(); err != nil {
		return s.fault(op, err)
	}
	old := debug.SetPanicOnFault(true)
	defer debug.SetPanicOnFault(old)
	run := func(t *bolt.Tx) error {
		return f(tx{Tx: t, ctx: ctx, now: s.o.Now().UTC(), memo: &memo{}, scan: s.scan})
	}
	switch m {
	case studying:
		s.long.RLock()
		defer s.long.RUnlock()
		fallthrough
	case reading:
		err = s.with(ctx, m, func(h *handle) error { return guard(func() error { return h.db.View(run) }) })
	case writing, measuring:
		err = s.with(ctx, writing, func(h *handle) error {
			over := func() bool { return s.over(h) }
			return h.writers.update(h.db, &call{run: run, counts: m == writing}, over)
		})
		if feed.ClassOf(s.fault(op, err)) == feed.Internal {
			err = s.noRoom(err)
		}
	case alone:
		err = s.alone(ctx, run)
	}
	if p := (errPanic{}); errors.As(err, &p) {
		s.o.Log.Error("the store's file cannot be read", "path", s.path, "panic", p.cause)
	}
	return s.fault(op, err)
}

// noRoom finds out whether an error of writing means that the file cannot grow:
// bbolt hands on the system's words for that, and not its error. The probe is sparse.
func (s *Store) noRoom(err error) error {
	info, statErr := os.Stat(s.path)
	if err == nil || statErr != nil {
		return err
	}
	probe, probeErr := os.CreateTemp(filepath.Dir(s.path), ".room-*")
	if probeErr == nil {
		probeErr = errors.Join(probe.Truncate(2*info.Size()+64<<20), probe.Close(), os.Remove(probe.Name()))
	}
	if probeErr == nil {
		return err
	}
	s.o.Log.Error("the library cannot grow", "path", s.path, "err", err)
	return probeErr
}

// alone runs f in a transaction while nobody else has the file open, nor can open
// it before f's caller is done with it.
func (s *Store) alone(ctx context.Context, f func(*bolt.Tx) error) (err error) {
	s.long.Lock()
	defer s.long.Unlock()
	s.opening.Lock()
	defer s.opening.Unlock()
	if err := s.burst.end(nil); err != nil {
		return err
	}
	db, turnstile, err := s.enter(ctx, true)
	if err != nil {
		return err
	}
	defer turnstile.Close()
	defer func() { err = errors.Join(err, db.Close()) }()
	return guard(func() error { return db.Update(f) })
}

// enter takes the turnstile, then the file; the caller gives the turnstile back.
// Who came first is let in first, and a process that writes without pause
// cannot keep the others out.
func (s *Store) enter(ctx context.Context, write bool) (*bolt.DB, *flock.Flock, error) {
	ctx, cancel := s.patience(ctx)
	defer cancel()
	if err := s.burst.gone(ctx, write); err != nil {
		return nil, nil, err
	}
	turnstile, err := s.pass(ctx)
	if err != nil {
		return nil, nil, err
	}
	db, err := s.openFile(ctx, write)
	if err != nil {
		return nil, nil, errors.Join(err, turnstile.Close())
	}
	if write {
		s.signHolder()
	}
	return db, turnstile, nil
}

// patience bounds how long another process is waited for.
func (s *Store) patience(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeoutCause(ctx, s.o.Timeout, berrors.ErrTimeout)
}

// pass takes the turnstile. Those who find it shut stand in the system's own line:
// of those who look again and again, the one who looks at the right moment goes
// first, and one of twenty had no luck for ten seconds.
func (s *Store) pass(ctx context.Context) (*flock.Flock, error) {
	turnstile := flock.New(s.path+".lock", flock.SetPermissions(0o600))
	if ok, err := turnstile.TryLock(); ok {
		return turnstile, nil
	} else if err != nil {
		return nil, err
	}
	locked := make(chan error, 1)
	go func() { locked <- turnstile.Lock() }()
	select {
	case err := <-locked:
		if err != nil {
			return nil, err
		}
		return turnstile, nil
	case <-ctx.Done():
		go func() { // the place in the line is kept until it is reached
			if err := errors.Join(<-locked, turnstile.Close()); err != nil {
				s.o.Log.Error("the turnstile was not given back", "path", s.path, "err", err)
			}
		}()
		return nil, context.Cause(ctx)
	}
}

// openFile waits for the file itself. bbolt's own waiting looks every 50 ms
// only, which is what a reader would notice.
func (s *Store) openFile(ctx context.Context, write bool) (db *bolt.DB, err error) {
	defer func() {
		if p := recover(); p != nil {
			db, err = nil, errPanic{p}
		}
	}()
	for {
		db, err := bolt.Open(s.path, 0o600, &bolt.Options{
			ReadOnly: !write, Timeout: time.Nanosecond, FreelistType: bolt.FreelistArrayType, NoSync: s.o.NoSync, OpenFile: openExisting,
		})
		if err == nil && write {
			db.AllocSize = growth(s.path)
		}
		if !errors.Is(err, berrors.ErrTimeout) {
			return db, malformed(err)
		}
		select {
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		case <-time.After(pollEvery):
		}
	}
}

// errNoLibrary is what an empty file or another program's is.
var errNoLibrary = fmt.Errorf("%w: there is none in the file", codec.ErrDamaged)

// openExisting keeps bbolt from making a database where there is none or in an
// empty file: what was a library and is gone is not a new one.
func openExisting(path string, flag int, mode os.FileMode) (*os.File, error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return nil, errNoLibrary // a pipe would wait for its writer
	}
	f, err := os.OpenFile(path, flag&^os.O_CREATE, mode)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && info.Size() == 0 {
		err = errNoLibrary
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// growth is how many bytes the file grows by when it is full: a thirty-second of it.
// bbolt's own 16 MB would be most of a small library.
func growth(path string) int {
	const least, most = 256 << 10, 16 << 20
	info, err := os.Stat(path)
	if err != nil {
		return least
	}
	return int(min(max(info.Size()/32, least), most))
}

// malformed tells what bbolt says of a file's form, for much of which it has no
// error of its own, from what the system says.
func malformed(err error) error {
	var system syscall.Errno
	if err == nil || errors.As(err, &system) || errors.Is(err, codec.ErrDamaged) {
		return err
	}
	return fmt.Errorf("%w: %w", codec.ErrDamaged, err)
}

// signHolder leaves this process's number for the message of one that waits in
// vain. It is a courtesy: failing to is no reason not to write.
func (s *Store) signHolder() {
	own := fmt.Appendln(nil, os.Getpid())
	if there, err := os.ReadFile(s.path + ".pid"); err == nil && bytes.Equal(there, own) {
		return // a file cut and written anew goes to the disk each time
	}
	if err := os.WriteFile(s.path+".pid", own, 0o600); err != nil {
		s.o.Log.Debug("the holder's file was not written", "err", err)
	}
}

// fault gives an error its class.
func (s *Store) fault(op string, err error) error {
	if err == nil {
		return nil
	}
	var f *feed.Fault
	switch {
	case errors.As(err, &f):
		return err
	case errors.Is(err, berrors.ErrTimeout):
		pid, _ := os.ReadFile(s.path + ".pid") // unreadable: the sentence does without
		why := "another process holds the library"
		if p := strings.TrimSpace(string(pid)); p != "" {
			why += " (last writer: process " + p + ")"
		}
		return &feed.Fault{Class: feed.Busy, Op: op, Subject: s.path, Err: errors.New(why), Advice: "Try again when it has ended."}
	case errors.Is(err, codec.ErrDamaged), errors.Is(err, berrors.ErrInvalid), errors.Is(err, berrors.ErrChecksum), errors.Is(err, berrors.ErrVersionMismatch):
		return &feed.Fault{Class: feed.Damaged, Op: op, Subject: s.path, Err: err}
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT), errors.Is(err, syscall.EFBIG):
		return feed.Wrap(feed.NoSpace, op, s.path, err)
	case errors.Is(err, fs.ErrPermission):
		return feed.Wrap(feed.Denied, op, s.path, err)
	case errors.Is(err, syscall.ELOOP):
		return &feed.Fault{Class: feed.Denied, Op: op, Subject: s.path, Err: errors.New("the way to it is a link that leads in a circle"), Advice: "mend the link, or name another folder with --home"}
	case errors.Is(err, fs.ErrNotExist):
		return feed.Wrap(feed.NotFound, op, s.path, err)
	}
	return feed.Wrap(feed.Internal, op, s.path, err)
}

func missing(op, subject string) error {
	return &feed.Fault{Class: feed.NotFound, Op: op, Subject: subject}
}

func badInput(op string, err error) error { return feed.Wrap(feed.BadInput, op, "", err) }
