package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed/authors"
	"byline/feed/pattern"
)

// content finds the element that holds the story's text and returns it as HTML
// without what is not text. Title is the headline.
func content(doc *html.Node, title string) string {
	paragraphs(doc)
	best := marked(doc)
	if best == nil {
		best = scored(doc)
	}
	if best == nil {
		best = doc
	}
	prune(best, authors.Fold(title))
	lowerHeadings(best)
	var out strings.Builder
	if err := html.Render(&out, best); err != nil { // writing to memory
		return html.EscapeString(textOf(best))
	}
	return out.String()
}

// paragraphs makes paragraphs of the containers that hold text and nothing but
// inline elements, as many pages are laid out.
func paragraphs(doc *html.Node) {
	var broken []*html.Node
	seen := map[*html.Node]bool{}
	walk(doc, func(n *html.Node) bool {
		if n.DataAtom == atom.Br && !seen[n.Parent] {
			seen[n.Parent] = true
			broken = append(broken, n.Parent)
		}
		return n.DataAtom != atom.Head
	})
	for _, n := range slices.Backward(broken) { // what is inside first
		breakParagraphs(n)
	}
	walk(doc, func(n *html.Node) bool {
		if n.DataAtom == atom.Div && !holdsBlocks(n) && length(lineOf(n)) >= 25 && !isLinkOnly(n) {
			n.DataAtom, n.Data = atom.P, "p"
		}
		return n.DataAtom != atom.P
	})
}

// lowerHeadings makes second headings of the first ones of a text: the headline
// stands above them.
func lowerHeadings(n *html.Node) {
	walk(n, func(c *html.Node) bool {
		if c.DataAtom == atom.H1 {
			c.DataAtom, c.Data = atom.H2, "h2"
		}
		return true
	})
}

// breakParagraphs makes paragraphs of the runs that two line breaks set apart, as
// pages laid out with tables have them.
func breakParagraphs(n *html.Node) {
	switch n.DataAtom {
	case atom.P, atom.Pre, atom.Table, atom.Tr, atom.Ul, atom.Ol, atom.Head, atom.A, atom.Li:
		return
	}
	var run []*html.Node // inline nodes since the last block or pair of breaks
	breaks, pairs := 0, 0
	var runs [][]*html.Node
	flush := func() {
		if len(run) > 0 {
			runs, run = append(runs, run), nil
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.DataAtom == atom.Br && c.Type == html.ElementNode:
			if breaks++; breaks == 2 {
				pairs++
				flush()
				continue
			}
			run = append(run, c)
		case c.Type == html.TextNode && strings.TrimSpace(c.Data) == "":
			run = append(run, c)
		case c.Type == html.ElementNode && (isBlock(c.DataAtom) || holdsBlocks(c)):
			breaks = 0
			flush()
		default:
			breaks = 0
			run = append(run, c)
		}
	}
	if flush(); pairs < 2 {
		return
	}
	for _, run := range runs {
		wrapRun(run)
	}
}

// wrapRun puts nodes beside each other into a paragraph of their own.
func wrapRun(run []*html.Node) {
	words := false
	for _, c := range run {
		words = words || c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" || c.Type == html.ElementNode && lineOf(c) != ""
	}
	if !words {
		return
	}
	p := &html.Node{Type: html.ElementNode, DataAtom: atom.P, Data: "p"}
	parent := run[0].Parent
	parent.InsertBefore(p, run[0])
	for _, c := range run {
		parent.RemoveChild(c)
		p.AppendChild(c)
	}
}

var bodyLabel = pattern.New(`(?i)\barticle[-_]*(?:body|content|text)|story[-_]*(?:body|content|text)|\bentry[-_]*content|post[-_]*(?:body|content)|\be-content\b|body[-_]*(?:content|copy|text)|\bcontent[-_]*(?:body|article)|articulo|artikel(?:text|body)|rich-text|post__content`)

// marked returns the element that says it holds the text: of those inside each
// other the innermost that still holds it all, of several parts what they share.
func marked(doc *html.Node) *html.Node {
	var parts []*html.Node
	most, sum := 0, 0
	var best *html.Node
	walk(doc, func(n *html.Node) bool {
		if isHidden(n) || n.DataAtom == atom.Head || isForeign(n) {
			return false
		}
		if !saysBody(n) {
			return true
		}
		prose := proseIn(n)
		if prose < 40 {
			return true
		}
		parts, sum = append(parts, n), sum+prose
		if prose > most {
			best, most = n, prose
		}
		return false
	})
	if sum < 200 || sum*3 < proseIn(doc) { // a part of it, or a teaser
		return nil
	}
	if most*10 < sum*8 {
		return shared(parts)
	}
	return innermost(best, most)
}

