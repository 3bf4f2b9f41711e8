package ingest

import (
	"slices"
	"strings"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

// opening is how many bytes of a text are looked at for its first line, tags and
// all; a byline that takes more is none.
const opening = 1500

// printedIn reads the byline that a feed's story begins with, on a line of its own,
// as in "By Ines Calder". It gives nobody where that names no person: a story from a
// file or a page was read for its byline already.
func printedIn(d feed.Draft) []feed.Person {
	if d.Origin == feed.OriginFile || d.Origin == feed.OriginPage {
		return nil
	}
	t := d.Content
	if t.Value == "" {
		t = d.Summary
	}
	t.Value = t.Value[:min(len(t.Value), opening)]
	_, text := clean.Story(t)
	line, rest, _ := strings.Cut(text, "\n")
	if strings.TrimSpace(rest) == "" { // a text of one line is no byline, and one that was cut may be
		return nil
	}
	people, ok := authors.Printed(line)
	if !ok || !slices.ContainsFunc(people, isPerson) {
		return nil
	}
	return people
}

// isPerson reports somebody who is not an agency, a paper or its staff.
func isPerson(p feed.Person) bool {
	p, ok := authors.Clean(p)
	return ok && kindOf(p.Kind, p.Name) == feed.KindPerson
}
