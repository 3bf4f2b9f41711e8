package clean

// spanned is a cell as read: its text, and the columns and rows it covers.
type spanned struct {
	text       []run
	align      byte
	cols, rows int
}

// grid places the cells of a table. What a wide or tall cell covers is empty.
type grid struct {
	rows    [][]cell
	align   []byte
	covered []int // how many more rows each column is covered
	columns int
	cells   int
}

// add places the next row. Past the budget nothing is placed in columns any
// more: such a table is written as lines.
func (g *grid) add(cells []spanned) {
	var row []cell
	filled := false
	skip := func() {
		for len(row) < len(g.covered) && g.covered[len(row)] > 0 && g.cells <= maxCells {
			g.covered[len(row)]--
			row = append(row, nil)
			g.cells++
		}
	}
	for _, c := range cells {
		skip()
		filled = filled || !blank(c.text)
		for i := range c.cols {
			if g.cells > maxCells && i > 0 {
				break
			}
			at := len(row)
			for len(g.covered) <= at {
				g.covered = append(g.covered, 0)
				g.align = append(g.align, 0)
			}
			g.covered[at] = max(g.covered[at], c.rows-1)
			if i == 0 {
				row = append(row, cell(c.text))
				if c.align != 0 && g.align[at] == 0 {
					g.align[at] = c.align
				}
			} else {
				row = append(row, nil)
			}
			g.cells++
		}
	}
	skip()
	if filled {
		g.rows = append(g.rows, row)
		g.columns = max(g.columns, len(row))
	}
}

// square gives every row the same number of columns.
func (g *grid) square() [][]cell {
	g.align = g.align[:min(len(g.align), g.columns)]
	for len(g.align) < g.columns {
		g.align = append(g.align, 0)
	}
	for i := range g.rows {
		for len(g.rows[i]) < g.columns {
			g.rows[i] = append(g.rows[i], nil)
		}
	}
	return g.rows
}

// lines writes a row of a table that is too large as one paragraph.
func lines(row []cell) []block {
	var l line
	for _, c := range row {
		if blank(c) {
			continue
		}
		if len(l.runs) > 0 {
			l.owed = true
			l.put(run{text: "·"})
		}
		l.owed = true
		for _, r := range c {
			l.put(r)
		}
	}
	if blank(l.runs) {
		return nil
	}
	return []block{{text: l.take()}}
}
