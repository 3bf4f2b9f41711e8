package extract_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/extract"
)

// expected is what a fixture says about a story. What it does not mention must
// not be found, but for the text, which is judged by what it holds and lacks.
type expected struct {
	Title     string
	Byline    string
	Authors   []expectedAuthor
	Dateline  feed.Dateline
	Published *time.Time
	Updated   *time.Time
	Summary   string
	Site      string
	Language  string
	Contains  []string
	Lacks     []string
}

type expectedAuthor struct {
	Name, Kind, Role, Title, Bio, URL, Email string
}

// score counts the fields that are right.
type score struct {
	right, all map[string]int
}

func (s *score) field(t *testing.T, file, name string, got, want any) {
	s.all[name]++
	if g, w := fmt.Sprint(got), fmt.Sprint(want); g != w {
		t.Logf("%s: %s\n  got  %q\n  want %q", file, name, g, w)
		return
	}
	s.right[name]++
}

func (s *score) judge(t *testing.T, file string, d feed.Draft, e expected) {
	s.field(t, file, "title", d.Title, e.Title)
	var got, want [5][]string
	add := func(to *[5][]string, parts ...string) {
		for i, p := range parts {
			to[i] = append(to[i], p)
		}
	}
	for _, p := range d.Authors {
		bio := p.Bio.Value
		if p.Bio.Markup != feed.MarkupHTML {
			bio = clean.Plain(bio)
		} else {
			bio = clean.HTMLText(bio)
		}
		add(&got, p.Name, p.Name+" "+string(p.Kind), p.Name+" "+string(p.Role)+" "+p.Title, bio, p.URL+" "+p.Email)
	}
	for _, a := range e.Authors {
		if a.Kind == "" {
			a.Kind = "person"
		}
		if a.Role == "" {
			a.Role = "author"
		}
		add(&want, a.Name, a.Name+" "+a.Kind, a.Name+" "+a.Role+" "+a.Title, a.Bio, a.URL+" "+a.Email)
	}
	for i, name := range []string{"authors", "kind", "role", "bio", "address"} {
		s.field(t, file, name, strings.Join(got[i], "\n"), strings.Join(want[i], "\n"))
	}
	s.field(t, file, "dateline", d.Dateline, e.Dateline)
	s.field(t, file, "published", moment(d.Published), moment(deref(e.Published)))
	s.field(t, file, "updated", moment(d.Updated), moment(deref(e.Updated)))
	s.field(t, file, "summary", d.Summary.Value, e.Summary)
	s.field(t, file, "site", d.Site, e.Site)
	s.field(t, file, "language", d.Language, e.Language)
	text := clean.Plain(clean.Markdown(d.Content.Value))
	for _, part := range e.Contains {
		s.field(t, file, "text holds", part+fmt.Sprint(strings.Contains(text, part)), part+"true")
	}
	for _, part := range e.Lacks {
		s.field(t, file, "text lacks", part+fmt.Sprint(!strings.Contains(text, part)), part+"true")
	}
}

func deref(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return *t
}

func moment(t time.Time) string {
	if t.IsZero() {
		return "-"
	}
	return t.UTC().Format(time.RFC3339)
}

// accuracy reads every fixture of a folder and fails below the marks: every
// title, and 95 of 100 fields.
func accuracy(t *testing.T, dir string, least int, read func(name string, data []byte) (feed.Draft, error)) {
	names, err := filepath.Glob(filepath.Join("testdata", dir, "*.json"))
	if err != nil || len(names) < least {
		t.Fatalf("%d fixtures, want at least %d (%v)", len(names), least, err)
	}
	s := score{right: map[string]int{}, all: map[string]int{}}
	for _, name := range names {
		var e expected
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(raw, &e); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		stories, _ := filepath.Glob(strings.TrimSuffix(name, "json") + "[^j]*")
		if len(stories) != 1 {
			t.Fatalf("%s has no story beside it", name)
		}
		data, err := os.ReadFile(stories[0])
		if err != nil {
			t.Fatal(err)
		}
		d, err := read(filepath.Base(stories[0]), data)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		s.judge(t, filepath.Base(stories[0]), d, e)
	}
	right, all := 0, 0
	var fields []string
	for f := range s.all {
		fields = append(fields, f)
	}
	slices.Sort(fields)
	for _, f := range fields {
		t.Logf("%-12s %4d of %4d", f, s.right[f], s.all[f])
		right, all = right+s.right[f], all+s.all[f]
	}
	t.Logf("%-12s %4d of %4d: %.1f %%, %d stories", "all", right, all, 100*float64(right)/float64(all), len(names))
	if s.right["title"] != s.all["title"] || right*100 < all*95 {
		t.Errorf("below the marks: all titles, and 95 %% of the fields")
	}
}

func TestTextAccuracy(t *testing.T) {
	t.Parallel()
	accuracy(t, "texts", 36, func(name string, data []byte) (feed.Draft, error) {
		if strings.HasSuffix(name, ".md") {
			return extract.Markdown(data, extract.Options{Name: name})
		}
		return extract.Text(data, extract.Options{Name: name})
	})
}

func TestPageAccuracy(t *testing.T) {
	t.Parallel()
	accuracy(t, "pages", 12, func(name string, data []byte) (feed.Draft, error) {
		return extract.Page(data, extract.Options{Name: name})
	})
}
