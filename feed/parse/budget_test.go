package parse_test

import (
	"fmt"
	"strings"
	"testing"

	"byline/feed/parse"
)

// TestEntitiesAddLittleInAll asks that entities add no more than a megabyte to a
// document, however many values use them.
func TestEntitiesAddLittleInAll(t *testing.T) {
	t.Parallel()
	head := `<!DOCTYPE x [<!ENTITY a "` + strings.Repeat("A", 1000) + `"><!ENTITY e "é">]><rss><channel>`
	for name, item := range map[string]string{
		"titles": "<item><title>" + strings.Repeat("&a;", 100) + "</title></item>",
		"markup": "<item><description><p>" + strings.Repeat("&a;", 100) + "</p></description></item>",
		"names":  "<item><enclosure url='http://quay.example/" + strings.Repeat("&a;", 100) + "'/></item>",
	} {
		d, err := parse.Feed([]byte(head+"<title>caf&e;</title>"+strings.Repeat(item, 500)), parse.Options{})
		if err != nil || len(d.Items) != 500 || d.Title != "café" {
			t.Fatalf("%s: %d stories of %q, %v", name, len(d.Items), d.Title, err)
		}
		size := 0
		for _, it := range d.Items {
			size += len(it.Title) + len(it.Summary.Value)
			for _, f := range it.Enclosures {
				size += len(f.URL)
			}
		}
		if written := 500 * len(item); size > written+1<<20 {
			t.Errorf("%s: %d bytes of %d", name, size, written)
		}
	}
}

func TestLargeValuesOfAJSONFeed(t *testing.T) {
	t.Parallel()
	list := func(form string, n int) string {
		var out strings.Builder
		for i := range n {
			fmt.Fprintf(&out, form+",", i)
		}
		return strings.TrimSuffix(out.String(), ",")
	}
	long := strings.Repeat(`a \"}] `, 100_000)
	d, err := parse.Feed([]byte(`{"version":"https://jsonfeed.org/version/1.1","_more":[`+list(`{"x":%d}`, 50_000)+`],"items":[
		{"id":"1","title":"One","authors":[`+list(`{"name":"Ines %d"}`, 50_000)+`],"tags":[`+list(`"t%d"`, 50_000)+`],"url":"https://quay.example/1"},
		{"id":"2","content_text":"`+long+`","authors":[{"name":"Bo Ek"}]},
		{`+list(`"k%d":{}`, 50_000)+`},
		{"id":"4","_deep":`+strings.Repeat("[", 5000)+strings.Repeat(" ", 300_000)+strings.Repeat("]", 5000)+`,"title":"Four"},
		{"id":"5","title":"Five"}],"title":"The Quay"}`), parse.Options{})
	if err != nil || len(d.Items) != 5 || d.Title != "The Quay" || len(d.Warnings) > 0 {
		t.Fatalf("%d stories of %q, %q, %v", len(d.Items), d.Title, d.Warnings, err)
	}
	one, two := d.Items[0], d.Items[1]
	if one.Title != "One" || one.URL != "https://quay.example/1" || len(one.Authors) != 200 || len(one.Categories) != 200 {
		t.Errorf("%q at %s: %d authors, %d tags", one.Title, one.URL, len(one.Authors), len(one.Categories))
	}
	if want := strings.TrimSpace(strings.ReplaceAll(long, `\"`, `"`)); two.Content.Value != want || len(two.Authors) != 1 {
		t.Errorf("%d bytes, want %d; %+v", len(two.Content.Value), len(want), two.Authors)
	}
	if d.Items[3].Title != "Four" || d.Items[4].Title != "Five" {
		t.Errorf("%q and %q", d.Items[3].Title, d.Items[4].Title)
	}
}
