package clean

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxOpen is how many elements of safe HTML are open at once.
const maxOpen = 100

// SafeHTML returns s as balanced HTML of a few elements and attributes that can
// do nothing but show text, links and pictures. Addresses are resolved against
// base and cleaned; frames become links. It reads tokens and not a tree, which
// is several times faster and enough, since no element it writes is parsed by
// rules of its own.
func SafeHTML(s, base string) string {
	if len(s) < MaxText-8<<10 && strings.IndexByte(s, '<') < 0 && strings.IndexByte(s, '>') < 0 && plainText(s) {
		return s
	}
	w := safeWriter{urls: newResolver(base)}
	w.out.Grow(min(len(s)+len(s)/8, MaxText))
	z := html.NewTokenizer(strings.NewReader(ended(s)))
	for w.out.Len()+w.owed < MaxText-8<<10 {
		switch z.Next() {
		case html.ErrorToken:
			return w.end()
		case html.TextToken:
			if w.skip == 0 {
				w.text(z.Text())
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			w.start(atom.Lookup(name), z, more)
		case html.EndTagToken:
			name, _ := z.TagName()
			w.close(atom.Lookup(name))
		}
	}
	return w.end()
}

// safeWriter keeps the elements it opened, so that it closes each.
type safeWriter struct {
	urls     resolver
	out      strings.Builder
	open     []atom.Atom
	skip     int       // depth inside an element dropped with its content
	skipping atom.Atom // that element
	frames   []string  // addresses of frames met in a paragraph, which follow it
	owed     int       // bytes they take
}

func (w *safeWriter) end() string {
	for len(w.open) > 0 {
		w.pop()
	}
	w.linkFrames()
	return defuse(w.out.String(), false)
}

func (w *safeWriter) text(raw []byte) {
	room := MaxText - 8<<10 - w.out.Len()
	if len(raw) <= room && isBareASCII(raw) { // most of it, copied once
		w.out.Write(raw)
		return
	}
	text := string(raw)
	if len(text) > room || !scrubbed(text) {
		text = scrub(text, false, room)
	}
	if strings.IndexByte(text, '<') < 0 && strings.IndexByte(text, '>') < 0 && strings.IndexByte(text, '&') < 0 {
		w.out.WriteString(text)
		return
	}
	w.out.WriteString(escapeText(text))
}

func (w *safeWriter) start(a atom.Atom, z *html.Tokenizer, more bool) {
	switch {
	case w.skip > 0:
		if a == w.skipping {
			w.skip++
		}
		return
	case a == atom.Noscript:
		z.NextIsNotRawText() // scripts are off: it is to be read
		return
	case isActive(a):
		framed := (a == atom.Iframe || a == atom.Embed || a == atom.Object) && w.frame(z, more)
		if !isVoid(a) && (a != atom.Object || framed) { // else what an object holds stands for it
			w.skip, w.skipping = 1, a
		}
		return
	case !isSafe(a) || len(w.open) >= maxOpen:
		return
	}
	for n := len(w.open); n > 0 && endsBy(w.open[n-1], a); n-- {
		w.pop()
	}
	if isBlock(a) {
		w.linkFrames()
	}
	attrs, useful := w.attributes(a, z, more)
	if !useful {
		return
	}
	w.out.WriteString("<" + a.String() + attrs + ">")
	if !isVoid(a) {
		w.open = append(w.open, a)
	}
}

// attributes returns the few attributes an element keeps, and false if it is
// nothing without the one it lacks.
func (w *safeWriter) attributes(a atom.Atom, z *html.Tokenizer, more bool) (string, bool) {
	var out strings.Builder
	useful := a != atom.Img && a != atom.Source
	for more {
		var k, v []byte
		k, v, more = z.TagAttr()
		key, value := string(k), string(v)
		switch {
		case key == "href" && a == atom.A, key == "cite" && (a == atom.Blockquote || a == atom.Q),
			key == "src" && (a == atom.Img || a == atom.Audio || a == atom.Video || a == atom.Source),
			key == "poster" && a == atom.Video:
			address, ok := w.urls.resolve(value)
			if !ok || key != "href" && strings.HasPrefix(address, "mailto:") {
				continue
			}
			value = address
			useful = true
		case key == "alt" && a == atom.Img:
			value = Line(value, 300)
			useful = true
		case key == "title", key == "lang", key == "dir":
			value = Line(value, 300)
		case (key == "colspan" || key == "rowspan") && (a == atom.Td || a == atom.Th), key == "start" && a == atom.Ol,
			(key == "width" || key == "height") && a == atom.Img:
			if len(value) > 4 || value == "" || strings.Trim(value, "0123456789") != "" {
				continue
			}
		default:
			continue
		}
		out.WriteString(" " + key + `="` + strings.ReplaceAll(escapeText(value), `"`, "&quot;") + `"`)
	}
	if a == atom.Audio || a == atom.Video {
		out.WriteString(" controls")
	}
	return out.String(), useful
}

// frame notes the address of what a frame would have shown. Its link is written
// behind the paragraph, so that it stands in no sentence.
func (w *safeWriter) frame(z *html.Tokenizer, more bool) bool {
	for more {
		var k, v []byte
		k, v, more = z.TagAttr()
		if key := string(k); key != "src" && key != "data" {
			continue
		}
		if address, ok := w.urls.resolve(string(v)); ok {
			address = escapeText(watchPage(address))
			w.frames = append(w.frames, address)
			w.owed += 2*len(address) + 30
			return true
		}
	}
	return false
}

// linkFrames writes the links of the frames met.
func (w *safeWriter) linkFrames() {
	for _, address := range w.frames {
		w.out.WriteString(`<p><a href="` + address + `">` + address + "</a></p>")
	}
	w.frames, w.owed = nil, 0
}

// pop ends the innermost open element. Links of frames stand in the block they
// were met in, but not in a paragraph.
func (w *safeWriter) pop() {
	last := len(w.open) - 1
	a := w.open[last]
	if isBlock(a) && !isParagraph(a) {
		w.linkFrames()
	}
	w.out.WriteString("</" + a.String() + ">")
	w.open = w.open[:last]
	if isParagraph(a) {
		w.linkFrames()
	}
}

// close ends the innermost open element of a kind, with those inside it.
func (w *safeWriter) close(a atom.Atom) {
	if w.skip > 0 {
		if a == w.skipping {
			w.skip--
		}
		return
	}
	for i := len(w.open) - 1; i >= 0; i-- {
		if w.open[i] == a {
			for len(w.open) > i {
				w.pop()
			}
			return
		}
	}
}

// isBareASCII reports text without anything that is escaped or has a rule.
func isBareASCII(s []byte) bool {
	for _, c := range s {
		if c >= 0x7f || c < 0x20 && c != '\n' && c != '\t' || c == '<' || c == '>' || c == '&' {
			return false
		}
	}
	return true
}

// escapeText escapes what begins a tag or a reference.
func escapeText(s string) string {
	if !strings.ContainsAny(s, "<>&") {
		return s
	}
	return entities.Replace(s)
}

var entities = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
