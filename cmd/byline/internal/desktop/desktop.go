// Package desktop reaches what lies around the terminal: the browser, the clipboard
// and other processes. It must not know what is opened, copied or run.
package desktop

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"

	"github.com/aymanbagabas/go-osc52/v2"
	"github.com/google/shlex"
	"github.com/pkg/browser"

	"byline/feed"
	"byline/feed/clean"
)

// Desktop opens addresses and copies text.
type Desktop struct {
	command  string // of the browser; empty: the system's
	terminal io.Writer
	env      func(string) string
}

// New returns a desktop. The browser's command may be empty; the terminal takes
// the text to copy, which reaches the reader's own machine even through ssh.
func New(command string, terminal io.Writer, env func(string) string) *Desktop {
	return &Desktop{command, terminal, env}
}

// Open shows an address in the browser; only http, https and mailto are opened.
func (d *Desktop) Open(ctx context.Context, url string) error {
	safe, ok := clean.URL(url)
	if !ok {
		return &feed.Fault{Class: feed.BadInput, Op: "open", Subject: clean.Line(url, 200), Err: errors.New("not an address of the web")}
	}
	command := d.command
	if command == "" {
		command = d.env("BROWSER")
	}
	if command == "" {
		return d.system(safe)
	}
	words, err := shlex.Split(command)
	if err != nil || len(words) == 0 {
		return &feed.Fault{Class: feed.BadConfig, Op: "open", Subject: safe, Err: errors.New("the browser command cannot be understood")}
	}
	c := exec.Command(words[0], append(words[1:], safe)...)
	if err := c.Start(); err != nil {
		return noBrowser(safe, fmt.Errorf("%s, the command for the browser, cannot be run", words[0]))
	}
	go func() { _ = c.Wait() }() // how a browser ends is its own affair
	return nil
}

// system leaves an address to the desktop. Where there is none, as over ssh, what
// the system would start instead draws on the reader's own terminal.
func (d *Desktop) system(url string) error {
	if runtime.GOOS != "darwin" && d.env("DISPLAY") == "" && d.env("WAYLAND_DISPLAY") == "" {
		return noBrowser(url, errors.New("there is no desktop here"))
	}
	browser.Stdout, browser.Stderr = io.Discard, io.Discard
	if err := browser.OpenURL(url); err != nil {
		return noBrowser(url, errors.New("no browser could be started"))
	}
	return nil
}

func noBrowser(url string, why error) error {
	return &feed.Fault{Class: feed.NotFound, Op: "open", Subject: url, Err: why,
		Advice: "name one in the configuration: browser = \"firefox\""}
}

// Background runs this program with arguments and waits for nothing.
func Background(args ...string) error {
	self, err := os.Executable()
	if err != nil {
		return feed.Wrap(feed.NotFound, "run", "byline", err)
	}
	c := exec.Command(self, args...)
	if err := c.Start(); err != nil {
		return feed.Wrap(feed.Denied, "run", self, err)
	}
	return feed.Wrap(feed.Internal, "run", self, c.Process.Release())
}

// Copy hands a text to the terminal's clipboard (OSC 52).
func (d *Desktop) Copy(_ context.Context, text string) error {
	sequence := osc52.New(text)
	switch {
	case d.env("TMUX") != "":
		sequence = sequence.Tmux()
	case d.env("STY") != "":
		sequence = sequence.Screen()
	}
	_, err := sequence.WriteTo(d.terminal)
	return feed.Wrap(feed.Internal, "copy", "", err)
}
