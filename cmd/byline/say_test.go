package main

import (
	"strings"
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
