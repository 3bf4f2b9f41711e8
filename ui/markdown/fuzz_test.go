package markdown_test

import (
	"context"
	"html"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/ui/markdown"
	"byline/ui/theme"
)

// FuzzRender holds the promises of the package on any text: nothing but colours
// and hyperlinks, no line too wide, everything closed at its end, in time.
func FuzzRender(f *testing.F) {
	sampler, err := os.ReadFile("testdata/sampler.md")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(sampler), 40)
	f.Add("&#27;]0;x&#7; [a](http://x\x1b]8;;) `c` **&#x9b;31m**", 10)
	f.Add("* a\n\n  > q\n  > - b\n\n|a|b|\n|-|-|\n|1|2|", 20)
	f.Add("&#&#X00;01 \ue000\ue101x\ue001\ue101 [![a](http://b)](http://c) <http://d>", 4)
	f.Add("“a\u202eb” - [ ] c\n- [x] ~~d~~ \\\n```go\n\te \x9b\n```", 30)
	for _, md := range bombs(200) {
		f.Add(md, 24)
	}
	renderers := []*markdown.Renderer{markdown.New(theme.New(true, theme.NoColor)), markdown.New(theme.New(false, theme.TrueColor))}
	f.Fuzz(func(t *testing.T, md string, width int) {
		if width < 1 || width > 200 || len(md) > 16<<10 {
			return
		}
		for _, text := range []string{md, html.UnescapeString(md)} {
			for _, r := range renderers {
				start := time.Now()
				doc, err := r.Render(context.Background(), text, width)
				if err != nil {
					t.Fatal(err)
				}
				if took := time.Since(start); took > 10*time.Second {
					t.Fatalf("%d bytes took %v", len(text), took)
				}
				wholesome(t, doc, max(width, 4))
			}
		}
	})
}

// wholesome fails for a document that could disturb a terminal or its neighbours.
func wholesome(t *testing.T, doc markdown.Doc, width int) {
	t.Helper()
	if len(doc.Places) != len(doc.Lines) {
		t.Fatalf("%d places of %d lines", len(doc.Places), len(doc.Lines))
	}
	for i, l := range doc.Lines {
		if w := xansi.StringWidth(l); w > width {
			t.Fatalf("line %d has %d of %d columns: %q", i, w, width, l)
		}
		if !utf8.ValidString(l) {
			t.Fatalf("line %d is no UTF-8: %q", i, l)
		}
		style, link := false, false
		for s := l; s != ""; {
			if !strings.HasPrefix(s, "\x1b") {
				r, n := utf8.DecodeRuneInString(s)
				if r < 0x20 || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r >= 0xe000 && r <= 0xf8ff {
					t.Fatalf("line %d holds %U: %q", i, r, l)
				}
				s = s[n:]
				continue
			}
			end := strings.IndexByte(s, 'm') + 1
			if strings.HasPrefix(s, "\x1b]") {
				end = strings.Index(s, "\x1b\\") + 2
			}
			switch e := strings.ToLower(s[:end]); {
			case e == "\x1b[0m":
				style = false
			case strings.HasPrefix(e, "\x1b[") && strings.Trim(e[2:], "0123456789;m") == "":
				style = true
			case e == "\x1b]8;;\x1b\\":
				link = false
			case strings.HasPrefix(e, "\x1b]8;;http"), strings.HasPrefix(e, "\x1b]8;;mailto:"):
				link = true
			default:
				t.Fatalf("line %d holds the sequence %q: %q", i, e, l)
			}
			s = s[end:]
		}
		if style || link {
			t.Fatalf("line %d leaves a style or a link open: %q", i, l)
		}
	}
	for i, b := range doc.Blocks {
		if b > len(doc.Lines) || i > 0 && b < doc.Blocks[i-1] {
			t.Fatalf("blocks out of order: %v of %d lines", doc.Blocks, len(doc.Lines))
		}
	}
}
