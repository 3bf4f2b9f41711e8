package parse_test

import (
	"fmt"
	"strings"
	"testing"

	"byline/feed/parse"
)

// three is a feed of three stories with something done to the middle one.
func three(format string, damage func(story string) string) string {
	story := func(i int) string {
		if format == "atom" {
			return fmt.Sprintf(`<entry><title>T%d</title><id>%d</id><content type="html">body &lt;b&gt;%d&lt;/b&gt;</content></entry>`, i, i, i)
		}
		return fmt.Sprintf(`<item><title>T%d</title><guid>%d</guid><description><![CDATA[body <b>%d</b>]]></description></item>`, i, i, i)
	}
	items := story(1) + damage(story(2)) + story(3)
	if format == "atom" {
		return atomFeed(items)
	}
	return rss(items)
}

func swap(old, new string) func(string) string {
	return func(s string) string { return strings.Replace(s, old, new, 1) }
}

func TestDamageCostsOneStoryAtMost(t *testing.T) {
	t.Parallel()
	for name, damage := range map[string]func(string) string{
		"nothing":            func(s string) string { return s },
		"no end of title":    swap("</title>", ""),
		"no end of story":    func(s string) string { return strings.NewReplacer("</item>", "", "</entry>", "").Replace(s) },
		"no end of body":     func(s string) string { return strings.NewReplacer("</description>", "", "</content>", "").Replace(s) },
		"section never ends": swap("]]>", ""),
		"stray end tags":     swap("</title>", "</title></b></description></channel2></p>"),
		"upper case end": func(s string) string {
			return strings.NewReplacer("</item>", "</ITEM>", "</entry>", "</ENTRY>").Replace(s)
		},
		"naked ampersands":   swap("T2", "T2 & Q&A &nosuch; &#xFFFFFFF; &#1;"),
		"naked angle":        swap("T2", "T2 a < b <3 <"),
		"open tag in title":  swap("T2", "T2 <b>bold"),
		"controls":           swap("T2", "T2\x00\x0b\x01"),
		"tag never ends":     swap("<guid>", "<guid "),
		"attributes broken":  swap("<title>", `<title a=1 b c='d a="x" a="y" =5 "z">`),
		"quote never ends":   swap("<title>", `<enclosure url="https://x.example/a.mp3><title>`),
		"unknown prefix":     swap("<title>", `<zz:thing a='1'>x</zz:thing><title>`),
		"unknown open":       swap("<title>", `<zz:thing a='1'>x<title>`),
		"comment never ends": swap("<title>", "<!-- oops <title>"),
		"instruction":        swap("<title>", "<?php echo 1 <title>"),
		"declaration inside": swap("<title>", `<?xml version="1.0"?><!DOCTYPE x><title>`),
		"invalid UTF-8":      swap("T2", "T2 caf\xe9"),
	} {
		for _, format := range []string{"rss", "atom"} {
			doc := three(format, damage)
			d, err := parse.Feed([]byte(doc), parse.Options{})
			if err != nil {
				t.Errorf("%s, %s: %v", name, format, err)
				continue
			}
			var guids []string
			for _, it := range d.Items {
				guids = append(guids, it.GUID)
			}
			if n := len(guids); n < 2 || guids[0] != "1" || guids[n-1] != "3" || n > 3 {
				t.Errorf("%s, %s: stories %q", name, format, guids)
			}
			if last := d.Items[len(d.Items)-1]; last.Title != "T3" || !strings.Contains(last.Summary.Value+last.Content.Value, "body <b>3</b>") {
				t.Errorf("%s, %s: the last story is %q, %q", name, format, last.Title, last.Summary.Value+last.Content.Value)
			}
		}
	}
}

// TestShortElementsEndWhereTheNextBegins leaves end tags out of elements that hold
// a line, so that none swallows its neighbours.
func TestShortElementsEndWhereTheNextBegins(t *testing.T) {
	t.Parallel()
	it := first(t, rss(`<item><title>One<link>/1<guid>g<pubDate>Mon, 01 Jan 2024 12:30:00 GMT<category>a<category>b</category><dc:creator>Ines</dc:creator><description>body</description></item>`))
	if it.Title != "One" || it.URL != "https://quay.example/1" || it.GUID != "g" || it.Published.Hour() != 12 || strings.Join(it.Categories, ",") != "a,b" || len(it.Authors) != 1 || it.Summary.Value != "body" {
		t.Errorf("%+v", it)
	}
	d := read(t, `<rss><channel><title>Quay<link>https://quay.example/<description>d</description><item><title>x</title></item></channel></rss>`)
	if d.Title != "Quay" || d.SiteURL != "https://quay.example/" || d.Description != "d" || len(d.Items) != 1 {
		t.Errorf("%+v", d)
	}
}

