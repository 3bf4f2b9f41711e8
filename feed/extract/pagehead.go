package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
	"byline/feed/pattern"
)

// headlines are what a page shows as its headline.
type headlines struct {
	marked string   // called a headline
	first  []string // h1, without the site's own name
	second string   // the first h2
}

var (
	titleLabel = pattern.New(`(?i)(?:entry|post|article|story|page|news|content)[-_]*(?:title|headline|heading)|\bheadline\b|\bp-name\b`)
	ownTitle   = pattern.New(`(?i)\b(?:entry|post)-title\b`)
	siteLabel  = pattern.New(`(?i)site[-_]*(?:title|name|logo|branding)|\blogo\b|masthead|brand`)
)

func readHeadlines(doc *html.Node) headlines {
	var h headlines
	walk(doc, func(n *html.Node) bool {
		if isHidden(n) || n.DataAtom == atom.Head || isForeign(n) {
			return false
		}
		lower := (n.DataAtom == atom.H3 || n.DataAtom == atom.H4) && ownTitle.MatchString(label(n))
		if n.DataAtom != atom.H1 && n.DataAtom != atom.H2 && !lower && !strings.Contains(attr(n, "itemprop"), "headline") {
			return true
		}
		line, named := clean.Line(lineOf(n), 0), label(n)
		switch {
		case line == "" || siteLabel.MatchString(named) && !titleLabel.MatchString(named):
		case strings.Contains(attr(n, "itemprop"), "headline"), titleLabel.MatchString(named) && h.marked == "":
			h.marked = orText(h.marked, line)
		case lower: // a teaser's
		case n.DataAtom == atom.H1 && len(h.first) < 10:
			h.first = append(h.first, line)
		case n.DataAtom == atom.H2:
			h.second = orText(h.second, line)
		}
		return true
	})
	return h
}

// title returns the headline: as the linked data and the meta elements state it,
// else as the page shows it. Of several the one that the window's title repeats
// is meant.
func (p *page) title(doc *html.Node, site string) string {
	h := readHeadlines(doc)
	window := authors.Fold(p.meta.title)
	shown, repeated := "", false
	for _, line := range append([]string{h.marked}, h.first...) {
		if f := authors.Fold(line); !repeated && len(f) > 8 && strings.Contains(window, f) && !strings.EqualFold(line, site) {
			shown, repeated = line, true
		}
	}
	if shown == "" {
		shown = h.marked
	}
	if shown == "" && len(h.first) > 0 {
		shown = h.first[0]
	}
	if first := orText(p.linked.text(p.article["headline"]), p.meta.first("og:title")); repeated && first != "" {
		if f, s := authors.Fold(first), authors.Fold(shown); !strings.Contains(f, s) && !strings.Contains(s, f) && !strings.Contains(window, f) {
			return shown // what is stated is not this page's
		}
	}
	stated := []string{p.linked.text(p.article["headline"]), p.meta.first("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title"), shown, p.meta.title, p.linked.text(p.article["name"]), h.second}
	for _, t := range stated {
		t = withoutSite(clean.Line(t, 0), site)
		if part := shownPart(t, shown); part != "" {
			return part
		}
		if t == p.meta.title {
			t = linePart(doc, t)
		}
		if cut := strings.TrimRight(t, ".… "); cut != t && strings.HasPrefix(shown, cut) {
			return shown
		}
		if t != "" && !strings.EqualFold(t, site) {
			return t
		}
	}
	return ""
}

// titleBars stand between a headline and the name of a site.
var titleBars = []string{" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • ", "｜", " / "}

// shownPart is the headline that a page shows, where what it states for others
// has a name behind it: "Headline | QNews" of the site "QNews Online".
func shownPart(stated, shown string) string {
	rest, ok := strings.CutPrefix(authors.Fold(stated), authors.Fold(shown)+" ")
	if shown == "" || !ok || length(rest) > 40 || length(shown) < 12 {
		return ""
	}
	for _, bar := range titleBars {
		if head, _, ok := strings.Cut(stated, bar); ok && authors.Fold(head) == authors.Fold(shown) {
			return shown
		}
	}
	return ""
}

