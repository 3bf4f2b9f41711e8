package markdown

import (
	"html"
	"net/url"
	"path"
	"strings"
	"unicode/utf8"

	xansi "github.com/charmbracelet/x/ansi"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// lit appends a text to the source and returns a node for it, since glamour prints
// a warning to standard output for nodes that carry their own text.
func (j *job) lit(s string) ast.Node { return ast.NewTextSegment(j.segment(s)) }

func (j *job) segment(s string) text.Segment {
	start := len(j.src)
	j.src = append(j.src, s...)
	return text.NewSegment(start, len(j.src))
}

// prepare rewrites a parsed piece for glamour: texts so that glamour's own reading
// of entities and escapes gives what CommonMark says, breaks and links with
// sentinels, pictures as captions.
func (j *job) prepare(root ast.Node) {
	var links []ast.Node
	var texts []*ast.Text
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Image:
			links = append(links, n)
			return ast.WalkSkipChildren, nil
		case *ast.Link, *ast.AutoLink:
			links = append(links, n)
		case *ast.Text:
			texts = append(texts, n)
		}
		return ast.WalkContinue, nil
	})
	labels := make([]string, len(links))
	for i, n := range links {
		labels[i] = j.label(n)
	}
	for _, t := range texts {
		j.text(t)
	}
	for i, n := range links {
		j.link(n, labels[i])
	}
}

// text makes a text node literal and its line breaks explicit.
func (j *job) text(t *ast.Text) {
	value := t.Segment.Value(j.src)
	first, last := rune(0), lastRune(value)
	if next, ok := t.NextSibling().(*ast.Text); ok {
		first, _ = utf8.DecodeRune(next.Segment.Value(j.src))
	}
	if strings.ContainsAny(string(value), `&\`) {
		if t.Parent().Kind() == ast.KindCodeSpan {
			t.Segment = j.segment(strings.ReplaceAll(string(value), "&", "&amp;"))
		} else {
			t.Segment = j.segment(forGlamour.Replace(literal(string(value))))
		}
	}
	brk := ""
	switch {
	case t.HardLineBreak():
		brk = string(hardBreak)
	case t.SoftLineBreak() && !(cjk(last) && cjk(first)): // between two lines of Chinese there is no blank
		brk = " "
	}
	t.SetHardLineBreak(false)
	t.SetSoftLineBreak(false)
	if brk != "" {
		t.Parent().InsertAfter(t.Parent(), t, j.lit(brk))
	}
}

func lastRune(b []byte) rune {
	r, _ := utf8.DecodeLastRune(b)
	return r
}

// forGlamour writes a text so that glamour, which unescapes entities and then
// backslashes, shows it as it is.
var forGlamour = strings.NewReplacer("&", "&amp;", `\`, `\\`)

// literal reads a text as CommonMark does: backslash escapes (section 2.4) and
// entities (section 2.5), of which those that stand for unfit characters become
// U+FFFD.
func literal(s string) string {
	var b strings.Builder
	for len(s) > 0 {
		switch n := entity(s); {
		case s[0] == '\\' && len(s) > 1 && s[1] < utf8.RuneSelf && strings.ContainsRune("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", rune(s[1])):
			b.WriteByte(s[1])
			s = s[2:]
		case n > 0:
			out := html.UnescapeString(s[:n])
			if len(out) > 1 && out[len(out)-1] == ';' { // only the beginning of the name is known
				out = s[:n]
			}
			for _, r := range Display(out) {
				if unfit(r) {
					r = utf8.RuneError // not nothing: the rest could form a new reference
				}
				b.WriteRune(r)
			}
			s = s[n:]
		default:
			b.WriteByte(s[0])
			s = s[1:]
		}
	}
	return b.String()
}

// entity gives the length of the character reference a text begins with, or 0.
func entity(s string) int {
	const longest = 34 // &CounterClockwiseContourIntegral;
	if s[0] != '&' {
		return 0
	}
	end := strings.IndexByte(s[:min(len(s), longest)], ';')
	if end < 2 || strings.Trim(s[1:end], "#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") != "" {
		return 0
	}
	return end + 1
}

// label is the text of a node without any markup.
func (j *job) label(n ast.Node) string {
	if auto, ok := n.(*ast.AutoLink); ok {
		return short(string(auto.URL(j.src)))
	}
	var b strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			b.WriteString(literal(string(t.Segment.Value(j.src))))
			if t.SoftLineBreak() || t.HardLineBreak() {
				b.WriteByte(' ')
			}
		}
		return ast.WalkContinue, nil
	})
	return strings.TrimSpace(b.String())
}

// link puts sentinels around the text of a link that may be opened, and a caption
// in the place of a picture.
func (j *job) link(n ast.Node, label string) {
	switch n := n.(type) {
	case *ast.Link:
		j.number(n, string(n.Destination), label)
	case *ast.AutoLink:
		address := string(n.URL(j.src))
		if n.AutoLinkType == ast.AutoLinkEmail {
			address = "mailto:" + strings.TrimPrefix(address, "mailto:")
		}
		l := ast.NewLink()
		n.Parent().ReplaceChild(n.Parent(), n, l)
		l.AppendChild(l, j.lit(forGlamour.Replace(label)))
		j.number(l, address, label)
	case *ast.Image:
		caption := label
		if caption == "" {
			caption = literal(string(n.Title))
		}
		if caption == "" {
			caption = fileName(string(n.Destination))
		}
		e := ast.NewEmphasis(1)
		n.Parent().ReplaceChild(n.Parent(), n, e)
		e.AppendChild(e, j.lit("▣ "+forGlamour.Replace(caption)))
		j.captions[e] = picture{caption, string(n.Destination)}
	}
}

// picture is what stands for an image.
type picture struct{ caption, url string }

// number gives a link its number; the same address keeps the one it has. What is
// not http, https or mailto becomes plain text.
func (j *job) number(l *ast.Link, address, label string) {
	if !openable(address) {
		for c := l.FirstChild(); c != nil; c = l.FirstChild() {
			l.Parent().InsertBefore(l.Parent(), l, c)
		}
		l.Parent().RemoveChild(l.Parent(), l)
		return
	}
	l.Destination = []byte("#") // for a bare anchor glamour prints no address
	n, known := j.numbers[address]
	if !known {
		if len(j.doc.Links) >= maxLinks {
			return
		}
		j.doc.Links = append(j.doc.Links, Link{label, address})
		n = len(j.doc.Links)
		j.numbers[address] = n
	}
	l.InsertBefore(l, l.FirstChild(), j.lit(string(linkOpen)+string(rune(linkBase+n))))
	l.AppendChild(l, j.lit(string(linkClose)+string(rune(linkBase+n))))
}

// openable reports addresses that a reader may be sent to.
func openable(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	switch strings.ToLower(u.Scheme) {
	case "http", "https":
		return u.Host != ""
	case "mailto":
		return u.Opaque != ""
	}
	return false
}

// short is an address as it is shown in a text: without scheme and www, at most 38
// columns.
func short(address string) string {
	s := strings.TrimPrefix(strings.TrimPrefix(address, "https://"), "http://")
	s = strings.TrimPrefix(s, "mailto:")
	s = strings.TrimSuffix(strings.TrimPrefix(s, "www."), "/")
	return xansi.Truncate(s, 38, "…")
}

func fileName(address string) string {
	u, err := url.Parse(address)
	if err != nil || path.Base(u.Path) == "/" || path.Base(u.Path) == "." {
		return "picture"
	}
	return printable(path.Base(u.Path))
}
