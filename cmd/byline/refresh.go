package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"byline/cmd/byline/internal/background"
	"byline/feed"
	"byline/feed/clean"
	"byline/feed/ingest"
)

func refreshCommand(a *app) *cobra.Command {
	var asJSON, all bool
	cmd := &cobra.Command{
		Use: "refresh [SOURCE…]", Short: "Visit sources for new stories", Args: notBlank("the name of a source"),
		Long: "Visits the sources whose time has come. Sources that are named, by name, identifier\n" +
			"or address, are visited at once. Exit code 3 says that some could not be read;\n" +
			"“byline health” keeps the reasons.",
		RunE: func(cmd *cobra.Command, args []string) error {
			if all && len(args) > 0 {
				return usage(cmd, "--all and the names of sources cannot be mixed")
			}
			ctx := cmd.Context()
			if _, err := a.loadConfig(); err != nil {
				return err
			}
			lib, err := a.library(ctx)
			if err != nil {
				return err
			}
			ids, err := toVisit(ctx, lib, args, all, a.now())
			if err != nil {
				return err
			}
			background.Yield()
			background.Lean(atOnce(ids))
			view := &refreshView{app: a, asJSON: asJSON, live: !asJSON && a.onTerminal() && isTerminal(a.err)}
			if view.idle, err = idleText(ctx, lib, all); err != nil {
				return err
			}
			if !all || len(ids) > 0 {
				for p := range a.desk(lib).Refresh(ctx, ids, ingest.RefreshOptions{Force: len(ids) > 0}) {
					view.step(p)
				}
			}
			return view.end(ctx)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	cmd.Flags().BoolVar(&all, "all", false, "visit also what is not due yet")
	return cmd
}

// atOnce is how many sources a refresh of those named, or of what is due, visits at
// once.
func atOnce(ids []feed.SourceID) int {
	if len(ids) == 0 {
		return ingest.Workers
	}
	return min(len(ids), ingest.Workers)
}

// toVisit gives the sources that are named, or with all those that are neither
// paused nor gone nor refused by a server before its time; none leave it to what is
// due.
func toVisit(ctx context.Context, lib library, names []string, all bool, now time.Time) ([]feed.SourceID, error) {
	var ids []feed.SourceID
	for _, name := range names {
		id, err := findSource(ctx, lib, name)
		if err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	if !all {
		return ids, nil
	}
	entries, err := lib.Sources(ctx)
	for _, e := range entries {
		waiting := e.State.FaultClass == feed.Refused && e.State.NextAt.After(now)
		if !e.Source.Paused && !e.State.Stopped && !waiting {
			ids = append(ids, e.Source.ID)
		}
	}
	return ids, err
}

// idleText says why a refresh has visited nothing.
func idleText(ctx context.Context, lib library, all bool) (string, error) {
	known, err := lib.Library(ctx)
	switch {
	case err != nil:
		return "", err
	case known.Sources == 0:
		return "There are no sources yet; “byline add” brings some in.", nil
	case all:
		return "Every source is paused, gone or told to wait; “byline sources” lists them.", nil
	}
	return "No source is due; “byline refresh --all” visits them all the same.", nil
}

func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// refreshView tells how a refresh goes: on a terminal in one line that changes,
// elsewhere in one line a source.
type refreshView struct {
	app          *app
	asJSON, live bool

	doc    refreshed
	failed []error
	whole  error  // what ended the refresh before its first visit
	idle   string // what is said when there was nothing to visit
}

type refreshed struct {
	Schema  int             `json:"schema"`
	New     int             `json:"new"`
	Changed int             `json:"changed"`
	Failed  int             `json:"failed"`
	Sources []jsonRefreshed `json:"sources"`
}

type jsonRefreshed struct {
	ID         feed.SourceID `json:"id"`
	Title      string        `json:"title"`
	New        int           `json:"new"`
	Changed    int           `json:"changed"`
	Same       int           `json:"same"`
	FaultClass feed.Class    `json:"fault_class,omitempty"`
	Fault      string        `json:"fault,omitempty"`
}

func (v *refreshView) step(p feed.Progress) {
	if p.Source.ID == "" {
		v.whole = p.Err
		return
	}
	name := sourceName(p.Source)
	if v.live {
		v.show(fmt.Sprintf("%d of %d  %s", p.Done, p.Total, name))
	}
	if p.Stage == feed.StageStarted || feed.ClassOf(p.Err) == feed.Interrupted { // said once, at the end
		return
	}
	row := jsonRefreshed{ID: p.Source.ID, Title: name, New: p.Receipt.New, Changed: p.Receipt.Changed, Same: p.Receipt.Same}
	v.doc.New, v.doc.Changed = v.doc.New+row.New, v.doc.Changed+row.Changed
	if p.Err != nil {
		v.doc.Failed++
		v.failed = append(v.failed, p.Err)
		row.FaultClass, row.Fault = feed.ClassOf(p.Err), clean.Line(plainError(p.Err), 0)
		v.show("")
		v.app.say("byline: %s: %s", name, sentence(p.Err))
	} else if !v.asJSON && (!v.live || row.New+row.Changed > 0) {
		v.show("")
		fmt.Fprintln(v.app.out, receiptLine(p.Source, p.Receipt))
	}
	v.doc.Sources = append(v.doc.Sources, row)
}

// show replaces the line that changes.
func (v *refreshView) show(line string) {
	if v.live {
		fmt.Fprint(v.app.err, "\r\x1b[K"+ansi.Truncate(line, v.app.columns(0)-1, "…"))
	}
}

// end says what came of it. Some failures are exit 3, however many they are: the
// refresh itself went well.
func (v *refreshView) end(ctx context.Context) error {
	v.show("")
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case v.whole != nil:
		return v.whole
	}
	if v.asJSON {
		v.doc.Schema = 1
		if v.doc.Sources == nil {
			v.doc.Sources = []jsonRefreshed{}
		}
		if err := v.app.printJSON(v.doc); err != nil {
			return err
		}
	} else if visited := len(v.doc.Sources); visited == 0 {
		v.app.say("%s", v.idle)
	} else {
		v.app.say("%s visited: %s, %d failed", count(visited, "source", "sources"), count(v.doc.New, "new story", "new stories"), v.doc.Failed)
	}
	if len(v.failed) > 0 {
		return &toldError{&codeError{exitPartly, errors.Join(v.failed...)}}
	}
	return nil
}

// plainError is a fault's own sentence, without advice.
func plainError(err error) string {
	var f *feed.Fault
	if errors.As(err, &f) {
		return plainCause(f)
	}
	return err.Error()
}
