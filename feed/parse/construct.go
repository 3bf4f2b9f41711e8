package parse

import (
	"encoding/base64"
	"strings"
	"unicode/utf8"

	"byline/feed"
	"byline/feed/clean"
)

// title returns the plain text of an element that may be a text construct. Of
// RSS, whose titles have no type, markup is taken for markup, as every reader
// does: "AT&amp;amp;T" is AT&T and "&lt;b&gt;now&lt;/b&gt;" is a bold now.
func (p *parser) title(e element) string {
	t := p.body(e)
	t.Value = withoutControls(t.Value)
	if t.Markup == feed.MarkupHTML {
		t.Value = clean.HTMLText(t.Value)
	}
	if strings.ContainsAny(t.Value, "\n\t\r") || strings.Contains(t.Value, "  ") {
		return strings.Join(strings.Fields(t.Value), " ")
	}
	return strings.TrimSpace(t.Value)
}

// withoutControls drops the characters that XML forbids (XML 1.0, section 2.2).
func withoutControls(s string) string {
	if strings.IndexFunc(s, isControl) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isControl(r) {
			return -1
		}
		return r
	}, s)
}

func isControl(r rune) bool { return r < ' ' && r != '\n' && r != '\t' && r != '\r' }

// body returns an element's text and how it is written (RFC 4287, section 3.1 and
// 4.1.3; Atom 0.3 with its modes; RSS).
func (p *parser) body(e element) feed.Text {
	kind := strings.ToLower(p.attr(e, "type"))
	kind, _, _ = strings.Cut(kind, ";")
	mode := strings.ToLower(p.attr(e, "mode"))
	typed := e.space == atom || kind != "" || mode != ""
	t := feed.Text{Markup: feed.MarkupHTML, Base: p.base(e)}
	switch {
	case mode == "base64":
		t.Value = fromBase64(p.text(e.raw))
		if kind == "text" || kind == "text/plain" {
			t.Markup = feed.MarkupPlain
		}
	case hasMarkup(e.raw):
		t.Value = strings.TrimSpace(p.markup(e.raw, e.base))
	case !typed:
		t.Value = p.text(e.raw)
		if !looksHTML(t.Value) {
			t.Markup = feed.MarkupPlain
		}
	case kind == "html" || kind == "xhtml" || strings.HasSuffix(kind, "/html") || strings.HasSuffix(kind, "xhtml+xml"):
		t.Value = p.text(e.raw)
		if mode == "xml" || kind == "xhtml" {
			t.Value = p.markup(strings.TrimSpace(e.raw), e.base) // no tag in it, but references
		}
	case strings.Contains(kind, "/") && !strings.HasPrefix(kind, "text/") && !strings.HasSuffix(kind, "xml"):
		t.Value, t.Markup = p.text(e.raw), feed.MarkupPlain
		if text := fromBase64(t.Value); text != "" || e.name == "content" { // only content may be no text at all (RFC 4287, 4.1.3.3)
			t.Value = text
		}
	default:
		t.Value, t.Markup = p.text(e.raw), feed.MarkupPlain
	}
	return t
}

// looksHTML reports text of an unknown kind that is written in HTML: it holds a
// tag or a reference.
func looksHTML(s string) bool {
	for i := 0; i < len(s); {
		j := strings.IndexAny(s[i:], "<&")
		if j < 0 {
			return false
		}
		i += j
		rest := s[i+1:]
		switch {
		case rest == "":
			return false
		case s[i] == '<' && (isNameStart(rest[0]) || rest[0] == '/' || rest[0] == '!'):
			if strings.IndexByte(rest, '>') > 0 {
				return true
			}
			s = strings.ReplaceAll(s, "<", " ") // no tag ends any more
		case s[i] == '&' && isReference(rest):
			return true
		}
		i++
	}
	return false
}

func isReference(s string) bool {
	end := strings.IndexByte(s[:min(len(s), maxReference)], ';')
	return end > 1 && strings.Trim(strings.ToLower(s[:end]), "#abcdefghijklmnopqrstuvwxyz0123456789") == ""
}

// hasMarkup reports raw content with elements in it, outside of CDATA sections.
func hasMarkup(raw string) bool {
	z := scanner{s: raw}
	for at := 0; ; {
		i := strings.IndexByte(raw[at:], '<')
		if i < 0 {
			return false
		}
		at += i
		switch c := z.byteAt(at + 1); {
		case c == '!' || c == '?':
			at = max(z.skip(at, ""), at+1)
			if at >= len(raw) {
				return false
			}
		case isNameStart(c):
			return true
		default:
			at++
		}
	}
}

// fromBase64 decodes text; what decodes to none is nothing.
func fromBase64(s string) string {
	s = strings.Map(func(r rune) rune {
		if r <= ' ' {
			return -1
		}
		return r
	}, s)
	out, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		out, err = base64.RawStdEncoding.DecodeString(s)
	}
	if err != nil || !utf8.Valid(out) {
		return ""
	}
	return string(out)
}
