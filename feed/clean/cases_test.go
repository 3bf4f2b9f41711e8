package clean_test

import "fmt"

// hostile lists what terminals, renderers and people are attacked with, raw and
// as references, and good text that must survive beside it.
func hostile() []string {
	sequences := []string{
		"\x1b[31mred\x1b[0m", "\x1b]0;title\a", "\x1b]52;c;aGk=\x1b\\", "\u009b31mred", "\x9b31mred", "\x90q\x9c", "a\rb", "a\bb",
		"\x00", "\x7f", "\u202egnp.exe", "\u2066x\u2069", "\u200b\u200b", "\ufeffx", "\ue000\uf8ff\U000f0000", "\ufdd0\uffff",
		"\U000e0041\U000e0042", "a\u2028b\u2029c", "\xff\xfe", "\xed\xa0\x80", "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
		"\u3164", "\u2800", "x\ufe0f\ufe0e\ufe0f", "👩\u200d👩\u200d👧", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
		"می\u200cخواهم", "क्\u200dष", "שָׁלוֹם", "ภาษาไทย", "Tiếng Việt", "\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100\u1100",
	}
	out := append([]string{}, sequences...)
	for _, code := range []int{0, 7, 10, 27, 127, 0x81, 0x9b, 0x202e, 0x2066, 0xe000, 0xfeff, 0xffff, 0x10ffff, 0x110000} {
		out = append(out, fmt.Sprintf("&#%d;[31m", code), fmt.Sprintf("&#x%X", code), fmt.Sprintf("&amp;#%d;", code),
			fmt.Sprintf("&amp;amp;#0%d;", code), fmt.Sprintf("&#38;#%d;", code), fmt.Sprintf("`&#%d;`", code))
	}
	return append(out, "&#&#X00;01", "&#\u200b27;", "&\x00#27;", "&Tab;&NewLine;", "&amp;Tab;", "&\\#27;", "\\&#27;")
}

// documents are seeds of HTML, each about one thing.
var documents = []string{
	"<b>a<i>b</b>c</i>d", "a<b>\"x\"</b>b", "<b>a</b><i>b</i>", "<b> a </b>b", "<i>a<b>b</b></i><b>c</b>", "x<b>!</b>y", "<s>a</s>b<code>`</code>",
	"<a href=/x>a<b>b</b></a><a href=/x>c</a>", "<a href='http://e.example/a(b'>]</a>", "<a href=http://e.example/>http://e.example/</a>",
	"<a href='http://e.example/?a=1&amp;copy=2;'>x</a>", "see http://e.example/a_b*c, and (https://e.example/x).", "<p>1. a<p>- b<p>+<p># c<p>> d<p>=== <p>---",
	"<p>a<br>---<p>a | b<br>--|--", "<p>a<br><br>b", "<ul><li>a<ul><li>b</ul></ul><ul><li>c</ul>", "<ol start=7><li>a<li><p>b<p>c</ol>",
	"<ul><li><hr><li><pre>x</pre><li><blockquote>q</blockquote><li><h2>h</h2></ul>", "<ul><li><ul><li><ul><li>deep</ul></ul></ul>",
	"<blockquote>a</blockquote><blockquote>b<pre>c\n\nd</pre></blockquote>", "<table><tr><th>a|b<th><code>|</code><tr><td>\\<td>x<br>y</table>",
	"<table><tr><td colspan=3>a<td rowspan=9>b<tr><td>c</table>", "<h1>a #</h1><h2></h2><h3>b<br>c</h3>", "<pre>```\n````\n</pre>", "<pre class=lang-go>a\tb  \n</pre>",
	"<figure><img src=a.png alt='a ] b'><figcaption>c</figcaption></figure>", "<img src=a.png><img src=a.png width=1>", "<p>a <img src=a.png> b", "<ruby>漢<rp>(<rt>かん<rp>)</ruby>",
	"<dl><dt>t<dd>d</dl>", "<q>a<q>b</q></q>", "x<sup>2</sup><sub>n</sub><sup>th</sup>", "<video src=v.mp4></video><iframe src=//e.example></iframe>",
	"<script>x</script><style>y</style><svg><text>z</text></svg><form>f</form><p hidden>g", "&lt;b&gt; &amp;copy; &copy", "[x]: http://e.example 't'", "![a](b)", "<p>\u00a0a\u00a0<b>\u00a0b\u00a0</b>",
	"a!<a href=http://e.example>b</a>", "_a_ __b__ c_d ~e~ ~~f~~", "<li>a<li>b", "<ul><input type=checkbox checked> x</ul><ul><li><input type=checkbox>y</ul>",
}

// markdowns are seeds of Markdown.
var markdowns = []string{
	"# a\n\nb *c* **d** `e` [f](http://e.example) <http://e.example/>\n", "[a][b] [b]\n\n[b]: http://e.example 'title'\n", "- a\n- b\n\n  c\n1. d\n", "> a\n> > b\n",
	"```go\nx\n```\n\n    code\n", "| a | b |\n|---|:-:|\n| 1 | `\\|` |\n", "<div onclick=x>**a**</div>\n\n<script>x</script>\n", "[a](javascript:x) ![b](data:x) <a href=javascript:x>c</a>\n",
	"a[^1]\n\n[^1]: note\n", "- [x] a\n- [ ] b\n", "a\\\nb  \nc\n", "***a** b*  **a*b*c**  *a**b*\n", "a\n===\nb\n---\n", "&amp; &copy; &#35; \\& \\# \\*\n", "- - - a\n\n* * *\n", "~~~\n~~~\n\n~~a~~\n",
	"* a\n\n+ b\n\n- c\n", "1) a\n2) b\n\n1. c\n", "[\\]](<http://e.example/a b>)\n", "`` ` `` ` a `\n", "a&nbsp;*b*&nbsp;c\n", "**「a」**b\n", "\ta\n\n \tb\n",
}

// addresses are seeds of URLs.
var addresses = []string{
	"http://e.example", "HTTPS://E.Example:443/a/../b?utm_source=x&id=1#frag", "mailto:a@b.example?attach=/etc/passwd", "javascript:alert(1)", "java\nscript:x", " https://e.example/a b ",
	"https://user:pw@e.example/", "http:\\\\e.example\\a", "https://good.example\\@evil.example/", "//e.example/x", "/x", "../x", "?q", "#f", "a:b", "10:30", "http://bücher.example/ü", "http://xn--bcher-kva.example",
	"http://[::1]:80/", "http://[fe80::1%25eth0]/", "http://e.example:99999", "http://-x", "file:///etc/passwd", "http://e.example/%zz%41", "http://e.example/?a&#27;", "http://e.example/&Tab;", "http://аpple.example/", "data:text/html,x",
	"http://e.example/\x1b[31m", "http://e.example/\u202e", "http://1.2.3.4./", "http://e..example", "http://", "http:///x", "https://e.example/a/./b//c",
}
