package markdown

import (
	"strings"
	"unicode/utf8"
)

// Sentinels carry links and hard breaks through glamour. They are private-use
// characters, which no cleaned text holds.
const (
	linkOpen  = '\ue000' // followed by linkBase plus the number
	linkClose = '\ue001' // followed by linkBase plus the number
	hardBreak = '\ue002'
	linkBase  = 0xe100
)

// Display takes out of a text what terminals and width tables disagree about:
// variation selectors, skin tones, keycaps and soft hyphens; of a family of joined
// emoji the first one stays. A wrong width would shift the rest of its row.
func Display(s string) string {
	if isASCII(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	var before rune
	skip := false
	for _, r := range s {
		switch {
		case r == 0xad, r == 0x20e3, r == 0xfe0e, r == 0xfe0f, r >= 0x1f3fb && r <= 0x1f3ff, r >= 0xe0000 && r <= 0xe007f:
			continue
		case r == 0x200d && pictograph(before):
			skip = true
			continue
		case skip:
			skip = false
			continue
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

func pictograph(r rune) bool {
	return r >= 0x1f000 && r <= 0x1faff || r >= 0x2190 && r <= 0x21ff || r >= 0x2300 && r <= 0x27bf || r >= 0x2b00 && r <= 0x2bff
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// printable is the first fence: of a text's own characters none may command a
// terminal, reorder a line, or be taken for a sentinel.
func printable(s string) string {
	return Display(strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case unfit(r):
			return -1
		}
		return r
	}, s))
}

// unfit reports control characters, directional overrides and isolates, private
// use, line separators, the byte order mark and what is no character at all.
func unfit(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r < 0xa0:
		return true
	case r < 0x2028:
		return r == 0x061c || r == 0x200e || r == 0x200f
	case r <= 0x202e, r >= 0x2066 && r <= 0x2069, r >= 0xe000 && r <= 0xf8ff, r == 0xfeff, r >= 0xfff9 && r <= 0xfffb, r >= 0xf0000:
		return true
	}
	return false
}
