package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"byline/feed"
	"byline/feed/clean"
)

func showCommand(a *app) *cobra.Command {
	o := previewOptions{}
	var full bool
	cmd := &cobra.Command{
		Use: "show ID|URL|FILE", Short: "Print a story as text", Args: one("the identifier of a story, an address or a file"),
		Long: "Prints a story: one of the library, named by the beginning of its identifier or by\n" +
			"its address, or what “byline preview” makes of a file or of another address. With\n" +
			"--full the page of a story of the library is read first, and the whole text is kept\n" +
			"beside the feed's.",
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			if !isIdentifier(args[0]) && !isAddress(args[0]) {
				return a.preview(ctx, o, args)
			}
			lib, err := a.library(ctx)
			if err != nil {
				return err
			}
			id, err := findArticle(ctx, lib, args[0])
			if exitCode(err) == exitNothing && (isAddress(args[0]) || isFile(args[0])) {
				return a.preview(ctx, o, args)
			}
			if err != nil {
				return err
			}
			story, err := lib.Story(ctx, id)
			if err != nil {
				return err
			}
			var failed error // the story is shown as it is then
			if full {
				story, failed = a.desk(lib).FullText(ctx, id)
			}
			if o.json {
				return errors.Join(a.printJSON(storyDocument(story)), failed)
			}
			fmt.Fprintln(a.out, storyText(story, min(a.columns(o.width), 80)))
			return failed
		},
	}
	cmd.Flags().BoolVar(&o.json, "json", false, "print one JSON document")
	cmd.Flags().BoolVar(&full, "full", false, "read the story's page for its whole text")
	cmd.Flags().IntVar(&o.width, "width", 0, "set text for `N` columns")
	return cmd
}

// storyText sets a story for a terminal or a pipe: who and what first, then the
// text.
func storyText(s feed.Story, width int) string {
	var parts []string
	parts = append(parts, ansi.Wrap(s.Title, width, ""))
	var line []string
	if who := authorNames(s.Authors); who != "" {
		line = append(line, who)
	}
	if s.SourceTitle != "" {
		line = append(line, s.SourceTitle)
	}
	if !s.Published.IsZero() {
		line = append(line, s.Published.Format("2 January 2006"))
	}
	if len(s.AlsoIn) > 0 {
		var names []string
		for _, c := range s.AlsoIn {
			names = append(names, c.SourceTitle)
		}
		line = append(line, "also in "+strings.Join(names, ", "))
	}
	meta := ansi.Wrap(strings.Join(line, "  ·  "), width, "")
	if s.URL != "" {
		meta = strings.TrimLeft(meta+"\n"+s.URL, "\n")
	}
	if meta != "" {
		parts = append(parts, meta)
	}
	text := clean.Plain(s.Body.Text())
	if d := datelineText(s.Dateline); d != "" {
		text = d + text
	}
	parts = append(parts, strings.TrimRight(ansi.Wrap(text, width, ""), "\n"))
	return strings.Join(parts, "\n\n")
}

// datelineText prints a dateline as newspapers do: "BEIJING (TCA) — ".
func datelineText(d feed.Dateline) string {
	if d.IsZero() {
		return ""
	}
	text := d.Place
	if d.Date != "" {
		text = strings.TrimPrefix(text+", "+d.Date, ", ")
	}
	if d.Agency != "" {
		text = strings.TrimPrefix(text+" ("+d.Agency+")", " ")
	}
	return text + " — "
}
