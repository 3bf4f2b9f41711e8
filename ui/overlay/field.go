// Package overlay holds what is laid over the panes for a moment: a sheet of rows
// to choose from and a line to type into. It must not know what the rows mean or
// what becomes of the text.
package overlay

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"byline/ui/layout"
	"byline/ui/theme"
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

// maxText bounds what can be typed or pasted, in characters.
const maxText = 4 << 10

// Field is a line of text to edit. Editing is the library's, drawing is ours. The
// zero value is an empty field.
type Field struct{ input *textinput.Model }

func (f *Field) in() *textinput.Model {
	if f.input == nil {
		in := textinput.New()
		in.CharLimit = maxText
		in.KeyMap.Paste.SetEnabled(false) // it would start a program to ask for the clipboard
		in.Focus()
		f.input = &in
	}
	return f.input
}

// Text is what was typed.
func (f *Field) Text() string { return f.in().Value() }

// SetText replaces it.
func (f *Field) SetText(s string) { f.in().SetValue(s) }

// Insert adds typed or pasted text at the cursor; what is not printable becomes a
// space.
func (f *Field) Insert(s string) {
	clean := strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	f.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(clean)})
}

func (f *Field) send(k tea.KeyMsg) { *f.in(), _ = f.in().Update(k) }

// editing are the keys of the field that are no characters.
var editing = map[string]tea.KeyMsg{
	"left": {Type: tea.KeyLeft}, "right": {Type: tea.KeyRight}, "home": {Type: tea.KeyHome}, "end": {Type: tea.KeyEnd},
	"ctrl+left": {Type: tea.KeyCtrlLeft}, "ctrl+right": {Type: tea.KeyCtrlRight}, "ctrl+a": {Type: tea.KeyCtrlA}, "ctrl+e": {Type: tea.KeyCtrlE},
	"backspace": {Type: tea.KeyBackspace}, "ctrl+h": {Type: tea.KeyCtrlH}, "delete": {Type: tea.KeyDelete},
	"ctrl+u": {Type: tea.KeyCtrlU}, "ctrl+k": {Type: tea.KeyCtrlK}, "ctrl+w": {Type: tea.KeyCtrlW},
}

// press edits the text and reports whether the key was one of its own.
func (f *Field) press(key string) bool {
	if k, ok := editing[key]; ok {
		f.send(k)
		return true
	}
	if r, size := utf8.DecodeRuneInString(key); size == 0 || size != len(key) || !unicode.IsPrint(r) {
		return false
	}
	f.Insert(key)
	return true
}

// line shows the text with its cursor in at most w columns; the cursor stays in
// sight.
func (f *Field) line(t *theme.Theme, w int) string {
	text, at := []rune(f.Text()), f.in().Position()
	before, under, after := text[:at], " ", ""
	if at < len(text) {
		under, after = string(text[at]), string(text[at+1:])
	}
	for len(before) > 0 && width(string(before))+width(under) > max(w, 1) {
		before = before[1:]
	}
	room := w - width(string(before)) - width(under)
	if width(after) > room {
		after = layout.Fit(after, room)
	}
	return t.Strong.Render(string(before)) + t.Reverse.Render(under) + t.Strong.Render(after)
}
