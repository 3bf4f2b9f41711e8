// Package author is the pane of the person behind a story: portrait, biography
// with its source, links, beats, and everything else they wrote. It must not know
// where profiles come from.
package author

import (
	"time"

	"byline/feed"
	"byline/ui/layout"
	"byline/ui/markdown"
	"byline/ui/picture"
	"byline/ui/theme"
)

// Pane is the author pane's state.
type Pane struct {
	th       *theme.Theme
	zone     *time.Location
	pictures *picture.Cache
	renderer *markdown.Renderer
	profile  feed.Profile
	photo    []byte
	loaded   bool
	reading  feed.ArticleID // the story open now, left out of the list
	place    string         // which of several authors this is, and the keys to the others
	empty    [2]string      // what is said when nobody is shown, and the key that helps
	seek     string         // the key that looks for a biography where there is none
	bio      laid
	lines    []string
	rows     []int // first line of each other story
	cursor   int   // index into others; -1 while scrolling the text
	offset   int
	w, h     int
	airy     bool
}

// New makes an empty pane whose portraits are drawn into a cache, where somebody
// else may have drawn them already.
func New(th *theme.Theme, zone *time.Location, pictures *picture.Cache) *Pane {
	return &Pane{th: th, zone: zone, pictures: pictures, renderer: markdown.New(th), cursor: -1}
}

// Clear shows that there is nobody to show: a sentence, and the key that helps.
func (p *Pane) Clear(sentence, hint string) {
	p.profile, p.photo, p.loaded, p.cursor, p.offset = feed.Profile{}, nil, false, -1, 0
	p.empty = [2]string{sentence, hint}
	p.layout()
}

// SetPlace says which of a story's authors is shown, if there are several.
func (p *Pane) SetPlace(text string) {
	if text != p.place {
		p.place = text
		p.layout()
	}
}

// SetSeek says which key looks for a biography where none is known; empty where no
// key can.
func (p *Pane) SetSeek(hint string) {
	if hint != p.seek {
		p.seek = hint
		p.layout()
	}
}

// SetSize sets the box.
func (p *Pane) SetSize(w, h int, airy bool) {
	if w != p.w || h != p.h || airy != p.airy {
		p.w, p.h, p.airy = w, h, airy
		p.layout()
	}
}

// SetProfile shows an author; photo is the encoded portrait, or nil.
func (p *Pane) SetProfile(pr feed.Profile, photo []byte, reading feed.ArticleID) {
	if p.profile.Author.ID != pr.Author.ID {
		p.offset, p.cursor = 0, -1
	}
	p.profile, p.photo, p.reading, p.loaded = pr, photo, reading, true
	p.layout()
}

// Profile is the author shown.
func (p *Pane) Profile() (feed.Profile, bool) { return p.profile, p.loaded }

// SetMark shows a changed mark at once.
func (p *Pane) SetMark(m feed.AuthorMark) {
	if p.profile.Author.ID == m.Author {
		p.profile.Mark = m
		p.layout()
	}
}

// Move goes to the next or previous other story when it is in sight, and scrolls
// towards it when it is not, so that a long biography can be read to its end. More
// than one line at a time scrolls and takes the cursor along.
func (p *Pane) Move(by int) {
	switch {
	case by > 1 || by < -1:
		p.scroll(by)
		p.cursor = p.nearest(by)
	case by > 0 && p.cursor+1 < len(p.rows) && p.inSight(p.cursor+1):
		p.cursor++
	case by < 0 && p.cursor >= 0 && (p.cursor == 0 || p.inSight(p.cursor-1)):
		p.cursor--
	default:
		p.scroll(by)
	}
	p.layout()
}

// inSight reports whether the title of another story is in the window.
func (p *Pane) inSight(i int) bool { return p.rows[i] >= p.offset && p.rows[i]+1 < p.offset+p.h }

// nearest is the other story in sight that a page's move in a direction leads to,
// or -1.
func (p *Pane) nearest(dir int) int {
	at := -1
	for i := range p.rows {
		if p.inSight(i) && (dir > 0 || at < 0) {
			at = i
		}
	}
	if dir < 0 && p.offset == 0 {
		return -1
	}
	return at
}

func (p *Pane) scroll(by int) { p.offset = max(0, min(p.offset+by, len(p.lines)-p.h)) }

// Selected is the other story under the cursor.
func (p *Pane) Selected() (feed.ArticleID, bool) {
	h, ok := p.Chosen()
	return h.ID, ok
}

// Chosen is its headline.
func (p *Pane) Chosen() (feed.Headline, bool) {
	if o := p.others(); p.cursor >= 0 && p.cursor < len(o) {
		return o[p.cursor], true
	}
	return feed.Headline{}, false
}

// Change edits the reader's state of one of their stories.
func (p *Pane) Change(id feed.ArticleID, edit func(*feed.Headline)) {
	for i := range p.profile.Latest {
		h := &p.profile.Latest[i]
		if h.ID != id {
			continue
		}
		was := h.Read
		edit(h)
		switch {
		case was && !h.Read:
			p.profile.Unread++
		case !was && h.Read:
			p.profile.Unread--
		}
		p.layout()
	}
}

// Thumb gives the rows of the scrollbar's thumb.
func (p *Pane) Thumb() (from, to int) { return layout.Thumb(len(p.lines), p.h, p.offset, p.h) }

// Percent is how much of the pane's content has been seen.
func (p *Pane) Percent() int {
	if len(p.lines) <= p.h {
		return 100
	}
	return 100 * (p.offset + p.h) / len(p.lines)
}

// Page is how many lines a page moves.
func (p *Pane) Page() int { return max(1, p.h-2) }

func (p *Pane) others() []feed.Headline {
	var out []feed.Headline
	for _, h := range p.profile.Latest {
		if h.ID != p.reading {
			out = append(out, h)
		}
	}
	return out
}

// Lines draws the window: exactly h lines of w columns.
func (p *Pane) Lines() []string {
	if p.w <= 0 || p.h <= 0 {
		return nil
	}
	return layout.Fill(p.lines[min(p.offset, len(p.lines)):], p.w, p.h)
}
