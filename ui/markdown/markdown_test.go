package markdown_test

import (
	"context"
	"strings"
	"testing"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/ui/markdown"
	"byline/ui/theme"
)

const sampler = `The last boat leaves at **01:40**, says the [board](https://quay.example/1).

## What changes

- One item that is long enough to be wrapped onto a second line of the list
  - nested
- Two

> A quotation that is long enough to be wrapped onto a second line, too.

| Gauge | Height |
|---|--:|
| Old quay | 1214 |

東埠頭の夜間便、二年ぶりに再開へ。東埠頭の夜間便、二年ぶりに再開へ。東埠頭の夜間便。

` + "```go\nfunc main() {}\n```" + `

---

&#27;]0;pwned&#7; the end`

func TestEveryLineFitsAndOnlyStylesAndLinksAreWritten(t *testing.T) {
	t.Parallel()
	for _, depth := range []theme.Depth{theme.NoColor, theme.ANSI16, theme.ANSI256, theme.TrueColor} {
		for _, width := range []int{4, 12, 36, 60, 76} {
			doc, err := markdown.New(theme.New(true, depth)).Render(context.Background(), sampler, width)
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range doc.Lines {
				if w := xansi.StringWidth(l); w > width {
					t.Errorf("width %d: line of %d columns: %q", width, w, l)
				}
				if strings.ContainsAny(xansi.Strip(l), "\x1b\a") || strings.Contains(l, "]0;") && strings.Contains(l, "\x1b]0") {
					t.Errorf("a control reached the line %q", l)
				}
			}
		}
	}
}

func TestFeaturesAreDrawn(t *testing.T) {
	t.Parallel()
	doc, err := markdown.New(theme.New(true, theme.TrueColor)).Render(context.Background(), sampler, 60)
	if err != nil {
		t.Fatal(err)
	}
	plain := xansi.Strip(strings.Join(doc.Lines, "\n"))
	for _, want := range []string{"board[1]", "• One item", "▎ A quotation", "1214", "  func main() {}", "⁂", "1  https://quay.example/1"} {
		if !strings.Contains(plain, want) {
			t.Errorf("no %q in:\n%s", want, plain)
		}
	}
	if len(doc.Links) != 1 || doc.Links[0].URL != "https://quay.example/1" {
		t.Errorf("links: %+v", doc.Links)
	}
	if len(doc.Blocks) < 8 {
		t.Errorf("only %d blocks", len(doc.Blocks))
	}
}
