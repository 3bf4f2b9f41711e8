package clean_test

import (
	"strings"
	"testing"

	"byline/feed/clean"
)

func TestMarkdown(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"form", "Title\n=====\n\n* a\n* b\n\n__c__ _d_", "# Title\n\n- a\n- b\n\n**c** *d*"},
		{"definitions", "[a][x] [x]\n\n[x]: https://a.example/ 'title'", "[a](https://a.example/) [x](https://a.example/)"},
		{"links that may not be opened", "[a](javascript:x) [b](file:///etc/passwd) ![c](data:image/png,x)", "a b"},
		{"relative links lead nowhere", "[a](other.md)", "a"},
		{"HTML", "<div onclick=x>\n\n**a**\n\n</div>\n<script>b</script>\n\nc <b>d</b>", "**a**\n\nc **d**"},
		{"table", "a | b\n--|:-:\n1 | `x\\|y`", "| a | b |\n| --- | :-: |\n| 1 | `x\\|y` |"},
		{"footnote", "a[^n]\n\n[^n]: A note.", "a¹\n\n---\n\n1. A note."},
		{"check boxes", "- [x] a\n- [ ] b", "- [x] a\n- [ ] b"},
		{"indented code", "a\n\n    b\n", "a\n\n```\nb\n```"},
		{"a reference to a control", "&#27;[31m `&#27;` &amp;#27;", "␛\\[31m `␛` ␛"},
		{"line ends", "a\r\nb\r\rc", "a b\n\nc"},
	} {
		if got := clean.Markdown(tt.in); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestMarkdownInPieces(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	for range 4000 {
		b.WriteString("A paragraph with a [link][home] and *stress*.\n\n")
	}
	b.WriteString("[home]: https://quay.example/\n")
	md := clean.Markdown(b.String())
	if n := strings.Count(md, "A paragraph with a [link](https://quay.example/) and *stress*."); n != 4000 {
		t.Errorf("%d paragraphs of 4000 came through whole", n)
	}
}

func TestLargeMarkdownTables(t *testing.T) {
	t.Parallel()
	for name, s := range map[string]string{
		"wide": strings.Repeat("|c", 500) + "\n" + strings.Repeat("|-", 500) + "\n" + strings.Repeat("|c\n", 10),
		"tall": "|c|c|\n|-|-|\n" + strings.Repeat("|c|c|\n", 4000),
	} {
		if md := clean.Markdown(s); strings.Count(md, "c") != strings.Count(s, "c") || strings.Contains(md, "---") {
			t.Errorf("%s: %d cells of %d", name, strings.Count(md, "c"), strings.Count(s, "c"))
		}
	}
}

func TestPlain(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ in, want string }{
		{"# Title\n\nA **bold** [link](https://a.example/) and `code`.", "Title\n\nA bold link and code."},
		{"- a\n- b\n  - c\n\n1. d\n2. e", "• a\n• b\n• c\n\n1. d\n2. e"},
		{"> a\n>\n> b", "a\n\nb"},
		{"```go\nx\n\ny\n```", "x\n\ny"},
		{"| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n1 | 2"},
		{"![A wall](https://a.example/w.png)\n\n*The wall.*", "The wall."},
		{"a\\\nb &amp; c \\* &lt;d>", "a\nb & c * <d>"},
		{"---", ""},
	} {
		if got := clean.Plain(tt.in); got != tt.want {
			t.Errorf("Plain(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestSafeHTML(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ in, want string }{
		{"<p onclick=x style=y>a<p>b", "<p>a</p><p>b</p>"},
		{"<script>a</script>b<style>c</style><object>d</object><svg onload=x><a>e</a></svg>f", "bdf"},
		{"<a href='java\nscript:x'>a</a><a href=/b title='t\x1b'>c</a>", `<a>a</a><a href="https://quay.example/b" title="t">c</a>`},
		{"<img src=x onerror=y alt='\"><script>'>", `<img src="https://quay.example/news/x" alt="&quot;&gt;&lt;script&gt;">`},
		{"<img src=javascript:x>a<img src=mailto:a@b.example>", "a"},
		{"<iframe src=https://e.example/x></iframe>", `<p><a href="https://e.example/x">https://e.example/x</a></p>`},
		{"<p>safe<embed src=/v> and <b>sound</b><p>a", `<p>safe and <b>sound</b></p><p><a href="https://quay.example/v">https://quay.example/v</a></p><p>a</p>`},
		{"<ul><li>a<iframe src=/v></iframe>b<li>c</ul>", `<ul><li>ab<p><a href="https://quay.example/v">https://quay.example/v</a></p></li><li>c</li></ul>`},
		{"<object data=/v>old</object><object><embed src=/w>", `<p><a href="https://quay.example/v">https://quay.example/v</a></p><p><a href="https://quay.example/w">https://quay.example/w</a></p>`},
		{"<b><i>a</b>c</i>", "<b><i>a</i></b>c"},
		{"</p></b>a", "a"},
		{"<unknown>a</unknown><o:p>b</o:p>", "ab"},
		{"<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"},
		{"a &lt;b&gt; & &copy; &#27;", "a &lt;b&gt; &amp; © ␛"},
		{"<!-- a --><?php b ?><!DOCTYPE c>d", "d"},
		{"<td colspan=3 rowspan=99999>a", `<td colspan="3">a</td>`},
		{"<noscript><p title='</noscript><img src=x onerror=y>'>a", `<p title="&lt;/noscript&gt;&lt;img src=x onerror=y&gt;">a</p>`},
		{"<plaintext>a</plaintext><b>c", "a&lt;/plaintext&gt;&lt;b&gt;c"},
		{"<math><mtext><table><mglyph><style><img src=x onerror=y>", "<table></table>"},
	} {
		if got := clean.SafeHTML(tt.in, "https://quay.example/news/"); got != tt.want {
			t.Errorf("SafeHTML(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}
