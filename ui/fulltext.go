package ui

import (
	"context"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
)

// fullText asks for the page of the story the focused pane is about.
func (m *Model) fullText() tea.Cmd {
	h, ok := m.current()
	switch {
	case !ok:
		m.message = "There is no story here."
		return nil
	case h.URL == "":
		m.message = "This story has no address."
		return nil
	case m.o.Desk == nil:
		m.message = "Pages cannot be read here."
		return nil
	}
	m.message = "Reading the page of the story…"
	desk, id := m.o.Desk, h.ID
	return func() tea.Msg {
		s, err := desk.FullText(context.Background(), id)
		return fact.FullText{Story: s, Err: err}
	}
}

// applyFullText shows the whole text, if its story is still the one shown.
func (m *Model) applyFullText(f fact.FullText) tea.Cmd {
	switch {
	case m.quitting || feed.ClassOf(f.Err) == feed.Interrupted:
		return nil
	case f.Err != nil:
		m.message = m.sentence(f.Err)
		return nil
	}
	m.message = "The whole text is here."
	if s, ok := m.detail.Story(); !ok || s.ID != f.Story.ID {
		return nil
	}
	m.detail.SetStory(f.Story)
	return tea.Batch(m.render(), m.loadWriter())
}
