package markdown_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/ui/markdown"
	"byline/ui/theme"
)

// bombs are short texts that make a Markdown library slow or greedy. Each is about
// n bytes.
func bombs(n int) map[string]string {
	rep := func(s string) string { return strings.Repeat(s, n/len(s)+1)[:n] }
	columns := strings.Repeat("|a", 2000)
	return map[string]string{
		"quotes":                  rep("> ") + "x",
		"quotes without blanks":   rep(">") + "x",
		"lists":                   rep("- ") + "x",
		"numbered lists":          rep("1. ") + "x",
		"indented lists":          indented(n),
		"one word":                rep("x"),
		"one Chinese paragraph":   strings.Repeat("港", n/3),
		"link with a long href":   "[a](https://x.example/" + rep("b") + ")",
		"wide table":              columns + "\n" + strings.Repeat("|-", 2000) + "\n" + rep("a\n"),
		"wide table of 32":        strings.Repeat("|a", 32) + "\n" + strings.Repeat("|-", 32) + "\n" + rep("a\n"),
		"table in a quote":        "> a|b\n> -|-\n" + rep("> 1|2\n"),
		"tall table":              "a|b\n-|-\n" + rep("1|2\n"),
		"table of long words":     "a|b\n-|-\n" + rep("x") + "|y\n",
		"headings":                rep("# h\n"),
		"unlabelled code":         rep("```\nx\n```\n"),
		"unknown language":        rep("```autoit\n   \n```\n"),
		"slow lexer":              "```java\n" + rep("a ") + "\n```",
		"much code":               rep("```go\nfunc f(a int) { return a * 14 }\n```\n"),
		"open code":               "```\n" + rep("x\n"),
		"long code line":          "```go\n" + rep("a+") + "\n```",
		"brackets":                strings.Repeat("[", n/2) + strings.Repeat("]", n/2),
		"open links":              rep("[a]("),
		"emphasis":                rep("*a_b*c_d**e_f*g**h*i_j**"),
		"stars":                   rep("**a "),
		"backticks":               rep("`` \\` "),
		"comments":                rep("<!-- "),
		"tags":                    rep("<a b=c>"),
		"footnotes":               rep("[^1] "),
		"reference used often":    "[a]: https://x.example/" + strings.Repeat("b", n/2) + "\n\n" + strings.Repeat("[a]", n/6),
		"entities":                rep("&#27;&#x9b;&NotAnEntity;&amp;"),
		"backslashes":             rep(`\`),
		"images":                  rep("![a](b)"),
		"nested images":           strings.Repeat("![", n/4) + strings.Repeat("](b)", n/4),
		"addresses":               rep("https://x.example/a "),
		"hard breaks":             rep("a\\\n"),
		"blank lines":             rep("\n"),
		"rules":                   rep("---\n\n"),
		"combining marks":         "a" + strings.Repeat("\u0301", n/2),
		"joined emoji":            strings.Repeat("👩\u200d", n/7),
		"strikethrough":           rep("~~a"),
		"setext":                  rep("a\n=\n"),
		"tasks":                   rep("- [x] a\n"),
		"invalid UTF-8":           rep("\xff\xfe "),
		"quotes that grow deeper": growing(n),
	}
}

func indented(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "%s- x\n", strings.Repeat("  ", i))
	}
	return b.String()
}

func growing(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "%s x\n\n", strings.Repeat("> ", i))
	}
	return b.String()
}

func TestBombsAreDrawnInTime(t *testing.T) {
	t.Parallel()
	const limit = 15 * time.Second // seconds on a busy machine under the race detector
	r := markdown.New(theme.New(true, theme.TrueColor))
	for name, md := range bombs(48 << 10) {
		start := time.Now()
		doc, err := r.Render(context.Background(), md, 60)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		took := time.Since(start)
		t.Logf("%-26s %8.1f ms  %6d lines", name, float64(took.Microseconds())/1000, len(doc.Lines))
		if took > limit {
			t.Errorf("%s: %d bytes took %v", name, len(md), took)
		}
		for _, l := range doc.Lines {
			if w := xansi.StringWidth(l); w > 60 {
				t.Errorf("%s: a line of %d columns: %.80q", name, w, l)
				break
			}
		}
	}
}
