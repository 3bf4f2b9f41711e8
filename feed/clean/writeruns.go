package clean

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// writeRuns writes runs as inline Markdown. In a table there are no line ends and
// every "|" is escaped. Where styles lie within styles and the rules of CommonMark
// 6.2 make something else of their delimiters, there are none.
func writeRuns(runs []run, inTable bool) string {
	if !anyRun(runs, run.isNested) {
		return writeInline(runs, inTable)
	}
	out := writeInline(slices.Clone(runs), inTable)
	if back := markdownBlocks(startOfLine(out)); len(back) == 1 && back[0].kind == paragraph && writeInline(back[0].text, inTable) == out {
		return out
	}
	for i := range runs {
		runs[i].style.strong, runs[i].style.emph, runs[i].style.strike = false, false, false
	}
	return writeInline(joined(runs), inTable)
}

// isNested reports text in more than one style.
func (r run) isNested() bool {
	n := 0
	for _, on := range []bool{r.style.strong, r.style.emph, r.style.strike} {
		if on {
			n++
		}
	}
	return n > 1
}

func writeInline(runs []run, inTable bool) string {
	w := &runWriter{inTable: inTable}
	runs = defused(runs)
	if anyRun(runs, run.mayHoldAddress) {
		runs = withAddresses(runs)
	}
	if anyRun(runs, run.isStyled) {
		runs = joined(hoist(runs))
	}
	size := 0
	for _, r := range runs {
		size += len(r.text) + len(r.url) + len(r.style.link) + 8
	}
	w.out = make([]byte, 0, size)
	for i := 0; i < len(runs); {
		end := i + 1
		for end < len(runs) && runs[end].style.link == runs[i].style.link && runs[end].style.anchor == runs[i].style.anchor {
			end++
		}
		w.group(runs[i:end])
		i = end
	}
	return string(w.out)
}

func anyRun(runs []run, is func(run) bool) bool {
	for _, r := range runs {
		if is(r) {
			return true
		}
	}
	return false
}

// mayHoldAddress reports text in which an address may stand that is no link yet.
func (r run) mayHoldAddress() bool {
	return r.kind == words && !r.style.code && r.style.link == "" && strings.Contains(r.text, "http")
}

// isStyled reports text between delimiters.
func (r run) isStyled() bool { return r.style.strong || r.style.emph || r.style.strike }

// runWriter writes the runs of one line.
type runWriter struct {
	out     []byte
	inTable bool
	inLink  bool
	open    []string // delimiters opened, innermost last
}

// group writes the runs that share a link, or have none.
func (w *runWriter) group(runs []run) {
	address := runs[0].style.link
	if address == "" {
		w.styled(runs)
		return
	}
	if blank(runs) {
		w.styled(unlinked(runs))
		return
	}
	if runs[0].kind == space { // between two links of one address
		w.out = append(w.out, ' ')
		runs = runs[1:]
	}
	if len(runs) == 1 && runs[0].isAddress() && isBare(address) {
		w.out = append(w.out, "<"+address+">"...)
		return
	}
	if n := len(w.out) - 1; n >= 0 && w.out[n] == '!' { // else it were a picture
		w.out = append(w.out[:n], `\!`...)
	}
	w.out = append(w.out, '[')
	w.inLink = true
	w.styled(runs)
	w.inLink = false
	w.out = append(w.out, "]("+destination(address)+")"...)
}

func unlinked(runs []run) []run {
	out := make([]run, len(runs))
	for i, r := range runs {
		r.style.link, r.style.anchor = "", 0
		out[i] = r
	}
	return out
}

// styled writes runs with their delimiters. A style opens only in front of a
// word, and where others close at the same place without a space between, it is
// left out: "**a***b*" can be read in two ways.
func (w *runWriter) styled(runs []run) {
	for i, r := range runs {
		closed := w.closeAll(r, i == len(runs)-1)
		if r.kind == words || r.kind == pictureRun {
			if !closed || i > 0 && runs[i-1].kind != words && runs[i-1].kind != pictureRun {
				w.openFor(runs, i)
			}
		}
		w.run(r)
	}
	for len(w.open) > 0 {
		w.closeOne()
	}
}

