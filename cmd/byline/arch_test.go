package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"
)

// arrows is the import table: which packages of Byline a package may import.
// Patterns are those of path.Match under "byline/"; the first row that matches a
// package counts. A new arrow needs a new entry, and a reason in the review.
var arrows = []struct {
	pkg  string
	into []string
}{
	{"feed", nil},
	{"feed/pattern", nil},
	{"feed/internal/growth", nil}, // tests only
	{"feed/charset", []string{"feed"}},
	{"feed/clean", []string{"feed"}},
	{"feed/authors", []string{"feed", "feed/clean", "feed/pattern"}},
	{"feed/fetch", []string{"feed", "feed/clean"}},
	{"feed/fetch/fetchtest", nil},
	{"feed/query", []string{"feed"}},
	{"feed/parse/discover", []string{"feed", "feed/clean", "feed/pattern"}},
	{"feed/parse", []string{"feed", "feed/charset", "feed/authors", "feed/clean"}},
	{"feed/extract", []string{"feed", "feed/charset", "feed/authors", "feed/clean", "feed/pattern"}},
	{"feed/preview", []string{"feed", "feed/charset", "feed/parse", "feed/extract", "feed/authors", "feed/clean", "feed/ingest"}},
	{"feed/source", []string{"feed"}},
	{"feed/source/all", []string{"feed", "feed/fetch", "feed/source", "feed/source/*"}},
	{"feed/source/sourcetest", []string{"feed", "feed/source"}},
	{"feed/source/*/*", nil},
	{"feed/source/*", []string{"feed", "feed/fetch", "feed/parse", "feed/parse/discover", "feed/extract", "feed/charset", "feed/clean", "feed/source"}},
	{"feed/ingest", []string{"feed", "feed/source", "feed/source/textfile", "feed/authors", "feed/extract", "feed/clean"}},
	{"store", []string{"feed", "store/*", "store/internal/*"}},
	{"store/internal/*", []string{"feed", "store/internal/*"}},
	{"store/*", []string{"feed", "store", "store/internal/*"}},
	{"ui", []string{"feed", "feed/query", "ui/*", "ui/pane/*"}},
	{"ui/pane/*", []string{"feed", "feed/clean", "ui/intent", "ui/keys", "ui/theme", "ui/layout", "ui/markdown", "ui/picture"}},
	{"ui/*", []string{"feed", "feed/clean", "feed/query", "ui", "ui/intent", "ui/fact", "ui/task", "ui/keys", "ui/theme", "ui/layout", "ui/markdown", "ui/picture"}},
	{"cmd/*", []string{"*", "*/*", "*/*/*", "*/*/*/*"}},
	{"cmd/*/*", []string{"*", "*/*", "*/*/*", "*/*/*/*"}},
	{"cmd/*/*/*", []string{"*", "*/*", "*/*/*", "*/*/*/*"}},
}

// homes says which foreign packages are known in which places only.
var homes = []struct {
	foreign, why string
	places       []string
}{
	{"go.etcd.io/bbolt", "the database is known under store only", []string{"store", "store/"}},
	{"net/http", "sockets belong to feed/fetch", []string{"feed/fetch", "feed/fetch/", "feed/sync"}},
	{"net", "sockets belong to feed/fetch", []string{"feed/fetch", "feed/fetch/", "feed/sync"}},
	{"crypto/tls", "sockets belong to feed/fetch", []string{"feed/fetch", "feed/fetch/", "feed/sync"}},
	{"github.com/charmbracelet/bubbletea", "Bubble Tea is known under ui and cmd only", []string{"ui", "ui/", "cmd/"}},
	{"github.com/spf13/cobra", "the command line is known in cmd only", []string{"cmd/"}},
}

type listed struct {
	ImportPath string
	Imports    []string
}

// packages lists Byline's packages without their tests.
func packages(t *testing.T) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-e", "-json=ImportPath,Imports", "byline/...")
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("the import table needs the Go tool: %v", err)
	}
	var all []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func TestArchitecture(t *testing.T) {
	t.Parallel()
	all := packages(t)
	if len(all) < 10 {
		t.Fatalf("only %d packages found", len(all))
	}
	for _, p := range all {
		name := strings.TrimPrefix(p.ImportPath, "byline/")
		i := slices.IndexFunc(arrows, func(a struct {
			pkg  string
			into []string
		}) bool {
			return matches(a.pkg, name)
		})
		if i < 0 {
			t.Errorf("%s is not in the import table", name)
			continue
		}
		for _, imported := range p.Imports {
			if into, ours := strings.CutPrefix(imported, "byline/"); ours {
				if !slices.ContainsFunc(arrows[i].into, func(pattern string) bool { return matches(pattern, into) }) {
					t.Errorf("%s imports %s: the import table has no such arrow", name, into)
				}
				continue
			}
			if name == "feed" && strings.Contains(imported, ".") {
				t.Errorf("feed imports %s: it is made of the standard library only", imported)
			}
			for _, h := range homes {
				if imported == h.foreign && !slices.ContainsFunc(h.places, func(place string) bool {
					return name == place || strings.HasSuffix(place, "/") && strings.HasPrefix(name, place)
				}) {
					t.Errorf("%s imports %s: %s", name, imported, h.why)
				}
			}
		}
	}
}

func matches(pattern, name string) bool {
	ok, err := path.Match(pattern, name)
	return err == nil && ok
}

// TestGuardComesFirst keeps the guard's init before that of Bubble Tea.
func TestGuardComesFirst(t *testing.T) {
	t.Parallel()
	const guard = "byline/cmd/byline/internal/hush"
	if guard >= "github.com/charmbracelet" {
		t.Errorf("%s does not sort before the libraries it quiets", guard)
	}
	for _, p := range packages(t) {
		if p.ImportPath == guard && !slices.Equal(p.Imports, []string{"os"}) {
			t.Errorf("the guard imports %v, which would start later than Bubble Tea", p.Imports)
		}
	}
}
