package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

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
	whole := func(f feed.Author) bool {
		return authors.Fold(f.Name) == authors.Fold(name) || isPrefix(name, string(f.ID))
	}
	found = nearer(found, func(f feed.Author) bool { return begins(f.Name, name) })
	found = nearer(found, whole)
	if len(found) == 1 {
		return found[0], nil
	}
	var names []string
	for _, f := range found {
		names = append(names, fmt.Sprintf("%s (%s)", f.Name, f.ID.Short()))
	}
	return feed.Author{}, ambiguous(name, names)
}

// nearer keeps those that fit better, if any does.
func nearer(found []feed.Author, fits func(feed.Author) bool) []feed.Author {
	better := slices.DeleteFunc(slices.Clone(found), func(f feed.Author) bool { return !fits(f) })
	if len(better) == 0 {
		return found
	}
	return better
}

// begins reports whether each word that was typed begins a word of a name: "ana"
// means Ana Petrova and not Mei Tanaka.
func begins(name, typed string) bool {
	words := strings.Fields(authors.Fold(name))
	for part := range strings.FieldsSeq(authors.Fold(typed)) {
		if !slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, part) }) {
			return false
		}
	}
	return true
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

// named reports whether all arguments are identifiers or addresses of stories, and
// not words to look for.
func named(args []string) bool {
	return len(args) > 0 && !slices.ContainsFunc(args, func(arg string) bool { return !isIdentifier(arg) && !isAddress(arg) })
}

func isAddress(s string) bool {
	lower := strings.ToLower(s)
	return strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "https://")
}

// findArticles turns identifiers' beginnings and addresses into identifiers.
func findArticles(ctx context.Context, lib library, names []string) ([]feed.ArticleID, error) {
	var ids []feed.ArticleID
	for _, name := range names {
		id, err := findArticle(ctx, lib, name)
		if err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, nil
}

// findArticle takes the beginning of an identifier or an address.
func findArticle(ctx context.Context, lib library, name string) (feed.ArticleID, error) {
	if isAddress(name) {
		address, ok := clean.URL(name)
		if !ok {
			return "", &feed.Fault{Class: feed.Usage, Err: fmt.Errorf("%q is no address", clean.Line(name, 200))}
		}
		id, err := lib.FindAddress(ctx, address)
		if feed.ClassOf(err) == feed.NotFound {
			return "", nothing("no story has the address " + address)
		}
		return id, err
	}
	if !isIdentifier(name) {
		return "", &feed.Fault{Class: feed.Usage, Err: fmt.Errorf("%q is no identifier of a story", clean.Line(name, 200)),
			Advice: "“byline list” shows them; the first 4 digits are enough if no other story shares them"}
	}
	id, err := lib.FindArticle(ctx, strings.ToLower(name))
	if feed.ClassOf(err) == feed.NotFound {
		return "", nothing("no story's identifier begins with " + name)
	}
	return id, err
}
