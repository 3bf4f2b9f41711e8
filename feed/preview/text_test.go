package preview

import (
	"strings"
	"testing"
	"unicode/utf8"

	"byline/feed/clean"
)

var bodies = []string{
	"<p>One<br>two <b>bold</b><i>er</i>.</p><p>Three &amp; &lt;four&gt; &quot;five&quot;</p>",
	"<h2>Head</h2><ul><li>a</li><li>b<ol start=7><li>c<li>d</ol></li></ul>after",
	"<table><tr><th>a</th><td>b c</td></tr><tr><td>d<td>e</table>x",
	"before<pre>  x\n\n    y <b>z</b>\n</pre>after",
	"<blockquote><p>q</p><p>r</p></blockquote><hr><div>s</div><div><div>t</div></div>",
	"words\n  only,   spaced", "a<br><br>b<br/>c", "<p> </p><p>x</p>", "<li>alone</li>", "</p></ul>x<td>y",
}

// TestTextIsWhatCleaningShows holds the quick way against the whole one.
func TestTextIsWhatCleaningShows(t *testing.T) {
	t.Parallel()
	for _, body := range bodies[:8] {
		got, want := textOf(clean.SafeHTML(body, "")), clean.HTMLText(body)
		if strings.Join(strings.Fields(got), " ") != strings.Join(strings.Fields(want), " ") {
			t.Errorf("%s: %q, want %q", body, got, want)
		}
	}
	for body, want := range map[string]string{
		bodies[0]: "One\ntwo bolder.\n\nThree & <four> \"five\"", bodies[1]: "Head\n\n• a\n• b\n7. c\n8. d\n\nafter", bodies[2]: "a | b c\nd | e\n\nx",
		bodies[3]: "before\n\n  x\n\n    y z\n\nafter", bodies[6]: "a\n\nb\nc",
	} {
		if got := textOf(clean.SafeHTML(body, "")); got != want {
			t.Errorf("%s: %q, want %q", body, got, want)
		}
	}
}

func FuzzText(f *testing.F) {
	for _, b := range bodies {
		f.Add(b)
	}
	f.Add("<pre>" + strings.Repeat("<b> </b>", 100) + "&amp;#27;[31m &#x202e;")
	f.Fuzz(func(t *testing.T, body string) {
		safe := clean.SafeHTML(body, "https://quay.example/")
		got := textOf(safe)
		if !utf8.ValidString(got) || clean.Text(got) != got {
			t.Errorf("%q: %q is not clean, but %q would be", body, got, clean.Text(got))
		}
		if len(got) > 12*len(safe)+16 {
			t.Errorf("%q: %d bytes of HTML give %d of text", body, len(safe), len(got))
		}
	})
}

func BenchmarkFeed(b *testing.B) {
	item := "<item><title>Eight words make a title of a story</title><description>" +
		strings.Repeat("&lt;p&gt;Some words that a story is made of, &lt;a href=\"/x\"&gt;linked&lt;/a&gt; &amp;amp; not.&lt;/p&gt;", 30) + "</description></item>"
	data := []byte("<rss><channel><title>x</title>" + strings.Repeat(item, 300) + "</channel></rss>")
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if err := Read(data, Options{}).WriteJSON(discard{}); err != nil {
			b.Fatal(err)
		}
	}
}

type discard struct{}

func (discard) Write(b []byte) (int, error) { return len(b), nil }
