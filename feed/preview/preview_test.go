package preview_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/feed/preview"
)

func now() time.Time { return time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC) }

// line is the JSON form of a document.
func line(t *testing.T, data string, o preview.Options) string {
	t.Helper()
	o.Now = now
	var out bytes.Buffer
	if err := preview.Read([]byte(data), o).WriteJSON(&out); err != nil {
		t.Fatal(err)
	}
	s, ok := strings.CutSuffix(out.String(), "\n")
	if !ok || strings.Contains(s, "\n") || !json.Valid([]byte(s)) {
		t.Fatalf("not one line of JSON: %q", out.String())
	}
	return s
}

func TestFeedForm(t *testing.T) {
	t.Parallel()
	got := line(t, `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Quay</title><link>https://quay.example/</link><description>d &amp;amp; e</description><language>en</language>
<pubDate>Mon, 01 Jan 2024 00:00:00 +0100</pubDate><managingEditor>ines@quay.example (Ines Calder)</managingEditor>
<item><guid>1</guid><title>Ships</title><link>/a</link><pubDate>Mon, 01 Jan 2024 12:00:00 GMT</pubDate><dc:creator>Ines Calder, Bo Ek and Tomás Reyes</dc:creator><dc:contributor>Ann Lee</dc:contributor>
<description>&lt;p onclick="x()"&gt;One &lt;a href="b"&gt;two&lt;/a&gt;&lt;script&gt;bad()&lt;/script&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;three&lt;/ul&gt;</description>
<category>Sea</category><enclosure url="/a.mp3" type="audio/mpeg" length="5"/><comments>javascript:alert(1)</comments></item><item/></channel></rss>`, preview.Options{File: "f.xml", URL: "https://quay.example/f"})
	want := `{"schema":1,"kind":"feed","file":"f.xml","format":"rss","title":"The Quay","link":"https://quay.example/","description":"d & e","language":"en","updated":"2023-12-31T23:00:00Z",` +
		`"authors":[{"name":"Ines Calder","email":"ines@quay.example","kind":"author","role":"editor"}],` +
		`"items":[{"id":"1","title":"Ships","link":"https://quay.example/a","published":"2024-01-01T12:00:00Z",` +
		`"authors":[{"name":"Ines Calder","kind":"author","role":"author"},{"name":"Bo Ek","kind":"author","role":"author"},{"name":"Tomás Reyes","kind":"author","role":"author"},{"name":"Ann Lee","kind":"contributor","role":"contributor"}],` +
		`"summary_html":"<p>One <a href=\"https://quay.example/b\">two</a></p><ul><li>three</li></ul>","text":"One two\n\n• three",` +
		`"categories":["Sea"],"enclosures":[{"url":"https://quay.example/a.mp3","type":"audio/mpeg","length":5}]},{}]}`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestArticleForm(t *testing.T) {
	t.Parallel()
	got := line(t, "# Ferry service returns\n\nBy Ines Calder\n\nPORT ELDER (Reuters) — The ferry sailed **again** on Monday, and the harbour was full of people who had waited for it since the storm.\n\nNobody spoke.\n", preview.Options{File: "ferry.md", URL: "https://quay.example/ferry"})
	var d struct {
		Schema   int
		Kind     string
		File     string
		URL      string
		Title    string
		Authors  []map[string]any
		Dateline map[string]string
		Text     string
		Markdown string
		Words    int
	}
	if err := json.Unmarshal([]byte(got), &d); err != nil {
		t.Fatal(err)
	}
	if d.Schema != 1 || d.Kind != "article" || d.File != "ferry.md" || d.URL != "https://quay.example/ferry" || d.Title != "Ferry service returns" {
		t.Errorf("%s", got)
	}
	if len(d.Authors) != 1 || d.Authors[0]["name"] != "Ines Calder" || d.Authors[0]["kind"] != "person" || d.Authors[0]["role"] != "author" {
		t.Errorf("authors %v", d.Authors)
	}
	if d.Dateline["place"] != "PORT ELDER" || d.Dateline["agency"] != "Reuters" {
		t.Errorf("dateline %v", d.Dateline)
	}
	if !strings.HasPrefix(d.Text, "The ferry sailed again on Monday") || !strings.Contains(d.Markdown, "**again**") || d.Words < 20 {
		t.Errorf("%d words: %q, %q", d.Words, d.Text, d.Markdown)
	}
	order := []string{`"schema"`, `"kind"`, `"file"`, `"url"`, `"title"`, `"authors"`, `"dateline"`, `"text"`, `"markdown"`, `"words"`}
	at := -1
	for _, key := range order {
		i := strings.Index(got, key)
		if i < at {
			t.Errorf("%s stands out of order in %s", key, got)
		}
		at = i
	}
}

func TestWhatItIs(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		data string
		o    preview.Options
		want string
	}{
		"feed served as a page": {`<rss><channel><title>x</title></channel></rss>`, preview.Options{ContentType: "text/html"}, "feed"},
		"feed named a text":     {`<feed xmlns="http://www.w3.org/2005/Atom"/>`, preview.Options{File: "a.txt"}, "feed"},
		"page":                  {`<!DOCTYPE html><title>A page</title><article><h1>A page</h1><p>It has some words to read.</p></article>`, preview.Options{File: "a"}, "article"},
		"page served as a feed": {`<html><head><title>A page</title></head><body><p>It has some words to read.</p>`, preview.Options{ContentType: "application/rss+xml"}, "article"},
		"text":                  {"A headline\n\nBy Ines Calder\n\nSome words to read, and more of them.\n", preview.Options{File: "story"}, "article"},
		"Markdown about markup": {"# On <rss> and others\n\nIt is an element.\n", preview.Options{File: "a.md"}, "article"},
		"empty":                 {" \n", preview.Options{File: "a.txt"}, "error"},
		"other XML":             {`<?xml version="1.0"?><kml></kml>`, preview.Options{}, "error"},
		"other XML, bare":       {`<note><to>you</to></note>`, preview.Options{}, "error"},
		"other JSON":            {`{"a":1}`, preview.Options{File: "a.json"}, "error"},
		"picture":               {"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", preview.Options{File: "a.png"}, "error"},
	} {
		got := line(t, c.data, c.o)
		if !strings.Contains(got, `"kind":"`+c.want+`"`) {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestErrorForm(t *testing.T) {
	t.Parallel()
	got := line(t, `<?xml version="1.0"?><kml></kml>`, preview.Options{File: "a\x1b[31m.xml"})
	want := `{"schema":1,"kind":"error","file":"a[31m.xml","error":"read a[31m.xml: it is XML, but neither a feed nor a page"}`
	if got != want {
		t.Errorf("%s\n%s", got, want)
	}
	doc := preview.Read(nil, preview.Options{File: "a"})
	if doc.Feed != nil || doc.Article != nil || feed.ClassOf(doc.Err) != feed.BadInput {
		t.Errorf("%+v", doc)
	}
}

func TestMarshalIsTheLine(t *testing.T) {
	t.Parallel()
	doc := preview.Read([]byte(`<rss><channel><item><title>a &lt;b c</title></item></channel></rss>`), preview.Options{})
	data, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	var a, b any
	if err := errors.Join(json.Unmarshal(data, &a), json.Unmarshal([]byte(line(t, `<rss><channel><item><title>a &lt;b c</title></item></channel></rss>`, preview.Options{})), &b)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a, b); diff != "" {
		t.Error(diff)
	}
}

// TestPeopleAreShownAsPrinted keeps addresses alone and leaves out what is blank.
func TestPeopleAreShownAsPrinted(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		`<author>ines@quay.example</author>`:                                     `[{"email":"ines@quay.example","kind":"author","role":"author"}]`,
		`<author>Ines &lt;b&gt;Calder&lt;/b&gt; (ines@quay.example)</author>`:    `[{"name":"Ines Calder","email":"ines@quay.example","kind":"author","role":"author"}]`,
		`<author><name>x&#x202e;y</name><url>javascript:alert(1)</url></author>`: `[{"name":"xy","kind":"author","role":"author"}]`,
		`<author><url>javascript:alert(1)</url></author>`:                        `null`,
		`<author>Desk of Foreign Affairs, News and Sport</author>`:               `[{"name":"Desk of Foreign Affairs, News and Sport","kind":"author","role":"author"}]`,
	} {
		var d struct {
			Items []struct{ Authors json.RawMessage }
		}
		if err := json.Unmarshal([]byte(line(t, `<rss><channel><item>`+in+`</item></channel></rss>`, preview.Options{})), &d); err != nil {
			t.Fatal(err)
		}
		got := string(d.Items[0].Authors)
		if got == "" {
			got = "null"
		}
		if got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
