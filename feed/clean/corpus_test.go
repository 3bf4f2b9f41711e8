package clean_test

import (
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"byline/feed/clean"
)

// TestCorpus cleans every document of a collection of real feeds as if it were
// HTML, with its references decoded and not, and looks for what must not be left.
func TestCorpus(t *testing.T) {
	t.Parallel()
	corpus := os.Getenv("BYLINE_CORPUS")
	if corpus == "" {
		t.Skip("BYLINE_CORPUS does not name a folder of feeds.")
	}
	files, err := filepath.Glob(filepath.Join(corpus, "feeds", "files", "*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files in %s: %v", corpus, err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range []string{string(data), html.UnescapeString(string(data))} {
			safe := clean.SafeHTML(s, "https://quay.example/")
			holds(t, file, safe, false)
			if found := active(safe); found != "" {
				t.Errorf("%s: safe HTML holds %s", file, found)
			}
			holds(t, file, clean.HTML(s, "https://quay.example/"), false)
			holds(t, file, clean.HTMLText(s), false)
		}
	}
}

// active names what could act in a fragment of HTML, found by parsing it anew.
func active(s string) string {
	doc, err := xhtml.Parse(strings.NewReader(s))
	if err != nil {
		return err.Error()
	}
	for n := range doc.Descendants() {
		switch n.Data {
		case "script", "style", "iframe", "object", "embed", "form", "svg", "math", "base", "meta", "link":
			if n.Type == xhtml.ElementNode {
				return "<" + n.Data + ">"
			}
		}
		for _, a := range n.Attr {
			switch {
			case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "srcdoc", a.Key == "formaction":
				return a.Key
			case a.Key == "href" || a.Key == "src" || a.Key == "poster" || a.Key == "cite":
				if !strings.HasPrefix(a.Val, "http://") && !strings.HasPrefix(a.Val, "https://") && !strings.HasPrefix(a.Val, "mailto:") {
					return a.Key + "=" + a.Val
				}
			}
		}
	}
	return ""
}

func TestSafeHTMLHoldsNothingActive(t *testing.T) {
	t.Parallel()
	for _, s := range append(hostile(), documents...) {
		if found := active(clean.SafeHTML(s, "https://quay.example/")); found != "" {
			t.Errorf("SafeHTML(%q) holds %s", s, found)
		}
	}
	if active("<p onclick=x>") == "" || active("<a href=javascript:x>") == "" || active("<svg>") == "" {
		t.Error("the test sees nothing")
	}
}
