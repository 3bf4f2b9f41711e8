package textfile_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"byline/feed"
	"byline/feed/source"
	"byline/feed/source/sourcetest"
	"byline/feed/source/textfile"
)

const report = "Ferry Returns to the Old Pier\n\nBy Ines Calder\n\nThe ferry came back on Monday after eleven years of repairs, and half the town stood on the pier to see it.\n\nNobody had expected the band.\n"

func write(t *testing.T, path, text string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestContract(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path := write(t, filepath.Join(dir, "ferry.txt"), report)
	sourcetest.Run(t, textfile.New(feed.KindFile), path)
	sourcetest.Run(t, textfile.New(feed.KindFolder), dir)
}

func TestFolderTakesTextsOnlyAndLeavesLinksAlone(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "a.txt"), report)
	write(t, filepath.Join(dir, "deep", "b.md"), "# Second\n\nBody of the second story.\n")
	write(t, filepath.Join(dir, ".git", "c.txt"), report)
	write(t, filepath.Join(dir, "d.bin"), "\x00\x01\x02")
	write(t, filepath.Join(dir, "broken.txt"), "\x00\x01\x02\x00\xff\xfe\x00\x00")
	outside := write(t, filepath.Join(t.TempDir(), "secret.txt"), report)
	for link, target := range map[string]string{"loop": dir, "out.txt": outside} {
		if err := os.Symlink(target, filepath.Join(dir, link)); err != nil {
			t.Skipf("no symbolic links here: %v", err)
		}
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.txt"), 0o600); err != nil {
		t.Skipf("no pipes here: %v", err)
	}
	got, err := textfile.New(feed.KindFolder).Fetch(context.Background(), feed.Source{Location: dir}, feed.FetchState{})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, d := range got.Items {
		names = append(names, strings.TrimPrefix(d.GUID, dir+"/"))
	}
	if s := strings.Join(names, " "); s != "a.txt deep/b.md" {
		t.Errorf("read %q", s)
	}
	if len(got.Warnings) != 1 || !strings.Contains(got.Warnings[0], "broken.txt") {
		t.Errorf("warnings %q", got.Warnings)
	}
}

func TestFolderComesInPieces(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for i := range 450 {
		write(t, filepath.Join(dir, fmt.Sprintf("%03d.txt", i)), report)
	}
	pieces, stories := 0, 0
	var last feed.Dispatch
	for d, err := range source.Pieces(context.Background(), textfile.New(feed.KindFolder), feed.Source{Location: dir}, feed.FetchState{}) {
		if err != nil {
			t.Fatal(err)
		}
		if last.State.BodyHash != "" {
			t.Error("a piece that is not the last one says that all was read")
		}
		pieces, stories, last = pieces+1, stories+len(d.Items), d
	}
	if pieces != 3 || stories != 450 || last.State.BodyHash == "" {
		t.Errorf("%d pieces, %d stories, print %q", pieces, stories, last.State.BodyHash)
	}
}

func TestWhatCannotBeReadSaysWhy(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	pipe := filepath.Join(dir, "pipe.txt")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skipf("no pipes here: %v", err)
	}
	large := write(t, filepath.Join(dir, "large.txt"), "x")
	if err := os.Truncate(large, 200<<20); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]feed.Class{
		filepath.Join(dir, "none.txt"): feed.NotFound,
		pipe:                           feed.BadInput,
		large:                          feed.TooLarge,
		write(t, filepath.Join(dir, "empty.txt"), ""):                   feed.BadInput,
		write(t, filepath.Join(dir, "b\x1b[31m.txt"), "\x00\x01\x00"):   feed.BadInput,
		write(t, filepath.Join(dir, "list.jsonl"), "{}\nnot a story\n"): feed.BadInput,
	} {
		_, err := textfile.New(feed.KindFile).Fetch(context.Background(), feed.Source{Location: path}, feed.FetchState{})
		if feed.ClassOf(err) != want {
			t.Errorf("%q: %v, want class %s", path, err, want)
		} else if strings.ContainsRune(err.Error(), 0x1b) {
			t.Errorf("a sentence holds an escape: %q", err)
		}
	}
	_, err := textfile.New(feed.KindFolder).Fetch(context.Background(), feed.Source{Location: t.TempDir()}, feed.FetchState{})
	if feed.ClassOf(err) != feed.NotFound {
		t.Errorf("an empty folder: %v", err)
	}
}

func TestListGivesOneStoryALine(t *testing.T) {
	t.Parallel()
	path := write(t, filepath.Join(t.TempDir(), "l.jsonl"), `{"title":"One","guid":"g1","authors":["Ines Calder"],"published":"2026-11-03T08:00:00Z","dateline":{"place":"LONDON"},"markdown":"*Text*"}
broken
{"title":"Two","authors":[{"name":"Tomas Reyes","email":"t@quay.example"}],"html":"<p>Text</p>"}
`)
	got, err := textfile.New(feed.KindFile).Fetch(context.Background(), feed.Source{Location: path}, feed.FetchState{})
	if err != nil || len(got.Items) != 2 || len(got.Warnings) != 1 {
		t.Fatalf("%d stories, warnings %q, %v", len(got.Items), got.Warnings, err)
	}
	one, two := got.Items[0], got.Items[1]
	if one.Authors[0].Name != "Ines Calder" || one.Published.IsZero() || one.Dateline.Place != "LONDON" {
		t.Errorf("first: %+v", one)
	}
	if two.Authors[0].Email != "t@quay.example" || two.Content.Markup != feed.MarkupHTML {
		t.Errorf("second: %+v", two)
	}
	if textfile.FileOf(one.GUID) != path || textfile.FileOf(two.GUID) != path {
		t.Errorf("GUIDs %q, %q", one.GUID, two.GUID)
	}
}

func TestTheFileOfAListOfFeedsIsNoStory(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, c := range map[string]struct{ text, want string }{
		"list.opml":  {`<opml version="2.0"><body><outline text="Quay" xmlUrl="https://quay.example/feed"/></body></opml>`, "import opml"},
		"about.txt":  {"About feeds\n\nBy Ines Calder\n\n<rss version=\"2.0\"> is how a feed begins, and many a story about feeds begins with it.\n", ""},
		"story.text": {report, ""},
	} {
		path := write(t, filepath.Join(dir, name), c.text)
		_, err := textfile.New(feed.KindFile).Fetch(t.Context(), feed.Source{Kind: feed.KindFile, Location: path}, feed.FetchState{})
		var f *feed.Fault
		switch {
		case c.want == "" && err != nil:
			t.Errorf("%s: %v", name, err)
		case c.want != "" && (!errors.As(err, &f) || f.Class != feed.BadInput || !strings.Contains(f.Advice, c.want)):
			t.Errorf("%s: %v, want advice with %q", name, err, c.want)
		}
	}
}
