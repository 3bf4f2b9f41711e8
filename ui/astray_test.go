package ui_test

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"byline/ui/fact"
	"byline/ui/layout"
	"byline/ui/uitest"
)

// A story that was opened from beside the list stays until the reader leaves it,
// whatever happens meanwhile.
func TestAStoryFromBesideTheListStays(t *testing.T) {
	t.Parallel()
	m, lib, _ := busy(t, layout.List)
	press(t, m, "a G enter")
	headline := func() string { return strings.Split(uitest.Screen(m)[4], "│")[1] }
	where := headline()
	uitest.Drive(t, m, tea.WindowSizeMsg{Width: 120, Height: 40}, tea.WindowSizeMsg{Width: 140, Height: 29})
	if got := headline(); got != where {
		t.Errorf("another size shows another story:\n%s\n%s", where, got)
	}
	lib.Add(arrival("A lantern goes out"))
	n, _ := lib.Library(t.Context())
	uitest.Drive(t, m, fact.Revision{Library: n})
	if got := headline(); got != where {
		t.Errorf("a new story shows another story:\n%s\n%s", where, got)
	}
	press(t, m, "q")
	if got := headline(); got == where {
		t.Error("back in the list, its story is not shown")
	}
}
