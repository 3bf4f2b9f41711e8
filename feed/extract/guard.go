package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Limits of what the HTML parser is given: it re-opens every unclosed formatting
// element in each new block (84 kB became 510 MB), and it refuses more than 512
// open elements.
const (
	maxReopened = 200_000 // unclosed formatting elements × blocks
	maxNodes    = 400_000
)

// parsePage reads a page into a tree of bounded size. It reports false for what
// cannot be parsed even without its containers.
func parsePage(s string) (*html.Node, bool) {
	if reopened(s) > maxReopened {
		s = without(s, isFormatting)
	}
	for _, drop := range []func(atom.Atom) bool{nil, isContainer, isAnyContainer} {
		if drop != nil {
			s = without(s, drop)
		}
		doc, err := html.ParseWithOptions(strings.NewReader(s), html.ParseOptionEnableScripting(true))
		if err == nil {
			return doc, true
		}
	}
	return nil, false
}

// reopened counts what the parser would open again.
func reopened(s string) int {
	open, most, blocks := 0, 0, 0
	for z := html.NewTokenizer(strings.NewReader(s)); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			return most * blocks
		}
		if kind != html.StartTagToken && kind != html.EndTagToken {
			continue
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

// without writes a page again without some of its tags.
func without(s string, drop func(atom.Atom) bool) string {
	var out strings.Builder
	for z := html.NewTokenizer(strings.NewReader(s)); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			return out.String()
		}
		raw := string(z.Raw())
		if kind == html.StartTagToken || kind == html.EndTagToken {
			if name, _ := z.TagName(); drop(atom.Lookup(name)) {
				continue
			}
		}
		out.WriteString(raw)
	}
}

// isFormatting reports the elements the parser re-opens (WHATWG HTML, 13.2.4.3).
func isFormatting(a atom.Atom) bool {
	switch a {
	case atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small, atom.Strike, atom.Strong, atom.Tt, atom.U:
		return true
	}
	return false
}

func isContainer(a atom.Atom) bool {
	return a == atom.Div || a == atom.Span || a == atom.Font || isFormatting(a)
}

func isAnyContainer(a atom.Atom) bool {
	switch a {
	case atom.Html, atom.Head, atom.Body, atom.Meta, atom.Link, atom.Title, atom.Script, atom.Style, atom.P, atom.Br, atom.A, atom.H1, atom.H2, atom.H3, atom.Img:
		return false
	}
	return true
}
