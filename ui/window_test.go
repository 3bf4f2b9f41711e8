package ui_test

import (
	"fmt"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"byline/ui/uitest"
)

// thumbless draws the dividers without the thumbs of the scroll bars.
var thumbless = strings.NewReplacer("┃", "│")

// However many stories arrive at once, above the list or between its rows, the reader
// stays on the story and sees the same rows.
func TestAFloodOfNewStoriesLeavesTheReaderInPlace(t *testing.T) {
	t.Parallel()
	for _, n := range []int{90, 150, 700} {
		for _, down := range []int{0, 5, 299} {
			m, lib := screen(t, 300, 120, 40)
			press(t, m, strings.TrimSpace(strings.Repeat("j ", down)))
			before := uitest.Screen(m)
			var titles []string
			for i := range n {
				titles = append(titles, fmt.Sprintf("Whale no. %d", i))
			}
			arrive(lib, titles...)
			uitest.Drive(t, m, tea.FocusMsg{})
			after := uitest.Screen(m)
			for i := 2; i < len(before)-1; i++ {
				was, now := thumbless.Replace(before[i]), thumbless.Replace(after[i])
				if was != now {
					t.Fatalf("%d new, %d rows down: line %d has moved: %q was %q", n, down, i, now, was)
				}
			}
			shows(t, m, fmt.Sprintf("%d of %d", n+down+1, n+300))
			press(t, m, "g g")
			shows(t, m, fmt.Sprintf("Whale no. %d", n-1))
		}
	}
}
