package parse_test

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

func fragment(s string) []*html.Node {
	nodes, err := html.ParseFragment(strings.NewReader(s), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	if err != nil {
		return []*html.Node{{Type: html.TextNode, Data: s}}
	}
	return nodes
}

// phrasing are the elements that do not separate words.
var phrasing = strings.Fields("a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr")

// visible is the text of HTML in one line.
func visible(s string) string {
	var out strings.Builder
	for _, n := range fragment(s) {
		for d := range everyNode(n) {
			switch {
			case d.Type == html.TextNode && (d.Parent == nil || d.Parent.Data != "script" && d.Parent.Data != "style"):
				out.WriteString(d.Data)
			case d.Type == html.ElementNode && !slices.Contains(phrasing, d.Data):
				out.WriteByte(' ')
			}
		}
	}
	return oneSpace(out.String())
}

// everyNode walks a tree; an element comes before and after what it holds.
func everyNode(n *html.Node) func(func(*html.Node) bool) {
	return func(yield func(*html.Node) bool) {
		var walk func(*html.Node) bool
		walk = func(n *html.Node) bool {
			if !yield(n) {
				return false
			}
			for c := n.FirstChild; c != nil; c = c.NextSibling {
				if !walk(c) {
					return false
				}
			}
			return n.Type != html.ElementNode || n.FirstChild == nil || yield(n)
		}
		walk(n)
	}
}

// canon is the form that two ways of writing one piece of HTML share: attributes
// sorted, white space collapsed, comments, active content and an outer bare div
// gone.
func canon(s string) string {
	nodes := fragment(s)
	for {
		only, n := (*html.Node)(nil), 0
		for _, x := range nodes {
			if x.Type == html.CommentNode || x.Type == html.TextNode && strings.TrimSpace(x.Data) == "" {
				continue
			}
			only, n = x, n+1
		}
		if n != 1 || only.Type != html.ElementNode || only.Data != "div" || attributes(only) != "" {
			break
		}
		nodes = slices.Collect(only.ChildNodes())
	}
	var out strings.Builder
	for _, n := range nodes {
		writeCanon(&out, n)
	}
	tight := strings.NewReplacer("> ", ">", " <", "<").Replace(oneSpace(out.String()))
	return strings.NewReplacer("> ", ">", " <", "<").Replace(tight)
}

func writeCanon(out *strings.Builder, n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		out.WriteString(html.EscapeString(n.Data))
	case n.Type != html.ElementNode, n.Data == "script", n.Data == "style":
	default:
		name := n.Data[strings.LastIndexByte(n.Data, ':')+1:]
		out.WriteString("<" + name + attributes(n) + ">")
		for c := range n.ChildNodes() {
			writeCanon(out, c)
		}
		out.WriteString("</" + name + ">")
	}
}

// attributes are those that mean something, sorted.
func attributes(n *html.Node) string {
	var out []string
	for _, a := range n.Attr {
		if a.Namespace != "" || a.Key == "rel" || a.Key == "target" || a.Key == "style" || strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Key, "xml") || isScript(a.Val) {
			continue
		}
		value := strings.TrimSpace(a.Val)
		if plain, err := url.PathUnescape(value); err == nil && (a.Key == "href" || a.Key == "src" || a.Key == "cite") {
			value = plain
		}
		out = append(out, fmt.Sprintf(" %s=%q", a.Key, value))
	}
	slices.Sort(out)
	return strings.Join(out, "")
}

// isScript reports an address that is a program.
func isScript(address string) bool {
	address = strings.ToLower(strings.Map(func(r rune) rune {
		if r <= ' ' || r == 0x7f {
			return -1
		}
		return r
	}, address))
	return slices.ContainsFunc([]string{"javascript:", "vbscript:", "livescript:", "mocha:", "data:"}, func(p string) bool { return strings.HasPrefix(address, p) })
}

// addressesIn are the addresses in the attributes of HTML.
func addressesIn(s string) []string {
	var out []string
	for _, n := range fragment(s) {
		for d := range everyNode(n) {
			for _, a := range d.Attr {
				if slices.Contains([]string{"href", "src", "cite", "longdesc", "poster", "background"}, a.Key) {
					out = append(out, a.Val)
				}
			}
		}
	}
	return out
}

// danger names the first active content in the fields that are HTML.
func (d answer) danger() string {
	for i := range d.list("items") {
		for _, field := range []string{"summary_html", "content_html"} {
			path := fmt.Sprintf("items[%d].%s", i, field)
			s := d.str(path)
			if !strings.Contains(s, "<") {
				continue
			}
			for _, n := range fragment(s) {
				for e := range everyNode(n) {
					if what := dangerOf(e); what != "" {
						return path + " holds " + what
					}
				}
			}
		}
	}
	return ""
}

func dangerOf(n *html.Node) string {
	if n.Type != html.ElementNode {
		return ""
	}
	if slices.Contains(strings.Fields("script object embed applet meta base frame frameset iframe form input style link"), n.Data) {
		return "<" + n.Data + ">"
	}
	for _, a := range n.Attr {
		if strings.HasPrefix(a.Key, "on") || isScript(a.Val) && a.Key != "alt" && a.Key != "title" {
			return a.Key + "=" + a.Val
		}
	}
	return ""
}
