package store

import (
	"errors"
	"slices"
	"sync"
	"time"

	bolt "go.etcd.io/bbolt"

	"byline/store/internal/codec"
)

// How much one transaction takes together: another process or a reader of this
// one's pages may be waiting.
const (
	groupMost = 16
	groupTime = 50 * time.Millisecond
)

// group puts writes that come at the same time into one transaction, so that they
// share its pages and its waiting for the disk. Each is still all or nothing, and
// is not reported before the transaction is on the disk.
type group struct {
	mu      sync.Mutex
	waiting []*call
	turn    sync.Mutex // held by the one who writes for all
	wrote   bool       // something, since the file was opened
	broken  error      // a panic went through the file: nobody may use it again
}

// errGaveWay is what a write that has not begun is answered with when another
// process waits for the file.
var errGaveWay = errors.New("another process goes first")

// call is one write. It may be run again, so it must begin by forgetting what it
// did before.
type call struct {
	run    func(*bolt.Tx) error
	counts bool // it counts the revision up
	done   bool
	err    error
}

// update runs a call in a transaction, with what else is waiting then. When over
// says that the file is to be given back, no more is begun: but the first after the
// opening is, so that every opening brings somebody on.
func (g *group) update(db *bolt.DB, c *call, over func() bool) error {
	g.mu.Lock()
	g.waiting = append(g.waiting, c)
	g.mu.Unlock()
	g.turn.Lock()
	defer g.turn.Unlock()
	for !c.done { // by whoever had the turn before, or now
		if g.wrote && over() {
			g.forget(c)
			return errGaveWay
		}
		g.wrote = true
		g.commit(db, over)
	}
	return c.err
}

// forget takes back a call that has not begun.
func (g *group) forget(c *call) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.waiting = slices.DeleteFunc(g.waiting, func(w *call) bool { return w == c })
}

// next takes the call that waits longest.
func (g *group) next() *call {
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.waiting) == 0 {
		return nil
	}
	c := g.waiting[0]
	g.waiting = g.waiting[1:]
	return c
}

// commit writes for those that wait. If one of them fails nothing of the
// transaction stays, and each is done by itself; if the transaction fails, all do.
func (g *group) commit(db *bolt.DB, over func() bool) {
	var calls []*call
	began, refused := time.Now(), false
	err := g.transact(db, func() *call {
		if len(calls) == groupMost || len(calls) > 0 && (time.Since(began) > groupTime || over()) {
			return nil
		}
		c := g.next()
		if c != nil {
			calls = append(calls, c)
		}
		return c
	}, &refused)
	for _, c := range calls {
		c.done, c.err = true, err
		if !refused || len(calls) == 1 {
			continue
		}
		one := c
		c.err = g.transact(db, func() *call {
			next := one
			one = nil
			return next
		}, new(bool))
	}
}

// transact runs the calls that next gives in one transaction. refused is true if
// it was one of them that failed.
func (g *group) transact(db *bolt.DB, next func() *call, refused *bool) error {
	err := g.broken
	if err != nil {
		next() // there is one, and this is its answer
		return err
	}
	err = guard(func() error {
		return db.Update(func(t *bolt.Tx) error {
			counts := false
			for c := next(); c != nil; c = next() {
				if err := c.run(t); err != nil {
					*refused = true
					return err
				}
				counts = counts || c.counts
			}
			if !counts {
				return nil
			}
			return tx{Tx: t, memo: &memo{}}.countUp()
		})
	})
	if errors.As(err, new(errPanic)) {
		g.broken, *refused = err, false
	}
	return err
}

// guard makes an error of a panic: a damaged page faults when it is looked at.
func guard(f func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = errPanic{p}
		}
	}()
	return f()
}

// errPanic tells damage that ended a transaction in its middle.
type errPanic struct{ cause any }

func (e errPanic) Error() string { return codec.ErrDamaged.Error() + ": a page of it cannot be read" }

func (e errPanic) Unwrap() error { return codec.ErrDamaged }
