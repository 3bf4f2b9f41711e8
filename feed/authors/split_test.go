package authors_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/feed/authors"
)

// show writes people the way testdata/bylines.txt does.
func show(people []feed.Person) string {
	var out []string
	for _, p := range people {
		s := p.Name
		if p.Role != feed.RoleAuthor {
			s += fmt.Sprintf(" [%s]", p.Role)
		}
		if p.Title != "" {
			s += " {" + p.Title + "}"
		}
		if p.Email != "" {
			s += " <" + p.Email + ">"
		}
		if p.Kind == feed.KindOrganization {
			s += " (org)"
		}
		out = append(out, s)
	}
	if len(out) == 0 {
		return "-"
	}
	return strings.Join(out, "; ")
}

func TestSplit(t *testing.T) {
	t.Parallel()
	table, err := os.ReadFile("testdata/bylines.txt")
	if err != nil {
		t.Fatal(err)
	}
	cases := 0
	for line := range strings.Lines(string(table)) {
		byline, want, ok := strings.Cut(strings.TrimSpace(line), " => ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		cases++
		if diff := cmp.Diff(want, show(authors.Split(byline))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", byline, diff)
		}
	}
	if cases < 120 {
		t.Errorf("%d bylines, want at least 120", cases)
	}
}

func TestPrintedTakesBylinesOnly(t *testing.T) {
	t.Parallel()
	for _, line := range []string{
		"By Ines Calder", "Par Hélène Dubois et Marc Lévy", "VON ANNA SCHMIDT", "By Ines Calder and Bo Ek, Harbour correspondents",
		"Text: Bo Ek Foto: Åsa Öberg", "Автор: Иван Петров", "By Ines Calder | 3 November 2025", "*By Ines Calder*", "By Reuters Staff",
	} {
		if people, ok := authors.Printed(line); !ok || len(people) == 0 {
			t.Errorf("%q is a byline, got %v", line, people)
		}
	}
	for _, line := range []string{
		"By the time the ferry docked, the quay was empty.", "By Monday", "Von Anfang an", "Ines Calder", "By", "Par exemple, la marée",
		"By Christmas the harbour had frozen", "Por la mañana", "Di notte il porto dorme.", "Text: see below for what it says", "",
	} {
		if people, ok := authors.Printed(line); ok {
			t.Errorf("%q is no byline, got %s", line, show(people))
		}
	}
}

func TestNameTakesNamesOnly(t *testing.T) {
	t.Parallel()
	for _, line := range []string{"Sergey Kwan", "INES CALDER", "Jan van der Berg", "J. K. Rowling", "Иван Петров", "田中花子", "سامي حداد", "Mary-Ann O’Neill"} {
		if _, ok := authors.Name(line); !ok {
			t.Errorf("%q is a name", line)
		}
	}
	for _, line := range []string{"The Harbour", "Reuters", "Staff Writer", "New York", "The Quay Gazette", "Madonna", "read more", "3 November", "Ines Calder, Bo Ek", "What Now?", ""} {
		if name, ok := authors.Name(line); ok {
			t.Errorf("%q is no name, got %q", line, name)
		}
	}
}

func FuzzSplit(f *testing.F) {
	table, err := os.ReadFile("testdata/bylines.txt")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.Lines(string(table)) {
		byline, _, _ := strings.Cut(line, " => ")
		f.Add(byline)
	}
	f.Fuzz(func(t *testing.T, byline string) {
		for _, p := range authors.Split(byline) {
			again, ok := authors.Clean(p)
			if !ok {
				t.Fatalf("%q: %+v is cleaned away", byline, p)
			}
			if diff := cmp.Diff(p, again); diff != "" {
				t.Fatalf("%q: cleaning again changes (-once +twice):\n%s", byline, diff)
			}
			if strings.ContainsAny(p.Name, "\n\t\x00\x1b") || !utf8.ValidString(p.Name) || p.Kind == "" || p.Role == "" {
				t.Fatalf("%q: dirty person %+v", byline, p)
			}
		}
		authors.Printed(byline)
		authors.Name(byline)
		if f := authors.Fold(byline); f != authors.Fold(f) {
			t.Fatalf("folding %q again changes %q to %q", byline, f, authors.Fold(f))
		}
	})
}
