package markdown

import (
	"bytes"
	"context"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	xansi "github.com/charmbracelet/x/ansi"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
)

// Private-use sentinels mark links and hard breaks through glamour.
const (
	sOpen  = '\ue000' // followed by 0xe100+n
	sClose = '\ue001'
	sHard  = '\ue002'
	sBase  = 0xe100
	maxLnk = 0x700
)

var numEnt = regexp.MustCompile(`(?i)&#(x[0-9a-f]+|[0-9]+);?`)

// fence removes what must never reach a terminal: controls, bidi overrides, our sentinels, and character references to them.
func fence(s string) string {
	bad := func(c rune) bool {
		return c < 0x20 && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c >= 0xe000 && c <= 0xf8ff || c == 0xfeff || c == utf8.RuneError
	}
	s = strings.Map(func(c rune) rune {
		if bad(c) {
			return -1
		}
		return c
	}, s)
	return numEnt.ReplaceAllStringFunc(s, func(e string) string {
		d := strings.Trim(e, "&#;")
		base := 10
		if d[0] == 'x' || d[0] == 'X' {
			d, base = d[1:], 16
		}
		n, err := strconv.ParseInt(d, base, 32)
		if err != nil || bad(rune(n)) || n == '\n' || n == '\t' {
			return "\ufffd" // not "": the rest could form a new reference
		}
		return e
	})
}

// job is one rendering.
type job struct {
	*Renderer
	ctx   context.Context
	src   []byte
	doc   Doc
	width int
	depth int
}

// lit appends text to the source and returns a node for it: glamour prints a warning to stdout for ast.String.
func (j *job) lit(s string) ast.Node {
	a := len(j.src)
	j.src = append(j.src, s...)
	return ast.NewTextSegment(text.NewSegment(a, len(j.src)))
}

func (j *job) prepare(root ast.Node) {
	var links []ast.Node
	var texts []*ast.Text
	ast.Walk(root, func(n ast.Node, in bool) (ast.WalkStatus, error) {
		if in {
			switch n := n.(type) {
			case *ast.Link, *ast.AutoLink, *ast.Image:
				links = append(links, n)
			case *ast.Text:
				texts = append(texts, n)
			}
		}
		return ast.WalkContinue, nil
	})
	for _, t := range texts {
		switch {
		case t.HardLineBreak():
			t.SetHardLineBreak(false)
			t.Parent().InsertAfter(t.Parent(), t, j.lit(string(sHard)))
		case t.SoftLineBreak():
			t.SetSoftLineBreak(false)
			sp := " "
			if a, b := lastRune(t.Segment.Value(j.src)), nextRune(t, j.src); cjk(a) && cjk(b) {
				sp = "" // no space between two CJK lines
			}
			t.Parent().InsertAfter(t.Parent(), t, j.lit(sp))
		}
	}
	for _, n := range links {
		switch n := n.(type) {
		case *ast.Link:
			j.link(n, string(n.Destination))
		case *ast.AutoLink:
			u := string(n.URL(j.src))
			l := ast.NewLink()
			n.Parent().ReplaceChild(n.Parent(), n, l)
			l.AppendChild(l, j.lit(short(u)))
			if n.AutoLinkType == ast.AutoLinkEmail {
				u = "mailto:" + u
			}
			j.link(l, u)
		case *ast.Image:
			if p := n.Parent(); p.Kind() == ast.KindParagraph && p.ChildCount() == 1 {
				continue // figure, drawn by us
			}
			alt := string(n.Text(j.src)) //nolint
			if alt == "" {
				alt = "image"
			}
			n.Parent().ReplaceChild(n.Parent(), n, j.lit("▣ "+alt))
		}
	}
}

func lastRune(b []byte) rune { r, _ := utf8.DecodeLastRune(b); return r }
func nextRune(t *ast.Text, src []byte) rune {
	if n, ok := t.NextSibling().(*ast.Text); ok {
		r, _ := utf8.DecodeRune(n.Segment.Value(src))
		return r
	}
	return 0
}

func short(u string) string {
	s := strings.TrimPrefix(strings.TrimPrefix(u, "https://"), "http://")
	s = strings.TrimSuffix(strings.TrimPrefix(s, "www."), "/")
	return xansi.Truncate(s, 38, "…")
}

func (j *job) link(l *ast.Link, u string) {
	l.Destination = []byte("#") // glamour prints no address for a bare anchor
	if strings.HasPrefix(u, "#") || len(j.doc.Links) >= maxLnk {
		return
	}
	t := strings.TrimSpace(string(l.Text(j.src))) //nolint
	j.doc.Links = append(j.doc.Links, Link{t, u})
	n := len(j.doc.Links)
	l.InsertBefore(l, l.FirstChild(), j.lit(string(sOpen)+string(rune(sBase+n-1))))
	l.AppendChild(l, j.lit(string(sClose)+string(rune(sBase+n-1))))
}

func (j *job) leaf(n ast.Node, r renderer.Renderer) (string, error) {
	d := ast.NewDocument()
	d.AppendChild(d, n) // moves it out of its parent
	var b bytes.Buffer
	if err := r.Render(&b, j.src, d); err != nil {
		return "", err
	}
	return j.marks(strings.Trim(onlySGR(b.String()), "\n")), nil
}

// onlySGR is the second fence: nothing but colours leaves glamour.
func onlySGR(s string) string {
	var b strings.Builder
	for len(s) > 0 {
		i := strings.IndexByte(s, 0x1b)
		if i < 0 {
			i = len(s)
		}
		b.WriteString(strings.Map(func(c rune) rune {
			if c < 0x20 && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 {
				return -1
			}
			return c
		}, s[:i]))
		if i == len(s) {
			break
		}
		n := escLen(s[i:])
		if e := s[i : i+n]; n > 2 && e[1] == '[' && e[n-1] == 'm' {
			b.WriteString(e)
		}
		s = s[i+n:]
	}
	return b.String()
}

// marks turns the sentinels into hyperlinks, numbers and hard breaks.
func (j *job) marks(s string) string {
	if !strings.ContainsAny(s, string([]rune{sOpen, sClose, sHard})) {
		return s
	}
	var b strings.Builder
	rs := []rune(s)
	for i := 0; i < len(rs); i++ {
		switch c := rs[i]; {
		case c == sHard:
			b.WriteByte('\n')
		case (c == sOpen || c == sClose) && i+1 < len(rs):
			i++
			n := int(rs[i]) - sBase
			if n < 0 || n >= len(j.doc.Links) {
				continue
			}
			if c == sOpen {
				b.WriteString("\x1b]8;;" + oscURL(j.doc.Links[n].URL) + "\x1b\\")
			} else {
				b.WriteString("\x1b]8;;\x1b\\\x1b[0m" + j.th.Dim.Render("["+strconv.Itoa(n+1)+"]"))
			}
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

func oscURL(u string) string {
	return strings.Map(func(r rune) rune {
		if r <= 0x20 || r >= 0x7f {
			return -1
		}
		return r
	}, u)
}

// trimRight drops trailing blanks between and behind SGR sequences.
func trimRight(s string) string {
	p := strings.TrimRight(xansi.Strip(s), " ")
	return xansi.Truncate(s, xansi.StringWidth(p), "")
}
