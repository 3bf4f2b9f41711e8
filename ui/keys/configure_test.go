package keys_test

import (
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"byline/ui/keys"
)

func action(t *testing.T, rows []keys.Binding, key string) keys.Action {
	t.Helper()
	for _, b := range rows {
		if slices.Contains(b.Keys, key) {
			return b.Action
		}
	}
	return ""
}

func TestOwnKeysReplaceAndTakeAway(t *testing.T) {
	t.Parallel()
	rows, err := keys.Configure("", map[string]string{"x": "star", "j": "up", "q": "", "space": "down"})
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]keys.Action{
		"x": keys.Star, "s": keys.Star, "j": keys.Up, "q": "", "esc": keys.Back, " ": keys.Down,
	} {
		if got := action(t, rows, key); got != want {
			t.Errorf("%q does %q, want %q", key, got, want)
		}
	}
	if action(t, keys.Table(), "j") != keys.Down {
		t.Error("the default table was changed")
	}
}

func TestKeysThatCannotWorkAreRefusedWithTheirName(t *testing.T) {
	t.Parallel()
	for key, do := range map[string]string{
		"ctrl+i": "star", "ctrl+m": "star", "shift+enter": "star", "ctrl+1": "star", "shift+a": "star",
		"g": "star", "x": "no-such-action", "": "star", "ctrl+c": "star", "hyper+x": "star", "a b c": "star",
	} {
		if _, err := keys.Configure("", map[string]string{key: do}); err == nil {
			t.Errorf("%q = %q was accepted", key, do)
		} else if !strings.Contains(err.Error(), strings.TrimSpace(key)) {
			t.Errorf("the sentence does not name %q: %v", key, err)
		}
	}
}

func TestEveryPresetIsUsable(t *testing.T) {
	t.Parallel()
	for _, name := range keys.Presets() {
		rows, err := keys.Configure(name, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for _, must := range []keys.Action{keys.Quit, keys.Help, keys.Enter, keys.Back, keys.Down} {
			if !slices.ContainsFunc(rows, func(b keys.Binding) bool { return b.Action == must }) {
				t.Errorf("%s has no key for %s", name, must)
			}
		}
	}
	if _, err := keys.Configure("emacs", nil); err == nil {
		t.Error("an unknown preset was accepted")
	}
}

func TestGluedCharactersAreTakenApart(t *testing.T) {
	t.Parallel()
	got := keys.Split(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("jjgg")})
	if !slices.Equal(got, []string{"j", "j", "g", "g"}) {
		t.Errorf("jjgg gives %q", got)
	}
	if got := keys.Split(tea.KeyMsg{Type: tea.KeyEnter}); !slices.Equal(got, []string{"enter"}) {
		t.Errorf("enter gives %q", got)
	}
}
