package parse

import (
	"strings"
)

// maxDepth is how deep elements of a text are followed for their xml:base.
const maxDepth = 64

// markup turns raw XML content into HTML that means the same: namespace prefixes
// go, sections become text, empty elements get the end tags HTML wants, and
// addresses under an xml:base of their own are resolved.
func (p *parser) markup(raw, base string) string {
	w := markupWriter{p: p, z: scanner{s: raw}, base: base, based: strings.Contains(raw, "xml:base")}
	return w.run()
}

// markupWriter copies what need not change in long pieces.
type markupWriter struct {
	p     *parser
	z     scanner
	out   strings.Builder
	done  int // up to where raw was written
	base  string
	based bool
	bases []string // of the open elements, while based
}

func (w *markupWriter) run() string {
	raw := w.z.s
	for at := 0; ; {
		i := strings.IndexByte(raw[at:], '<')
		if i < 0 {
			break
		}
		at += i
		switch c := w.z.byteAt(at + 1); {
		case strings.HasPrefix(raw[at:], cdata):
			end, next := w.z.section(at, "")
			w.copy(at)
			w.out.WriteString(escape(raw[min(at+len(cdata), end):end]))
			w.done, at = next, next
		case c == '!' || c == '?':
			next := max(w.z.skip(at, ""), at+1)
			w.copy(at)
			w.done, at = next, next
		case c == '/' || isNameStart(c):
			at = w.tag(at)
		default:
			w.copy(at)
			w.out.WriteString("&lt;")
			at++
			w.done = at
		}
		if at >= len(raw) {
			break
		}
	}
	if w.done == 0 {
		return w.text(raw)
	}
	w.copy(len(raw))
	return w.out.String()
}

// copy writes raw up to end.
func (w *markupWriter) copy(end int) {
	if end > w.done {
		w.out.WriteString(w.text(w.z.s[w.done:end]))
	}
	w.done = max(w.done, end)
}

// text expands the entities the document defines; HTML knows the others.
func (w *markupWriter) text(s string) string {
	defined := w.p.z.entities
	if defined == nil || strings.IndexByte(s, '&') < 0 {
		return s
	}
	var out strings.Builder
	for {
		at := strings.IndexByte(s, '&')
		if at < 0 {
			break
		}
		out.WriteString(s[:at])
		s = s[at:]
		if end := strings.IndexByte(s[:min(len(s), maxReference)], ';'); end > 0 {
			if value, ok := defined.use(s[1:end]); ok {
				out.WriteString(value)
				s = s[end+1:]
				continue
			}
		}
		out.WriteByte('&')
		s = s[1:]
	}
	out.WriteString(s)
	return out.String()
}

// tag writes the tag at at and returns where it ends.
func (w *markupWriter) tag(at int) int {
	raw := w.z.s
	from := at + 1
	if raw[from] == '/' {
		from++
	}
	to := nameEnd(raw, from)
	end := tagEnd(raw, to)
	name := raw[from:to]
	if _, local, ok := strings.Cut(name, ":"); ok {
		w.copy(from)
		w.done = to - len(local)
		name = local
	}
	if w.based {
		return w.basedTag(at, end, raw[at+1] == '/', name)
	}
	if end-at > 3 && raw[end-1] == '>' && raw[end-2] == '/' && !isVoid(name) {
		w.copy(end - 2)
		w.out.WriteString("></" + name + ">")
		w.done = end
	}
	return end
}

// basedTag writes a tag of a text that sets xml:base somewhere.
func (w *markupWriter) basedTag(at, end int, closing bool, name string) int {
	if closing {
		if len(w.bases) > 0 {
			w.base, w.bases = w.bases[len(w.bases)-1], w.bases[:len(w.bases)-1]
		}
		return end
	}
	w.copy(w.done)
	w.z.pos, w.z.at = at, at
	w.z.startTag()
	outer := w.base
	w.base, _ = w.p.inherit(w.base, "", w.z.attrs)
	if w.done <= at {
		w.copy(at)
		w.out.WriteByte('<')
	}
	w.out.WriteString(name)
	for _, a := range w.z.attrs {
		if strings.IndexByte(a.name, ':') >= 0 {
			continue
		}
		value := a.value
		if a.name == "href" || a.name == "src" || a.name == "cite" || a.name == "poster" || a.name == "longdesc" {
			value = escape(resolve(w.base, strings.TrimSpace(w.p.decode(a.value))))
		}
		w.out.WriteString(" " + a.name + `="` + strings.ReplaceAll(value, `"`, "&quot;") + `"`)
	}
	w.out.WriteByte('>')
	switch {
	case isVoid(name):
		w.base = outer
	case w.z.empty:
		w.out.WriteString("</" + name + ">")
		w.base = outer
	case len(w.bases) < maxDepth:
		w.bases = append(w.bases, outer)
	default:
		w.base = outer
	}
	w.done = w.z.pos
	return w.z.pos
}

// isVoid reports the elements of HTML that have no end tag.
func isVoid(name string) bool {
	switch strings.ToLower(name) {
	case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr":
		return true
	}
	return false
}

// escape escapes what begins a tag or a reference.
func escape(s string) string {
	if !strings.ContainsAny(s, "<>&") {
		return s
	}
	return escaper.Replace(s)
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
