package parse

import "strings"

// scanner reads tags from text, well-formed or not. It is one pass: whatever has
// no end is searched for once and then known to be missing. Names and values are
// parts of the text, references in them not yet decoded.
type scanner struct {
	s   string
	pos int

	// The last tag.
	at    int // where its "<" stands
	name  string
	attrs []attr
	end   bool // an end tag
	empty bool // <a/>

	ends     [kindsOfEnd]int // where each kind of end was last found, -1 when there is none any more
	entities *entities       // nil if the document defines none
}

// attr is an attribute as written.
type attr struct{ name, value string }

// What is searched for and may be missing.
const (
	endOfComment = iota
	endOfSection
	endOfInstruction
	endOfQuote
	endOfApostrophe
	kindsOfEnd
)

// maxAttrs is how many attributes of an element are kept.
const maxAttrs = 256

const cdata = "<![CDATA["

// next goes to the next start or end tag and reports false at the end.
func (z *scanner) next() bool {
	for z.pos < len(z.s) {
		i := strings.IndexByte(z.s[z.pos:], '<')
		if i < 0 {
			break
		}
		z.at = z.pos + i
		switch c := z.byteAt(z.at + 1); {
		case c == '!' || c == '?':
			z.pos = z.skip(z.at, "")
		case c == '/' && isNameStart(z.byteAt(z.at+2)):
			z.endTag()
			return true
		case isNameStart(c):
			z.startTag()
			return true
		default:
			z.pos = z.at + 1
		}
	}
	z.pos = len(z.s)
	return false
}

func (z *scanner) byteAt(i int) byte {
	if i < len(z.s) {
		return z.s[i]
	}
	return 0
}

// find returns where needle begins at or behind from, or -1. It remembers what it
// found, so that ends far away or missing cost one search and not one each.
func (z *scanner) find(from int, needle string, kind int) int {
	switch known := z.ends[kind]; {
	case known < 0 || from > len(z.s):
		return -1
	case known >= from && known > 0:
		return known
	}
	i := strings.Index(z.s[from:], needle)
	if i >= 0 {
		i += from
	}
	z.ends[kind] = i
	return i
}

// skip returns where to go on behind a comment, a CDATA section, an instruction
// or a declaration that begins at at, inside the element named within, if any.
// What never ends is taken for a few characters of text.
func (z *scanner) skip(at int, within string) int {
	rest := z.s[at:]
	switch {
	case strings.HasPrefix(rest, "<!--"):
		if i := z.find(at+4, "-->", endOfComment); i >= 0 {
			return i + 3
		}
		return at + 4
	case strings.HasPrefix(rest, cdata):
		_, next := z.section(at, within)
		return next
	case strings.HasPrefix(rest, "<?"):
		if i := z.find(at+2, "?>", endOfInstruction); i >= 0 {
			return i + 2
		}
		return at + 2
	case len(rest) > 9 && strings.EqualFold(rest[:9], "<!doctype"):
		return z.doctype(at)
	}
	return at + 2
}

// section returns where the content of the CDATA section at at ends and where to
// go on. A section without an end, or with none before the next one begins, ends
// where the element it stands in does.
func (z *scanner) section(at int, within string) (end, next int) {
	from := at + len(cdata)
	end = z.find(from, "]]>", endOfSection)
	if end >= 0 {
		text := z.s[from:end]
		if within == "" {
			return end, end + 3
		}
		another := strings.Index(text, cdata)
		if another < 0 {
			return end, end + 3
		}
		if i := strings.Index(text[:another], "</"+within); i >= 0 {
			return from + i, from + i
		}
		return end, end + 3
	}
	if within == "" {
		return from, from
	}
	if i := strings.Index(z.s[from:], "</"+within); i >= 0 {
		return from + i, from + i
	}
	return len(z.s), len(z.s)
}

func (z *scanner) endTag() {
	i := nameEnd(z.s, z.at+2)
	z.name, z.end, z.empty, z.attrs = z.s[z.at+2:i], true, false, z.attrs[:0]
	z.pos = tagEnd(z.s, i)
}

// tagEnd returns where to go on behind the ">" of a tag, or before the "<" that
// comes first.
func tagEnd(s string, i int) int {
	for ; i < len(s); i++ {
		switch s[i] {
		case '>':
			return i + 1
		case '<':
			return i
		}
	}
	return i
}

