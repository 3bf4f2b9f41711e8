package screen

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// words are pieces of lines of every kind there is: narrow, wide, joined, and of a
// doubtful width.
var words = []string{
	"a", "ink", "paper", " ", "  ", "      ", "                    ", "─", "━━━━━━", "│", "é", "ñandú", "…", "“so”",
	"世", "世界", "新聞社", "한국", "ｆｕｌｌ", "👍", "👩‍👩‍👧", "⭐", "e\u0301", "हिन्दी", "שלום", "\u1112\u1161\u11ab", "❤\ufe0f", "\x1b[5n",
}

var styles = []string{
	"", "", "\x1b[1m", "\x1b[2m", "\x1b[3m", "\x1b[4m", "\x1b[7m", "\x1b[9m", "\x1b[38;2;224;108;75m", "\x1b[1;38;2;224;108;75m",
	"\x1b[38;5;203m", "\x1b[48;5;203m", "\x1b[0;31m", "\x1b[31;44m", "\x1b[104m", "\x1b[38;2;1;7;4m", "\x1b[3;38;5;4m", "\x1b[1m\x1b[22m",
}

// line is a random line of about w columns.
func line(r *rand.Rand, w int) string {
	var out strings.Builder
	for n := r.IntN(w + 4); ansi.StringWidth(out.String()) < n; {
		word := words[r.IntN(len(words))]
		if word[0] == '\x1b' && r.IntN(20) > 0 {
			continue
		}
		style := styles[r.IntN(len(styles))]
		linked := r.IntN(8) == 0
		if linked {
			fmt.Fprintf(&out, "\x1b]8;;https://example.org/%d\x1b\\", r.IntN(2))
		}
		out.WriteString(style + word)
		if style != "" && r.IntN(4) > 0 {
			out.WriteString("\x1b[0m")
		}
		if linked {
			out.WriteString("\x1b]8;;\x1b\\")
		}
	}
	return out.String()
}

// next is a frame that has most in common with another, as frames have.
func next(r *rand.Rand, frame []string, w int) []string {
	out := append([]string(nil), frame...)
	for range r.IntN(4) {
		y := r.IntN(len(out))
		switch cut := ansi.Truncate(out[y], r.IntN(w), ""); r.IntN(4) {
		case 0:
			out[y] = line(r, w)
		case 1:
			out[y] = cut + "\x1b[m" + line(r, 5) + "\x1b[m" + line(r, w)
		case 2:
			out[y] = cut
		default:
			out[y], out[r.IntN(len(out))] = out[r.IntN(len(out))], out[y]
		}
	}
	return out
}

// printed is what a terminal shows of a frame that is written from scratch.
func printed(t *testing.T, frame []string, w, h int) []string {
	v := newVT(t, w, h)
	for y, l := range frame[:min(len(frame), h)] {
		v.write(fmt.Sprintf("\x1b[%dH\x1b[m\x1b]8;;\x1b\\%s", y+1, strings.ReplaceAll(ansi.Truncate(l, w, ""), "\x1b[5n", "")))
	}
	return v.seen()
}

func TestPaintShowsEveryFrame(t *testing.T) {
	t.Parallel()
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 0))
		w, h := 1+r.IntN(60), 1+r.IntN(6)
		var p Painter
		p.Resize(w, h)
		v := newVT(t, w, h)
		frame := make([]string, h)
		for n := range 20 {
			out := string(p.Paint(strings.Join(frame, "\n")))
			v.write(strings.ReplaceAll(out, "\x1b[5n", ""))
			seen := v.seen()
			for y, want := range printed(t, frame, w, h) {
				if got := seen[y]; got != want {
					t.Fatalf("seed %d, frame %d, %dx%d, row %d of %q\nwritten %q\nshows %q\nwant  %q", seed, n, w, h, y, frame[y], out, got, want)
				}
			}
			if v.look != (look{}) || v.link != "" {
				t.Fatalf("seed %d, frame %d: %v %q stay in force after %q", seed, n, v.look, v.link, out)
			}
			frame = next(r, frame, w)
		}
	}
}

func TestPaintWritesNothingTwice(t *testing.T) {
	t.Parallel()
	var p Painter
	p.Resize(40, 3)
	frame := "\x1b[1mHeadline\x1b[0m\n\x1b[2mBy Ines Calder\x1b[0m\n世界"
	if out := p.Paint(frame); len(out) == 0 {
		t.Error("the first frame is not written")
	}
	if out := p.Paint(frame); len(out) != 0 {
		t.Errorf("a frame that is there is written again: %q", out)
	}
	// Spaces at the end and ink on them are not seen.
	if out := p.Paint("\x1b[1mHeadline   \x1b[0m\n\x1b[2mBy Ines Calder\x1b[0m \n世界 "); len(out) != 0 {
		t.Errorf("what is not seen is written: %q", out)
	}
	p.Forget()
	if out := p.Paint(frame); !strings.Contains(string(out), "Headline") {
		t.Errorf("a forgotten frame is written as %q", out)
	}
}

func TestPaintMendsColumns(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, from, to, want string }{
		{"one column", "the old ink", "the odd ink", "\x1b[1;6Hd"},
		{"two places", "one ferry that leaves", "two ferry that leaver", "\x1b[1Htwo\x1b[21Gr"},
		{"the end", "a headline", "a", "\x1b[1;3H\x1b[K"},
		{"a gap", "x              far away      y", "x                            y", "\x1b[1;16H\x1b[14X"},
		{"a style", "a \x1b[1mbold\x1b[0m word", "a bold word", "\x1b[1;3Hbold"},
		{"more style", "a word", "\x1b[1ma\x1b[0m word", "\x1b[1H\x1b[1ma\x1b[m"},
		{"ideographs", "世界地図", "世田地図", "\x1b[1;3H田"},
		{"a doubtful width", "👍 yes", "👍 yet", "\x1b[1H\x1b[K👍 yet\x1b[m\x1b]8;;\x1b\\"},
		{"a link", "go there", "go \x1b]8;;x:y\x1b\\there\x1b]8;;\x1b\\", "\x1b[1;4H\x1b]8;;x:y\x1b\\there\x1b]8;;\x1b\\"},
	} {
		var p Painter
		p.Resize(30, 1)
		p.Paint(c.from)
		if got := string(p.Paint(c.to)); got != c.want {
			t.Errorf("%s: %q to %q is written as %q, want %q", c.name, c.from, c.to, got, c.want)
		}
	}
}

func BenchmarkPaint(b *testing.B) {
	row := func(i int) string {
		return fmt.Sprintf("\x1b[1m ● \x1b[0m\x1b[38;2;40;40;40mHeadline number %d of this paper\x1b[0m     │  \x1b[38;2;90;90;90mand a line of the story beside it, %d\x1b[0m   ", i, i)
	}
	frame := func(from int) string {
		rows := make([]string, 40)
		for y := range rows {
			rows[y] = row(from + y)
		}
		return strings.Join(rows, "\n")
	}
	one, other := frame(100), frame(200)
	var p Painter
	p.Resize(120, 40)
	for b.Loop() {
		p.Paint(one)
		p.Paint(other)
	}
}
