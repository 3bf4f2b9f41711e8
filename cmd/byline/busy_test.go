package main

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/gofrs/flock"
)

// TestAnotherProcessHoldsTheLibrary takes the turnstile as a process that never
// ends its turn would.
func TestAnotherProcessHoldsTheLibrary(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	byline := func(args ...string) (int, string) {
		var out, talk strings.Builder
		a := newApp()
		defer a.close()
		a.out, a.err, a.patience = &out, &talk, 50*time.Millisecond
		return a.run(t.Context(), append([]string{"--home", home}, args...)), talk.String()
	}
	if code, talk := byline("list"); code != exitNothing {
		t.Fatalf("an empty library: exit code %d: %s", code, talk)
	}
	held := flock.New(filepath.Join(home, "data", "byline.db.lock"))
	if err := held.Lock(); err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	want := regexp.MustCompile(`^byline: .*byline\.db: another process holds the library.*; try again when it has ended\n$`)
	for _, args := range [][]string{{"list"}, {"star", "--all"}, {"db", "check"}} {
		if code, talk := byline(args...); code != exitBusy || !want.MatchString(talk) {
			t.Errorf("byline %v: exit code %d, says %q", args, code, talk)
		}
	}
	if err := held.Unlock(); err != nil {
		t.Fatal(err)
	}
	if code, talk := byline("db", "check"); code != exitOK {
		t.Errorf("afterwards: exit code %d: %s", code, talk)
	}
}
