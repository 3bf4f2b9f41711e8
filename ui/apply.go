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
			m.message = m.sentence(f.Err)
			return nil
		}
		m.detail.SetStory(f.Story)
		return tea.Batch(m.render(), m.loadWriter())
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
			m.nobody()
			return nil
		}
		s, _ := m.detail.Story()
		m.author.SetPlace(m.writerPlace())
		m.author.SetSeek(m.seekHint(s.Headline))
		m.author.SetProfile(f.Profile, f.Photo, s.ID)
	case fact.Index:
		return m.applyIndex(f)
	case fact.History:
		return m.applyHistory(f)
	case fact.Added:
		return m.applyAdded(f)
	case fact.FullText:
		return m.applyFullText(f)
	case fact.Done:
		m.message = f.What
		if f.Err != nil {
			m.message = m.sentence(f.Err)
		}
	case fact.Placed:
		return m.recorded("", f.Err)
	case fact.Marked:
		if f.Err != nil {
			m.mark(f.Articles, f.Mark, !f.To)
		}
		return m.recorded(said(f), f.Err)
	case fact.Judged:
		if f.Err != nil {
			m.author.SetMark(f.Was)
		}
		return m.recorded(f.What, f.Err)
	case fact.Revision:
		was := m.library
		return tea.Batch(m.applyRevision(f), m.recount(was))
	case fact.Tick:
		return m.ticked(f)
	case fact.Waited:
		if f.Number == m.number.chord {
			m.keys.Forget()
		}
	case fact.Paused:
		if f.Number == m.number.pause {
			return m.remember()
		}
	}
	return nil
}

// applyRevision takes the counts, and asks for the list anew when it was not the
// reader alone who changed the library.
func (m *Model) applyRevision(f fact.Revision) tea.Cmd {
	if f.Err != nil {
		return nil // the next look asks again
	}
	was := m.library
	m.library = f.Library
	if m.board != nil {
		m.board.SetTotal(m.library.Counts)
	}
	own := m.own
	m.own = 0
	switch {
	case m.listed == 0: // there is no list yet
		return nil
	case f.Library.Revision <= m.listed+own && f.Library.All+f.Library.Hidden == was.All+was.Hidden:
		m.listed = max(m.listed, f.Library.Revision)
		return nil
	}
	return m.reload()
}

func (m *Model) applyPage(f fact.Page) tea.Cmd {
	if f.Number != m.number.page {
		return nil
	}
	m.loading = false
	if f.Err != nil {
		m.message = m.sentence(f.Err)
		return nil
	}
	switch f.Side {
	case fact.Below:
		m.list.Append(f.Page)
	case fact.Above:
		m.list.Prepend(f.Page)
	case fact.Anew:
		if !m.list.Reached(f.Page) {
			return m.reloadFrom(m.from + 1)
		}
		m.announce(f.Page)
		m.list.Refresh(f.Page)
	default:
		m.list.SetPage(f.Page, f.At)
		if items := m.list.Items(); len(items) > 0 && !f.Page.Earlier {
			m.fresh, m.top = 0, items[0].At
		}
		m.countFound()
	}
	if f.Side == fact.Anew || f.Side == fact.Whole {
		m.listed, m.own = f.Page.Revision, 0
	}
	if m.again {
		m.again = false
		return tea.Batch(m.follow(), m.reload())
	}
	return m.follow()
}

// recorded says what became of a change, and counts again after one.
func (m *Model) recorded(what string, err error) tea.Cmd {
	switch {
	case err != nil:
		m.message = m.sentence(err)
		return nil
	case what != "":
		m.message = what
	}
	m.own++
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
