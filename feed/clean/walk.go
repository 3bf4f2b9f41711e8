package clean

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// walker turns a tree of HTML into blocks. It keeps what a reader would see and
// counts what the budgets limit.
type walker struct {
	urls     resolver
	line     line
	out      []block // of the container being filled
	links    []block // to recordings met in the line, which follow it
	levels   int     // containers around it
	headings int
	anchors  int  // links read
	task     byte // 'x' or 'o': the item being read has a check box, ticked or not
	size     int  // bytes of text kept
	full     bool // the size limit was met: nothing more is kept
	bare     bool // nothing but the text is wanted: no links to recordings
}

// blocks reads a tree. The result holds at most [MaxText] bytes of text.
func blocks(doc *html.Node, base string) []block {
	w := &walker{urls: newResolver(base)}
	return w.read(doc)
}

func (w *walker) read(doc *html.Node) []block {
	w.children(doc, style{})
	w.flush()
	if w.full {
		w.out = append(w.out, block{text: []run{{text: cutMark}}})
	}
	return w.out
}

func (w *walker) children(n *html.Node, st style) {
	for c := n.FirstChild; c != nil && !w.full; c = c.NextSibling {
		w.node(c, st)
	}
}

func (w *walker) node(n *html.Node, st style) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data, st)
	case html.ElementNode:
		if !hidden(n) {
			w.element(n, st)
		}
	case html.DocumentNode:
		w.children(n, st)
	}
}

// text adds the text of a node, cleaned before anything measures or escapes it.
func (w *walker) text(s string, st style) {
	if len(s) > w.room() || !scrubbed(s) {
		s = scrub(s, false, w.room())
	}
	w.count(len(s))
	w.line.add(s, st)
}

// room is how many bytes may still be kept, and count tells how many were.
func (w *walker) room() int { return max(0, MaxText-w.size) }

func (w *walker) count(bytes int) {
	w.size += bytes
	w.full = w.size >= MaxText
}

// flush ends the paragraph being collected.
func (w *walker) flush() {
	if runs := w.line.take(); !blank(runs) {
		w.out = append(w.out, block{text: runs})
	}
	w.out = append(w.out, w.links...)
	w.links = nil
}

// add appends a block after ending the paragraph before it.
func (w *walker) add(b block) {
	w.flush()
	w.out = append(w.out, b)
}

// within fills the container b, which adds a level, with what inside reads.
// Beyond the level limit its content becomes part of the container around it.
func (w *walker) within(b block, inside func()) {
	if w.levels >= maxLevels {
		w.flush()
		inside()
		w.flush()
		return
	}
	w.levels++
	w.fill(b, inside)
	w.levels--
}

// fill appends the container b with what inside reads, unless that is nothing.
func (w *walker) fill(b block, inside func()) {
	w.flush()
	outer := w.out
	w.out = nil
	inside()
	w.flush()
	b.kids = w.out
	w.out = outer
	if len(b.kids) > 0 {
		w.out = append(w.out, b)
	}
}

func (w *walker) element(n *html.Node, st style) {
	switch n.DataAtom {
	case atom.Br:
		w.line.put(run{kind: newline})
	case atom.Hr:
		w.flush()
		if last := len(w.out) - 1; last >= 0 && w.out[last].kind != rule {
			w.add(block{kind: rule})
		}
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.heading(n, int(n.Data[1]-'0'), st)
	case atom.Pre, atom.Listing, atom.Xmp, atom.Plaintext:
		w.pre(n)
	case atom.Blockquote:
		w.within(block{kind: quote}, func() { w.children(n, style{link: st.link, anchor: st.anchor}) })
	case atom.Ul, atom.Menu, atom.Dir:
		w.list(n, block{kind: bulletList}, st)
	case atom.Ol:
		start, err := strconv.Atoi(strings.TrimSpace(attr(n, "start")))
		if err != nil || start < 0 || start > 1e8 {
			start = 1
		}
		w.list(n, block{kind: orderedList, start: start}, st)
	case atom.Li: // outside of a list
		w.within(block{kind: bulletList}, func() { w.item(n, st) })
	case atom.Table:
		w.table(n, st)
	case atom.Dt, atom.Summary:
		w.flush()
		w.children(n, style{strong: true, link: st.link, anchor: st.anchor})
		w.flush()
	case atom.Figcaption, atom.Caption:
		w.flush()
		st.emph = true
		w.children(n, st)
		w.flush()
	default:
		if isBlock(n.DataAtom) {
			w.flush()
			w.children(n, st)
			w.flush()
			return
		}
		w.inline(n, st)
	}
}
