package markdown

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	astext "github.com/yuin/goldmark/extension/ast"

	"byline/ui/layout"
)

// blocks lays out the children of a node with a blank line between them, unless
// they are tight.
func (j *job) blocks(n ast.Node, tight bool) error {
	top := n.Kind() == ast.KindDocument
	for c, first := n.FirstChild(), true; c != nil; first = false {
		if err := j.ctx.Err(); err != nil {
			return err
		}
		next := c.NextSibling() // a block may be moved out of its parent
		switch {
		case top:
			j.block()
		case !first && !tight:
			j.gap()
		}
		if err := j.draft(c, tight); err != nil {
			return err
		}
		c = next
	}
	return nil
}

// draft lays out one block.
func (j *job) draft(n ast.Node, tight bool) error {
	switch n := n.(type) {
	case *ast.Heading:
		j.doc.Headings = append(j.doc.Headings, len(j.doc.Lines))
		j.flow(j.leaf(n, n.Lines().Len()))
	case *ast.Paragraph:
		j.paragraph(n)
	case *ast.TextBlock:
		p := ast.NewParagraph()
		p.SetLines(n.Lines())
		for c := n.FirstChild(); c != nil; {
			next := c.NextSibling()
			p.AppendChild(p, c)
			c = next
		}
		j.paragraph(p)
	case *ast.Blockquote:
		if !j.nests() {
			return j.blocks(n, tight)
		}
		return j.within(j.th.Accent.Render("▎")+" ", "", func() error { return j.blocks(n, false) })
	case *ast.List:
		return j.list(n)
	case *ast.FencedCodeBlock:
		j.codeBlock(n, string(n.Language(j.src)))
	case *ast.CodeBlock:
		j.codeBlock(n, "")
	case *astext.Table:
		j.table(n)
	case *ast.ThematicBreak:
		j.line(j.th.Dim.Render(j.center("⁂")))
	default:
		return j.blocks(n, tight)
	}
	return nil
}

// paragraph draws text, or the caption of a picture that stands alone.
func (j *job) paragraph(n ast.Node) {
	if n.ChildCount() == 1 {
		if p, ok := j.captions[n.FirstChild()]; ok {
			j.figure(p)
			return
		}
	}
	size := 0
	for i := range n.Lines().Len() {
		seg := n.Lines().At(i)
		size += seg.Len()
	}
	j.flow(j.leaf(n, size))
}

// figure stands for a picture: its caption, which is a link to it.
func (j *job) figure(p picture) {
	for i, l := range Wrap(p.caption, j.room()-2) {
		l = j.th.Standfirst.Render(map[bool]string{true: "▣ ", false: "  "}[i == 0] + l)
		if openable(p.url) {
			l = linked(l, p.url)
		}
		j.line(l)
	}
}

// list draws items with bullets or numbers and a hanging indent; what is nested too
// deep stays on the level above.
func (j *job) list(n *ast.List) error {
	if !j.nests() {
		return j.blocks(n, true)
	}
	number, width := n.Start, 2
	if n.IsOrdered() {
		width = len(strconv.Itoa(n.Start+n.ChildCount()-1)) + 2
	}
	for it := n.FirstChild(); it != nil; it = it.NextSibling() {
		if it != n.FirstChild() && !n.IsTight {
			j.gap()
		}
		bullet := "• "
		switch box := checkBox(it); {
		case n.IsOrdered():
			bullet = fmt.Sprintf("%*d. ", width-2, number)
			number++
		case box != nil:
			bullet = map[bool]string{true: "☑ ", false: "☐ "}[box.IsChecked]
			box.Parent().RemoveChild(box.Parent(), box)
		}
		err := j.within(layout.Spaces(width), j.th.Accent.Render(strings.TrimRight(bullet, " "))+" ", func() error {
			return j.blocks(it, n.IsTight)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// checkBox finds the box of a task list's item.
func checkBox(item ast.Node) *astext.TaskCheckBox {
	if item.FirstChild() == nil {
		return nil
	}
	box, _ := item.FirstChild().FirstChild().(*astext.TaskCheckBox)
	return box
}
