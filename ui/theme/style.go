package theme

import "strings"

// SGR parameters (ECMA-48 section 8.3.117).
const (
	bold      = "1"
	faint     = "2"
	italic    = "3"
	underline = "4"
	reverse   = "7"
	reset     = "\x1b[0m"
)

// Style is an opened and a closed escape sequence, computed once: rendering is
// two concatenations. Styles do not nest; combine them when the theme is made.
type Style struct{ open, end string }

func newStyle(params ...string) Style {
	open := sgr(params...)
	if open == "" {
		return Style{}
	}
	return Style{open: open, end: reset}
}

// Render wraps a text, which should hold no escape sequences of its own.
func (s Style) Render(text string) string {
	if text == "" {
		return ""
	}
	return s.open + text + s.end
}

// Open is the sequence that starts the style; empty for a style without any.
func (s Style) Open() string { return s.open }

// Close is the sequence that ends it.
func (s Style) Close() string { return s.end }

func sgr(params ...string) string {
	set := make([]string, 0, len(params))
	for _, p := range params {
		if p != "" {
			set = append(set, p)
		}
	}
	if len(set) == 0 {
		return ""
	}
	return "\x1b[" + strings.Join(set, ";") + "m"
}
