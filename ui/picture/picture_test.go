package picture_test

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math"
	"strings"
	"testing"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/feed"
	"byline/ui/picture"
	"byline/ui/theme"
)

// encode makes a PNG of w by h pixels.
func encode(t testing.TB, w, h int, at func(x, y int) color.Color) []byte {
	t.Helper()
	im := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			im.Set(x, y, at(x, y))
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, im); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func halves(x, _ int) color.Color {
	if x < 20 {
		return color.Black
	}
	return color.White
}

// back is the background of a column.
func back(line string, column int) string {
	out := ""
	for part := range strings.SplitSeq(line, "\x1b[") {
		code, cells, _ := strings.Cut(part, "m")
		if strings.HasPrefix(code, "48;") {
			out = code
		}
		if column -= xansi.StringWidth(cells); column < 0 {
			break
		}
	}
	return out
}

func TestLeftBlackRightWhiteIsDrawnAsSuch(t *testing.T) {
	t.Parallel()
	data := encode(t, 40, 40, halves)
	for depth, want := range map[theme.Depth][2]string{
		theme.TrueColor: {"48;2;0;0;0", "48;2;255;255;255"},
		theme.ANSI256:   {"48;5;16", "48;5;231"},
	} {
		lines := picture.Lines(data, 8, 4, theme.New(true, depth))
		if len(lines) != 4 {
			t.Fatalf("%d lines, want 4", len(lines))
		}
		for _, l := range lines {
			if w := xansi.StringWidth(l); w != 8 {
				t.Errorf("%d columns, want 8: %q", w, l)
			}
			if left, right := back(l, 0), back(l, 7); left != want[0] || right != want[1] {
				t.Errorf("%v: left %q, right %q", depth, left, right)
			}
		}
	}
}

func TestFineDetailTakesTheRightQuadrant(t *testing.T) {
	t.Parallel()
	// One cell: white but for its lower right quarter.
	data := encode(t, 8, 16, func(x, y int) color.Color {
		if x >= 4 && y >= 8 {
			return color.Black
		}
		return color.White
	})
	got := xansi.Strip(picture.Lines(data, 1, 1, theme.New(true, theme.TrueColor))[0])
	if got != "▛" && got != "▗" {
		t.Errorf("drawn as %q", got)
	}
}

func TestTallPictureIsCutInItsUpperThird(t *testing.T) {
	t.Parallel()
	data := encode(t, 10, 90, func(_, y int) color.Color { return color.Gray{Y: uint8(y * 2)} })
	lines := picture.Lines(data, 20, 10, theme.New(true, theme.TrueColor)) // a square of the screen
	first, last := back(lines[0], 9), back(lines[9], 9)
	if first < "48;2;52;" || first > "48;2;56;" || last < "48;2;68;" || last > "48;2;72;" {
		t.Errorf("the rows 26 to 36 of a grey ramp were expected: %q … %q", first, last)
	}
}

func TestNothingIsDrawnOfNothing(t *testing.T) {
	t.Parallel()
	good := encode(t, 40, 40, halves)
	huge := encode(t, 1, 1, halves)
	copy(huge[16:24], []byte{0, 0, 0x80, 0, 0, 0, 0x80, 0}) // the header says 32768 by 32768
	full := theme.New(true, theme.TrueColor)
	for name, lines := range map[string][]string{
		"16 colours":      picture.Lines(good, 8, 4, theme.New(true, theme.ANSI16)),
		"no colours":      picture.Lines(good, 8, 4, theme.New(true, theme.NoColor)),
		"no picture":      picture.Lines([]byte("no picture"), 8, 4, full),
		"half a picture":  picture.Lines(good[:len(good)/2], 8, 4, full),
		"a huge picture":  picture.Lines(huge, 8, 4, full),
		"no cells":        picture.Lines(good, 0, 4, full),
		"too many cells":  picture.Lines(good, 8, 1<<30, full),
		"no bytes at all": picture.Lines(nil, 8, 4, full),
	} {
		if lines != nil {
			t.Errorf("%s: drawn %d lines", name, len(lines))
		}
	}
}

func TestInitials(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"Ines van Calder":   "│  IC  │",
		"odile":             "│  O   │",
		"森下 航":              "│  森  │",
		"“Bo” (Per) Lind":   "│  L   │",
		"":                  "│  ?   │",
		"— ***":             "│  ?   │",
		"Élise d’Arc":       "│  ÉD  │",
		"Reuters 24":        "│  R2  │",
		"김 Kim":             "│  김  │",
		"Анна Ахматова":     "│  АА  │",
		"X Æ A-12 Musk 馬斯克": "│  X   │",
	} {
		box := picture.Initials(name, theme.New(true, theme.NoColor))
		for _, l := range box {
			if w := xansi.StringWidth(l); w != 8 {
				t.Errorf("%q: %d columns: %q", name, w, l)
			}
		}
		if got := xansi.Strip(box[1]); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func TestCacheTellsDrawingsApart(t *testing.T) {
	t.Parallel()
	c := picture.NewCache()
	data := encode(t, 40, 40, halves)
	full := theme.New(true, theme.TrueColor)
	for range 2 {
		for i := range 100 {
			if got := c.Lines(feed.PictureID(rune('a'+i)), data, 4+i%3, 2, full); len(got) != 2 || xansi.StringWidth(got[0]) != 4+i%3 {
				t.Fatalf("picture %d: %q", i, got)
			}
		}
	}
	if got := c.Lines("a", []byte("changed"), 4, 2, full); got != nil {
		t.Errorf("a picture that was used long ago is still there")
	}
	c.Lines("b", data, 4, 2, full)
	if got := c.Lines("b", nil, 4, 2, full); len(got) != 2 {
		t.Errorf("a picture just drawn is not there")
	}
}

func FuzzLines(f *testing.F) {
	f.Add(encode(f, 4, 4, halves), 3, 2)
	f.Fuzz(func(t *testing.T, data []byte, cols, rows int) {
		if cols > 40 || rows > 40 {
			return
		}
		for _, l := range picture.Lines(data, cols, rows, theme.New(true, theme.ANSI256)) {
			if w := xansi.StringWidth(l); w != cols {
				t.Fatalf("%d columns, want %d", w, cols)
			}
		}
	})
}

func BenchmarkLines(b *testing.B) {
	data := encode(b, 256, 256, func(x, y int) color.Color {
		return color.RGBA{uint8(x), uint8(y), uint8(127 + 127*math.Sin(float64(x*y)/500)), 255}
	})
	for b.Loop() {
		picture.Lines(data, 24, 12, theme.New(true, theme.TrueColor))
	}
}
