package ui

import (
	"context"
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/intent"
	"byline/ui/keys"
	"byline/ui/overlay"
)

// carry carries out what the story pane asks for, in order.
func (m *Model) carry(wishes []intent.Intent) tea.Cmd {
	var cmds []tea.Cmd
	for _, w := range wishes {
		cmds = append(cmds, m.carryOne(w))
	}
	return tea.Batch(cmds...)
}

func (m *Model) carryOne(w intent.Intent) tea.Cmd {
	switch w := w.(type) {
	case intent.Step:
		return m.stepBy(w.By, w.UnreadOnly)
	case intent.Back:
		return m.back()
	case intent.Remember:
		return m.rememberAt(w.Article, w.Position)
	case intent.SetRead:
		return m.setRead(w.Articles[0], w.Read)
	case intent.SetStarred:
		return m.setStarred(w.Articles[0], w.Starred)
	case intent.SetHidden:
		return m.setHidden(w.Articles[0], w.Hidden)
	case intent.View:
		return m.view(w.Query, m.nameOf(w.Query.Author))
	case intent.Links:
		return m.openLinks()
	case intent.Browse:
		return m.browse(w.URL)
	case intent.Copy:
		return m.copy(w.Text, w.What)
	case intent.Dialog:
		if w.Name == string(keys.LinkNumber) {
			m.openNumber()
			return nil
		}
		m.openSearch()
	case intent.Say:
		m.message = w.Text
	}
	return nil
}

// nameOf is how the story that is open calls one of its authors.
func (m *Model) nameOf(id feed.AuthorID) string {
	h, _ := m.current()
	for _, c := range h.Authors {
		if c.Author == id {
			return c.Name
		}
	}
	return "This author"
}

// copy puts a text on the clipboard.
func (m *Model) copy(text, what string) tea.Cmd {
	sys := m.o.System
	if sys == nil {
		m.message = "There is no clipboard here: " + text
		return nil
	}
	return func() tea.Msg {
		return fact.Done{What: "Copied the " + what + ".", Err: sys.Copy(context.Background(), text)}
	}
}

// openSearch finds in the text of the story while the reader types.
func (m *Model) openSearch() {
	p := &overlay.Prompt{Label: "Find", Hint: "in this story  ·  Enter keep  ·  Esc clear"}
	m.over.prompt = p
	before := m.detail.Position()
	m.over.typed = func(text string) tea.Cmd {
		m.detail.Restore(before)
		p.Hint = fmt.Sprintf("%d found  ·  Enter keep  ·  Esc clear", m.detail.Find(text))
		return nil
	}
	m.over.chosen = func(any, string) tea.Cmd {
		m.message = m.keyFor(keys.NextUnread) + " next match  ·  " + m.keyFor(keys.FindPrevious) + " previous  ·  " + m.keyFor(keys.Back) + " ends the search"
		return nil
	}
	m.over.closed = func() tea.Cmd {
		m.detail.Find("")
		m.detail.Restore(before)
		return nil
	}
}

// openNumber asks for the number of a link, for those above nine.
func (m *Model) openNumber() {
	p := &overlay.Prompt{Label: "Link", Hint: fmt.Sprintf("1 to %d  ·  Enter open  ·  Esc cancel", len(m.detail.Links()))}
	m.over.prompt, m.over.typed, m.over.closed = p, nil, nil
	m.over.chosen = func(_ any, text string) tea.Cmd {
		return m.carry(m.detail.Do(keys.OpenLink, strings.TrimSpace(text)))
	}
}
