package clean

import (
	"strings"
	"unicode/utf8"
)

// defuse replaces character references to forbidden runes, also those behind any
// number of encoded ampersands ("&amp;#27;"), because some renderers decode
// once more than they should. The replacement is a visible character and never
// nothing: with nothing, what stands around could form a new reference. In a
// line, references to line ends and tabs go as well.
func defuse(s string, line bool) string {
	at := strings.IndexByte(s, '&')
	if at < 0 {
		return s
	}
	var out strings.Builder
	done := 0
	for at < len(s) {
		r, size, ok := reference(s[at:])
		if ok && (forbidden(r) || line && (r == '\n' || r == '\t')) {
			out.WriteString(s[done:at])
			out.WriteRune(picture(r))
			done = at + size
		}
		next := strings.IndexByte(s[at+1:], '&')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	if done == 0 {
		return s
	}
	out.WriteString(s[done:])
	return out.String()
}

// picture is what stands for a forbidden rune that was only referred to.
func picture(r rune) rune {
	switch {
	case r > 0 && r < 0x20:
		return '␀' + r
	case r == 0x7f:
		return '␡'
	}
	return utf8.RuneError
}

// reference reads the character reference at the start of s, which begins with
// "&", as a decoder applied often enough would: the rune it ends in and its
// length in s. Only numeric references and the named ones that end in white
// space are read; no other name stands for a forbidden rune (WHATWG HTML, 13.5).
func reference(s string) (r rune, size int, ok bool) {
	i := 1
	for {
		n := ampersand(s[i:])
		if n == 0 {
			break
		}
		i += n
	}
	if r, n := numeric(s[i:]); n > 0 {
		return r, i + n, true
	}
	for name, r := range map[string]rune{"Tab;": '\t', "NewLine;": '\n'} {
		if strings.HasPrefix(s[i:], name) {
			return r, i + len(name), true
		}
	}
	return 0, 0, false
}

// ampersand is the length of the rest of a reference to "&" at the start of s,
// 0 if there is none.
func ampersand(s string) int {
	if len(s) >= 3 && (s[:3] == "amp" || s[:3] == "AMP") {
		if len(s) > 3 && s[3] == ';' {
			return 4
		}
		return 3
	}
	if r, n := numeric(s); n > 0 && r == '&' {
		return n
	}
	return 0
}

// numeric reads "#27;", "#x1b;" or either without the semicolon, with any number
// of leading zeros, as browsers do: U+0080 to U+009F mean Windows-1252.
func numeric(s string) (r rune, size int) {
	if len(s) < 2 || s[0] != '#' {
		return 0, 0
	}
	i, base := 1, rune(10)
	if s[1] == 'x' || s[1] == 'X' {
		i, base = 2, 16
	}
	start := i
	for ; i < len(s); i++ {
		d := digit(s[i])
		if d < 0 || d >= base {
			break
		}
		if r <= utf8.MaxRune {
			r = r*base + d
		}
	}
	if i == start {
		return 0, 0
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	switch {
	case r > utf8.MaxRune: // decoders that count in 32 bits go round and end anywhere
		r = noncharacter
	case r == 0, r >= 0xd800 && r <= 0xdfff:
		r = utf8.RuneError
	case r >= 0x80 && r < 0xa0 && windows1252[r-0x80] != 0:
		r = windows1252[r-0x80]
	}
	return r, i
}

// noncharacter is a rune that is no character and never allowed.
const noncharacter = 0xffff

func digit(c byte) rune {
	switch {
	case c >= '0' && c <= '9':
		return rune(c - '0')
	case c >= 'a' && c <= 'f':
		return rune(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return rune(c-'A') + 10
	}
	return -1
}
