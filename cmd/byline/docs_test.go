package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"byline/ui/keys"
)

func TestHelpAndManualNameEveryCommand(t *testing.T) {
	t.Parallel()
	var help, manual, talk bytes.Buffer
	for _, c := range []struct {
		arg string
		out *bytes.Buffer
	}{{"--help", &help}, {"man", &manual}} {
		a := newApp()
		a.out, a.err = c.out, &talk
		if code := a.run(t.Context(), []string{c.arg}); code != exitOK {
			t.Fatalf("byline %s exits %d: %s", c.arg, code, talk.String())
		}
	}
	readme, err := os.ReadFile("../../README.md")
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	for _, c := range newRoot(newApp()).Commands() {
		if !strings.Contains(help.String(), "\n  "+c.Name()+" ") {
			t.Errorf("the help does not name %q", c.Name())
		}
		if !strings.Contains(manual.String(), c.Name()) {
			t.Errorf("the manual does not name %q", c.Name())
		}
		if strings.Contains(string(readme), "## Commands") && !strings.Contains(string(readme), "byline "+c.Name()) {
			t.Errorf("the README does not name “byline %s”", c.Name())
		}
	}
	for _, k := range keys.Table() {
		if !strings.Contains(keyTable(), k.Help) {
			t.Errorf("the manual's key table lacks %q", k.Help)
		}
	}
}
