package authors

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold returns a name as it is compared: lower case, without accents, marks and
// punctuation, one blank between words and none between ideographs. Initials
// stay, so that "J. K. Rowling" and "J.K. Rowling" are one and "John Q. Public"
// and "John Public" are two. Honorifics and degrees are not part of a name.
func Fold(name string) string {
	words := strings.Fields(fold(name))
	for len(words) > 1 && isHonorific(words[0]) {
		words = words[1:]
	}
	return joinHan(words)
}

// fold is Fold with every word kept.
func fold(s string) string {
	s = strings.ToLower(s)
	if isASCII(s) {
		return foldASCII(s)
	}
	var out strings.Builder
	for _, r := range strings.ToLower(norm.NFKD.String(s)) {
		switch {
		case isAccent(r), r == '\'', r == '’', r == 'ʼ', r == '‘', r == '`', r == '´', r == 'ʻ':
		case letters[r] != "":
			out.WriteString(letters[r])
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
			out.WriteRune(r)
		default:
			out.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(norm.NFC.String(out.String())), " ")
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// foldASCII is fold for most words; it is called for every word of a byline.
func foldASCII(s string) string {
	out := make([]byte, 0, len(s))
	blank := false
	for i := range len(s) {
		switch c := s[i]; {
		case c == '\'' || c == '`':
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			if blank && len(out) > 0 {
				out = append(out, ' ')
			}
			blank = false
			out = append(out, c)
		default:
			blank = true
		}
	}
	return string(out)
}

// letters are the letters that Unicode does not take apart, by the spelling that
// a keyboard without them leads to.
var letters = map[rune]string{
	'ł': "l", 'ø': "o", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'đ': "d", 'ð': "d", 'þ': "th",
	'ı': "i", 'ħ': "h", 'ŧ': "t", 'ŋ': "n", 'ĸ': "k", 'ə': "e",
}

// isAccent reports marks that are left out in careless spelling: accents of
// Latin, Greek and Cyrillic, and the vowel points of Arabic and Hebrew. The marks
// of kana and of Indian scripts make another letter and stay.
func isAccent(r rune) bool {
	return r >= 0x300 && r <= 0x36f || r >= 0x64b && r <= 0x652 || r >= 0x591 && r <= 0x5c7
}

// joinHan joins words, with no blank between ideographs: "山田 太郎" is "山田太郎".
func joinHan(words []string) string {
	var out strings.Builder
	for i, w := range words {
		if i > 0 && !(endsHan(words[i-1]) && startsHan(w)) {
			out.WriteByte(' ')
		}
		out.WriteString(w)
	}
	return out.String()
}

func isHan(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || r == '々' || r == 'ー'
}

func startsHan(s string) bool {
	for _, r := range s {
		return isHan(r)
	}
	return false
}

func endsHan(s string) bool {
	last := rune(0)
	for _, r := range s {
		last = r
	}
	return isHan(last)
}
