package layout

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Fit gives exactly w columns of s: cut with an ellipsis or filled with spaces.
// Escape sequences take no room.
func Fit(s string, w int) string {
	if w <= 0 {
		return ""
	}
	n := ansi.StringWidth(s)
	if n > w {
		s = ansi.Truncate(s, w, "…")
		n = ansi.StringWidth(s)
	}
	return s + Spaces(w-n)
}

// Clip cuts a text to at most w columns, with an ellipsis for what is missing.
func Clip(s string, w int) string {
	if w <= 0 {
		return ""
	}
	return strings.TrimRight(ansi.Truncate(s, w, "…"), " ")
}

// Cut gives exactly w columns of a text, without an ellipsis for what is missing.
func Cut(s string, w int) string {
	if w <= 0 {
		return ""
	}
	s = ansi.Truncate(s, w, "")
	return s + Spaces(w-ansi.StringWidth(s))
}

// Width is how many columns a text takes.
func Width(s string) int { return ansi.StringWidth(s) }

// FitRight gives exactly w columns with right at the right edge; left yields.
func FitRight(left, right string, w int) string {
	n := ansi.StringWidth(right)
	if n >= w {
		return Fit(right, w)
	}
	return Fit(left, w-n) + right
}

// Center gives exactly w columns with s in the middle.
func Center(s string, w int) string {
	return Fit(Spaces((w-ansi.StringWidth(s))/2)+s, w)
}

// Fill gives exactly h lines of exactly w columns.
func Fill(lines []string, w, h int) []string {
	out := make([]string, max(h, 0))
	for i := range out {
		if i < len(lines) {
			out[i] = Fit(lines[i], w)
		} else {
			out[i] = Spaces(w)
		}
	}
	return out
}

// Thumb gives the rows [from, to) of a scrollbar of h rows that show where a
// window of visible rows stands in total ones. Nothing to scroll is an empty span.
func Thumb(total, visible, offset, h int) (from, to int) {
	if total <= visible || h <= 0 || visible <= 0 {
		return 0, 0
	}
	n := max(1, h*visible/total)
	from = (h - n) * min(offset, total-visible) / (total - visible)
	return from, from + n
}

const blanks = "                                                                                                                                "

// Spaces gives n spaces; none for a negative n.
func Spaces(n int) string {
	if n <= 0 {
		return ""
	}
	if n <= len(blanks) {
		return blanks[:n]
	}
	return strings.Repeat(" ", n)
}
