package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"byline/feed"
	"byline/feed/authors"
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

// findSource takes an identifier's beginning, a whole name, a location, or a
// part of a name that no other source shares.
func findSource(ctx context.Context, lib library, name string) (feed.SourceID, error) {
	entries, err := lib.Sources(ctx)
	if err != nil {
		return "", err
	}
	want := authors.Fold(name)
	var parts []feed.Source
	for _, e := range entries {
		s := e.Source
		if authors.Fold(s.Name()) == want || s.Location == name || isPrefix(name, string(s.ID)) {
			return s.ID, nil
		}
		if want != "" && strings.Contains(authors.Fold(s.Name()), want) {
			parts = append(parts, s)
		}
	}
	switch len(parts) {
	case 0:
		return "", nothing(fmt.Sprintf("no source is called %q", name))
	case 1:
		return parts[0].ID, nil
	}
	var names []string
	for _, s := range parts {
		names = append(names, fmt.Sprintf("%s (%s)", s.Name(), s.ID.Short()))
	}
	return "", ambiguous(name, names)
}

func findAuthor(ctx context.Context, lib library, name string) (feed.Author, error) {
	found, err := lib.FindAuthors(ctx, name)
	if feed.ClassOf(err) == feed.NotFound || (err == nil && len(found) == 0) {
		return feed.Author{}, nothing(fmt.Sprintf("no author is called %q", name))
	}
	if err != nil {
		return feed.Author{}, err
	}
	if len(found) == 1 {
		return found[0], nil
	}
	var names []string
	for _, f := range found {
		names = append(names, fmt.Sprintf("%s (%s)", f.Name, f.ID.Short()))
	}
	return feed.Author{}, ambiguous(name, names)
}

func ambiguous(name string, found []string) error {
	more := ""
	if len(found) > 5 {
		found, more = found[:5], ", …"
	}
	return &feed.Fault{Class: feed.Usage, Err: fmt.Errorf("%q could be any of %s%s", name, strings.Join(found, ", "), more),
		Advice: "use the identifier"}
}

// isPrefix reports whether s is enough of an identifier to stand for it.
func isPrefix(s, id string) bool {
	s = strings.ToLower(s)
	return isIdentifier(s) && strings.HasPrefix(id, s)
}

func isIdentifier(s string) bool {
	return len(s) >= 4 && strings.Trim(strings.ToLower(s), "0123456789abcdef") == ""
}

// findArticles turns identifiers' beginnings into identifiers.
func findArticles(ctx context.Context, lib library, prefixes []string) ([]feed.ArticleID, error) {
	var ids []feed.ArticleID
	for _, p := range prefixes {
		id, err := findArticle(ctx, lib, p)
		if err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, nil
}

func findArticle(ctx context.Context, lib library, prefix string) (feed.ArticleID, error) {
	if !isIdentifier(prefix) {
		return "", &feed.Fault{Class: feed.Usage, Err: fmt.Errorf("%q is no identifier of a story", prefix),
			Advice: "“byline list” shows them; the first 4 digits are enough if no other story shares them"}
	}
	id, err := lib.FindArticle(ctx, strings.ToLower(prefix))
	if feed.ClassOf(err) == feed.NotFound {
		return "", &codeError{exitNothing, errors.New("no story's identifier begins with " + prefix)}
	}
	return id, err
}
