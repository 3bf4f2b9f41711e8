package parse_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
)

func TestTitles(t *testing.T) {
	t.Parallel()
	for doc, want := range map[string]string{
		rss(`<item><title>AT&amp;T</title>`):                                                         "AT&T",
		rss(`<item><title>AT&amp;amp;T</title>`):                                                     "AT&T",
		rss(`<item><title>Q&A & R&D</title>`):                                                        "Q&A & R&D",
		rss(`<item><title>a &lt; b</title>`):                                                         "a < b",
		rss(`<item><title>a < b and <b>c</title>`):                                                   "a < b and c",
		rss(`<item><title><![CDATA[&lt;b&gt; &amp; more]]></title>`):                                 "<b> & more",
		rss("<item><title>\n  two\n lines </title>"):                                                 "two lines",
		rss(`<item><title/><dc:title>Dublin</dc:title>`):                                             "Dublin",
		rss(`<item><media:title>Media</media:title><title>Own</title>`):                              "Own",
		rss(`<item><title>caf&eacute;&nbsp;&hellip;&#8212;&#x2014;&#150;</title>`):                   "café\u00a0…——–",
		rss("<item><title>a\x01b &amp;amp; \x1bc</title>"):                                           "ab & c",
		atomFeed(`<entry><title type="application/x-custom">test</title></entry>`):                   "test",
		rss(`<item><TITLE>Upper</TITLE>`):                                                            "Upper",
		atomFeed(`<entry><title>Use &lt;b&gt; &amp;amp; &amp;lt;</title></entry>`):                   "Use <b> &amp; &lt;",
		atomFeed(`<entry><title type="html">Use &amp;lt;b&amp;gt; &lt;i>now&lt;/i></title></entry>`): "Use <b> now",
		atomFeed(`<entry><title type="xhtml"><div>Use <i>&lt;b></i></div></title></entry>`):          "Use <b>",
		atomFeed(`<entry><title type="html"><![CDATA[&#8220;x&#8221;]]></title></entry>`):            "“x”",
		`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">&lt;b&gt;x&lt;/b&gt;</title></entry></feed>`: "x",
		`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64" type="text/html">PGI+eDwvYj4=</title></entry></feed>`:          "x",
		`<!DOCTYPE rss [<!ENTITY quay "The &#8220;Quay&#8221;">]>` + rss(`<item><title>&quay; &unknown;</title>`):                                        "The “Quay” &unknown;",
	} {
		if got := first(t, doc).Title; got != want {
			t.Errorf("%.120q: %q, want %q", doc[strings.Index(doc, "<"):], got, want)
		}
	}
}

func TestBodies(t *testing.T) {
	t.Parallel()
	type text = feed.Text
	base := "https://quay.example/feeds/main.xml"
	html := func(s string) text { return text{Markup: feed.MarkupHTML, Value: s, Base: base} }
	plain := func(s string) text { return text{Markup: feed.MarkupPlain, Value: s, Base: base} }
	for doc, want := range map[string][2]text{
		rss(`<item><description>One.

Two & three.</description>`): {plain("One.\n\nTwo & three.")},
		rss(`<item><description>&lt;p&gt;x &amp;amp; y</description>`):                                                    {html("<p>x &amp; y")},
		rss(`<item><description><p>x<br/>y &amp; <hr/></p></description>`):                                                {html("<p>x<br/>y &amp; <hr/></p>")},
		rss(`<item><description>a<![CDATA[<b>]]>c<!-- no --><![CDATA[</b>]]></description>`):                              {html("a<b>c</b>")},
		rss(`<item><description/><content:encoded><![CDATA[<p>x]]></content:encoded>`):                                    {{}, html("<p>x")},
		rss(`<item><summary>short</summary><description>long</description>`):                                              {plain("short"), plain("long")},
		rss(`<item><x:body xmlns:x="http://www.w3.org/1999/xhtml"><x:p>x</x:p></x:body>`):                                 {{}, html("<p>x</p>")},
		rss(`<item><itunes:summary>long</itunes:summary><itunes:subtitle>short</itunes:subtitle>`):                        {plain("long")},
		rss(`<item><media:group><media:description>words</media:description></media:group>`):                              {plain("words")},
		atomFeed(`<entry><content type="text">&lt;b> literal</content></entry>`):                                          {{}, plain("<b> literal")},
		atomFeed(`<entry><content type="text/html">&lt;b>x&lt;/b></content></entry>`):                                     {{}, html("<b>x</b>")},
		atomFeed(`<entry><content type="text/plain">PGI+</content></entry>`):                                              {{}, plain("PGI+")},
		atomFeed(`<entry><content type="application/octet-stream">eMO4</content></entry>`):                                {{}, plain("xø")},
		atomFeed(`<entry><content type="image/png">iVBORw0KGgo=</content></entry>`):                                       {},
		atomFeed(`<entry><content type="html" src="/full.html"/></entry>`):                                                {},
		atomFeed(`<entry><content type="xhtml"><div><![CDATA[<not> a tag]]></div></content></entry>`):                     {{}, html("<div>&lt;not&gt; a tag</div>")},
		atomFeed(`<entry><summary type="xhtml"><div><svg:path xmlns:svg="urn:s"/><img src="a"/></div></summary></entry>`): {html(`<div><path xmlns:svg="urn:s"></path><img src="a"/></div>`)},
	} {
		d := first(t, doc)
		if d.Content.Value == "" {
			d.Content = text{}
		}
		if d.Summary.Value == "" {
			d.Summary = text{}
		}
		got := [2]text{d.Summary, d.Content}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%.200q:\n%s", doc, diff)
		}
	}
}

