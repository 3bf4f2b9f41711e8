package list

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"byline/feed"
	"byline/ui/layout"
	"byline/ui/markdown"
)

// Lines draws the window: exactly h lines of w columns.
func (p *Pane) Lines(focused bool) []string {
	if p.w <= 0 || p.h <= 0 {
		return nil
	}
	if len(p.items) == 0 {
		return p.emptyLines()
	}
	if p.strip {
		return p.stripLines(focused)
	}
	var lines []string
	for i := p.first; i < len(p.items) && len(lines) < p.h; i++ {
		lead := p.lead(i)
		if len(lines)+len(lead) >= p.h { // no heading without a story under it
			break
		}
		lines = append(lines, lead...)
		lines = append(lines, p.row(p.items[i], i == p.cursor, focused)...)
	}
	return layout.Fill(lines, p.w, p.h)
}

// emptyLines say why there is nothing, and the key that helps.
func (p *Pane) emptyLines() []string {
	out := make([]string, max(0, p.h/2-3))
	if p.h >= 5 {
		out = append(out, layout.Center(p.th.Dim.Render("⁂"), p.w), "")
	}
	for i, l := range p.empty {
		style := p.th.Dim
		if i == 0 {
			style = p.th.Ink
		}
		for _, part := range markdown.Wrap(l, max(1, p.w-2)) {
			out = append(out, layout.Center(style.Render(part), p.w))
		}
		if l == "" {
			out = append(out, "")
		}
	}
	return layout.Fill(out, p.w, p.h)
}

// headingsFrom is the height from which there is room for days beside stories.
const headingsFrom = 6

// lead is what stands above a row: the day's heading, or a blank line.
func (p *Pane) lead(i int) []string {
	if p.h < headingsFrom {
		return nil
	}
	day := p.day(p.items[i])
	var lines []string
	switch {
	case i == p.first || i == 0 || day != p.day(p.items[i-1]):
		if p.airy && i > p.first {
			lines = append(lines, "")
		}
		lines = append(lines, p.heading(day)...)
		if p.airy && !p.compact {
			lines = append(lines, "")
		}
	case p.airy && !p.compact:
		lines = append(lines, "")
	}
	return lines
}

// stripLines draws one line a story: the one before, this one, the next.
func (p *Pane) stripLines(focused bool) []string {
	from := max(0, min(p.cursor-p.h/2, len(p.items)-p.h))
	var out []string
	for i := from; i < len(p.items) && len(out) < p.h; i++ {
		out = append(out, p.line(p.items[i], i == p.cursor, focused))
	}
	return layout.Fill(out, p.w, p.h)
}

// authorFrom is the width from which one line has room for the author beside the
// title.
const authorFrom = 60

// line draws a story in one line: title, and at the right author, age and bookmark.
func (p *Pane) line(h feed.Headline, selected, focused bool) string {
	style, dot := p.th.Dim, " "
	if !h.Read {
		style, dot = p.th.Strong, p.th.Accent.Render("●")
	}
	meta := fmt.Sprintf("%4s", p.age(h))
	if names := p.authors(h); p.w >= authorFrom && len(names) > 0 {
		meta = layout.Clip(few(names), min(20, p.w/4)) + " " + meta
	}
	star := "  "
	if h.Starred {
		star = " " + p.th.Gold.Render("★")
	}
	right := "  " + p.th.Dim.Render(meta) + star + " "
	left := " " + dot + " " + style.Render(layout.Clip(p.title(h), p.w-3-layout.Width(right)))
	line := layout.FitRight(left, right, p.w)
	if selected {
		line = p.selected(line, focused)
	}
	return line
}

// selected lays the selection under a line that begins with a blank; the last
// column stays free, so that it does not touch the divider.
func (p *Pane) selected(line string, focused bool) string {
	if p.w < 2 {
		return p.th.Select(p.th.SelectionBar(focused))
	}
	return p.th.Select(p.th.SelectionBar(focused)+layout.Cut(line, p.w-1)[1:]) + " "
}

