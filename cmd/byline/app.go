package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"

	"byline/feed"
	"byline/feed/clean"
	"byline/store"
)

// app is what commands share: the streams, the environment, and the files they
// find there. Nothing is opened before a command asks for it.
type app struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) string
	now      func() time.Time
	home     string        // --home
	patience time.Duration // with another process that holds the library; 0 is the store's own
	log      *slog.Logger
	closers  []io.Closer
	store    *store.Store // once a command has asked for it
}

func newApp() *app {
	return &app{in: os.Stdin, out: &stream{Writer: os.Stdout}, err: os.Stderr, env: os.Getenv, now: time.Now, log: slog.New(slog.DiscardHandler)}
}

func (a *app) close() {
	for _, c := range a.closers {
		c.Close()
	}
}

// run executes a command line and gives the exit code.
func (a *app) run(ctx context.Context, args []string) int {
	root := newRoot(a)
	root.SetArgs(args)
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	err := root.ExecuteContext(ctx)
	if lost := a.unwritten(); lost != nil {
		err = lost
	}
	if err == nil {
		return exitOK
	}
	if ctx.Err() != nil {
		err = feed.Wrap(feed.Interrupted, "", "", context.Canceled)
	}
	var told *toldError
	if !errors.As(err, &told) {
		fmt.Fprintln(a.err, "byline: "+sentence(err))
	}
	a.log.Error("command failed", "args", len(args), "class", feed.ClassOf(err), "err", err)
	return exitCode(err)
}

// toldError is a failure whose sentences were printed already.
type toldError struct{ error }

func (e *toldError) Unwrap() error { return e.error }

// logs starts the log file. A state directory that cannot be written costs the
// log and nothing else.
func (a *app) logs() {
	dir, err := a.dir(stateDir)
	if err != nil {
		return
	}
	f, err := openLog(dir)
	if err != nil {
		return
	}
	a.closers = append(a.closers, f)
	a.log = slog.New(slog.NewTextHandler(f, nil))
}

// printJSON writes one document. HTML needs no escapes in a terminal.
func (a *app) printJSON(v any) error {
	e := json.NewEncoder(a.out)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// say tells the person at the terminal something. Names of files and what was
// typed come back in it, so that it is cleaned like what strangers wrote.
func (a *app) say(format string, args ...any) {
	fmt.Fprintln(a.err, clean.Text(fmt.Sprintf(format, args...)))
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}
