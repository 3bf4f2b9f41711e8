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

var bodyLabel = pattern.New(`(?i)\barticle[-_]*(?:body|content|text)|story[-_]*(?:body|content|text)|\bentry[-_]*content|post[-_]*(?:body|content)|\be-content\b|body[-_]*(?:content|copy|text)|\bcontent[-_]*(?:body|article)|articulo|artikel(?:text|body)|rich-text|post__content`)

// marked returns the largest element that says it holds the text.
func marked(doc *html.Node) *html.Node {
	var best *html.Node
	most := 0
	walk(doc, func(n *html.Node) bool {
		if isHidden(n) || n.DataAtom == atom.Head || isForeign(n) {
			return false
		}
		l := label(n)
		says := strings.EqualFold(attr(n, "itemprop"), "articleBody") || l != "" && bodyLabel.MatchString(l) && n.DataAtom != atom.Body
		if says {
			if prose := proseIn(n); prose > most {
				best, most = n, prose
			}
			return false
		}
		return true
	})
	if most < 200 {
		return nil
	}
	if total := proseIn(doc); most*3 < total { // a part of it, or a teaser
		return nil
	}
	return best
}

// proseIn counts the runes of the paragraphs below n that are sentences, less
// those in links.
func proseIn(n *html.Node) int {
	total := 0
	walk(n, func(c *html.Node) bool {
		if isHidden(c) || isForeign(c) || c.DataAtom == atom.Head {
			return false
		}
		if c.DataAtom == atom.P || c.DataAtom == atom.Blockquote || c.DataAtom == atom.Li {
			total += proseOf(c)
			return false
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

// widen goes up from the best element while its parent holds as much prose again
// beside it, as in a story cut into sections.
func widen(best *html.Node, scores map[*html.Node]int) *html.Node {
	if best == nil {
		return nil
	}
	for p := best.Parent; p != nil && p.Type == html.ElementNode && p.DataAtom != atom.Html; p = p.Parent {
		beside := 0
		for c := p.FirstChild; c != nil; c = c.NextSibling {
			if c != best && c.Type == html.ElementNode && !isHidden(c) && !isForeign(c) {
				if c.DataAtom == atom.P {
					beside += proseOf(c)
				} else {
					beside += proseIn(c)
				}
			}
		}
		if beside*4 < scores[best] || p.DataAtom == atom.Body && beside < scores[best]/2 {
			break
		}
		best = p
	}
	return best
}

var junkLabel = pattern.New(`(?i)comment|disqus|related|recommend|share|social|newsletter|subscribe|promo|advert|\bads?[-_ ]|sponsor|breadcrumb|tag-?list|\btags\b|post-tags|pagination|toolbar|print-|cookie|paywall|outbrain|taboola|read-more|more-(?:from|stories)|skip-link|sr-only|visually-hidden|screen-reader|jump-|widget|popup|modal|entry-meta|post-meta|article-meta|byline|dateline-meta|author-(?:box|bio|info|card|name)|about-author|caption-credit`)

// prune takes out of the text's element what is not text.
func prune(n *html.Node) {
	var drop []*html.Node
	walk(n, func(c *html.Node) bool {
		switch c.DataAtom {
		case atom.Nav, atom.Form, atom.Aside, atom.Footer, atom.Object, atom.Embed, atom.Canvas, atom.Link, atom.Meta, atom.Head:
			drop = append(drop, c)
			return false
		}
		if l := label(c); isHidden(c) || l != "" && junkLabel.MatchString(l) && proseIn(c) < 1500 || crowded(c) {
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

// crowded reports a list or a container that is made of links.
func crowded(n *html.Node) bool {
	if n.DataAtom != atom.Ul && n.DataAtom != atom.Ol && n.DataAtom != atom.Div && n.DataAtom != atom.Section {
		return false
	}
	links, inLinks := 0, 0
	walk(n, func(c *html.Node) bool {
		if c.DataAtom == atom.A {
			links++
			inLinks += length(lineOf(c))
			return false
		}
		return true
	})
	if links < 3 {
		return false
	}
	return inLinks*10 > length(lineOf(n))*8
}
