// Package list is the pane of headlines: a window of rows around a cursor that
// is held by identifier. It must not know where headlines come from.
package list

import (
	"slices"
	"strings"
	"time"

	"byline/feed"
	"byline/ui/theme"
)

// Pane is the list's state. The zero value is empty.
type Pane struct {
	th      *theme.Theme
	now     func() time.Time
	zone    *time.Location
	items   []feed.Headline
	before  int // rows above the first item
	total   int
	more    bool // there are rows below the last item
	earlier bool
	cursor  int // index of the row the reader is on; follows its article on reload
	first   int // index of the first row in the window
	strip   bool
	compact bool
	w, h    int
	airy    bool
	empty   []string
	leading feed.AuthorID // whose stories are listed; named first
}

// New makes an empty list.
func New(th *theme.Theme, now func() time.Time, zone *time.Location) *Pane {
	return &Pane{th: th, now: now, zone: zone}
}

// SetSize sets the box without the divider.
func (p *Pane) SetSize(w, h int, airy bool) {
	p.w, p.h, p.airy = w, h, airy
	p.scroll()
}

// SetStrip draws one line a story around the cursor, for reading below.
func (p *Pane) SetStrip(on bool) { p.strip = on }

// SetCompact gives a story one line instead of two or three.
func (p *Pane) SetCompact(on bool) { p.compact = on }

// SetLead says whose stories are listed: of several authors of one they are named
// first. Empty is nobody's.
func (p *Pane) SetLead(id feed.AuthorID) { p.leading = id }

// SetEmpty sets what an empty list says.
func (p *Pane) SetEmpty(lines ...string) { p.empty = lines }

// SetPage replaces everything; the cursor stays on its article if it is there,
// else on the given one, else at the top.
func (p *Pane) SetPage(pg feed.Page, at feed.ArticleID) {
	if at == "" {
		if h, ok := p.Current(); ok {
			at = h.ID
		}
	}
	p.items, p.total, p.more, p.earlier = pg.Items, pg.Total, pg.More, pg.Earlier
	p.before = max(pg.Before, 0)
	p.cursor = max(0, slices.IndexFunc(p.items, func(h feed.Headline) bool { return h.ID == at }))
	p.first = 0
	p.scroll()
}

// Refresh takes the window as it is now. Rows that left the view by what the reader
// did stay where they are until the view is left. The cursor stays on its article
// and that on its line of the screen, unless all rows fit. The page has to reach the
// cursor's row; see [Pane.Reached].
func (p *Pane) Refresh(pg feed.Page) {
	h, _ := p.Current()
	line := p.above(p.first)
	have := make(map[feed.ArticleID]bool, len(pg.Items))
	for _, it := range pg.Items {
		have[it.ID] = true
	}
	for _, old := range p.items {
		if !have[old.ID] && (len(pg.Items) == 0 || !pg.More || old.At >= pg.Items[len(pg.Items)-1].At) {
			pg.Items = append(pg.Items, old)
		}
	}
	slices.SortStableFunc(pg.Items, func(a, b feed.Headline) int { return strings.Compare(string(b.At), string(a.At)) })
	p.SetPage(pg, h.ID)
	p.hold(line)
	p.trim()
}

// Reached reports whether a page goes down to the cursor's row. One that ends above
// it, for so many rows are new, cannot be taken for the window.
func (p *Pane) Reached(pg feed.Page) bool {
	h, ok := p.Current()
	return !ok || !pg.More || len(pg.Items) == 0 || h.At >= pg.Items[len(pg.Items)-1].At
}

// Append adds the next page below.
func (p *Pane) Append(pg feed.Page) {
	p.items, p.more = append(p.items, pg.Items...), pg.More
	p.trim()
}

// Prepend adds the page above and leaves the cursor on its article.
func (p *Pane) Prepend(pg feed.Page) {
	p.items = append(slices.Clone(pg.Items), p.items...)
	p.cursor += len(pg.Items)
	p.first += len(pg.Items)
	p.before = max(0, p.before-len(pg.Items))
	p.earlier = pg.Earlier
	p.trim()
}

