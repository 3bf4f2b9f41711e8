// Package uitest drives a screen in the test's own goroutine over a library in
// memory. It must not know which screen it drives.
package uitest

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
)

// limit ends a drive whose commands never stop asking for more.
const limit = 10000

// slow is how long a command may take before it is a clock's and left out.
const slow = 700 * time.Millisecond

// Drive sends messages one after the other and runs every command they cause, in
// order, before the next. Clocks are never waited for: a command that does not
// answer soon is dropped. It reports whether the program asked to quit.
func Drive(t testing.TB, m tea.Model, msgs ...tea.Msg) (quit bool) {
	t.Helper()
	steps := 0
	var run func(tea.Cmd)
	var send func(tea.Msg)
	run = func(c tea.Cmd) {
		if c == nil {
			return
		}
		if steps++; steps > limit {
			t.Fatal("the screen keeps asking")
		}
		answer := make(chan tea.Msg, 1)
		go func() { answer <- c() }()
		select {
		case msg := <-answer:
			send(msg)
		case <-time.After(slow):
		}
	}
	send = func(msg tea.Msg) {
		switch msg := msg.(type) {
		case nil:
		case tea.BatchMsg:
			for _, c := range msg {
				run(c)
			}
		case tea.QuitMsg:
			quit = true
		default:
			if list, ok := sequence(msg); ok {
				for _, c := range list {
					run(c)
				}
				return
			}
			_, c := m.Update(msg)
			run(c)
		}
	}
	for _, msg := range msgs {
		send(msg)
	}
	return quit
}

// Start sizes a screen and lets it load.
func Start(t testing.TB, m tea.Model, w, h int) {
	t.Helper()
	Drive(t, m, tea.WindowSizeMsg{Width: w, Height: h}, batch(m.Init()))
}

func batch(c tea.Cmd) tea.Msg { return tea.BatchMsg{c} }

// named are the keys that are no characters.
var named = map[string]tea.KeyType{
	"enter": tea.KeyEnter, "esc": tea.KeyEsc, "tab": tea.KeyTab, "shift+tab": tea.KeyShiftTab, "space": tea.KeySpace,
	"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight, "home": tea.KeyHome,
	"end": tea.KeyEnd, "pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp, "ctrl+d": tea.KeyCtrlD, "ctrl+u": tea.KeyCtrlU,
	"ctrl+f": tea.KeyCtrlF, "ctrl+b": tea.KeyCtrlB, "ctrl+c": tea.KeyCtrlC, "ctrl+l": tea.KeyCtrlL, "ctrl+z": tea.KeyCtrlZ,
	"backspace": tea.KeyBackspace,
}

// Keys makes key presses of names separated by spaces: "j j enter g g".
func Keys(names string) []tea.Msg {
	var out []tea.Msg
	for n := range strings.FieldsSeq(names) {
		if k, ok := named[n]; ok {
			msg := tea.KeyMsg{Type: k}
			if k == tea.KeySpace {
				msg.Runes = []rune{' '}
			}
			out = append(out, msg)
			continue
		}
		out = append(out, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(n)})
	}
	return out
}

// KeyNames lists every key that Keys knows by name, sorted.
func KeyNames() []string {
	var out []string
	for n := range named {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

// Screen gives the lines of a view without styles.
func Screen(m tea.Model) []string { return strings.Split(ansi.Strip(m.View()), "\n") }

// Exact fails unless a view has h lines of w columns.
func Exact(t testing.TB, m tea.Model, w, h int) {
	t.Helper()
	lines := strings.Split(m.View(), "\n")
	if len(lines) != h {
		t.Fatalf("%dx%d: %d lines", w, h, len(lines))
	}
	for i, l := range lines {
		if n := ansi.StringWidth(l); n != w {
			t.Fatalf("%dx%d: line %d is %d wide: %q", w, h, i, n, ansi.Strip(l))
		}
	}
}

// Run waits for a command and, when it is a batch, for the first of its commands
// that answers.
func Run(c tea.Cmd) tea.Msg {
	if c == nil {
		return nil
	}
	msg := c()
	batch, ok := msg.(tea.BatchMsg)
	for _, c := range batch {
		if msg := Run(c); msg != nil {
			return msg
		}
	}
	if ok {
		return nil
	}
	return msg
}
