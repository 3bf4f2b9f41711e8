package picture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"byline/ui/layout"
	"byline/ui/theme"
)

// Initials draws a box with the first letters of a name's first and last word, or
// the first character of a name in Chinese, Japanese or Korean: what stands where
// no picture can be.
func Initials(name string, t *theme.Theme) []string {
	var first, last rune
	for word := range strings.FieldsSeq(name) {
		r, _ := utf8.DecodeRuneInString(word)
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
		case first == 0:
			first = unicode.ToUpper(r)
		default:
			last = unicode.ToUpper(r)
		}
	}
	letters := "?"
	switch {
	case first >= 0x1100:
		letters = string(first)
	case last != 0 && last < 0x1100:
		letters = string([]rune{first, last})
	case first != 0:
		letters = string(first)
	}
	bar := t.Faint.Render("│")
	return []string{
		t.Faint.Render("┌──────┐"),
		bar + t.Strong.Render(layout.Center(letters, 6)) + bar,
		t.Faint.Render("└──────┘"),
	}
}
