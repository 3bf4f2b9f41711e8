package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"byline/feed"
)

func listCommand(a *app) *cobra.Command {
	var s selection
	var asJSON bool
	var limit, width int
	var after string
	cmd := &cobra.Command{
		Use: "list [QUERY]", Short: "List stories, newest first",
		Long: "Lists stories, newest first. The words of a query keep the stories whose title or\n" +
			"byline holds all of them. ● is unread, ★ bookmarked.",
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if limit < 1 {
				return usage(cmd, "--limit must be at least 1")
			}
			ctx := cmd.Context()
			lib, err := a.library(ctx)
			if err != nil {
				return err
			}
			q, err := s.query(ctx, lib, args)
			if err != nil {
				return err
			}
			page, err := firstPage(ctx, lib, feed.PageRequest{Query: q, From: feed.Cursor(after), Limit: limit})
			if err != nil {
				return err
			}
			if asJSON {
				doc := articleList{Schema: 1, Articles: []jsonArticle{}}
				for _, h := range page.Items {
					doc.Articles = append(doc.Articles, articleDocument(h))
				}
				if page.More {
					doc.Next = page.Older
				}
				if err := a.printJSON(doc); err != nil {
					return err
				}
			}
			if len(page.Items) == 0 {
				return nothing(emptyList(s.empty() && len(args) == 0))
			}
			if asJSON {
				return nil
			}
			columns := a.rowWidth(width)
			for _, h := range page.Items {
				fmt.Fprintln(a.out, listRow(h, columns))
			}
			if page.More {
				a.say("There are more: --after %s", page.Older)
			}
			return nil
		},
	}
	s.flags(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	cmd.Flags().IntVar(&limit, "limit", 50, "at most `N` stories")
	cmd.Flags().IntVar(&width, "width", 0, "set text for `N` columns")
	cmd.Flags().StringVar(&after, "after", "", "go on after a `CURSOR` (\"next\" of the page before)")
	return cmd
}

// firstPage reads until a page is full or nothing is left: the library answers a
// question that finds little in pieces.
func firstPage(ctx context.Context, lib library, r feed.PageRequest) (feed.Page, error) {
	var all []feed.Headline
	wanted := r.Limit
	for {
		r.Limit = wanted - len(all)
		page, err := lib.Page(ctx, r)
		if err != nil {
			return page, err
		}
		all = append(all, page.Items...)
		if len(all) >= wanted || !page.More {
			page.Items = all
			return page, nil
		}
		r.From = page.Older
	}
}

func emptyList(everything bool) string {
	if everything {
		return "there are no stories yet; “byline add FILE|FOLDER|ADDRESS” brings some in"
	}
	return "no story matches"
}

// listRow sets one story: identifier, date, state, author, title.
func listRow(h feed.Headline, columns int) string {
	state := " "
	switch {
	case h.Starred:
		state = "★"
	case !h.Read:
		state = "●"
	}
	who := authorNames(h.Authors)
	if who == "" {
		who = h.SourceTitle
	}
	front := h.ID.Short() + "  " + h.Date().Local().Format("2006-01-02") + "  " + state + "  "
	name := min(24, max(12, columns/5))
	room := max(16, columns-ansi.StringWidth(front)-name-2)
	return front + cell(who, name, columns) + "  " + ansi.Truncate(h.Title, room, "…")
}

// cell fills a text to n columns, and cuts it to them in rows that have a width.
func cell(s string, n, columns int) string {
	if columns < uncut {
		s = ansi.Truncate(s, n, "…")
	}
	return s + strings.Repeat(" ", max(0, n-ansi.StringWidth(s)))
}

func authorNames(credits []feed.Credit) string {
	var names []string
	for _, c := range credits {
		names = append(names, c.Name)
	}
	if len(names) > 3 {
		return fmt.Sprintf("%s and %d more", names[0], len(names)-1)
	}
	return strings.Join(names, ", ")
}
