package overlay

import (
	"strings"

	"byline/ui/layout"
	"byline/ui/theme"
)

// Prompt is a line to type into, drawn in place of the status line.
type Prompt struct {
	Field
	Label string // before the text: "/" or "Add"
	Hint  string // at the right
}

// Press takes one key.
func (p *Prompt) Press(key string) Outcome {
	switch key {
	case "esc":
		return Closed
	case "enter":
		return Chosen
	case "backspace":
		if p.Text() == "" {
			return Closed
		}
	}
	if p.press(key) {
		return Typed
	}
	return Stay
}

// Line draws the prompt in exactly w columns; the end of a long text stays in
// sight.
func (p *Prompt) Line(t *theme.Theme, w int) string {
	left := " " + t.Kicker.Render(p.Label)
	if len(p.Label) > 1 {
		left += " "
	}
	right := ""
	switch first, _, _ := strings.Cut(p.Hint, separator); {
	case w >= 60:
		right = "  " + t.Dim.Render(p.Hint) + " "
	case p.Text() == "" && width(left)+width(first)+4 <= w: // what is asked for, until something is typed
		right = "  " + t.Dim.Render(first) + " "
	}
	return layout.FitRight(left+p.line(t, w-width(left)-width(right)), right, w)
}

// separator stands between the parts of a hint.
const separator = "  ·  "

// words are the lower-case parts of a text that all have to be found.
func words(text string) []string { return strings.Fields(strings.ToLower(text)) }
