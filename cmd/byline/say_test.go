package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unicode"
)

func TestNothingSaidHoldsAControl(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	a := &app{err: &out}
	a.say("%s written to %s", "1 story", "R&D/\x1b[31m\u202ea\x9b\u009bb\x07")
	forbidden := func(r rune) bool { return unicode.IsControl(r) || r == '\u202e' }
	if got := out.String(); strings.ContainsFunc(strings.TrimSuffix(got, "\n"), forbidden) || !strings.HasPrefix(got, "1 story written to R&D/") || !strings.HasSuffix(got, "\n") {
		t.Errorf("%q", got)
	}
}

func TestAPipeForAConfigurationIsRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	pipe, large := filepath.Join(dir, "pipe"), filepath.Join(dir, "large")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip("no pipes here:", err)
	}
	if err := os.WriteFile(large, make([]byte, maxSmall+1), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{pipe, large, dir} {
		if data, err := readSmall(name); err == nil {
			t.Errorf("%s: %d bytes", filepath.Base(name), len(data))
		}
	}
	if data, err := readSmall(os.DevNull); err != nil || len(data) > 0 {
		t.Errorf("nothing: %d bytes, %v", len(data), err)
	}
}
