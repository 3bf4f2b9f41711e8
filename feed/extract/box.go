package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

// readBoxes gives people the biographies that author boxes hold, and returns who
// is presented there and not yet known.
func (v *visible) readBoxes(people []feed.Person, from string) []feed.Person {
	for _, box := range v.boxes {
		text := textOf(box)
		if length(text) < 60 || length(text) > 4*maxBioText {
			continue
		}
		if shared := sharedBox(text, people); len(shared) > 1 {
			for name, bio := range shared {
				people = unionPeople(people, []feed.Person{{Name: name, Bio: feed.Text{Markup: feed.MarkupPlain, Value: bio}, BioFrom: from}})
			}
			markBox(box)
			continue
		}
		name := v.boxName(box, text, people)
		if name == "" {
			continue
		}
		p := feed.Person{Name: name, Role: feed.RoleAuthor, Kind: feed.KindPerson}
		if len(authors.Split(name)) == 1 {
			v.decorate(box, &p)
		}
		if bio := biography(box, name); bio != "" {
			markBox(box)
			p.Bio, p.BioFrom = feed.Text{Markup: feed.MarkupPlain, Value: bio}, from
		}
		if c, ok := authors.Clean(p); ok {
			people = unionPeople(people, []feed.Person{c})
		}
	}
	return people
}

// boxMark is the attribute of a box that gave a biography; it is no text.
const boxMark = "data-byline-box"

func markBox(n *html.Node) {
	n.Attr = append(n.Attr, html.Attribute{Key: boxMark, Val: "1"})
}

// sharedBox reads a box that presents several of the people: a line with a name
// alone, or one that begins with it, opens what is about its bearer.
func sharedBox(text string, people []feed.Person) map[string]string {
	bios := map[string]string{}
	name := ""
	for line := range strings.SplitSeq(text, "\n") {
		alone := false
		for _, p := range people {
			rest, ok := cutName(line, p.Name)
			if alone = ok && rest == ""; ok && p.Kind != feed.KindOrganization && (alone || saysWho(rest) || startsSmall(strings.TrimSpace(rest)) && endsSentence(line)) {
				name = p.Name
				break
			}
		}
		if name == "" || alone || !endsSentence(line) || isFurniture(line) {
			continue
		}
		bios[name] = strings.TrimSpace(bios[name] + "\n\n" + clean.Line(line, 4000))
	}
	return bios
}

// boxName returns whom a box presents: an author of the story that it names, or,
// if the story names nobody, the name in its heading.
func (v *visible) boxName(box *html.Node, text string, people []feed.Person) string {
	best, at := "", len(text)
	for _, p := range people {
		if i := strings.Index(text, p.Name); i >= 0 && i < at {
			best, at = p.Name, i
		}
	}
	if best != "" {
		return best
	}
	if len(people) > 0 {
		if fold := authors.Fold(people[0].Name); len(people) == 1 && strings.Contains(authors.Fold(text), fold) {
			return people[0].Name
		}
		return ""
	}
	walk(box, func(c *html.Node) bool {
		switch c.DataAtom {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.A, atom.Strong, atom.B, atom.Span:
			line := lineOf(c)
			if people, ok := authors.Printed(line); ok && len(people) == 1 {
				line = people[0].Name
			}
			if name, ok := authors.Name(strings.TrimPrefix(line, "About ")); ok && best == "" {
				best = name
			}
		}
		return best == ""
	})
	if best == "" {
		best = leadingName(text)
	}
	return best
}

// biography returns the paragraphs of a box that are about its author: not the
// name, the heading, the list of links.
func biography(box *html.Node, name string) string {
	var out []string
	for line := range strings.SplitSeq(textOf(box), "\n") {
		switch {
		case isFurniture(line), aboutHeading.MatchString(line) && length(line) < 40:
			continue
		case authors.Fold(line) == authors.Fold(name), authors.Position(line) && length(line) < 60 && !endsSentence(line):
			continue
		}
		if _, ok := authors.Printed(line); ok || length(line) < 25 && !endsSentence(line) {
			continue
		}
		out = append(out, moreAbout.ReplaceAllString(clean.Line(line, 4000), ""))
	}
	bio := strings.Join(out, "\n\n")
	if length(bio) < 40 || !mentions(bio, name) && !endsSentence(bio) {
		return ""
	}
	return bio
}
