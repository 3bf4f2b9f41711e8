package extract

import (
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed"
	"byline/feed/authors"
)

// maxTop is how many lines below the headline are read.
const maxTop = 16

// readTop reads the lines that a page shows between its headline and its first
// paragraph, as the head of a text: the byline, the names alone, the dates that no
// markup tells apart.
func (p *page) readTop(doc *html.Node, title string) head {
	lines := topLines(doc, authors.Fold(title))
	h := head{title: title}
	if len(lines) == 0 {
		return h
	}
	if language := p.language(); language != "" && !strings.HasPrefix(language, "en") {
		for i, line := range lines {
			lines[i] = dayFirstDates(line)
		}
	}
	r := reader{groups: []group{{lines: lines}}, words: map[string]bool{}, h: &h, titled: true, zone: len(lines)}
	for len(r.groups) > 0 {
		line := bare(r.first())
		if wideText(line) && !hanSigned.MatchString(line) && len(metaParts(line).dates) == 0 && !hanSurname(line) {
			if _, isName := authors.Name(line); isName { // a label reads like a name there
				r.take(1)
				continue
			}
		}
		if !(isFurniture(line) || r.fieldsInLine(line) || r.bylineAt(line) || r.labelAt(line) || r.metaAt(line) || r.nameAt(line) || r.dateAt(line) || r.behindByline(line)) {
			r.take(1)
		} else if isFurniture(line) {
			r.take(1)
		}
	}
	return h
}

// hanSurname reports two or three ideographs of which the first is a Chinese
// surname.
func hanSurname(line string) bool {
	return utf8.RuneCountInString(line) <= 3 && authors.Surname(line)
}

// topLines collects those lines: what follows the element that is the headline,
// up to a paragraph.
func topLines(doc *html.Node, title string) []string {
	var lines []string
	below, done := false, title == ""
	var down func(*html.Node)
	budget := maxNodes
	down = func(n *html.Node) {
		for c := n.FirstChild; c != nil && budget > 0 && !done; c = c.NextSibling {
			if text := strings.Join(strings.Fields(c.Data), " "); c.Type == html.TextNode && below && text != "" && len(lines) < maxTop && length(text) < 80 {
				lines = append(lines, text)
			}
			if budget--; c.Type != html.ElementNode && c.Type != html.DocumentNode || isHidden(c) || c.DataAtom == atom.Head {
				continue
			}
			if below && (isForeign(c) && !isBlock(c.DataAtom) || c.DataAtom == atom.Nav || c.DataAtom == atom.Figure) {
				continue
			}
			if below && (isHeadingTag(c.DataAtom) || c.DataAtom == atom.H6) && !bylineLabel.MatchString(label(c)) {
				if _, printed := authors.Printed(lineOf(c)); !printed {
					continue
				}
			}
			if !isBlock(c.DataAtom) && c.DataAtom != atom.Body && c.DataAtom != atom.Html && c.Type == html.ElementNode && !below {
				down(c)
				continue
			}
			if !below && !holdsBlocks(c) && authors.Fold(lineOf(c)) == title {
				below = true
				continue
			}
			if !below || holdsBlocks(c) {
				down(c)
				continue
			}
			for line := range strings.SplitSeq(barred(c), "\n") {
				if length(line) >= 80 && strings.ContainsAny(line, ".!?。") || sentenceLike(line) && length(line) > 40 || strings.HasSuffix(line, "。") || len(lines) == maxTop {
					done = true
					return
				}
				lines = append(lines, line)
			}
		}
	}
	down(doc)
	return lines
}

// onlyDate is the date a page shows as a line or an element of its own outside of
// its paragraphs, if it shows one only.
func onlyDate(doc *html.Node) (t time.Time) {
	several := false
	walk(doc, func(n *html.Node) bool {
		if isHidden(n) || n.DataAtom == atom.Head || isForeign(n) || n.DataAtom == atom.P && proseOf(n) > 60 {
			return false
		}
		if n.FirstChild == nil || n.FirstChild.NextSibling != nil || n.FirstChild.Type != html.TextNode || length(n.FirstChild.Data) > 60 {
			return true
		}
		if dates, _, ok := datesOf(strings.TrimSpace(n.FirstChild.Data)); ok && len(dates) == 1 && !dates[0].updated {
			several = several || !t.IsZero() && !t.Equal(dates[0].time)
			t = dates[0].time
		}
		return true
	})
	if several {
		return time.Time{}
	}
	return t
}

// barred is textOf with a bar between elements that stand beside each other without
// a word between them, as pages set what they lay out with styles.
func barred(n *html.Node) string {
	return tidy(gapped(n, "\n", func(c *html.Node, _ string) bool { return beside(c) }))
}

// apart is lineOf with a bar between elements that touch, where a page shows a
// gap that only its styles know: "Ines Calder" and "July 22" of two spans.
func apart(n *html.Node) string {
	text := gapped(n, " | ", func(c *html.Node, before string) bool {
		p := c.PrevSibling
		return p != nil && p.Type == html.ElementNode && lineOf(p) != "" && lineOf(c) != "" && !strings.HasSuffix(before, " ")
	})
	return strings.Join(strings.Fields(text), " ")
}

// gapped is the text of an element with a bar before every element inside that bar
// is true of, with the text so far, and br for a line break.
func gapped(n *html.Node, br string, bar func(c *html.Node, before string) bool) string {
	var out strings.Builder
	var down func(*html.Node)
	down = func(n *html.Node) {
		for c := n.FirstChild; c != nil && out.Len() < 4000; c = c.NextSibling {
			switch {
			case c.Type == html.TextNode:
				out.WriteString(c.Data)
			case c.Type != html.ElementNode || isHidden(c):
			case c.DataAtom == atom.Br:
				out.WriteString(br)
			default:
				if bar(c, out.String()) {
					out.WriteString(" | ")
				}
				down(c)
			}
		}
	}
	down(n)
	return out.String()
}

// beside reports an element right behind another.
func beside(n *html.Node) bool {
	p := n.PrevSibling
	for p != nil && p.Type == html.TextNode && strings.TrimSpace(p.Data) == "" {
		p = p.PrevSibling
	}
	return p != nil && p.Type == html.ElementNode && p.DataAtom != atom.Br && !isHidden(p) && strings.TrimSpace(lineOf(p)) != ""
}

// bySigned makes authors of the contributors whom the printed byline names beside
// an author.
func bySigned(people, printed []feed.Person) []feed.Person {
	named := map[string]bool{}
	for _, p := range printed {
		if p.Role == feed.RoleAuthor {
			named[authors.Fold(p.Name)] = true
		}
	}
	for i, p := range people {
		if p.Role == feed.RoleContributor && named[authors.Fold(p.Name)] {
			people[i].Role = feed.RoleAuthor
		}
	}
	return people
}
