package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"byline/ui/fact"
)

// apply hands a fact to the panes. An answer to an older question is dropped.
func (m *Model) apply(msg tea.Msg) tea.Cmd {
	switch f := msg.(type) {
	case fact.Page:
		return m.applyPage(f)
	case fact.Story:
		if f.Number != m.number.story {
			return nil
		}
		if f.Err != nil {
			m.message = f.Err.Error()
			return nil
		}
		m.detail.SetStory(f.Story)
		if len(f.Story.Authors) == 0 {
			m.author.Clear()
			return nil
		}
		return m.loadProfile(f.Story.Authors[0].Author)
	case fact.Profile:
		if f.Number != m.number.profile {
			return nil
		}
		if f.Err != nil {
			m.author.Clear()
			return nil
		}
		s, _ := m.detail.Story()
		m.author.SetProfile(f.Profile, f.Photo, s.ID)
	case fact.Index:
		return m.applyIndex(f)
	case fact.Added:
		return m.applyAdded(f)
	case fact.Done:
		if f.Err != nil {
			if f.Undo != nil {
				f.Undo()
			}
			m.message = f.Err.Error()
			return nil
		}
		if f.What != "" {
			m.message = f.What
		}
		if m.quitting {
			return nil
		}
		return m.look()
	case fact.Revision:
		if f.Err != nil {
			return nil // the next tick asks again
		}
		grown := m.library.Revision != 0 && f.Library.All != m.library.All
		m.library = f.Library
		if grown {
			return m.loadPage("")
		}
	case fact.Tick:
		return tea.Batch(m.look(), tick())
	}
	return nil
}

func (m *Model) applyPage(f fact.Page) tea.Cmd {
	if f.Number != m.number.page {
		return nil
	}
	m.loading = false
	if f.Err != nil {
		m.message = f.Err.Error()
		return nil
	}
	switch f.Side {
	case fact.Below:
		m.list.Append(f.Page)
	case fact.Above:
		m.list.Prepend(f.Page)
	default:
		m.list.SetPage(f.Page, f.At)
		m.countFound()
	}
	return m.follow()
}
