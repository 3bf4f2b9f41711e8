package clean

import (
	"slices"
	"strconv"
	"strings"
)

// mdWriter writes blocks as Markdown that a CommonMark parser with tables and
// strikethrough reads back as the same blocks.
type mdWriter struct {
	out    strings.Builder
	prefix string // of every line of the containers around
	marker string // what the first line has instead of the last part of prefix
	inList bool
	full   bool
}

func writeMarkdown(bs []block) string {
	w := &mdWriter{}
	w.blocks(bs, false)
	if w.full {
		w.prefix, w.marker = "", ""
		w.line("")
		w.line(`\` + cutMark)
	}
	return strings.TrimRight(w.out.String(), "\n")
}

// blocks writes the blocks of one container; in a tight one without blank lines
// between them.
func (w *mdWriter) blocks(bs []block, tight bool) {
	other := false // the list marker of the neighbour before
	for i, b := range bs {
		if w.full {
			return
		}
		if i > 0 && !tight {
			w.line("")
		}
		isList := b.kind == bulletList || b.kind == orderedList
		other = isList && i > 0 && bs[i-1].kind == b.kind && !other
		w.block(b, other)
	}
}

// escapes reports a text that ends in a backslash which escapes what follows.
func escapes(s string) bool {
	return (len(s)-len(strings.TrimRight(s, `\`)))%2 == 1
}

func (w *mdWriter) block(b block, other bool) {
	switch b.kind {
	case paragraph:
		w.text(writeRuns(w.fitting(b.text), false), startOfLine)
	case heading:
		text := startOfLine(writeRuns(w.fitting(b.text), false))
		if before, ok := strings.CutSuffix(text, "#"); ok && !escapes(before) { // else it would close the heading
			text = before + `\#`
		}
		w.line(strings.Repeat("#", b.level) + " " + text)
	case codeBlock:
		fence := strings.Repeat("`", max(3, longestRun(b.code, '`')+1))
		w.line(fence + b.lang)
		w.text(b.code, nil)
		w.line(fence)
	case rule:
		if w.inList { // "- ---" is a rule and no list
			w.line("___")
		} else {
			w.line("---")
		}
	case quote:
		w.within("> ", "> ", func() { w.blocks(b.kids, false) })
	case bulletList, orderedList:
		w.list(b, other)
	case table:
		w.table(b)
	}
}

func (w *mdWriter) list(b block, other bool) {
	tight := isTight(b)
	outer := w.inList
	w.inList = true
	for i, it := range b.kids {
		if i > 0 && !tight {
			w.line("")
		}
		marker := map[bool]string{false: "- ", true: "* "}[other]
		if b.kind == orderedList {
			marker = strconv.Itoa(b.start+i) + map[bool]string{false: ". ", true: ") "}[other]
		}
		indent := strings.Repeat(" ", len(marker))
		if it.task != 0 && it.kids[0].kind == paragraph {
			marker += map[byte]string{'x': "[x] ", 'o': "[ ] "}[it.task]
		}
		w.within(marker, indent, func() { w.blocks(it.kids, tight) })
	}
	w.inList = outer
}

// isTight reports lists whose items hold one paragraph each, and lists below it.
func isTight(b block) bool {
	for _, it := range b.kids {
		for i, kid := range it.kids {
			switch {
			case i == 0 && (kid.kind == paragraph || kid.kind == bulletList || kid.kind == orderedList):
			case i == 1 && it.kids[0].kind == paragraph && (kid.kind == bulletList || kid.kind == orderedList && kid.start == 1):
			default:
				return false
			}
			if (kid.kind == bulletList || kid.kind == orderedList) && !isTight(kid) {
				return false
			}
		}
	}
	return true
}

func (w *mdWriter) table(b block) {
	for i, row := range b.rows {
		var out strings.Builder
		out.WriteByte('|')
		for _, c := range row {
			out.WriteByte(' ')
			out.WriteString(writeRuns(w.fitting(c), true))
			out.WriteString(" |")
		}
		w.line(out.String())
		if i == 0 {
			w.line("|" + strings.Join(rules(b.align), "|") + "|")
		}
	}
}

func rules(align []byte) []string {
	out := make([]string, len(align))
	for i, a := range align {
		out[i] = map[byte]string{'l': " :-- ", 'c': " :-: ", 'r': " --: ", 0: " --- "}[a]
	}
	return out
}

// within writes the inside of a container: its first line begins with first, the
// others with rest.
func (w *mdWriter) within(first, rest string, inside func()) {
	marker, prefix := w.marker, w.prefix
	if w.marker == "" {
		w.marker = w.prefix
	}
	w.marker += first
	w.prefix += rest
	inside()
	w.prefix = prefix
	if w.marker != "" { // nothing was written
		w.marker = marker
	}
}

// line writes one line behind what its containers ask for.
func (w *mdWriter) line(s string) {
	start := w.prefix
	if w.marker != "" {
		start, w.marker = w.marker, ""
	}
	if s == "" {
		start = strings.TrimRight(start, " ")
	}
	w.out.WriteString(start)
	w.out.WriteString(s)
	w.out.WriteByte('\n')
}

// text writes the lines of a text until the size limit is met.
func (w *mdWriter) text(text string, fix func(string) string) {
	for s := range strings.SplitSeq(text, "\n") {
		if w.out.Len()+len(s)+len(w.prefix) > MaxText-100 {
			w.full = true
			return
		}
		if fix != nil {
			s = fix(s)
		}
		w.line(s)
	}
}

// fitting returns the runs that still fit, in most cases all.
func (w *mdWriter) fitting(runs []run) []run {
	room := MaxText - 200 - w.out.Len()
	size := 0
	for _, r := range runs {
		size += len(r.text) + len(r.url) + len(r.style.link) + 12
	}
	const worst = 6 // bytes a byte can become: "&amp;" and more
	if size*worst <= room || len(writeRuns(runs, true)) <= room {
		return runs
	}
	w.full = true
	left := room / worst
	for i, r := range runs {
		left -= len(r.url) + len(r.style.link) + 12
		if left < len(r.text) {
			r.text = strings.ToValidUTF8(r.text[:max(0, left)], "")
			if r.kind != words || r.text == "" {
				return runs[:i]
			}
			return append(slices.Clone(runs[:i]), r)
		}
		left -= len(r.text)
	}
	return runs
}

func longestRun(s string, c byte) int {
	longest, n := 0, 0
	for i := range len(s) {
		if s[i] != c {
			n = 0
			continue
		}
		n++
		longest = max(longest, n)
	}
	return longest
}
