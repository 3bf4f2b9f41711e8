package screen

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// cell is one column of a row. The second column of a wide character is a cell
// without text.
type cell struct {
	text  string // one grapheme cluster
	style string // the SGR sequences in force, as they were written since the last reset
	link  string // the OSC 8 sequence in force; empty outside links
}

var blank = cell{text: " "}

// row is a line of a frame, column by column.
type row struct {
	raw   string
	cells []cell // exactly as many as the screen has columns
	// whole says that the row can only be written as a whole: terminals disagree on
	// how wide something in it is, or it holds sequences that are not known here.
	whole bool
}

// parse splits a line into w columns: what is beyond is dropped, what is missing is
// blank. The cells share the line's memory.
func parse(line string, w int, cells []cell) row {
	r := row{raw: line, cells: cells[:0]}
	var now cell
	for rest := line; rest != ""; {
		if plain(rest) && len(r.cells) < w {
			now.text, rest = rest[:1], rest[1:]
			r.cells = append(r.cells, now)
			continue
		}
		seq, width, n, _ := ansi.DecodeSequence(rest, 0, nil)
		rest = rest[n:]
		switch {
		case width > 0 && len(r.cells)+width > w:
			rest = "" // it does not fit, and nothing comes behind it
		case width > 0:
			r.whole = r.whole || doubtful(seq, width)
			now.text = seq
			r.cells = append(r.cells, now)
			now.text = ""
			for range width - 1 {
				r.cells = append(r.cells, now)
			}
		case !now.obey(seq):
			r.whole = true
		}
	}
	for len(r.cells) < w {
		r.cells = append(r.cells, blank)
	}
	return r
}

// plain says whether a text begins with a printable ASCII character that no
// combining character follows.
func plain(s string) bool {
	return s[0] >= ' ' && s[0] < 0x7f && (len(s) == 1 || s[1] < utf8.RuneSelf)
}

// obey changes what is in force as a sequence says, and reports whether it could.
func (c *cell) obey(seq string) bool {
	switch params, isSGR := sgr(seq); {
	case isSGR && (params == "" || params == "0"):
		c.style = ""
	case isSGR && (params[0] == ';' || strings.HasPrefix(params, "0;")):
		c.style = seq
	case isSGR:
		c.style += seq
	case seq == "\x1b]8;;\x1b\\" || seq == "\x1b]8;;\x07":
		c.link = ""
	case strings.HasPrefix(seq, "\x1b]8;"):
		c.link = seq
	default:
		return false
	}
	return true
}

// sgr is what a sequence selects, if it selects a graphic rendition (ECMA-48
// section 8.3.117).
func sgr(seq string) (params string, ok bool) {
	if len(seq) < 3 || seq[:2] != "\x1b[" || seq[len(seq)-1] != 'm' {
		return "", false
	}
	params = seq[2 : len(seq)-1]
	return params, strings.Trim(params, "0123456789;:") == ""
}

// doubtful says whether terminals disagree on the width of a grapheme cluster:
// what is joined of several characters, and pictographs, of which every year brings
// new ones. On ideographs, kana and hangul they agree.
func doubtful(cluster string, width int) bool {
	r, n := utf8.DecodeRuneInString(cluster)
	return n < len(cluster) || r == utf8.RuneError || width > 1 && !eastAsian(r)
}

// eastAsian says whether a character is in a block that is wide as a whole (Unicode
// Standard Annex 11).
func eastAsian(r rune) bool {
	return r >= 0x1100 && r <= 0x115f || r >= 0x2e80 && r <= 0xa4cf || r >= 0xac00 && r <= 0xd7a3 || r >= 0xf900 && r <= 0xfaff ||
		r >= 0xfe30 && r <= 0xfe6f || r >= 0xff00 && r <= 0xff60 || r >= 0xffe0 && r <= 0xffe6 || r >= 0x20000 && r <= 0x3fffd
}

// onBlanks says whether a style is seen where there is no ink: a background, a
// line, reversed colours. What is not known is taken to be seen.
func onBlanks(style string) bool {
	for style != "" {
		seq, rest, _ := strings.Cut(style, "m")
		params := strings.Split(strings.TrimPrefix(seq, "\x1b["), ";")
		for i := 0; i < len(params); i++ {
			switch p := params[i]; {
			case p == "38" && i+1 < len(params) && params[i+1] == "5":
				i += 2
			case p == "38" && i+1 < len(params) && params[i+1] == "2":
				i += 4
			case !inkOnly[p]:
				return true
			}
		}
		style = rest
	}
	return false
}

// inkOnly are the parameters that change nothing but ink, and those that take such
// a change back.
var inkOnly = set("", "0", "1", "2", "3", "22", "23", "24", "27", "29", "39", "49",
	"30", "31", "32", "33", "34", "35", "36", "37", "90", "91", "92", "93", "94", "95", "96", "97")

func set(words ...string) map[string]bool {
	out := make(map[string]bool, len(words))
	for _, w := range words {
		out[w] = true
	}
	return out
}
