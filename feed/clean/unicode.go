package clean

import "unicode"

// Characters with rules of their own.
const (
	zwsp     = '\u200b'
	zwnj     = '\u200c'
	zwj      = '\u200d'
	lrm      = '\u200e'
	rlm      = '\u200f'
	alm      = '\u061c'
	flagBase = '\U0001f3f4'
)

// windows1252 is what U+0080 to U+009F mean where they appear by mistake
// (WHATWG HTML, 13.2.5.80); 0 where they mean nothing.
var windows1252 = [32]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}

// ordinary reports most letters and signs that have no rule of their own, so that
// they need no table: Latin, Greek, Cyrillic, punctuation, kana, Han, Hangul.
func ordinary(r rune) bool {
	return r > 0xad && r < 0x300 || r > 0xa0 && r < 0xad || r >= 0x388 && r < 0x483 && r != 0x3a2 ||
		r >= 0x2010 && r < 0x2028 || r >= 0x3001 && r <= 0x3020 || r >= 0x3041 && r <= 0x3096 ||
		r >= 0x30a1 && r <= 0x30ff || r >= 0x3400 && r <= 0x9fff || r >= 0xac00 && r <= 0xd7a3
}

// dropped reports runes that are invisible, blank or meaningless to everybody
// but their sender: format characters, private use, noncharacters, fillers.
// The format characters with a rule of their own never come here.
func dropped(r rune) bool {
	switch {
	case r < 0xad:
		return false
	case unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return false
	case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r), unicode.Is(unicode.Cs, r):
		return true
	case unicode.Is(unicode.Noncharacter_Code_Point, r):
		return true
	case r >= 0xfff0 && r <= 0xfffc, r >= 0xe0000 && r <= 0xe0fff:
		return true
	}
	switch r {
	case 0x034f, // combining grapheme joiner
		0x115f, 0x1160, 0x3164, 0xffa0, // Hangul fillers
		0x17b4, 0x17b5, // Khmer inherent vowels
		0x180b, 0x180c, 0x180d, 0x180e, 0x180f, // Mongolian selectors and separator
		0x2065:
		return true
	}
	return false
}

// forbidden reports runes that no string from this package holds, in lines or
// texts, whatever stands around them.
func forbidden(r rune) bool {
	switch {
	case r == '\n', r == '\t':
		return false
	case r < 0x20, r >= 0x7f && r < 0xa0, r == 0x2028, r == 0x2029:
		return true
	case r == zwj, r == zwnj, r == zwsp, r == lrm, r == rlm, r == alm:
		return false
	case r >= 0xe0020 && r <= 0xe007f: // the tail of a flag
		return false
	}
	return dropped(r)
}

// keepSpace reports the spaces that mean something between words of a text: no
// break (French punctuation, numbers with units) and the ideographic one.
func keepSpace(r rune) bool { return r == 0xa0 || r == 0x202f || r == 0x3000 }

// isDirection reports the marks that only say which way their neighbours are read.
func isDirection(r rune) bool { return r == lrm || r == rlm || r == alm }

// isAdvice reports what only says how its neighbours are drawn: where a word may
// be broken, and which letters touch.
func isAdvice(r rune) bool { return r == 0xad || r == zwj || r == zwnj }

func isVariation(r rune) bool { return r >= 0xfe00 && r <= 0xfe0f }

func isJamo(r rune) bool {
	return r >= 0x1100 && r <= 0x11ff || r >= 0xa960 && r <= 0xa97f || r >= 0xd7b0 && r <= 0xd7ff
}

// isVirama reports the signs that join an Indic consonant to the next one into
// one cluster (Unicode InCB=Linker).
func isVirama(r rune) bool {
	switch r {
	case 0x094d, 0x09cd, 0x0acd, 0x0b4d, 0x0c4d, 0x0d4d, 0x1039, 0x17d2, 0x1a60, 0xa9c0:
		return true
	}
	return false
}
