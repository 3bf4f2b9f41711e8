package main

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

func TestHelloFillsTheScreenAndMovesOneRowAKey(t *testing.T) {
	t.Parallel()
	var m tea.Model = model{}
	if m.View() != "" {
		t.Error("something is drawn before the size is known")
	}
	m, _ = m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	before := strings.Split(m.View(), "\n")
	m, _ = m.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("j")})
	changed := 0
	for i, row := range strings.Split(m.View(), "\n") {
		if row != before[i] {
			changed++
		}
	}
	if len(before) != 24 || changed != 2 {
		t.Errorf("%d rows, %d changed by j, want 24 and 2", len(before), changed)
	}
}
