package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed/pattern"
)

// attr returns an attribute's value without blanks around it, or "".
func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// label is what an element's author called it: class, id and data names.
func label(n *html.Node) string {
	var out string
	for _, a := range n.Attr {
		switch {
		case a.Key == "class", a.Key == "id", a.Key == "aria-label", namedData.MatchString(a.Key) && len(a.Val) < 120:
			out += a.Val + " "
		}
	}
	return out
}

// namedData matches the data attributes in which sites name what an element is.
var namedData = pattern.New(`^data-(?:testid|area|component|name|gu-name|block|module|role|type|qa|[\w-]*(?:-type|-name|-component))$`)

// walk visits the elements below n in order; visit says whether to go below one.
func walk(n *html.Node, visit func(*html.Node) bool) {
	budget := maxNodes
	var down func(*html.Node)
	down = func(n *html.Node) {
		for c := n.FirstChild; c != nil && budget > 0; c = c.NextSibling {
			budget--
			if c.Type == html.ElementNode && visit(c) || c.Type == html.DocumentNode {
				down(c)
			}
		}
	}
	down(n)
}

// textOf returns the visible text of an element: blanks collapsed, blocks and
// line breaks as line ends.
func textOf(n *html.Node) string {
	var out strings.Builder
	budget := 20_000
	var down func(*html.Node)
	down = func(n *html.Node) {
		for c := n.FirstChild; c != nil && budget > 0; c = c.NextSibling {
			budget--
			switch {
			case c.Type == html.TextNode:
				out.WriteString(c.Data)
			case c.Type != html.ElementNode || isHidden(c):
			case c.DataAtom == atom.Br:
				out.WriteByte('\n')
			default:
				block := isBlock(c.DataAtom)
				if block {
					out.WriteByte('\n')
				}
				down(c)
				if block {
					out.WriteByte('\n')
				}
			}
			if out.Len() > 64<<10 {
				return
			}
		}
	}
	down(n)
	return tidy(out.String())
}

// tidy collapses blanks and drops empty lines.
func tidy(s string) string {
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

// lineOf is textOf as one line.
func lineOf(n *html.Node) string { return strings.Join(strings.Fields(textOf(n)), " ") }

func isBlock(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.Li, atom.Ul, atom.Ol, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Section,
		atom.Article, atom.Header, atom.Footer, atom.Blockquote, atom.Pre, atom.Table, atom.Tr, atom.Td, atom.Figure,
		atom.Figcaption, atom.Address, atom.Aside, atom.Main, atom.Nav, atom.Dl, atom.Dt, atom.Dd, atom.Hr, atom.Form:
		return true
	}
	return false
}

var hiddenStyle = pattern.New(`(?i)display\s*:\s*none|visibility\s*:\s*hidden`)

// isHidden reports elements that no reader of the page sees.
func isHidden(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Iframe, atom.Button, atom.Select, atom.Option, atom.Textarea, atom.Input:
		return true
	}
	for _, a := range n.Attr {
		switch {
		case a.Key == "hidden", a.Key == "style" && hiddenStyle.MatchString(a.Val), a.Key == "aria-hidden" && a.Val == "true" && n.DataAtom != atom.A:
			return true
		}
	}
	return false
}

// foreign matches the labels of what belongs to other stories, or to readers.
var foreign = pattern.New(`(?i)comment|disqus|related|recommend|sidebar|side-bar|footer|promo|teaser|newsletter|widget|trending|popular|most-read|more-(?:from|stories|on)|read-(?:more|next)|outbrain|taboola|breadcrumb|navigation|navbar|\bnav\b|menu|cookie|subscribe|paywall|advert|\bads?\b|sponsor|share|social|\btags?\b|tag-list|latest|up-next`)

// foreignMark is the attribute that markForeign gives an element.
const foreignMark = "data-byline-foreign"

// markForeign marks, once for all readers of the page, what is not about this
// story. It needs what markMain marks.
func markForeign(doc *html.Node) {
	walk(doc, func(n *html.Node) bool {
		if n.DataAtom == atom.Head {
			return false
		}
		if looksForeign(n) {
			n.Attr = append(n.Attr, html.Attribute{Key: foreignMark, Val: "1"})
		}
		return true
	})
}

// isForeign reports an element that is not about this story.
func isForeign(n *html.Node) bool {
	return attr(n, foreignMark) != "" && !isLongParagraph(n)
}

