// Package theme turns roles (ink, accent, gold …) into escape sequences, once,
// for one terminal. It knows colours and attributes and nothing about what is
// drawn with them.
package theme

import (
	"strings"
)

// Depth is how many colours the terminal shows.
type Depth int

// The depths. At NoColor bold, faint, italic, underline and reverse remain.
const (
	NoColor Depth = iota
	ANSI16
	ANSI256
	TrueColor
)

// String gives the depth's name in the configuration.
func (d Depth) String() string {
	return [...]string{"none", "16", "256", "true"}[d]
}

// Theme is every style the screen uses. It is immutable and safe to share.
type Theme struct {
	Dark  bool
	Depth Depth

	Ink, Strong, Dim, Faint, Thumb, Accent, Link, Code, Gold, Ok Style

	Label      Style // day headings and section labels: bold, dim, capitals
	Kicker     Style // section above a headline: bold accent
	Standfirst Style // dim italic
	Key        Style // a key in a hint: bold ink
	Reverse    Style // text cursor
	Focus      Style // the selection bar of the focused list
	Match      Style // matched letters: bold accent

	sel string // opens the selection's background; empty where there is none
}

// New makes the theme for a background and a depth.
func New(dark bool, d Depth) *Theme {
	t := &Theme{Dark: dark, Depth: d}
	fg := func(r Role, attrs ...string) Style { return newStyle(append(attrs, t.foreground(r))...) }
	t.Ink = fg(Ink)
	t.Strong = fg(Strong, bold)
	t.Dim = fg(Dim)
	t.Faint = fg(Faint)
	t.Thumb = fg(Thumb)
	if d == NoColor {
		t.Dim, t.Faint, t.Thumb = fg(Dim, faint), fg(Faint, faint), fg(Thumb)
	}
	t.Accent = fg(Accent)
	t.Link = fg(Link, underline)
	t.Code = fg(Code)
	t.Gold = fg(Gold)
	t.Ok = fg(Ok)
	t.Label = fg(Dim, bold)
	t.Kicker = fg(Accent, bold)
	t.Standfirst = fg(Dim, italic)
	t.Key = fg(Ink, bold)
	t.Reverse = newStyle(reverse)
	t.Focus = fg(Accent)
	t.Match = fg(Accent, bold)
	if d == NoColor {
		t.Match = newStyle(bold, underline)
	}
	t.sel = sgr(t.background(Selection))
	return t
}

// ID tells themes apart in a cache key.
func (t *Theme) ID() string {
	if t.Dark {
		return "dark/" + t.Depth.String()
	}
	return "light/" + t.Depth.String()
}

// Select lays the selection's background under a finished line. Text that resets
// its own style would end the background too, so it is laid again after each
// reset. Where there is no background the line stays as it is: the bar in its
// first column says it all.
func (t *Theme) Select(line string) string {
	if t.sel == "" {
		return line
	}
	return t.sel + strings.ReplaceAll(line, reset, reset+t.sel) + reset
}

// SelectionBar is the mark in column 0 of a selected row.
func (t *Theme) SelectionBar(focused bool) string {
	if focused {
		return t.Focus.Render("▌")
	}
	return t.Faint.Render("▌")
}
