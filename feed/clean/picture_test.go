package clean_test

import (
	"bytes"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"testing"

	"byline/feed"
	"byline/feed/clean"
)

// striped is a picture whose thirds from top to bottom are red, green and blue.
func striped(width, height int) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		c := []color.RGBA{{200, 0, 0, 255}, {0, 200, 0, 255}, {0, 0, 200, 255}}[y*3/height]
		for x := range width {
			m.SetRGBA(x, y, c)
		}
	}
	return m
}

func encoded(t *testing.T, m image.Image, format string) []byte {
	t.Helper()
	var out bytes.Buffer
	var err error
	switch format {
	case "png":
		err = png.Encode(&out, m)
	case "gif":
		err = gif.Encode(&out, m, nil)
	default:
		err = jpeg.Encode(&out, m, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestPicture(t *testing.T) {
	t.Parallel()
	for _, format := range []string{"png", "gif", "jpeg"} {
		data, err := clean.Picture(encoded(t, striped(90, 300), format), 64)
		if err != nil {
			t.Fatalf("%s: %v", format, err)
		}
		m, kind, err := image.Decode(bytes.NewReader(data))
		if err != nil || kind != "jpeg" || m.Bounds().Dx() != 64 || m.Bounds().Dy() != 64 {
			t.Fatalf("%s: %v %v %v", format, kind, m.Bounds(), err)
		}
		top, _, _, _ := m.At(32, 8).RGBA()
		_, _, bottom, _ := m.At(32, 60).RGBA()
		if top>>8 < 120 || bottom>>8 > 80 {
			t.Errorf("%s: the square is not from the upper part: red %d above, blue %d below", format, top>>8, bottom>>8)
		}
	}
}

func TestPictureIsSmallWhateverItShows(t *testing.T) {
	t.Parallel()
	noise := image.NewRGBA(image.Rect(0, 0, 600, 600))
	random := rand.New(rand.NewPCG(1, 2))
	for i := range noise.Pix {
		noise.Pix[i] = byte(random.Uint32())
	}
	data, err := clean.Picture(encoded(t, noise, "png"), 512)
	if err != nil || len(data) > 12<<10 {
		t.Errorf("%d bytes, %v", len(data), err)
	}
}

func TestPicturesThatAreRefused(t *testing.T) {
	t.Parallel()
	good := encoded(t, striped(30, 30), "png")
	huge := bytes.Clone(good)
	copy(huge[16:], []byte{0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30}) // 30,000 × 30,000 in the header
	for name, tt := range map[string]struct {
		data  []byte
		class feed.Class
	}{
		"nothing": {nil, feed.BadInput}, "text": {[]byte("<svg onload=x>"), feed.BadInput}, "cut short": {good[:len(good)/2], feed.BadInput},
		"a header that lies": {huge, feed.BadInput}, "too many bytes": {make([]byte, 9<<20), feed.TooLarge},
		"too many pixels": {encoded(t, image.NewGray(image.Rect(0, 0, 5000, 4001)), "png"), feed.TooLarge},
	} {
		_, err := clean.Picture(tt.data, 64)
		if got := feed.ClassOf(err); got != tt.class {
			t.Errorf("%s: %q (%v), want %q", name, got, err, tt.class)
		}
	}
}
