package ui

import (
	"context"
	"errors"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/keys"
	"byline/ui/layout"
	"byline/ui/overlay"
)

// openHelp lists the keys in force; choosing one does what it says.
func (m *Model) openHelp() tea.Cmd { return m.openKeys("Keys") }

// openPalette lists the commands by their words.
func (m *Model) openPalette() tea.Cmd { return m.openKeys("Commands") }

func (m *Model) openKeys(title string) tea.Cmd {
	var rows []overlay.Row
	for _, b := range m.rows {
		rows = append(rows, overlay.Row{Section: b.Section, Key: b.Names(), Label: b.Help, Also: strings.ReplaceAll(string(b.Action), "-", " "), Value: b})
	}
	m.sheet(overlay.NewSheet(title, "", rows), func(v any) tea.Cmd {
		b, _ := v.(keys.Binding)
		return m.choose(b)
	})
	return nil
}

// choose does what a row of the table says, in the place it says it for.
func (m *Model) choose(b keys.Binding) tea.Cmd {
	var there tea.Cmd
	switch {
	case b.In == keys.InStory:
		m.board = nil
		there = m.setFocus(layout.Detail)
	case b.In == keys.InSources && m.board == nil:
		there = m.openSources()
	}
	if m.board != nil {
		return tea.Batch(there, m.actOnBoard(b.Action, b.Keys[0]))
	}
	return tea.Batch(there, m.act(b.Action, b.Keys[0]))
}

// openLinks lists the addresses of the story, or of the author.
func (m *Model) openLinks() tea.Cmd {
	var rows []overlay.Row
	if p, ok := m.author.Profile(); ok && m.focus == layout.Author {
		for _, l := range p.Author.Links {
			rows = append(rows, overlay.Row{Label: l.Label, Meta: l.URL, Value: l.URL})
		}
	} else {
		for _, l := range m.detail.Links() {
			rows = append(rows, overlay.Row{Label: l.Text, Meta: l.URL, Value: l.URL})
		}
	}
	m.sheet(overlay.NewSheet("Links", "There are no links here.  Esc goes back", rows), func(v any) tea.Cmd {
		url, _ := v.(string)
		return m.browse(url)
	})
	return nil
}

// withoutBrowser says why no browser opened, and that the address is at hand.
func withoutBrowser(why error) string {
	said := "No browser was started"
	var f *feed.Fault
	if errors.As(why, &f) && f.Err != nil {
		said += ": " + f.Err.Error()
	}
	return said + ".  The address is copied instead."
}

// browse opens an address outside; without a browser it copies the address.
func (m *Model) browse(url string) tea.Cmd {
	sys := m.o.System
	if sys == nil || url == "" {
		m.message = "There is no browser here: " + url
		return nil
	}
	return func() tea.Msg {
		why := sys.Open(context.Background(), url)
		if feed.ClassOf(why) != feed.NotFound || sys.Copy(context.Background(), url) != nil {
			return fact.Done{What: "Opened in the browser.", Err: why}
		}
		return fact.Done{What: withoutBrowser(why)}
	}
}
