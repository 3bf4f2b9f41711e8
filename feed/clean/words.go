package clean

import "unicode"

// Words counts the words of a plain text as reading time takes them: a run of
// letters and digits is one word, and two characters of a script without spaces
// are one.
func Words(plain string) int {
	words, dense := 0, 0
	inside := false
	for _, r := range plain {
		switch {
		case r < 0x80:
			word := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
			if word && !inside {
				words++
			}
			// An apostrophe, a hyphen or a point inside a word does not end it.
			inside = word || inside && (r == '\'' || r == '-' || r == '.' || r == '_')
		case withoutSpaces(r):
			dense++
			inside = false
		case unicode.IsLetter(r), unicode.IsDigit(r):
			if !inside {
				words++
			}
			inside = true
		case unicode.Is(unicode.M, r), r == '’', r == zwnj, r == zwj:
		default:
			inside = false
		}
	}
	return words + (dense+1)/2
}

// withoutSpaces reports letters of scripts that put no space between words.
func withoutSpaces(r rune) bool {
	return r >= 0x0e00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana,
		unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) && unicode.IsLetter(r)
}
