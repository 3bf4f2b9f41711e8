package main

import (
	"bytes"
	"image/png"
	"os"
	"testing"
)

func TestCommittedPortraitsAreTheseDrawings(t *testing.T) {
	t.Parallel()
	for name, l := range looks() {
		data, err := os.ReadFile("../edition/" + name)
		if err != nil {
			t.Fatal(err)
		}
		got, err := png.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		want := draw(l)
		for y := range side {
			for x := range side {
				r, g, b, _ := got.At(x, y).RGBA()
				p := want.RGBAAt(x, y)
				if uint8(r>>8) != p.R || uint8(g>>8) != p.G || uint8(b>>8) != p.B {
					t.Fatalf("%s differs at %d,%d: draw it again", name, x, y)
				}
			}
		}
	}
}