// title is a story's, on one line.
func (p *Pane) title(h feed.Headline) string {
	if t := strings.TrimSpace(markdown.Display(h.Title)); t != "" {
		return t
	}
	return "(no title)"
}

func (p *Pane) heading(day string) []string {
	h := "  " + p.th.Label.Render(strings.ToUpper(day)) + " "
	n := p.w - 4 - layout.Width(day)
	return []string{h + p.th.Faint.Render(strings.Repeat("─", max(0, n)))}
}

func (p *Pane) row(h feed.Headline, selected, focused bool) []string {
	if p.compact {
		return []string{p.line(h, selected, focused)}
	}
	style, dot := p.th.Dim, " "
	if !h.Read {
		style, dot = p.th.Strong, p.th.Accent.Render("●")
	}
	title := markdown.Wrap(p.title(h), max(4, p.w-5))
	if len(title) > 2 {
		title = []string{title[0], strings.TrimRight(layout.Clip(title[1], p.w-7), " …") + " …"}
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
			out[i] = p.selected(l, focused)
		}
	}
	return out
}

// meta names the authors first: all of them where there is room.
func (p *Pane) meta(h feed.Headline) string {
	room, age := p.w-6, p.age(h)
	var parts []string
	if names := p.authors(h); len(names) > 0 {
		who := strings.Join(names, ", ")
		if layout.Width(who+separator+age) > room {
			who = few(names)
		}
		parts = append(parts, who)
	}
	if h.SourceTitle != "" {
		parts = append(parts, markdown.Display(h.SourceTitle))
	}
	return joined(append(parts, age), room)
}

// authors are the names of who wrote a story, the one whose stories are listed
// first.
func (p *Pane) authors(h feed.Headline) []string {
	var names []string
	for _, c := range h.Authors {
		switch {
		case c.Name == "" || c.Role != "" && c.Role != feed.RoleAuthor:
		case c.Author != "" && c.Author == p.leading:
			names = append([]string{markdown.Display(c.Name)}, names...)
		default:
			names = append(names, markdown.Display(c.Name))
		}
	}
	if len(names) == 0 && len(h.Authors) > 0 {
		return []string{markdown.Display(h.Authors[0].Name)}
	}
	return names
}

// few names the first of several and counts the others.
func few(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	return fmt.Sprintf("%s +%d", names[0], len(names)-1)
}

// separator stands between the parts of a line.
const separator = "  ·  "

// joined drops the middle parts before it cuts the first; the age, which is the
// last, stays.
func joined(parts []string, w int) string {
	for len(parts) > 2 && layout.Width(strings.Join(parts, separator)) > w {
		parts = slices.Delete(parts, len(parts)-2, len(parts)-1)
	}
	if age := parts[len(parts)-1]; len(parts) == 2 {
		return layout.Clip(parts[0], w-layout.Width(separator+age)) + separator + age
	}
	return layout.Clip(strings.Join(parts, separator), w)
}

// age is how old a story is: in hours on its first day, then in days of the
// calendar, as the headings over the list count them.
func (p *Pane) age(h feed.Headline) string {
	now := p.now()
	at, itoa := h.Date(), func(n int, unit string) string { return strconv.Itoa(n) + unit }
	d := now.Sub(at)
	switch {
	case d < time.Minute:
		return "now"
	case d < time.Hour:
		return itoa(int(d.Minutes()), "m")
	case d < 24*time.Hour:
		return itoa(int(d.Hours()), "h")
	case d < 365*24*time.Hour:
		return itoa(days(at.In(p.zone), now.In(p.zone)), "d")
	}
	return itoa(int(d.Hours()/24/365), "y")
}

// days counts the midnights between two times of one zone.
func days(from, to time.Time) int {
	date := func(t time.Time) time.Time {
		y, m, d := t.Date()
		return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	}
	return int(date(to).Sub(date(from)).Hours() / 24)
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
