package extract_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"byline/feed/extract"
)

// TestSamples reads the shared samples: each must have a headline and an author
// with a biography, and none of the page's furniture.
func TestSamples(t *testing.T) {
	t.Parallel()
	dir := os.Getenv("BYLINE_SAMPLES")
	if dir == "" {
		t.Skip("BYLINE_SAMPLES does not name the folder of samples")
	}
	names, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no samples in %s: %v", dir, err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		d, err := extract.Text(data, extract.Options{Name: name})
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %q, %+v, %+v", filepath.Base(name), d.Title, d.Authors, d.Dateline)
		if d.Title == "" || len(d.Authors) == 0 || strings.Count(d.Authors[0].Bio.Value, "\n\n") == 0 || d.Dateline.Place == "" || d.Dateline.Agency == "" {
			t.Errorf("%s is not understood", name)
		}
		if strings.Contains(d.Content.Value, "View more articles") || strings.Contains(d.Content.Value, d.Authors[0].Name) {
			t.Errorf("%s: the text ends with what is not text:\n%s", name, d.Content.Value)
		}
	}
}
