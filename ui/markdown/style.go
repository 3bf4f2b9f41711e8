package markdown

import (
	"github.com/charmbracelet/glamour/ansi"
	"github.com/muesli/termenv"

	"byline/ui/theme"
)

// style gives glamour the theme's colours; an empty one stays the terminal's own.
func style(t *theme.Theme) ansi.StyleConfig {
	yes, no := true, false
	color := func(r theme.Role) *string {
		if c := t.Color(r); c != "" {
			return &c
		}
		return nil
	}
	var st ansi.StyleConfig
	st.Document.Color = color(theme.Ink)
	st.Heading.Bold, st.Heading.Color = &yes, color(theme.Strong)
	st.H3.Color = color(theme.Accent)
	st.H4.Italic, st.H5.Italic, st.H6.Italic, st.H6.Bold = &yes, &yes, &yes, &no
	st.Strong.Bold, st.Strong.Color = &yes, color(theme.Strong)
	st.Emph.Italic = &yes
	st.Strikethrough.CrossedOut = &yes
	st.LinkText.Color, st.LinkText.Underline = color(theme.Link), &yes
	st.Code.Color = color(theme.Code)
	if t.Depth == theme.NoColor {
		st.Code.Bold = &yes // or it would look like any other text
	}
	st.CodeBlock.Color = color(theme.Dim)
	if t.Depth != theme.NoColor {
		st.CodeBlock.Theme = "github"
		if t.Dark {
			st.CodeBlock.Theme = "github-dark"
		}
	}
	return st
}

// depth gives glamour's profile and chroma's formatter. Without colours the
// profile stays ANSI: at Ascii, bold and italic would go too.
func depth(t *theme.Theme) (termenv.Profile, string) {
	switch t.Depth {
	case theme.TrueColor:
		return termenv.TrueColor, "terminal16m"
	case theme.ANSI256:
		return termenv.ANSI256, "terminal256"
	case theme.ANSI16:
		return termenv.ANSI, "terminal16"
	}
	return termenv.ANSI, "noop"
}
