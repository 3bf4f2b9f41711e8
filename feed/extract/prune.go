package extract

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed/authors"
	"byline/feed/pattern"
)

var junkLabel = pattern.New(`(?i)comment|disqus|related|links?-block|more-on\b|recommend|share|social|newsletter|subscri(?:be|ption)|sign-?up|mailing-?list|\bbtn\b|[-_]buttons?\b|Button(?:Block|Content)?\b|\bauthors\b|promo|affiliate|call-to-action|disclosure|advert|\bads?[-_ ]|sponsor|breadcrumb|tag-?list|\btags\b|post-tags|pagination|prev-?next|next-?prev|post-?nav|nav-?links|\bpager\b|\btoc\b|table-?of-?contents|toolbar|print-|cookie|paywall|outbrain|taboola|read-more|more-(?:from|stories)|skip-link|sr-only|visually-hidden|screen-reader|jump-|widget|popup|modal|entry-meta|post-meta|article-meta|byline|dateline-meta|author-(?:box|bio|info|card|name)|about-author|caption-credit`)

// prune takes out of the text's element what is not text. Title is the folded
// headline.
func prune(n *html.Node, title string) {
	drop := append(signUps(n), pictureCredits(n)...)
	prose, text, shared := proseIn(n), letterRun(lineOf(n)), storyClasses(n)
	opened, quotes := false, 0 // a paragraph of the story was seen; quotations were looked for
	walk(n, func(c *html.Node) bool {
		pulled := false
		if quotes < maxPullQuotes && mayPull(c) {
			quotes++
			pulled = isRepeated(c, text)
		}
		if pulled || isPruned(c, prose, shared) || isTeaser(c) || isTeaserBox(c) || isLinkOnly(c) || !opened && isHeadPart(c, title) {
			drop = append(drop, c)
			return false
		}
		opened = opened || isStoryParagraph(c)
		return true
	})
	for _, c := range drop {
		if c.Parent != nil && c != n {
			c.Parent.RemoveChild(c)
		}
	}
}

// isPruned reports an element that is no text by what it is, by what it is called,
// or by the links it is made of.
func isPruned(c *html.Node, prose int, shared map[string]bool) bool {
	switch c.DataAtom {
	case atom.Form:
		return !isPageForm(c)
	case atom.Nav, atom.Aside, atom.Footer, atom.Object, atom.Embed, atom.Canvas, atom.Link, atom.Meta, atom.Head:
		return true
	}
	l := label(c)
	if len(shared) > 0 && l != "" {
		l = strings.Join(slices.DeleteFunc(strings.Fields(l), func(class string) bool { return shared[class] }), " ")
	}
	return isHidden(c) || attr(c, boxMark) != "" || l != "" && junkLabel.MatchString(l) && !isLongParagraph(c) && isJunk(c, l, prose) || crowded(c) || announced(c)
}

// pictureCredits returns the short texts beside the picture and the caption of a
// figure: who took it.
func pictureCredits(root *html.Node) []*html.Node {
	var out []*html.Node
	walk(root, func(figure *html.Node) bool {
		if figure.DataAtom != atom.Figure {
			return true
		}
		var short []*html.Node
		picture, caption := false, false
		for c := figure.FirstChild; c != nil; c = c.NextSibling {
			if c.Type != html.ElementNode {
				continue
			}
			image, text := holdsPicture(c)
			picture, caption = picture || image, caption || text
			if !image && !text && length(lineOf(c)) <= 60 {
				short = append(short, c)
			}
		}
		if picture && caption {
			out = append(out, short...)
		}
		return false
	})
	return out
}

// holdsPicture reports an element that is or holds a picture, and a caption.
func holdsPicture(n *html.Node) (picture, caption bool) {
	look := func(c *html.Node) bool {
		picture = picture || c.DataAtom == atom.Img || c.DataAtom == atom.Video || c.DataAtom == atom.Audio
		caption = caption || c.DataAtom == atom.Figcaption
		return true
	}
	look(n)
	walk(n, look)
	return picture, caption
}

// storyClasses are the classes of long paragraphs: what a site calls all of its
// text, "paywall" say, tells nothing about one element.
func storyClasses(n *html.Node) map[string]bool {
	out := map[string]bool{}
	walk(n, func(c *html.Node) bool {
		if isLongParagraph(c) && len(out) < 50 {
			for class := range strings.FieldsSeq(attr(c, "class")) {
				out[class] = true
			}
		}
		return true
	})
	return out
}

