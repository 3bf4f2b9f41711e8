package clean

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	_ "image/gif" // registers the format, as the next two do
	"image/jpeg"
	_ "image/png"

	"golang.org/x/image/draw"
	_ "golang.org/x/image/webp"

	"byline/feed"
)

// The limits of a picture.
const (
	maxPictureBytes  = 8 << 20
	maxPicturePixels = 20_000_000
	maxPictureSide   = 512
	maxStored        = 12 << 10 // bytes of the copy
)

// Picture returns a square copy of a PNG, JPEG, GIF or WebP picture, side pixels
// wide (at most 512), as a JPEG of at most 12 KB. Of a tall picture it takes the
// upper part, where faces are. It looks at the size before it decodes anything;
// the copy carries none of the original's bytes, places or comments. Errors are
// faults of class TooLarge or BadInput.
func Picture(data []byte, side int) ([]byte, error) {
	if len(data) > maxPictureBytes {
		return nil, fault(feed.TooLarge, fmt.Errorf("a picture of %d bytes is over %d", len(data), maxPictureBytes))
	}
	config, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, fault(feed.BadInput, errors.New("not a PNG, JPEG, GIF or WebP picture"))
	}
	if config.Width <= 0 || config.Height <= 0 {
		return nil, fault(feed.BadInput, errors.New("a picture without pixels"))
	}
	if config.Width > maxPicturePixels/config.Height {
		return nil, fault(feed.TooLarge, fmt.Errorf("a picture of %d×%d pixels is over %d", config.Width, config.Height, maxPicturePixels))
	}
	src, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, fault(feed.BadInput, errors.New("a damaged picture"))
	}
	for side = min(max(side, 1), maxPictureSide); ; side = side * 3 / 4 {
		square := cropped(src, side)
		for quality := 88; quality >= 40; quality -= 12 {
			var out bytes.Buffer
			if err := jpeg.Encode(&out, square, &jpeg.Options{Quality: quality}); err != nil {
				return nil, fault(feed.Internal, err)
			}
			if out.Len() <= maxStored {
				return out.Bytes(), nil
			}
		}
	}
}

func fault(class feed.Class, err error) error {
	return &feed.Fault{Class: class, Op: "read picture", Err: err}
}

// cropped cuts the largest square, from the upper third of a tall picture and the
// middle of a wide one, and scales it. What is transparent becomes white.
func cropped(src image.Image, side int) image.Image {
	b := src.Bounds()
	edge := min(b.Dx(), b.Dy())
	x := b.Min.X + (b.Dx()-edge)/2
	y := b.Min.Y + (b.Dy()-edge)/3
	dst := image.NewRGBA(image.Rect(0, 0, side, side))
	draw.Draw(dst, dst.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.CatmullRom.Scale(dst, dst.Bounds(), src, image.Rect(x, y, x+edge, y+edge), draw.Over, nil)
	return dst
}
