// Package screen puts the reader's frames on the terminal, instead of Bubble Tea's
// renderer: at once instead of at the next of so many ticks a second, only the
// columns that differ instead of lines, and nothing at all as long as nothing moves.
// It must not know what is drawn.
package screen

import (
	"io"
	"sync"
	"time"
)

// Frame is the shortest time between two frames. The first after a pause is written
// at once; what comes faster than a terminal shows it is left out.
const Frame = time.Second / 120

// Screen writes frames beside the event loop, which never waits for a terminal;
// a terminal that is slow misses frames and always gets the latest.
type Screen struct {
	out  io.Writer
	sync bool
	wake chan struct{}
	done chan struct{}

	mu      sync.Mutex
	latest  string
	waiting bool // latest has not been painted
	paused  bool
	closed  bool

	painting sync.Mutex // held while a frame is made and written; before mu
	painter  Painter
	buf      []byte
	err      error // of the first write that failed
}

// Options say what the terminal can do.
type Options struct {
	Sync bool // it shows a frame at once that is marked as one (mode 2026)
}

// New writes frames to a terminal until Close.
func New(out io.Writer, o Options) *Screen {
	s := &Screen{out: out, sync: o.Sync, wake: make(chan struct{}, 1), done: make(chan struct{})}
	go s.run()
	return s
}

// Resize tells the terminal's size in columns and rows. The next frame is written
// from scratch.
func (s *Screen) Resize(w, h int) {
	s.painting.Lock()
	s.painter.Resize(w, h)
	s.painting.Unlock()
}

// Show has a frame painted soon, unless a later one comes before.
func (s *Screen) Show(frame string) {
	s.mu.Lock()
	s.latest, s.waiting = frame, true
	s.mu.Unlock()
	s.stir()
}

// Redraw paints the latest frame from scratch.
func (s *Screen) Redraw() {
	s.painting.Lock()
	s.painter.Forget()
	s.painting.Unlock()
	s.mu.Lock()
	s.waiting = true
	s.mu.Unlock()
	s.stir()
}

// Pause writes no more until Resume: when it returns, the terminal is somebody
// else's.
func (s *Screen) Pause() {
	s.painting.Lock() // a frame may be on its way
	defer s.painting.Unlock()
	s.mu.Lock()
	s.paused = true
	s.mu.Unlock()
}

// Resume paints from scratch what was shown last.
func (s *Screen) Resume() {
	s.mu.Lock()
	s.paused = false
	s.mu.Unlock()
	s.Redraw()
}

// Close stops painting; a frame that has not been painted is left out. The error is
// that of the first write that failed.
func (s *Screen) Close() error {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.stir()
	<-s.done
	return s.err
}

func (s *Screen) stir() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

func (s *Screen) run() {
	defer close(s.done)
	var last time.Time
	for range s.wake {
		time.Sleep(Frame - time.Since(last))
		last = time.Now()
		if !s.paint() {
			return
		}
	}
}

// paint writes the latest frame, and reports whether there will be others.
func (s *Screen) paint() bool {
	s.painting.Lock()
	defer s.painting.Unlock()
	s.mu.Lock()
	frame, due, closed := s.latest, s.waiting && !s.paused, s.closed
	if due {
		s.waiting = false
	}
	s.mu.Unlock()
	if closed {
		return false
	}
	if due {
		s.write(s.painter.Paint(frame))
	}
	return true
}

// write puts out a frame in one piece.
func (s *Screen) write(frame []byte) {
	if len(frame) == 0 {
		return
	}
	if s.sync {
		s.buf = append(append(append(s.buf[:0], "\x1b[?2026h"...), frame...), "\x1b[?2026l"...)
		frame = s.buf
	}
	if _, err := s.out.Write(frame); err != nil && s.err == nil {
		s.err = err
	}
}
