package ingest_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
	"unicode"
	"unsafe"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/feed/ingest"
)

var quay = feed.Source{ID: feed.NewSourceID(feed.KindFeed, "https://quay.example/feed"), Kind: feed.KindFeed, Location: "https://quay.example/feed"}

func TestPrepareLeavesNothingDirty(t *testing.T) {
	t.Parallel()
	dirt := "a\x1b[31mb\u202ec\x00d\u009be\xff &#27;[2J"
	d := feed.Dispatch{Title: dirt, SiteURL: "javascript:" + dirt, Format: dirt, Items: []feed.Draft{{
		GUID: dirt, URL: "javascript:alert(1)", Title: dirt, Summary: feed.Text{Markup: feed.MarkupHTML, Value: dirt},
		Content: feed.Text{Markup: feed.MarkupHTML, Value: "<p>" + dirt + "<script>x</script>"}, Byline: dirt, Language: dirt, Site: dirt,
		Dateline: feed.Dateline{Place: dirt, Agency: dirt, Date: dirt}, Categories: []string{dirt}, Comments: "file:///etc/passwd",
		Enclosures: []feed.Enclosure{{URL: "https://quay.example/a", Type: dirt, Length: -4}}, Image: feed.Picture{URL: "data:x", Alt: dirt},
		Authors: []feed.Person{{Name: "Ines Calder" + dirt, Title: dirt, Role: feed.Role(dirt), Bio: feed.Text{Markup: feed.MarkupHTML, Value: dirt}, BioFrom: dirt,
			Photo: []byte(dirt), Links: []feed.Link{{Label: dirt, URL: "javascript:x"}}}},
		Published: time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)}}}
	got := ingest.Prepare(quay, d, noon)
	if len(got.Stories) != 1 || got.Stories[0].Article.Hash == 0 || !got.Stories[0].Article.Published.IsZero() {
		t.Fatalf("stories %+v", got.Stories)
	}
	data, err := json.Marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	var values any
	if err := json.Unmarshal(data, &values); err != nil {
		t.Fatal(err)
	}
	walk(values, func(s string) {
		for _, r := range s {
			if unicode.IsControl(r) && r != '\n' && r != '\t' || r == '\u202e' {
				t.Errorf("%q holds %U", s, r)
			}
		}
		if strings.HasPrefix(s, "javascript:") || strings.HasPrefix(s, "file:") {
			t.Errorf("address %q", s)
		}
	})
}

// walk gives every string of a JSON value to see.
func walk(v any, see func(string)) {
	switch v := v.(type) {
	case string:
		see(v)
	case []any:
		for _, x := range v {
			walk(x, see)
		}
	case map[string]any:
		for _, x := range v {
			walk(x, see)
		}
	}
}

func TestPrepareTakesSeveralAuthorsInOneStringApart(t *testing.T) {
	t.Parallel()
	d := feed.Dispatch{SiteURL: "https://quay.example/", Authors: []feed.Person{{Name: "Wen Li and Mei Tanaka"}}, Items: []feed.Draft{
		{GUID: "1", Title: "One", Authors: []feed.Person{{Name: "Ines Calder, Tomas Reyes and Wen Li"}}},
		{GUID: "2", Title: "Two"},
	}}
	got := ingest.Prepare(quay, d, noon)
	for i, want := range []string{"Ines Calder|Tomas Reyes|Wen Li", "Wen Li|Mei Tanaka"} {
		var names []string
		for _, c := range got.Stories[i].Article.Authors {
			names = append(names, c.Name)
		}
		if strings.Join(names, "|") != want {
			t.Errorf("story %d is by %q, want %q", i+1, names, want)
		}
	}
	if len(got.Authors) != 4 {
		t.Errorf("%d authors, want 4", len(got.Authors))
	}
}

func TestPrepareNamesAuthorsFromTheBestPlace(t *testing.T) {
	t.Parallel()
	d := feed.Dispatch{SiteURL: "https://quay.example/", Authors: []feed.Person{{Name: "Wen Li"}}, Items: []feed.Draft{
		{GUID: "1", Title: "One", Byline: "By Tomas Reyes", Authors: []feed.Person{{Name: "Ines Calder", URL: "https://quay.example/ines"}}},
		{GUID: "2", Title: "Two", Byline: "By Ines Calder and Tomas Reyes", Published: noon.AddDate(0, 0, -3)},
		{GUID: "3", Title: "Three"},
		{GUID: "3", Title: "Three again"},
	}}
	got := ingest.Prepare(quay, d, noon)
	var names []string
	known := map[feed.AuthorID]feed.Author{}
	for _, a := range got.Authors {
		known[a.ID] = a
	}
	for _, s := range got.Stories {
		line := ""
		for _, c := range s.Article.Authors {
			if known[c.Author].Name == "" {
				t.Errorf("the credit of %s points to nobody", c.Name)
			}
			line += c.Name + "."
		}
		names = append(names, line)
	}
	if diff := cmp.Diff([]string{"Ines Calder.", "Ines Calder.Tomas Reyes.", "Wen Li."}, names); diff != "" {
		t.Errorf("credits (-want +got):\n%s", diff)
	}
	if one, two := got.Stories[0].Article.Authors[0].Author, got.Stories[1].Article.Authors[0].Author; one != two {
		t.Errorf("one person became two: %s, %s", one, two)
	}
	if diff := cmp.Diff(got, ingest.Prepare(quay, d, noon)); diff != "" {
		t.Errorf("the same dispatch gave another delivery:\n%s", diff)
	}
}

