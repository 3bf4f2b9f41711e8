package clean

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// inline reads an element inside a paragraph: one that changes the style of what
// it holds, stands for a picture or a recording, or means nothing.
func (w *walker) inline(n *html.Node, st style) {
	switch n.DataAtom {
	case atom.A:
		w.link(n, st)
		return
	case atom.B, atom.Strong:
		st.strong = true
	case atom.I, atom.Em, atom.Cite, atom.Dfn, atom.Var:
		st.emph = true
	case atom.S, atom.Strike, atom.Del:
		st.strike = true
	case atom.Code, atom.Kbd, atom.Samp, atom.Tt:
		st.code = true
	case atom.Sup, atom.Sub:
		w.raised(n, st)
		return
	case atom.Q:
		w.line.put(run{text: "“", style: st})
		w.children(n, st)
		w.glue(run{text: "”", style: st})
		return
	case atom.Rt:
		w.glue(run{text: "(", style: st})
		w.children(n, st)
		w.glue(run{text: ")", style: st})
		return
	case atom.Img, atom.Image:
		w.picture(n, st)
		return
	case atom.Video, atom.Audio, atom.Iframe, atom.Embed, atom.Object:
		w.recording(n, st)
		return
	case atom.Math:
		if tex := annotation(n); tex != "" {
			st.code = true
			w.text(tex, st)
			return
		}
	case atom.Input:
		if strings.EqualFold(attr(n, "type"), "checkbox") {
			w.task = 'o'
			if hasAttr(n, "checked") {
				w.task = 'x'
			}
		}
		return
	}
	w.children(n, st)
}

// glue appends a run without the space that is owed.
func (w *walker) glue(r run) {
	w.line.owed = false
	w.line.put(r)
}

// link reads an anchor. A link into the page it stands on leads nowhere in a
// reader, so only its text stays, and nothing of one that only leads back.
func (w *walker) link(n *html.Node, st style) {
	href := strings.TrimSpace(attr(n, "href"))
	if strings.HasPrefix(href, "#") {
		switch strings.TrimSpace(textOf(n, 20)) {
		case "↩", "↩︎", "⏎", "^", "¶", "#", "§":
			return
		}
		w.children(n, st)
		return
	}
	if url, ok := w.urls.resolve(href); ok {
		w.anchors++
		st.link, st.anchor = url, w.anchors
	}
	w.children(n, st)
}

// raised writes superscripts and subscripts with the characters Unicode has for
// them, and as they are where it has none.
func (w *walker) raised(n *html.Node, st style) {
	small := superscripts
	if n.DataAtom == atom.Sub {
		small = subscripts
	}
	text := textOf(n, 20)
	var out strings.Builder
	for _, r := range strings.TrimSpace(text) {
		at := strings.IndexRune(plainScripts, r)
		if at < 0 {
			w.children(n, st)
			return
		}
		out.WriteRune([]rune(small)[utf8.RuneCountInString(plainScripts[:at])])
	}
	if a := first(n, atom.A); a != nil {
		if url, ok := w.urls.resolve(attr(a, "href")); ok && !strings.HasPrefix(attr(a, "href"), "#") {
			w.anchors++
			st.link, st.anchor = url, w.anchors
		}
	}
	w.text(out.String(), st)
}

// The characters with a raised and a lowered form.
const (
	plainScripts = "0123456789+-−=()n"
	superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ"
	subscripts   = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ"
)

// annotation is the TeX form of a formula, if it carries one.
func annotation(n *html.Node) string {
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && c.Data == "annotation" && strings.Contains(attr(c, "encoding"), "tex") {
			return strings.TrimSpace(textOf(c, 1000))
		}
	}
	return ""
}
