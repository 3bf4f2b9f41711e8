package textfile_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/source/textfile"
)

// The same story under the names that exports and crawlers give its fields.
func TestListTakesTheNamesOthersUse(t *testing.T) {
	t.Parallel()
	for name, line := range map[string]string{
		"JSON Feed item": `{"id":"7","url":"https://quay.example/7","title":"Last ferry","content_html":"<p>It left.</p>","date_published":"2025-11-03T08:00:00Z","authors":[{"name":"Ines Calder","avatar":"https://quay.example/i.jpg"}],"tags":["Sea"]}`,
		"a crawler":      `{"url":"https://quay.example/7","title":"Last ferry","maintext":"It left.","date_publish":"2025-11-03 08:00:00","authors":["Ines Calder"],"source_domain":"quay.example","tags":"Sea"}`,
		"an extractor":   `{"id":null,"source":"https://quay.example/7","title":"Last ferry","raw_text":"It left.","date":"2025-11-03T08:00:00","author":"Ines Calder","tags":"Sea","hostname":"quay.example"}`,
		"a database":     `{"_id":7,"Headline":"Last ferry","Body":"<p>It left.</p>","Published_At":1762156800,"Author":{"name":"Ines Calder","description":"Ines Calder writes about the sea."},"keywords":["Sea"]}`,
		"thousandths":    `{"headline":"Last ferry","articleBody":"It left.","timestamp":1762156800000,"byline":"By Ines Calder","category":"Sea"}`,
	} {
		path := write(t, filepath.Join(t.TempDir(), "l.jsonl"), line+"\n")
		got, err := textfile.New(feed.KindFile).Fetch(context.Background(), feed.Source{Location: path}, feed.FetchState{})
		if err != nil || len(got.Items) != 1 {
			t.Errorf("%s: %d stories, %v", name, len(got.Items), err)
			continue
		}
		d := got.Items[0]
		who := d.Byline
		if len(d.Authors) == 1 {
			who = d.Authors[0].Name
		}
		if d.Title != "Last ferry" || !strings.Contains(d.Content.Value, "It left.") || !strings.HasSuffix(who, "Ines Calder") ||
			!d.Published.Equal(time.Date(2025, 11, 3, 8, 0, 0, 0, time.UTC)) || len(d.Categories) != 1 || d.Categories[0] != "Sea" {
			t.Errorf("%s: %+v", name, d)
		}
	}
}

// What is no text is refused with a sentence that says what it is and what helps.
func TestDocumentsThatAreNoTexts(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ data, says string }{
		"page.mhtml":      {"From: <Saved by a browser>\nSubject: A story\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\n\n<p>Hi</p>\n--x--\n", "MHTML"},
		"page.webarchive": {"bplist00\xd1\x01\x02_\x10\x0fWebMainResource", "web archive"},
		"book.epub":       {"PK\x03\x04\x14\x00\x00\x00mimetypeapplication/epub+zip", "EPUB"},
		"letter.docx":     {"PK\x03\x04\x14\x00\x06\x00word/document.xml", "office document"},
		"letter.rtf":      {`{\rtf1\ansi A letter\par }`, "RTF"},
		"paper.pdf":       {"%PDF-1.7\n1 0 obj", "PDF"},
		"blank.txt":       {"\ufeff  \r\n\n", "empty"},
		"mark.txt":        {"\xff\xfe", "empty"},
		"lines.txt":       {strings.Repeat("a\n", 300_000), "lines"},
	} {
		path := write(t, filepath.Join(t.TempDir(), name), c.data)
		_, err := textfile.New(feed.KindFile).Fetch(context.Background(), feed.Source{Location: path}, feed.FetchState{})
		if err == nil || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "\n") || feed.ClassOf(err) == feed.Internal {
			t.Errorf("%s: %v, want a sentence about %q", name, err, c.says)
		}
	}
}
