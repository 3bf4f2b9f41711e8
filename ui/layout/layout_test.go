package layout_test

import (
	"testing"

	"github.com/charmbracelet/x/ansi"

	"byline/ui/layout"
)

func TestEveryScreenIsCoveredExactlyOnce(t *testing.T) {
	t.Parallel()
	for w := range 221 {
		for h := range 70 {
			for _, focus := range layout.Panes {
				for flags := range 4 {
					o := layout.Options{Focus: focus, Zoom: flags&1 != 0, HideAuthor: flags&2 != 0}
					covered(t, w, h, o)
				}
			}
		}
	}
}

// covered counts cells: the boxes must tile the screen and the focused pane must
// be seen wherever there is a body.
func covered(t *testing.T, w, h int, o layout.Options) {
	t.Helper()
	g := layout.Arrange(w, h, o)
	boxes := []layout.Box{g.Header, g.Rule, g.Status, g.Box(layout.List), g.Box(layout.Detail), g.Box(layout.Author)}
	if g.SplitY >= 0 {
		boxes = append(boxes, layout.Box{X: 0, Y: g.SplitY, W: w, H: 1})
	}
	area := 0
	for i, b := range boxes {
		if b.W < 0 || b.H < 0 || b.X < 0 || b.Y < 0 || b.X+b.W > w || (b.H > 0 && b.Y+b.H > h) {
			t.Fatalf("%dx%d %+v: box %d leaves the screen: %+v", w, h, o, i, b)
		}
		area += b.W * b.H
		for _, c := range boxes[i+1:] {
			if !b.Empty() && !c.Empty() && b.X < c.X+c.W && c.X < b.X+b.W && b.Y < c.Y+c.H && c.Y < b.Y+b.H {
				t.Fatalf("%dx%d %+v: %+v overlaps %+v", w, h, o, b, c)
			}
		}
	}
	if area != w*h {
		t.Fatalf("%dx%d %+v: %d of %d cells covered: %+v", w, h, o, area, w*h, g)
	}
	if h > 3 && w > 0 && !g.Shown(o.Focus) {
		t.Fatalf("%dx%d %+v: the focused pane is not shown", w, h, o)
	}
}

func TestArrangements(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		w, h                 int
		focus                layout.Pane
		kind                 layout.Kind
		list, detail, author int
	}{
		{200, 60, layout.List, layout.Three, 54, 104, 42},
		{132, 40, layout.List, layout.Three, 36, 66, 30},
		{120, 40, layout.List, layout.Two, 40, 80, 0},
		{120, 40, layout.Author, layout.Two, 0, 82, 38},
		{80, 24, layout.List, layout.Stacked, 80, 80, 0},
		{80, 24, layout.Author, layout.Stacked, 0, 0, 80},
		{80, 17, layout.Detail, layout.Single, 0, 80, 0},
		{40, 15, layout.List, layout.Single, 40, 0, 0},
	} {
		g := layout.Arrange(c.w, c.h, layout.Options{Focus: c.focus})
		if g.Kind != c.kind || g.Box(layout.List).W != c.list || g.Box(layout.Detail).W != c.detail || g.Box(layout.Author).W != c.author {
			t.Errorf("%dx%d focus %d: %+v, want %+v", c.w, c.h, c.focus, g, c)
		}
	}
}

func TestMeasureNeverExceedsItsPane(t *testing.T) {
	t.Parallel()
	for w := range 300 {
		width, margin := layout.Measure(w)
		if width < 0 || margin < 0 || width > 76 || margin+width > max(w, 0) {
			t.Fatalf("pane of %d: width %d, margin %d", w, width, margin)
		}
	}
}

func TestFitIsExact(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", "a", "港の新聞", "\x1b[1mbold\x1b[0m text", "👩‍👩‍👧‍👦 family"} {
		for w := range 20 {
			if got := ansi.StringWidth(layout.Fit(s, w)); got != w {
				t.Errorf("Fit(%q, %d) is %d wide", s, w, got)
			}
			if got := ansi.StringWidth(layout.FitRight(s, "right", w)); got != w {
				t.Errorf("FitRight(%q, %d) is %d wide", s, w, got)
			}
		}
	}
}

func TestThumbStaysInside(t *testing.T) {
	t.Parallel()
	for total := range 60 {
		for visible := range 30 {
			for offset := range total + 1 {
				from, to := layout.Thumb(total, visible, offset, 20)
				if from < 0 || to > 20 || from > to {
					t.Fatalf("Thumb(%d, %d, %d, 20) = %d, %d", total, visible, offset, from, to)
				}
			}
		}
	}
}
