// Package overlay holds what is laid over the panes for a moment: a sheet of rows
// to choose from and a line to type into. It must not know what the rows mean or
// what becomes of the text.
package overlay

import (
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
)

// Outcome says what a key did to an overlay.
type Outcome int

// The outcomes.
const (
	Stay   Outcome = iota
	Typed          // the text changed
	Chosen         // the reader said yes
	Closed         // the reader left
)

// maxText bounds what can be typed or pasted, in bytes.
const maxText = 4 << 10

// Field is a line of text with the cursor at its end.
type Field struct{ text string }

// Text is what was typed.
func (f *Field) Text() string { return f.text }

// Insert adds typed or pasted text; what is not printable becomes a space.
func (f *Field) Insert(s string) {
	clean := strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	if len(f.text)+len(clean) <= maxText {
		f.text += clean
	}
}

// press edits the text and reports whether the key was one of its own.
func (f *Field) press(key string) bool {
	switch key {
	case "backspace", "ctrl+h":
		f.text = f.text[:len(f.text)-len(lastCluster(f.text))]
	case "ctrl+u":
		f.text = ""
	case "ctrl+w":
		rest := strings.TrimRight(f.text, " ")
		f.text = rest[:strings.LastIndexByte(rest, ' ')+1]
	default:
		if n := []rune(key); len(n) != 1 || !unicode.IsPrint(n[0]) {
			return false
		}
		f.Insert(key)
	}
	return true
}

// lastCluster is the last character as a reader counts them.
func lastCluster(s string) string {
	last := ""
	for rest, state := s, -1; rest != ""; {
		last, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
	}
	return last
}
