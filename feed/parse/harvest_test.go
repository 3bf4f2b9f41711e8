package parse_test

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"byline/feed/parse"
)

// forms are the forms of a story with a number for its title, and what stands
// around many of them.
var forms = map[string]struct{ head, story, tail string }{
	"rss":       {"<rss><channel><title>The Quay</title>", "<item><title>%d</title></item>", "</channel></rss>"},
	"open":      {"<rss><channel><title>The Quay</title>", "<item><title>%d", ""},
	"atom":      {"<feed xmlns='http://www.w3.org/2005/Atom'><title>The Quay</title>", "<entry><title>%d</title></entry>", "</feed>"},
	"json feed": {`{"version":"https://jsonfeed.org/version/1.1","title":"The Quay","items":[`, `{"title":%d},`, `{"title":"last"}]}`},
}

func TestMoreStoriesThanAreKept(t *testing.T) {
	t.Parallel()
	for name, form := range forms {
		var doc strings.Builder
		doc.WriteString(form.head)
		for i := range 100_500 {
			fmt.Fprintf(&doc, form.story, i)
		}
		d, err := parse.Feed([]byte(doc.String()+form.tail), parse.Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if n := len(d.Items); n != 100_000 || d.Items[0].Title != "0" || d.Items[n-1].Title != "99999" || d.Title != "The Quay" {
			t.Errorf("%s: %d stories of %q", name, n, d.Title)
		}
		if len(d.Warnings) == 0 || !strings.Contains(d.Warnings[len(d.Warnings)-1], "more stories than are read") {
			t.Errorf("%s: %q", name, d.Warnings)
		}
	}
}

func TestTheNewestStoriesAreKept(t *testing.T) {
	t.Parallel()
	item := func(title, date string) string { return "<item><title>" + title + "</title>" + date + "</item>" }
	on := func(day int) string { return fmt.Sprintf("<pubDate>2026-03-%02d</pubDate>", day) }
	var oldest strings.Builder
	for day := 1; day <= 20; day++ {
		oldest.WriteString(item(fmt.Sprint(day), on(day)))
	}
	for name, c := range map[string]struct{ items, want string }{
		"oldest first": {oldest.String(), "17 18 19 20"},
		"newest first": {item("a", on(9)) + item("b", on(8)) + item("c", on(7)) + item("d", on(6)) + item("e", on(5)) + item("f", on(4)) + item("g", on(3)), "a b c d"},
		"no dates":     {item("a", "") + item("b", "") + item("c", "") + item("d", "") + item("e", "") + item("f", "") + item("g", ""), "a b c d"},
		"one day":      {item("a", on(9)) + item("b", on(9)) + item("c", on(9)) + item("d", on(9)) + item("e", on(9)), "a b c d"},
		"some dates":   {item("a", "") + item("b", on(1)) + item("c", "") + item("d", on(2)) + item("e", on(3)) + item("f", on(4)), "b d e f"},
		"updated":      {item("a", "<updated>2026-03-01</updated>") + item("b", on(2)) + item("c", on(3)) + item("d", on(4)) + item("e", on(5)), "b c d e"},
		"not too many": {item("a", on(1)) + item("b", "") + item("c", on(3)) + item("d", on(2)), "a b c d"},
	} {
		d, err := parse.Feed([]byte("<rss><channel>"+c.items), parse.Options{Most: 4})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, it := range d.Items {
			got = append(got, it.Title)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
		over := slices.ContainsFunc(d.Warnings, func(w string) bool { return strings.Contains(w, "oldest are missing") })
		if over == (name == "not too many") {
			t.Errorf("%s: %q", name, d.Warnings)
		}
	}
}

// TestSmallStoriesTakeLittleMemory asks that 4 MB of the smallest stories there
// are make no mountain: a feed may take 300 MB in all.
func TestSmallStoriesTakeLittleMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("what hostile documents take is not for short runs.")
	}
	for name, c := range map[string]struct{ head, token string }{
		"items":      {"<rss><channel>", "<item/>"},
		"open items": {"<rss><channel>", "<item><title>x"},
		"authors":    {"<rss><channel>", "<item>" + strings.Repeat("<author>a</author><author>b</author>", 20)},
		"outlines":   {"<opml><body>", `<outline xmlUrl="a"/>`},
		"json items": {`{"version":"https://jsonfeed.org/version/1.1","items":[`, "{},"},
	} {
		doc := []byte(c.head + strings.Repeat(c.token, 4<<20/len(c.token)))
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		d, err := parse.Feed(doc, parse.Options{})
		runtime.GC()
		runtime.ReadMemStats(&after)
		if grown := int(after.HeapAlloc) - int(before.HeapAlloc); err != nil || grown > 150<<20 {
			t.Errorf("%s: %d MB for %d stories, %v", name, grown>>20, len(d.Items), err)
		}
		runtime.KeepAlive(d)
		runtime.KeepAlive(doc)
	}
}
