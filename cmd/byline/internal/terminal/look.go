package terminal

import (
	"strconv"
	"strings"

	"byline/ui/theme"
)

// DepthOf tells the depth from the environment: BYLINE_COLORS (none, 16, 256,
// true) first, then NO_COLOR, COLORTERM and TERM.
func DepthOf(env func(string) string) theme.Depth {
	switch env("BYLINE_COLORS") {
	case "none":
		return theme.NoColor
	case "16":
		return theme.ANSI16
	case "256":
		return theme.ANSI256
	case "true":
		return theme.TrueColor
	}
	name := env("TERM")
	switch color := strings.ToLower(env("COLORTERM")); {
	case env("NO_COLOR") != "", name == "dumb", name == "":
		return theme.NoColor
	case color == "truecolor", color == "24bit", strings.HasSuffix(name, "-direct"), name == "xterm-kitty":
		return theme.TrueColor
	case strings.Contains(name, "256color"):
		return theme.ANSI256
	}
	return theme.ANSI16
}

// Dark decides the background: what was configured ("dark", "light"), else what
// the terminal said, else COLORFGBG, else dark.
func Dark(setting string, a Abilities, env func(string) string) bool {
	switch {
	case setting == "dark":
		return true
	case setting == "light":
		return false
	case a.KnowsBack:
		return a.Dark
	}
	parts := strings.Split(env("COLORFGBG"), ";")
	back, err := strconv.Atoi(parts[len(parts)-1])
	return err != nil || back < 7 || back == 8
}