// startTag reads a start tag. Attributes may lack quotes, values, ends.
func (z *scanner) startTag() {
	s := z.s
	i := nameEnd(s, z.at+1)
	z.name, z.end, z.empty, z.attrs = s[z.at+1:i], false, false, z.attrs[:0]
	for {
		i = skipSpace(s, i)
		if i >= len(s) || s[i] == '<' { // never closed
			z.pos = i
			return
		}
		if s[i] == '>' {
			z.pos = i + 1
			return
		}
		if s[i] == '/' && i+1 < len(s) && s[i+1] == '>' {
			z.empty, z.pos = true, i+2
			return
		}
		from := i
		for i < len(s) && !isSpace(s[i]) && s[i] != '=' && s[i] != '>' && s[i] != '<' && s[i] != '/' {
			i++
		}
		if i == from {
			i++
			continue
		}
		a := attr{name: s[from:i]}
		if j := skipSpace(s, i); j < len(s) && s[j] == '=' {
			a.value, i = z.attrValue(skipSpace(s, j+1))
		}
		if len(z.attrs) < maxAttrs {
			z.attrs = append(z.attrs, a)
		}
	}
}

// attrValue reads the value at i and returns where it ends.
func (z *scanner) attrValue(i int) (string, int) {
	s := z.s
	if i >= len(s) {
		return "", i
	}
	quote := s[i]
	if quote == '"' || quote == '\'' {
		kind := endOfQuote
		if quote == '\'' {
			kind = endOfApostrophe
		}
		end := z.find(i+1, s[i:i+1], kind)
		if end >= 0 && (endsValue(z.byteAt(end+1)) || strings.IndexByte(s[i+1:end], '>') < 0) {
			return s[i+1 : end], end + 1
		}
		i++ // the closing quote is missing: what was found opens another value
		end = i
		for end < len(s) && s[end] != '>' && s[end] != '<' {
			end++
		}
		return strings.TrimRight(s[i:end], "/ "), end
	}
	end := i
	for end < len(s) && !isSpace(s[end]) && s[end] != '>' && s[end] != '<' {
		end++
	}
	if end > i && end < len(s) && s[end] == '>' && s[end-1] == '/' {
		end--
	}
	return s[i:end], end
}

func endsValue(c byte) bool { return isSpace(c) || c == '/' || c == '>' || c == '?' || c == 0 }

// leaf returns everything between the start tag that was just read and its end
// tag. Closes tells whether another tag, of this name, means that the end tag is
// missing; the scanner then stands before that tag. In a flat leaf none of the
// same name stands, so that another start tag of it means the same.
func (z *scanner) leaf(closes func(name string, end bool) bool, flat bool) string {
	if z.empty {
		return ""
	}
	s, name, from, depth := z.s, z.name, z.pos, 1
	for {
		i := strings.IndexByte(s[z.pos:], '<')
		if i < 0 {
			z.pos = len(s)
			return s[from:]
		}
		at := z.pos + i
		switch c := z.byteAt(at + 1); {
		case c == '!' || c == '?':
			z.pos = z.skip(at, name)
		case c == '/':
			end := nameEnd(s, at+2)
			switch tag := s[at+2 : end]; {
			case sameName(tag, name):
				if depth--; depth == 0 {
					z.pos = tagEnd(s, end)
					return s[from:at]
				}
			case closes != nil && closes(tag, true):
				z.pos = at
				return s[from:at]
			}
			z.pos = end
		case isNameStart(c):
			end := nameEnd(s, at+1)
			switch tag := s[at+1 : end]; {
			case flat && sameName(tag, name):
				z.pos = at
				return s[from:at]
			case sameName(tag, name):
				if after := tagEnd(s, end); s[after-1] != '>' || s[after-2] != '/' {
					depth++
				}
			case closes != nil && closes(tag, false):
				z.pos = at
				return s[from:at]
			}
			z.pos = end
		default:
			z.pos = at + 1
		}
	}
}

// sameName compares names without regard to case, as damaged feeds need.
func sameName(a, b string) bool {
	return a == b || len(a) == len(b) && strings.EqualFold(a, b)
}

func nameEnd(s string, i int) int {
	for i < len(s) && !isSpace(s[i]) && s[i] != '>' && s[i] != '/' && s[i] != '<' && s[i] != '=' {
		i++
	}
	return i
}

func skipSpace(s string, i int) int {
	for i < len(s) && isSpace(s[i]) {
		i++
	}
	return i
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

func isNameStart(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c == ':' || c >= 0x80
}
