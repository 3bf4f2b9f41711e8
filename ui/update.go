package ui

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"byline/ui/fact"
	"byline/ui/keys"
	"byline/ui/layout"
)

// Update routes, in this order and nothing else: window size, facts, ctrl+c, the
// dialog, global keys, the focused pane.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.arrange(msg.Width, msg.Height)
		return m, tea.Batch(m.follow(), m.settle())
	case fact.Page, fact.Story, fact.Profile, fact.Done, fact.Marked, fact.Judged, fact.Revision, fact.Tick, fact.Index, fact.Added,
		fact.Rested, fact.Settled, rendered:
		return m, m.apply(msg)
	case tea.KeyMsg:
		return m, m.key(msg)
	}
	return m, nil
}

// key takes a key press. Characters that arrive in one read come as one message
// and are taken one by one; a paste is not typing.
func (m *Model) key(msg tea.KeyMsg) tea.Cmd {
	if msg.Paste {
		return m.paste(string(msg.Runes))
	}
	if msg.Type != tea.KeyRunes || msg.Alt {
		return m.press(msg.String())
	}
	var cmds []tea.Cmd
	for _, r := range msg.Runes {
		cmds = append(cmds, m.press(string(r)))
	}
	return tea.Batch(cmds...)
}

func (m *Model) press(key string) tea.Cmd {
	m.message = ""
	if key == "ctrl+c" {
		return m.quit()
	}
	if m.confirm != "" {
		m.confirm = ""
		if strings.ToLower(key) == "y" {
			return m.asked()
		}
		return nil
	}
	if m.over.open() {
		return m.pressOver(key)
	}
	inStory := m.focus == layout.Detail
	in := keys.Anywhere
	if inStory {
		in = keys.InStory
	}
	action := m.keys.Press(key, in)
	switch action {
	case "":
		return nil
	case keys.Quit:
		return m.quit()
	case keys.Help:
		return m.openHelp()
	case keys.Redraw:
		return tea.ClearScreen
	case keys.NextPane:
		return m.setFocus((m.focus + 1) % 3)
	case keys.PreviousPane:
		return m.setFocus((m.focus + 2) % 3)
	case keys.Palette:
		return m.openPalette()
	case keys.FocusLeft:
		return m.setFocus(max(layout.List, m.focus-1))
	case keys.FocusRight:
		return m.setFocus(min(layout.Author, m.focus+1))
	case keys.Zoom:
		m.zoom = !m.zoom
		m.arrange(m.grid.W, m.grid.H)
		return nil
	case keys.AuthorPane:
		if m.focus == layout.Author {
			return m.setFocus(layout.Detail)
		}
		return m.setFocus(layout.Author)
	}
	if inStory && !everywhere(action) {
		return m.carry(m.detail.Do(action, key))
	}
	return m.perform(action)
}

func (m *Model) setFocus(p layout.Pane) tea.Cmd {
	m.focus = p
	m.arrange(m.grid.W, m.grid.H)
	return tea.Batch(m.follow(), m.render())
}

// everywhere tells the actions that mean the same in all panes.
func everywhere(a keys.Action) bool {
	switch a {
	case keys.ShowAll, keys.ShowUnread, keys.ShowStarred, keys.MarkShown, keys.Authors, keys.Sources, keys.Add, keys.Enter:
		return true
	}
	return false
}
