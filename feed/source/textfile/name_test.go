package textfile_test

import (
	"context"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/source/sourcetest"
	"byline/feed/source/textfile"
)

// A name on disk is any bytes; what is kept of it has to be text and has to lead
// back to the file.
func TestNamesThatAreNoTextAreKeptAsAddresses(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "caf\xe9 \x1b[31m")
	path := write(t, filepath.Join(dir, "na\xefve  #1?.txt"), report)
	sourcetest.Run(t, textfile.New(feed.KindFile), path)
	sourcetest.Run(t, textfile.New(feed.KindFolder), dir)
	folder := textfile.New(feed.KindFolder)
	location, _ := folder.Claims(dir)
	got, err := folder.Fetch(context.Background(), feed.Source{Location: location}, feed.FetchState{})
	if err != nil || len(got.Items) != 1 {
		t.Fatalf("%d stories, %v", len(got.Items), err)
	}
	guid := got.Items[0].GUID
	for _, s := range []string{location, guid} {
		if !utf8.ValidString(s) {
			t.Errorf("kept as %q", s)
		}
	}
	again, err := textfile.New(feed.KindFile).Fetch(context.Background(), feed.Source{Location: textfile.FileOf(guid)}, feed.FetchState{})
	if err != nil || len(again.Items) != 1 || again.Items[0].GUID != guid {
		t.Errorf("reading %q again: %d stories, %v", guid, len(again.Items), err)
	}
}

func TestNamesThatCleaningChangesLeadBackToTheFile(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"two  blanks.txt", " in front.txt", "right\u202etxt.md", "100%.txt", "plain.txt"} {
		path := write(t, filepath.Join(t.TempDir(), name), report)
		location, ok := textfile.New(feed.KindFile).Claims(path)
		if !ok || clean.Line(location, 0) != location {
			t.Errorf("%q is kept as %q, %v", name, location, ok)
		}
		sourcetest.Run(t, textfile.New(feed.KindFile), location)
	}
}
