package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// lists writes files under a home folder and gives what is found there.
func lists(t *testing.T, files map[string]string) map[string]int {
	t.Helper()
	home := t.TempDir()
	for name, text := range files {
		path := filepath.Join(home, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	a := newApp()
	a.env = func(name string) string { return map[string]string{"HOME": home}[name] }
	out := map[string]int{}
	for _, l := range a.foreignLists(context.Background()) {
		out[l.Reader] = len(l.Feeds)
	}
	return out
}

func TestListsOfOtherReadersAreFoundInTheirUsualPlaces(t *testing.T) {
	t.Parallel()
	const outline = `<opml version="2.0"><body><outline text="Harbour"><outline type="rss" text="Quay" xmlUrl="https://quay.example/feed"/></outline></body></opml>`
	got := lists(t, map[string]string{
		".newsboat/urls":                          "https://one.example/feed \"tides\"\n# none\nhttps://two.example/feed\n",
		".config/liferea/feedlist.opml":           outline,
		"Downloads/my feeds.opml":                 outline,
		".local/share/akregator/data/feeds.opml":  "this is no OPML",
		".config/newsbeuter/urls/is a folder.txt": "",
	})
	want := map[string]int{"newsboat": 2, "Liferea": 1, "an OPML file": 1}
	if len(got) != len(want) {
		t.Errorf("found %v, want %v", got, want)
	}
	for name, n := range want {
		if got[name] != n {
			t.Errorf("%s: %d feeds, want %d", name, got[name], n)
		}
	}
	if got := lists(t, nil); len(got) != 0 {
		t.Errorf("found %v in an empty home", got)
	}
}

func TestAPastedPlaceIsTakenOutOfItsWrapping(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		" https://quay.example/feed\n": "https://quay.example/feed",
		"<https://quay.example/feed>":  "https://quay.example/feed",
		`"/home/me/a story.txt"`:       "/home/me/a story.txt",
		"'/home/me/a story.txt' ":      "/home/me/a story.txt",
		`/home/me/a\ story.txt`:        "/home/me/a story.txt",
		`~/a\ story.txt`:               "~/a story.txt",
		"“quay.example”":               "quay.example",
		"":                             "",
		`"`:                            `"`,
	} {
		if got := place(text); got != want {
			t.Errorf("place(%q) = %q, want %q", text, got, want)
		}
	}
}

// What the reader of newsboat has read and flagged comes with the feeds.
func TestTheScreenTakesOverNewsboatsMarks(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	if err := os.CopyFS(filepath.Join(home, ".newsboat"), os.DirFS("testdata/newsboat")); err != nil {
		t.Fatal(err)
	}
	a := newApp()
	t.Cleanup(a.close)
	a.home = filepath.Join(home, "byline")
	a.env = func(name string) string { return map[string]string{"HOME": home}[name] }
	lib, err := a.library(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	desk := a.screenDesk(t.Context(), lib)
	t.Cleanup(desk.end)
	found, err := desk.Lists(t.Context())
	if err != nil || len(found) != 1 {
		t.Fatalf("%d lists, %v, want newsboat's", len(found), err)
	}
	ids, err := desk.Import(t.Context(), found[0])
	if err != nil || len(ids) != 5 {
		t.Fatalf("%d feeds, %v, want 5", len(ids), err)
	}
	got, err := lib.Library(t.Context())
	if err != nil || got.Sources != 5 || got.All-got.Unread != 4 || got.Starred != 2 || got.Hidden != 1 {
		t.Errorf("%+v, %v: want 5 sources, 4 stories read and seen, 2 starred, 1 hidden", got, err)
	}
}
