package parse_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/feed/parse"
)

func read(t *testing.T, doc string) feed.Dispatch {
	t.Helper()
	d, err := parse.Feed([]byte(doc), parse.Options{URL: "https://quay.example/feeds/main.xml"})
	if err != nil {
		t.Fatalf("%.200s: %v", doc, err)
	}
	return d
}

// rss is a channel around items.
func rss(items string) string {
	return `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
		xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom"
		xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>The Quay</title><link>https://quay.example/</link>` + items + `</channel></rss>`
}

func atomFeed(entries string) string {
	return `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay</title><id>urn:quay</id>` + entries + `</feed>`
}

// first is the first story of a feed.
func first(t *testing.T, doc string) feed.Draft {
	t.Helper()
	d := read(t, doc)
	if len(d.Items) == 0 {
		t.Fatalf("no story in %.200s", doc)
	}
	return d.Items[0]
}

func TestRSS(t *testing.T) {
	t.Parallel()
	got := read(t, `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel><title>The Quay &amp;amp; Gazette</title><link>https://quay.example/</link><atom:link rel="self" href="https://quay.example/feed"/>
<description>News of the &lt;b&gt;harbour&lt;/b&gt;</description><language>en_GB</language><managingEditor>desk@quay.example (Ines Calder)</managingEditor>
<lastBuildDate>Tue, 02 Jan 2024 10:00:00 +0100</lastBuildDate><ttl>90</ttl><skipHours><hour>3</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>
<image><url>/logo.png</url><title>logo</title><link>https://quay.example/</link></image>
<item><title>Harbour &lt;em&gt;opens&lt;/em&gt;</title><link>/2024/harbour</link><guid isPermaLink="false">HTTP://Quay/1 x</guid><pubDate>Mon, 01 Jan 2024 12:30:00 GMT</pubDate>
<author>tomas@quay.example (Tomás Reyes)</author><dc:creator>Ines Calder</dc:creator><category>Ships</category><category>Ships</category><category domain="x">Trade</category>
<description>A short &lt;i&gt;summary&lt;/i&gt;.</description><content:encoded><![CDATA[<p>The whole.</p>]]></content:encoded>
<enclosure url="/a.mp3" length="1234" type="audio/mpeg"/><comments>/2024/harbour#talk</comments><source url="https://wire.example/rss">The Wire</source></item></channel></rss>`)
	want := feed.Dispatch{
		Format: "rss", Title: "The Quay & Gazette", SiteURL: "https://quay.example/", Location: "https://quay.example/feed",
		Description: "News of the harbour", Language: "en-gb", Image: "https://quay.example/logo.png",
		Updated: time.Date(2024, 1, 2, 9, 0, 0, 0, time.UTC), TTL: 90 * time.Minute, SkipHours: []int{3, 0}, SkipDays: []time.Weekday{time.Sunday},
		Authors: []feed.Person{{Name: "Ines Calder", Email: "desk@quay.example", Role: feed.RoleEditor}},
		Items: []feed.Draft{{
			GUID: "HTTP://Quay/1 x", URL: "https://quay.example/2024/harbour", Title: "Harbour opens", Published: time.Date(2024, 1, 1, 12, 30, 0, 0, time.UTC),
			Authors:    []feed.Person{{Name: "Tomás Reyes", Email: "tomas@quay.example", Role: feed.RoleAuthor}, {Name: "Ines Calder", Role: feed.RoleAuthor}},
			Categories: []string{"Ships", "Trade"}, Site: "The Wire", Origin: feed.OriginFeed, Comments: "https://quay.example/2024/harbour#talk",
			Summary:    feed.Text{Markup: feed.MarkupHTML, Value: "A short <i>summary</i>.", Base: "https://quay.example/feeds/main.xml"},
			Content:    feed.Text{Markup: feed.MarkupHTML, Value: "<p>The whole.</p>", Base: "https://quay.example/feeds/main.xml"},
			Enclosures: []feed.Enclosure{{URL: "https://quay.example/a.mp3", Type: "audio/mpeg", Length: 1234}},
		}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestAtom(t *testing.T) {
	t.Parallel()
	got := read(t, `<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://quay.example/x/" xml:lang="EN" xmlns:h="http://www.w3.org/1999/xhtml">
<a:title type="html">The &amp;lt;Quay&amp;gt;</a:title><a:link href="."/><a:link rel="self" href="feed"/><a:updated>2024-01-02T10:00:00+01:00</a:updated>
<a:author><a:name>Ines Calder</a:name><a:uri>../ines</a:uri><a:email>ines@quay.example</a:email></a:author><a:logo>logo.png</a:logo>
<a:entry xml:base="y/" xml:lang="de"><a:id> tag:quay,2024:1 </a:id><a:title>Less &lt;b&gt; is more</a:title><a:link rel="http://www.iana.org/assignments/relation/alternate" type="text/html" href="1.html"/>
<a:link rel="enclosure" href="1.ogg" type="audio/ogg" length="7"/><a:link rel="replies" type="text/html" href="1.html#r"/>
<a:published>2024-01-01T12:30:00Z</a:published><a:updated>2024-01-01T13:30:00.5Z</a:updated><a:contributor><a:name>Bo Ek</a:name></a:contributor>
<a:category term="t1" label="Term one"/><a:category term="t2"/><a:summary>Plain &amp; simple</a:summary>
<a:content type="xhtml"><h:div><h:p xml:base="z/">See <h:a href="p">this</h:a><h:br/><h:i/></h:p></h:div></a:content></a:entry></a:feed>`)
	base := "https://quay.example/x/y/"
	want := feed.Dispatch{
		Format: "atom", Title: "The <Quay>", SiteURL: "https://quay.example/x/", Location: "https://quay.example/x/feed", Language: "en",
		Image: "https://quay.example/x/logo.png", Updated: time.Date(2024, 1, 2, 9, 0, 0, 0, time.UTC),
		Authors: []feed.Person{{Name: "Ines Calder", URL: "https://quay.example/ines", Email: "ines@quay.example", Role: feed.RoleAuthor}},
		Items: []feed.Draft{{
			GUID: "tag:quay,2024:1", URL: base + "1.html", Title: "Less <b> is more", Language: "de", Origin: feed.OriginFeed,
			Published: time.Date(2024, 1, 1, 12, 30, 0, 0, time.UTC), Updated: time.Date(2024, 1, 1, 13, 30, 0, 5e8, time.UTC),
			Authors: []feed.Person{{Name: "Bo Ek", Role: feed.RoleContributor}}, Categories: []string{"Term one", "t2"}, Comments: base + "1.html#r",
			Enclosures: []feed.Enclosure{{URL: base + "1.ogg", Type: "audio/ogg", Length: 7}},
			Summary:    feed.Text{Markup: feed.MarkupPlain, Value: "Plain & simple", Base: base},
			Content:    feed.Text{Markup: feed.MarkupHTML, Value: `<div><p>See <a href="` + base + `z/p">this</a><br><i></i></p></div>`, Base: base},
		}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestRDF(t *testing.T) {
	t.Parallel()
	got := read(t, `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://quay.example/rss"><title>Quay</title><link>https://quay.example/</link><description>d</description><dc:language>fr</dc:language>
<items><rdf:Seq><rdf:li rdf:resource="https://quay.example/1"/></rdf:Seq></items></channel><image><url>https://quay.example/i.png</url></image>
<item rdf:about="https://quay.example/1"><title>One</title><dc:date>2024-01-01</dc:date><dc:creator>Ines &lt;ines@quay.example&gt;</dc:creator><dc:subject>Ships</dc:subject></item></rdf:RDF>`)
	want := feed.Dispatch{
		Format: "rdf", Title: "Quay", SiteURL: "https://quay.example/", Description: "d", Language: "fr", Image: "https://quay.example/i.png",
		Items: []feed.Draft{{
			GUID: "https://quay.example/1", URL: "https://quay.example/1", Title: "One", Published: time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC), Origin: feed.OriginFeed,
			Authors: []feed.Person{{Name: "Ines", Email: "ines@quay.example", Role: feed.RoleAuthor}}, Categories: []string{"Ships"},
		}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestJSONFeed(t *testing.T) {
	t.Parallel()
	got := read(t, `{"version":"https://jsonfeed.org/version/1.1","title":"Quay","home_page_url":"/","feed_url":"feed.json","description":"d","language":"en-US","icon":"i.png",
"authors":[{"name":"Ines Calder","url":"/ines","avatar":"/ines.jpg"}],"items":[
{"id":1,"url":"/1","title":"One","content_html":"<p>x</p>","summary":"s","date_published":"2024-01-01T12:00:00-05:00","date_modified":"2024-01-02T00:00:00Z","tags":"one","image":"/p.jpg",
 "author":{"name":"Bo Ek","url":"mailto:bo@quay.example"},"attachments":[{"url":"/a.mp3","mime_type":"audio/mpeg","size_in_bytes":12},{"url":5}]},
17, {"id":"https://quay.example/2","content_text":"a\nb","external_url":""}]}`)
	base := "https://quay.example/feeds/"
	want := feed.Dispatch{
		Format: "json", Title: "Quay", SiteURL: "https://quay.example/", Location: base + "feed.json", Description: "d", Language: "en-us", Image: base + "i.png",
		Authors: []feed.Person{{Name: "Ines Calder", URL: "https://quay.example/ines", Image: "https://quay.example/ines.jpg", Role: feed.RoleAuthor}},
		Items: []feed.Draft{
			{GUID: "1", URL: "https://quay.example/1", Title: "One", Content: feed.Text{Markup: feed.MarkupHTML, Value: "<p>x</p>", Base: "https://quay.example/1"},
				Summary: feed.Text{Markup: feed.MarkupPlain, Value: "s"}, Published: time.Date(2024, 1, 1, 17, 0, 0, 0, time.UTC), Updated: time.Date(2024, 1, 2, 0, 0, 0, 0, time.UTC),
				Categories: []string{"one"}, Image: feed.Picture{URL: "https://quay.example/p.jpg"}, Authors: []feed.Person{{Name: "Bo Ek", Email: "bo@quay.example", Role: feed.RoleAuthor}},
				Enclosures: []feed.Enclosure{{URL: "https://quay.example/a.mp3", Type: "audio/mpeg", Length: 12}, {URL: base + "5"}}, Origin: feed.OriginFeed},
			{GUID: "https://quay.example/2", URL: "https://quay.example/2", Content: feed.Text{Markup: feed.MarkupPlain, Value: "a\nb"}, Origin: feed.OriginFeed},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestWhatIsNoFeedIsRefused(t *testing.T) {
	t.Parallel()
	for _, doc := range []string{"", " \n", "plain words", `<!DOCTYPE html><html><head><title>x</title></head><body><rss></rss></body></html>`,
		`<?xml version="1.0"?><kml><Document/></kml>`, `{"a":1}`, `{"version":"1","items":{}}`, `[1]`, "\x89PNG\r\n\x1a\n\x00\x00", `<x:feed xmlns:x="urn:x"/>`} {
		if d, err := parse.Feed([]byte(doc), parse.Options{}); feed.ClassOf(err) != feed.BadInput || strings.Contains(err.Error(), "\n") {
			t.Errorf("%.40q: %v, %+v", doc, err, d)
		}
		if f := parse.Sniff([]byte(doc), ""); f.IsFeed() {
			t.Errorf("%.40q is taken for %s", doc, f)
		}
	}
}

func TestSniff(t *testing.T) {
	t.Parallel()
	for doc, want := range map[string]parse.Format{
		rss(""): parse.RSS, atomFeed(""): parse.Atom, `<rdf:RDF>`: parse.RDF, `<opml version="1.0">`: parse.OPMLFormat, "\n <channel><title>": parse.RSS,
		`{"version": "https:\/\/jsonfeed.org\/version\/1", "title"`: parse.JSON, "<!-- " + strings.Repeat("x", 100000) + " --><feed>": parse.Atom,
		"<html lang=en>": parse.HTML, "<p>Only a paragraph": parse.HTML, "# Words": parse.Unknown, "The element <rss> holds a <channel>": parse.Unknown, "junk <rss version='2.0'>": parse.RSS, "<?xml version='1.0'?><svg>": parse.Unknown,
		"<br />\n<b>Warning</b>: x\n<?xml version='1.0'?><rss>": parse.RSS,
	} {
		if got := parse.Sniff([]byte(doc), "text/html"); got != want {
			t.Errorf("%.60q: %q, want %q", doc, got, want)
		}
	}
}

func TestAddressesWithoutABase(t *testing.T) {
	t.Parallel()
	d, err := parse.Feed([]byte(`<rss><channel><link>https://quay.example/news/</link><item><link>a</link><description>&lt;a href="b">b&lt;/a></description></item>`+
		`<item><guid isPermaLink="true">/c</guid></item><item><link>www.quay.example/d</link></item><item><guid>e</guid></item></channel></rss>`), parse.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, it := range d.Items {
		got = append(got, it.URL)
	}
	if want := []string{"https://quay.example/news/a", "https://quay.example/c", "http://www.quay.example/d", ""}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if base := d.Items[0].Summary.Base; base != "https://quay.example/news/" {
		t.Errorf("the base of a text is %q", base)
	}
}

func TestAddressesOfAJSONFeedFollowItsSite(t *testing.T) {
	t.Parallel()
	d, err := parse.Feed([]byte(`{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"url":"/a","image":"a.png","content_html":"<a href='b'>b</a>",`+
		`"authors":[{"name":"Ines","url":"/ines"}],"attachments":[{"url":"a.mp3"}]},{"id":2,"content_html":"c"}],"home_page_url":"https://quay.example/news/"}`), parse.Options{})
	if err != nil {
		t.Fatal(err)
	}
	a, b := d.Items[0], d.Items[1]
	got := []string{a.URL, a.Image.URL, a.Content.Base, a.Authors[0].URL, a.Enclosures[0].URL, b.URL, b.Content.Base}
	want := []string{"https://quay.example/a", "https://quay.example/news/a.png", "https://quay.example/a", "https://quay.example/ines", "https://quay.example/news/a.mp3", "", "https://quay.example/news/"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestTheHostsOfAPodcastAreItsAuthors(t *testing.T) {
	t.Parallel()
	d := read(t, rss(`<podcast:person role="Host" href="/ines">Ines Calder</podcast:person><item><title>One</title></item>`))
	if len(d.Authors) != 1 || d.Authors[0].Name != "Ines Calder" || d.Authors[0].URL != "https://quay.example/ines" || d.Authors[0].Role != feed.RoleAuthor {
		t.Errorf("%+v", d.Authors)
	}
}
