package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"byline/ui"
	"byline/ui/keys"
	"byline/ui/theme"
	"byline/ui/uitest"
)

// says runs a command line that must succeed and gives what it prints, with its
// blanks and line ends folded.
func says(t *testing.T, args ...string) string {
	t.Helper()
	var out, talk bytes.Buffer
	a := newApp()
	a.out, a.err = &out, &talk
	if code := a.run(t.Context(), args); code != exitOK {
		t.Fatalf("byline %v exits %d: %s", args, code, talk.String())
	}
	return fold(out.String())
}

func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// everyCommand walks the commands, those in groups too.
func everyCommand(c *cobra.Command, visit func(*cobra.Command)) {
	for _, sub := range c.Commands() {
		visit(sub)
		everyCommand(sub, visit)
	}
}

func TestHelpAndManualNameEveryCommand(t *testing.T) {
	t.Parallel()
	manual := says(t, "man")
	everyCommand(newRoot(newApp()), func(c *cobra.Command) {
		if c.Short == "" {
			t.Errorf("%q says nothing of itself", c.CommandPath())
		}
		above := strings.Fields(c.Parent().CommandPath())[1:]
		if help := says(t, append(above, "--help")...); !strings.Contains(help, fold(c.Name()+" "+c.Short)) {
			t.Errorf("the help of %q does not name %q", c.Parent().CommandPath(), c.Name())
		}
		if !strings.Contains(manual, `\fB`+c.Name()+`\fP`) || !strings.Contains(manual, strings.ReplaceAll(c.Short, ".", `\&.`)) {
			t.Errorf("the manual does not name %q", c.CommandPath())
		}
	})
}

// TestEveryListOfKeysIsTheTable compares what help, palette and manual show with
// the one table; TestReadmeTables does so for the README.
func TestEveryListOfKeysIsTheTable(t *testing.T) {
	t.Parallel()
	manual := says(t, "man")
	for _, k := range keys.Table() {
		if want := fold(`\fB` + roffText(k.Names()) + `\fP ` + roffText(k.Help)); !strings.Contains(manual, want) {
			t.Errorf("the manual lacks %q", want)
		}
	}
	for _, key := range []string{"?", ":"} {
		lib := uitest.NewLibrary(nil)
		m := ui.New(ui.Options{Library: lib, Theme: theme.New(true, theme.NoColor), Now: uitest.Now, Location: time.UTC})
		uitest.Start(t, m, 120, 50+3*len(keys.Table()))
		uitest.Drive(t, m, uitest.Keys(key)...)
		sheet := fold(strings.Join(uitest.Screen(m), "\n"))
		for _, k := range keys.Table() {
			if want := k.Names() + " " + k.Help; !strings.Contains(sheet, want) {
				t.Errorf("the sheet that %q opens lacks %q", key, want)
			}
		}
	}
}
