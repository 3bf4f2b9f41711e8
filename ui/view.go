package ui

import (
	"fmt"
	"strings"

	"byline/feed"
	"byline/ui/keys"
	"byline/ui/layout"
	"byline/ui/markdown"
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
	} else if m.board != nil {
		lines = append(lines, m.board.Lines()...)
	} else {
		lines = append(lines, m.body()...)
	}
	if g.H > 1 {
		lines = append(lines, m.status())
	}
	lines = lines[:min(len(lines), g.H)]
	if said := m.longMessage(); len(said) > 0 {
		copy(lines[len(lines)-len(said):], said)
	}
	return strings.Join(lines, "\n")
}

// most lines that a message may take; it grows over the panes' last ones.
const messageLines = 4

// longMessage is a message that does not fit into the status line, on as many lines
// as it needs: what helps is said at the end of a sentence.
func (m *Model) longMessage() []string {
	w, h := m.grid.W, m.grid.H
	if m.message == "" || m.confirm != "" || m.over.open() || layout.Width(m.message)+12 <= w || w < 12 || h < 8 {
		return nil
	}
	wrapped := markdown.Wrap(m.message, w-2)
	if len(wrapped) > messageLines {
		wrapped = append(wrapped[:messageLines-1:messageLines-1], layout.Clip(wrapped[messageLines-1], w-4)+" …")
	}
	out := []string{m.th.Faint.Render(strings.Repeat("─", w))}
	for _, l := range wrapped {
		out = append(out, layout.Fit(" "+m.th.Ink.Render(strings.TrimRight(l, " ")), w))
	}
	return out
}

// header names the view, what is unread in the library, and what has come since the
// reader was at the top.
func (m *Model) header() string {
	t, w := m.th, m.grid.W
	title, counts := m.title, t.Accent.Render(m.unread(w))
	if m.board != nil {
		title = "Sources"
	}
	if m.fresh > 0 {
		counts += t.Faint.Render("  ·  ") + t.Gold.Render(fmt.Sprintf("%d new", m.fresh))
	}
	running := m.underway()
	if w < 60 {
		if running != "" {
			counts = running
		}
		return layout.FitRight(" "+t.Strong.Render("BYLINE")+"  "+t.Dim.Render(layout.Clip(title, w-layout.Width(counts)-11)), counts+" ", w)
	}
	clock := t.Dim.Render(m.o.Now().In(m.o.Location).Format("Mon 2 Jan 15:04")) + " "
	if running != "" {
		clock = running + " "
	}
	name := " " + t.Strong.Render("B Y L I N E") + "   "
	dot := t.Faint.Render("  ·  ")
	room := w - layout.Width(name+dot+counts+clock) - 2
	return layout.FitRight(name+t.Dim.Render(layout.Clip(title, room))+dot+counts, clock, w)
}

// unread says how much is unread in the library. Over a view of a part of it, it says
// so, lest the number be taken for the part's; that of a source is said first.
func (m *Model) unread(w int) string {
	said := fmt.Sprintf("%d unread", m.library.Unread)
	whole := m.board != nil || m.query == feed.Query{} || m.query == feed.Query{Show: feed.ShowUnread}
	if whole || w < 60 {
		return said
	}
	for _, e := range m.known {
		if m.query == (feed.Query{Source: e.Source.ID}) {
			return fmt.Sprintf("%d unread, %d in all", e.Counts.Unread, m.library.Unread)
		}
	}
	return said + " in all"
}

