package clean

import "strings"

// line collects the runs of one paragraph, heading or cell.
type line struct {
	runs []run
	owed bool // white space was read since the last word
}

// add appends text in one style with its white space collapsed.
func (l *line) add(text string, st style) {
	for text != "" {
		rest := strings.TrimLeft(text, " \t\n")
		if len(rest) < len(text) {
			l.owed = true
		}
		if rest == "" {
			return
		}
		end := strings.IndexAny(rest, " \t\n")
		if end < 0 {
			end = len(rest)
		}
		l.put(run{text: rest[:end], style: st})
		text = rest[end:]
	}
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
// joined, no line breaks at the ends, no more than two in a row.
func (l *line) take() []run {
	runs := l.runs
	l.runs, l.owed = nil, false
	for len(runs) > 0 && (runs[0].kind == newline || runs[0].kind == space) {
		runs = runs[1:]
	}
	for len(runs) > 0 && (runs[len(runs)-1].kind == newline || runs[len(runs)-1].kind == space) {
		runs = runs[:len(runs)-1]
	}
	return joined(runs)
}

// joined makes one run of neighbouring words and spaces of one style, so that a
// run is as long as its style.
func joined(runs []run) []run {
	out := runs[:0:0]
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
			var text strings.Builder
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
