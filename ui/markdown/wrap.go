package markdown

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// noStart may not begin a line, noEnd may not end one (kinsoku, short form).
const noStart = "、。，．・：；？！）］｝」』】〉》〕’”…‥々ー,.;:!?)]}»›%"
const noEnd = "（［｛「『【〈《〔‘“([{«‹"

func cjk(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || (r >= 0x3000 && r <= 0x303f) || (r >= 0xff00 && r <= 0xffef)
}

type tok struct {
	s     string // escape sequences glued in front + grapheme
	first rune
	w     int
	space bool
	nl    bool
}

// Wrap breaks a styled string at width columns. Every returned line opens and closes its own styles and links.
func Wrap(s string, width int) []string {
	if width < 4 {
		width = 4
	}
	s = strings.ReplaceAll(s, "\t", " ")
	var toks []tok
	esc := ""
	state := -1
	for len(s) > 0 {
		if s[0] == 0x1b {
			n := escLen(s)
			esc += s[:n]
			s = s[n:]
			state = -1
			continue
		}
		if c := s[0]; c >= 0x20 && c < 0x7f && (len(s) == 1 || s[1] < 0x80) { // fast path for ASCII
			toks = append(toks, tok{esc + s[:1], rune(c), 1, c == ' ', false})
			esc, s, state = "", s[1:], -1
			continue
		}
		var g string
		var w int
		g, s, w, state = uniseg.FirstGraphemeClusterInString(s, state)
		r, _ := utf8.DecodeRuneInString(g)
		if r == '\n' {
			w = 0
		}
		toks = append(toks, tok{esc + g, r, w, r == ' ', r == '\n'})
		esc = ""
	}
	var lines []string
	start := 0
	for start < len(toks) {
		col, brk, i := 0, -1, start
		for i < len(toks) && !toks[i].nl && col+toks[i].w <= width {
			col += toks[i].w
			if i+1 < len(toks) && canBreak(toks[i], toks[i+1]) {
				brk = i + 1
			}
			i++
		}
		end := i
		switch {
		case i < len(toks) && toks[i].nl:
			lines = append(lines, join(toks[start:i]))
			start = i + 1
			continue
		case i < len(toks):
			if toks[i].space {
				end = i
			} else if brk > start {
				end = brk
			}
			if end == start { // a grapheme wider than the line
				end = start + 1
			}
		}
		e := end
		for e > start && toks[e-1].space && end < len(toks) {
			e--
		}
		lines = append(lines, join(toks[start:e])+escOnly(toks[e:end]))
		start = end
		for start < len(toks) && toks[start].space {
			lines[len(lines)-1] += escOnly(toks[start : start+1])
			start++
		}
	}
	if esc != "" && len(lines) > 0 {
		lines[len(lines)-1] += esc
	}
	return carry(lines)
}

func canBreak(a, b tok) bool {
	if a.space {
		return true
	}
	if b.space {
		return false
	}
	if strings.ContainsRune(noStart, b.first) || strings.ContainsRune(noEnd, a.first) {
		return false
	}
	if a.first == '-' || a.first == '–' || a.first == '—' || a.first == '/' || a.first == 0x200b {
		return unicode.IsLetter(b.first)
	}
	return cjk(a.first) || cjk(b.first)
}

func join(t []tok) string {
	var b strings.Builder
	for _, x := range t {
		b.WriteString(x.s)
	}
	return b.String()
}

func escOnly(t []tok) string {
	var b strings.Builder
	for _, x := range t {
		s := x.s
		for len(s) > 0 && s[0] == 0x1b {
			n := escLen(s)
			b.WriteString(s[:n])
			s = s[n:]
		}
	}
	return b.String()
}

// carry closes open SGR and OSC 8 at each line end and opens them again on the next line.
func carry(lines []string) []string {
	sgr, link := "", ""
	for i, l := range lines {
		pre := link + sgr
		s := l
		for {
			j := strings.IndexByte(s, 0x1b)
			if j < 0 {
				break
			}
			n := escLen(s[j:])
			e := s[j : j+n]
			switch {
			case strings.HasPrefix(e, "\x1b]8;"):
				if strings.HasPrefix(e, "\x1b]8;;\x1b") {
					link = ""
				} else {
					link = e
				}
			case e == "\x1b[0m" || e == "\x1b[m":
				sgr = ""
			case strings.HasSuffix(e, "m"):
				sgr += e
			}
			s = s[j+n:]
		}
		post := ""
		if sgr != "" {
			post = "\x1b[0m"
		}
		if link != "" {
			post += "\x1b]8;;\x1b\\"
		}
		lines[i] = pre + l + post
	}
	return lines
}

func escLen(s string) int {
	if len(s) < 2 {
		return len(s)
	}
	switch s[1] {
	case '[':
		for i := 2; i < len(s); i++ {
			if s[i] >= 0x40 && s[i] <= 0x7e {
				return i + 1
			}
		}
	case ']':
		for i := 2; i < len(s); i++ {
			if s[i] == 7 {
				return i + 1
			}
			if s[i] == 0x1b && i+1 < len(s) && s[i+1] == '\\' {
				return i + 2
			}
		}
	default:
		return 2
	}
	return len(s)
}
