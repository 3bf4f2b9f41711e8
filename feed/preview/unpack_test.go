package preview_test

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"

	"byline/feed/preview"
)

func packed(t *testing.T, s string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(s))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestPackedFiles(t *testing.T) {
	t.Parallel()
	gz := packed(t, "<rss><channel><title>The Quay</title></channel></rss>")
	for name, c := range map[string]struct{ data, want string }{
		"feed":  {gz, `"kind":"feed","file":"f.xml","format":"rss","title":"The Quay"`},
		"cut":   {gz[:len(gz)-12], "packed by gzip and damaged"},
		"head":  {gz[:2], "packed by gzip and damaged"},
		"bomb":  {packed(t, strings.Repeat("\x00", 11<<20)), "holds more than 10 MB"},
		"twice": {packed(t, gz), `"kind":"error"`},
	} {
		if got := line(t, c.data, preview.Options{File: "f.xml"}); !strings.Contains(got, c.want) {
			t.Errorf("%s: %.200s, want %s", name, got, c.want)
		}
	}
}
