package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"byline/cmd/byline/internal/background"
	"byline/feed"
	"byline/feed/clean"
)

func addCommand(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "add FILE|FOLDER|ADDRESS…", Short: "Bring stories in from files, folders and addresses", Args: some("a file, a folder or an address"),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			if _, err := a.loadConfig(); err != nil {
				return err
			}
			lib, err := a.library(ctx)
			if err != nil {
				return err
			}
			background.Lean(1)
			desk := a.desk(lib)
			doc := addedList{Schema: 1, Added: []jsonAdded{}}
			var failed []error
			for _, location := range args {
				got, err := desk.Add(ctx, location)
				if ctx.Err() != nil {
					return ctx.Err()
				}
				if err != nil {
					failed = append(failed, err)
					a.say("byline: %s", sentence(err))
					continue
				}
				a.warn(location, got.Warnings)
				doc.Added = append(doc.Added, jsonAdded{Location: clean.Line(location, 0), Source: got.Source.ID, Title: sourceName(got.Source),
					New: got.Receipt.New, Changed: got.Receipt.Changed, Same: got.Receipt.Same})
				if !asJSON {
					fmt.Fprintln(a.out, receiptLine(got.Source, got.Receipt))
				}
			}
			if asJSON {
				if err := a.printJSON(doc); err != nil {
					return err
				}
			}
			return addFailure(failed, len(args))
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

// maxWarnings is how many warnings of one location are printed.
const maxWarnings = 20

// warn prints what was wrong with a location that could be read.
func (a *app) warn(location string, warnings []string) {
	shown := clean.Line(location, 200)
	for _, w := range warnings[:min(len(warnings), maxWarnings)] {
		a.say("%s: %s", shown, clean.Line(w, 0))
	}
	if more := len(warnings) - maxWarnings; more > 0 {
		a.say("%s: and %d more like these", shown, more)
	}
}

type addedList struct {
	Schema int         `json:"schema"`
	Added  []jsonAdded `json:"added"`
}

type jsonAdded struct {
	Location string        `json:"location"`
	Source   feed.SourceID `json:"source"`
	Title    string        `json:"title"`
	New      int           `json:"new"`
	Changed  int           `json:"changed"`
	Same     int           `json:"same"`
}

// addFailure is the end of adding: nothing could be added is a failure of the
// first fault's class, something is exit 3.
func addFailure(failed []error, total int) error {
	switch {
	case len(failed) == 0:
		return nil
	case len(failed) == total:
		return &toldError{failed[0]}
	}
	return &toldError{&codeError{exitPartly, errors.Join(failed...)}}
}