// linePart is the longest part of a window's title that stands as a line of its
// own on the page, which shows no heading; the whole if none does.
func linePart(doc *html.Node, title string) string {
	best := ""
	for _, bar := range titleBars {
		parts := strings.Split(title, bar)
		if len(parts) < 2 || len(parts) > 5 {
			continue
		}
		for _, part := range parts {
			if part = strings.TrimSpace(part); length(part) > length(best) && length(part) > 15 && hasLine(doc, authors.Fold(part)) {
				best = part
			}
		}
	}
	return orText(best, title)
}

// hasLine reports an element that shows a text, folded, and nothing else.
func hasLine(doc *html.Node, folded string) bool {
	found := false
	walk(doc, func(n *html.Node) bool {
		if isHidden(n) || n.DataAtom == atom.Head || found {
			return false
		}
		if n.FirstChild != nil && n.FirstChild.Type == html.TextNode && n.FirstChild.NextSibling == nil {
			found = authors.Fold(n.FirstChild.Data) == folded
		}
		return true
	})
	return found
}

// withoutSite takes the publication's name off the end or the front of a title.
func withoutSite(title, site string) string {
	for _, bar := range []string{" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • "} {
		if i := strings.LastIndex(title, bar); i > 0 && site != "" {
			if tail := strings.TrimSpace(title[i+len(bar):]); authors.Fold(tail) == authors.Fold(site) {
				return strings.TrimSpace(title[:i])
			}
		}
		if head, rest, ok := strings.Cut(title, bar); ok && site != "" && authors.Fold(head) == authors.Fold(site) {
			return strings.TrimSpace(rest)
		}
	}
	return title
}

// front drops what the text repeats of the head: the headline, the standfirst,
// the byline, the date.
func (p *page) front(blocks []block, d *feed.Draft, people []feed.Person, summary string) ([]block, []feed.Person) {
	n := leadPicture(blocks)
	rest, people := p.frontText(blocks[n:], d, people, summary)
	if n > 0 && len(rest) > 0 {
		rest = append(slices.Clone(blocks[:n]), rest...)
	}
	return rest, people
}

// leadPicture counts the blocks of the picture above a text, with its caption.
func leadPicture(blocks []block) int {
	n := 0
	for n < len(blocks) && n < 3 && strings.HasPrefix(blocks[n].md, "![") && !strings.Contains(blocks[n].md, "\n") {
		n++
	}
	if n > 0 && n < len(blocks) && strings.HasPrefix(blocks[n].md, "*") && strings.HasSuffix(blocks[n].md, "*") {
		n++
	}
	if n == len(blocks) {
		return 0
	}
	return n
}

func (p *page) frontText(blocks []block, d *feed.Draft, people []feed.Person, summary string) ([]block, []feed.Person) {
	title := authors.Fold(d.Title)
	if len(blocks) > 0 {
		if blocks[0], people = p.runIn(blocks[0], d, people); blocks[0].text == "" && blocks[0].kind == verse && len(blocks) > 1 {
			blocks = blocks[1:]
		}
	}
	blocks = withoutButtons(blocks)
	blocks = p.aboveByline(blocks, d, people)
	for n := 0; n < 10 && len(blocks) > 1; n++ {
		text := bare(blocks[0].text)
		folded := authors.Fold(text)
		printed, isByline := authors.Printed(text)
		_, _, isDate := dateLine(text)
		switch {
		case opensText(text):
			return blocks, people
		case folded == title && title != "", blocks[0].kind == heading && folded != "" && (strings.Contains(title, folded) || title != "" && strings.Contains(folded, title)):
		case summary != "" && folded == authors.Fold(summary) && length(text) < 300:
		case isByline:
			d.Byline = orText(d.Byline, clean.Line(text, maxByline))
			if !hasPerson(people) {
				people = unionPeople(printed, people)
			}
		case isShown(blocks, people):
		case hanSigned.MatchString(text):
			if !hasPerson(people) {
				people = unionPeople(authors.Split(text), people)
			}
		case isDate, isFurniture(text) && blocks[0].kind != code, isNamed(people, text), isMetaLine(people, text), blocks[0].kind == rule:
		default:
			return blocks, people
		}
		blocks = blocks[1:]
	}
	return blocks, people
}

