// Package list is the pane of headlines: a window of rows around a cursor that
// is held by identifier. It must not know where headlines come from.
package list

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"byline/feed"
	"byline/ui/layout"
	"byline/ui/markdown"
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
	w, h    int
	airy    bool
	empty   []string
}

// New makes an empty list.
func New(th *theme.Theme, now func() time.Time, zone *time.Location) *Pane {
	return &Pane{th: th, now: now, zone: zone}
}

// SetSize sets the box without the divider.
func (p *Pane) SetSize(w, h int, airy bool) { p.w, p.h, p.airy = w, h, airy }

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
}

// Refresh takes the window as it is now. Rows that left the view by what the reader
// did stay where they are until the view is left; the cursor stays on its article.
func (p *Pane) Refresh(pg feed.Page) {
	h, _ := p.Current()
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
}

// Append adds the next page below.
func (p *Pane) Append(pg feed.Page) {
	p.items, p.more = append(p.items, pg.Items...), pg.More
}

// Prepend adds the page above and leaves the cursor on its article.
func (p *Pane) Prepend(pg feed.Page) {
	p.items = append(slices.Clone(pg.Items), p.items...)
	p.cursor += len(pg.Items)
	p.before = max(0, p.before-len(pg.Items))
	p.earlier = pg.Earlier
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
	return p.cursor != was
}

// NextUnread goes to the nearest unread row in a direction (1 or -1).
func (p *Pane) NextUnread(dir int) bool {
	for i := p.cursor + dir; i >= 0 && i < len(p.items); i += dir {
		if !p.items[i].Read {
			p.cursor = i
			return true
		}
	}
	return false
}

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

// Lines draws the window: exactly h lines of w columns.
func (p *Pane) Lines(focused bool) []string {
	if p.w <= 0 || p.h <= 0 {
		return nil
	}
	if len(p.items) == 0 {
		out := make([]string, 0, p.h)
		for range max(0, p.h/3-1) {
			out = append(out, "")
		}
		for i, l := range append([]string{"⁂", ""}, p.empty...) {
			style := p.th.Dim
			if i == 0 {
				style = p.th.Faint
			}
			out = append(out, layout.Center(style.Render(l), p.w))
		}
		return layout.Fill(out, p.w, p.h)
	}
	// Only rows near the cursor are drawn: no screen is higher than its distance.
	from, to := max(0, p.cursor-p.h), min(len(p.items), p.cursor+p.h+1)
	var lines []string
	start, end := 0, 0
	for i := from; i < to; i++ {
		day := p.day(p.items[i])
		if i == from || day != p.day(p.items[i-1]) {
			if p.airy && len(lines) > 0 {
				lines = append(lines, "")
			}
			lines = append(lines, p.heading(day)...)
			if p.airy {
				lines = append(lines, "")
			}
		} else if p.airy {
			lines = append(lines, "")
		}
		if i == p.cursor {
			start = len(lines)
		}
		lines = append(lines, p.row(p.items[i], i == p.cursor, focused)...)
		if i == p.cursor {
			end = len(lines)
		}
	}
	above := min(start, max(0, p.h/3))
	off := max(0, min(start-above, len(lines)-p.h))
	if from == 0 && end <= p.h {
		off = 0
	}
	return layout.Fill(lines[off:], p.w, p.h)
}

func (p *Pane) heading(day string) []string {
	h := "  " + p.th.Label.Render(strings.ToUpper(day)) + " "
	n := p.w - 4 - len([]rune(day))
	return []string{h + p.th.Faint.Render(strings.Repeat("─", max(0, n)))}
}

func (p *Pane) row(h feed.Headline, selected, focused bool) []string {
	style, dot := p.th.Dim, " "
	if !h.Read {
		style, dot = p.th.Strong, p.th.Accent.Render("●")
	}
	title := markdown.Wrap(h.Title, max(4, p.w-5))
	if len(title) > 2 {
		title = []string{title[0], strings.TrimRight(layout.Fit(title[1], max(1, p.w-7)), " …") + " …"}
	}
	if len(title) == 0 {
		title = []string{"(no title)"}
	}
	var out []string
	for i, l := range title {
		lead := "   "
		if i == 0 {
			lead = " " + dot + " "
		}
		out = append(out, lead+style.Render(strings.TrimRight(l, " ")))
	}
	star := "  "
	if h.Starred {
		star = p.th.Gold.Render("★") + " "
	}
	out = append(out, layout.FitRight("   "+p.th.Dim.Render(p.meta(h)), star, p.w))
	if selected {
		for i, l := range out {
			l = layout.Fit(l, p.w)
			out[i] = p.th.Select(p.th.SelectionBar(focused) + l[1:])
		}
	}
	return out
}

// meta names the author first.
func (p *Pane) meta(h feed.Headline) string {
	var parts []string
	if len(h.Authors) > 0 {
		parts = append(parts, h.Authors[0].Name)
	}
	if h.SourceTitle != "" {
		parts = append(parts, h.SourceTitle)
	}
	return joined(append(parts, age(p.now().Sub(h.Date()))), p.w-7)
}

// joined drops the middle parts before it cuts the first.
func joined(parts []string, w int) string {
	const sep = "  ·  "
	for len(parts) > 2 && len([]rune(strings.Join(parts, sep))) > w {
		parts = slices.Delete(parts, len(parts)-2, len(parts)-1)
	}
	return strings.TrimRight(layout.Fit(strings.Join(parts, sep), w), " ")
}

func age(d time.Duration) string {
	itoa := func(n int, unit string) string { return strconv.Itoa(n) + unit }
	switch {
	case d < time.Minute:
		return "now"
	case d < time.Hour:
		return itoa(int(d.Minutes()), "m")
	case d < 24*time.Hour:
		return itoa(int(d.Hours()), "h")
	case d < 365*24*time.Hour:
		return itoa(int(d.Hours()/24), "d")
	}
	return itoa(int(d.Hours()/24/365), "y")
}

func (p *Pane) day(h feed.Headline) string {
	t, now := h.Date().In(p.zone), p.now().In(p.zone)
	y, m, d := now.Date()
	today := time.Date(y, m, d, 0, 0, 0, 0, p.zone)
	switch {
	case !t.Before(today):
		return "Today"
	case !t.Before(today.AddDate(0, 0, -1)):
		return "Yesterday"
	case t.Year() == now.Year():
		return t.Format("Monday 2 January")
	}
	return t.Format("2 January 2006")
}
