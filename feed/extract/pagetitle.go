package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

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
