package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"golang.org/x/term"

	"byline/cmd/byline/internal/desktop"
	"byline/cmd/byline/internal/terminal"
	"byline/feed"
	"byline/ui"
	"byline/ui/theme"
)

// askLimit is how long a terminal may take to say what it can do.
const askLimit = 200 * time.Millisecond

type readerOptions struct {
	theme string // --theme; empty: the configuration's
}

// openReader shows the three panes until the reader leaves.
func openReader(ctx context.Context, a *app, o readerOptions) error {
	if err := a.needsTerminal(); err != nil {
		return err
	}
	conf, err := a.loadConfig()
	if err != nil {
		return err
	}
	if o.theme != "" {
		conf.Theme = o.theme
		if why := choices[0].wrong(conf); why != nil {
			return &feed.Fault{Class: feed.Usage, Err: why}
		}
	}
	lib, err := a.library(ctx)
	if err != nil {
		return err
	}
	notice := ""
	if err := a.addWelcome(ctx, lib); err != nil {
		notice = sentence(err)
	}
	abilities, err := terminal.Ask(askLimit)
	if err != nil {
		a.log.Warn("the terminal could not be asked", "err", err)
	}
	desk := a.screenDesk(ctx, lib)
	defer desk.end()
	model := ui.New(ui.Options{
		Library:  lib,
		Desk:     desk,
		Sentence: sentence,
		System:   &screenSystem{desktop.New(conf.Browser, os.Stdout, a.env), a.env},
		Theme:    theme.New(terminal.Dark(conf.Theme, abilities, a.env), terminal.DepthOf(a.env)),
		Now:      a.now,
		Location: time.Local,
		Notice:   notice,
		Preset:   conf.Preset,
		Keys:     conf.Keys,
		Rest:     restOnStory,
		Settle:   settleAfter,
		Watch:    watchEvery,
		Chord:    chordWithin,
		Pause:    pauseAfter,
		Suspends: terminal.JobControl(),
		Compact:  conf.Density == "compact",
	})
	err = a.show(ctx, model, abilities)
	a.copyForToday(ctx, lib)
	return err
}

// restOnStory is how long the cursor stays on a headline before the story beside
// it is read: less than a person waits, more than a held key.
const restOnStory = 90 * time.Millisecond

// watchEvery is how often the library's revision is read while the terminal is in
// sight, chordWithin how long the second key of a sequence may take, and pauseAfter
// how long a story must have stood still before the place in it is recorded.
const (
	watchEvery  = time.Second
	chordWithin = 800 * time.Millisecond
	pauseAfter  = 3 * time.Second
)

// settleAfter is how long a storm of sizes must have been over.
const settleAfter = 60 * time.Millisecond

// needsTerminal says in one sentence why a reader cannot be drawn here.
func (a *app) needsTerminal() error {
	const advice = "the commands work without one: byline list, byline show; “byline --help” names them all"
	in, isIn := a.in.(*os.File)
	if !isIn || !term.IsTerminal(int(in.Fd())) || !a.onTerminal() {
		return &feed.Fault{Class: feed.BadInput, Err: errors.New("the reader needs a terminal"), Advice: advice}
	}
	if name := a.env("TERM"); name == "dumb" || name == "" {
		return &feed.Fault{Class: feed.BadInput, Err: fmt.Errorf("the reader cannot draw on a terminal of type %q", name), Advice: advice}
	}
	return nil
}