func TestLinks(t *testing.T) {
	t.Parallel()
	site := "https://quay.example"
	for doc, want := range map[string]string{
		rss(`<item><link> /a </link>`):                                         site + "/a",
		rss(`<item><guid>https://quay.example/g</guid>`):                       site + "/g",
		rss(`<item><guid isPermaLink="false">https://quay.example/g</guid>`):   "",
		rss(`<item><guid>quay-1</guid>`):                                       "",
		rss(`<item><link>https://a.example/?a=1&amp;b=2&c=3</link>`):           "https://a.example/?a=1&b=2&c=3",
		rss(`<item><atom:link href="/b"/><link>/a</link>`):                     site + "/a",
		rss(`<item><atom:link href="/b"/><guid>https://quay.example/g</guid>`): site + "/g",
		rss(`<item xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"><link>http://fb.example/x</link><fb:origLink>/o</fb:origLink>`): site + "/o",
		rss(`<item xml:base="http://b.example/d/"><link>e</link>`):                                                                       "http://b.example/d/e",
		atomFeed(`<entry><link rel="self" href="/s"/><link rel="edit" href="/e"/></entry>`):                                              "",
		atomFeed(`<entry><link type="application/json" href="/j"/><link type="text/html" href="/h"/></entry>`):                           site + "/h",
		atomFeed(`<entry><link rel="related" href="/r"/></entry>`):                                                                       site + "/r",
		atomFeed(`<entry xml:base="feed.xml"><link href="p1"/></entry>`):                                                                 site + "/feeds/p1",
		`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><link rel="alternate">/old</link></entry></feed>`:                   site + "/old",
	} {
		if got := first(t, doc).URL; got != want {
			t.Errorf("%.300q: %q, want %q", doc, got, want)
		}
	}
}

func TestMedia(t *testing.T) {
	t.Parallel()
	d := first(t, rss(`<item><media:group><media:content url="/v.mp4" type="video/mp4" fileSize="9"><media:thumbnail url="/t.jpg"/></media:content>
		<media:content url="/v.mp4" type="video/mp4"/><media:content url="/p.png" medium="image"/></media:group>
		<enclosure url="/v.mp4" length="no"/><enclosure url=""/><media:keywords>ships, trade</media:keywords><media:category label="Sea">x</media:category>
		<itunes:image href="/cover.jpg"/><itunes:keywords>ships</itunes:keywords>`))
	want := []feed.Enclosure{{URL: "https://quay.example/v.mp4", Type: "video/mp4", Length: 9}, {URL: "https://quay.example/p.png", Type: "image/*"}}
	if diff := cmp.Diff(want, d.Enclosures); diff != "" {
		t.Error(diff)
	}
	if d.Image.URL != "https://quay.example/t.jpg" {
		t.Errorf("the picture is %q", d.Image.URL)
	}
	if !slices.Equal(d.Categories, []string{"ships", "trade", "Sea"}) {
		t.Errorf("%q", d.Categories)
	}
}
