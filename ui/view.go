package ui

import (
	"fmt"
	"strings"

	"byline/ui/keys"
	"byline/ui/layout"
)

// View draws the screen: header, rule, panes, status, each line exactly as wide
// as the terminal.
func (m *Model) View() string {
	g := m.grid
	if g.W == 0 || g.H == 0 {
		return ""
	}
	lines := []string{m.header()}
	if g.H > 2 {
		lines = append(lines, m.rule())
	}
	if m.over.sheet != nil {
		lines = append(lines, m.over.sheet.Lines(m.th, g.W, g.Body.H)...)
	} else {
		lines = append(lines, m.body()...)
	}
	if g.H > 1 {
		lines = append(lines, m.status())
	}
	return strings.Join(lines[:min(len(lines), g.H)], "\n")
}

// header names the view, what is unread in the library, and what has come since the
// reader was at the top.
func (m *Model) header() string {
	t, w := m.th, m.grid.W
	counts := t.Accent.Render(fmt.Sprintf("%d unread", m.library.Unread))
	if m.fresh > 0 {
		counts += t.Faint.Render("  ·  ") + t.Gold.Render(fmt.Sprintf("%d new", m.fresh))
	}
	if w < 60 {
		return layout.FitRight(" "+t.Strong.Render("BYLINE"), counts+" ", w)
	}
	clock := t.Dim.Render(m.o.Now().In(m.o.Location).Format("Mon 2 Jan 15:04")) + " "
	name := " " + t.Strong.Render("B Y L I N E") + "   "
	dot := t.Faint.Render("  ·  ")
	room := w - layout.Width(name+dot+counts+clock) - 2
	return layout.FitRight(name+t.Dim.Render(layout.Clip(m.title, room))+dot+counts, clock, w)
}

// rule is heavy over the focused pane.
func (m *Model) rule() string {
	g, t := m.grid, m.th
	if m.over.sheet != nil { // no pane is seen
		return t.Faint.Render(strings.Repeat("─", g.W))
	}
	if g.Kind == layout.Single || g.Kind == layout.Stacked {
		if g.SplitY >= 0 && m.focus == layout.Detail {
			return t.Faint.Render(strings.Repeat("─", g.W))
		}
		return t.Accent.Render(strings.Repeat("━", g.W))
	}
	var out strings.Builder
	for _, p := range layout.Panes {
		b := g.Box(p)
		if b.W == 0 {
			continue
		}
		line, join, style := "─", "┬", t.Faint
		if p == m.focus {
			line, join, style = "━", "┯", t.Accent
		}
		if g.Divided[p] {
			out.WriteString(style.Render(strings.Repeat(line, b.W-1) + join))
		} else {
			out.WriteString(style.Render(strings.Repeat(line, b.W)))
		}
	}
	return out.String()
}

// body joins the panes line by line.
func (m *Model) body() []string {
	g := m.grid
	if g.SplitY >= 0 {
		line := m.th.Faint.Render(strings.Repeat("─", g.W))
		if m.focus == layout.Detail {
			line = m.th.Accent.Render(strings.Repeat("━", g.W))
		}
		out := append(m.list.Lines(m.focus == layout.List), line)
		return append(out, m.edge(m.detail.Lines())...)
	}
	out := make([]string, g.Body.H)
	for _, p := range layout.Panes {
		b := g.Box(p)
		if b.Empty() {
			continue
		}
		var lines []string
		from, to := 0, 0
		switch p {
		case layout.List:
			lines = m.list.Lines(m.focus == layout.List)
			rank, total := m.list.Place()
			from, to = layout.Thumb(total, max(1, b.H/3), max(0, rank-1), b.H)
		case layout.Detail:
			lines = m.detail.Lines()
			from, to = m.detail.Thumb()
			if !g.Divided[p] {
				lines = m.edge(lines)
			}
		case layout.Author:
			lines = m.author.Lines()
		}
		for i := range out {
			if i < len(lines) {
				out[i] += lines[i]
			}
			if g.Divided[p] {
				if i >= from && i < to {
					out[i] += m.th.Thumb.Render("┃")
				} else {
					out[i] += m.th.Faint.Render("│")
				}
			}
		}
	}
	return out
}

// edge draws the story's thumb in the last column where there is no divider.
func (m *Model) edge(lines []string) []string {
	from, to := m.detail.Thumb()
	for i := from; i < to && i < len(lines); i++ {
		w := m.grid.Box(layout.Detail).W
		lines[i] = layout.Fit(strings.TrimRight(lines[i], " "), w-1) + m.th.Thumb.Render("┃")
	}
	return lines
}

func (m *Model) status() string {
	t, w := m.th, m.grid.W
	rank, total := m.list.Place()
	right := ""
	switch {
	case m.focus == layout.Detail:
		right = fmt.Sprintf("%d %%", m.detail.Percent())
	case total > 0:
		right = fmt.Sprintf("%d of %d", rank, total)
	}
	switch {
	case m.over.prompt != nil:
		return m.over.prompt.Line(t, w)
	case m.over.sheet != nil:
		return layout.Fit(" "+t.Key.Render("⏎")+t.Dim.Render(" choose   ")+t.Key.Render("esc")+t.Dim.Render(" back   type to narrow"), w)
	case m.confirm != "":
		return layout.Fit(" "+t.Kicker.Render(m.confirm), w)
	case m.message != "":
		return layout.FitRight(" "+t.Ink.Render(m.message), t.Dim.Render(right)+" ", w)
	case m.keys.Pending() != "":
		right = m.keys.Pending() + " …"
	}
	return layout.FitRight(" "+m.hints(w-len([]rune(right))-4), t.Dim.Render(right)+" ", w)
}

// hints are the few keys worth knowing in the focused pane.
func (m *Model) hints(w int) string {
	wanted := map[layout.Pane][]keys.Action{
		layout.List:   {keys.Enter, keys.ToggleRead, keys.Star, keys.NextUnread, keys.NextPane, keys.AuthorPane, keys.Help},
		layout.Detail: {keys.ReadOn, keys.Star, keys.AuthorPane, keys.NextUnread, keys.Back, keys.Help},
		layout.Author: {keys.Enter, keys.Star, keys.Back, keys.Help},
	}[m.focus]
	words := map[keys.Action]string{keys.Enter: "open", keys.ToggleRead: "mark", keys.Star: "star", keys.NextUnread: "next unread",
		keys.NextPane: "pane", keys.AuthorPane: "author", keys.Help: "help", keys.ReadOn: "page", keys.Back: "back"}
	if m.focus == layout.Author {
		words[keys.Star] = "follow"
	}
	var out strings.Builder
	used := 0
	for _, a := range wanted {
		for _, b := range m.rows {
			if b.Action != a {
				continue
			}
			name := keys.Name(b.Keys[0])
			n := len([]rune(name)) + 1 + len(words[a])
			if used+n+3 > w {
				return out.String()
			}
			if used > 0 {
				out.WriteString("   ")
				used += 3
			}
			out.WriteString(m.th.Key.Render(name) + m.th.Dim.Render(" "+words[a]))
			used += n
		}
	}
	return out.String()
}
