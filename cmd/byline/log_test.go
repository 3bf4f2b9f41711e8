package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestLogKeepsThreeFiles(t *testing.T) {
	t.Parallel()
	l := &logFile{path: filepath.Join(t.TempDir(), "byline.log"), max: 10}
	if err := l.open(); err != nil {
		t.Fatal(err)
	}
	for _, record := range []string{"aaaaaaaa\n", "bbbbbbbb\n", "cccccccc\n", "dddddddd\n"} {
		if _, err := l.Write([]byte(record)); err != nil {
			t.Fatal(err)
		}
	}
	l.Close()
	for name, want := range map[string]string{"": "d", ".1": "c", ".2": "b"} {
		got, err := os.ReadFile(l.path + name)
		if err != nil || !strings.HasPrefix(string(got), want) {
			t.Errorf("byline.log%s holds %q (%v), want %s…", name, got, err, want)
		}
	}
	if _, err := os.Stat(l.path + ".3"); err == nil {
		t.Error("a fourth file was kept")
	}
}
