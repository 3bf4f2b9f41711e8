// Package markdown lays a story out for a terminal: the layout of blocks and the
// wrapping are ours, inline styling, code and tables are glamour's. It must not
// know where the text comes from or where it is shown.
package markdown

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/charmbracelet/glamour/ansi"
	xansi "github.com/charmbracelet/x/ansi"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"byline/ui/theme"
)

// Limits of what is drawn: what is longer is cut, and says so.
const (
	maxSource = 1 << 20 // bytes of Markdown
	maxDepth  = 8       // levels of lists and quotes
	maxCode   = 8 << 10 // bytes of a code block that are highlighted
)

// Link is a numbered address of a story.
type Link struct{ Text, URL string }

// Doc is a story laid out for one width. Blocks holds for each top-level block
// the line it starts on.
type Doc struct {
	Lines  []string
	Blocks []int
	Links  []Link
}

// Renderer lays out for one theme. It is not safe for concurrent use: keep one
// a worker.
type Renderer struct {
	th     *theme.Theme
	style  ansi.StyleConfig
	md     goldmark.Markdown
	inline renderer.Renderer // WordWrap 0: no padding, no wrapping
	tables map[int]renderer.Renderer
}

// New makes a renderer.
func New(th *theme.Theme) *Renderer {
	r := &Renderer{th: th, style: style(th), tables: map[int]renderer.Renderer{}}
	r.md = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Linkify, extension.TaskList))
	r.inline = r.leafRenderer(0)
	return r
}

func (r *Renderer) leafRenderer(width int) renderer.Renderer {
	st := r.style
	var zero uint
	st.Document.Margin, st.Document.BlockPrefix, st.Document.BlockSuffix = &zero, "", ""
	st.CodeBlock.Margin = &zero
	profile, formatter := depth(r.th)
	return renderer.NewRenderer(renderer.WithNodeRenderers(util.Prioritized(ansi.NewRenderer(ansi.Options{
		WordWrap: width, ColorProfile: profile, Styles: st, ChromaFormatter: formatter, InlineTableLinks: true}), 1000)))
}

// Render lays a story out. Every line stands alone: it opens and closes its own
// styles and links, and none is wider than width.
func (r *Renderer) Render(ctx context.Context, md string, width int) (doc Doc, err error) {
	defer func() { // glamour can panic on unusual trees; its block stack is then dirty
		if p := recover(); p != nil {
			r.inline, r.tables = r.leafRenderer(0), map[int]renderer.Renderer{}
			err = fmt.Errorf("lay out: %v", p)
		}
	}()
	if len(md) > maxSource {
		md = strings.ToValidUTF8(md[:maxSource], "") + "\n\n[…]"
	}
	width = max(width, 4)
	j := &job{Renderer: r, ctx: ctx, src: []byte(fence(md)), width: width}
	root := r.md.Parser().Parse(text.NewReader(j.src))
	j.prepare(root)
	if err := j.blocks(root, width, "", ""); err != nil {
		return Doc{}, err
	}
	for len(j.doc.Lines) > 0 && strings.TrimSpace(xansi.Strip(j.doc.Lines[len(j.doc.Lines)-1])) == "" {
		j.doc.Lines = j.doc.Lines[:len(j.doc.Lines)-1]
	}
	j.addresses(width)
	for i, l := range j.doc.Lines {
		if xansi.StringWidth(l) > width {
			j.doc.Lines[i] = xansi.Truncate(l, width, "…")
		}
	}
	return j.doc, nil
}

// addresses lists the numbered links after a short rule.
func (j *job) addresses(width int) {
	if len(j.doc.Links) == 0 {
		return
	}
	j.doc.Lines = append(j.doc.Lines, "", j.th.Faint.Render(strings.Repeat("─", min(width, 12))))
	pad := len(strconv.Itoa(len(j.doc.Links)))
	for i, l := range j.doc.Links {
		n := fmt.Sprintf("%*d  ", pad, i+1)
		u := xansi.Truncate(l.URL, width-len(n), "…")
		j.doc.Lines = append(j.doc.Lines, osc(j.th.Dim.Render(n+u), l.URL))
	}
}

// osc makes a text a hyperlink (OSC 8).
func osc(s, u string) string {
	return "\x1b]8;;" + oscURL(u) + "\x1b\\" + s + "\x1b]8;;\x1b\\"
}
