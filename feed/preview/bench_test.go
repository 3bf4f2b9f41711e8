package preview

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"byline/feed/internal/growth"
)

// BenchmarkAgainstTokens measures the whole of "preview --json": reading a feed,
// cleaning its stories, writing them. It is how many times as fast that is as
// encoding/xml reads the tokens of the same bytes.
func BenchmarkAgainstTokens(b *testing.B) {
	words := strings.Repeat("time year people way day man thing woman life child world school state family ", 4)
	body := strings.Repeat(`<p>`+words+`<a href="/p/17?x=1&amp;y=2">three more words</a> &mdash; übergrößen naïve <em>façade</em>.</p>`, 4)
	var doc strings.Builder
	doc.WriteString(`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Big</title><link>https://example.com/</link>`)
	for i := range 1000 {
		fmt.Fprintf(&doc, `<item><title>Eight words make a title</title><link>https://example.com/%d/</link><author>Ines Calder</author><pubDate>Mon, 01 Jan 2024 00:00:00 +0000</pubDate><guid isPermaLink="false">%d</guid><description>%s</description><content:encoded><![CDATA[%s]]></content:encoded></item>`, i, i, words, body)
	}
	doc.WriteString(`</channel></rss>`)
	data := []byte(doc.String())
	b.ReportMetric(growth.Ratio(b, func() {
		d := Read(data, Options{})
		if err := d.WriteJSON(io.Discard); err != nil || d.Feed.Len() != 1000 {
			b.Fatal(err)
		}
	}, func() {
		dec := xml.NewDecoder(bytes.NewReader(data))
		for {
			if _, err := dec.Token(); errors.Is(err, io.EOF) {
				return
			} else if err != nil {
				b.Fatal(err)
			}
		}
	}), "x-tokens")
}
