package detail

import (
	"sort"
	"strings"
	"unicode"

	xansi "github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"
)

// span is a part of one line of the content, in columns.
type span struct{ line, from, to int }

// match is what was found: one span, or several where it runs over a line's end.
type match []span

// Find looks for a text in head and body without regard to case and accents, goes
// to the first match at or below the top of the window, and tells how many there
// are. An empty text ends the search.
func (p *Pane) Find(text string) int {
	p.sought, p.match = text, 0
	p.search()
	for i, m := range p.matches {
		if m[0].line >= p.top {
			p.match = i
			break
		}
	}
	p.reveal()
	return len(p.matches)
}

// Found tells which match is the current one, counted from 1, of how many.
func (p *Pane) Found() (at, of int) {
	if len(p.matches) == 0 {
		return 0, 0
	}
	return p.match + 1, len(p.matches)
}

// Seeking reports whether a search is shown.
func (p *Pane) Seeking() bool { return p.sought != "" }

// FindNext goes to the next match, or back to the one before, round the ends.
func (p *Pane) FindNext(by int) {
	if n := len(p.matches); n > 0 {
		p.match = ((p.match+by)%n + n) % n
		p.rows = nil
		p.reveal()
	}
}

// reveal scrolls no more than needed to show the current match.
func (p *Pane) reveal() {
	if len(p.matches) == 0 {
		return
	}
	if line := p.matches[p.match][0].line; line < p.top || line >= p.top+p.h {
		p.moveTo(line - p.h/3)
	}
}

// search fills matches.
func (p *Pane) search() {
	p.matches, p.rows = nil, nil
	want := fold(p.sought)
	if want == "" {
		return
	}
	for line := 0; line < len(p.head)+len(p.doc.Lines); {
		var r run
		next := p.gather(&r, line)
		p.matches = append(p.matches, r.find(want)...)
		line = next
	}
	p.match = max(0, min(p.match, len(p.matches)-1))
}

// run is the text of lines that follow each other without a blank one between
// them, with the place of each of its letters.
type run struct {
	text  strings.Builder
	bytes []int // where each cell's letters begin in text
	cells []span
}

// gather reads such lines from a given one on and tells where the next run begins.
func (p *Pane) gather(r *run, line int) int {
	for ; line < len(p.head)+len(p.doc.Lines); line++ {
		s, indent := p.content(line)
		s = xansi.Strip(s)
		if strings.TrimSpace(s) == "" {
			return line + 1
		}
		if r.text.Len() > 0 {
			r.add(" ", span{line, 0, 0})
		}
		col := 0
		for len(s) > 0 {
			g, w := xansi.FirstGraphemeCluster(s, xansi.GraphemeWidth)
			if col >= indent {
				r.add(fold(g), span{line, col, col + w})
			}
			col += w
			s = s[len(g):]
		}
	}
	return line
}

// content is a line of head and text, and how many columns of it are no text.
func (p *Pane) content(line int) (s string, indent int) {
	i := line - len(p.head)
	if i < 0 {
		return p.head[line], 0
	}
	return p.doc.Lines[i], p.doc.Places[i].Indent
}

func (r *run) add(folded string, cell span) {
	r.bytes = append(r.bytes, r.text.Len())
	r.cells = append(r.cells, cell)
	r.text.WriteString(folded)
}

// find gives the matches of a folded text. At the end of a line the blank of the
// run may be missing in the text, between two lines of Chinese.
func (r *run) find(want string) []match {
	var out []match
	text := r.text.String()
	for from := 0; ; {
		i := strings.Index(text[from:], want)
		if i < 0 {
			return out
		}
		start, end := from+i, from+i+len(want)
		first := sort.SearchInts(r.bytes, start+1) - 1
		last := sort.SearchInts(r.bytes, end) - 1
		var m match
		for _, c := range r.cells[first : last+1] {
			switch n := len(m); {
			case c.from == c.to:
			case n > 0 && m[n-1].line == c.line:
				m[n-1].to = c.to
			default:
				m = append(m, c)
			}
		}
		if len(m) > 0 {
			out = append(out, m)
		}
		from = end
	}
}

// fold takes case and accents off a text.
func fold(s string) string {
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < 0x80
	}
	if !ascii {
		s = strings.Map(func(r rune) rune {
			if unicode.Is(unicode.Mn, r) {
				return -1
			}
			return r
		}, norm.NFD.String(s))
	}
	return strings.ToLower(s)
}

// highlight marks the matches in a line: the current one reversed.
func (p *Pane) highlight(line int, text string) string {
	if len(p.matches) == 0 {
		return text
	}
	first := sort.Search(len(p.matches), func(i int) bool {
		m := p.matches[i]
		return m[len(m)-1].line >= line
	})
	for i := first; i < len(p.matches) && p.matches[i][0].line <= line; i++ {
		style := p.th.Match
		if i == p.match {
			style = p.th.Reverse
		}
		for _, s := range p.matches[i] {
			if s.line == line {
				text = xansi.Cut(text, 0, s.from) + "\x1b[0m" + style.Render(xansi.Strip(xansi.Cut(text, s.from, s.to))) + xansi.Cut(text, s.to, 1<<20)
			}
		}
	}
	return text
}
