package markdown

import (
	"fmt"
	"strconv"
	"strings"

	xansi "github.com/charmbracelet/x/ansi"
	"github.com/yuin/goldmark/ast"
	astext "github.com/yuin/goldmark/extension/ast"
)

func (j *job) out(prefix string, lines ...string) {
	for _, l := range lines {
		j.doc.Lines = append(j.doc.Lines, prefix+l)
	}
}

// blocks renders the children of n. first is the prefix of the very first line, rest of all others.
func (j *job) blocks(n ast.Node, width int, first, rest string) error {
	c := n.FirstChild()
	for i := 0; c != nil; i++ {
		if err := j.ctx.Err(); err != nil {
			return err
		}
		next := c.NextSibling()
		if i > 0 {
			tight := n.Kind() == ast.KindListItem && (c.Kind() == ast.KindList || c.Kind() == ast.KindTextBlock)
			if !tight {
				j.out(strings.TrimRight(rest, " "), "")
			}
			first = rest
		}
		if err := j.block(c, width, first, rest); err != nil {
			return err
		}
		c = next
	}
	return nil
}

func (j *job) block(n ast.Node, width int, first, rest string) error {
	if n.Parent().Kind() == ast.KindDocument {
		j.doc.Blocks = append(j.doc.Blocks, len(j.doc.Lines))
	}
	switch n := n.(type) {
	case *ast.Heading:
		s, err := j.leaf(n, j.inline)
		if err != nil {
			return err
		}
		j.out(rest, Wrap(s, width)...)
	case *ast.Paragraph, *ast.TextBlock:
		if n.ChildCount() == 1 {
			if im, ok := n.FirstChild().(*ast.Image); ok {
				alt := string(im.Text(j.src)) //nolint
				if alt == "" {
					alt = short(string(im.Destination))
				}
				for i, l := range Wrap(alt, width-2) {
					p := "▣ "
					if i > 0 {
						p = "  "
					}
					j.out(rest, j.th.Standfirst.Render(p+l))
				}
				break
			}
		}
		if n.Kind() == ast.KindTextBlock {
			p := ast.NewParagraph()
			for c := n.FirstChild(); c != nil; {
				x := c.NextSibling()
				p.AppendChild(p, c)
				c = x
			}
			s, err := j.leaf(p, j.inline)
			if err != nil {
				return err
			}
			j.out(rest, Wrap(s, width)...)
			break
		}
		s, err := j.leaf(n, j.inline)
		if err != nil {
			return err
		}
		j.out(rest, Wrap(s, width)...)
	case *ast.Blockquote:
		if j.depth >= maxDepth || width < 14 {
			return j.blocks(n, width, rest, rest)
		}
		j.depth++
		defer func() { j.depth-- }()
		bar := j.th.Accent.Render("▎") + " "
		if err := j.blocks(n, width-2, rest+bar, rest+bar); err != nil {
			return err
		}
	case *ast.List:
		return j.list(n, width, rest)
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		return j.code(n, width, rest)
	case *astext.Table:
		return j.table(n, width, rest)
	case *ast.ThematicBreak:
		j.out(rest, j.th.Faint.Render(center("⁂", width)))
	case *ast.HTMLBlock:
		s, err := j.leaf(n, j.inline)
		if err != nil {
			return err
		}
		if s = strings.TrimSpace(xansi.Strip(s)); s != "" {
			j.out(rest, Wrap(s, width)...)
		}
	default:
		if n.HasChildren() {
			return j.blocks(n, width, first, rest)
		}
	}
	return nil
}

func center(s string, w int) string {
	return strings.Repeat(" ", max(0, (w-xansi.StringWidth(s))/2)) + s
}

// list draws items with a hanging indent; what is nested too deep stays on the
// level above.
func (j *job) list(n *ast.List, width int, rest string) error {
	if j.depth >= maxDepth || width < 12 {
		return j.blocks(n, width, rest, rest)
	}
	j.depth++
	defer func() { j.depth-- }()
	k := n.Start
	w := 2
	if n.IsOrdered() {
		w = len(strconv.Itoa(n.Start+n.ChildCount()-1)) + 2
	}
	for it := n.FirstChild(); it != nil; {
		next := it.NextSibling()
		b := "• "
		if n.IsOrdered() {
			b = fmt.Sprintf("%*d. ", w-2, k)
			k++
		}
		if fc := it.FirstChild(); fc != nil && fc.FirstChild() != nil && fc.FirstChild().Kind() == astext.KindTaskCheckBox {
			cb := fc.FirstChild().(*astext.TaskCheckBox)
			b = "☐ "
			if cb.IsChecked {
				b = "☑ "
			}
			fc.RemoveChild(fc, cb)
		}
		if it != n.FirstChild() && !n.IsTight {
			j.out(strings.TrimRight(rest, " "), "")
		}
		m := len(j.doc.Lines)
		hang := rest + strings.Repeat(" ", w)
		if err := j.blocks(it, width-w, hang, hang); err != nil {
			return err
		}
		if len(j.doc.Lines) == m {
			j.out("", hang)
		}
		j.doc.Lines[m] = rest + j.th.Accent.Render(b) + strings.TrimPrefix(j.doc.Lines[m], hang)
		it = next
	}
	return nil
}
