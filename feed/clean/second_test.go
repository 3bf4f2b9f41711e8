package clean_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/JohannesKaufmann/html-to-markdown/v2/converter"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/base"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/commonmark"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/table"

	"byline/feed/clean"
)

// TestSecondOpinion compares the words of our Markdown with those of a library's
// on ordinary documents. The library is not used for more: it is quadratic in
// escapes (42 s for 960 kB of brackets) and writes live character references.
func TestSecondOpinion(t *testing.T) {
	t.Parallel()
	library := converter.NewConverter(converter.WithPlugins(base.NewBasePlugin(), commonmark.NewCommonmarkPlugin(), table.NewTablePlugin()))
	for name, s := range map[string]string{
		"article":  article(3),
		"page":     "<!DOCTYPE html><html><body><h1>Title</h1><p>One <b>two</b> <i>three</i>.</p><blockquote><p>Four<p>five</blockquote><pre>six\nseven</pre><ol><li>eight<li>nine</ol><hr><p>ten</body></html>",
		"table":    "<table><tr><th>a<th>b<tr><td>1<td>2<tr><td>3<td><a href='https://quay.example/x'>4</a></table>",
		"nested":   "<ul><li>a<ul><li>b<ul><li>c</ul><li>d</ul><li><p>e<p>f</ul><p>g <code>h_i</code> *j* _k_ 1. l",
		"entities": "<p>&lt;b&gt; &amp; &copy; &#8364; &nbsp; x</p>",
	} {
		theirs, err := library.ConvertString(s, converter.WithDomain("https://quay.example"))
		if err != nil {
			t.Fatal(err)
		}
		ours := clean.HTML(s, "https://quay.example/")
		if a, b := letters(clean.Plain(ours)), letters(clean.Plain(theirs)); a != b {
			t.Errorf("%s:\nours   %s\ntheirs %s", name, a, b)
		}
	}
}

// letters are the letters and digits of a text, which no marker changes.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}