// closeAll closes what the run is not in, with everything opened after it. A
// space that is the last run is in nothing, so that no style ends behind it.
func (w *runWriter) closeAll(r run, last bool) (closed bool) {
	for i, mark := range w.open {
		if !r.style.has(mark) || r.kind == newline || last && r.kind == space {
			for len(w.open) > i {
				w.closeOne()
			}
			return true
		}
	}
	return false
}

func (w *runWriter) closeOne() {
	last := len(w.open) - 1
	w.out = append(w.out, w.open[last]...)
	w.open = w.open[:last]
}

// openFor opens the styles of run i that are not open yet, the longest first.
// Inside another style none opens in the middle of a word, where its delimiter
// could as well be the other's end.
// Of those that would begin or end at one place only one does, where a word is on
// the other side: a delimiter between a letter and another delimiter is none.
func (w *runWriter) openFor(runs []run, i int) {
	before, _ := utf8.DecodeLastRune(w.out)
	tight := len(w.out) > 0 && !loose(before)
	if len(w.open) > 0 && (tight || !unicode.IsSpace(before) && startsLoose(runs[i]) && w.out[len(w.out)-1] != '*' && w.out[len(w.out)-1] != '~') {
		return // it could as well close
	}
	for {
		longest, mark := 0, ""
		for _, m := range []string{"**", "*", "~~"} {
			if m == "~~" && len(w.out) > 0 && w.out[len(w.out)-1] == '~' {
				continue // three in a row strike nothing
			}
			if runs[i].style.has(m) && !w.isOpen(m) {
				if n := extent(runs[i:], m); n > longest && !w.crowded(runs, i, n) {
					longest, mark = n, m
				}
			}
		}
		if mark == "" {
			return
		}
		w.open = append(w.open, mark)
		w.out = append(w.out, mark...)
		if tight {
			return
		}
	}
}

// crowded reports that a style of n runs would be ended where an open one is, before
// a word.
func (w *runWriter) crowded(runs []run, i, n int) bool {
	for _, m := range w.open {
		end := i + extent(runs[i:], m)
		if i+n >= end && end < len(runs) && runs[end].kind == words && !startsLoose(runs[end]) {
			return true
		}
	}
	return false
}

func (w *runWriter) isOpen(mark string) bool {
	for _, m := range w.open {
		if m == mark {
			return true
		}
	}
	return false
}

// extent is how many runs from the first on are in the style.
func extent(runs []run, mark string) int {
	for i, r := range runs {
		if !r.style.has(mark) {
			return i
		}
	}
	return len(runs)
}

func (s style) has(mark string) bool {
	switch mark {
	case "**":
		return s.strong
	case "*":
		return s.emph
	}
	return s.strike
}

// run writes one run without its style.
func (w *runWriter) run(r run) {
	switch {
	case r.kind == space:
		w.out = append(w.out, ' ')
	case r.kind == newline && (w.inTable || w.inLink):
		w.out = append(w.out, ' ')
	case r.kind == newline:
		if n := len(w.out) - 2; n >= 0 && w.out[n+1] == '\\' {
			w.out = append(w.out[:n], "&#92;"...) // goldmark misreads "\\" before a break
		}
		w.out = append(w.out, "\\\n"...)
	case r.kind == pictureRun:
		w.out = append(w.out, "!["...)
		w.escape(r.text, true)
		w.out = append(w.out, "]("+destination(r.url)+")"...)
	case r.style.code:
		w.code(r.text)
	default:
		w.escape(r.text, w.inLink)
	}
}

// code writes a code span behind enough backquotes.
func (w *runWriter) code(s string) {
	fence := strings.Repeat("`", longestRun(s, '`')+1)
	if s[0] == '`' || s[len(s)-1] == '`' || s[0] == ' ' && s[len(s)-1] == ' ' {
		s = " " + s + " "
	}
	if w.inTable {
		s = strings.ReplaceAll(s, "|", `\|`)
	}
	w.out = append(w.out, fence+s+fence...)
}

// defused returns the runs without references to forbidden runes. It works on
// whole runs, since a reference can come together from several elements.
func defused(runs []run) []run {
	for i := range runs {
		if strings.Contains(runs[i].text, "&") {
			runs = slices.Clone(runs)
			break
		}
	}
	for i := range runs {
		runs[i].text = defuse(runs[i].text, false)
	}
	return runs
}
