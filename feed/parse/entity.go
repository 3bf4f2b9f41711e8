package parse

import (
	"html"
	"strings"
	"unicode/utf8"
)

// maxReference is the length of the longest reference that is read.
const maxReference = 40

// text returns the character data of an element's raw content: references
// decoded once, CDATA sections as they are, comments gone. Tags stay.
func (p *parser) text(raw string) string {
	raw = strings.TrimSpace(raw)
	if strings.IndexByte(raw, '<') < 0 {
		return p.decode(raw)
	}
	if inner, ok := strings.CutPrefix(raw, cdata); ok { // nothing but one section, mostly
		if end := strings.Index(inner, "]]>"); end >= 0 && end == len(inner)-3 {
			return inner[:end]
		}
	}
	if !strings.Contains(raw, "<!") {
		return p.decode(raw)
	}
	var out strings.Builder
	z := scanner{s: raw}
	done := 0
	for at := 0; ; {
		i := strings.Index(raw[at:], "<!")
		if i < 0 {
			out.WriteString(p.decode(raw[done:]))
			return out.String()
		}
		i += at
		switch {
		case strings.HasPrefix(raw[i:], cdata):
			out.WriteString(p.decode(raw[done:i]))
			end := z.find(i+len(cdata), "]]>", endOfSection)
			if end < 0 {
				out.WriteString(raw[i+len(cdata):])
				return out.String()
			}
			out.WriteString(raw[i+len(cdata) : end])
			at, done = end+3, end+3
		case strings.HasPrefix(raw[i:], "<!--"):
			at = z.skip(i, "")
			if at > i+4 {
				out.WriteString(p.decode(raw[done:i]))
				done = at
			}
		default:
			at = i + 2
		}
	}
}

// decode decodes the references in character data or an attribute's value.
func (p *parser) decode(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	return decode(s, p.z.entities)
}

// decode decodes references once: numeric ones, the names of HTML, and those the
// document defines. What is none stays as it is.
func decode(s string, defined *entities) string {
	at := strings.IndexByte(s, '&')
	if at < 0 {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	expansions := 0
	for at >= 0 {
		out.WriteString(s[:at])
		s = s[at:]
		size := reference(&out, s, defined, &expansions)
		if size == 0 {
			out.WriteByte('&')
			size = 1
		}
		s = s[size:]
		at = strings.IndexByte(s, '&')
	}
	out.WriteString(s)
	return out.String()
}

// reference writes what the reference at the start of s means and returns its
// length, 0 if it is none.
func reference(out *strings.Builder, s string, defined *entities, expansions *int) int {
	switch { // these are nearly all
	case strings.HasPrefix(s, "&lt;"):
		out.WriteByte('<')
		return 4
	case strings.HasPrefix(s, "&gt;"):
		out.WriteByte('>')
		return 4
	case strings.HasPrefix(s, "&amp;"):
		out.WriteByte('&')
		return 5
	case strings.HasPrefix(s, "&quot;"):
		out.WriteByte('"')
		return 6
	case strings.HasPrefix(s, "&#"):
		return numeric(out, s)
	}
	end := strings.IndexByte(s[:min(len(s), maxReference)], ';')
	if end < 2 {
		return 0
	}
	if *expansions > maxExpansions {
		defined = nil
	}
	if value, ok := defined.use(s[1:end]); ok {
		*expansions++
		out.WriteString(value)
		return end + 1
	}
	if !isNameStart(s[1]) || strings.ContainsAny(s[1:end], "& <") {
		return 0
	}
	ref := s[:end+1]
	value := html.UnescapeString(ref)
	if value == ref || len(value) > 1 && value[len(value)-1] == ';' { // only a part of it is a name
		return 0
	}
	if r, size := utf8.DecodeRuneInString(value); size == len(value) && beginsSpelled(r, s[end+1:]) {
		if size := spelled(out, s); size > 0 {
			return size
		}
	}
	out.WriteString(value)
	return end + 1
}

// numeric writes the character of "&#39;" or "&#x27;", also without the
// semicolon. Those of the C1 controls mean Windows-1252 (WHATWG HTML, 13.2.5.80);
// what is no character is dropped.
func numeric(out *strings.Builder, s string) int {
	i, base := 2, rune(10)
	if len(s) > 2 && s[2]|0x20 == 'x' {
		i, base = 3, 16
	}
	from := i
	r := rune(0)
	for i < len(s) {
		d := digit(s[i])
		if d < 0 || d >= base {
			break
		}
		if r <= utf8.MaxRune {
			r = r*base + d
		}
		i++
	}
	if i == from {
		return 0
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	if beginsSpelled(r, s[i:]) {
		if size := spelled(out, s); size > 0 {
			return size
		}
	}
	switch {
	case r >= 0x80 && r < 0xa0:
		out.WriteString(html.UnescapeString("&#" + itoa(r) + ";"))
	case r < 0x20 && r != '\n' && r != '\t' && r != '\r', r > utf8.MaxRune, r >= 0xd800 && r < 0xe000, r == 0xfffe, r == 0xffff:
	default:
		out.WriteRune(r)
	}
	return i
}

func itoa(r rune) string {
	return string([]byte{'0' + byte(r/100), '0' + byte(r/10%10), '0' + byte(r%10)})
}

func digit(c byte) rune {
	switch {
	case c >= '0' && c <= '9':
		return rune(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return rune(c|0x20-'a') + 10
	}
	return -1
}
