package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// How much may hang together, per base character. The longest legitimate stacks
// (Tibetan, Hebrew with accents) stay below.
const (
	maxMarks = 8 // combining marks on one base
	maxJoins = 8 // characters joined to one by ZWJ or a virama
	maxJamo  = 8 // Hangul jamo in a row, which form one cluster
)

// scrubber copies the runes that may live and changes or drops the others. It
// sees one string from start to end.
type scrubber struct {
	out     strings.Builder
	line    bool // one line: every white space becomes one space, controls vanish
	advice  bool // what only advises a renderer stays
	limit   int  // runes of a line still wanted; a text is limited in bytes
	prev    rune // last rune written, 0 at the start
	marks   int  // combining marks since the last base
	joins   int  // joiners since the last base that was not joined
	jamo    int  // Hangul jamo in a row
	joined  bool // the last rune written joins the next one to its base
	space   bool // a space is owed before the next visible rune (lines only)
	visible bool // something that can be seen was written
}

// scrub returns s without the runes that must not live. In a line, white space
// is collapsed and trimmed, and no more than limit runes are kept.
func scrub(s string, line bool, limit int) string {
	w := scrubber{line: line, limit: limit}
	return w.scrub(s)
}

func (w *scrubber) scrub(s string) string {
	line, limit := w.line, w.limit
	w.out.Grow(min(len(s), 4*limit))
	for i := 0; i < len(s) && w.limit > 0; {
		if n := w.ascii(s[i:]); n > 0 {
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\r' && !line:
			if i+1 < len(s) && s[i+1] == '\n' {
				size++
			}
			w.put('\n')
		case r == flagBase:
			size = w.flag(s[i:])
		default:
			w.rune(r)
		}
		i += size
	}
	if line && !w.visible {
		return ""
	}
	if line && (isDirection(w.prev) || w.prev == 0xad) {
		return strings.TrimRight(w.out.String(), " \u200e\u200f\u061c\u00ad")
	}
	return w.out.String()
}

// ascii writes the printable ASCII at the start of s at once and returns its
// length. In a line it leaves the spaces to the slow way.
func (w *scrubber) ascii(s string) int {
	if w.space {
		return 0
	}
	least := byte(' ')
	if w.line {
		least++
	}
	n := 0
	for n < min(len(s), w.limit) && s[n] >= least && s[n] < 0x7f {
		n++
	}
	if n == 0 {
		return 0
	}
	w.out.WriteString(s[:n])
	w.prev = rune(s[n-1])
	w.limit -= n
	w.marks, w.joins, w.jamo, w.joined, w.visible = 0, 0, 0, false, true
	return n
}

// rune decides about one rune.
func (w *scrubber) rune(r rune) {
	switch {
	case r >= 0x20 && r < 0x7f, ordinary(r):
		w.base(r)
	case r == '\n', r == '\t':
		w.put(r)
	case r < 0x20 || r == 0x7f:
		w.control(r)
	case r < 0xa0:
		if p := windows1252[r-0x80]; p != 0 {
			w.base(p)
		}
	case r == 0x2028, r == 0x2029: // line and paragraph separator
		w.put('\n')
	case r == 0x2800: // blank Braille cell
		w.put(' ')
	case unicode.Is(unicode.Zs, r):
		if keepSpace(r) && !w.line {
			w.base(r)
		} else {
			w.put(' ')
		}
	case w.advice && isAdvice(r):
		if !isAdvice(w.prev) && w.prev != 0 {
			w.put(r)
		}
	case r == zwj, r == zwnj, r == zwsp:
		w.joiner(r)
	case r == lrm, r == rlm, r == alm:
		// Two marks with nothing between them say nothing, and with spaces between
		// them they would keep any number of those apart.
		if !isDirection(w.prev) && w.prev != 0 {
			w.put(r)
		}
	case dropped(r):
	case unicode.Is(unicode.M, r):
		w.mark(r)
	default:
		w.base(r)
	}
}

// control shows a C0 control in a text as its picture, so that nobody is fooled
// about what was there, and drops it from a line. Old word processors use VT
// and FF for line breaks.
func (w *scrubber) control(r rune) {
	switch {
	case r == '\v', r == '\f', r == '\r':
		w.put('\n')
	case w.line, r == 0:
	case r == 0x7f:
		w.base('␡')
	default:
		w.base('␀' + r)
	}
}

// put writes white space and direction marks.
func (w *scrubber) put(r rune) {
	if w.line && (r == ' ' || r == '\n' || r == '\t') {
		w.space = w.prev != 0
		return
	}
	w.write(r)
	if !isDirection(r) {
		w.marks, w.joins, w.joined, w.jamo = 0, 0, false, 0
	}
}

// base writes a character that can stand alone.
func (w *scrubber) base(r rune) {
	if w.line && r == ' ' {
		w.put(r)
		return
	}
	if isJamo(r) {
		if w.jamo++; w.jamo > maxJamo {
			return
		}
	} else {
		w.jamo = 0
	}
	if !w.joined {
		w.joins = 0
	}
	w.marks, w.joined = 0, false
	w.write(r)
	w.visible = w.visible || r != ' '
}

// mark writes a combining mark unless its base already carries too many. A mark
// without a base would combine with whatever is printed before it.
func (w *scrubber) mark(r rune) {
	if w.prev == 0 || w.prev == '\n' || w.space {
		return
	}
	if w.marks++; w.marks > maxMarks {
		return
	}
	if isVariation(r) && isVariation(w.prev) {
		return
	}
	if isVirama(r) {
		if w.joins++; w.joins > maxJoins {
			return
		}
		w.joined = true
	}
	w.write(r)
}

// joiner keeps a zero-width joiner, non-joiner or space where a script needs it:
// after a letter or mark of a script that shapes, or after an emoji.
func (w *scrubber) joiner(r rune) {
	p := w.prev
	switch {
	case w.space || p == zwj || p == zwnj || p == zwsp:
	case r == zwsp:
		if unicode.In(p, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) {
			w.write(r)
		}
	case p >= 0x0590 && (unicode.IsLetter(p) || unicode.Is(unicode.M, p) || unicode.Is(unicode.S, p)):
		if w.joins++; w.joins > maxJoins {
			return
		}
		w.joined = r == zwj
		w.write(r)
	}
}

// flag writes the black flag with the tag characters that make it the flag of a
// region (U+1F3F4, 3 to 6 tags, U+E007F) and returns how many bytes it read.
// Tags anywhere else carry hidden text and are dropped.
func (w *scrubber) flag(s string) int {
	w.base(flagBase)
	size := utf8.RuneLen(flagBase)
	for i, n := size, 0; n <= 6; n++ {
		r, width := utf8.DecodeRuneInString(s[i:])
		i += width
		if r == 0xe007f && n >= 3 && w.limit > n+1 {
			for _, tag := range s[size:i] {
				w.write(tag)
			}
			return i
		}
		if r < 0xe0030 || r > 0xe007a {
			break
		}
	}
	return size
}

func (w *scrubber) write(r rune) {
	if w.space {
		w.space = false
		w.out.WriteByte(' ')
		w.limit--
	}
	if w.limit <= 0 {
		return
	}
	w.out.WriteRune(r)
	w.prev = r
	w.limit--
}
