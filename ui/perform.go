package ui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/keys"
	"byline/ui/layout"
)

// perform carries out an action on what the focused pane shows. State changes at
// once; the command that records it comes back with a fact.
func (m *Model) perform(a keys.Action) tea.Cmd {
	switch a {
	case keys.Enter:
		return m.enter()
	case keys.Back:
		return m.back()
	case keys.Star:
		return m.star()
	case keys.ToggleRead:
		if h, ok := m.current(); ok {
			return m.setRead(h.ID, !h.Read)
		}
	case keys.MarkShown:
		m.confirm = fmt.Sprintf("Mark %d stories read?  y yes  ·  any other key no", m.shownUnread())
		m.asked = m.markAllRead
	case keys.NextUnread, keys.PrevUnread, keys.NextStory, keys.PrevStory:
		return m.step(a)
	case keys.ByAuthor:
		if h, ok := m.current(); ok && len(h.Authors) > 0 {
			return m.view(feed.Query{Author: h.Authors[0].Author}, h.Authors[0].Name)
		}
		m.message = "This story names no author."
	case keys.ShowAll:
		return m.view(feed.Query{}, "All stories")
	case keys.ShowUnread:
		return m.view(feed.Query{Show: feed.ShowUnread}, "Unread")
	case keys.ShowStarred:
		return m.view(feed.Query{Show: feed.ShowStarred}, "Bookmarks")
	case keys.Find:
		return m.openFilter()
	case keys.Add:
		return m.openAdd()
	case keys.Authors, keys.Sources:
		return m.openIndex(a)
	case keys.Links:
		return m.openLinks()
	case keys.Palette:
		return m.openPalette()
	case keys.Hide:
		return m.hide()
	case keys.Browser, keys.CopyURL:
		return m.outside(a)
	default:
		return m.move(a)
	}
	return nil
}

// move scrolls or moves the cursor of the focused pane.
func (m *Model) move(a keys.Action) tea.Cmd {
	page := m.detail.Page()
	by := map[keys.Action]int{keys.Down: 1, keys.Up: -1, keys.HalfDown: page / 2, keys.HalfUp: -page / 2,
		keys.PageDown: page, keys.PageUp: -page, keys.ReadOn: page, keys.ReadBack: -page,
		keys.Bottom: 1 << 30, keys.Top: -1 << 30}[a]
	if by == 0 {
		return nil
	}
	switch {
	case m.focus == layout.Author:
		m.author.Move(max(-1000, min(1000, by)))
	case a == keys.ReadOn:
		return m.enter()
	case a == keys.Top:
		return m.jump(feed.PageRequest{From: feed.Newest, Direction: feed.Down}, -1<<30)
	case a == keys.Bottom:
		return m.jump(feed.PageRequest{From: feed.Oldest, Direction: feed.Up}, 1<<30)
	default:
		m.list.Move(by)
		return m.follow()
	}
	return nil
}

// jump goes to an end of the list, loading it when the window does not reach it.
func (m *Model) jump(r feed.PageRequest, by int) tea.Cmd {
	items := m.list.Items()
	m.list.Move(by)
	rank, total := m.list.Place()
	if len(items) == 0 || by < 0 && rank == 1 || by > 0 && rank == total {
		return m.follow()
	}
	r.Query, r.Limit, r.Rank = m.query, pageSize, true
	return m.ask(r, fact.Whole, "", by)
}

// enter opens the story under the cursor and marks it read.
func (m *Model) enter() tea.Cmd {
	if m.focus == layout.Author {
		id, ok := m.author.Selected()
		if !ok {
			return nil
		}
		return tea.Batch(m.remember(), m.loadStory(id), m.setFocus(layout.Detail), m.setRead(id, true))
	}
	h, ok := m.list.Current()
	if !ok {
		return nil
	}
	cmds := []tea.Cmd{m.setFocus(layout.Detail)}
	if !h.Read {
		cmds = append(cmds, m.setRead(h.ID, true))
	}
	return tea.Batch(cmds...)
}

func (m *Model) back() tea.Cmd {
	switch {
	case m.focus == layout.Author:
		return m.setFocus(layout.Detail)
	case m.focus == layout.Detail:
		return tea.Batch(m.remember(), m.setFocus(layout.List))
	case m.query != feed.Query{}:
		return m.view(feed.Query{}, "All stories")
	}
	return m.quit()
}

// step goes on to another story without leaving the story pane.
func (m *Model) step(a keys.Action) tea.Cmd {
	by := 1
	if a == keys.PrevUnread || a == keys.PrevStory {
		by = -1
	}
	return m.stepBy(by, a == keys.NextUnread || a == keys.PrevUnread)
}

func (m *Model) stepBy(by int, unreadOnly bool) tea.Cmd {
	move := m.list.Move
	if unreadOnly {
		move = m.list.NextUnread
	}
	if !move(by) {
		m.message = "No more stories that way."
		return nil
	}
	cmds := []tea.Cmd{m.remember(), m.follow()}
	if h, ok := m.list.Current(); ok && m.focus == layout.Detail && !h.Read {
		cmds = append(cmds, m.setRead(h.ID, true))
	}
	return tea.Batch(cmds...)
}

// view shows another question.
func (m *Model) view(q feed.Query, title string) tea.Cmd {
	m.query, m.title, m.focus = q, title, layout.List
	m.describeEmpty()
	m.arrange(m.grid.W, m.grid.H)
	return m.loadPage("")
}

// current is the story that keys act on.
func (m *Model) current() (feed.Headline, bool) {
	if s, ok := m.detail.Story(); ok && m.focus == layout.Detail {
		return s.Headline, true
	}
	return m.list.Current()
}

func (m *Model) shownUnread() int {
	if m.query == (feed.Query{}) || m.query.Show == feed.ShowUnread {
		return m.library.Unread
	}
	_, total := m.list.Place()
	return total
}

// outside opens or copies the story's address.
func (m *Model) outside(a keys.Action) tea.Cmd {
	h, ok := m.current()
	switch {
	case !ok || h.URL == "":
		m.message = "This story has no address."
		return nil
	case a == keys.CopyURL:
		return m.copy(h.URL, "address")
	}
	return m.browse(h.URL)
}
