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
			return m.render()
		}
		return tea.Batch(m.render(), m.loadProfile(f.Story.Authors[0].Author))
	case fact.Rested:
		if h, ok := m.list.Current(); ok && f.Number == m.number.story {
			return m.loadStory(h.ID)
		}
	case fact.Settled:
		if f.Number == m.number.size {
			return m.render()
		}
	case rendered:
		m.detail.SetRendered(f.Rendered)
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
		return m.recorded(f.What, f.Err)
	case fact.Marked:
		if f.Err != nil {
			m.mark(f.Articles, f.Mark, !f.To)
		}
		return m.recorded(said(f), f.Err)
	case fact.Judged:
		if f.Err != nil {
			m.author.SetMark(f.Was)
		}
		return m.recorded("", f.Err)
	case fact.Revision:
		if f.Err != nil {
			return nil // the next tick asks again
		}
		changed := m.library.Revision != 0 && f.Library.Revision != m.library.Revision
		m.library = f.Library
		if changed {
			return m.reload()
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
	case fact.Anew:
		m.list.Refresh(f.Page)
	default:
		m.list.SetPage(f.Page, f.At)
		m.countFound()
	}
	return m.follow()
}

// recorded says what became of a change, and counts again after one.
func (m *Model) recorded(what string, err error) tea.Cmd {
	switch {
	case err != nil:
		m.message = err.Error()
		return nil
	case what != "":
		m.message = what
	}
	if m.quitting {
		return nil
	}
	return m.look()
}

// said is the sentence for a mark that does not show where the reader looks.
func said(f fact.Marked) string {
	switch {
	case f.Mark == fact.Hidden && f.To:
		return "Hidden from the next list on.  D shows it again."
	case f.Mark == fact.Hidden:
		return "Shown again."
	case f.All:
		return "All shown stories are read."
	}
	return ""
}
