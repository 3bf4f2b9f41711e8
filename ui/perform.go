package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/keys"
	"byline/ui/layout"
	"byline/ui/pane/detail"
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
	case keys.MarkUnread:
		if h, ok := m.current(); ok {
			return m.setRead(h.ID, false)
		}
	case keys.MarkShown:
		m.askMarkShown()
	case keys.MarkAbove:
		m.askMarkAbove()
	case keys.NextUnread, keys.PrevUnread, keys.NextStory, keys.PrevStory:
		return m.step(a)
	case keys.ByAuthor:
		return m.byAuthor()
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
	case keys.Starters:
		return m.openStarters()
	case keys.Refresh:
		return m.refreshHere()
	case keys.RefreshAll:
		return m.refreshAll()
	case keys.Sources:
		return m.openSources()
	case keys.Authors:
		return m.openIndex()
	case keys.FullText:
		return m.fullText()
	case keys.Enclosure:
		return m.openEnclosure()
	case keys.Write:
		return m.openWrite()
	case keys.History:
		return m.openHistory()
	case keys.Links:
		return m.openLinks()
	case keys.Hide:
		return m.hide()
	case keys.Browser, keys.BrowserNext, keys.CopyURL, keys.CopyCitation:
		return m.outside(a)
	case keys.NextSection:
		return m.section(1)
	case keys.PrevSection:
		return m.section(-1)
	case keys.NextDay:
		return m.day(1)
	case keys.PrevDay:
		return m.day(-1)
	default:
		return m.move(a)
	}
	return nil
}

// move scrolls or moves the cursor of the focused pane.
func (m *Model) move(a keys.Action) tea.Cmd {
	page := m.list.Page()
	if m.focus == layout.Author {
		page = m.author.Page()
	}
	by := map[keys.Action]int{keys.Down: 1, keys.Up: -1, keys.HalfDown: (page + 1) / 2, keys.HalfUp: -(page + 1) / 2,
		keys.PageDown: page, keys.PageUp: -page, keys.ReadOn: page, keys.ReadBack: -page,
		keys.Bottom: 1 << 30, keys.Top: -1 << 30}[a]
	switch {
	case by == 0:
		return nil
	case m.focus == layout.Author:
		m.author.Move(by)
		return nil
	case a == keys.ReadOn:
		return m.enter()
	case a == keys.Top:
		return m.jump(feed.PageRequest{From: feed.Newest, Direction: feed.Down}, -1<<30)
	case a == keys.Bottom:
		return m.jump(feed.PageRequest{From: feed.Oldest, Direction: feed.Up}, 1<<30)
	}
	m.list.Move(by)
	return m.follow()
}

// section goes to the next source, or to the next author of the story.
func (m *Model) section(by int) tea.Cmd {
	if m.focus == layout.Author {
		return m.nextWriter(by)
	}
	return m.nextSource(by)
}

// day goes to the next day of the list.
func (m *Model) day(by int) tea.Cmd {
	if !m.list.Section(by) {
		m.message = "No more days that way."
		return nil
	}
	return tea.Batch(m.remember(), m.follow())
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
			m.message = "No other story is chosen here.  " + m.keyFor(keys.Down) + " goes to one"
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
	case m.query.Text != "":
		q := m.query
		q.Text = ""
		return m.view(q, m.unfiltered)
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
	keep := m.remember()
	m.query, m.title, m.focus = q, title, layout.List
	m.list.SetLead(q.Author)
	m.followed = ""
	m.describeEmpty()
	m.arrange(m.grid.W, m.grid.H)
	return tea.Batch(keep, m.loadPage(""))
}

// current is the story that keys act on.
func (m *Model) current() (feed.Headline, bool) {
	s, ok := m.detail.Story()
	switch {
	case m.focus == layout.Author:
		if h, chosen := m.author.Chosen(); chosen {
			return h, true
		}
		return s.Headline, ok
	case ok && m.focus == layout.Detail:
		return s.Headline, true
	}
	return m.list.Current()
}

// outside opens or copies what the focused pane shows: the story, or the author's
// own page.
func (m *Model) outside(a keys.Action) tea.Cmd {
	if m.focus == layout.Author && (a == keys.Browser || a == keys.CopyURL) {
		return m.site(a)
	}
	h, ok := m.current()
	switch {
	case !ok:
		m.message = "There is no story here."
	case a == keys.CopyCitation:
		return m.copy(detail.Citation(h, m.o.Location), "citation")
	case h.URL == "":
		m.message = "This story has no address."
	case a == keys.CopyURL:
		return m.copy(h.URL, "address")
	case a == keys.BrowserNext:
		return tea.Batch(m.browse(h.URL), m.setRead(h.ID, true), m.step(keys.NextUnread))
	default:
		return m.browse(h.URL)
	}
	return nil
}
