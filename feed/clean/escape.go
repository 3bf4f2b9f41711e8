package clean

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// escape writes text so that nothing in it is taken for Markdown inside a line.
func (w *runWriter) escape(s string, inBrackets bool) {
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch c {
		case '\\', '*', '`', '~', '[':
			w.out.WriteByte('\\')
		case ']':
			if inBrackets {
				w.out.WriteByte('\\')
			}
		case '|':
			if w.inTable {
				w.out.WriteByte('\\')
			}
		case '_':
			if !insideWord(s, i) {
				w.out.WriteByte('\\')
			}
		case '<':
			if i+1 == len(s) || s[i+1] != ' ' {
				w.out.WriteByte('\\')
			}
		case '!':
			if i+1 == len(s) { // a link may follow
				w.out.WriteByte('\\')
			}
		case '&':
			if i+1 == len(s) || isReference(s[i:]) {
				w.out.WriteString("&amp;")
				continue
			}
		}
		w.out.WriteByte(c)
	}
}

func insideWord(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+1:])
	return isWord(before) && isWord(after)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// isReference reports text that an HTML decoder would change. The longest name
// of a character is 31 letters.
func isReference(s string) bool {
	s = s[:min(len(s), 34)]
	return s[1] == '#' || html.UnescapeString(s) != s && html.UnescapeString(s[:1]+strings.TrimLeft(s[1:], "&")) != s
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
	out := strings.NewReplacer("(", "%28", ")", "%29").Replace(address)
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
			r.text = r.text[end:]
		}
		if r.text != "" {
			out = append(out, r)
		}
	}
	return out
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
		length := strings.IndexFunc(rest, func(r rune) bool { return r <= ' ' || r >= 0x7f || strings.ContainsRune("<>\"`", r) })
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

// isBare reports addresses that can stand between "<" and ">".
func isBare(address string) bool {
	return strings.HasPrefix(address, "http") && !strings.ContainsAny(address, "<>&") || strings.HasPrefix(address, "http") && !strings.Contains(address, ";")
}