// isStoryParagraph reports a paragraph with which the story has begun.
func isStoryParagraph(c *html.Node) bool {
	return c.DataAtom == atom.P && !standfirstLabel.MatchString(label(c)) && length(lineOf(c)) > 80
}

// standfirstLabel matches the labels of what stands between headline and text.
var standfirstLabel = pattern.New(`(?i)sub-?title|sub-?head(?:line|er)?s?\b|stand-?first|\b(?:dek|deck|kicker|eyebrow|chapo|chapeau|ingress|strapline|excerpt|entradilla|bajada|copete|occhiello|sommario|vorspann|onderkop)\b|(?:article|post|entry|story)[-_]*(?:desc(?:ription)?|excerpt|summary|intro|kicker|dek)\b`)

// isHeadPart reports what stands above the text and belongs to the head: a header
// with the headline, the headline itself, a standfirst that is called one.
func isHeadPart(c *html.Node, title string) bool {
	switch {
	case c.DataAtom == atom.Header:
		return proseIn(c) < 600
	case isHeadingTag(c.DataAtom) || c.DataAtom == atom.H1:
		return title != "" && authors.Fold(lineOf(c)) == title || standfirstLabel.MatchString(label(c))
	case c.DataAtom == atom.P || c.DataAtom == atom.Div:
		return standfirstLabel.MatchString(label(c)) && length(textOf(c)) < 500
	}
	return false
}

// isTeaser reports a link that holds blocks: the card of another page.
func isTeaser(c *html.Node) bool {
	if c.DataAtom != atom.A || !holdsBlocks(c) || strings.HasPrefix(attr(c, "href"), "#") {
		return false
	}
	blocks := 0
	walk(c, func(b *html.Node) bool {
		if isBlock(b.DataAtom) && !holdsBlocks(b) && lineOf(b) != "" && b.DataAtom != atom.Figcaption {
			blocks++
		}
		return true
	})
	return blocks > 1
}

// pullLabel matches the labels of what a page sets out of its text to be seen.
var pullLabel = pattern.New(`(?i)pull[-_]*quote|quote[-_]*pull|blockquote--pull|callout-quote|zitat|exergue|destacado|\bpullout\b`)

// maxPullQuotes is how many elements of a page are looked for in its text, each of
// which reads all of it.
const maxPullQuotes = 60

// mayPull reports a quotation, a figure, or what is called a pull quote.
func mayPull(c *html.Node) bool {
	return c.DataAtom == atom.Blockquote || c.DataAtom == atom.Figure || label(c) != "" && pullLabel.MatchString(label(c))
}

// isRepeated reports an element that says again what the story says elsewhere.
// Text are the letters of the whole story.
func isRepeated(c *html.Node, text string) bool {
	own := letterRun(lineOf(c))
	return len(own) > 16 && len(own) < 600 && strings.Count(text, own) > 1
}

// letterRun is a text without anything but its letters and digits, to compare it.
func letterRun(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// maxSignUps is how many forms of a page are looked at.
const maxSignUps = 20

// signUps returns the boxes around forms and fields for an address: the highest
// elements about them that hold no paragraph of the story.
func signUps(root *html.Node) []*html.Node {
	var out []*html.Node
	walk(root, func(c *html.Node) bool {
		if len(out) == maxSignUps {
			return false
		}
		if c.DataAtom != atom.Form && (c.DataAtom != atom.Input || attr(c, "type") != "email") {
			return true
		}
		if c.DataAtom == atom.Form && isPageForm(c) {
			return true
		}
		box := c
		for p := c.Parent; p != nil && p != root && !holdsStory(p); p = p.Parent {
			box = p
		}
		out = append(out, box)
		return false
	})
	return out
}

// holdsStory reports an element that holds more than a form and what it says.
func holdsStory(n *html.Node) bool {
	if n.DataAtom == atom.Article || n.DataAtom == atom.Main || length(textOf(n)) > 500 {
		return true
	}
	paragraphs := 0
	walk(n, func(c *html.Node) bool {
		if isLongParagraph(c) {
			paragraphs++
		}
		return true
	})
	return paragraphs > 1
}

// isJunk reports whether an element that is called junk is: one that holds a good
// part of all prose is called so for how it opens, and not for what it holds.
func isJunk(n *html.Node, label string, all int) bool {
	prose := proseIn(n)
	return prose < 1500 && (prose*5 < all || ofOthers.MatchString(label))
}

// ofOthers matches the labels of what others wrote or what is sold.
var ofOthers = pattern.New(`(?i)comment|disqus|related|recommend|newsletter|outbrain|taboola|cookie|popup|modal|author|byline`)
