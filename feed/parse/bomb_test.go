package parse_test

import (
	"fmt"
	"strings"
	"testing"

	"byline/feed"
	"byline/feed/internal/growth"
	"byline/feed/parse"
)

// bombs are documents made to exhaust a parser, of about n bytes: the head, one
// token over and over, and what follows.
var bombs = map[string]struct{ head, token, tail string }{
	"deep unknown":       {"<rss><item>", "<a>", ""},
	"deep and closed":    {"<rss><item>", "<a></b>", "</a>"},
	"deep channel":       {"", "<rss><channel>", ""},
	"less than":          {"<rss><item><description>", "<", ""},
	"ampersands":         {"<rss><item><description>", "&", ""},
	"numeric ampersands": {"<rss><item><description>", "&#", ""},
	"references":         {"<rss><item><title>", "&amp;lt;b", ""},
	"named references":   {"<rss><item><title>", "&eacute;", ""},
	"unknown references": {"<rss><item><title>", "&unknown;", ""},
	"open sections":      {"<rss><item><description>", "<![CDATA[", ""},
	"unended sections":   {"<rss>", "<item><description><![CDATA[x</description>", ""},
	"one late section":   {"<rss>", "<item><description><![CDATA[x</description>", "]]>"},
	"sections and ends":  {"<rss><item><description>", "<![CDATA[</description>", "]]>"},
	"many sections":      {"<rss><item><description>", "<![CDATA[x]]>", ""},
	"sections in XHTML":  {"<rss><item><description><p>", "<![CDATA[<p>", "]]>"},
	"open comments":      {"<rss><item>", "<!--", ""},
	"comments":           {"<rss><item><description>", "<!--x-->", ""},
	"open instructions":  {"<rss><item>", "<?", ""},
	"open quotes":        {"<rss><item>", `<a b="`, ""},
	"open single quotes": {"<rss><item>", `<a b='>`, ""},
	"quotes and tags":    {"<rss><item>", `<a b='"`, `">'>`},
	"quotes, one end":    {"<rss><item>", `<a b="x<`, `"`},
	"declarations":       {"<rss><item>", `<!DOCTYPE "`, ""},
	"open subsets":       {"<rss><item>", `<!DOCTYPE x [`, ""},
	"subset":             {"<!DOCTYPE x [", `<!ENTITY a "`, "<rss>"},
	"many entities":      {"<!DOCTYPE x [", `<!ENTITY a "b">`, "]><rss>"},
	"used entities":      {`<!DOCTYPE x [<!ENTITY a "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb">]><rss><item><title>`, `&a;`, ""},
	"used in XHTML":      {`<!DOCTYPE x [<!ENTITY a "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb">]><rss><item><description><p>`, `&a;`, ""},
	"fat entity":         {`<!DOCTYPE x [<!ENTITY a "` + strings.Repeat("x", 60000) + `">]><rss><item><title>`, "&a;", ""},
	"laughs":             {`<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><rss><item><title>`, "&c;", ""},
	"many people":        {"<feed><entry>", "<author><name>x</name></author>", ""},
	"deep people":        {"<feed><entry>", "<author><name>", ""},
	"people in one":      {"<feed><entry><author>", "<name>x</name>", "</author>"},
	"one long name":      {"<rss><item><author>", "a@b (", ""},
	"many categories":    {"<rss><item>", "<category>c</category>", ""},
	"deep categories":    {"<rss><item>", "<itunes:category text='x'>", ""},
	"media groups":       {"<rss><item>", "<media:group>", ""},
	"media in media":     {"<rss><item><media:group>", "<media:content url='http://e.example/x'>", ""},
	"many links":         {"<rss><item>", "<link href='x' rel='enclosure'/>", ""},
	"base chain":         {`<feed><entry><content type="xhtml">`, `<div xml:base="a/">`, `<a href="x">`},
	"bases":              {`<feed><entry><content type="xhtml">`, `<div xml:base="a/"><a href="x"/></div>`, ""},
	"deep bases":         {`<feed>`, `<entry xml:base="a/">`, ""},
	"many attributes":    {"<rss><item><enclosure ", `a="b" `, ">"},
	"same attributes":    {"<rss><item><enclosure ", `url="b" `, ">"},
	"many namespaces":    {"<rss><item ", `xmlns:n="urn:n" `, "><n:a/>"},
	"scopes":             {"<rss>", `<channel xmlns:n="urn:n"><n:a/>`, ""},
	"nested namespaces":  {"<rss><item>", `<n:a xmlns:n="urn:n">`, ""},
	"prefixes in XHTML":  {`<feed><entry><content type="xhtml">`, `<x:b>`, ""},
	"deep JSON":          {`{"version":"https://jsonfeed.org/version/1","x":`, "[", ""},
	"JSON items":         {`{"version":"https://jsonfeed.org/version/1","items":[`, `{"id":1,"authors":[{"name":"x"}]},`, ""},
	"JSON tags":          {`{"version":"https://jsonfeed.org/version/1","items":[{"tags":[`, `"x",`, "]}]}"},
	"JSON keys":          {`{"version":"https://jsonfeed.org/version/1"`, `,"x":1`, "}"},
	"deep outline":       {"<opml>", "<outline text='x'>", ""},
	"outlines":           {"<opml>", "<outline text='x' xmlUrl='http://e.example/'/>", ""},
	"long name":          {"<rss><item><", "n", "/>"},
	"name of colons":     {"<rss><item><", "n:", "/>"},
	"spelled bytes":      {"<rss><item><title>", "&#226;&#128;", ""},
	"spelled, none":      {"<rss><item><title>", "&#201;&#187;", ""},
	"end tags":           {"<rss><channel>", "</item>", ""},
	"items":              {"<rss><channel>", "<item/>", ""},
	"open items":         {"<rss><channel>", "<item><title>x", ""},
	"entries in unknown": {"<rss><item><foo:x>", "<item>", ""},
	"ends in unknown":    {"<rss><item><foo:x>", "<item></item>", ""},
	"base64":             {`<feed><entry><content mode="base64">`, "QQ==\n", ""},
	"titles of markup":   {"<rss><item><title>", "&lt;b&gt;x", ""},
	"date":               {"<rss><item><pubDate>", "Mon, ", ""},
	"keywords":           {"<rss><item><itunes:keywords>", "a,b", ""},
	"skip hours":         {"<rss><channel><skipHours>", "<hour>1</hour>", ""},
	"before the feed":    {"", "<a>", "<rss>"},
	"text before":        {"", "x<", "<rss>"},
	"no end":             {"<rss><channel><item><description>", "</descriptio", ""},
}