func looksForeign(n *html.Node) bool {
	if l := attr(n, "class") + " " + attr(n, "id"); strings.Contains(strings.ToLower(l), "comment") && readersLabel.MatchString(l) && !holdsBody(n) {
		return true
	}
	switch n.DataAtom {
	case atom.Nav:
		return !holdsByline(n)
	case atom.Form:
		return !isPageForm(n)
	case atom.Body, atom.Html, atom.Article, atom.Main:
		return false
	case atom.Aside, atom.Footer:
		return !authorLabel.MatchString(label(n)) && !inArticle(n) && !holdsByline(n)
	}
	if strings.Contains(attr(n, "itemtype"), "Comment") {
		return true
	}
	if attr(n, mainMark) != "" || inArticle(n) && marksAuthor(n) && length(lineOf(n)) < 3*maxByline {
		return false
	}
	l := label(n)
	return l != "" && foreign.MatchString(ownFooter.ReplaceAllString(l, "")) && !authorLabel.MatchString(l) && !holdsHeadline(n) && !(saysBody(n) && length(lineOf(n)) > 300) && !holdsBody(n)
}

// isPageForm reports a form around a whole page, as some systems for pages have it.
func isPageForm(n *html.Node) bool {
	paragraphs, headline := 0, false
	walk(n, func(c *html.Node) bool {
		headline = headline || c.DataAtom == atom.H1
		if c.DataAtom == atom.P && proseOf(c) > 60 {
			paragraphs++
		}
		return paragraphs < 3 && !headline
	})
	return headline || paragraphs > 2
}

// holdsHeadline reports an element with a first heading and an article, which is
// the story's whatever its column is called.
func holdsHeadline(n *html.Node) bool {
	headline, article := false, false
	walk(n, func(c *html.Node) bool {
		headline = headline || c.DataAtom == atom.H1
		article = article || c.DataAtom == atom.Article
		return !headline || !article
	})
	return headline && article
}

// holdsByline reports an element of the frame in which a site sets the byline of
// its story: it marks an author, holds no heading and little else.
func holdsByline(n *html.Node) bool {
	heading := false
	walk(n, func(c *html.Node) bool {
		heading = heading || isHeadingTag(c.DataAtom) || c.DataAtom == atom.H1
		return !heading
	})
	return !heading && marksAuthor(n) && length(lineOf(n)) < maxByline
}

// marksAuthor reports an element in which something is marked as the author.
func marksAuthor(n *html.Node) bool {
	marked := false
	walk(n, func(c *html.Node) bool {
		marked = marked || strings.Contains(" "+attr(c, "itemprop")+" ", " author ") || strings.Contains(" "+attr(c, "rel")+" ", " author ")
		return !marked
	})
	return marked
}

// readersLabel matches the labels of one comment, whoever its author is.
var readersLabel = pattern.New(`(?i)(?:^|[\s_-])comments?(?:[\s_-]|list|$)`)

// ownFooter matches the labels of what stands at the foot of one story.
var ownFooter = pattern.New(`(?i)\b(?:post|entry|article|story|node|single)[-_]*footer\S*`)

// holdsBody reports an element, however it is called, that holds what says it is
// the text of a story.
func holdsBody(n *html.Node) bool {
	found := false
	walk(n, func(c *html.Node) bool {
		found = found || saysBody(c) && length(lineOf(c)) > 300
		return !found
	})
	return found
}

// isLongParagraph reports a paragraph that is the text of a story whatever it is
// called: many sites call each of theirs "paywall".
func isLongParagraph(n *html.Node) bool { return n.DataAtom == atom.P && proseOf(n) > 120 }

// mainMark is the attribute that markMain gives an element.
const mainMark = "data-byline-main"

// markMain marks the elements that hold most of the paragraphs of a page. None of
// them is foreign, whatever it is called: "page page-with-ads" is the page.
func markMain(doc *html.Node) {
	prose := map[*html.Node]int{}
	total := 0
	walk(doc, func(n *html.Node) bool {
		if n.DataAtom != atom.P {
			return !isHidden(n)
		}
		size := proseOf(n)
		total += size
		for up := n.Parent; up != nil; up = up.Parent {
			prose[up] += size
		}
		return false
	})
	for n, size := range prose {
		if n.Type == html.ElementNode && size*2 > total && total > 1000 {
			n.Attr = append(n.Attr, html.Attribute{Key: mainMark, Val: "1"})
		}
	}
}

func inArticle(n *html.Node) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.DataAtom == atom.Article {
			return true
		}
	}
	return false
}

// authorLabel matches the labels of what names or presents the author.
var authorLabel = pattern.New(`(?i)author|byline|by-line|\bbio\b|biograph|contributor|writer|journalist|reporter|autor|auteur|autore|redakteur|forfatter|skribent|creator|\bcredits?\b|signature|firma\b`)
