package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed"
	"byline/feed/authors"
)

// classedByline reads an element that is called a byline; false if it is not one
// and may hold one.
func (v *visible) classedByline(n *html.Node) bool {
	text := lineOf(n)
	if text == "" || length(text) > maxByline {
		return false
	}
	if v.below() && len(v.classed) > 0 && v.ends != n.Parent {
		return true
	}
	for line := range strings.SplitSeq(textOf(n), "\n") {
		if sentenceLike(line) { // a biography: the element is a box
			v.addBox(n)
			return false
		}
	}
	v.readTimes(n)
	var links []feed.Person
	walk(n, func(c *html.Node) bool {
		if c.DataAtom == atom.A && (personPage.MatchString(attr(c, "href")) || strings.Contains(" "+attr(c, "rel")+" ", " author ")) {
			links = unionPeople(links, v.link(c))
		}
		return true
	})
	people := links
	if len(people) == 0 {
		people = v.named(n, strings.ReplaceAll(textOf(n), "\n", " | "))
	} else if printed := printedIn(n); len(printed) >= len(people) {
		people = unionPeople(printed, people)
	}
	if len(people) == 0 {
		return false
	}
	v.byline = orText(v.byline, text)
	v.classed = unionPeople(v.classed, people)
	if v.below() {
		v.ends = n.Parent
	}
	return true
}

// printedIn reads the printed byline of an element: all of it, or the first part
// that is one.
func printedIn(n *html.Node) []feed.Person {
	text := textOf(n)
	if people, ok := authors.Printed(strings.ReplaceAll(text, "\n", " ")); ok {
		return people
	}
	for line := range strings.SplitSeq(text, "\n") {
		if people, ok := authors.Printed(line); ok {
			return people
		}
	}
	return nil
}

// printed reads an element whose own text is a byline.
func (v *visible) printed(n *html.Node) {
	if len(v.lines) > 0 {
		return
	}
	if n.FirstChild == nil || n.DataAtom == atom.Li || holdsBlocks(n) {
		return
	}
	text := lineOf(n)
	if length(text) > maxByline || length(text) < 6 {
		return
	}
	text = apart(n)
	if people, ok := authors.Printed(text); ok {
		if v.below() && !isWhole(people[0].Name) { // who paid for what stands there
			return
		}
		if len(people) == 1 {
			v.decorate(n, &people[0])
		}
		v.lines = people
		v.byline = orText(v.byline, text)
	}
}
