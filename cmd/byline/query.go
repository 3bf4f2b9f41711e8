package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"byline/feed"
)

// selection is the flags that choose stories.
type selection struct {
	source, author  string
	unread, starred bool
	all             bool
}

func (s *selection) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&s.source, "source", "", "only stories of a `SOURCE`: its name or identifier")
	f.StringVar(&s.author, "author", "", "only stories by an `AUTHOR`: a name or identifier")
	f.BoolVar(&s.unread, "unread", false, "only unread stories")
	f.BoolVar(&s.starred, "starred", false, "only bookmarked stories")
	cmd.MarkFlagsMutuallyExclusive("unread", "starred")
}

func (s *selection) empty() bool { return *s == selection{} }

// query resolves names to identifiers.
func (s *selection) query(ctx context.Context, lib library, words []string) (feed.Query, error) {
	q := feed.Query{Text: strings.Join(words, " ")}
	switch {
	case s.unread:
		q.Show = feed.ShowUnread
	case s.starred:
		q.Show = feed.ShowStarred
	}
	var err error
	if s.source != "" {
		if q.Source, err = findSource(ctx, lib, s.source); err != nil {
			return q, err
		}
	}
	if s.author != "" {
		var a feed.Author
		if a, err = findAuthor(ctx, lib, s.author); err != nil {
			return q, err
		}
		q.Author = a.ID
	}
	return q, nil
}
