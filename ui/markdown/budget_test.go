package markdown

import (
	"context"
	"strings"
	"testing"
	"time"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/ui/theme"
)

// TestWhenTimeIsUpTheRestIsPlain lets the clock run a second for each look at it.
func TestWhenTimeIsUpTheRestIsPlain(t *testing.T) {
	t.Parallel()
	r := New(theme.New(true, theme.TrueColor))
	at := time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)
	r.now = func() time.Time {
		at = at.Add(time.Second)
		return at
	}
	part := strings.Repeat("Some *marked* text.\n\n", firstPiece/20+50)
	doc, err := r.Render(context.Background(), strings.Repeat(part, 20)+"The **end**.", 60)
	if err != nil {
		t.Fatal(err)
	}
	first, last := doc.Lines[0], doc.Lines[len(doc.Lines)-1]
	if xansi.Strip(first) != "Some marked text." || xansi.Strip(last) != "The **end**." {
		t.Errorf("first line %q, last line %q", first, last)
	}
}

// TestCodeIsColouredWithinItsBudget draws more code than is coloured.
func TestCodeIsColouredWithinItsBudget(t *testing.T) {
	t.Parallel()
	block := "```go\n" + strings.Repeat("func f() int { return 14 }\n", 200) + "```\n\n"
	doc, err := New(theme.New(true, theme.TrueColor)).Render(context.Background(), strings.Repeat(block, 12), 60)
	if err != nil {
		t.Fatal(err)
	}
	colours := func(line string) int { return strings.Count(line, "\x1b[38;") }
	if n := colours(doc.Lines[0]); n < 2 {
		t.Errorf("the first block has %d colours", n)
	}
	if n := colours(doc.Lines[len(doc.Lines)-1]); n != 1 {
		t.Errorf("the last block has %d colours", n)
	}
}