// aboveByline drops what stands above a byline or a date among the first blocks:
// headline and standfirst, of which the second is kept as the summary.
func (p *page) aboveByline(blocks []block, d *feed.Draft, people []feed.Person) []block {
	title := authors.Fold(d.Title)
	standfirst := ""
	for i, b := range blocks[:min(5, len(blocks))] {
		text := bare(b.text)
		if length(text) > 300 || opensText(text) || b.kind == code || b.kind == verse && length(text) > 120 {
			break
		}
		printed, isByline := authors.Printed(text)
		_, _, isDate := dateLine(text)
		if i > 0 && (isDate || isByline && (len(people) == 0 || agree(people, printed))) {
			if d.Summary.Value == "" && standfirst != "" {
				d.Summary = feed.Text{Markup: feed.MarkupPlain, Value: clean.Line(standfirst, 0)}
			}
			return blocks[i:]
		}
		if folded := authors.Fold(text); b.kind == paragraph && !strings.Contains(title, folded) && standfirst == "" && length(text) >= 25 {
			standfirst = text
		}
	}
	return blocks
}

// withoutButtons drops two or more short lines above the first paragraph, which are
// the buttons and labels of a page and not verse.
func withoutButtons(blocks []block) []block {
	n, start := 0, 0
	for ; start < len(blocks) && blocks[start].kind == heading; start++ {
	}
	for start+n < len(blocks) && n < 6 && blocks[start+n].kind == paragraph && length(blocks[start+n].text) <= 40 && !endsSentence(blocks[start+n].text) && !strings.ContainsAny(blocks[start+n].text[max(0, len(blocks[start+n].text)-1):], ",:;") {
		n++
	}
	if n < 2 || start+n >= len(blocks) || !isLong(blocks[start+n]) {
		return blocks
	}
	return append(slices.Clone(blocks[:start]), blocks[start+n:]...)
}

// isShown reports a short first line that is no heading and says nothing about the
// story before a paragraph: a part of the paper, a button, a byline with a date.
func isShown(blocks []block, people []feed.Person) bool {
	b, next := blocks[0], blocks[1]
	if b.kind != paragraph || strings.Contains(b.text, "\n") || endsSentence(b.text) || strings.HasSuffix(b.text, ",") || !isLong(next) {
		return false
	}
	for _, p := range people {
		if length(b.text) < 160 && strings.Contains(b.text, p.Name) && strings.ContainsAny(b.text, "0123456789") {
			return true
		}
	}
	return length(b.text) <= 30
}

func isNamed(people []feed.Person, text string) bool {
	return slices.ContainsFunc(people, func(p feed.Person) bool { return authors.Fold(p.Name) == authors.Fold(text) })
}

// isMetaLine reports a short line of nothing but authors, dates and the like:
// "Ruth Amari · 5 min read".
func isMetaLine(people []feed.Person, text string) bool {
	if length(text) > 120 || endsSentence(text) || len(people) == 0 {
		return false
	}
	named := false
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("·|•–", r) }) {
		part = strings.TrimSpace(part)
		_, _, dated := dateLine(part)
		split := authors.Split(part)
		switch {
		case part == "" || dated || isFurniture(part):
		case len(split) > 0 && !slices.ContainsFunc(split, func(q feed.Person) bool { return !isNamed(people, q.Name) }):
			named = true
		default:
			return false
		}
	}
	return named
}

// runIn takes the head off the lines of a first block in which everything is
// separated by line breaks, as in pages laid out with tables.
func (p *page) runIn(b block, d *feed.Draft, people []feed.Person) (block, []feed.Person) {
	lines, md := strings.Split(b.text, "\n"), strings.Split(b.md, "\n")
	if len(lines) < 2 || len(lines) != len(md) || b.kind == code || b.kind == list {
		return b, people
	}
	title, n := authors.Fold(d.Title), 0
	for i := 0; i < min(5, len(lines)); i++ {
		line := bare(lines[i])
		printed, isByline := authors.Printed(line)
		_, _, isDate := dateLine(line)
		switch {
		case isByline:
			d.Byline = orText(d.Byline, clean.Line(line, maxByline))
			if len(people) == 0 {
				people = printed
			}
			if i+1 < len(lines) && authors.Position(lines[i+1]) {
				last := &people[len(people)-1]
				last.Title = orText(last.Title, lines[i+1])
				i++
			}
			n = i + 1
		case isDate, authors.Fold(line) == title:
			n = i + 1
		}
	}
	b.text, b.md = strings.Join(lines[n:], "\n"), strings.Join(md[n:], "\n")
	return b, people
}

// blockWords is lowerWords of blocks.
func blockWords(blocks []block) map[string]bool {
	var groups []group
	for _, b := range blocks {
		groups = append(groups, group{lines: []string{b.text}})
	}
	return lowerWords(groups)
}
