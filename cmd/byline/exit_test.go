package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"byline/feed"
)

func TestEveryClassHasACodeAndASentence(t *testing.T) {
	t.Parallel()
	for _, class := range feed.Classes {
		err := fmt.Errorf("while testing: %w", &feed.Fault{Class: class, Op: "read", Subject: "a.txt"})
		if exitCode(err) == exitOK {
			t.Errorf("class %q exits 0", class)
		}
		if s := sentence(err); s == "" || strings.ContainsAny(s, "\n\x1b") {
			t.Errorf("class %q says %q", class, s)
		}
	}
	if got := exitCode(nothing("none")); got != exitNothing {
		t.Errorf("nothing matched exits %d", got)
	}
	if got := exitCode(context.Canceled); got != exitInterrupted {
		t.Errorf("an interrupt exits %d", got)
	}
}

func TestSentenceNamesEachThingOnce(t *testing.T) {
	t.Parallel()
	err := feed.Wrap(feed.NotFound, "open", "a.txt", &fs.PathError{Op: "open", Path: "a.txt", Err: fs.ErrNotExist})
	if got, want := sentence(err), "open a.txt: there is no such file or folder; check the name or the address"; got != want {
		t.Errorf("says %q, want %q", got, want)
	}
	if got := sentence(errors.New("bad\x1b[2Jname")); strings.Contains(got, "\x1b") {
		t.Errorf("a control character reaches the terminal: %q", got)
	}
}
