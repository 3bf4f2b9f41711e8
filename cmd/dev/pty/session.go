// Package pty runs a program on a terminal of its own and measures it: what is
// on the screen, how many bytes it wrote, what it cost. It is for benchmarks and
// for tests and must not know Byline.
package pty

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
)

// Options of a session.
type Options struct {
	Cols, Rows int
	Env        []string // added to the environment
	Silent     bool     // a terminal that answers no question
}

// Session is a running program and its terminal.
type Session struct {
	cmd   *exec.Cmd
	file  *os.File
	term  vt10x.Terminal
	start time.Time
	done  chan struct{} // closed when the program's output ended

	mu    sync.Mutex
	bytes int
	first time.Time // of the first output since the latest key
	last  time.Time // of the latest output
}

// Start runs a program on a new terminal.
func Start(o Options, argv ...string) (*Session, error) {
	s := &Session{cmd: exec.Command(argv[0], argv[1:]...), done: make(chan struct{})}
	s.term = vt10x.New(vt10x.WithSize(o.Cols, o.Rows))
	s.cmd.Env = append(append(os.Environ(), "TERM=xterm-256color", "COLORTERM=truecolor", "CI="), o.Env...)
	s.start = time.Now()
	f, err := pty.StartWithSize(s.cmd, &pty.Winsize{Cols: uint16(o.Cols), Rows: uint16(o.Rows)})
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", argv[0], err)
	}
	s.file = f
	go s.read(o.Silent)
	return s, nil
}

// answers are what a terminal says to the questions programs ask at their start.
// DA1 comes last: everybody answers it.
var answers = []struct{ question, answer string }{
	{"\x1b]11;?", "\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\"},
	{"\x1b[6n", "\x1b[1;1R"},
	{"\x1b[c", "\x1b[?62;22c"},
}

func (s *Session) read(silent bool) {
	defer close(s.done)
	buf := make([]byte, 64<<10)
	for {
		n, err := s.file.Read(buf)
		if n > 0 {
			s.mu.Lock()
			s.bytes += n
			if s.last = time.Now(); s.first.IsZero() {
				s.first = s.last
			}
			s.mu.Unlock()
			s.term.Write(buf[:n])
			if !silent {
				s.reply(string(buf[:n]))
			}
		}
		if err != nil {
			return
		}
	}
}

func (s *Session) reply(out string) {
	for _, a := range answers {
		if strings.Contains(out, a.question) {
			s.file.WriteString(a.answer)
		}
	}
}

// Screen is the text now on the screen, a line a row.
func (s *Session) Screen() string { return s.term.String() }

// Send types.
func (s *Session) Send(keys string) error {
	_, err := s.file.WriteString(keys)
	return err
}

// Resize changes the terminal's size.
func (s *Session) Resize(cols, rows int) error {
	s.term.Resize(cols, rows)
	return pty.Setsize(s.file, &pty.Winsize{Cols: uint16(cols), Rows: uint16(rows)})
}

// Wait blocks until the screen holds a text and gives the time since the start.
func (s *Session) Wait(text string, limit time.Duration) (time.Duration, error) {
	for deadline := time.Now().Add(limit); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		if strings.Contains(s.Screen(), text) {
			return time.Since(s.start), nil
		}
	}
	return 0, fmt.Errorf("no %q on the screen after %v:\n%s", text, limit, s.Screen())
}

// Written is how many bytes the program has written so far.
func (s *Session) Written() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.bytes
}

// Answer is what a program wrote after a key.
type Answer struct {
	First   time.Duration // from the key to the first byte
	Settled time.Duration // from the key to the last byte before a pause
	Bytes   int
}

// Press sends keys and waits for what they cause, up to the first pause of gap.
// Nothing written within the limit is an error. A program that has more to tell
// than its answer, as a reader beside a refresh has, settles late.
func (s *Session) Press(keys string, gap, limit time.Duration) (Answer, error) {
	s.mu.Lock()
	before := s.bytes
	s.first = time.Time{}
	s.mu.Unlock()
	sent := time.Now()
	if err := s.Send(keys); err != nil {
		return Answer{}, err
	}
	for {
		time.Sleep(500 * time.Microsecond)
		s.mu.Lock()
		n, first, last := s.bytes-before, s.first, s.last
		s.mu.Unlock()
		switch {
		case n > 0 && time.Since(last) > gap:
			return Answer{First: first.Sub(sent), Settled: last.Sub(sent), Bytes: n}, nil
		case n == 0 && time.Since(sent) > limit:
			return Answer{}, fmt.Errorf("no answer to %q within %v", keys, limit)
		}
	}
}

// Close ends the program with keys that quit it, or kills it after the limit.
func (s *Session) Close(quit string, limit time.Duration) error {
	s.Send(quit)
	ended := make(chan error, 1)
	go func() { ended <- s.cmd.Wait() }()
	var err error
	select {
	case err = <-ended:
	case <-time.After(limit):
		s.cmd.Process.Kill()
		<-ended
		err = fmt.Errorf("did not end within %v of %q", limit, quit)
	}
	s.file.Close()
	<-s.done
	return err
}

// PID is the program's process.
func (s *Session) PID() int { return s.cmd.Process.Pid }
