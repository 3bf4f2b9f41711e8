package markdown_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"byline/ui/markdown"
	"byline/ui/theme"
)

// article is about n bytes of what a long report is made of.
func article(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		switch i % 8 {
		case 3:
			fmt.Fprintf(&b, "## Section %d\n\n", i)
		case 5:
			b.WriteString("> The old gauge is not wrong. It is only older than the people who read it.\n\n")
		case 7:
			b.WriteString("- Departures at 00:10, 00:40, 01:10 and 01:40\n- The gate opens ten minutes before departure\n\n")
		default:
			fmt.Fprintf(&b, "%s Read [the report](https://quay.example/report/%d), *the summary* and **the table**.\n\n",
				strings.Repeat("The harbour board has voted to keep the old tide gauge running beside its replacement. ", 5), i)
		}
	}
	return b.String()
}

// BenchmarkRender compares with parsing the same text, which is in it.
func BenchmarkRender(b *testing.B) {
	for _, kb := range []int{5, 50, 500} {
		md := article(kb << 10)
		b.Run(fmt.Sprintf("%dKB/render", kb), func(b *testing.B) {
			r := markdown.New(theme.New(true, theme.TrueColor))
			b.ReportAllocs()
			b.SetBytes(int64(len(md)))
			for b.Loop() {
				if _, err := r.Render(context.Background(), md, 76); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("%dKB/parse", kb), func(b *testing.B) {
			p := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Linkify, extension.TaskList)).Parser()
			b.SetBytes(int64(len(md)))
			for b.Loop() {
				p.Parse(text.NewReader([]byte(md)))
			}
		})
		b.Run(fmt.Sprintf("%dKB/first", kb), func(b *testing.B) {
			r := markdown.New(theme.New(true, theme.TrueColor))
			for b.Loop() {
				ctx, cancel := context.WithCancel(context.Background())
				_, err := r.RenderEarly(ctx, md, 76, 60, func(markdown.Doc) { cancel() })
				cancel()
				if err != nil && ctx.Err() == nil {
					b.Fatal(err)
				}
			}
		})
	}
}
