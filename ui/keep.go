package ui

import (
	"context"
	"fmt"
	"path"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/markdown"
	"byline/ui/overlay"
)

// openEnclosure opens what is attached to the story, or asks which of several.
func (m *Model) openEnclosure() tea.Cmd {
	h, ok := m.current()
	switch {
	case !ok:
		m.message = "There is no story here."
		return nil
	case len(h.Enclosures) == 0:
		m.message = "Nothing is attached to this story."
		return nil
	case len(h.Enclosures) == 1:
		return m.browse(h.Enclosures[0].URL)
	}
	var rows []overlay.Row
	for _, e := range h.Enclosures {
		name := path.Base(strings.SplitN(e.URL, "?", 2)[0])
		rows = append(rows, overlay.Row{Label: markdown.Display(name), Meta: attachment(e), Value: e.URL})
	}
	m.sheet(overlay.NewSheet("Attached", "", rows), func(v any) tea.Cmd {
		url, _ := v.(string)
		return m.browse(url)
	})
	return nil
}

// attachment is what is known of an attached file: type and size.
func attachment(e feed.Enclosure) string {
	said := markdown.Display(e.Type)
	if e.Length > 0 {
		said += fmt.Sprintf("  %.1f MB", float64(e.Length)/(1<<20))
	}
	return strings.TrimSpace(said)
}

// openWrite asks for the file a story is written to.
func (m *Model) openWrite() tea.Cmd {
	h, ok := m.current()
	if !ok {
		m.message = "There is no story here."
		return nil
	}
	lib, sys := m.o.Library, m.o.System
	if sys == nil {
		m.message = "Nothing can be written here."
		return nil
	}
	p := &overlay.Prompt{Label: "Write to", Hint: "Enter write  ·  Esc cancel"}
	p.SetText(sys.FileName(h))
	m.over.prompt, m.over.typed, m.over.closed = p, nil, nil
	m.over.chosen = func(_ any, text string) tea.Cmd {
		text = strings.TrimSpace(text)
		if text == "" {
			return nil
		}
		return func() tea.Msg {
			s, err := lib.Story(context.Background(), h.ID)
			if err != nil {
				return fact.Done{Err: err}
			}
			where, err := sys.Save(context.Background(), s, text)
			return fact.Done{What: "Written to " + where, Err: err}
		}
	}
	return nil
}
