package screen

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// tape keeps what is written, piece by piece.
type tape struct {
	mu     sync.Mutex
	pieces []string
	slow   time.Duration
	err    error
}

func (t *tape) Write(p []byte) (int, error) {
	time.Sleep(t.slow)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.pieces = append(t.pieces, string(p))
	return len(p), t.err
}

func (t *tape) all() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.pieces
}

func TestScreenShowsAtOnceAndThenByFrames(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		out := &tape{}
		s := New(out, Options{})
		s.Resize(20, 1)
		start := time.Now()
		s.Show("one")
		synctest.Wait()
		if got := out.all(); len(got) != 1 || !strings.Contains(got[0], "one") || time.Since(start) != 0 {
			t.Errorf("after %v %q is written", time.Since(start), got)
		}
		for range 100 {
			s.Show("between")
		}
		s.Show("two")
		synctest.Wait()
		if got := out.all(); len(got) != 1 {
			t.Errorf("a second frame within one: %q", got)
		}
		time.Sleep(Frame)
		synctest.Wait()
		if got := out.all(); len(got) != 2 || !strings.Contains(got[1], "two") {
			t.Errorf("a frame later %q is written", got)
		}
		time.Sleep(time.Hour)
		if got := out.all(); len(got) != 2 {
			t.Errorf("nothing moved, and %q is written", got[2:])
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
}

func TestScreenLeavesFramesOutForASlowTerminal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		out := &tape{slow: time.Second}
		s := New(out, Options{})
		s.Resize(20, 1)
		start := time.Now()
		for i := range 50 {
			s.Show(strings.Repeat("x", i%20))
			time.Sleep(100 * time.Millisecond)
		}
		s.Show("the last")
		if waited := time.Since(start); waited != 5*time.Second {
			t.Errorf("showing took %v", waited)
		}
		time.Sleep(3 * time.Second)
		got := out.all()
		if len(got) > 8 || !strings.Contains(got[len(got)-1], "the last") {
			t.Errorf("%d frames in 8 s, the last %q", len(got), got[len(got)-1])
		}
		s.Close()
	})
}

func TestScreenPauses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		out := &tape{}
		s := New(out, Options{Sync: true})
		s.Resize(20, 1)
		s.Show("one")
		synctest.Wait()
		s.Pause()
		s.Show("two")
		time.Sleep(time.Second)
		if got := out.all(); len(got) != 1 {
			t.Errorf("written while paused: %q", got[1:])
		}
		s.Resume()
		time.Sleep(time.Second)
		got := out.all()
		if len(got) != 2 || !strings.HasPrefix(got[1], "\x1b[?2026h\x1b[m\x1b[2J") || !strings.Contains(got[1], "two") || !strings.HasSuffix(got[1], "\x1b[?2026l") {
			t.Errorf("after the pause %q is written", got)
		}
		s.Redraw()
		time.Sleep(time.Second)
		if got := out.all(); len(got) != 3 || got[2] != got[1] {
			t.Errorf("drawn again as %q", got)
		}
		s.Close()
		s.Show("three")
		time.Sleep(time.Second)
		if got := out.all(); len(got) != 3 {
			t.Errorf("written after the end: %q", got[3:])
		}
	})
}

func TestScreenTellsOfATerminalThatIsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gone := errors.New("gone")
		s := New(&tape{err: gone}, Options{})
		s.Resize(20, 1)
		s.Show("one")
		time.Sleep(time.Second)
		if err := s.Close(); !errors.Is(err, gone) {
			t.Errorf("Close gave %v", err)
		}
	})
}
