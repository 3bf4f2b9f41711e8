package clean

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// heading collects a heading on one line. Past the budget, and where blocks
// stand inside it, it is a paragraph.
func (w *walker) heading(n *html.Node, level int, st style) {
	w.flush()
	before := len(w.out)
	w.children(n, style{link: st.link, anchor: st.anchor})
	runs := w.line.take()
	switch {
	case blank(runs):
	case w.headings >= maxHeadings || len(w.out) != before:
		w.out = append(w.out, block{text: runs})
	default:
		w.headings++
		w.out = append(w.out, block{kind: heading, level: level, text: oneLine(runs)})
	}
}

// oneLine makes spaces of line breaks, in the style that both sides share.
func oneLine(runs []run) []run {
	for i := range runs {
		if runs[i].kind != newline {
			continue
		}
		runs[i] = run{kind: space, text: " "}
		if i > 0 && i+1 < len(runs) {
			runs[i].style = runs[i-1].style.common(runs[i+1].style)
		}
	}
	return joined(runs)
}

// list collects the items of a list.
func (w *walker) list(n *html.Node, b block, st style) {
	flattened := w.levels >= maxLevels
	w.within(b, func() {
		for c := n.FirstChild; c != nil && !w.full; c = c.NextSibling {
			switch {
			case c.Type == html.TextNode && strings.TrimSpace(c.Data) == "",
				c.Type == html.CommentNode, hidden(c):
			case flattened && c.DataAtom == atom.Li:
				w.flush()
				w.children(c, st)
				w.flush()
			case flattened:
				w.node(c, st)
			case c.DataAtom != atom.Li && len(w.out) > 0:
				w.extend(c, st)
			default:
				w.item(c, st)
			}
		}
	})
}

// item collects one item of the list being filled.
func (w *walker) item(n *html.Node, st style) {
	outer := w.task
	w.task = 0
	w.fill(block{kind: item}, func() {
		if n.DataAtom == atom.Li {
			w.children(n, st)
		} else {
			w.node(n, st)
		}
	})
	if last := len(w.out) - 1; last >= 0 && w.task != 0 {
		w.out[last].task = w.task
	}
	w.task = outer
}

// extend adds what stands between two items to the first: a list there is meant
// as a list below it.
func (w *walker) extend(n *html.Node, st style) {
	w.flush()
	items := w.out
	last := &items[len(items)-1]
	w.out = last.kids
	w.node(n, st)
	w.flush()
	last.kids = w.out
	w.out = items
}
