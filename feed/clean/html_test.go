package clean_test

import (
	"strings"
	"testing"

	"byline/feed/clean"
)

func TestHTML(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"paragraphs", "<p>One\n two<p>three<div>four</div>five", "One two\n\nthree\n\nfour\n\nfive"},
		{"empty paragraphs", "<p>a</p><p>&nbsp;</p><p> </p><p>b</p>", "a\n\nb"},
		{"styles", "<b>a</b> <em>b</em> <del>c</del> <code>d</code> <u>e</u>", "**a** *b* ~~c~~ `d` e"},
		{"styles inside each other", "<b>a <i>b</i></b>", "**a *b***"},
		{"spaces at the ends of a style", "a<b> b </b>c", "a **b** c"},
		{"punctuation at the ends of a style", "<b>「港」</b>です", "**「港**」です"},
		{"heading", "<h2>A <b>b</b><br>c #</h2>", "## A **b** c \\#"},
		{"link", `<a href="../a b">x</a>`, "[x](https://quay.example/a%20b)"},
		{"link with its own address", `<a href="https://a.example/x_y">https://a.example/x_y</a>`, "<https://a.example/x_y>"},
		{"address in the text", "see https://a.example/x_y.", "see <https://a.example/x_y>."},
		{"link that may not be opened", `<a href="javascript:x">x</a>`, "x"},
		{"link into the page", `word<sup><a href="#fn1">1</a></sup> <a href="#top">up</a>`, "word¹ up"},
		{"back link of a footnote", `<ol><li>A note. <a href="#r1">↩</a></ol>`, "1. A note."},
		{"picture", `<img src=/a.png alt="A [wall]">`, `![A \[wall\]](https://quay.example/a.png)`},
		{"picture loaded late", `<img src="data:image/gif;base64,x" data-src="/a.png" alt=a><noscript><img src="/a.png" alt=a></noscript>`, "![a](https://quay.example/a.png)"},
		{"picture from a set", `<img srcset="/a.png 1x, /b.png 2x">`, "![](https://quay.example/a.png)"},
		{"pixel", `a<img src="https://t.example/p" width=1 height=1>`, "a"},
		{"smiley", `a <img class="wp-smiley" alt="🙂" src="/s.png">`, "a 🙂"},
		{"figure", `<figure><img src=/a.png alt=a><figcaption>The wall.</figcaption></figure>`, "![a](https://quay.example/a.png)\n\n*The wall.*"},
		{"film", `<iframe src="https://www.youtube-nocookie.com/embed/abc?x=1" title="A film"></iframe>`, "[A film](https://www.youtube.com/watch?v=abc)"},
		{"sound", `<audio controls><source src="/a.mp3">old browser</audio>`, "[Audio (quay.example)](https://quay.example/a.mp3)"},
		{"film in a sentence", `<p>See <embed src="/v.swf"> <b>this</b>.<p>b`, "See **this**.\n\n[Embedded page (quay.example)](https://quay.example/v.swf)\n\nb"},
		{"film in a cell", `<table><tr><th>a<th>b<tr><td>c<object data="/v"></object><td>d</table>e`, "| a | b |\n| --- | --- |\n| c | d |\n\n[Embedded page (quay.example)](https://quay.example/v)\n\ne"},
		{"list", "<ul><li>a<li>b<ul><li>c</ul></ul>", "- a\n- b\n  - c"},
		{"loose list", "<ul><li><p>a<p>b<li>c</ul>", "- a\n\n  b\n\n- c"},
		{"list inside a list without an item", "<ul><li>a<ul><li>b</ul></ul>", "- a\n  - b"},
		{"numbers", `<ol start=9><li>a<li>b</ol>`, "9. a\n10. b"},
		{"neighbouring lists", "<ul><li>a</ul><ul><li>b</ul>", "- a\n\n* b"},
		{"items without a list", "<li>a<li>b", "- a\n\n* b"},
		{"check boxes", "<ul><li><input type=checkbox checked>a<li><input type=checkbox>b</ul>", "- [x] a\n- [ ] b"},
		{"quote", "<blockquote><p>a<p>b<blockquote>c</blockquote></blockquote>", "> a\n>\n> b\n>\n> > c"},
		{"code", "<pre><code class=\"language-go\">a := `x`\n\n\tb\n</code></pre>", "```go\na := `x`\n\n\tb\n```"},
		{"code with fences", "<pre>```\nx</pre>", "````\n```\nx\n````"},
		{"code with line numbers", `<pre><span class="lineno">1</span>a` + "\n" + `<span class="lineno">2</span>b</pre>`, "```\na\nb\n```"},
		{"backquotes in code", "<code>`a`</code>", "`` `a` ``"},
		{"table", "<table><tr><th>a<th align=right>b<tr><td>1|2<td><b>3</b></table>", "| a | b |\n| --- | --: |\n| 1\\|2 | **3** |"},
		{"cells that cover others", "<table><tr><th colspan=2>a<th>b<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5</table>", "| a |  | b |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n|  | 4 | 5 |"},
		{"table that lays out a page", "<table><tr><td><p>a<p>b<td>c</table>", "a\n\nb\n\nc"},
		{"terms", "<dl><dt>a<dd>b<dd>c</dl>", "**a**\n\nb\n\nc"},
		{"rule", "<hr>a<hr><hr>b", "a\n\n---\n\nb"},
		{"line break", "a<br>b<br/>\n c", "a\\\nb\\\nc"},
		{"quotation", "<q>a</q>", "“a”"},
		{"raised and lowered", "m<sup>2</sup> H<sub>2</sub>O 4<sup>th</sup>", "m² H₂O 4th"},
		{"ruby", "<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>", "漢字(かんじ)"},
		{"dropped", "a<script>b</script><style>c</style><svg><text>d</text></svg><form>e<input></form><p hidden>f<p style='display: none'>g", "a"},
		{"a form that is the page", "<form>" + strings.Repeat("<p>word word word", 60) + "</form>", strings.TrimSuffix(strings.Repeat("word word word\n\n", 60), "\n\n")},
		{"formula", `<math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math>`, "`x^2`"},
		{"what looks like Markdown", "<p># a<p>1. b<p>- c<p>> d<p>*e* _f_ [g](h) `i` ~~j~~ \\k<p>---<p>l<br>===<p>a_b", "\\# a\n\n1\\. b\n\n\\- c\n\n\\> d\n\n\\*e\\* \\_f\\_ \\[g](h) \\`i\\` \\~\\~j\\~\\~ \\\\k\n\n\\---\n\nl\\\n\\===\n\na_b"},
		{"what looks like HTML", "&lt;b&gt; &amp;copy; a &lt; b", "\\<b> &amp;copy; a \\< b"},
		{"a definition", "<p>[a]: http://a.example/", "\\[a]: <http://a.example/>"},
		{"a control", "a&#27;[31m\x1b[0m&amp;#27;", "a␛\\[31m␛\\[0m␛"},
		{"a page", "<html><head><title>t</title></head><body>b</body></html>", "b"},
		{"nothing", "", ""},
	} {
		if got := clean.HTML(tt.in, "https://quay.example/news/"); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestLevelsAreFlattened(t *testing.T) {
	t.Parallel()
	for name, s := range map[string]string{
		"quotes": strings.Repeat("<blockquote>", 30) + "deep", "lists": strings.Repeat("<ul><li>", 30) + "deep", "both": strings.Repeat("<ol><li><blockquote>", 15) + "deep",
	} {
		md := clean.HTML(s, "")
		if !strings.HasSuffix(md, "deep") || strings.Count(md, ">")+strings.Count(md, "- ")+strings.Count(md, "1. ") != 8 {
			t.Errorf("%s: %q", name, md)
		}
	}
}

func TestBudgets(t *testing.T) {
	t.Parallel()
	md := clean.HTML(strings.Repeat("<h2>h</h2>", 700), "")
	if n := strings.Count(md, "## h"); n != 500 || strings.Count(md, "h") != 700 {
		t.Errorf("%d headings of %d", n, strings.Count(md, "h"))
	}
	for name, s := range map[string]string{"wide": "<table><tr>" + strings.Repeat("<th>c", 40) + "</table>", "large": "<table>" + strings.Repeat("<tr><th>c<td>c", 2000) + "</table>"} {
		if md := clean.HTML(s, ""); strings.Contains(md, "|") || strings.Count(md, "c") != strings.Count(s, ">c") {
			t.Errorf("a %s table: %d cells of %d, %.60q", name, strings.Count(md, "c"), strings.Count(s, ">c"), md)
		}
	}
	md = clean.HTML(strings.Repeat("<p>Some words.", 200_000), "")
	if len(md) > clean.MaxText || !strings.HasSuffix(md, "\\[…]") {
		t.Errorf("%d bytes, ends in %q", len(md), md[len(md)-20:])
	}
}

func TestHTMLText(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"plain": "plain", "AT&amp;T": "AT&T", "a < b & c": "a < b & c", "<b>Bold</b> &mdash; title": "Bold — title", "&lt;b&gt;": "<b>", "x<script>y</script>": "x",
		"<p>a<p>b": "a\n\nb", "<ul><li>a<li>b</ul>": "• a\n• b", "&#27;[31m": "␛[31m", "&amp;#27;": "␛", "<img src=x alt=y>z": "z", "a<br>b": "a\nb",
	} {
		if got := clean.HTMLText(in); got != want {
			t.Errorf("HTMLText(%q) = %q, want %q", in, got, want)
		}
	}
}
