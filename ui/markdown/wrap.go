package markdown

import (
	"strings"
	"unicode"
	"unicode/utf8"

	xansi "github.com/charmbracelet/x/ansi"
)

// minWidth is the narrowest column: two wide characters.
const minWidth = 4

// Wrap breaks a text, which may be styled and hold hyperlinks, at width columns:
// at blanks, behind dashes and slashes inside words, and between Chinese, Japanese
// and Korean characters, not before a closing or behind an opening mark. Every
// line stands alone: it closes the styles and links it opens. What terminals do not
// agree about is taken out, as [Display] says.
func Wrap(s string, width int) []string { return breakLines(Display(s), width, true) }

// hardWrap breaks at width columns wherever that falls and keeps every blank.
func hardWrap(s string, width int) []string { return breakLines(s, width, false) }

func breakLines(s string, width int, words bool) []string {
	if strings.IndexByte(s, '\t') >= 0 {
		s = strings.ReplaceAll(s, "\t", map[bool]string{true: " ", false: "    "}[words])
	}
	w := wrapper{s: s, width: max(width, minWidth), words: words}
	for w.at < len(s) {
		w.step()
	}
	if w.start < len(s) || len(w.lines) == 0 && s != "" {
		w.end(len(s), len(s))
	}
	return w.lines
}

// stop is a place where a line may end and another begin.
type stop struct {
	end, next int // bytes; what lies between is dropped
	pen       pen // at next
}

// wrapper walks a text once. Lines are cut out of it whole.
type wrapper struct {
	s       string
	width   int
	words   bool
	lines   []string
	at      int
	pen     pen
	start   int
	first   pen // the pen at start
	col     int
	inked   bool // something other than blanks is on this line
	last    rune // before at, on this line
	earlier rune // before last
	best    stop
}

// step takes one escape sequence or one character.
func (w *wrapper) step() {
	if w.s[w.at] == 0x1b {
		n := escapeLen(w.s[w.at:])
		w.pen.apply(w.s[w.at : w.at+n])
		w.at += n
		return
	}
	r, n, cols := w.character()
	switch {
	case r == '\n':
		w.end(w.at, w.at+1)
		return
	case r == ' ' && w.words:
		if w.last != ' ' && w.inked {
			w.best.end = w.at
		}
		w.at += n
		if w.inked {
			w.best.next, w.best.pen = w.at, w.pen
		}
	default:
		if w.words && w.col > 0 && mayBreak(w.earlier, w.last, r) {
			w.best = stop{w.at, w.at, w.pen}
		}
		if w.col+cols > w.width && w.col > 0 {
			w.turn()
			return
		}
		w.at += n
		w.inked = true
	}
	w.col += cols
	w.earlier, w.last = w.last, r
}

// character gives the next grapheme: its first rune, its bytes and its columns. As
// in [xansi.StringWidth], ASCII never joins what follows.
func (w *wrapper) character() (r rune, n, cols int) {
	s := w.s[w.at:]
	if s[0] < utf8.RuneSelf {
		if s[0] < ' ' {
			return rune(s[0]), 1, 0
		}
		return rune(s[0]), 1, 1
	}
	g, cols := xansi.FirstGraphemeCluster(s, xansi.GraphemeWidth)
	r, _ = utf8.DecodeRuneInString(g)
	return r, len(g), cols
}

// turn ends the line at the best place there was, else right here.
func (w *wrapper) turn() {
	b := w.best
	if b.next <= w.start {
		b = stop{w.at, w.at, w.pen}
	}
	if w.words && !w.inked {
		b.end = w.start
	}
	w.emit(b)
	w.at, w.pen = b.next, b.pen
}

// end ends the line at a place the text itself gives.
func (w *wrapper) end(at, next int) {
	b := stop{at, next, w.pen}
	switch {
	case w.words && !w.inked:
		b.end = w.start
	case w.words && w.last == ' ':
		b.end = w.best.end
	}
	w.emit(b)
	w.at = next
}

func (w *wrapper) emit(b stop) {
	w.lines = append(w.lines, w.first.write(w.s[w.start:b.end]))
	w.start, w.first, w.best = b.next, b.pen, stop{}
	w.col, w.inked, w.last, w.earlier = 0, false, 0, 0
}

// noStart may not begin a line, noEnd may not end one (kinsoku shori, JIS X 4051).
const (
	noStart = "、。，．・：；？！）］｝〕〉》」』】〙〗’”»›…‥々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.;:!?)]}%"
	noEnd   = "（［｛〔〈《「『【〘〖‘“«‹([{"
)

// mayBreak reports whether a line may end between two characters that are no
// blanks; before is the one before them.
func mayBreak(before, a, b rune) bool {
	switch {
	case a == ' ' || b == ' ':
		return false
	case a == '-' || a == '–' || a == '—' || a == '/':
		return unicode.IsLetter(b) && (a == '—' || unicode.IsLetter(before) || unicode.IsDigit(before))
	case a == 0x200b:
		return true
	case !cjk(a) && !cjk(b):
		return false
	}
	return !strings.ContainsRune(noStart, b) && !strings.ContainsRune(noEnd, a)
}

// cjk reports characters of scripts that are written without blanks, and their
// punctuation.
func cjk(r rune) bool {
	switch {
	case r < 0x1100:
		return false
	case r >= 0x3000 && r <= 0x30ff, r >= 0x3400 && r <= 0x4dbf, r >= 0x4e00 && r <= 0x9fff, r >= 0xff00 && r <= 0xffef:
		return true
	}
	return unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}
