// Command portrait draws the portraits of the welcome edition's made-up authors:
// go run ./feed/source/welcome/portrait feed/source/welcome/edition. It must not
// be needed at run time; the pictures are committed.
package main

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"os"
	"path/filepath"
)

const side = 192

// look is what tells one face from another.
type look struct {
	top, bottom, skin, hair, coat color.RGBA
	long, beard, glasses          bool
}

func rgb(v uint32) color.RGBA { return color.RGBA{uint8(v >> 16), uint8(v >> 8), uint8(v), 255} }

// looks are the portraits by file name.
func looks() map[string]look {
	return map[string]look{
		"ines.png":  {top: rgb(0xe9c9a0), bottom: rgb(0xb9643f), skin: rgb(0xd99a6c), hair: rgb(0x2a1a16), coat: rgb(0x1f4e5f), long: true},
		"tomas.png": {top: rgb(0x9fc3d6), bottom: rgb(0x3e6480), skin: rgb(0xf0c8a4), hair: rgb(0x8a4b22), coat: rgb(0x3b3a36), beard: true},
		"mei.png":   {top: rgb(0xcfd8b0), bottom: rgb(0x6f8a54), skin: rgb(0xf2d0ac), hair: rgb(0x3a3a42), coat: rgb(0x8a2f3c), glasses: true},
	}
}

// draw paints a portrait, each pixel by the frontmost shape it lies in.
func draw(l look) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, side, side))
	for y := range side {
		for x := range side {
			img.SetRGBA(x, y, l.at(float64(x)/side, float64(y)/side))
		}
	}
	return img
}

func (l look) at(x, y float64) color.RGBA {
	in := func(cx, cy, rx, ry float64) bool { return math.Hypot((x-cx)/rx, (y-cy)/ry) <= 1 }
	dark := rgb(0x241c1a)
	face := in(0.5, 0.44, 0.19, 0.25)
	switch {
	case l.glasses && (ring(x-0.42, y-0.43) || ring(x-0.58, y-0.43) || math.Abs(y-0.43) < 0.008 && math.Abs(x-0.5) < 0.03):
		return dark
	case in(0.42, 0.43, 0.028, 0.02), in(0.58, 0.43, 0.028, 0.02):
		return dark
	case in(0.42, 0.375, 0.05, 0.012), in(0.58, 0.375, 0.05, 0.012):
		return l.hair
	case in(0.5, 0.575, 0.065, 0.014):
		return rgb(0x9c4a3f)
	case face && l.beard && y > 0.52:
		return l.hair
	case face && y < 0.30+0.5*math.Abs(x-0.5)*math.Abs(x-0.5):
		return l.hair
	case face && x > 0.5+0.02*math.Sin(y*9):
		return mix(l.skin, dark, 0.12+0.25*max(0, x-0.55))
	case face:
		return l.skin
	case l.long && in(0.5, 0.48, 0.27, 0.35) && y < 0.80:
		return l.hair
	case in(0.5, 0.36, 0.23, 0.24) && y < 0.46:
		return l.hair
	case math.Abs(x-0.5) < 0.075 && y > 0.6 && y < 0.80:
		return mix(l.skin, dark, 0.22)
	case math.Abs(x-0.5) < 0.16*(y-0.72)*3 && y > 0.74 && y < 0.9:
		return rgb(0xf4efe4)
	case in(0.5, 1.06, 0.42, 0.32):
		return mix(l.coat, dark, max(0, x-0.5)*0.6)
	}
	return mix(l.top, l.bottom, y)
}

func ring(x, y float64) bool {
	r := math.Hypot(x, y)
	return r > 0.054 && r < 0.068
}

func mix(a, b color.RGBA, t float64) color.RGBA {
	part := func(p, q uint8) uint8 { return uint8(float64(p)*(1-t) + float64(q)*t) }
	return color.RGBA{part(a.R, b.R), part(a.G, b.G), part(a.B, b.B), 255}
}

// write draws every portrait into a folder.
func write(dir string) error {
	for name, l := range looks() {
		var out bytes.Buffer
		encoder := png.Encoder{CompressionLevel: png.BestCompression}
		if err := encoder.Encode(&out, draw(l)); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, name), out.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: portrait FOLDER")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
