package parse_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"byline/feed/internal/growth"
	"byline/feed/parse"
)

// bigFeed makes a feed of n stories as blogs write them: an escaped body, a
// section, authors, categories, now and then a file.
func bigFeed(format string, n int) []byte {
	var b strings.Builder
	para := strings.Repeat("time year people way day man thing woman life child world school state family ", 4)
	body := strings.Repeat(`<p>`+para+`<a href="/p/17?x=1&amp;y=2">three more words</a> &mdash; übergrößen naïve <em>façade</em>.</p>`, 4)
	esc := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;").Replace
	if format == "rss" {
		b.WriteString(`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Big</title><link>https://example.com/</link><description>speed</description>`)
		for i := range n {
			text := esc(body)
			if i%2 == 0 {
				text = "<![CDATA[" + body + "]]>"
			}
			fmt.Fprintf(&b, `<item><title>%s</title><link>https://example.com/%d/</link><dc:creator><![CDATA[Ines Calder]]></dc:creator><pubDate>Mon, 01 Jan 2024 00:00:00 +0000</pubDate><category>kind</category><guid isPermaLink="false">https://example.com/?p=%d</guid><description><![CDATA[<p>%s</p>]]></description><content:encoded>%s</content:encoded></item>`+"\n", "Eight words make a title", i, i, para, text)
		}
		b.WriteString(`</channel></rss>`)
	} else {
		b.WriteString(`<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Big</title><id>tag:example.com,2024:feed</id><link href="https://example.com/"/>`)
		for i := range n {
			content := `<content type="html">` + esc(body) + `</content>`
			if format == "xhtml" {
				content = `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">` + strings.ReplaceAll(body, "&mdash;", "&#8212;") + `</div></content>`
			}
			fmt.Fprintf(&b, `<entry><title type="html">Eight words</title><id>tag:example.com,2024:%d</id><link rel="alternate" type="text/html" href="https://example.com/%d/"/><published>2024-01-01T00:00:00Z</published><updated>2024-01-01T01:00:00Z</updated><author><name>Ines Calder</name><uri>https://example.com/u/1</uri></author><category term="kind"/><summary>%s</summary>%s</entry>`+"\n", i, i, para, content)
		}
		b.WriteString(`</feed>`)
	}
	return []byte(b.String())
}

var formats = []string{"rss", "atom", "xhtml"}

func BenchmarkFeed(b *testing.B) {
	for _, format := range formats {
		data := bigFeed(format, 1000)
		b.Run(format, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				d, err := parse.Feed(data, parse.Options{})
				if err != nil || len(d.Items) != 1000 {
					b.Fatal(len(d.Items), err)
				}
			}
		})
	}
}

// BenchmarkAgainstTokens measures how many times as fast a feed is read as
// encoding/xml reads the tokens of the same bytes.
func BenchmarkAgainstTokens(b *testing.B) {
	for _, format := range formats {
		data := bigFeed(format, 1000)
		b.Run(format, func(b *testing.B) {
			b.ReportMetric(growth.Ratio(b, func() {
				if d, err := parse.Feed(data, parse.Options{}); err != nil || len(d.Items) != 1000 {
					b.Fatal(len(d.Items), err)
				}
			}, func() { readTokens(b, data) }), "x-tokens")
		})
	}
}

func readTokens(b *testing.B, data []byte) {
	b.Helper()
	dec := xml.NewDecoder(bytes.NewReader(data))
	dec.Entity = xml.HTMLEntity
	for {
		if _, err := dec.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			b.Fatal(err)
		}
	}
}
