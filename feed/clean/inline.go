package clean

import (
	"slices"
	"strings"
	"unicode"
)

// line collects the runs of one paragraph, heading or cell.
type line struct {
	runs []run
	owed bool // white space was read since the last word
}

// add appends text in one style with its white space collapsed.
func (l *line) add(text string, st style) {
	rest := strings.TrimLeft(text, " \t\n")
	l.owed = l.owed || len(rest) < len(text)
	if rest == "" {
		return
	}
	word := strings.TrimRight(rest, " \t\n")
	l.put(run{text: collapse(word), style: st})
	l.owed = len(word) < len(rest)
}

// collapse makes one space of every run of spaces, tabs and line ends.
func collapse(s string) string {
	if !strings.ContainsAny(s, "\t\n") && !strings.Contains(s, "  ") {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	spaced := false
	for i := range len(s) {
		if c := s[i]; c != ' ' && c != '\t' && c != '\n' {
			out.WriteByte(c)
			spaced = false
		} else if !spaced {
			out.WriteByte(' ')
			spaced = true
		}
	}
	return out.String()
}

// put appends a run, after the space that is owed. Space at the start of a line
// is not written.
func (l *line) put(r run) {
	if last := len(l.runs) - 1; l.owed && last >= 0 && l.runs[last].kind != newline && r.kind != newline {
		l.runs = append(l.runs, run{kind: space, text: " ", style: l.runs[last].style.common(r.style)})
	}
	l.owed = false
	l.runs = append(l.runs, r)
}

// take returns what was collected and starts anew: neighbours of one style
// joined, no line breaks or space of any kind at the ends.
func (l *line) take() []run {
	runs := based(joined(l.runs))
	for len(runs) > 0 && trimmed(&runs[len(runs)-1]) {
		runs = runs[:len(runs)-1]
	}
	l.owed = false
	if cap(l.runs) > keptRuns {
		l.runs = nil
		return runs
	}
	l.runs = l.runs[:0]
	return slices.Clone(runs)
}

// keptRuns is how many runs a line keeps room for between paragraphs.
const keptRuns = 256

// based takes off the beginning of a line its space, and of every run the marks that
// have no base there: they would combine with whatever is printed before. It works
// in place.
func based(runs []run) []run {
	out, dropped := runs[:0], false
	for _, r := range runs {
		begins := len(out) == 0 || out[len(out)-1].kind == newline
		switch {
		case r.kind == words && begins:
			r.text = strings.TrimLeftFunc(r.text, func(c rune) bool { return unicode.IsSpace(c) || isMark(c) })
		case r.kind == words:
			r.text = strings.TrimLeftFunc(r.text, isMark)
		}
		if r.kind == words && r.text == "" || begins && r.kind == space || len(out) == 0 && r.kind == newline {
			dropped = true
			continue
		}
		out = append(out, r)
	}
	if dropped {
		return joined(out)
	}
	return out
}

func isMark(r rune) bool { return unicode.Is(unicode.M, r) }

// trimmed trims the last run of a line and reports whether nothing is left.
func trimmed(r *run) bool {
	if r.kind == words {
		r.text = strings.TrimRightFunc(r.text, unicode.IsSpace)
	}
	return r.kind == space || r.kind == newline || r.kind == words && r.text == ""
}

// joined makes one run of neighbouring words and spaces of one style, so that a
// run is as long as its style. It works in place.
func joined(runs []run) []run {
	out := runs[:0]
	for i := 0; i < len(runs); {
		end := i + 1
		if runs[i].kind == words {
			for end < len(runs) && runs[end].kind <= space && runs[end].style == runs[i].style {
				end++
			}
			if runs[end-1].kind == space {
				end--
			}
		}
		if end == i+1 {
			out = append(out, runs[i])
		} else {
			size := 0
			for _, r := range runs[i:end] {
				size += len(r.text)
			}
			var text strings.Builder
			text.Grow(size)
			for _, r := range runs[i:end] {
				text.WriteString(r.text)
			}
			out = append(out, run{text: text.String(), style: runs[i].style})
		}
		i = end
	}
	return out
}

// plain is the text of runs without styles and pictures.
func plain(runs []run) string {
	var out strings.Builder
	for _, r := range runs {
		switch r.kind {
		case newline:
			out.WriteByte('\n')
		case pictureRun:
		default:
			out.WriteString(r.text)
		}
	}
	return out.String()
}
