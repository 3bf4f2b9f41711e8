package ui

import (
	"context"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/layout"
)

// change edits a headline wherever it is shown.
func (m *Model) change(id feed.ArticleID, edit func(*feed.Headline)) {
	m.list.Change(id, edit)
	m.detail.Change(id, edit)
}

// setRead marks a story at once and records it; a failure takes it back.
func (m *Model) setRead(id feed.ArticleID, read bool) tea.Cmd {
	m.change(id, func(h *feed.Headline) { h.Read = read })
	lib := m.o.Library
	return func() tea.Msg {
		return fact.Done{Err: lib.SetRead(context.Background(), []feed.ArticleID{id}, read),
			Undo: func() { m.change(id, func(h *feed.Headline) { h.Read = !read }) }}
	}
}

// star bookmarks the story, or follows the author in the author pane.
func (m *Model) star() tea.Cmd {
	lib := m.o.Library
	if m.focus == layout.Author {
		p, ok := m.author.Profile()
		if !ok {
			return nil
		}
		old := p.Mark
		mark := old
		mark.Author, mark.Followed = p.Author.ID, !old.Followed
		old.Author = p.Author.ID
		m.author.SetMark(mark)
		return func() tea.Msg {
			return fact.Done{Err: lib.PutAuthorMark(context.Background(), mark), Undo: func() { m.author.SetMark(old) }}
		}
	}
	h, ok := m.current()
	if !ok {
		return nil
	}
	return m.setStarred(h.ID, !h.Starred)
}

func (m *Model) setStarred(id feed.ArticleID, starred bool) tea.Cmd {
	m.change(id, func(h *feed.Headline) { h.Starred = starred })
	lib := m.o.Library
	return func() tea.Msg {
		return fact.Done{Err: lib.SetStarred(context.Background(), []feed.ArticleID{id}, starred),
			Undo: func() { m.change(id, func(h *feed.Headline) { h.Starred = !starred }) }}
	}
}

func (m *Model) markAllRead() tea.Cmd {
	lib, q := m.o.Library, m.query
	var marked []feed.ArticleID
	for _, h := range m.list.Items() {
		if !h.Read {
			marked = append(marked, h.ID)
		}
	}
	set := func(read bool) {
		for _, id := range marked {
			m.change(id, func(h *feed.Headline) { h.Read = read })
		}
	}
	set(true)
	return func() tea.Msg {
		_, err := lib.MarkAllRead(context.Background(), q, "")
		return fact.Done{What: "All shown stories are read.", Err: err, Undo: func() { set(false) }}
	}
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
	return func() tea.Msg { return fact.Done{Err: lib.SetPosition(context.Background(), id, at)} }
}

// quit remembers the place, then ends.
func (m *Model) quit() tea.Cmd {
	m.quitting = true
	if c := m.remember(); c != nil {
		return tea.Sequence(c, tea.Quit)
	}
	return tea.Quit
}
