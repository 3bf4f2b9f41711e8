package textfile_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/source/textfile"
)

const gazette = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Quay Gazette</title><link>https://quay.example/</link><language>en-gb</language>
<item><title>Night ferries return</title><guid isPermaLink="false">41</guid><link>https://quay.example/41</link><dc:creator>Ines Calder</dc:creator><pubDate>Wed, 25 Nov 2026 10:00:00 GMT</pubDate><description>The last boat leaves at 01:40.</description></item>
<item><title>Old Pier to close</title><link>https://quay.example/40</link><description>For good, the board says.</description></item>
</channel></rss>`

const journal = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A Journal</title><id>urn:j</id><updated>2026-11-25T10:00:00Z</updated><author><name>Mei Tanaka</name></author>
<entry><title>First entry</title><id>urn:j:1</id><updated>2026-11-25T10:00:00Z</updated><content type="text">A text of its own.</content></entry></feed>`

const jsonFeed = `{"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": [{"id": "n1", "title": "A note", "content_text": "It is short."}]}`

func fetch(t *testing.T, kind feed.Kind, path string) (feed.Dispatch, error) {
	t.Helper()
	return textfile.New(kind).Fetch(context.Background(), feed.Source{Location: path}, feed.FetchState{})
}

func TestSavedFeedGivesItsStories(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, text := range map[string]string{"gazette.xml": gazette, "gazette.txt": "\n" + gazette, "gazette": gazette, "gazette.html": gazette} {
		path := write(t, filepath.Join(dir, name), text)
		got, err := fetch(t, feed.KindFile, path)
		if err != nil || len(got.Items) != 2 {
			t.Fatalf("%s: %d stories, %v", name, len(got.Items), err)
		}
		first, second := got.Items[0], got.Items[1]
		if got.Title != "The Quay Gazette" || got.Format != "rss" || first.Site != got.Title || first.Language != "en-gb" {
			t.Errorf("%s: %q %q, of %q in %q", name, got.Title, got.Format, first.Site, first.Language)
		}
		if first.Title != "Night ferries return" || len(first.Authors) != 1 || first.Authors[0].Name != "Ines Calder" || !first.Published.Equal(time.Date(2026, 11, 25, 10, 0, 0, 0, time.UTC)) {
			t.Errorf("%s: read %+v", name, first)
		}
		if first.GUID == second.GUID || textfile.FileOf(first.GUID) != path || textfile.FileOf(second.GUID) != path {
			t.Errorf("%s: its stories are named %q and %q", name, first.GUID, second.GUID)
		}
	}
	got, err := fetch(t, feed.KindFile, write(t, filepath.Join(dir, "journal.atom"), journal))
	if err != nil || len(got.Items) != 1 || len(got.Items[0].Authors) != 1 || got.Items[0].Authors[0].Name != "Mei Tanaka" {
		t.Errorf("a feed by one author: %+v, %v", got.Items, err)
	}
}

func TestSavedFeedThatHoldsNoStories(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, c := range map[string]struct{ text, why string }{
		"empty.xml":  {`<rss version="2.0"><channel><title>x</title></channel></rss>`, "the feed holds no stories"},
		"list.xml":   {`<opml version="2.0"><body><outline text="x" xmlUrl="https://quay.example/f"/></body></opml>`, "import opml"},
		"other.xml":  {`<invoice><sum>12</sum></invoice>`, ""},
		"other.json": {`{"name": "quay", "version": "1.0.0"}`, ""},
	} {
		got, err := fetch(t, feed.KindFile, write(t, filepath.Join(dir, name), c.text))
		if c.why != "" && (err == nil || !strings.Contains(said(err), c.why)) {
			t.Errorf("%s: %+v, %v", name, got.Items, err)
		}
		if c.why == "" && err == nil && len(got.Items) != 1 {
			t.Errorf("%s is read as %d stories", name, len(got.Items))
		}
	}
}

// said is the sentence of a fault and its advice.
func said(err error) string {
	if f, ok := errors.AsType[*feed.Fault](err); ok {
		return err.Error() + "; " + f.Advice
	}
	return err.Error()
}

func TestFolderOfFeedsAndOtherFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "a.txt"), report)
	write(t, filepath.Join(dir, "feeds", "gazette.rss"), gazette)
	write(t, filepath.Join(dir, "feeds", "journal.xml"), journal)
	write(t, filepath.Join(dir, "feeds", "notes.json"), jsonFeed)
	write(t, filepath.Join(dir, "package.json"), `{"name": "quay", "version": "1.0.0"}`)
	write(t, filepath.Join(dir, "pom.xml"), "<?xml version='1.0'?><project><name>quay</name></project>")
	write(t, filepath.Join(dir, "large.json"), fmt.Sprintf("[%s 1]", strings.Repeat("1, ", 1<<20)))
	got, err := fetch(t, feed.KindFolder, dir)
	if err != nil || len(got.Warnings) != 0 {
		t.Fatalf("warned %q, %v", got.Warnings, err)
	}
	var titles []string
	for _, d := range got.Items {
		titles = append(titles, d.Title+" ("+d.Site+")")
	}
	want := "Ferry Returns to the Old Pier () Night ferries return (The Quay Gazette) Old Pier to close (The Quay Gazette) First entry (A Journal) A note (Notes)"
	if s := strings.Join(titles, " "); s != want {
		t.Errorf("read %q, want %q", s, want)
	}
}

func TestFolderWithoutAFeedAmongItsFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "package.json"), `{"name": "quay"}`)
	if _, err := fetch(t, feed.KindFolder, dir); feed.ClassOf(err) != feed.NotFound || !strings.Contains(err.Error(), "no texts") {
		t.Errorf("gave %v", err)
	}
}
