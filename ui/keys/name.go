package keys

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"
)

// named is every key with a name of its own. The space bar is "space" in the
// configuration and " " in the table, as Bubble Tea calls it.
var named = map[string]bool{
	"enter": true, "space": true, "tab": true, "shift+tab": true, "esc": true, "backspace": true,
	"up": true, "down": true, "left": true, "right": true, "home": true, "end": true,
	"pgup": true, "pgdown": true, "delete": true, "insert": true,
}

// same names what a terminal sends for another key, so that nobody binds a key
// that cannot be told apart.
var same = map[string]string{
	"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+[": "esc", "ctrl+?": "backspace", " ": "space", "escape": "esc",
	"return": "enter", "pageup": "pgup", "pagedown": "pgdown", "pgdn": "pgdown", "del": "delete", "ins": "insert",
}

// valid explains why a terminal cannot send a key of this name; nil if it can.
func valid(name string) error {
	if other, ok := same[name]; ok {
		return fmt.Errorf("key %q: a terminal sends the same as for %q, write that", name, other)
	}
	if named[name] || isFunction(name) {
		return nil
	}
	if utf8.RuneCountInString(name) == 1 {
		r, _ := utf8.DecodeRuneInString(name)
		if r != utf8.RuneError && unicode.IsGraphic(r) {
			return nil
		}
	}
	if rest, ok := strings.CutPrefix(name, "alt+"); ok && !strings.HasPrefix(rest, "alt+") {
		return valid(rest)
	}
	if rest, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return control(name, rest)
	}
	if rest, ok := strings.CutPrefix(name, "shift+"); ok {
		return shifted(name, rest)
	}
	return fmt.Errorf("key %q: there is no key of this name", name)
}

func control(name, rest string) error {
	if len(rest) == 1 && (rest[0] >= 'a' && rest[0] <= 'z' || strings.Contains(`\]^_@`, rest)) {
		return nil
	}
	switch strings.TrimPrefix(rest, "shift+") {
	case "up", "down", "left", "right", "home", "end":
		return nil
	}
	if rest == "pgup" || rest == "pgdown" {
		return nil
	}
	return fmt.Errorf("key %q: terminals have ctrl with a lower-case letter only", name)
}

func shifted(name, rest string) error {
	switch rest {
	case "up", "down", "left", "right", "home", "end":
		return nil
	}
	if utf8.RuneCountInString(rest) == 1 {
		return fmt.Errorf("key %q: write the character itself, %q", name, strings.ToUpper(rest))
	}
	return fmt.Errorf("key %q: a terminal cannot tell it from %q", name, rest)
}

func isFunction(name string) bool {
	for n := 1; n <= 20; n++ {
		if name == fmt.Sprintf("f%d", n) {
			return true
		}
	}
	return false
}

// Split gives the names of the keys in a message. Characters that arrive in one
// read come as one message ("jjgg"), so they are taken apart.
func Split(k tea.KeyMsg) []string {
	if k.Type != tea.KeyRunes || k.Paste {
		return []string{k.String()}
	}
	out := make([]string, 0, len(k.Runes))
	for _, r := range k.Runes {
		name := string(r)
		if k.Alt {
			name = "alt+" + name
		}
		out = append(out, name)
	}
	return out
}
