package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed/pattern"
)

// content finds the element that holds the story's text and returns it as HTML
// without what is not text.
func content(doc *html.Node) string {
	paragraphs(doc)
	best := marked(doc)
	if best == nil {
		best = scored(doc)
	}
	if best == nil {
		best = doc
	}
	prune(best)
	var out strings.Builder
	if err := html.Render(&out, best); err != nil { // writing to memory
		return html.EscapeString(textOf(best))
	}
	return out.String()
}

// paragraphs makes paragraphs of the containers that hold text and nothing but
// inline elements, as many pages are laid out.
func paragraphs(doc *html.Node) {
	walk(doc, func(n *html.Node) bool {
		if n.DataAtom == atom.Div && !holdsBlocks(n) && length(lineOf(n)) >= 25 {
			n.DataAtom, n.Data = atom.P, "p"
		}
		return n.DataAtom != atom.P
	})
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

var junkLabel = pattern.New(`(?i)comment|disqus|related|links?-block|recommend|share|social|newsletter|subscribe|\bbtn\b|[-_]buttons?\b|\bauthors\b|promo|advert|\bads?[-_ ]|sponsor|breadcrumb|tag-?list|\btags\b|post-tags|pagination|toolbar|print-|cookie|paywall|outbrain|taboola|read-more|more-(?:from|stories)|skip-link|sr-only|visually-hidden|screen-reader|jump-|widget|popup|modal|entry-meta|post-meta|article-meta|byline|dateline-meta|author-(?:box|bio|info|card|name)|about-author|caption-credit`)

// prune takes out of the text's element what is not text.
func prune(n *html.Node) {
	var drop []*html.Node
	prose := proseIn(n)
	walk(n, func(c *html.Node) bool {
		switch c.DataAtom {
		case atom.Nav, atom.Form, atom.Aside, atom.Footer, atom.Object, atom.Embed, atom.Canvas, atom.Link, atom.Meta, atom.Head:
			drop = append(drop, c)
			return false
		}
		if l := label(c); isHidden(c) || l != "" && junkLabel.MatchString(l) && !isLongParagraph(c) && isJunk(c, l, prose) || crowded(c) || announced(c) {
			drop = append(drop, c)
			return false
		}
		return true
	})
	for _, c := range drop {
		if c.Parent != nil && c != n {
			c.Parent.RemoveChild(c)
		}
	}
}

// isJunk reports whether an element that is called junk is: one that holds a good
// part of all prose is called so for how it opens, and not for what it holds.
func isJunk(n *html.Node, label string, all int) bool {
	prose := proseIn(n)
	return prose < 1500 && (prose*5 < all || ofOthers.MatchString(label))
}

// ofOthers matches the labels of what others wrote or what is sold.
var ofOthers = pattern.New(`(?i)comment|disqus|related|recommend|newsletter|outbrain|taboola|cookie|popup|modal|author|byline`)

// crowded reports a list or a container that is made of links.
func crowded(n *html.Node) bool {
	if n.DataAtom != atom.Ul && n.DataAtom != atom.Ol && n.DataAtom != atom.Div && n.DataAtom != atom.Section {
		return false
	}
	links := 0
	walk(n, func(c *html.Node) bool {
		if c.DataAtom == atom.A {
			links++
		}
		return c.DataAtom != atom.A
	})
	if links < 3 || ownList(n) {
		return false
	}
	text := length(lineOf(n))
	return text < 4000 && linkText(n)*10 > text*8
}

// ownList reports a list of links that a story itself gives: it bears no name and
// follows a paragraph.
func ownList(n *html.Node) bool {
	if n.DataAtom != atom.Ul && n.DataAtom != atom.Ol || strings.TrimSpace(label(n)) != "" {
		return false
	}
	p := n.PrevSibling
	for p != nil && p.Type != html.ElementNode {
		p = p.PrevSibling
	}
	return p != nil && p.DataAtom == atom.P && !opensRelated.MatchString(lineOf(p)) && proseOf(p) > 0
}

// announced reports a box of links to other stories under a heading that says so.
func announced(n *html.Node) bool {
	if n.DataAtom != atom.Ul && n.DataAtom != atom.Div && n.DataAtom != atom.Section && n.DataAtom != atom.P {
		return false
	}
	text := textOf(n)
	first, rest, _ := strings.Cut(text, "\n")
	if length(text) > 1500 {
		return false
	}
	heading := opensRelated.MatchString(strings.Trim(first, "*:： "))
	if !heading {
		opening := alsoRead.FindString(first)
		return opening != "" && linkText(n) > 0 && linkText(n)+length(opening)+8 >= length(lineOf(n)) && length(text) < 300
	}
	for line := range strings.SplitSeq(rest, "\n") {
		if sentenceLike(line) && length(line) > 120 {
			return false
		}
	}
	return linkText(n)*2 > length(rest)
}

// alsoRead matches the words before a link to another story.
var alsoRead = pattern.New(`(?i)^(?:related|read (?:also|more|next)|also read|see also|more|lire aussi|à lire(?: aussi)?|mehr(?: zum thema)?|lesen sie auch|lea también|leggi anche|leia (?:também|mais)|lees ook|läs (?:också|mer|även)|читайте также|czytaj (?:też|także)|関連記事|相关阅读|延伸閱讀)\s*[:：]\s*`)

// linkText counts the columns of an element's text that are links.
func linkText(n *html.Node) int {
	total := 0
	walk(n, func(c *html.Node) bool {
		if c.DataAtom == atom.A {
			total += length(lineOf(c))
			return false
		}
		return true
	})
	return total
}
