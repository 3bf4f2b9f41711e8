// Package picture draws photographs with quadrant blocks: two by two pixels a
// cell, in the best of eight splits into two colours. It must not know whose
// picture it draws.
package picture

import (
	"bytes"
	"fmt"
	"image"
	_ "image/jpeg" // portraits are stored as JPEG or PNG
	_ "image/png"
	"math"
	"strings"
	"unicode/utf8"

	"golang.org/x/image/draw"

	"byline/ui/theme"
)

// maxPixels bounds what is decoded.
const maxPixels = 20 << 20

var quadrants = [16]rune{' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'}

// Lines draws an encoded picture in cols by rows cells. It gives nothing when the
// depth has too few colours or the bytes are no picture.
func Lines(data []byte, cols, rows int, t *theme.Theme) []string {
	if t.Depth < theme.ANSI256 || cols <= 0 || rows <= 0 {
		return nil
	}
	conf, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || conf.Width*conf.Height > maxPixels || conf.Width <= 0 || conf.Height <= 0 {
		return nil
	}
	src, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	big := crop(src, cols*2, rows*4) // cells are about 1:2: halves are averaged to 2 by 2
	out := make([]string, rows)
	for y := range out {
		var line strings.Builder
		last := ""
		for x := range cols {
			mask, front, back := split(cell(big, x, y))
			if s := colours(front, back, t.Depth); s != last {
				line.WriteString(s)
				last = s
			}
			line.WriteRune(quadrants[mask])
		}
		out[y] = line.String() + "\x1b[0m"
	}
	return out
}

// Initials draws a box with the first letters of a name, where no picture can be.
func Initials(name string, t *theme.Theme) []string {
	var letters []rune
	for _, f := range strings.Fields(name) {
		if r, _ := utf8.DecodeRuneInString(f); len(letters) < 2 && r < 0x1100 {
			letters = append(letters, r)
		}
	}
	in := fmt.Sprintf("%-2s", string(letters))
	return []string{t.Faint.Render("┌────┐"), t.Faint.Render("│ ") + t.Strong.Render(in) + t.Faint.Render(" │"), t.Faint.Render("└────┘")}
}

// crop cuts to the aspect of w by h, favouring the upper third, where faces are.
func crop(src image.Image, w, h int) *image.RGBA {
	b := src.Bounds()
	r := b
	if want := float64(w) / float64(h); float64(b.Dx())/float64(b.Dy()) > want {
		n := max(1, int(float64(b.Dy())*want))
		r.Min.X += (b.Dx() - n) / 2
		r.Max.X = r.Min.X + n
	} else {
		n := max(1, int(float64(b.Dx())/want))
		r.Min.Y += (b.Dy() - n) / 3
		r.Max.Y = r.Min.Y + n
	}
	dst := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.CatmullRom.Scale(dst, dst.Bounds(), src, r, draw.Src, nil)
	return dst
}

type pixel [3]float64

func cell(im *image.RGBA, x, y int) [4]pixel {
	at := func(px, py int) (p pixel) {
		a, b := im.RGBAAt(px, 2*py), im.RGBAAt(px, 2*py+1)
		return pixel{(float64(a.R) + float64(b.R)) / 2, (float64(a.G) + float64(b.G)) / 2, (float64(a.B) + float64(b.B)) / 2}
	}
	return [4]pixel{at(2*x, 2*y), at(2*x+1, 2*y), at(2*x, 2*y+1), at(2*x+1, 2*y+1)}
}

// split finds the mask whose two mean colours are nearest to the four pixels; a
// mask and its complement are the same split.
func split(p [4]pixel) (mask int, front, back pixel) {
	best := math.MaxFloat64
	for m := range 8 {
		f, fn := mean(p, m)
		k, _ := mean(p, ^m&15)
		if fn == 0 {
			f = k
		}
		e := 0.0
		for i := range p {
			c := k
			if m>>i&1 == 1 {
				c = f
			}
			for j := range c {
				e += (p[i][j] - c[j]) * (p[i][j] - c[j])
			}
		}
		if e < best {
			best, mask, front, back = e, m, f, k
		}
	}
	return mask, front, back
}

func mean(p [4]pixel, mask int) (c pixel, n int) {
	for i := range p {
		if mask>>i&1 == 1 {
			n++
			for j := range c {
				c[j] += p[i][j]
			}
		}
	}
	for j := range c {
		c[j] /= float64(max(n, 1))
	}
	return c, n
}

func colours(f, b pixel, d theme.Depth) string {
	if d == theme.ANSI256 {
		return fmt.Sprintf("\x1b[38;5;%d;48;5;%dm", cube(f), cube(b))
	}
	return fmt.Sprintf("\x1b[38;2;%d;%d;%d;48;2;%d;%d;%dm", int(f[0]), int(f[1]), int(f[2]), int(b[0]), int(b[1]), int(b[2]))
}

// cube maps to the 6 by 6 by 6 colours of the 256.
func cube(p pixel) int {
	step := func(v float64) int { return int(math.Round(v / 255 * 5)) }
	return 16 + 36*step(p[0]) + 6*step(p[1]) + step(p[2])
}