func TestFeedInsideAPage(t *testing.T) {
	t.Parallel()
	page := func(body string) string {
		return `<html><head><title>x</title><meta a="b"></head><body>` + body + `</body></html>`
	}
	for body, want := range map[string]parse.Format{
		`<pre>` + rss(`<item><title>a</title></item>`) + `</pre>`: parse.RSS,
		atomFeed(`<entry><title>a</title></entry>`):               parse.Atom,
		`<rss><p>an item</p></rss>`:                               parse.HTML,
		rss(""):                                                   parse.HTML,
		`<feed><entry>x</entry></feed>`:                           parse.HTML,
		`<p>&lt;rss version="2.0"></p><item>`:                     parse.HTML,
	} {
		if got := parse.Sniff([]byte(page(body)), ""); got != want {
			t.Errorf("%.60s: %q, want %q", body, got, want)
		}
	}
}

func TestJSONThatBreaksTheRules(t *testing.T) {
	t.Parallel()
	const head, tail = `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":"a"},{"id":"2","content_text":`, `},{"id":"3"}]}`
	for in, want := range map[string]string{
		"\"x\ny\tz\"": "x\ny\tz", `"it\'s \x41 \"q\" \\ \u00e9"`: `it's x41 "q" \ é`, `"x",`: "x", `"x",,"title":"t"`: "x", "\"\x00x\"": "\x00x",
	} {
		d := read(t, head+in+tail)
		if len(d.Items) != 3 || d.Items[1].Content.Value != want || len(d.Warnings) == 0 {
			t.Errorf("%q: %d stories, %q, %q", in, len(d.Items), d.Items[min(1, len(d.Items)-1)].Content.Value, d.Warnings)
		}
	}
	if d := read(t, head+`"x"`+tail); len(d.Items) != 3 || len(d.Warnings) != 0 {
		t.Errorf("good JSON: %d stories, %q", len(d.Items), d.Warnings)
	}
}

func TestCutFeedKeepsWhatCame(t *testing.T) {
	t.Parallel()
	for _, format := range []string{"rss", "atom"} {
		doc := three(format, func(s string) string { return s })
		third := strings.Index(doc, "T3")
		for cut := third; cut < len(doc); cut++ {
			d, err := parse.Feed([]byte(doc[:cut]), parse.Options{})
			if err != nil || len(d.Items) != 3 || d.Items[1].Title != "T2" {
				t.Fatalf("%s cut at %d: %d stories, %v", format, cut, len(d.Items), err)
			}
		}
		d, err := parse.Feed([]byte(doc[:third+10]), parse.Options{})
		if err != nil || len(d.Warnings) == 0 {
			t.Errorf("%s: nothing is said about the cut: %v", format, err)
		}
	}
	d, err := parse.Feed([]byte(`{"version":"https://jsonfeed.org/version/1","items":[{"id":"1"},{"id":"2"},{"id":`), parse.Options{})
	if err != nil || len(d.Items) != 2 || len(d.Warnings) == 0 {
		t.Errorf("JSON: %d stories, %v", len(d.Items), err)
	}
}

func TestEntriesInsideExtensionsAreNoStories(t *testing.T) {
	t.Parallel()
	for doc, want := range map[string]int{
		rss(`<item><title>a</title><sx:sync xmlns:sx="urn:sync"><sx:old><item><title>b</title></item></sx:old></sx:sync></item><item/>`):                   2,
		atomFeed(`<entry><source><entry><title>b</title></entry></source><title>a</title></entry><entry/>`):                                                2,
		atomFeed(`<entry><content type="application/atom+xml"><entry><title>b</title></entry></content><title>a</title></entry>`):                          1,
		rss(`<wrapper><item><title>a</title></item><item><title>b</title></item></wrapper>`):                                                               2,
		`<Channel xmlns="http://purl.org/net/rss1.1#"><title>x</title><items><item><title>a</title></item><item><title>b</title></item></items></Channel>`: 2,
		`<rss><channel><title>x</title></channel><item><title>a</title></item></rss><item><title>b</title></item>`:                                         2,
		`<entry xmlns="http://www.w3.org/2005/Atom"><title>alone</title></entry>`:                                                                          1,
	} {
		if d := read(t, doc); len(d.Items) != want || d.Items[0].Title == "b" {
			t.Errorf("%s: %d stories, want %d", doc, len(d.Items), want)
		}
	}
}

func TestEntitiesDoNotGrow(t *testing.T) {
	t.Parallel()
	head := `<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>`
	doc := head + rss("<item><title>&b;&file;</title><description>"+strings.Repeat("&a;", 1_000_000)+"</description>")
	d := first(t, doc)
	if d.Title != "&a;&a;&a;&a;&file;" {
		t.Errorf("%q", d.Title)
	}
	if len(d.Summary.Value) > 2*len(doc) {
		t.Errorf("%d bytes became %d", len(doc), len(d.Summary.Value))
	}
}
