package screen

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// vt is a terminal that does not wrap. Of the sequences it knows those that
// ECMA-48 describes and Painter says it needs; any other is an error.
type vt struct {
	t     *testing.T
	w, h  int
	x, y  int
	look  look
	link  string
	cells [][]drawn
}

// look is a graphic rendition: what each parameter class was set to.
type look struct {
	bold, faint, italic, under, reverse, struck bool
	fg, bg                                      string
}

// drawn is what is seen in a column.
type drawn struct {
	text string
	look look
	link string
}

func newVT(t *testing.T, w, h int) *vt {
	v := &vt{t: t, w: w, h: h, cells: make([][]drawn, h)}
	for y := range v.cells {
		v.cells[y] = make([]drawn, w)
		v.erase(y, 0, w)
	}
	return v
}

// erase leaves blanks in the background's colour.
func (v *vt) erase(y, from, to int) {
	for x := from; x < min(to, v.w); x++ {
		v.tear(y, x)
		v.cells[y][x] = drawn{text: " ", look: look{bg: v.look.bg}}
	}
}

// tear blanks the other half of a wide character that loses one.
func (v *vt) tear(y, x int) {
	row := v.cells[y]
	if row[x].text == "" && x > 0 {
		row[x-1] = drawn{text: " "}
	}
	if x+1 < v.w && row[x+1].text == "" {
		row[x+1] = drawn{text: " "}
	}
}

func (v *vt) write(out string) {
	for out != "" {
		seq, width, n, _ := ansi.DecodeSequence(out, 0, nil)
		out = out[n:]
		switch {
		case width > 0:
			v.print(seq, width)
		case strings.HasPrefix(seq, "\x1b]8;"):
			_, v.link, _ = strings.Cut(strings.TrimSuffix(strings.TrimPrefix(seq, "\x1b]8;"), "\x1b\\"), ";")
		case strings.HasPrefix(seq, "\x1b["):
			v.control(seq[2:len(seq)-1], seq[len(seq)-1])
		case seq[0] >= utf8.RuneSelf:
			v.join(seq)
		default:
			v.t.Fatalf("the terminal does not know %q", seq)
		}
	}
}

// join adds what has no width to the character before it.
func (v *vt) join(mark string) {
	x := v.x - 1
	for x > 0 && v.cells[v.y][x].text == "" {
		x--
	}
	if x >= 0 {
		v.cells[v.y][x].text += mark
	}
}

func (v *vt) print(text string, width int) {
	if v.x+width > v.w {
		v.x = v.w - width
	}
	for i := range width {
		v.tear(v.y, v.x+i)
	}
	for i := range width {
		v.cells[v.y][v.x+i] = drawn{text, v.look, v.link}
		text = ""
	}
	v.x += width
}

func (v *vt) control(params string, final byte) {
	p := strings.Split(params, ";")
	n, _ := strconv.Atoi(p[0])
	switch final {
	case 'H':
		v.y, v.x = max(n, 1)-1, 0
		if len(p) > 1 {
			column, _ := strconv.Atoi(p[1])
			v.x = column - 1
		}
		if v.y >= v.h || v.x >= v.w {
			v.t.Fatalf("moved to %s in %dx%d", params, v.w, v.h)
		}
	case 'G':
		v.x = n - 1
	case 'C':
		v.x += n
	case 'K':
		v.erase(v.y, v.x, v.w)
	case 'X':
		v.erase(v.y, v.x, v.x+n)
	case 'J':
		for y := range v.cells {
			v.erase(y, 0, v.w)
		}
	case 'm':
		v.look = v.look.turned(p)
	default:
		v.t.Fatalf("the terminal does not know CSI %s %c", params, final)
	}
}

// turned is a look after SGR parameters.
func (l look) turned(params []string) look {
	for i := 0; i < len(params); i++ {
		switch p := params[i]; p {
		case "", "0":
			l = look{}
		case "1":
			l.bold = true
		case "2":
			l.faint = true
		case "3":
			l.italic = true
		case "4":
			l.under = true
		case "7":
			l.reverse = true
		case "9":
			l.struck = true
		case "22":
			l.bold, l.faint = false, false
		case "23":
			l.italic = false
		case "24":
			l.under = false
		case "27":
			l.reverse = false
		case "38", "48":
			end := i + 3
			if params[i+1] == "2" {
				end = i + 5
			}
			if color := strings.Join(params[i+1:end], ";"); p == "38" {
				l.fg = color
			} else {
				l.bg = color
			}
			i = end - 1
		case "39":
			l.fg = ""
		case "49":
			l.bg = ""
		default:
			if p[0] == '4' || strings.HasPrefix(p, "10") {
				l.bg = p
			} else {
				l.fg = p
			}
		}
	}
	return l
}

// seen is the screen as an eye sees it: no ink shows on a blank.
func (v *vt) seen() []string {
	out := make([]string, v.h)
	for y, row := range v.cells {
		var said strings.Builder
		for _, c := range row {
			if c.text == " " && c.link == "" && !c.look.under && !c.look.reverse && !c.look.struck {
				c.look = look{bg: c.look.bg}
			}
			said.WriteString(c.text)
			if c.look != (look{}) || c.link != "" {
				fmt.Fprintf(&said, "%v%s", c.look, c.link)
			}
			said.WriteByte('|')
		}
		out[y] = said.String()
	}
	return out
}
