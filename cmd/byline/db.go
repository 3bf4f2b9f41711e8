package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"byline/feed"
	"byline/feed/clean"
)

func dbCommand(a *app) *cobra.Command {
	return group("db", "Check, compact, measure or mend the library", dbCheck(a), dbCompact(a), dbRecover(a), dbSnapshot(a), dbStats(a))
}

func dbCheck(a *app) *cobra.Command {
	return &cobra.Command{Use: "check", Short: "Read the whole library and say whether it is sound", RunE: func(cmd *cobra.Command, _ []string) error {
		lib, err := a.library(cmd.Context())
		if err != nil {
			return err
		}
		problems, err := lib.Check(cmd.Context())
		if err != nil {
			return err
		}
		for _, p := range problems {
			fmt.Fprintln(a.out, p)
		}
		if len(problems) > 0 {
			return &feed.Fault{Class: feed.Damaged, Op: "check", Subject: lib.Path(), Err: fmt.Errorf("%s found", count(len(problems), "problem", "problems"))}
		}
		a.say("The library is sound.")
		return nil
	}}
}

func dbCompact(a *app) *cobra.Command {
	return &cobra.Command{Use: "compact", Short: "Drop what nothing leads to and rewrite the library without gaps", RunE: func(cmd *cobra.Command, _ []string) error {
		lib, err := a.library(cmd.Context())
		if err != nil {
			return err
		}
		swept, err := lib.Sweep(cmd.Context())
		if err != nil {
			return err
		}
		freed, err := lib.Compact(cmd.Context())
		if err != nil {
			return err
		}
		a.say("%s dropped, %s given back", count(swept, "picture", "pictures"), size(freed))
		return nil
	}}
}

func dbStats(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{Use: "stats", Short: "Count what the library holds", RunE: func(cmd *cobra.Command, _ []string) error {
		lib, err := a.library(cmd.Context())
		if err != nil {
			return err
		}
		s, err := lib.Stats(cmd.Context())
		if err != nil {
			return err
		}
		if asJSON {
			return a.printJSON(jsonStats{Schema: 1, Path: clean.Line(s.Path, 0), Articles: s.Library.All, Unread: s.Library.Unread,
				Starred: s.Library.Starred, Hidden: s.Library.Hidden, Sources: s.Library.Sources, Authors: s.Library.Authors,
				Pictures: s.Pictures, Bytes: s.Size, FreeBytes: s.Free, Revision: s.Library.Revision})
		}
		for _, row := range []struct{ name, value string }{
			{"library", clean.Line(s.Path, 0)},
			{"stories", fmt.Sprintf("%d, %d unread, %d bookmarked, %d hidden", s.Library.All, s.Library.Unread, s.Library.Starred, s.Library.Hidden)},
			{"authors", fmt.Sprint(s.Library.Authors)},
			{"sources", fmt.Sprint(s.Library.Sources)},
			{"pictures", fmt.Sprint(s.Pictures)},
			{"size", fmt.Sprintf("%s, %s of it free", size(s.Size), size(s.Free))},
		} {
			fmt.Fprintf(a.out, "%-10s%s\n", row.name, row.value)
		}
		return nil
	}}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

type jsonStats struct {
	Schema    int    `json:"schema"`
	Path      string `json:"path"`
	Articles  int    `json:"articles"`
	Unread    int    `json:"unread"`
	Starred   int    `json:"starred"`
	Hidden    int    `json:"hidden"`
	Sources   int    `json:"sources"`
	Authors   int    `json:"authors"`
	Pictures  int    `json:"pictures"`
	Bytes     int64  `json:"bytes"`
	FreeBytes int64  `json:"free_bytes"`
	Revision  uint64 `json:"revision"`
}

// size writes a number of bytes for people.
func size(n int64) string {
	switch {
	case n < 1<<10:
		return fmt.Sprintf("%d bytes", n)
	case n < 1<<20:
		return fmt.Sprintf("%.1f KB", float64(n)/(1<<10))
	}
	return fmt.Sprintf("%.1f MB", float64(n)/(1<<20))
}
