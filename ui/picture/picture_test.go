package picture_test

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/ui/picture"
	"byline/ui/theme"
)

func TestLeftBlackRightWhiteIsDrawnAsSuch(t *testing.T) {
	t.Parallel()
	im := image.NewRGBA(image.Rect(0, 0, 40, 40))
	for y := range 40 {
		for x := 20; x < 40; x++ {
			im.Set(x, y, color.White)
		}
	}
	var buf bytes.Buffer
	if err := png.Encode(&buf, im); err != nil {
		t.Fatal(err)
	}
	lines := picture.Lines(buf.Bytes(), 8, 4, theme.New(true, theme.TrueColor))
	if len(lines) != 4 {
		t.Fatalf("%d lines, want 4", len(lines))
	}
	for _, l := range lines {
		if w := xansi.StringWidth(l); w != 8 {
			t.Errorf("%d columns, want 8: %q", w, l)
		}
		if !strings.Contains(l, "48;2;0;0;0m") || !strings.Contains(l, "48;2;255;255;255m") {
			t.Errorf("black and white are not both there: %q", l)
		}
	}
	if got := picture.Lines(buf.Bytes(), 8, 4, theme.New(true, theme.ANSI16)); got != nil {
		t.Error("a picture was drawn in 16 colours")
	}
	if got := picture.Lines([]byte("no picture"), 8, 4, theme.New(true, theme.TrueColor)); got != nil {
		t.Error("something was drawn from no picture")
	}
}

func TestInitials(t *testing.T) {
	t.Parallel()
	box := picture.Initials("Ines van Calder", theme.New(true, theme.NoColor))
	if got := xansi.Strip(strings.Join(box, "\n")); !strings.Contains(got, "Iv") {
		t.Errorf("box:\n%s", got)
	}
}
