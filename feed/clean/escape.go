package clean

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// escape writes text so that nothing in it is taken for Markdown inside a line.
func (w *runWriter) escape(s string, inBrackets bool) {
	from := 0 // up to where s was written
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !marks[c] {
			continue
		}
		w.out = append(w.out, s[from:i]...)
		from = i
		switch c {
		case '\\', '*', '`', '~', '[', '<':
			w.out = append(w.out, '\\')
		case ']':
			if inBrackets {
				w.out = append(w.out, '\\')
			}
		case '|':
			if w.inTable {
				w.out = append(w.out, '\\')
			}
		case '_':
			if !insideWord(s, i) {
				w.out = append(w.out, '\\')
			}
		case '&':
			if isReference(s[i:]) {
				w.out = append(w.out, "&amp;"...)
				from = i + 1
			}
		}
	}
	w.out = append(w.out, s[from:]...)
}

// marks are the characters that may mean something in Markdown.
var marks = [256]bool{'\\': true, '*': true, '`': true, '~': true, '[': true, ']': true, '|': true, '_': true, '<': true, '&': true}

func insideWord(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+1:])
	return isWord(before) && isWord(after)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// isReference reports text that begins with a character reference, with or
// without its semicolon. The longest name is 31 letters.
func isReference(s string) bool {
	if len(s) > 1 && s[1] == '#' {
		return true
	}
	end := 1
	for end < min(len(s), 33) && (s[end] >= 'a' && s[end] <= 'z' || s[end] >= 'A' && s[end] <= 'Z' || s[end] >= '0' && s[end] <= '9') {
		end++
	}
	if end < len(s) && s[end] == ';' {
		end++
	}
	return html.UnescapeString(s[:end]) != s[:end]
}

// startOfLine escapes what would make a line a heading, a quote, a list item, an
// underline, a rule or a row of a table.
func startOfLine(s string) string {
	if s == "" {
		return s
	}
	switch c := s[0]; {
	case c == '#', c == '>', c == '=', c == '|', c == ':':
		return `\` + s
	case (c == '-' || c == '+') && (len(s) == 1 || s[1] == ' ' || s[1] == c || s[1] == ':' || s[1] == '|'):
		return `\` + s
	case c >= '0' && c <= '9':
		digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
		if digits <= 9 && digits < len(s) && (s[digits] == '.' || s[digits] == ')') &&
			(digits+1 == len(s) || s[digits+1] == ' ') {
			return s[:digits] + `\` + s[digits:]
		}
	}
	return s
}

// destination writes an address, which is clean already, behind a link.
func destination(address string) string {
	out := address
	if strings.ContainsAny(out, "()") {
		out = strings.ReplaceAll(strings.ReplaceAll(out, "(", "%28"), ")", "%29")
	}
	if !strings.Contains(address, "&") {
		return out
	}
	var b strings.Builder
	for i := range len(out) {
		b.WriteByte(out[i])
		if out[i] == '&' && isReference(out[i:]) {
			b.WriteString("amp;")
		}
	}
	return b.String()
}

// withAddresses makes links of the addresses that stand in the text, so that
// nothing in them is escaped.
func withAddresses(runs []run) []run {
	out := make([]run, 0, len(runs))
	for _, r := range runs {
		if r.kind != words || r.style.code || r.style.link != "" {
			out = append(out, r)
			continue
		}
		for {
			start, end := bareAddress(r.text)
			if start < 0 {
				break
			}
			linked := r
			linked.text = r.text[start:end]
			linked.style = style{link: linked.text}
			head := r
			head.text = r.text[:start]
			for _, part := range []run{head, linked} {
				if part.text != "" {
					out = append(out, part)
				}
			}
			r.text = afterLink(r.text[end:])
		}
		if r.text != "" {
			out = append(out, r)
		}
	}
	return out
}

// afterLink takes off a text behind a link the marks that have no base there.
func afterLink(s string) string {
	based := strings.TrimLeftFunc(s, func(r rune) bool { return r == ' ' || isMark(r) })
	switch before := s[:len(s)-len(based)]; {
	case strings.Trim(before, " ") == "": // there are none
		return s
	case based != "" && strings.Contains(before, " "):
		return " " + based
	}
	return based
}

// bareAddress finds the first address in s that can be written as it stands.
func bareAddress(s string) (start, end int) {
	for from := 0; ; {
		at := strings.Index(s[from:], "http")
		if at < 0 {
			return -1, 0
		}
		start = from + at
		from = start + 4
		rest := s[start:]
		if !strings.HasPrefix(rest, "http://") && !strings.HasPrefix(rest, "https://") {
			continue
		}
		if before, _ := utf8.DecodeLastRuneInString(s[:start]); start > 0 && isWord(before) {
			continue
		}
		length := strings.IndexFunc(rest, func(r rune) bool { return r <= ' ' || r >= 0x7f || strings.ContainsRune("<>[]\"`", r) })
		if length < 0 {
			length = len(rest)
		}
		address := strings.TrimRight(rest[:length], ".,;:!?'*_~")
		if strings.HasSuffix(address, ")") && !strings.Contains(address, "(") {
			address = strings.TrimRight(address, ").,;:!?")
		}
		from = start + max(4, length)
		if cleaned, ok := URL(address); ok && cleaned == address && isBare(address) {
			return start, start + len(address)
		}
	}
}

// isBare reports addresses that can stand between "<" and ">" as they are; in
// others a decoder could find a reference.
func isBare(address string) bool {
	return strings.HasPrefix(address, "http") && !(strings.Contains(address, "&") && strings.Contains(address, ";"))
}
