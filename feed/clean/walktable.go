package clean

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// table reads a table of short cells. One that only arranges a page is read as
// what it holds, and one over the budget as lines.
func (w *walker) table(n *html.Node, st style) {
	w.flush()
	rows := tableRows(n)
	if arranges(n, rows) {
		w.arranged(n, rows, st)
		return
	}
	if c := first(n, atom.Caption); c != nil {
		w.element(c, st)
	}
	g := grid{}
	for _, tr := range rows {
		var cells []spanned
		for c := range tr.ChildNodes() {
			if (c.DataAtom == atom.Td || c.DataAtom == atom.Th) && !w.full {
				w.children(c, style{})
				cells = append(cells, spanned{
					text: oneLine(w.line.take()), align: alignment(c),
					cols: span(c, "colspan", maxColumns), rows: span(c, "rowspan", maxRowSpan),
				})
			}
		}
		g.add(cells)
	}
	switch {
	case len(g.rows) == 0:
	case g.cells > maxCells || g.columns > maxColumns || g.columns < 2:
		for _, row := range g.rows {
			w.out = append(w.out, lines(row)...)
		}
	default:
		w.out = append(w.out, block{kind: table, rows: g.square(), align: g.align})
	}
	w.flush()
}

// arranged reads the cells of a table one after the other.
func (w *walker) arranged(n *html.Node, rows []*html.Node, st style) {
	if c := first(n, atom.Caption); c != nil {
		w.element(c, st)
	}
	for _, tr := range rows {
		for c := range tr.ChildNodes() {
			if !w.full {
				w.flush()
				w.node(c, st)
				w.flush()
			}
		}
	}
}

// tableRows lists the rows of a table itself, not of the tables in it.
func tableRows(n *html.Node) []*html.Node {
	var rows []*html.Node
	for c := range n.ChildNodes() {
		switch c.DataAtom {
		case atom.Tr:
			rows = append(rows, c)
		case atom.Thead, atom.Tbody, atom.Tfoot:
			rows = append(rows, tableRows(c)...)
		}
	}
	return rows
}

// arranges reports tables that lay out a page: of one column or one row without
// headings, or with blocks in their cells.
func arranges(n *html.Node, rows []*html.Node) bool {
	if role := attr(n, "role"); role == "presentation" || role == "none" {
		return true
	}
	widest := 0
	headings := false
	for _, tr := range rows {
		columns := 0
		for c := range tr.ChildNodes() {
			if c.DataAtom != atom.Td && c.DataAtom != atom.Th {
				continue
			}
			columns++
			headings = headings || c.DataAtom == atom.Th
			if holdsBlocks(c) {
				return true
			}
		}
		widest = max(widest, columns)
	}
	return widest < 2 || len(rows) < 2 && !headings
}

// holdsBlocks reports cells with more than one paragraph in them.
func holdsBlocks(n *html.Node) bool {
	paragraphs := 0
	for c := range n.Descendants() {
		switch c.DataAtom {
		case atom.P, atom.Div:
			paragraphs++
		case atom.Table, atom.Ul, atom.Ol, atom.Pre, atom.Blockquote, atom.Figure,
			atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Hr, atom.Dl, atom.Iframe, atom.Video:
			return true
		}
	}
	return paragraphs > 1
}

func span(n *html.Node, key string, most int) int {
	size, err := strconv.Atoi(strings.TrimSpace(attr(n, key)))
	if err != nil {
		return 1
	}
	return min(max(size, 1), most)
}

func alignment(n *html.Node) byte {
	style := strings.ReplaceAll(strings.ToLower(attr(n, "style")), " ", "")
	for _, name := range []string{"left", "center", "right"} {
		if strings.EqualFold(attr(n, "align"), name) || strings.Contains(style, "text-align:"+name) {
			return name[0]
		}
	}
	return 0
}
