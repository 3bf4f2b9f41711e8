// Command hello is the floor every measurement of the screen is held against: a
// Bubble Tea program with 40 rows and a cursor, and nothing else.
package main

import (
	"fmt"
	"os"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
)

type model struct{ cursor, height int }

func (m model) Init() tea.Cmd { return nil }

func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.height = msg.Height
	case tea.KeyMsg:
		switch msg.String() {
		case "q", "ctrl+c":
			return m, tea.Quit
		case "j":
			m.cursor++
		case "k":
			m.cursor--
		}
	}
	return m, nil
}

func (m model) View() string {
	if m.height == 0 {
		return ""
	}
	rows := make([]string, m.height)
	for i := range rows {
		mark := "  "
		if i == m.cursor%m.height {
			mark = "> "
		}
		rows[i] = fmt.Sprintf("%sThis is row number %d of the hello program", mark, i)
	}
	return strings.Join(rows, "\n")
}

func main() {
	if _, err := tea.NewProgram(model{}, tea.WithAltScreen()).Run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
