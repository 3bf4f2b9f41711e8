package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The widths a typewriter, a mail program or a terminal wraps at.
const (
	minWrap = 38
	maxWrap = 132
)

// wrapWidth is the width a text is wrapped at: what nine of ten of its lines that
// another line follows stay within. 0 means that it is not wrapped.
func wrapWidth(groups []group) int {
	var lengths []int
	for _, g := range groups {
		if len(g.lines) < 3 {
			continue
		}
		for _, l := range g.lines[:len(g.lines)-1] {
			lengths = append(lengths, length(l))
		}
	}
	if len(lengths) == 0 {
		return 0
	}
	slices.Sort(lengths)
	width := lengths[len(lengths)*9/10]
	if width < minWrap || width > maxWrap {
		return 0
	}
	return width
}

// isWrapped reports lines that were one paragraph: wherever one ends, the first
// word of the next would not have fitted.
func isWrapped(lines []string, width int) bool {
	longest := 0
	for _, l := range lines[:len(lines)-1] {
		longest = max(longest, length(l))
	}
	if longest < minWrap || longest > maxWrap {
		return false
	}
	if len(lines) > 3 || width == 0 || longest > width {
		width = longest
	}
	broken := 0
	for i, l := range lines[:len(lines)-1] {
		first, _, _ := strings.Cut(strings.TrimSpace(lines[i+1]), " ")
		room := length(first)
		if wideText(first) {
			room = 4
		}
		if length(l)+1+room > width-4 {
			broken++
		}
	}
	if len(lines) == 2 {
		return broken == 1 && !endsSentence(lines[0]) && longest >= 50 || broken == 1 && longest >= 60 && startsSmall(lines[1])
	}
	return broken*10 >= (len(lines)-1)*8 && isProse(lines)
}

func startsSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return unicode.IsLower(r)
}

// isProse reports lines that break in the middle of sentences: at least one in
// three of them begins small or after a comma-less end, and they hold words.
func isProse(lines []string) bool {
	letters, others := 0, 0
	for _, l := range lines {
		for _, r := range l {
			switch {
			case unicode.IsLetter(r) || unicode.IsMark(r):
				letters++
			case !unicode.IsSpace(r):
				others++
			}
		}
	}
	if letters < others*4 {
		return false
	}
	inside := 0
	for i := 1; i < len(lines); i++ {
		if !endsSentence(lines[i-1]) && (startsSmall(lines[i]) || !cased(lines[i])) {
			inside++
		}
	}
	return len(lines) < 3 || inside*4 >= len(lines)-1
}

// cased reports a line in a script with capitals.
func cased(s string) bool {
	return strings.IndexFunc(s, unicode.IsUpper) >= 0 || strings.IndexFunc(s, unicode.IsLower) >= 0
}

// wideText reports text without blanks between words.
func wideText(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xffef
}

// join makes one line of wrapped ones, with no blank where the script has none.
func join(lines []string) string {
	var out strings.Builder
	for i, l := range lines {
		l = strings.TrimSpace(l)
		if i > 0 {
			before := lastRune(lines[i-1])
			switch {
			case wideText(l) && wideText(string(before)):
			case before == '-' && startsSmall(l) && len(lines[i-1]) > 1:
			default:
				out.WriteByte(' ')
			}
		}
		out.WriteString(l)
	}
	return out.String()
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(s))
	return r
}

// indentedRuns cuts lines where a paragraph begins with an indented first line.
func indentedRuns(lines []string) [][]string {
	indented := count(lines, func(l string) bool { n := indentOf(l); return n >= 1 && n <= 10 })
	flush := count(lines, func(l string) bool { return indentOf(l) == 0 })
	wide := count(lines, func(l string) bool { return strings.HasPrefix(l, "\u3000") })
	if indented == 0 || flush == 0 && wide == 0 || count(lines, bullet.MatchString) > 0 {
		return [][]string{lines}
	}
	var out [][]string
	for i, l := range lines {
		if i == 0 || indentOf(l) > 0 {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], l)
	}
	if len(out) > 1 && len(out)*3 > len(lines)*2 && !slices.ContainsFunc(lines, func(l string) bool { return length(l) > 50 }) {
		return [][]string{lines} // verse with every other line set in
	}
	return out
}
