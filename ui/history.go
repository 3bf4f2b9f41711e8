package ui

import (
	"context"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/layout"
	"byline/ui/markdown"
	"byline/ui/overlay"
)

// historyLength is how many of the stories read lately are listed.
const historyLength = 200

// openHistory asks for the stories read lately; the sheet opens when they come.
func (m *Model) openHistory() tea.Cmd {
	m.over.number++
	n, lib := m.over.number, m.o.Library
	return func() tea.Msg {
		f := fact.History{Number: n}
		f.Stories, f.Err = lib.History(context.Background(), historyLength)
		return f
	}
}

func (m *Model) applyHistory(f fact.History) tea.Cmd {
	if f.Number != m.over.number || m.over.open() {
		return nil
	}
	if f.Err != nil {
		m.message = m.sentence(f.Err)
		return nil
	}
	var rows []overlay.Row
	for _, h := range f.Stories {
		by := h.SourceTitle
		if len(h.Authors) > 0 {
			by = h.Authors[0].Name
		}
		title := markdown.Display(h.Title)
		if title == "" {
			title = "(no title)"
		}
		rows = append(rows, overlay.Row{Label: title, Meta: markdown.Display(by), Also: h.SourceTitle, Marked: h.Starred, Value: h.ID})
	}
	m.sheet(overlay.NewSheet("Read lately", "Nothing yet.  What you read is listed here", rows), func(v any) tea.Cmd {
		id, _ := v.(feed.ArticleID)
		return tea.Batch(m.remember(), m.loadStory(id), m.setFocus(layout.Detail), m.setRead(id, true))
	})
	return nil
}
