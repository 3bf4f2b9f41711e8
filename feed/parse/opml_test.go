package parse_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/feed/parse"
)

func TestOPMLRoundTrip(t *testing.T) {
	t.Parallel()
	want := parse.Outline{Title: "Subscriptions <of> \"Ines\" & Bo", Children: []parse.Outline{
		{Title: "News", Children: []parse.Outline{
			{Title: "Harbour & Sea", Children: []parse.Outline{{Title: "The Quay", XMLURL: "https://quay.example/feed?a=1&b=<2>", HTMLURL: "https://quay.example/", Category: "/Sea/Ships,/Daily"}}},
			{Title: "日本語 \"quoted\"", XMLURL: "https://jp.example/rss"},
		}},
		{Title: "An empty folder"},
		{Title: "", XMLURL: "https://nameless.example/rss"},
	}}
	var out bytes.Buffer
	if err := parse.WriteOPML(&out, want); err != nil {
		t.Fatal(err)
	}
	got, err := parse.OPML(out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s\n%s", diff, out.String())
	}
}

func TestOPMLWithManyFeeds(t *testing.T) {
	t.Parallel()
	want := parse.Outline{Title: "Many"}
	for i := range 50 {
		folder := parse.Outline{Title: fmt.Sprintf("Folder %d", i)}
		for j := range 100 {
			folder.Children = append(folder.Children, parse.Outline{Title: fmt.Sprintf("Feed %d", j), XMLURL: fmt.Sprintf("https://f%d.example/%d", i, j)})
		}
		want.Children = append(want.Children, folder)
	}
	var out bytes.Buffer
	if err := parse.WriteOPML(&out, want); err != nil {
		t.Fatal(err)
	}
	got, err := parse.OPML(out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestOPMLFolders(t *testing.T) {
	t.Parallel()
	list, err := parse.OPML([]byte(`<opml version="1.1"><head><title>x</title></head><body>
		<outline text="A/B"><outline title="C" text=""><outline type="rss" text="one" xmlURL="https://one.example/"/></outline></outline>
		<outline type="link" text="a page" url="https://page.example/"/><outline type="rss" text="two" url="https://two.example/"/></body></opml>`))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	list.Feeds(func(folder string, f parse.Outline) { got = append(got, folder+" | "+f.Title+" | "+f.XMLURL) })
	want := []string{"A∕B/C | one | https://one.example/", " | two | https://two.example/"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestBrokenOPML(t *testing.T) {
	t.Parallel()
	for name, doc := range map[string]string{
		"ampersands":          `<opml><body><outline text="Q&A" xmlUrl="https://one.example/?a=1&b=2"/><outline text="b" xmlUrl="https://two.example/"/></body></opml>`,
		"never closed":        `<opml><body><outline text="a" xmlUrl="https://one.example/?a=1&amp;b=2"><outline text="b" xmlUrl="https://two.example/">`,
		"no opml":             `<outline text="a" xmlUrl="https://one.example/?a=1&amp;b=2"/><outline text="b" xmlUrl="https://two.example/"/>`,
		"upper case":          `<OPML><BODY><OUTLINE TEXT="a" XMLURL='https://one.example/?a=1&amp;b=2'/><OUTLINE TEXT=b XMLURL=https://two.example/ /></BODY></OPML>`,
		"stray end tags":      `<opml><body></outline></outline><outline text="a" xmlUrl="https://one.example/?a=1&amp;b=2"/></outline><outline text="b" xmlUrl="https://two.example/"/>`,
		"tags in attributes":  `<opml><body><outline text="<b>a</b>" xmlUrl="https://one.example/?a=1&amp;b=2"/><outline text="b" xmlUrl="https://two.example/"/>`,
		"too deep":            `<opml><body>` + strings.Repeat(`<outline text="x">`, 100) + `<outline text="a" xmlUrl="https://one.example/?a=1&amp;b=2"/><outline text="b" xmlUrl="https://two.example/"/>`,
		"in another encoding": "<?xml version='1.0' encoding='utf-16'?>" + `<opml><body><outline text="caf` + "\xe9" + `" xmlUrl="https://one.example/?a=1&amp;b=2"/><outline text="b" xmlUrl="https://two.example/"/>`,
	} {
		list, err := parse.OPML([]byte(doc))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		list.Feeds(func(_ string, f parse.Outline) { got = append(got, f.XMLURL) })
		if !slices.Equal(got, []string{"https://one.example/?a=1&b=2", "https://two.example/"}) {
			t.Errorf("%s: %q", name, got)
		}
	}
	for _, doc := range []string{"", "words", "<html><body>no</body></html>"} {
		if _, err := parse.OPML([]byte(doc)); feed.ClassOf(err) != feed.BadInput {
			t.Errorf("%q: %v", doc, err)
		}
	}
}

// TestOPMLSaysWhatIsMissing holds a list that broke off against one that did not: an
// address cut short leads elsewhere, and what is not there cannot be seen.
func TestOPMLSaysWhatIsMissing(t *testing.T) {
	t.Parallel()
	one := `<outline text="a" xmlUrl="https://one.example/"/>`
	for doc, want := range map[string]string{
		`<opml><body>` + one + `</body></opml>`:      "",
		`<opml><body>` + one + "</body></opml>\n \n": "",
		one:                              "",
		`<opml><body>` + one:             "no end",
		`<opml><body>` + one + `</body>`: "no end",
		`<opml><body>` + one + `<outline text="b" xmlUrl="https://two.exam`:              "breaks off",
		`<opml><body>` + one + `<outline text="b" xmlUrl="https://two.example/" `:        "breaks off",
		`<opml><body>` + one + `<outline text="b`:                                        "breaks off",
		`<opml>` + one + strings.Repeat(`<outline text="folder"/>`, 100_000) + `</opml>`: "more than 100000",
	} {
		list, err := parse.OPML([]byte(doc))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		list.Feeds(func(_ string, f parse.Outline) { got = append(got, f.XMLURL) })
		said := strings.Join(list.Warnings, "; ")
		if !slices.Equal(got, []string{"https://one.example/"}) || (want == "") != (said == "") || !strings.Contains(said, want) {
			t.Errorf("%.120s: %q, says %q", doc, got, said)
		}
	}
}

func TestOPMLAsAFeed(t *testing.T) {
	t.Parallel()
	d := read(t, `<opml><head><title>List</title></head><body><outline text="F"><outline text="one" xmlUrl="https://one.example/rss" htmlUrl="https://one.example/"/></outline></body></opml>`)
	if d.Format != "opml" || d.Title != "List" || len(d.Items) != 1 || d.Items[0].GUID != "https://one.example/rss" || d.Items[0].URL != "https://one.example/" || d.Items[0].Categories[0] != "F" {
		t.Errorf("%+v", d)
	}
}

// failing is a writer that cannot write.
type failing struct{}

var errFull = errors.New("disk full")

func (failing) Write([]byte) (int, error) { return 0, errFull }

func TestWriteOPMLReportsFailure(t *testing.T) {
	t.Parallel()
	if err := parse.WriteOPML(failing{}, parse.Outline{}); !errors.Is(err, errFull) {
		t.Error(err)
	}
}

func TestOPMLAddressesOfOldReaders(t *testing.T) {
	t.Parallel()
	got, err := parse.OPML([]byte(`<opml><body><outline xmlUrl="feed://quay.example/rss"/><outline xmlUrl="feed:https://quay.example/rss"/></body></opml>`))
	if err != nil || len(got.Children) != 2 || got.Children[0].XMLURL != "http://quay.example/rss" || got.Children[1].XMLURL != "https://quay.example/rss" {
		t.Errorf("%+v, %v", got, err)
	}
}
