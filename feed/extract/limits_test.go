package extract_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/extract"
)

// bombs are small inputs that libraries blow up on, or our own rules could.
var bombs = map[string]func(n int) string{
	"unclosed formatting": func(n int) string { return strings.Repeat("<font size=1>", 300) + strings.Repeat("<p>x</p>", n/8) },
	"nested divs":         func(n int) string { return strings.Repeat("<div>", n/5) + "text" },
	"nested tables":       func(n int) string { return strings.Repeat("<table><tr><td>", n/15) },
	"nested quotes":       func(n int) string { return strings.Repeat("> ", n/2) },
	"nested lists":        func(n int) string { return strings.Repeat("- ", n/2) },
	"brackets":            func(n int) string { return strings.Repeat("(", n) },
	"pairs of brackets":   func(n int) string { return strings.Repeat("(Reporting by A B; ", n/19) },
	"one long word":       func(n int) string { return strings.Repeat("a", n) },
	"short lines":         func(n int) string { return strings.Repeat("Ab Cd\n", n/6) },
	"names alone":         func(n int) string { return strings.Repeat("Ines Calder\n\n", n/13) },
	"biographies":         func(n int) string { return "A b\n\n" + strings.Repeat("Ines Calder is a reporter.\n\n", n/28) },
	"bylines":             func(n int) string { return strings.Repeat("By Ines Calder\n\n", n/16) },
	"and and and":         func(n int) string { return "By " + strings.Repeat("A and ", n/6) },
	"author links":        func(n int) string { return strings.Repeat(`<a rel=author href="/author/x">Ines C</a>`, n/41) },
	"spans with a class":  func(n int) string { return strings.Repeat(`<span class=byline>By Ines C</span>`, n/35) },
	"linked data":         func(n int) string { return `<script type="application/ld+json">` + strings.Repeat(`{"author":[`, n/11) },
	"self reference": func(n int) string {
		return `<script type="application/ld+json">{"@type":"Article","@id":"a","author":{"@id":"a","name":{"@id":"a"}}}</script>`
	},
	"wide table": func(n int) string { return "<table><tr><td colspan=60000 rowspan=60000>x</td></tr></table>" },
	"metas":      func(n int) string { return strings.Repeat(`<meta name=author content="A B">`, n/32) },
	"dashes":     func(n int) string { return strings.Repeat("A — ", n/6) },
	"front matter aliases": func(n int) string {
		return "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\nauthors: *g\n---\ntext\n"
	},
	"figures": func(n int) string {
		return "<article><figure><img src=a>" + strings.Repeat("<span>x</span>", n/14) + "<figcaption>c</figcaption></figure><p>" + strings.Repeat("word ", 60)
	},
	"forms": func(n int) string {
		return "<article>" + strings.Repeat("<div><form><input type=email></form></div>", n/42)
	},
	"quotes": func(n int) string {
		return "<article>" + strings.Repeat("<blockquote>Say it again and again</blockquote>", n/47)
	},
	"breaks": func(n int) string { return "<div>" + strings.Repeat("a<br><br><b>b<br></b>", n/21) },
	"nested sidebars": func(n int) string {
		return "<article>" + strings.Repeat("<div class=sidebar>", n/38) + strings.Repeat("<span>x</span>", n/28)
	},
	"nested spans": func(n int) string { return strings.Repeat("<span>x</span><span>", n/21) },
	"title of bars": func(n int) string {
		return "<title>" + strings.Repeat("Ines Calder tells all | ", n/24) + "</title><p>x"
	},
	"author boxes": func(n int) string {
		return strings.Repeat("<div class=author-bio><h3>Contributors</h3><p>Ines Calder is a reporter of things.</p></div>", n/90)
	},
	"dates": func(n int) string { return strings.Repeat("06/01/2024 há 2 dias\n", n/22) },
	"crowded containers": func(n int) string {
		return strings.Repeat("<div><a>x</a><a>x</a><a>x</a>", 400) + strings.Repeat("<p>word word word word word word</p>", n/36)
	},
}

func TestBombsEndInTime(t *testing.T) {
	t.Parallel()
	readers := map[string]func([]byte, extract.Options) (feed.Draft, error){"text": extract.Text, "markdown": extract.Markdown, "page": extract.Page}
	for name, bomb := range bombs {
		for kind, read := range readers {
			t.Run(fmt.Sprintf("%s as %s", name, kind), func(t *testing.T) {
				data := []byte(bomb(40_000))
				start := time.Now()
				if _, err := read(data, extract.Options{Name: name}); err != nil && feed.ClassOf(err) == feed.Internal {
					t.Errorf("unclassed error: %v", err)
				}
				if took := time.Since(start); took > slowdown*3*time.Second {
					t.Errorf("took %v", took)
				}
			})
		}
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		data string
		want feed.Class
	}{
		"picture":   {"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", feed.BadInput},
		"program":   {"\x7fELF\x02\x01\x01\x00\x00\x00\x00", feed.BadInput},
		"zeros":     {strings.Repeat("\x00\xff\xfe\x01", 100), feed.BadInput},
		"too large": {strings.Repeat("a", extract.MaxSize+1), feed.TooLarge},
	} {
		for kind, read := range map[string]func([]byte, extract.Options) (feed.Draft, error){"text": extract.Text, "markdown": extract.Markdown, "page": extract.Page} {
			if _, err := read([]byte(c.data), extract.Options{Name: name}); feed.ClassOf(err) != c.want {
				t.Errorf("%s as %s: class %q, want %q", name, kind, feed.ClassOf(err), c.want)
			}
		}
	}
	for _, data := range []string{"", "\n\n\n", "x", "\ufeff", "---\n---\n", "---\n", "# ", "<html>"} {
		for kind, read := range map[string]func([]byte, extract.Options) (feed.Draft, error){"text": extract.Text, "markdown": extract.Markdown, "page": extract.Page} {
			if _, err := read([]byte(data), extract.Options{}); err != nil {
				t.Errorf("%q as %s: %v", data, kind, err)
			}
		}
	}
}