func TestBiographySaysWhereItWasRead(t *testing.T) {
	t.Parallel()
	folder := feed.Source{ID: feed.NewSourceID(feed.KindFolder, "/texts"), Kind: feed.KindFolder, Location: "/texts"}
	bio := feed.Text{Markup: feed.MarkupPlain, Value: "Ines Calder writes about harbours and the people who live by them."}
	for _, c := range []struct {
		src  feed.Source
		item feed.Draft
		from string
		want string
	}{
		{folder, feed.Draft{GUID: "/texts/a.txt", Origin: feed.OriginFile}, "a.txt", "/texts/a.txt"},
		{folder, feed.Draft{GUID: "/texts/a.txt", Origin: feed.OriginFile}, "", "/texts/a.txt"},
		{quay, feed.Draft{GUID: "1", URL: "https://quay.example/1"}, "", "https://quay.example/1"},
		{quay, feed.Draft{GUID: "1"}, "", "https://quay.example/feed"},
		{quay, feed.Draft{GUID: "1"}, "https://quay.example/ines", "https://quay.example/ines"},
	} {
		c.item.Title, c.item.Authors = "One", []feed.Person{{Name: "Ines Calder", Bio: bio, BioFrom: c.from}}
		got := ingest.Prepare(c.src, feed.Dispatch{Items: []feed.Draft{c.item}}, noon)
		if len(got.Authors) != 1 || got.Authors[0].BioFrom != c.want || !got.Authors[0].BioAt.Equal(noon) {
			t.Errorf("read at %q: %+v, want from %q", c.from, got.Authors, c.want)
		}
	}
}

func TestOnePersonUnderSeveralKeysIsOne(t *testing.T) {
	t.Parallel()
	page, mail := "https://quay.example/ines", "ines@quay.example"
	d := feed.Dispatch{SiteURL: "https://quay.example/", Items: []feed.Draft{
		{GUID: "1", Title: "One", Authors: []feed.Person{{Name: "Ines Calder"}}},
		{GUID: "2", Title: "Two", Authors: []feed.Person{{Name: "I. M. Calder", Email: mail}}},
		{GUID: "3", Title: "Three", Authors: []feed.Person{{Name: "Ines Calder", Email: mail, URL: page}}},
		{GUID: "4", Title: "Four", Authors: []feed.Person{{Name: "I. M. Calder", Email: mail}}},
		{GUID: "5", Title: "Five", Authors: []feed.Person{{Name: "Ines Calder"}}},
	}}
	got := ingest.Prepare(quay, d, noon)
	if len(got.Authors) != 1 {
		t.Fatalf("%d authors, want one: %+v", len(got.Authors), got.Authors)
	}
	for _, s := range got.Stories {
		if len(s.Article.Authors) != 1 || s.Article.Authors[0].Author != got.Authors[0].ID {
			t.Errorf("%s is credited to %v", s.Article.Title, s.Article.Authors)
		}
	}
}

func TestHashFollowsWhatIsPublishedOnly(t *testing.T) {
	t.Parallel()
	hash := func(text string, now time.Time) uint64 {
		d := feed.Dispatch{Items: []feed.Draft{{GUID: "1", Title: "One", Content: feed.Text{Markup: feed.MarkupPlain, Value: text}}}}
		return ingest.Prepare(quay, d, now).Stories[0].Article.Hash
	}
	if hash("a", noon) != hash("a", noon.Add(time.Hour)) {
		t.Error("the hash changes with the clock")
	}
	if hash("a", noon) == hash("b", noon) {
		t.Error("the hash does not change with the text")
	}
}

func BenchmarkPrepare(b *testing.B) {
	text := strings.Repeat("<p>The ferry came back on <b>Monday</b>, after <a href=\"/x\">eleven years</a> of repairs.</p>\n", 45)
	d := feed.Dispatch{SiteURL: "https://quay.example/"}
	for i := range 100 {
		d.Items = append(d.Items, feed.Draft{GUID: string(rune('a' + i)), Title: "One", Byline: "By Ines Calder", Content: feed.Text{Markup: feed.MarkupHTML, Value: text}})
	}
	for b.Loop() {
		ingest.Prepare(quay, d, noon)
	}
	b.ReportMetric(float64(b.N*len(d.Items))/b.Elapsed().Seconds(), "stories/s")
}

// A refresh keeps its sources to the end, and no feed's text with them.
func TestPrepareKeepsNothingOfTheFeedInTheSource(t *testing.T) {
	t.Parallel()
	text := strings.Repeat("The Quay Gazette https://quay.example/", 100)
	d := feed.Dispatch{Title: text[:16], SiteURL: text[17:38], Items: []feed.Draft{{GUID: "1", Title: "Night ferries return"}}}
	got := ingest.Prepare(quay, d, noon).Source
	if got.Title != "The Quay Gazette" || got.SiteURL != "https://quay.example/" {
		t.Fatalf("source %+v", got)
	}
	from := uintptr(unsafe.Pointer(unsafe.StringData(text)))
	for _, s := range []string{got.Title, got.SiteURL} {
		if at := uintptr(unsafe.Pointer(unsafe.StringData(s))); at >= from && at < from+uintptr(len(text)) {
			t.Errorf("%q is a part of the feed's text", s)
		}
	}
}
