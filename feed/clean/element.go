package clean

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isBlock reports elements that begin and end a paragraph.
func isBlock(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Header, atom.Footer, atom.Main, atom.Aside, atom.Nav,
		atom.Address, atom.Center, atom.Details, atom.Summary, atom.Fieldset, atom.Hgroup, atom.Figure, atom.Figcaption,
		atom.Dl, atom.Dt, atom.Dd, atom.Form, atom.Body, atom.Html, atom.Td, atom.Th, atom.Tr, atom.Table, atom.Caption,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Ul, atom.Ol, atom.Li, atom.Menu, atom.Dir,
		atom.Blockquote, atom.Pre, atom.Hr:
		return true
	}
	return false
}

// hidden reports elements a reader would not see, or could do nothing with.
func hidden(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return false
	}
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Head, atom.Title, atom.Template, atom.Svg, atom.Canvas, atom.Map,
		atom.Button, atom.Select, atom.Textarea, atom.Datalist, atom.Progress, atom.Meter, atom.Dialog,
		atom.Link, atom.Meta, atom.Base, atom.Param, atom.Source, atom.Track, atom.Rp, atom.Noembed, atom.Noframes:
		return true
	case atom.Form:
		return len(textOf(n, formText)) < formText
	}
	if len(n.Attr) == 0 {
		return false
	}
	if hasAttr(n, "hidden") || attr(n, "aria-hidden") == "true" && isOrnament(n) {
		return true
	}
	if css := attr(n, "style"); css != "" {
		css = strings.ToLower(strings.ReplaceAll(css, " ", ""))
		if strings.Contains(css, "display:none") || strings.Contains(css, "visibility:hidden") || strings.Contains(css, "font-size:0;") {
			return true
		}
	}
	for class := range strings.FieldsSeq(attr(n, "class")) {
		switch class {
		case "lineno", "linenos", "line-numbers-rows", "gutter", "gl", "line-number", "rouge-gutter":
			return true // the line numbers of a highlighter
		}
	}
	return false
}

// formText is how much text makes a form the story itself: some systems wrap
// whole pages into one.
const formText = 600

// isOrnament reports inline elements that repeat or decorate what is read aloud.
func isOrnament(n *html.Node) bool {
	return (n.DataAtom == atom.Span || n.DataAtom == atom.I || n.DataAtom == atom.A) && first(n, atom.Img) == nil
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// first finds the first element of a kind among the first few below n. It looks
// no further, since it is asked at every level of what may be very deep.
func first(n *html.Node, a atom.Atom) *html.Node {
	seen := 0
	for c := range n.Descendants() {
		if c.DataAtom == a {
			return c
		}
		if seen++; seen > 200 {
			break
		}
	}
	return nil
}

// textOf is the text below n, cut soon after limit bytes.
func textOf(n *html.Node, limit int) string {
	var out strings.Builder
	seen := 0
	for c := range n.Descendants() {
		if seen++; seen > 20*limit {
			break
		}
		if c.Type == html.TextNode && (c.Parent == nil || c.Parent.DataAtom != atom.Script && c.Parent.DataAtom != atom.Style) {
			out.WriteString(c.Data[:min(len(c.Data), limit)])
			if out.Len() >= limit {
				break
			}
		}
	}
	return out.String()
}
