package main

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"byline/feed"
	"byline/feed/clean"
)

func sourcesCommand(a *app) *cobra.Command {
	var asJSON bool
	var width int
	cmd := &cobra.Command{
		Use: "sources", Short: "List the sources stories come from",
		Long: "Lists the sources stories come from: identifier, how many stories of all are\n" +
			"unread, state (failing, gone, paused), name, folders, and where it is.",
		RunE: func(cmd *cobra.Command, _ []string) error {
			entries, err := a.sources(cmd)
			if err != nil {
				return err
			}
			if asJSON {
				doc := sourceList{Schema: 1, Sources: []jsonSource{}}
				for _, e := range entries {
					doc.Sources = append(doc.Sources, sourceDocument(e))
				}
				if err := a.printJSON(doc); err != nil {
					return err
				}
			}
			if len(entries) == 0 {
				return nothing("there are no sources yet; “byline add FILE|FOLDER|ADDRESS” brings some in")
			}
			if asJSON {
				return nil
			}
			columns := a.rowWidth(width)
			for _, e := range entries {
				fmt.Fprintln(a.out, sourceRow(e, columns))
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	cmd.Flags().IntVar(&width, "width", 0, "set text for `N` columns")
	return cmd
}

func (a *app) sources(cmd *cobra.Command) ([]feed.SourceEntry, error) {
	lib, err := a.library(cmd.Context())
	if err != nil {
		return nil, err
	}
	return lib.Sources(cmd.Context())
}

// sourceRow sets one source: identifier, unread of all, state, name, place.
func sourceRow(e feed.SourceEntry, columns int) string {
	front := fmt.Sprintf("%s  %5d of %-5d  %-7s  ", e.Source.ID.Short(), e.Counts.Unread, e.Counts.All, e.Condition())
	name := min(32, max(12, columns/4))
	rest := locationText(e.Source)
	if folders := folderText(e.Source.Folders); folders != "" {
		rest = folders + "  " + rest
	}
	room := max(16, columns-ansi.StringWidth(front)-name-2)
	return front + cell(sourceName(e.Source), name, columns) + "  " + ansi.Truncate(rest, room, "…")
}

func healthCommand(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "health", Short: "Name the sources that fail, since when, why, and the next try",
		RunE: func(cmd *cobra.Command, _ []string) error {
			entries, err := a.sources(cmd)
			if err != nil {
				return err
			}
			doc := sourceList{Schema: 1, Sources: []jsonSource{}}
			for _, e := range entries {
				if e.State.Failures == 0 && !e.State.Stopped {
					continue
				}
				doc.Sources = append(doc.Sources, sourceDocument(e))
				if !asJSON {
					fmt.Fprint(a.out, healthText(e))
				}
			}
			if asJSON {
				return a.printJSON(doc)
			}
			if failing := len(doc.Sources); failing > 0 {
				a.say("%d of %s failing", failing, count(len(entries), "source", "sources"))
			} else {
				a.say("%s", soundText(len(entries)))
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

// soundText says that no source fails.
func soundText(sources int) string {
	switch sources {
	case 0:
		return "There are no sources yet."
	case 1:
		return "The only source is not failing."
	}
	return fmt.Sprintf("None of the %d sources is failing.", sources)
}

// healthText says of one source that fails what is known.
func healthText(e feed.SourceEntry) string {
	st := e.State
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s\n", e.Source.ID.Short(), sourceName(e.Source))
	fmt.Fprintf(&b, "          %s\n", clean.Line(st.Fault, 0))
	fmt.Fprintf(&b, "          since %s, %s, ", minute(st.FailingSince), count(st.Failures, "failure", "failures in a row"))
	switch {
	case st.Stopped:
		b.WriteString("gone: not visited again by itself\n")
	case e.Source.Paused:
		b.WriteString("paused\n")
	default:
		fmt.Fprintf(&b, "next try %s\n", minute(st.NextAt))
	}
	return b.String()
}
