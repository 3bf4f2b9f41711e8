package markdown

import (
	"slices"
	"sort"
	"strings"

	xansi "github.com/charmbracelet/x/ansi"
	"github.com/yuin/goldmark/ast"
	astext "github.com/yuin/goldmark/extension/ast"

	"byline/ui/layout"
)

// A column is squeezed to its longest word, and one with longer words than that to
// a few columns of the screen; a table that needs more is drawn row by row.
const (
	longestWord = 20
	narrowest   = 8
)

// table draws a table no wider than its cells need. It is laid out here and not by
// glamour, which cuts headers, breaks the words of links, and measures numbers and
// hyperlinks as text.
func (j *job) table(n *astext.Table) {
	cells := j.cells(n)
	widths, ok := j.widths(cells)
	if !ok {
		j.records(cells)
		return
	}
	rows, tall := make([][]string, len(cells)), 0
	for i, row := range cells {
		rows[i] = j.row(row, widths, n.Alignments)
		if i > 0 && len(rows[i]) > 1 {
			tall++
		}
	}
	for i, lines := range rows {
		if i == 1 || i > 1 && tall > len(rows)/2 { // else the wrapped rows stand out enough
			j.line(j.rule(widths))
		}
		for _, l := range lines {
			j.line(l)
		}
	}
}

// row draws the cells of a row side by side, as many lines as the highest has.
func (j *job) row(row []string, widths []int, alignments []astext.Alignment) []string {
	columns, height := make([][]string, len(widths)), 1
	for k := range columns {
		if k < len(row) {
			columns[k] = Wrap(row[k], widths[k])
		}
		height = max(height, len(columns[k]))
	}
	out := make([]string, height)
	for l := range out {
		parts := make([]string, len(columns))
		for k, lines := range columns {
			text := ""
			if l < len(lines) {
				text = lines[l]
			}
			parts[k] = aligned(text, widths[k], alignments[k])
		}
		out[l] = " " + strings.TrimRight(strings.Join(parts, j.th.Faint.Render(" │ ")), " ")
	}
	return out
}

// cells are the styled texts of a table, the header first.
func (j *job) cells(n ast.Node) [][]string {
	var rows [][]string
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		var out []string
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			p, size := ast.NewParagraph(), 0
			for c := cell.FirstChild(); c != nil; {
				next := c.NextSibling()
				p.AppendChild(p, c)
				c = next
			}
			for k := range cell.Lines().Len() {
				seg := cell.Lines().At(k)
				size += seg.Len()
			}
			text := ""
			if p.HasChildren() {
				text = j.leaf(p, size)
			}
			out = append(out, text)
		}
		rows = append(rows, out)
	}
	return rows
}

// widths fits the columns into the room there is: the widest ones give way.
func (j *job) widths(cells [][]string) ([]int, bool) {
	natural, least := make([]int, len(cells[0])), make([]int, len(cells[0]))
	for _, row := range cells {
		for k, text := range row[:min(len(row), len(natural))] {
			natural[k] = max(natural[k], minWidth, xansi.StringWidth(text))
			least[k] = max(least[k], minWidth, wordWidth(text))
		}
	}
	free := j.room() - 3*(len(natural)-1) - 2 // without the lines between and the edges
	at := func(limit int) (widths []int, fits bool) {
		sum := 0
		for k, w := range natural {
			w = max(least[k], min(w, limit))
			widths = append(widths, w)
			sum += w
		}
		return widths, sum <= free
	}
	limit := sort.Search(min(free, slices.Max(natural)), func(n int) bool {
		_, fits := at(n + 1)
		return !fits
	})
	return at(limit)
}

// wordWidth is how wide the longest word of a text is.
func wordWidth(text string) int {
	width := 0
	for word := range strings.FieldsSeq(xansi.Strip(text)) {
		w := xansi.StringWidth(word)
		if w > longestWord {
			w = narrowest
		}
		width = max(width, w)
	}
	return width
}

func (j *job) rule(widths []int) string {
	parts := make([]string, len(widths))
	for k, w := range widths {
		parts[k] = strings.Repeat("─", w)
	}
	return j.th.Faint.Render("─" + strings.Join(parts, "─┼─") + "─")
}

func aligned(text string, width int, a astext.Alignment) string {
	free := width - xansi.StringWidth(text)
	switch a {
	case astext.AlignRight:
		return layout.Spaces(free) + text
	case astext.AlignCenter:
		return layout.Spaces(free/2) + text + layout.Spaces(free-free/2)
	}
	return text + layout.Spaces(free)
}

// records draws each row as lines of "Column  value".
func (j *job) records(cells [][]string) {
	for i, row := range cells[1:] {
		if i > 0 {
			j.gap()
		}
		for k, text := range row {
			if text != "" && k < len(cells[0]) {
				j.flow(j.th.Dim.Render(xansi.Strip(cells[0][k])) + "  " + text)
			}
		}
	}
	if len(cells) == 1 {
		j.flow(strings.Join(cells[0], j.th.Faint.Render(" │ ")))
	}
}
