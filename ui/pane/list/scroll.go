package list

import "byline/ui/markdown"

// scroll moves the window only when the cursor has left it, and then so far that
// the next rows need not move it again: a window that stays costs the terminal
// nothing.
func (p *Pane) scroll() {
	p.first = max(0, min(p.first, len(p.items)-1))
	if p.w <= 0 || p.h <= 0 || len(p.items) == 0 {
		return
	}
	switch {
	case p.cursor < p.first:
		p.place(p.h * 2 / 3)
	case !p.fits(p.first):
		p.place(p.h / 3)
	}
	if p.first > 0 && p.fits(0) && p.cursor <= p.first {
		p.first = 0
	}
}

// hold puts the cursor's row on a line of the window again, or as near above it as
// the rows allow; a list that fits whole is shown whole.
func (p *Pane) hold(line int) {
	if p.cursor >= len(p.items) || p.whole() {
		return
	}
	first := p.cursor
	for first > 0 && p.above(first-1) <= line {
		first--
	}
	if p.fits(first) {
		p.first = first
	}
}

// above is how many lines of a window that begins at a row are above the cursor's.
func (p *Pane) above(first int) int {
	keep := p.first
	p.first = first
	defer func() { p.first = keep }()
	n := 0
	for i := first; i < p.cursor && i < len(p.items); i++ {
		n += p.height(i)
	}
	return n
}

// whole reports whether all rows fit from the first on.
func (p *Pane) whole() bool {
	keep := p.first
	p.first = 0
	defer func() { p.first = keep }()
	total := 0
	for i := range p.items {
		if total += p.height(i); total > p.h {
			return false
		}
	}
	return !p.more
}

// place puts the cursor's row about so many lines below the top of the window.
func (p *Pane) place(above int) {
	for p.first = p.cursor; p.first > 0 && above > 0; {
		next := p.first - 1
		above -= p.height(next)
		if above < 0 || !p.fits(next) {
			return
		}
		p.first = next
	}
}

// fits reports whether the cursor's row is whole in a window that begins at a row.
func (p *Pane) fits(first int) bool {
	keep := p.first
	p.first = first
	defer func() { p.first = keep }()
	total := 0
	for i := first; i <= p.cursor; i++ {
		if total += p.height(i); total > p.h {
			return i == first
		}
	}
	return true
}

func (p *Pane) height(i int) int {
	if p.compact {
		return len(p.lead(i)) + 1
	}
	return len(p.lead(i)) + min(2, len(markdown.Wrap(p.title(p.items[i]), max(4, p.w-5)))) + 1
}
