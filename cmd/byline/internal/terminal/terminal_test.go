package terminal

import (
	"strings"
	"testing"

	"byline/ui/theme"
)

func TestUnderstand(t *testing.T) {
	t.Parallel()
	a := understand([]byte("j\x1b]11;rgb:fafa/f8f8/f0f0\x1b\\\x1bP>|foot(1.2)\x1b\\\x1b[?2026;2$y\x1b_Gi=31;OK\x1b\\\x1b[?62;4;22c"))
	want := Abilities{Answered: true, KnowsBack: true, Sync: true, Kitty: true, Sixel: true, Version: "foot(1.2)"}
	if a != want {
		t.Errorf("understood %+v, want %+v", a, want)
	}
	if a := understand([]byte("\x1b]11;rgb:1e/1e/1e\x07\x1b[?2026;0$y\x1b_Gi=31;ENOTSUP\x1b\\")); !a.Dark || a.Sync || a.Kitty || a.Answered {
		t.Errorf("understood %+v of a dark, simple terminal", a)
	}
	if a := understand(nil); a != (Abilities{}) {
		t.Errorf("silence means %+v", a)
	}
}

func env(pairs ...string) func(string) string {
	return func(name string) string {
		for _, p := range pairs {
			if k, v, _ := strings.Cut(p, "="); k == name {
				return v
			}
		}
		return ""
	}
}

func TestDepthOf(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		env  []string
		want theme.Depth
	}{
		{nil, theme.NoColor},
		{[]string{"TERM=dumb", "COLORTERM=truecolor"}, theme.NoColor},
		{[]string{"TERM=linux"}, theme.ANSI16},
		{[]string{"TERM=xterm-256color"}, theme.ANSI256},
		{[]string{"TERM=xterm-256color", "COLORTERM=truecolor"}, theme.TrueColor},
		{[]string{"TERM=xterm-256color", "COLORTERM=truecolor", "NO_COLOR=1"}, theme.NoColor},
		{[]string{"TERM=xterm-256color", "BYLINE_COLORS=16"}, theme.ANSI16},
	} {
		if got := DepthOf(env(c.env...)); got != c.want {
			t.Errorf("DepthOf(%v) = %v, want %v", c.env, got, c.want)
		}
	}
}

func TestDark(t *testing.T) {
	t.Parallel()
	white := Abilities{KnowsBack: true}
	for _, c := range []struct {
		setting string
		a       Abilities
		env     string
		want    bool
	}{
		{"dark", white, "", true},
		{"light", Abilities{}, "", false},
		{"auto", white, "15;0", false},
		{"auto", Abilities{}, "0;15", false},
		{"auto", Abilities{}, "15;default;0", true},
		{"auto", Abilities{}, "", true},
	} {
		if got := Dark(c.setting, c.a, env("COLORFGBG="+c.env)); got != c.want {
			t.Errorf("Dark(%q, %+v, %q) = %v", c.setting, c.a, c.env, got)
		}
	}
}
