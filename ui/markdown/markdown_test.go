package markdown_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/ui/markdown"
	"byline/ui/theme"
)

func TestTextIsReadAsCommonMark(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ md, want string }{
		{`a \* b \~ c \" d \\ e \f g`, `a * b ~ c " d \ e \f g`},
		{"AT&amp;T &copy; &#233; &notanentity; &amp;copy;", "AT&T © é &notanentity; &copy;"},
		{"`&copy; \\* <b>`", `&copy; \* <b>`},
		{"<b>bold</b> <!-- x -->", "<b>bold</b> <!-- x -->"},
		{"~~&lt;a~~ **\\*b**", "<a *b"},
		{"[a]: /x \"t\"\n\n[a]", `[a]: /x "t"`},
		{"a\nb", "a b"},
		{"港\nの", "港の"},
		{"&#27;[31m &#x202e; &#xe000;", "\ufffd[31m \ufffd \ufffd"},
		{"# Title #", "Title"},
		{"![](https://x.example/dir/photo.jpg)", "▣ photo.jpg"},
		{"[a](javascript:x) [b](#c) [c](/d) [d](data:x)", "a b c d"},
	} {
		doc := render(t, themes["dark"], c.md, 76)
		if len(doc.Lines) == 0 {
			t.Errorf("%q drew nothing", c.md)
		} else if got := xansi.Strip(doc.Lines[0]); got != c.want {
			t.Errorf("%q: got %q, want %q", c.md, got, c.want)
		}
	}
}

func TestLinksAreNumberedOnceAndClickable(t *testing.T) {
	t.Parallel()
	doc := render(t, themes["none"], "[one](https://a.example/1 \"t\") [two](mailto:x@a.example) [again](https://a.example/1) <y@a.example>", 76)
	want := []markdown.Link{{"one", "https://a.example/1"}, {"two", "mailto:x@a.example"}, {"y@a.example", "mailto:y@a.example"}}
	if !slices.Equal(doc.Links, want) {
		t.Errorf("links %v, want %v", doc.Links, want)
	}
	if got, want := xansi.Strip(doc.Lines[0]), "one[1] two[2] again[1] y@a.example[3]"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if n := strings.Count(doc.Lines[0], "\x1b]8;;https://a.example/1\x1b\\"); n != 2 {
		t.Errorf("%d hyperlinks to the first address: %q", n, doc.Lines[0])
	}
}

func TestWideTableIsDrawnRowByRow(t *testing.T) {
	t.Parallel()
	md := "|Gauge|Height in millimetres|Read by whom|Since|\n|-|-|-|-|\n|Old quay|1214|the archivist|1893|\n|New mast||radar|2021|\n"
	const want = `  Gauge  Old quay
  Height in millimetres  1214
  Read by whom  the archivist
  Since  1893

  Gauge  New mast
  Read by whom  radar
  Since  2021
`
	if got := page(render(t, themes["dark"], md, 30)); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestWhatIsLeftOutIsSaid(t *testing.T) {
	t.Parallel()
	got := page(render(t, themes["dark"], "a|b\n-|-\n"+strings.Repeat("1|2\n", 500), 60))
	if !strings.Contains(got, "… and 301 more rows") {
		t.Errorf("rows are missing silently: %s", got[max(0, len(got)-200):])
	}
	got = page(render(t, themes["dark"], strings.Repeat("word ", 300_000), 60))
	if !strings.HasSuffix(got, "[…]\n") {
		t.Errorf("a text cut short does not say so: %s", got[max(0, len(got)-200):])
	}
}

func TestOnlyKnownLanguagesAreColoured(t *testing.T) {
	t.Parallel()
	coloured := func(language string) bool {
		doc := render(t, themes["dark"], "```"+language+"\nif x return 14 # \"a\"\n```", 60)
		return strings.Count(doc.Lines[0], "\x1b[") > 2
	}
	if !coloured("go") || !coloured("Python") {
		t.Error("known languages are plain")
	}
	for _, l := range []string{"", "java", "autoit", "yaml", "nonsense"} {
		if coloured(l) {
			t.Errorf("%q is coloured", l)
		}
	}
}

func TestLongTextsShowTheirBeginningEarly(t *testing.T) {
	t.Parallel()
	md := article(200 << 10)
	r := markdown.New(themes["dark"])
	var early markdown.Doc
	calls := 0
	doc, err := r.RenderEarly(context.Background(), md, 76, 40, func(d markdown.Doc) { early, calls = d, calls+1 })
	if err != nil {
		t.Fatal(err)
	}
	n := len(early.Lines)
	if calls != 1 || !early.Partial || doc.Partial || n < 40 || n > len(doc.Lines)/4 {
		t.Fatalf("%d calls, %d early lines of %d", calls, n, len(doc.Lines))
	}
	if !slices.Equal(early.Lines, doc.Lines[:n]) {
		t.Error("the beginning changed later")
	}
	if short, err := r.RenderEarly(context.Background(), "short", 76, 0, func(markdown.Doc) { t.Error("a short text came twice") }); err != nil || len(short.Lines) != 1 {
		t.Errorf("%v %v", short, err)
	}
}

// TestPiecesDoNotShow compares a long text with its parts: where it is cut into
// pieces must make no difference.
func TestPiecesDoNotShow(t *testing.T) {
	t.Parallel()
	part := "A paragraph of a few words.\n\n- one\n\n  more of one\n- two\n\n```\ncode\n\n  more\n```\n\n> quoted\n\n1. a\n2. b\n\n"
	const times = 1000
	one := render(t, themes["none"], part+part, 40).Lines
	one = one[:(len(one)+1)/2]
	got := render(t, themes["none"], strings.Repeat(part, times), 40).Lines
	for i, l := range got {
		if want := one[i%len(one)]; l != want {
			t.Fatalf("line %d is %q, want %q", i, l, want)
		}
	}
	if len(got) != times*len(one)-1 {
		t.Errorf("%d lines, want %d", len(got), times*len(one)-1)
	}
}

func TestCancelledRendering(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(context.Background())
	_, err := markdown.New(themes["dark"]).RenderEarly(ctx, article(500<<10), 76, 1, func(markdown.Doc) { cancel() })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestOneRendererForManyWorkers(t *testing.T) {
	t.Parallel()
	md := sampler(t)
	r := markdown.New(theme.New(true, theme.TrueColor))
	want := render(t, r.Theme(), md, 60).Lines
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if doc, err := r.Render(context.Background(), md, 60); err != nil || !slices.Equal(doc.Lines, want) {
				t.Errorf("another worker drew something else: %v", err)
			}
		})
	}
	wg.Wait()
}
