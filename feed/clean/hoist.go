package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hoist takes punctuation out of the ends of strong, emphasised and struck text
// where a letter stands on the other side: there the delimiters would not be
// delimiters (CommonMark 6.2).
func hoist(runs []run) []run {
	out := make([]run, 0, len(runs))
	for i, r := range runs {
		if r.kind != words || !r.style.strong && !r.style.emph && !r.style.strike {
			out = spaced(out, r)
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
		bare := style{link: r.style.link, anchor: r.style.anchor}
		trim := edge(before, r.style.strike)
		inner := strings.TrimLeftFunc(r.text, func(c rune) bool { return trim(c) || isMark(c) }) // a mark goes with its base
		head := r.text[:len(r.text)-len(inner)]
		text := strings.TrimRightFunc(inner, edge(after, r.style.strike))
		tail := inner[len(text):]
		for _, part := range []run{{text: head, style: bare}, {text: text, style: r.style}, {text: tail, style: bare}} {
			out = spaced(out, part)
		}
	}
	for i := 1; i+1 < len(out); i++ { // beside what was taken out a space is in no style
		if out[i].kind == space {
			out[i].style = out[i].style.common(out[i-1].style).common(out[i+1].style)
		}
	}
	return out
}

// spaced adds a run, of which a space at an end is a run of its own: one between two
// words is enough.
func spaced(out []run, r run) []run {
	if r.kind != words || r.style.code {
		if last := len(out) - 1; r.kind == space && last >= 0 && out[last].kind == space {
			return out
		}
		return append(out, r)
	}
	core := strings.Trim(r.text, " ")
	if core != r.text && strings.HasPrefix(r.text, " ") {
		out = spaced(out, run{kind: space, text: " ", style: r.style})
	}
	if core == "" {
		return out
	}
	tail := strings.HasSuffix(r.text, " ")
	r.text = core
	if out = append(out, r); tail {
		out = append(out, run{kind: space, text: " ", style: r.style})
	}
	return out
}

// edge is what may not stand at the end of a styled run: white space never, and
// punctuation not where a letter stands on the other side, nor a tilde beside those
// that strike.
func edge(letter, strike bool) func(rune) bool {
	return func(r rune) bool {
		return unicode.IsSpace(r) || letter && loose(r) || strike && r == '~'
	}
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
