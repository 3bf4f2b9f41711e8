package picture

import (
	"image"
	"math"
	"strconv"
	"strings"

	"byline/ui/theme"
)

// blocks holds the character for each set of quadrants in the front colour: bit 0
// is the upper left, 1 the upper right, 2 the lower left, 3 the lower right.
var blocks = [16]string{" ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█"}

// pixel is a colour of red, green and blue from 0 to 255.
type pixel [3]float64

// quadrants draws a picture of 2 by 4 pixels a cell.
func quadrants(im *image.RGBA, cols, rows int, d theme.Depth) []string {
	out := make([]string, rows)
	for y := range out {
		var line strings.Builder
		var front, back string
		for x := range cols {
			mask, f, b := split(cell(im, x, y))
			if s := sgr("48", b, d); s != back {
				line.WriteString(s)
				back = s
			}
			if s := sgr("38", f, d); mask != 0 && s != front { // an empty cell has no front
				line.WriteString(s)
				front = s
			}
			line.WriteString(blocks[mask])
		}
		line.WriteString("\x1b[0m")
		out[y] = line.String()
	}
	return out
}

// cell averages a cell's pixels to its quadrants.
func cell(im *image.RGBA, x, y int) (q [4]pixel) {
	for i := range q {
		px, py := 2*x+i%2, 4*y+i/2*2
		a, b := im.RGBAAt(px, py), im.RGBAAt(px, py+1)
		q[i] = pixel{(float64(a.R) + float64(b.R)) / 2, (float64(a.G) + float64(b.G)) / 2, (float64(a.B) + float64(b.B)) / 2}
	}
	return q
}

// split finds the two colours, and which quadrants have the front one, that are
// nearest to the four. A mask and its complement are the same split, so eight are
// tried.
func split(q [4]pixel) (mask int, front, back pixel) {
	best := math.MaxFloat64
	for m := range 8 {
		f, b := mean(q, m), mean(q, ^m&15)
		wrong := 0.0
		for i := range q {
			near := b
			if m>>i&1 == 1 {
				near = f
			}
			for c := range near {
				wrong += (q[i][c] - near[c]) * (q[i][c] - near[c])
			}
		}
		if wrong < best {
			best, mask, front, back = wrong, m, f, b
		}
	}
	return mask, front, back
}

// mean is the colour between those of a mask.
func mean(q [4]pixel, mask int) (sum pixel) {
	n := 0.0
	for i := range q {
		if mask>>i&1 == 1 {
			n++
			for c := range sum {
				sum[c] += q[i][c]
			}
		}
	}
	for c := range sum {
		sum[c] /= max(n, 1)
	}
	return sum
}

// sgr is the sequence that sets the front (38) or back (48) colour.
func sgr(which string, p pixel, d theme.Depth) string {
	if d == theme.ANSI256 {
		return "\x1b[" + which + ";5;" + strconv.Itoa(palette(p)) + "m"
	}
	part := func(v float64) string { return ";" + strconv.Itoa(int(math.Round(v))) }
	return "\x1b[" + which + ";2" + part(p[0]) + part(p[1]) + part(p[2]) + "m"
}

// levels are the intensities of the 6 by 6 by 6 colours of the 256.
var levels = [6]float64{0, 95, 135, 175, 215, 255}

// palette is the nearest of the cube's colours and the 24 greys.
func palette(p pixel) int {
	index, distance := 16, 0.0
	for c, weight := range [3]int{36, 6, 1} {
		near := 0
		for i, l := range levels {
			if math.Abs(p[c]-l) < math.Abs(p[c]-levels[near]) {
				near = i
			}
		}
		index += weight * near
		distance += (p[c] - levels[near]) * (p[c] - levels[near])
	}
	grey := max(0, min(23, math.Round(((p[0]+p[1]+p[2])/3-8)/10)))
	off := 0.0
	for _, v := range p {
		off += (v - 8 - 10*grey) * (v - 8 - 10*grey)
	}
	if off < distance {
		return 232 + int(grey)
	}
	return index
}
