package clean_test

import (
	"strings"
	"testing"

	"byline/feed/clean"
)

// article is about what a feed carries: prose, links, a list, a picture.
func article(paragraphs int) string {
	const p = `<p>The harbour <em>wall</em> was finished in <a href="/1911/wall_(harbour)">1911</a>, says Ines Calder &mdash; “and nobody has
looked at it since.” A &lt;tag&gt; and some <code>code</code> stand here as well.</p>
<ul><li>First <b>point</b></li><li>Second point</li></ul><p><img src="/a.jpg" alt="The wall"></p>
`
	return strings.Repeat(p, paragraphs)
}

func BenchmarkLine(b *testing.B) {
	for name, s := range map[string]string{"ascii": "The harbour wall was finished in 1911", "unicode": "Die Hafenmauer — „fertig“ seit 1911 & später", "long": strings.Repeat("Überlänge ", 10_000)} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(min(len(s), 4000)))
			for b.Loop() {
				clean.Line(s, 0)
			}
		})
	}
}

func BenchmarkStory(b *testing.B) {
	page := article(20)
	md := clean.HTML(page, "https://quay.example/")
	for name, run := range map[string]func(){
		"HTML":     func() { clean.HTML(page, "https://quay.example/") },
		"HTMLText": func() { clean.HTMLText(page) },
		"SafeHTML": func() { clean.SafeHTML(page, "https://quay.example/") },
		"Markdown": func() { clean.Markdown(md) },
		"Plain":    func() { clean.Plain(md) },
		"Text":     func() { clean.Text(md) },
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			b.ReportAllocs()
			for b.Loop() {
				run()
			}
		})
	}
}

func BenchmarkURL(b *testing.B) {
	for b.Loop() {
		clean.URL("https://Quay.Example/news/2026/11/harbour?utm_source=feed&id=7#top")
	}
}

func BenchmarkCanonical(b *testing.B) {
	for b.Loop() {
		clean.Canonical("https://Quay.Example/news/2026/11/harbour?utm_source=feed&id=7#top")
	}
}
