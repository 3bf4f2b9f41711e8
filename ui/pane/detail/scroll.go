package detail

import (
	"byline/feed"
	"byline/ui/layout"
)

// total is how many lines there are to scroll through; the last one is blank.
func (p *Pane) total() int {
	if !p.loaded {
		return 0
	}
	return len(p.head) + max(1, len(p.doc.Lines)) + 1
}

func (p *Pane) clamp() { p.top = max(0, min(p.top, p.total()-p.h)) }

// Scroll moves by lines.
func (p *Pane) Scroll(by int) {
	p.moveTo(p.top + max(-p.total(), min(p.total(), by)))
}

// moveTo puts a line of the content at the top, as the reader asked.
func (p *Pane) moveTo(line int) {
	p.top = line
	p.clamp()
	if !p.waiting && (!p.pending || len(p.doc.Lines) > 0) { // without a text there is no place to lose
		p.place = p.at()
	}
}

// AtEnd reports that the last line is seen.
func (p *Pane) AtEnd() bool { return p.top+p.h >= p.total() && !p.pending }

// Page is the height of a page, with two lines kept in sight.
func (p *Pane) Page() int { return max(1, p.h-2) }

// Percent is how much of the story has been seen.
func (p *Pane) Percent() int {
	if p.total() <= p.h {
		return 100
	}
	return 100 * (p.top + p.h) / p.total()
}

// Thumb gives the rows of the scrollbar's thumb.
func (p *Pane) Thumb() (from, to int) { return layout.Thumb(p.total(), p.h, p.top, p.h) }

// Position is the reader's place; zero in the head.
func (p *Pane) Position() feed.Position { return p.place }

// at is the block at the top of the window, and how much of it lies above.
func (p *Pane) at() feed.Position {
	line := p.top - len(p.head)
	at := feed.Position{}
	if line <= 0 {
		return at
	}
	for i := range p.doc.Blocks {
		start, end := p.block(i)
		if start > line {
			break
		}
		at = feed.Position{Block: i, Share: min(999, 1000*(line-start)/max(1, end-start))}
	}
	return at
}

// block gives the lines [start, end) of a block.
func (p *Pane) block(i int) (start, end int) {
	start, end = p.doc.Blocks[i], len(p.doc.Lines)
	if i+1 < len(p.doc.Blocks) {
		end = p.doc.Blocks[i+1]
	}
	return start, end
}

// Restore goes to a place, as soon as the text is there.
func (p *Pane) Restore(at feed.Position) {
	p.place = at
	if at == (feed.Position{}) {
		p.top = 0
	}
	p.follow()
}

// follow moves the window to the reader's place. In the head, which is no place,
// it stays.
func (p *Pane) follow() {
	switch at := p.place; {
	case at == feed.Position{}:
	case at.Block >= 0 && at.Block < len(p.doc.Blocks):
		start, end := p.block(at.Block)
		p.top = len(p.head) + start + (at.Share*(end-start)+999)/1000
	case !p.pending:
		p.place = p.at() // the story has become shorter
	}
	p.clamp()
}

// section goes to the next heading, or to the one before the top of the window.
func (p *Pane) section(by int) {
	line := p.top - len(p.head)
	to := -len(p.head)
	if by > 0 {
		to = len(p.doc.Lines)
	}
	for _, h := range p.doc.Headings {
		if by > 0 && h > line {
			to = h
			break
		}
		if by < 0 && h < line {
			to = h
		}
	}
	p.moveTo(len(p.head) + to)
}
