package markdown_test

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	xansi "github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"byline/ui/markdown"
	"byline/ui/theme"
)

var themes = map[string]*theme.Theme{
	"dark":  theme.New(true, theme.TrueColor),
	"light": theme.New(false, theme.TrueColor),
	"256":   theme.New(true, theme.ANSI256),
	"16":    theme.New(true, theme.ANSI16),
	"none":  theme.New(true, theme.NoColor),
}

func sampler(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("testdata/sampler.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func render(t *testing.T, th *theme.Theme, md string, width int) markdown.Doc {
	t.Helper()
	doc, err := markdown.New(th).Render(context.Background(), md, width)
	if err != nil {
		t.Fatal(err)
	}
	wholesome(t, doc, width)
	return doc
}

// page is a document in its margin, as it is read.
func page(doc markdown.Doc) string {
	var b strings.Builder
	for i, l := range doc.Lines {
		margin := "  "
		if doc.Places[i].Hang {
			margin = " "
		}
		b.WriteString(strings.TrimRight(margin+xansi.Strip(l), " ") + "\n")
	}
	return b.String()
}

func TestPages(t *testing.T) {
	t.Parallel()
	for _, width := range []int{36, 60, 76} {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			t.Parallel()
			golden.RequireEqual(t, []byte(page(render(t, themes["dark"], sampler(t), width))))
		})
	}
}

// TestStyles compares what is sent to the terminal, with ESC written as ␛.
func TestStyles(t *testing.T) {
	t.Parallel()
	for name, th := range themes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			doc := render(t, th, sampler(t), 60)
			golden.RequireEqual(t, []byte(strings.ReplaceAll(strings.Join(doc.Lines, "\n"), "\x1b", "␛")+"\n"))
		})
	}
}

func TestEveryThemeSaysTheSame(t *testing.T) {
	t.Parallel()
	for _, width := range []int{20, 60} {
		want := page(render(t, themes["none"], sampler(t), width))
		for name, th := range themes {
			if got := page(render(t, th, sampler(t), width)); got != want {
				t.Errorf("%s at %d differs:\n%s\nwant:\n%s", name, width, got, want)
			}
		}
	}
}
