package clean

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Limits of what the HTML parser is given. It re-opens every unclosed formatting
// element in each new block, so that 84 kB of unclosed <font> became 510 MB; and
// it refuses more than 512 open elements.
const (
	maxReopened = 100_000 // unclosed formatting elements × blocks
	maxTag      = 8 << 10 // bytes of a tag; longer ones carry data: pictures
)

// parse reads a fragment or a page into a tree of bounded size. It never fails:
// what cannot be parsed comes back as its text.
func parse(s string) *html.Node {
	s = ended(s)
	if reopened, long := survey(s); long || len(s) > maxHTML || reopened > maxReopened {
		s = rebuild(s, reopened > maxReopened)
	}
	doc, err := html.ParseWithOptions(strings.NewReader(s), html.ParseOptionEnableScripting(false))
	if err != nil {
		return flat(s)
	}
	return doc
}

// survey counts what would make the tree larger than the text.
func survey(s string) (reopened int, long bool) {
	if tags := strings.Count(s, "<"); len(s) <= maxTag && tags*tags/4 <= maxReopened {
		return 0, false
	}
	open, most, blocks := 0, 0, 0
	for z := html.NewTokenizer(strings.NewReader(s)); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			return most * blocks, long
		}
		if kind != html.StartTagToken && kind != html.EndTagToken {
			continue
		}
		if len(z.Raw()) > maxTag {
			long = true
		}
		name, _ := z.TagName()
		switch a := atom.Lookup(name); {
		case isFormatting(a) && kind == html.StartTagToken:
			open++
			most = max(most, open)
		case isFormatting(a):
			open = max(0, open-1)
		case kind == html.StartTagToken:
			blocks++
		}
	}
}

// rebuild writes the tokens of s again, up to the limit: without formatting tags
// if asked, and without the attributes of tags that are too long.
func rebuild(s string, dropFormatting bool) string {
	var out strings.Builder
	for z := html.NewTokenizer(strings.NewReader(s)); out.Len() < maxHTML; {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		raw := z.Raw()
		if kind != html.StartTagToken && kind != html.EndTagToken && kind != html.SelfClosingTagToken {
			out.Write(raw[:min(len(raw), maxHTML)])
			continue
		}
		long := len(raw) > maxTag
		name, _ := z.TagName()
		switch {
		case dropFormatting && isFormatting(atom.Lookup(name)):
		case long && len(name) < maxTag && kind != html.EndTagToken:
			out.WriteString("<" + string(name) + ">")
		case long:
		default:
			out.Write(z.Raw())
		}
	}
	return out.String()
}

// isFormatting reports the elements the parser re-opens (WHATWG HTML, 13.2.4.3).
func isFormatting(a atom.Atom) bool {
	switch a {
	case atom.A, atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr,
		atom.S, atom.Small, atom.Strike, atom.Strong, atom.Tt, atom.U:
		return true
	}
	return false
}

// flat makes a tree of paragraphs from the text alone.
func flat(s string) *html.Node {
	body := &html.Node{Type: html.ElementNode, DataAtom: atom.Body, Data: "body"}
	var p *html.Node
	skip := 0
	for z := html.NewTokenizer(strings.NewReader(s)); ; {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			return body
		case html.TextToken:
			if skip > 0 {
				continue
			}
			if p == nil {
				p = &html.Node{Type: html.ElementNode, DataAtom: atom.P, Data: "p"}
				body.AppendChild(p)
			}
			p.AppendChild(&html.Node{Type: html.TextNode, Data: string(z.Text())})
		case html.StartTagToken, html.EndTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			switch {
			case a == atom.Script || a == atom.Style:
				skip = map[html.TokenType]int{html.StartTagToken: 1}[kind]
			case isBlock(a) || a == atom.Br:
				p = nil
			}
		}
	}
}
