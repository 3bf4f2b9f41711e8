package detail_test

import (
	"testing"
	"time"

	"byline/ui/pane/detail"
	"byline/ui/theme"
)

// BenchmarkScroll is one line down and the window drawn, in a pane of 104 by 57.
func BenchmarkScroll(b *testing.B) {
	p := detail.New(theme.New(true, theme.TrueColor), time.UTC)
	p.SetSize(104, 57, true)
	p.SetStory(long("a"))
	b.ReportAllocs()
	by := 1
	for b.Loop() {
		if p.AtEnd() {
			by = -1 << 20
		}
		p.Scroll(by)
		by = 1
		p.Lines()
	}
}
