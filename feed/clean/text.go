package clean

import (
	"strings"
	"unicode/utf8"
)

// Line returns s as one line of plain text of at most max runes (0 means
// [MaxLine]), white space collapsed; a longer one ends in "…". What holds
// nothing that can be seen is "". Entities are not decoded: see [HTMLText].
func Line(s string, max int) string {
	if max <= 0 {
		max = MaxLine
	}
	if len(s) <= max && plainLine(s) {
		return s
	}
	// A reference of any length shrinks to one rune, so that there may be more of
	// the line behind the limit than is left of it; four times is plenty.
	s = defuse(scrub(s, true, 4*max+64), true)
	return defuse(shorten(s, max), true) // the cut may have made another reference of one
}

// Published is [Line] for data and not for a screen: soft hyphens and joiners stay,
// one in a row, whatever they stand between. Terminals disagree about their width.
func Published(s string, max int) string {
	if max <= 0 {
		max = MaxLine
	}
	if len(s) <= max && plainLine(s) {
		return s
	}
	w := scrubber{line: true, advice: true, limit: 4*max + 64}
	return defuse(shorten(defuse(w.scrub(s), true), max), true)
}

// Text returns s as plain text that keeps line ends (as \n) and tabs, at most
// [MaxText] bytes. Other controls show as their pictures.
func Text(s string) string {
	if len(s) <= MaxText && plainText(s) {
		return s
	}
	s = defuse(scrub(s[:min(len(s), 2*MaxText)], false, MaxText+1), false)
	return defuse(cut(s, MaxText), false)
}

// plainLine reports lines that need no work, which are nearly all: printable
// ASCII, no reference, no white space to collapse.
func plainLine(s string) bool {
	last := byte(' ')
	for i := range len(s) {
		c := s[i]
		if c < 0x20 || c >= 0x7f || c == '&' || c == ' ' && last == ' ' {
			return false
		}
		last = c
	}
	return last != ' ' || s == ""
}

// plainText reports texts that need no work, which are nearly all: nothing to
// scrub and no reference.
func plainText(s string) bool { return strings.IndexByte(s, '&') < 0 && scrubbed(s) }

// scrubbed reports texts that hold nothing but letters and signs without a rule
// of their own, spaces, line ends and tabs: [scrub] would copy them.
func scrubbed(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c >= 0x80:
			r, size := utf8.DecodeRuneInString(s[i:])
			if !ordinary(r) && !keepSpace(r) {
				return false
			}
			i += size
			continue
		case c < 0x20 && c != '\n' && c != '\t', c == 0x7f:
			return false
		}
		i++
	}
	return true
}

// shorten cuts s to max runes, the last of them "…", without leaving a space
// before it.
func shorten(s string, max int) string {
	if len(s) <= max {
		return s
	}
	n := 0
	keep := 0 // bytes of the first max-1 runes
	for i := range s {
		if n == max-1 {
			keep = i
		}
		if n++; n > max {
			return strings.TrimRight(s[:keep], " ") + "…"
		}
	}
	return s
}

// cut cuts s to max bytes at a line end if one is near, and says so.
func cut(s string, max int) string {
	if len(s) <= max {
		return s
	}
	end := max - len("\n\n"+cutMark)
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	if near := strings.LastIndexByte(s[:end], '\n'); near > end-1000 {
		end = near
	}
	return strings.TrimRight(s[:end], "\n\t ") + "\n\n" + cutMark
}
