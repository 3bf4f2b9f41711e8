package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"byline/feed/pattern"
)

// group is a run of lines without a blank one between them.
type group struct {
	lines  []string
	indent bool // every line was indented by four or more
	fenced bool // a code block of Markdown, which is left alone
}

// kind is what a block is.
type kind int

const (
	paragraph kind = iota
	heading
	list
	quote
	verse
	code
	rule
)

// block is a piece of the body: its Markdown and its text as a reader sees it.
type block struct {
	kind kind
	md   string
	text string
	next bool // follows the block before without a blank line
}

// maxLines bounds the lines of one text.
const maxLines = 200_000

// textGroups cuts a text into groups at blank lines.
func textGroups(s string) []group {
	var out []group
	var lines []string
	flush := func() {
		if len(lines) > 0 {
			out = append(out, group{lines: lines, indent: allIndented(lines)})
			lines = nil
		}
	}
	n := 0
	for line := range strings.SplitSeq(s, "\n") {
		if n++; n > maxLines {
			break
		}
		line = strings.TrimRightFunc(strings.ReplaceAll(line, "\u00a0", " "), unicode.IsSpace)
		if line == "" {
			flush()
			continue
		}
		lines = append(lines, strings.ReplaceAll(line, "\t", "    "))
	}
	flush()
	return out
}

func allIndented(lines []string) bool {
	for _, l := range lines {
		if !strings.HasPrefix(l, "    ") {
			return false
		}
	}
	return true
}

// indentOf counts the blanks a line begins with; an ideographic one is two.
func indentOf(line string) int {
	n := 0
	for _, r := range line {
		switch r {
		case ' ':
			n++
		case '\u3000':
			n += 2
		default:
			return n
		}
	}
	return n
}

// lowerWords are the words that the text also writes small. A name is never
// among them, whatever the language: that tells "Early Life" from "Emily Life".
func lowerWords(groups []group) map[string]bool {
	out := map[string]bool{}
	for _, g := range groups {
		for _, l := range g.lines {
			for _, w := range strings.FieldsFunc(l, func(r rune) bool { return !unicode.IsLetter(r) }) {
				if first, _ := utf8.DecodeRuneInString(w); unicode.IsLower(first) {
					out[w] = true
				}
			}
		}
	}
	return out
}

// alsoLower reports a line with a word that the text also writes small.
func alsoLower(line string, words map[string]bool) bool {
	for _, w := range strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if lower := strings.ToLower(w); lower != w && utf8.RuneCountInString(w) > 3 && words[lower] {
			return true
		}
	}
	return false
}

var markupChars = pattern.New(`^(?:#{1,6}\s+|>\s*)|[*_]{1,3}$|^[*_]{1,3}`)

// bare is a line without blanks around it and without the marks of emphasis and
// headings, for looking at it.
func bare(line string) string {
	line = strings.TrimSpace(line)
	if line == "" || !strings.ContainsAny(line[:1], "#>*_") && !strings.ContainsAny(line[len(line)-1:], "*_\\") {
		return line
	}
	for range 3 {
		cut := strings.TrimSpace(markupChars.ReplaceAllString(line, ""))
		if cut == line || cut == "" {
			break
		}
		line = cut
	}
	return strings.TrimRight(line, " \\")
}

// length is the length of a line in columns: ideographs take two.
func length(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r >= 0x1100 && (r <= 0x115f || r >= 0x2e80 && r <= 0xa4cf || r >= 0xac00 && r <= 0xd7a3 || r >= 0xf900 && r <= 0xfaff || r >= 0xff00 && r <= 0xff60) {
			n++
		}
	}
	return n
}

// endsSentence reports a line that ends like a sentence.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)]*_ ）」』")
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…。！？؟।", last) && s != ""
}

// inCapitals reports a line without a small letter.
func inCapitals(s string) bool {
	upper := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			upper++
		}
	}
	return upper > 1
}
