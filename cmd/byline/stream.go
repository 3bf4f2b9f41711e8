package main

import (
	"errors"
	"io"
	"os"
	"syscall"

	"golang.org/x/term"

	"byline/feed"
)

// stream is where data goes. It keeps the first failure, so that what could not be
// printed is never taken for printed.
type stream struct {
	io.Writer
	err error
}

// Write passes data on.
func (s *stream) Write(p []byte) (int, error) {
	n, err := s.Writer.Write(p)
	if s.err == nil {
		s.err = err
	}
	return n, err
}

// unwritten is the fault of data that did not reach its reader, or nil.
func (a *app) unwritten() error {
	s, ok := a.out.(*stream)
	if !ok || s.err == nil {
		return nil
	}
	class, why := feed.Denied, s.err
	if errors.Is(why, syscall.ENOSPC) {
		class = feed.NoSpace
	}
	return &feed.Fault{Class: class, Op: "write", Subject: "the output", Err: why}
}

// screen is the file that data goes to, or nil.
func (a *app) screen() *os.File {
	s, ok := a.out.(*stream)
	if !ok {
		return nil
	}
	f, _ := s.Writer.(*os.File)
	return f
}

// onTerminal reports whether data goes to a person's screen.
func (a *app) onTerminal() bool {
	f := a.screen()
	return f != nil && term.IsTerminal(int(f.Fd()))
}

// columns is how wide text for people is set: --width, else the terminal, else 80.
func (a *app) columns(width int) int {
	if width > 0 {
		return width
	}
	if f := a.screen(); f != nil {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
			return w
		}
	}
	return 80
}

// uncut is the width of rows that go to a file or to another program: what is in
// them is whole.
const uncut = 1 << 20

// rowWidth is how wide the rows of a table are: --width, else the terminal, else
// as wide as what they hold.
func (a *app) rowWidth(width int) int {
	if width == 0 && !a.onTerminal() {
		return uncut
	}
	return a.columns(width)
}
