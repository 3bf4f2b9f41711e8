package parse_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"byline/feed/internal/growth"
	"byline/feed/preview"
)

// conformanceCase is a line of the corpus: a document of another project's test
// suite and what must hold for what is made of it.
type conformanceCase struct {
	Suite   string  `json:"suite"`
	Name    string  `json:"name"`
	File    string  `json:"file"`
	Base    string  `json:"base"`
	Header  string  `json:"content_type"`
	MayFail bool    `json:"may_fail"`
	Checks  []check `json:"checks"`
}

// fieldSuites compare values; the others ask for parsing, counts and survival.
var fieldSuites = []string{"fp-wellformed", "fp-illformed", "fp-entities", "fp-encoding", "fp-http", "fp-dates", "encodings",
	"miniflux", "miniflux-dates", "newsboat", "nnw", "nnw-dates"}

var surviveSuites = []string{"fv-valid", "fv-invalid", "fv-broken", "gofeed-count", "damaged", "nofeed", "smoke"}

// must are the shares of cases that have to pass, by suite, by class of check, or
// by a sum of suites. A class's case holds a check of the class and passes whole.
var must = map[string]float64{
	"fields right": 0.98, "parse, count, survive": 1, "class author": 0.98, "class date": 0.95, "class base": 1,
	"class entity": 1, "class id": 1, "encodings": 1, "fp-encoding": 0.75, "fp-dates": 0.85, "nofeed": 1, "hostile": 1, "opml": 1, "active content": 1,
	"fp-sanitize": 0.98, "fp-chardet": 0.75,
}

// What one document may cost: processor time, and bytes allocated in all.
const (
	patience = time.Second
	room     = 150 << 20
)

type tally struct{ passed, all int }

// TestConformance runs beside no other test, whose cost would be counted.
func TestConformance(t *testing.T) {
	corpus := os.Getenv("BYLINE_CORPUS")
	if corpus == "" {
		t.Skip("BYLINE_CORPUS does not name a folder with feeds/cases.jsonl.")
	}
	root := filepath.Join(corpus, "feeds")
	sums := map[string]*tally{}
	count := func(name string, passed bool) {
		if sums[name] == nil {
			sums[name] = &tally{}
		}
		sums[name].all++
		if passed {
			sums[name].passed++
		}
	}
	for _, c := range readCases(t, filepath.Join(root, "cases.jsonl")) {
		data, err := os.ReadFile(filepath.Join(root, c.File))
		if err != nil {
			t.Fatal(err)
		}
		why, danger := c.judge(data)
		count(c.Suite, why == "")
		if slices.Contains(fieldSuites, c.Suite) {
			count("fields right", why == "")
			for _, class := range c.classes() {
				count("class "+class, why == "")
			}
		} else if slices.Contains(surviveSuites, c.Suite) {
			count("parse, count, survive", why == "")
		}
		count("active content", danger == "")
		if danger != "" {
			t.Errorf("%s %s: %s", c.Suite, c.Name, danger)
		}
		if why != "" && c.Suite != "fp-sanitize" {
			t.Logf("%s %s: %s", c.Suite, c.Name, why)
		}
	}
	report(t, sums)
}

func report(t *testing.T, sums map[string]*tally) {
	t.Helper()
	var table strings.Builder
	for _, name := range slices.Sorted(maps.Keys(sums)) {
		s := sums[name]
		fmt.Fprintf(&table, "%-24s %5d of %5d  %6.2f %%", name, s.passed, s.all, 100*float64(s.passed)/float64(s.all))
		if least, ok := must[name]; ok {
			fmt.Fprintf(&table, "  (must %g %%)", 100*least)
			if float64(s.passed) < least*float64(s.all) {
				t.Errorf("%s: %d of %d pass", name, s.passed, s.all)
			}
		}
		table.WriteByte('\n')
	}
	for name := range must {
		if sums[name] == nil {
			t.Errorf("the corpus holds no case for %q", name)
		}
	}
	t.Logf("\n%s", table.String())
}

func readCases(t *testing.T, file string) []conformanceCase {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []conformanceCase
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var c conformanceCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

func (c conformanceCase) classes() []string {
	var out []string
	for _, k := range c.Checks {
		if !slices.Contains(out, k.Class) {
			out = append(out, k.Class)
		}
	}
	return out
}

// judge reads the document and returns the first reason why the case fails, and
// any active content that got through.
func (c conformanceCase) judge(data []byte) (why, danger string) {
	var doc preview.Document
	var out bytes.Buffer
	var err error
	took, used := growth.Cost(func() {
		doc = preview.Read(data, preview.Options{File: c.Name, URL: c.Base, ContentType: c.Header})
		err = doc.WriteJSON(&out)
	})
	switch {
	case err != nil:
		return err.Error(), ""
	case took > patience, used > room:
		return fmt.Sprintf("took %v and %d MB", took, used>>20), ""
	}
	if strings.Count(out.String(), "\n") != 1 {
		return "not one line", ""
	}
	refused := doc.Feed == nil
	for _, k := range c.Checks {
		if k.Op == "reject" {
			if !refused {
				return "accepted as a feed", ""
			}
			return "", ""
		}
	}
	if refused {
		if c.MayFail {
			return "", ""
		}
		return fmt.Sprintf("refused: %v", doc.Err), ""
	}
	var d answer
	dec := json.NewDecoder(&out)
	dec.UseNumber()
	if err := dec.Decode(&d); err != nil {
		return err.Error(), ""
	}
	danger = d.danger()
	for _, k := range c.Checks {
		if why := d.check(k); why != "" {
			return why, danger
		}
	}
	return "", danger
}
