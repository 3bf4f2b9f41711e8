package extract_test

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/extract"
)

// seeds adds every fixture of a folder.
func seeds(f *testing.F, pattern string) {
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		f.Fatalf("no seeds at %s: %v", pattern, err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
}

// whole checks what must hold of every draft, whatever was read.
func whole(t *testing.T, data []byte, read func([]byte, extract.Options) (feed.Draft, error)) {
	o := extract.Options{Name: "a b.txt", URL: "https://quay.example/a"}
	d, err := read(data, o)
	if err != nil {
		if feed.ClassOf(err) == feed.Internal {
			t.Fatalf("unclassed error: %v", err)
		}
		return
	}
	again, err := read(data, o)
	if diff := cmp.Diff(d, again); diff != "" || err != nil {
		t.Fatalf("reading again differs: %v\n%s", err, diff)
	}
	if d.Title == "" || !utf8.ValidString(d.Title) || !utf8.ValidString(d.Content.Value) {
		t.Fatalf("no title, or broken text: %q", d.Title)
	}
	seen := map[string]bool{}
	for _, p := range d.Authors {
		clean, ok := authors.Clean(p)
		if !ok || clean.Name != p.Name {
			t.Fatalf("author %+v is not clean: %+v", p, clean)
		}
		if key := authors.Fold(p.Name); seen[key] {
			t.Fatalf("author %q twice", p.Name)
		} else {
			seen[key] = true
		}
	}
	if d.Published.Year() > 2200 || d.Updated.Year() > 2200 {
		t.Fatalf("date %v %v", d.Published, d.Updated)
	}
}

func FuzzText(f *testing.F) {
	seeds(f, "testdata/texts/*.txt")
	f.Fuzz(func(t *testing.T, data []byte) { whole(t, data, extract.Text) })
}

func FuzzMarkdown(f *testing.F) {
	seeds(f, "testdata/texts/*.md")
	f.Fuzz(func(t *testing.T, data []byte) { whole(t, data, extract.Markdown) })
}

func FuzzPage(f *testing.F) {
	seeds(f, "testdata/pages/*.html")
	f.Fuzz(func(t *testing.T, data []byte) { whole(t, data, extract.Page) })
}

func BenchmarkText(b *testing.B) {
	data, err := os.ReadFile("testdata/texts/en-wire-credits.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := extract.Text(data, extract.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	data, err := os.ReadFile("testdata/pages/jsonld-graph.html")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := extract.Page(data, extract.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