// rule is heavy over the focused pane.
func (m *Model) rule() string {
	g, t := m.grid, m.th
	if len(m.visits.runs) > 0 {
		return m.progressRule()
	}
	if m.over.sheet != nil || m.board != nil { // no pane is seen
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
		from, to := m.detail.Thumb()
		return append(out, m.edge(m.detail.Lines(), g.Box(layout.Detail).W, from, to)...)
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
		case layout.Author:
			lines = m.author.Lines()
			from, to = m.author.Thumb()
		}
		if !g.Divided[p] && p != layout.List {
			lines = m.edge(lines, b.W, from, to)
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

// edge draws a pane's thumb in its last column, where there is no divider.
func (m *Model) edge(lines []string, w, from, to int) []string {
	for i := from; i < to && i < len(lines); i++ {
		lines[i] = layout.Cut(lines[i], w-1) + m.th.Thumb.Render("┃")
	}
	return lines
}

// yes stands behind every question; a narrow screen shows the first two words.
const yes = "  y yes  ·  any other key no"

func (m *Model) status() string {
	t, w := m.th, m.grid.W
	rank, total := m.list.Place()
	right := ""
	switch {
	case m.board != nil:
	case m.focus == layout.Detail:
		right = fmt.Sprintf("%d %%", m.detail.Percent())
	case m.focus == layout.Author:
		right = fmt.Sprintf("%d %%", m.author.Percent())
	case total > 0:
		right = fmt.Sprintf("%d of %d", rank, total)
	}
	switch {
	case m.over.prompt != nil:
		return m.over.prompt.Line(t, w)
	case m.over.sheet != nil:
		return layout.Cut(" "+m.sheetHints(w-1), w)
	case m.confirm != "":
		question := strings.TrimSuffix(m.confirm, yes)
		if layout.Width(m.confirm) < w {
			return layout.Fit(" "+t.Kicker.Render(m.confirm), w)
		}
		return layout.FitRight(" "+t.Kicker.Render(question), t.Kicker.Render("  y yes")+" ", w)
	case m.message != "":
		return layout.FitRight(" "+t.Ink.Render(m.message), "  "+t.Dim.Render(right)+" ", w)
	case m.keys.Pending() != "":
		right = m.keys.Pending() + " …"
	}
	return layout.FitRight(" "+m.hints(w-layout.Width(right)-4), t.Dim.Render(right)+" ", w)
}

// sheetHints are the keys of a sheet, as many as there is room for.
func (m *Model) sheetHints(w int) string {
	hints := [][2]string{{"Enter", "choose"}}
	if m.over.sheet.Many {
		hints = append(hints, [2]string{"Tab", "pick several"})
	}
	out := ""
	for _, h := range append(hints, [2]string{"Esc", "back"}) {
		if more := out + m.th.Key.Render(h[0]) + m.th.Dim.Render(" "+h[1]+"   "); layout.Width(more)-3 <= w {
			out = more
		}
	}
	if typing := "type to " + m.over.sheet.Typing(); layout.Width(out+typing) <= w {
		out += m.th.Dim.Render(typing)
	}
	return out
}

// hint is a key worth knowing, and a word for it.
type hint struct {
	action keys.Action
	word   string
}

// wanted are the hints of the focused pane, most useful first.
func (m *Model) wanted() []hint {
	switch _, any := m.list.Current(); {
	case m.board != nil:
		return []hint{{keys.Enter, "open"}, {keys.Refresh, "refresh"}, {keys.Add, "add"}, {keys.RenameSource, "rename"}, {keys.FileSource, "folder"},
			{keys.SourceSettings, "settings"}, {keys.PauseSource, "pause"}, {keys.RemoveSource, "remove"}, {keys.Find, "find"}}
	case m.focus == layout.Author:
		return m.wantedOfAuthor()
	case m.focus == layout.Detail:
		return m.wantedOfStory()
	case !any:
		return []hint{{keys.Add, "add"}, {keys.ShowAll, "all stories"}, {keys.RefreshAll, "refresh"}, {keys.Sources, "sources"}, {keys.Palette, "command"}}
	}
	return []hint{{keys.Enter, "read"}, {keys.ToggleRead, "mark"}, {keys.Star, "star"}, {keys.NextUnread, "next unread"}, {keys.Find, "search"}, {keys.AuthorPane, "author"},
		{keys.NextPane, "pane"}, {keys.RefreshAll, "refresh"}, {keys.Browser, "browser"}, {keys.Palette, "command"}}
}

// excerpt is the length in words under which what a feed gives may be the beginning
// of a story only.
const excerpt = 120

// wantedOfStory are the hints of the story pane, as the story shown has them.
func (m *Model) wantedOfStory() []hint {
	s, _ := m.detail.Story()
	out := []hint{{keys.ReadOn, "page"}}
	if s.URL != "" && s.Body.Origin == feed.OriginFeed && s.Body.Full == "" && s.Words < excerpt && m.o.Desk != nil {
		out = append(out, hint{keys.FullText, "whole text"})
	}
	if len(s.Enclosures) > 0 {
		out = append(out, hint{keys.Enclosure, "attached"})
	}
	return append(out, hint{keys.Star, "star"}, hint{keys.AuthorPane, "author"}, hint{keys.NextUnread, "next unread"}, hint{keys.Back, "back"},
		hint{keys.Browser, "browser"}, hint{keys.Find, "find"})
}

// wantedOfAuthor are the hints of the author pane, as the author shown has them.
func (m *Model) wantedOfAuthor() []hint {
	p, known := m.author.Profile()
	if !known {
		return []hint{{keys.Back, "back"}, {keys.Authors, "all authors"}}
	}
	follow, mute := "follow", "mute"
	if p.Mark.Followed {
		follow = "unfollow"
	}
	if p.Mark.Muted {
		mute = "unmute"
	}
	out := []hint{{keys.Enter, "open"}, {keys.Star, follow}, {keys.Back, "back"}, {keys.ByAuthor, "all by them"}}
	if siteOf(p) != "" {
		out = append(out, hint{keys.Browser, "their site"})
	}
	return append(out, hint{keys.Hide, mute})
}

// hints are as many of the keys worth knowing as there is room for; help, which
// lists all of them, is always one.
func (m *Model) hints(w int) string {
	draw := func(h hint) string {
		return m.th.Key.Render(m.keyFor(h.action)) + m.th.Dim.Render(" "+h.word)
	}
	help := draw(hint{keys.Help, "help"})
	out := ""
	for _, h := range m.wanted() {
		more := out + draw(h) + "   "
		if layout.Width(more+help) > w {
			break
		}
		out = more
	}
	return layout.Cut(out+help, w)
}
