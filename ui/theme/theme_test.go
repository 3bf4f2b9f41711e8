package theme_test

import (
	"strings"
	"testing"

	"byline/ui/theme"
)

func TestNoColorKeepsAttributesAndHasNoColour(t *testing.T) {
	t.Parallel()
	th := theme.New(true, theme.NoColor)
	if got, want := th.Strong.Render("x"), "\x1b[1mx\x1b[0m"; got != want {
		t.Errorf("strong %q, want %q", got, want)
	}
	for name, s := range map[string]theme.Style{"accent": th.Accent, "link": th.Link, "gold": th.Gold, "dim": th.Dim} {
		if strings.Contains(s.Render("x"), "38;") || strings.Contains(s.Render("x"), "[9") {
			t.Errorf("%s has a colour: %q", name, s.Render("x"))
		}
	}
	if th.Select("x") != "x" {
		t.Error("a selection was painted without colours")
	}
}

func TestDepths(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		dark  bool
		depth theme.Depth
		want  string
	}{
		{true, theme.TrueColor, "\x1b[38;2;232;115;90mx\x1b[0m"},
		{false, theme.TrueColor, "\x1b[38;2;181;52;28mx\x1b[0m"},
		{true, theme.ANSI256, "\x1b[38;5;209mx\x1b[0m"},
		{false, theme.ANSI16, "\x1b[31mx\x1b[0m"},
		{true, theme.ANSI16, "\x1b[91mx\x1b[0m"},
	} {
		th := theme.New(c.dark, c.depth)
		if got := th.Accent.Render("x"); got != c.want {
			t.Errorf("%s: accent %q, want %q", th.ID(), got, c.want)
		}
	}
}

func TestSelectionSurvivesInnerResets(t *testing.T) {
	t.Parallel()
	th := theme.New(true, theme.TrueColor)
	got := th.Select("a" + th.Strong.Render("b") + "c")
	const bg = "\x1b[48;2;43;40;35m"
	if !strings.HasPrefix(got, bg+"a") || !strings.HasSuffix(got, "\x1b[0m"+bg+"c\x1b[0m") {
		t.Errorf("background lost: %q", got)
	}
}