// TestBombs asks of every bomb that it costs no more for each byte the larger it
// is, and that what is said about it is one sentence.
func TestBombs(t *testing.T) {
	if testing.Short() {
		t.Skip("the cost of hostile documents is not for short runs.")
	}
	for name, b := range bombs {
		write := func(n int) string { return b.head + growth.Repeat(b.token)(n) + b.tail }
		growth.Check(t, name, write, func(s string) {
			if _, err := parse.Feed([]byte(s), parse.Options{URL: "https://quay.example/"}); err != nil && strings.Contains(err.Error(), "\n") {
				t.Errorf("%s: %v", name, err)
			}
		})
	}
}

// TestManyDifferentThings asks the same where everything in a list differs, for
// what looks for duplicates.
func TestManyDifferentThings(t *testing.T) {
	if testing.Short() {
		t.Skip("the cost of hostile documents is not for short runs.")
	}
	for name, form := range map[string]string{
		"people": "<author><name>x%d</name></author>", "categories": "<category>c%d</category>", "files": "<enclosure url='http://e.example/%d'/>",
		"namespaces": "<n%d:a xmlns:n%[1]d='urn:n'/>", "names": "<n%d/>", "capitals": "<N%d/>", "credits": "<media:credit role='author'>x%d</media:credit>",
	} {
		write := func(n int) string {
			var out strings.Builder
			for i := 0; out.Len() < n; i++ {
				fmt.Fprintf(&out, form, i)
			}
			return "<rss><channel><item>" + out.String() + "</item></channel></rss>"
		}
		growth.Check(t, name, write, func(s string) {
			d, err := parse.Feed([]byte(s), parse.Options{})
			if err != nil || len(d.Items) != 1 {
				t.Errorf("%s: %d stories, %v", name, len(d.Items), err)
				return
			}
			if it := d.Items[0]; max(len(it.Authors), len(it.Categories), len(it.Enclosures)) > 200 {
				t.Errorf("%s: %d people, %d categories, %d files", name, len(it.Authors), len(it.Categories), len(it.Enclosures))
			}
		})
	}
	var entities strings.Builder
	for i := range 500 {
		fmt.Fprintf(&entities, "<!ENTITY e%d 'x'>", i)
	}
	head := "<!DOCTYPE x [" + entities.String() + "]><feed><entry><content type='xhtml'><div>"
	growth.Check(t, "entities", func(n int) string { return head + growth.Repeat("&e1;<b/>&e499;")(n) }, func(s string) {
		if d, err := parse.Feed([]byte(s), parse.Options{}); err != nil || d.Items[0].Content.Markup != feed.MarkupHTML {
			t.Errorf("entities: %v", err)
		}
	})
}
