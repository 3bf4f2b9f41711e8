package ui

import (
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
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
	case fact.Page, fact.Story, fact.Profile, fact.Done, fact.Marked, fact.Judged, fact.Revision, fact.Tick, fact.Index, fact.History, fact.Added,
		fact.Rested, fact.Settled, fact.Placed, fact.Waited, fact.Paused, fact.FullText, rendered:
		return m, m.apply(msg)
	case tea.BlurMsg:
		return m, m.leave()
	case tea.FocusMsg, tea.ResumeMsg:
		return m, m.comeBack()
	case fact.Visited, fact.Sources, fact.Enlisted, fact.Lists, fact.Arranged:
		return m, m.applySource(msg)
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
	m.pressed++
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
		cmd := m.pressOver(key)
		return tea.Batch(cmd, m.openChoice())
	}
	if key == "esc" && (m.board != nil || m.focus == layout.List) && m.keys.Pending() == "" && m.stopVisits() {
		return nil
	}
	if m.board != nil {
		return m.pressBoard(key)
	}
	in := keys.Anywhere
	if m.focus == layout.Detail {
		in = keys.InStory
	}
	action := m.keys.Press(key, in)
	if action == "" {
		return m.waitForChord()
	}
	return m.act(action, key)
}

// waitForChord drops a sequence that is not finished in time.
func (m *Model) waitForChord() tea.Cmd {
	if m.keys.Pending() == "" || m.o.Chord <= 0 {
		return nil
	}
	m.number.chord++
	n := m.number.chord
	return tea.Tick(m.o.Chord, func(time.Time) tea.Msg { return fact.Waited{Number: n} })
}

// act does what a key means: what is meant of the screen itself, then what the
// story pane answers itself, then all else.
func (m *Model) act(action keys.Action, key string) tea.Cmd {
	switch action {
	case keys.Quit:
		return m.quit()
	case keys.Suspend:
		return m.suspend()
	case keys.Back:
		if key == "esc" && m.focus == layout.List && m.query == (feed.Query{}) {
			m.message = m.leaveKey() + " quits"
			return nil
		}
	case keys.Help:
		return m.openHelp()
	case keys.Palette:
		return m.openPalette()
	case keys.Redraw:
		return tea.ClearScreen
	case keys.NextPane:
		return m.setFocus((m.focus + 1) % 3)
	case keys.PreviousPane:
		return m.setFocus((m.focus + 2) % 3)
	case keys.FocusLeft:
		return m.setFocus(max(layout.List, m.focus-1))
	case keys.FocusRight:
		return m.setFocus(min(layout.Author, m.focus+1))
	case keys.Zoom:
		m.zoom = !m.zoom
		return m.setFocus(m.focus)
	case keys.AuthorPane:
		return m.turnAuthor()
	}
	if m.focus == layout.Detail && !everywhere(action) {
		cmd := m.carry(m.detail.Do(action, key))
		return tea.Batch(cmd, m.waitForPause())
	}
	return m.perform(action)
}

// leaveKey is the key that leaves the list for good. Esc is not: it is pressed once
// too often.
func (m *Model) leaveKey() string {
	for _, b := range m.rows {
		for _, k := range b.Keys {
			if b.Action == keys.Back && k != "esc" {
				return keys.Name(k)
			}
		}
	}
	return m.keyFor(keys.Quit)
}

// turnAuthor goes to the author pane; from there it takes the pane away where
// there is room for all three, and the next time only brings it back.
func (m *Model) turnAuthor() tea.Cmd {
	switch {
	case m.focus == layout.Author:
		m.authorOff = true
		return m.setFocus(layout.Detail)
	case m.authorOff:
		m.authorOff = false
		if m.arrange(m.grid.W, m.grid.H); m.grid.Shown(layout.Author) {
			return m.setFocus(m.focus)
		}
	}
	return m.setFocus(layout.Author)
}

// waitForPause records the place in a story a while after it was scrolled, so that
// little is lost however the program ends.
func (m *Model) waitForPause() tea.Cmd {
	s, ok := m.detail.Story()
	if m.o.Pause <= 0 || !ok || m.detail.Position() == s.Position {
		return nil
	}
	m.number.pause++
	n := m.number.pause
	return tea.Tick(m.o.Pause, func(time.Time) tea.Msg { return fact.Paused{Number: n} })
}

func (m *Model) setFocus(p layout.Pane) tea.Cmd {
	m.focus = p
	if p == layout.List { // its story is shown beside it again
		m.followed = ""
	}
	m.arrange(m.grid.W, m.grid.H)
	return tea.Batch(m.follow(), m.render())
}

// everywhere tells the actions that mean the same in all panes.
func everywhere(a keys.Action) bool {
	switch a {
	case keys.ShowAll, keys.ShowUnread, keys.ShowStarred, keys.MarkShown, keys.MarkAbove, keys.Authors, keys.Sources, keys.Add, keys.Enter,
		keys.Starters, keys.Refresh, keys.RefreshAll, keys.FullText, keys.Enclosure, keys.Write, keys.History, keys.NextDay, keys.PrevDay:
		return true
	}
	return false
}
