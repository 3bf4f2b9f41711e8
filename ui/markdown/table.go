package markdown

import (
	"regexp"
	"strings"

	xansi "github.com/charmbracelet/x/ansi"
	"github.com/yuin/goldmark/ast"
	astext "github.com/yuin/goldmark/extension/ast"
)

// A column is squeezed to so many columns of the screen; a table that needs more
// is drawn as a list of its rows.
const (
	narrowest = 7
	gutter    = 3
	widest    = 4000 // columns of all cells side by side, before they are wrapped
)

var boxRun = regexp.MustCompile(`[─│┼]+`)

// table draws a table with glamour, which leaves its lines unstyled, or row by row
// where it is too wide.
func (j *job) table(n *astext.Table) {
	natural, least := j.columns(n)
	if least > j.room() || natural > widest {
		j.records(n)
		return
	}
	out, err := j.draw(n, j.src, j.leafRenderer(min(j.room(), natural*5/4)))
	if err != nil {
		j.line(j.th.Dim.Render("▦ a table that cannot be drawn"))
		return
	}
	for _, l := range hardWrap(strings.Trim(onlySGR(out), "\n"), len(out)) {
		if l = trimRight(l); strings.TrimSpace(xansi.Strip(l)) == "" {
			continue
		}
		j.line(boxRun.ReplaceAllStringFunc(l, j.th.Faint.Render))
	}
}

// columns measures a table: as wide as its cells are, and as narrow as it can be.
func (j *job) columns(n ast.Node) (natural, least int) {
	var widths []int
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		i := 0
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], xansi.StringWidth(j.label(cell)))
			i++
		}
	}
	for _, w := range widths {
		natural += w + gutter
		least += min(w, narrowest) + gutter
	}
	return natural, least
}

// records draws each row as lines of "Column  value".
func (j *job) records(n ast.Node) {
	var heads []string
	for cell := n.FirstChild().FirstChild(); cell != nil; cell = cell.NextSibling() {
		heads = append(heads, j.label(cell))
	}
	for row := n.FirstChild().NextSibling(); row != nil; row = row.NextSibling() {
		if row != n.FirstChild().NextSibling() {
			j.gap()
		}
		i := 0
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			value, size := ast.NewParagraph(), 0
			for c := cell.FirstChild(); c != nil; {
				next := c.NextSibling()
				value.AppendChild(value, c)
				c = next
			}
			for k := range cell.Lines().Len() {
				seg := cell.Lines().At(k)
				size += seg.Len()
			}
			if value.HasChildren() && i < len(heads) {
				j.flow(j.th.Dim.Render(heads[i]) + "  " + j.leaf(value, size, j.inline))
			}
			i++
		}
	}
}
