package parse_test

import (
	"bytes"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/mmcdole/gofeed"

	"byline/feed"
	"byline/feed/parse"
)

// seeds are small documents of every kind, whole and broken.
var seeds = []string{
	rss(`<item><title>a</title><guid>1</guid><description><![CDATA[x]]></description><author>a@b.c (N)</author></item><item/>`),
	atomFeed(`<entry xml:base="/x"><title type="xhtml"><div>a<b/></div></title><link href="a"/><author><name>n</name></author></entry>`),
	`<rdf:RDF><channel/><item rdf:about="a"><dc:date>2024</dc:date></item></rdf:RDF>`,
	`{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"tags":"a","authors":[{"name":"n"},"m"]},2]}`,
	`<opml><body><outline text="a"><outline xmlUrl="b"/></outline></body></opml>`,
	`<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c SYSTEM "d">]><rss><channel><item><title>&a;&c;&#226;&#128;&#166;</title>`,
	`<rss><channel><item><content:encoded><![CDATA[<item></channel>`,
	"\xff\xfe<\x00r\x00s\x00s\x00>\x00",
	`<feed><entry><content type="xhtml"><a:b xml:base='x'><c href=d/></a:b><![CDATA[`,
	`<rss><channel><item><media:group><media:content url="a"><media:group>`,
}

func FuzzFeed(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte(s), "https://quay.example/feed", "text/xml")
	}
	f.Fuzz(func(t *testing.T, data []byte, url, header string) {
		o := parse.Options{URL: url, ContentType: header}
		d, err := parse.Feed(data, o)
		again, errAgain := parse.Feed(bytes.Clone(data), o)
		if diff := cmp.Diff(d, again); diff != "" || (err == nil) != (errAgain == nil) {
			t.Fatalf("%q is read in two ways:\n%s", data, diff)
		}
		if err != nil {
			if feed.ClassOf(err) != feed.BadInput || len(d.Items) > 0 {
				t.Fatalf("%q: %v with %d stories", data, err, len(d.Items))
			}
			return
		}
		if len(d.Items)*8 > len(data)+8 {
			t.Fatalf("%q gives %d stories", data, len(d.Items))
		}
		for _, it := range d.Items {
			for _, s := range []string{it.GUID, it.URL, it.Title, it.Content.Value, it.Summary.Value} {
				if !utf8.ValidString(s) && utf8.Valid(data) {
					t.Fatalf("%q gives invalid text %q", data, s)
				}
			}
			if loc := it.Published.Location(); loc != time.UTC {
				t.Fatalf("%q: a time in %v", data, loc)
			}
		}
	})
}

func FuzzOPML(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := parse.OPML(data)
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := parse.WriteOPML(&out, list); err != nil {
			t.Fatal(err)
		}
		again, err := parse.OPML(out.Bytes())
		if err != nil {
			t.Fatalf("%q: what was written cannot be read: %v\n%s", data, err, out.String())
		}
		if a, b := feedsOf(list), feedsOf(again); a != b {
			t.Fatalf("%q:\n%q became\n%q", data, a, b)
		}
	})
}

func feedsOf(list parse.Outline) string {
	var out strings.Builder
	list.Feeds(func(folder string, f parse.Outline) { out.WriteString(folder + "|" + f.XMLURL + "\n") })
	return out.String()
}

// FuzzSecondOpinion compares with another parser: of what that reads without
// complaint nothing may be missing here.
func FuzzSecondOpinion(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if !utf8.Valid(data) || bytes.Count(data, []byte("xmlns")) > 20 || bytes.Count(data, []byte("<")) > 200 || bytes.Contains(data, []byte("encoding")) {
			return
		}
		theirs, err := gofeed.NewParser().Parse(bytes.NewReader(data))
		if err != nil || theirs.FeedType == "json" {
			return
		}
		ours, err := parse.Feed(data, parse.Options{})
		if err != nil {
			t.Skip("it reads any root element by its local name")
		}
		if len(ours.Items) < len(theirs.Items) && !nested(data) {
			t.Errorf("%q: %d stories, another parser finds %d", data, len(ours.Items), len(theirs.Items))
		}
	})
}

// nested reports entries inside each other or inside other things, which parsers
// may count as they like.
func nested(data []byte) bool {
	s := strings.ToLower(string(data))
	depth, most := 0, 0
	for i := range s {
		rest := s[i:]
		switch {
		case strings.HasPrefix(rest, "<!"), strings.HasPrefix(rest, "<?"), strings.HasPrefix(rest, "/>"), strings.HasPrefix(rest, ":item"), strings.HasPrefix(rest, ":entry"):
			return true
		case strings.HasPrefix(rest, "</"):
			depth--
		case strings.HasPrefix(rest, "<"):
			if depth++; strings.HasPrefix(rest, "<item") || strings.HasPrefix(rest, "<entry") {
				most = max(most, depth)
			}
		}
	}
	return most > 3
}
