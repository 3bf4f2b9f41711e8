package screen

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// What it pays to skip or to erase instead of writing it, in columns: less than the
// sequence that does it takes bytes.
const (
	skip  = 6
	erase = 12
)

// Painter knows what is on a terminal and writes what makes it another frame. It
// relies on a terminal that does not wrap (DECAWM off) and on the sequences that
// every terminal since the VT220 has: CUP, CHA, CUF, EL, ED, ECH and SGR.
type Painter struct {
	w, h  int
	rows  []row // on the terminal; nil: unknown
	spare []cell
	seen  map[string]bool // onBlanks, by style

	out         []byte
	style, link string // in force at the end of out
}

// Resize tells the terminal's size in columns and rows. What is on it is unknown
// thereafter.
func (p *Painter) Resize(w, h int) {
	p.w, p.h = max(w, 0), max(h, 0)
	p.Forget()
}

// Forget makes the next frame be written from scratch.
func (p *Painter) Forget() { p.rows = nil }

// Paint gives what makes the terminal show a frame, whose lines are separated by
// line feeds; lines and columns that the terminal has no room for are left out. It
// is empty if the frame is there already, and valid until the next call.
func (p *Painter) Paint(frame string) []byte {
	p.out = p.out[:0]
	if p.rows == nil {
		p.clear()
	}
	for y := range p.rows {
		line, rest, _ := strings.Cut(frame, "\n")
		if old := &p.rows[y]; old.raw != line {
			p.change(y, old, line)
		}
		frame = rest
	}
	p.turn(cell{})
	return p.out
}

// clear starts from an empty screen.
func (p *Painter) clear() {
	p.style, p.link = "", ""
	p.out = append(p.out, "\x1b[m\x1b[2J"...)
	p.rows = make([]row, p.h)
	for y := range p.rows {
		p.rows[y] = parse("", p.w, make([]cell, 0, p.w))
	}
}

// change makes row y show another line.
func (p *Painter) change(y int, old *row, line string) {
	next := parse(line, p.w, p.spare)
	if next.whole || old.whole {
		p.rewrite(y, line)
	} else {
		p.mend(y, old.cells, next.cells)
	}
	p.spare = old.cells
	*old = next
}

// rewrite writes a row as it came.
func (p *Painter) rewrite(y int, line string) {
	p.turn(cell{})
	p.moveTo(0, y)
	p.out = append(p.out, "\x1b[K"...)
	p.out = append(p.out, ansi.Truncate(line, p.w, "")...)
	p.out = append(p.out, "\x1b[m\x1b]8;;\x1b\\"...)
}

// mend writes the columns of a row that differ.
func (p *Painter) mend(y int, old, next []cell) {
	at := -1 // the column the cursor is in, once it is in this row
	for x := 0; x < p.w; {
		if p.same(old[x], next[x]) {
			x++
			continue
		}
		end := p.span(old, next, x)
		if at < 0 {
			p.moveTo(x, y)
		} else {
			p.csi(x+1, 'G')
		}
		if p.write(next, x, end) {
			return
		}
		x, at = end, end
	}
}

// span is the column behind a run of columns that differ, over gaps that are not
// worth a movement.
func (p *Painter) span(old, next []cell, from int) int {
	end := from + 1
	for x := end; x < p.w && x-end < skip; x++ {
		if !p.same(old[x], next[x]) {
			end = x + 1
		}
	}
	for end < p.w && next[end].text == "" {
		end++ // never half of a wide character
	}
	return end
}

// write puts out columns from x to end, and reports whether it has cleared the rest
// of the row on its way.
func (p *Painter) write(cells []cell, x, end int) bool {
	for x < end {
		if n := p.blanks(cells, x); n >= erase || x+n == p.w && n > 2 {
			if p.visible(p.style) || p.link != "" {
				p.turn(cell{})
			}
			if x+n == p.w {
				p.out = append(p.out, "\x1b[K"...)
				return true
			}
			p.csi(n, 'X')
			if x += n; x < end {
				p.csi(n, 'C')
			}
			continue
		}
		p.put(cells[x])
		x++
	}
	return false
}

// blanks counts the columns from x on in which nothing is seen.
func (p *Painter) blanks(cells []cell, x int) int {
	n := 0
	for x+n < p.w && p.empty(cells[x+n]) {
		n++
	}
	return n
}

func (p *Painter) put(c cell) {
	if !p.empty(c) || p.visible(p.style) || p.link != "" {
		p.turn(c)
	}
	p.out = append(p.out, c.text...)
}

// turn switches to the style and link of a cell.
func (p *Painter) turn(c cell) {
	if c.link != p.link {
		if c.link == "" {
			p.out = append(p.out, "\x1b]8;;\x1b\\"...)
		}
		p.out = append(p.out, c.link...)
		p.link = c.link
	}
	if c.style == p.style {
		return
	}
	if more, only := strings.CutPrefix(c.style, p.style); only {
		p.out = append(p.out, more...)
	} else {
		p.out = append(p.out, "\x1b[m"...)
		p.out = append(p.out, c.style...)
	}
	p.style = c.style
}

// same says whether two cells look the same.
func (p *Painter) same(a, b cell) bool {
	return a == b || p.empty(a) && p.empty(b)
}

// empty says whether nothing is seen of a cell.
func (p *Painter) empty(c cell) bool {
	return c.text == " " && c.link == "" && !p.visible(c.style)
}

// kept is how many styles are remembered; a theme has some dozens.
const kept = 1000

// visible is onBlanks, remembered.
func (p *Painter) visible(style string) bool {
	if style == "" {
		return false
	}
	is, known := p.seen[style]
	if !known {
		if p.seen == nil || len(p.seen) >= kept {
			p.seen = map[string]bool{}
		}
		is = onBlanks(style)
		p.seen[strings.Clone(style)] = is
	}
	return is
}

func (p *Painter) moveTo(x, y int) {
	p.out = append(p.out, "\x1b["...)
	p.out = strconv.AppendInt(p.out, int64(y+1), 10)
	if x > 0 {
		p.out = append(p.out, ';')
		p.out = strconv.AppendInt(p.out, int64(x+1), 10)
	}
	p.out = append(p.out, 'H')
}

// csi appends a control sequence with one parameter.
func (p *Painter) csi(n int, final byte) {
	p.out = append(p.out, "\x1b["...)
	p.out = strconv.AppendInt(p.out, int64(n), 10)
	p.out = append(p.out, final)
}
