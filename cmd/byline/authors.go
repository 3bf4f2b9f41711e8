package main

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"byline/feed"
	"byline/feed/clean"
)

func authorsCommand(a *app) *cobra.Command {
	var asJSON, followed bool
	var limit, width int
	var order string
	orders := []string{string(feed.AuthorsByName), string(feed.AuthorsByStories), string(feed.AuthorsByRecent)}
	cmd := &cobra.Command{
		Use: "authors [QUERY]", Short: "List the people and organizations who wrote", Args: cobra.ArbitraryArgs,
		Long: "Lists the people and organizations who wrote: identifier, name, how many stories,\n" +
			"and their position or how their biography begins. ★ is followed.",
		RunE: func(cmd *cobra.Command, args []string) error {
			if !strings.Contains(" "+strings.Join(orders, " ")+" ", " "+order+" ") {
				return usage(cmd, "--sort cannot be %q%s", order, oneOf(orders))
			}
			if limit < 0 {
				return usage(cmd, "--limit cannot be negative")
			}
			ctx := cmd.Context()
			lib, err := a.library(ctx)
			if err != nil {
				return err
			}
			found, err := lib.Authors(ctx, feed.AuthorQuery{Text: strings.Join(args, " "), Followed: followed,
				Order: feed.AuthorOrder(order), Limit: limit})
			if err != nil {
				return err
			}
			if asJSON {
				doc := authorList{Schema: 1, Authors: []jsonAuthor{}}
				for _, e := range found {
					doc.Authors = append(doc.Authors, authorDocument(e))
				}
				if err := a.printJSON(doc); err != nil {
					return err
				}
			}
			if len(found) == 0 {
				if len(args) == 0 && !followed {
					return nothing("there are no authors yet; they come with the stories")
				}
				return nothing("no author matches")
			}
			if asJSON {
				return nil
			}
			columns := a.rowWidth(width)
			for _, e := range found {
				fmt.Fprintln(a.out, authorRow(e, columns))
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	cmd.Flags().BoolVar(&followed, "followed", false, "only authors you follow")
	cmd.Flags().IntVar(&limit, "limit", 0, "at most `N` authors; 0 is all")
	cmd.Flags().IntVar(&width, "width", 0, "set text for `N` columns")
	cmd.Flags().StringVar(&order, "sort", string(feed.AuthorsByName), "`ORDER`: name, stories or recent")
	return cmd
}

func authorRow(e feed.AuthorEntry, columns int) string {
	mark := " "
	if e.Mark.Followed {
		mark = "★"
	}
	name := min(32, max(16, columns/3))
	row := fmt.Sprintf("%s  %s %s  %5d  ", e.Author.ID.Short(), mark, cell(e.Author.Name, name, columns), e.Stories)
	about := e.Author.Role
	if about == "" {
		about = firstLine(clean.Plain(e.Author.Bio))
	}
	return strings.TrimRight(row+ansi.Truncate(about, max(8, columns-ansi.StringWidth(row)), "…"), " ")
}

func authorCommand(a *app) *cobra.Command {
	var asJSON bool
	var limit, width int
	cmd := &cobra.Command{
		Use: "author NAME|ID", Short: "Show one author: biography, links, stories", Args: some("the name of an author, or an identifier,"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if limit < 1 {
				return usage(cmd, "--limit must be at least 1")
			}
			ctx := cmd.Context()
			lib, err := a.library(ctx)
			if err != nil {
				return err
			}
			who, err := findAuthor(ctx, lib, strings.Join(args, " "))
			if err != nil {
				return err
			}
			profile, err := lib.Profile(ctx, who.ID)
			if err != nil {
				return err
			}
			page, err := lib.Page(ctx, feed.PageRequest{Query: feed.Query{Author: profile.Author.ID}, Limit: limit})
			if err != nil {
				return err
			}
			if asJSON {
				doc := authorDocument(feed.AuthorEntry{Author: profile.Author, Mark: profile.Mark, Stories: profile.Stories, Unread: profile.Unread})
				doc.Schema = 1
				for _, h := range page.Items {
					doc.Articles = append(doc.Articles, articleDocument(h))
				}
				return a.printJSON(doc)
			}
			columns := a.rowWidth(width)
			fmt.Fprintln(a.out, profileText(profile, min(a.columns(width), 80)))
			for _, h := range page.Items {
				fmt.Fprintln(a.out, listRow(h, columns))
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	cmd.Flags().IntVar(&limit, "limit", 50, "at most `N` stories")
	cmd.Flags().IntVar(&width, "width", 0, "set text for `N` columns")
	return cmd
}

// profileText sets what is known of an author, for a terminal or a pipe.
func profileText(p feed.Profile, width int) string {
	who := p.Author
	head := who.Name
	if who.Role != "" {
		head += "\n" + who.Role
	}
	facts := []string{count(p.Stories, "story", "stories"), fmt.Sprintf("%d unread", p.Unread)}
	if p.Mark.Followed {
		facts = append(facts, "followed")
	}
	parts := []string{head + "\n" + strings.Join(facts, "  ·  ")}
	if who.Bio != "" {
		bio := ansi.Wrap(clean.Plain(who.Bio), width, "")
		if who.BioFrom != "" {
			bio += "\n— " + who.BioFrom
			if !who.BioAt.IsZero() {
				bio += ", " + who.BioAt.Format("2 January 2006")
			}
		}
		parts = append(parts, bio)
	}
	var links []string
	for _, l := range who.Links {
		links = append(links, strings.TrimLeft(l.Label+"  "+l.URL, " "))
	}
	if len(links) > 0 {
		parts = append(parts, strings.Join(links, "\n"))
	}
	return strings.Join(parts, "\n\n") + "\n"
}
