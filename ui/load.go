package ui

import (
	"context"
	"fmt"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/keys"
	"byline/ui/layout"
	"byline/ui/pane/detail"
)

// loadPage asks for the view from its top, with the cursor on a story if it is
// there.
func (m *Model) loadPage(at feed.ArticleID) tea.Cmd {
	return m.ask(feed.PageRequest{Query: m.query, From: feed.Newest, Limit: max(pageSize, len(m.list.Items())), Rank: true}, fact.Whole, at, 0)
}

// ask puts a question; move is applied to the cursor when a whole page arrives.
func (m *Model) ask(r feed.PageRequest, side fact.Side, at feed.ArticleID, move int) tea.Cmd {
	m.number.page++
	n, lib := m.number.page, m.o.Library
	m.loading = true
	return func() tea.Msg {
		p, err := lib.Page(context.Background(), r)
		if move > 0 && len(p.Items) > 0 {
			at = p.Items[len(p.Items)-1].ID
		} else if move < 0 && len(p.Items) > 0 {
			at = p.Items[0].ID
		}
		return fact.Page{Number: n, Side: side, Page: p, At: at, Err: err}
	}
}

// follow lets the other panes follow the list's cursor and asks for more rows
// before its edge is reached.
func (m *Model) follow() tea.Cmd {
	var cmds []tea.Cmd
	if h, ok := m.list.Current(); ok {
		s, shown := m.detail.Story()
		astray := m.followed == h.ID // another one was opened, from beside the list
		if !shown || s.ID != h.ID && !astray {
			cmds = append(cmds, m.show(h))
		}
		m.followed = h.ID
	} else {
		m.detail.Clear()
		m.nobody()
	}
	items := m.list.Items()
	if len(items) > 0 && m.list.AtTop() { // the newest is seen
		m.fresh, m.top = 0, items[0].At
	}
	switch {
	case m.loading || len(items) == 0:
	case m.list.NearEnd(nearEdge):
		cmds = append(cmds, m.ask(feed.PageRequest{Query: m.query, From: items[len(items)-1].At, Direction: feed.Down, Limit: pageSize}, fact.Below, "", 0))
	case m.list.NearTop(nearEdge):
		cmds = append(cmds, m.ask(feed.PageRequest{Query: m.query, From: items[0].At, Direction: feed.Up, Limit: pageSize}, fact.Above, "", 0))
	}
	return tea.Batch(cmds...)
}

// show asks for a story when the cursor has rested on it; until then the one
// before stays, so that a held key repaints the list only.
func (m *Model) show(h feed.Headline) tea.Cmd {
	if m.focus == layout.Detail {
		m.detail.SetHeadline(h) // the next key acts on it, whether its text is there or not
		return m.loadStory(h.ID)
	}
	if m.o.Rest <= 0 {
		return m.loadStory(h.ID)
	}
	m.number.story++
	n := m.number.story
	return tea.Tick(m.o.Rest, func(time.Time) tea.Msg { return fact.Rested{Number: n} })
}

func (m *Model) loadStory(id feed.ArticleID) tea.Cmd {
	m.number.story++
	n, lib := m.number.story, m.o.Library
	return func() tea.Msg {
		s, err := lib.Story(context.Background(), id)
		return fact.Story{Number: n, Story: s, Err: err}
	}
}

// look reads the store's revision and counts.
func (m *Model) look() tea.Cmd {
	lib := m.o.Library
	return func() tea.Msg {
		l, err := lib.Library(context.Background())
		return fact.Revision{Library: l, Err: err}
	}
}

// announce says how many stories have come that were not in the list. They are
// put into it, but the list stays where it is.
func (m *Model) announce(pg feed.Page) {
	items := m.list.Items()
	if len(items) == 0 {
		return
	}
	have := make(map[feed.ArticleID]bool, len(items))
	for _, h := range items {
		have[h.ID] = true
	}
	last := items[len(items)-1].At
	n, newest := 0, ""
	for _, h := range pg.Items {
		if !have[h.ID] && h.At > last {
			if n++; newest == "" {
				newest = h.Title
			}
		}
	}
	if rank, _ := m.list.Top(); pg.Before >= rank {
		n += pg.Before - (rank - 1) // above the window that is loaded
	}
	if n == 0 {
		return
	}
	m.fresh += n
	if m.message != "" {
		return
	}
	m.message = fmt.Sprintf("%d new", n)
	if newest != "" {
		m.message += ": " + newest
	}
	m.message += "  ·  " + m.keyFor(keys.Top) + " goes to the top"
}

// reload asks for the window as it is now.
func (m *Model) reload() tea.Cmd {
	if m.loading { // what is on its way may be somebody's answer
		m.again = true
		return nil
	}
	if len(m.list.Items()) == 0 {
		return m.loadPage("")
	}
	if rank, _ := m.list.Top(); rank > 1 {
		return m.reloadFrom(firstRow)
	}
	return m.reloadFrom(newestRow)
}

// anchor is where the window is asked for from. Where more is new below an anchor
// than one question brings, the cursor's row is not among the answer, and the next
// anchor is taken.
type anchor int

const (
	newestRow anchor = iota // the newest story there is
	firstRow                // the first row that is loaded
	cursorRow               // the row under the cursor, which stays
)

// reloadFrom asks for the window as it is now, from an anchor on.
func (m *Model) reloadFrom(a anchor) tea.Cmd {
	m.from = a
	items := m.list.Items()
	r := feed.PageRequest{Query: m.query, From: feed.Newest, Limit: len(items) + pageSize, Rank: true}
	switch h, _ := m.list.Current(); a {
	case firstRow:
		r.From, r.Inclusive = items[0].At, true
	case cursorRow:
		r.From, r.Inclusive = h.At, true
		return m.ask(r, fact.Whole, h.ID, 0)
	}
	return m.ask(r, fact.Anew, "", 0)
}

// rendered answers the story pane's question for a long text.
type rendered struct{ detail.Rendered }

// render lays a long text out beside the event loop.
func (m *Model) render() tea.Cmd {
	r, wanted := m.detail.Request()
	if !wanted {
		return nil
	}
	return func() tea.Msg { return rendered{r.Run(context.Background(), nil)} }
}

// settle waits for the end of a storm of sizes.
func (m *Model) settle() tea.Cmd {
	if m.o.Settle <= 0 {
		return m.render()
	}
	m.number.size++
	n := m.number.size
	return tea.Tick(m.o.Settle, func(time.Time) tea.Msg { return fact.Settled{Number: n} })
}
