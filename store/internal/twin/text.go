package twin

import (
	"hash/fnv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The size of the phrases that texts are compared by, and how many words of a
// text are looked at.
const (
	phrase   = 4
	maxWords = 5000
)

// words are the words of a text in lower case and without accents. Of scripts that
// put no spaces between words every letter counts as one.
func words(s string) []string {
	var out []string
	var word strings.Builder
	flush := func() {
		if word.Len() > 0 {
			out = append(out, word.String())
			word.Reset()
		}
	}
	for _, r := range norm.NFKD.String(s) {
		switch {
		case r < utf8.RuneSelf && (r|0x20 >= 'a' && r|0x20 <= 'z' || r >= '0' && r <= '9'): // most letters there are
			word.WriteByte(byte(unicode.ToLower(r)))
		case unicode.Is(unicode.Mn, r):
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar):
			flush()
			out = append(out, string(r))
		case unicode.IsLetter(r), unicode.IsDigit(r):
			word.WriteRune(unicode.ToLower(r))
		case r == '\'' || r == '’': // "don't" in one feed is "dont" in the next
		default:
			flush()
		}
		if len(out) >= maxWords {
			return out
		}
	}
	flush()
	return out
}

// prose is Markdown without the addresses of its links and pictures, which every
// feed decorates in its own way.
func prose(markdown string) string {
	var out strings.Builder
	for {
		text, rest, found := strings.Cut(markdown, "](")
		out.WriteString(text)
		if !found {
			return out.String()
		}
		out.WriteByte(' ')
		_, markdown, _ = strings.Cut(rest, ")")
	}
}

// near reports whether any two texts of the stories are nearly the same, or one is
// the beginning or another part of the other.
func near(a, b Story) bool {
	for _, x := range a.Texts {
		px := phrases(x)
		for _, y := range b.Texts {
			if within(px, phrases(y)) >= nearly {
				return true
			}
		}
	}
	return false
}

// within is the share of the smaller set that is in the larger one; 0 for sets too
// small to say anything.
func within(a, b map[uint64]bool) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < textWords/2 {
		return 0
	}
	n := 0
	for p := range a {
		if b[p] {
			n++
		}
	}
	return float64(n) / float64(len(a))
}

// phrases are all runs of a few words in a text, hashed.
func phrases(markdown string) map[uint64]bool {
	w := words(prose(markdown))
	out := make(map[uint64]bool, len(w))
	for i := 0; i+phrase <= len(w); i++ {
		h := fnv.New64a()
		for _, word := range w[i : i+phrase] {
			h.Write([]byte(word))
			h.Write([]byte{0})
		}
		out[h.Sum64()] = true
	}
	return out
}