// saysBody reports an element that is called the text of a story (itemprop can
// hold several names: HTML, microdata, section 5.2.4).
func saysBody(n *html.Node) bool {
	if n.DataAtom == atom.Body {
		return false
	}
	for _, prop := range strings.Fields(attr(n, "itemprop") + " " + attr(n, "name")) {
		if strings.EqualFold(prop, "articleBody") {
			return true
		}
	}
	l := label(n)
	return l != "" && bodyLabel.MatchString(l)
}

// innermost goes down from an element to one that also says it holds the text,
// and holds nearly all of it.
func innermost(n *html.Node, prose int) *html.Node {
	best := n
	walk(n, func(c *html.Node) bool {
		if isHidden(c) || isForeign(c) {
			return false
		}
		if saysBody(c) && proseIn(c)*4 >= prose*3 {
			best = c
		}
		return true
	})
	return best
}

// shared returns the lowest element that holds all of the nodes.
func shared(nodes []*html.Node) *html.Node {
	above := map[*html.Node]int{}
	for _, n := range nodes {
		for p := n.Parent; p != nil; p = p.Parent {
			if above[p]++; above[p] == len(nodes) && p.Type == html.ElementNode {
				return p
			}
		}
	}
	return nil
}

// proseIn counts the runes of the paragraphs below n that are sentences, less
// those in links.
func proseIn(n *html.Node) int {
	total := 0
	walk(n, func(c *html.Node) bool {
		if isHidden(c) || isForeign(c) || c.DataAtom == atom.Head {
			return false
		}
		switch c.DataAtom {
		case atom.P, atom.Blockquote, atom.Li:
			total += proseOf(c)
			return false
		case atom.Div, atom.Td, atom.Section, atom.Article:
			if own := ownText(c); own > 80 { // text between line breaks
				total += own
			}
		}
		return true
	})
	return total
}

// proseOf is the length of an element's text, if it is more than links.
func proseOf(n *html.Node) int {
	text, inLinks := length(lineOf(n)), 0
	walk(n, func(c *html.Node) bool {
		if c.DataAtom == atom.A {
			inLinks += length(lineOf(c))
			return false
		}
		return true
	})
	if text < 25 || inLinks*2 > text {
		return 0
	}
	return text - inLinks
}

// scored returns the element with the most prose of its own: paragraphs count for
// their parent, and half for its parent.
func scored(doc *html.Node) *html.Node {
	scores := map[*html.Node]int{}
	var order []*html.Node
	add := func(n *html.Node, score int) {
		if n == nil || n.Type != html.ElementNode {
			return
		}
		if _, ok := scores[n]; !ok {
			order = append(order, n)
		}
		scores[n] += score
	}
	walk(doc, func(n *html.Node) bool {
		if isHidden(n) || isForeign(n) || n.DataAtom == atom.Head {
			return false
		}
		switch n.DataAtom {
		case atom.P, atom.Pre, atom.Blockquote:
		case atom.Div, atom.Td, atom.Section, atom.Article, atom.Main, atom.Body:
			if prose := ownText(n); prose > 80 {
				add(n, prose)
			}
			return true
		default:
			return true
		}
		if prose := proseOf(n); prose > 0 {
			add(n.Parent, prose)
			if n.Parent != nil {
				add(n.Parent.Parent, prose/2)
			}
		}
		return false
	})
	var best *html.Node
	for _, n := range order {
		if best == nil || scores[n] > scores[best] {
			best = n
		}
	}
	return widen(best, scores)
}

// ownText is the length of the text that stands in an element itself, between
// line breaks and not in paragraphs.
func ownText(n *html.Node) int {
	total := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			total += length(strings.Join(strings.Fields(c.Data), " "))
		}
	}
	return total
}

// widen goes up from the best element while an element above holds as much prose
// again beside it, or more parts of the same name, as in a story cut into sections.
func widen(best *html.Node, scores map[*html.Node]int) *html.Node {
	if best == nil {
		return nil
	}
	part := best
	if best.DataAtom == atom.Article && scores[best] > 200 {
		return best // it says itself that it is whole
	}
	for p := best.Parent; p != nil && p.Type == html.ElementNode && p.DataAtom != atom.Html; p = p.Parent {
		beside, alike := 0, false
		for c := p.FirstChild; c != nil; c = c.NextSibling {
			if c == part || c.Type != html.ElementNode || isHidden(c) || isForeign(c) {
				continue
			}
			prose := proseIn(c)
			if c.DataAtom == atom.P {
				prose = proseOf(c)
			}
			beside += prose
			alike = alike || prose > 0 && c.DataAtom == part.DataAtom && attr(c, "class") == attr(part, "class") && c.DataAtom != atom.Article && c.DataAtom != atom.Li
		}
		if beside*4 >= scores[best] && (p.DataAtom != atom.Body || beside >= scores[best]/2) || alike && attr(part, "class") != "" {
			scores[p] = max(scores[p], scores[best]+beside)
			best = p
		} else if beside > 0 {
			break
		}
		part = p
	}
	return best
}
