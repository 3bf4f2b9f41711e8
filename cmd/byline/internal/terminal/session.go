package terminal

import (
	"errors"
	"os"
	"os/signal"

	"golang.org/x/sys/unix"
	"golang.org/x/term"
)

// enter goes to the alternate screen, without a cursor and without wrapping, and
// asks for pastes to be marked and for word of the focus; leave takes all of it
// back, in the opposite order (ctlseqs, "DEC Private Mode Set").
const (
	enter = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[?2004h\x1b[?1004h"
	leave = "\x1b[?1004l\x1b[?2004l\x1b[?7h\x1b[?25h\x1b[?1049l"
)

// Session is the terminal as long as the reader has it: keys come one by one, and
// the screen is not the shell's.
type Session struct {
	in, out *os.File
	before  *term.State // of the terminal outside the session; nil outside
}

// NewSession has a session on a terminal's files. It begins with Enter.
func NewSession(in, out *os.File) *Session { return &Session{in: in, out: out} }

// Enter takes the terminal. In a session it takes it again, from a shell that had
// it while the program was stopped from outside.
func (s *Session) Enter() error {
	before, err := term.MakeRaw(int(s.in.Fd()))
	if err != nil {
		return err
	}
	if s.before == nil {
		s.before = before
	}
	_, err = s.out.WriteString(enter)
	return err
}

// Taken says whether the session has the terminal.
func (s *Session) Taken() bool { return s.before != nil }

// Leave gives the terminal back as it was. Outside a session it does nothing.
func (s *Session) Leave() error {
	if s.before == nil {
		return nil
	}
	_, err := s.out.WriteString(leave)
	err = errors.Join(err, term.Restore(int(s.in.Fd()), s.before))
	s.before = nil
	return err
}

// Watch tells the terminal's size in columns and rows, now and whenever it changes,
// and when the program goes on after it was stopped, until the watch is stopped.
func (s *Session) Watch(size func(w, h int), goesOn func()) (stop func()) {
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, unix.SIGWINCH, unix.SIGCONT)
	signals <- unix.SIGWINCH
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-done:
				return
			case s := <-signals:
				if s == unix.SIGCONT {
					goesOn()
				}
			}
			// A terminal may have another size than before the stop.
			if w, h, err := term.GetSize(int(s.out.Fd())); err == nil {
				size(w, h)
			}
		}
	}()
	return func() {
		signal.Stop(signals)
		close(done)
	}
}
