package main

import (
	"context"
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"byline/feed"
)

// selection is the flags that choose stories.
type selection struct {
	source, author  filled // names or identifiers
	unread, starred bool
	all             bool
}

func (s *selection) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.Var(&s.source, "source", "only stories of a `SOURCE`: its name or identifier")
	f.Var(&s.author, "author", "only stories by an `AUTHOR`: a name or identifier")
	f.BoolVar(&s.unread, "unread", false, "only unread stories")
	f.BoolVar(&s.starred, "starred", false, "only bookmarked stories")
}

func (s *selection) empty() bool { return *s == selection{} }

// query resolves names to identifiers.
func (s *selection) query(ctx context.Context, lib library, words []string) (feed.Query, error) {
	q := feed.Query{Text: strings.Join(words, " ")}
	switch {
	case s.unread && s.starred:
		return q, &feed.Fault{Class: feed.Usage, Err: errors.New("--unread and --starred cannot be mixed"), Advice: "leave one of them out"}
	case s.unread:
		q.Show = feed.ShowUnread
	case s.starred:
		q.Show = feed.ShowStarred
	}
	var err error
	if s.source != "" {
		if q.Source, err = findSource(ctx, lib, string(s.source)); err != nil {
			return q, err
		}
	}
	if s.author != "" {
		var a feed.Author
		if a, err = findAuthor(ctx, lib, string(s.author)); err != nil {
			return q, err
		}
		q.Author = a.ID
	}
	return q, nil
}
