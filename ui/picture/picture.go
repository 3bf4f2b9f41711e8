// Package picture draws photographs with quadrant blocks: two by two pixels a
// cell, in the best of eight splits into two colours. It must not know whose
// picture it draws or where it is shown.
package picture

import (
	"bytes"
	"image"
	"image/color"
	_ "image/jpeg" // stored pictures are JPEG, those of older libraries PNG
	_ "image/png"

	"golang.org/x/image/draw"

	"byline/ui/theme"
)

// What is decoded at most.
const (
	maxBytes  = 8 << 20
	maxPixels = 20_000_000
	maxCells  = 300 // columns or rows
)

// Lines draws an encoded picture in cols by rows cells, cut to their shape. It
// gives nothing when the theme has too few colours, when the bytes are no picture,
// or when it is too large to decode.
func Lines(data []byte, cols, rows int, t *theme.Theme) []string {
	if t.Depth < theme.ANSI256 || cols <= 0 || rows <= 0 || cols > maxCells || rows > maxCells {
		return nil
	}
	src := decode(data)
	if src == nil {
		return nil
	}
	return quadrants(crop(src, cols*2, rows*4), cols, rows, t.Depth)
}

// decode looks at the size before it reads any pixel.
func decode(data []byte) image.Image {
	if len(data) > maxBytes {
		return nil
	}
	c, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || c.Width <= 0 || c.Height <= 0 || c.Width > maxPixels/c.Height {
		return nil
	}
	src, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	return src
}

// crop cuts the shape of w by h, from the upper third of a tall picture, where
// faces are, and scales it. A pixel of the result is half as wide as it is high,
// like half of a cell, so h counts twice. What is transparent becomes white.
func crop(src image.Image, w, h int) *image.RGBA {
	r := src.Bounds()
	width, height := r.Dx(), r.Dy()
	if width*h > height*w {
		n := max(1, height*w/h)
		r.Min.X += (width - n) / 2
		r.Max.X = r.Min.X + n
	} else {
		n := max(1, width*h/w)
		r.Min.Y += (height - n) / 3
		r.Max.Y = r.Min.Y + n
	}
	dst := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(dst, dst.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.CatmullRom.Scale(dst, dst.Bounds(), src, r, draw.Over, nil)
	return dst
}
