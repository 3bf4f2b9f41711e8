package ui

import (
	"context"
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/layout"
)

// change edits a headline wherever it is shown.
func (m *Model) change(id feed.ArticleID, edit func(*feed.Headline)) {
	m.list.Change(id, edit)
	m.detail.Change(id, edit)
	m.author.Change(id, edit)
}

// mark shows a mark of stories.
func (m *Model) mark(ids []feed.ArticleID, what fact.Mark, to bool) {
	for _, id := range ids {
		m.change(id, func(h *feed.Headline) { what.Set(h, to) })
	}
}

// record shows a mark of one story at once and records it.
func (m *Model) record(id feed.ArticleID, what fact.Mark, to bool) tea.Cmd {
	ids := []feed.ArticleID{id}
	m.mark(ids, what, to)
	set := map[fact.Mark]func(context.Context, []feed.ArticleID, bool) error{
		fact.Read: m.o.Library.SetRead, fact.Starred: m.o.Library.SetStarred, fact.Hidden: m.o.Library.SetHidden,
	}[what]
	return func() tea.Msg {
		return fact.Marked{Articles: ids, Mark: what, To: to, Err: set(context.Background(), ids, to)}
	}
}

func (m *Model) setRead(id feed.ArticleID, read bool) tea.Cmd { return m.record(id, fact.Read, read) }

func (m *Model) setStarred(id feed.ArticleID, starred bool) tea.Cmd {
	return m.record(id, fact.Starred, starred)
}

func (m *Model) setHidden(id feed.ArticleID, hidden bool) tea.Cmd {
	return m.record(id, fact.Hidden, hidden)
}

// star bookmarks the story, or follows the author in the author pane.
func (m *Model) star() tea.Cmd {
	if m.focus == layout.Author {
		return m.judge(func(mark *feed.AuthorMark) { mark.Followed = !mark.Followed })
	}
	if h, ok := m.current(); ok {
		return m.setStarred(h.ID, !h.Starred)
	}
	return nil
}

// hide takes the story out of every list, or mutes the author in their pane.
func (m *Model) hide() tea.Cmd {
	if m.focus == layout.Author {
		return m.judge(func(mark *feed.AuthorMark) { mark.Muted = !mark.Muted })
	}
	if h, ok := m.current(); ok {
		return m.setHidden(h.ID, !h.Hidden)
	}
	return nil
}

// judge changes what the reader thinks of the author shown.
func (m *Model) judge(edit func(*feed.AuthorMark)) tea.Cmd {
	p, ok := m.author.Profile()
	if !ok {
		return nil
	}
	was := p.Mark
	was.Author = p.Author.ID
	mark := was
	edit(&mark)
	m.author.SetMark(mark)
	lib := m.o.Library
	return func() tea.Msg {
		return fact.Judged{What: judgement(p.Author.Name, was, mark), Was: was, Err: lib.PutAuthorMark(context.Background(), mark)}
	}
}

// judgement says what was changed of an author's mark, and what it does.
func judgement(name string, was, is feed.AuthorMark) string {
	switch {
	case is.Followed && !was.Followed:
		return "You follow " + name + ": a ★ in the index of authors."
	case was.Followed && !is.Followed:
		return name + " is no longer followed."
	case is.Muted && !was.Muted:
		return name + " is muted: from the next list on, stories by them alone are in their own list and among the stars only."
	}
	return name + " is no longer muted."
}

// markFrom marks the view read from a row, itself included, in a direction.
func (m *Model) markFrom(row feed.Cursor, dir feed.Direction) tea.Cmd {
	lib, q := m.o.Library, m.query
	var unread []feed.ArticleID
	for _, h := range m.list.Items() {
		if !h.Read && (h.At == row || (h.At < row) == (dir == feed.Down)) {
			unread = append(unread, h.ID)
		}
	}
	m.mark(unread, fact.Read, true)
	return func() tea.Msg {
		_, err := lib.MarkAllRead(context.Background(), q, row, dir)
		return fact.Marked{Articles: unread, Mark: fact.Read, To: true, All: dir == feed.Down, Err: err}
	}
}

// askMarkShown asks before a whole view is marked. What has come after the view was
// opened and was never seen stays unread.
func (m *Model) askMarkShown() {
	if len(m.list.Items()) == 0 {
		m.message = "There is no story here."
		return
	}
	top := m.top
	m.confirm = fmt.Sprintf("Mark %s read?", m.shown()) + yes
	m.asked = func() tea.Cmd { return m.markFrom(top, feed.Down) }
}

// askMarkAbove asks before the stories over the cursor are marked.
func (m *Model) askMarkAbove() {
	row, n := m.list.Above()
	if n == 0 {
		m.message = "There is no story above."
		return
	}
	m.confirm = fmt.Sprintf("Mark %s above read?", counted(n, 0)) + yes
	m.asked = func() tea.Cmd { return m.markFrom(row, feed.Up) }
}

// shown names what a view holds: the unread stories where they are counted.
func (m *Model) shown() string {
	if m.query == (feed.Query{}) || m.query.Show == feed.ShowUnread && m.query == (feed.Query{Show: feed.ShowUnread}) {
		return counted(m.library.Unread, 0)
	}
	_, total := m.list.Place()
	return counted(total, 0)
}

// remember records the place the reader has come to in the story.
func (m *Model) remember() tea.Cmd {
	s, ok := m.detail.Story()
	if !ok {
		return nil
	}
	return m.rememberAt(s.ID, m.detail.Position())
}

func (m *Model) rememberAt(id feed.ArticleID, at feed.Position) tea.Cmd {
	s, ok := m.detail.Story()
	if !ok || s.ID != id || at == s.Position {
		return nil
	}
	m.change(id, func(h *feed.Headline) { h.Position = at })
	lib := m.o.Library
	return func() tea.Msg { return fact.Placed{Err: lib.SetPosition(context.Background(), id, at)} }
}

// quit remembers the place, then ends.
func (m *Model) quit() tea.Cmd {
	m.quitting = true
	m.stopVisits()
	if c := m.remember(); c != nil {
		return tea.Sequence(c, tea.Quit)
	}
	return tea.Quit
}