// MaxRows is how many rows of a view are held. They are many times what a screen
// shows.
const MaxRows = 600

// trim lets the rows go that are farthest from the cursor: a long way through a view
// takes no more memory than a short one. They are asked for again on the way back.
func (p *Pane) trim() {
	spare := len(p.items) - MaxRows
	if spare <= 0 {
		return
	}
	above := max(0, min(p.cursor-MaxRows/2, spare, p.first))
	if above < spare {
		p.more = true
	}
	p.items = slices.Clone(p.items[above : above+MaxRows])
	p.earlier = p.earlier || above > 0
	p.before += above
	p.cursor -= above
	p.first -= above
}

// Current is the headline under the cursor.
func (p *Pane) Current() (feed.Headline, bool) {
	if p.cursor >= len(p.items) {
		return feed.Headline{}, false
	}
	return p.items[p.cursor], true
}

// Items is the window that is loaded.
func (p *Pane) Items() []feed.Headline { return p.items }

// Place gives the cursor's rank, counted from 1, and the number of rows.
func (p *Pane) Place() (rank, total int) {
	if len(p.items) == 0 {
		return 0, 0
	}
	return p.before + p.cursor + 1, max(p.total, p.before+len(p.items))
}

// Top gives the rank of the first row of the window, counted from 1.
func (p *Pane) Top() (rank, total int) { return p.before + 1, p.total }

// Move goes down (positive) or up and reports whether the cursor moved.
func (p *Pane) Move(by int) bool {
	was := p.cursor
	p.cursor = max(0, min(len(p.items)-1, p.cursor+by))
	p.scroll()
	return p.cursor != was
}

// NextUnread goes to the nearest unread row in a direction (1 or -1).
func (p *Pane) NextUnread(dir int) bool {
	for i := p.cursor + dir; i >= 0 && i < len(p.items); i += dir {
		if !p.items[i].Read {
			p.cursor = i
			p.scroll()
			return true
		}
	}
	return false
}

// Section goes to the first story of the next day (1), or of this day and then of
// the one before it (-1), as far as rows are loaded. It reports whether the cursor
// moved.
func (p *Pane) Section(dir int) bool {
	if len(p.items) == 0 {
		return false
	}
	was, to := p.cursor, p.cursor
	if dir > 0 {
		for to < len(p.items) && p.day(p.items[to]) == p.day(p.items[was]) {
			to++
		}
		if to == len(p.items) {
			return false
		}
	} else {
		for to--; to > 0 && p.day(p.items[to-1]) == p.day(p.items[to]); {
			to--
		}
		to = max(to, 0)
	}
	return p.Move(to - was)
}

// Page is how many rows are whole in the window.
func (p *Pane) Page() int {
	n, lines := 0, 0
	for i := p.first; i < len(p.items); i++ {
		if lines += p.height(i); lines > p.h {
			break
		}
		n++
	}
	return max(1, n-1)
}

// Above is where the row over the cursor stands, and how many rows end with it; ""
// if there is none.
func (p *Pane) Above() (at feed.Cursor, rows int) {
	if p.cursor == 0 || p.cursor >= len(p.items) {
		return "", 0
	}
	return p.items[p.cursor-1].At, p.before + p.cursor
}

// AtTop reports that the first row of the view is in the window.
func (p *Pane) AtTop() bool { return p.first == 0 && p.before == 0 }

// NearEnd reports that fewer than n rows are loaded below and there are more.
func (p *Pane) NearEnd(n int) bool { return p.more && len(p.items)-p.cursor <= n }

// NearTop reports that fewer than n rows are loaded above and there are more.
func (p *Pane) NearTop(n int) bool { return p.earlier && p.cursor < n }

// Change edits the reader's state of one row; the row stays where it is.
func (p *Pane) Change(id feed.ArticleID, edit func(*feed.Headline)) {
	for i := range p.items {
		if p.items[i].ID == id {
			edit(&p.items[i])
		}
	}
}
