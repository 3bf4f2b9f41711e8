package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// writeRuns writes runs as inline Markdown. In a table there are no line ends and
// every "|" is escaped.
func writeRuns(runs []run, inTable bool) string {
	w := &runWriter{inTable: inTable}
	runs = hoist(withAddresses(runs))
	for i := 0; i < len(runs); {
		end := i + 1
		for end < len(runs) && runs[end].style.link == runs[i].style.link {
			end++
		}
		w.group(runs[i:end])
		i = end
	}
	return w.out.String()
}

// runWriter writes the runs of one line.
type runWriter struct {
	out     strings.Builder
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
		w.out.WriteByte(' ')
		runs = runs[1:]
	}
	if text := runs[0].text; len(runs) == 1 && runs[0].kind == words && text == address && isBare(address) {
		w.out.WriteString("<" + address + ">")
		return
	}
	w.out.WriteByte('[')
	w.inLink = true
	w.styled(runs)
	w.inLink = false
	w.out.WriteString("](" + destination(address) + ")")
}

func unlinked(runs []run) []run {
	out := make([]run, len(runs))
	for i, r := range runs {
		r.style.link = ""
		out[i] = r
	}
	return out
}

// styled writes runs with their delimiters. A style opens only in front of a
// word, and where others close at the same place without a space between, it is
// left out: "**a***b*" can be read in two ways.
func (w *runWriter) styled(runs []run) {
	for i, r := range runs {
		closed := w.closeAll(r)
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

// closeAll closes what the run is not in, with everything opened after it.
func (w *runWriter) closeAll(r run) (closed bool) {
	for i, mark := range w.open {
		if !r.style.has(mark) || r.kind == newline {
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
	w.out.WriteString(w.open[last])
	w.open = w.open[:last]
}

// openFor opens the styles of run i that are not open yet, the longest first.
func (w *runWriter) openFor(runs []run, i int) {
	for {
		longest, mark := 0, ""
		for _, m := range []string{"**", "*", "~~"} {
			if runs[i].style.has(m) && !w.isOpen(m) {
				if n := extent(runs[i:], m); n > longest {
					longest, mark = n, m
				}
			}
		}
		if mark == "" {
			return
		}
		w.open = append(w.open, mark)
		w.out.WriteString(mark)
	}
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
		w.out.WriteByte(' ')
	case r.kind == newline && (w.inTable || w.inLink):
		w.out.WriteByte(' ')
	case r.kind == newline:
		w.out.WriteString("\\\n")
	case r.kind == pictureRun:
		w.out.WriteString("![")
		w.escape(r.text, true)
		w.out.WriteString("](" + destination(r.url) + ")")
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
	w.out.WriteString(fence + s + fence)
}

// hoist takes punctuation out of the ends of strong, emphasised and struck text
// where a letter stands on the other side: there the delimiters would not be
// delimiters (CommonMark 6.2).
func hoist(runs []run) []run {
	out := make([]run, 0, len(runs))
	for i, r := range runs {
		if r.kind != words || !r.style.strong && !r.style.emph && !r.style.strike {
			out = append(out, r)
			continue
		}
		before := i > 0 && runs[i-1].kind == words && runs[i-1].style != r.style && !endsLoose(runs[i-1])
		after := i+1 < len(runs) && runs[i+1].kind == words && runs[i+1].style != r.style && !startsLoose(runs[i+1])
		if r.style.code {
			if before || after {
				r.style.strong, r.style.emph, r.style.strike = false, false, false
			}
			out = append(out, r)
			continue
		}
		bare := style{link: r.style.link}
		head, text, tail := "", r.text, ""
		if before {
			trimmed := strings.TrimLeftFunc(text, loose)
			head, text = text[:len(text)-len(trimmed)], trimmed
		}
		if after {
			trimmed := strings.TrimRightFunc(text, loose)
			text, tail = trimmed, text[len(trimmed):]
		}
		for _, part := range []run{{text: head, style: bare}, {text: text, style: r.style}, {text: tail, style: bare}} {
			if part.text != "" {
				out = append(out, part)
			}
		}
	}
	return out
}

func endsLoose(r run) bool {
	last, _ := utf8.DecodeLastRuneInString(r.text)
	return r.style.code || loose(last)
}

func startsLoose(r run) bool {
	first, _ := utf8.DecodeRuneInString(r.text)
	return r.style.code || loose(first)
}

// loose reports what CommonMark takes for punctuation or white space.
func loose(r rune) bool {
	return unicode.IsPunct(r) || unicode.IsSymbol(r) || unicode.IsSpace(r)
}
