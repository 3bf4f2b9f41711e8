package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/creack/pty"
)

// TestSilentTerminal runs commands on a terminal that never answers a question.
// What counts is the time over that of a program which does nothing, on the same
// machine in the same run.
func TestSilentTerminal(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	bin := filepath.Join(t.TempDir(), "byline")
	// testscript.Main makes a command of the test program when it is called by
	// the command's name.
	if err := os.Symlink(self, bin); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
	baseline, err := onSilentTerminal(t, "true")
	if err != nil {
		t.Skipf("no terminal to be had: %v", err)
	}
	for _, args := range [][]string{{"version"}, {"--help"}, {"config", "path"}, {"config", "default"}, {"completion", "bash"}} {
		took := time.Hour
		for range 3 { // the best of three: other programs run here too
			d, err := onSilentTerminal(t, bin, args...)
			if err != nil {
				t.Fatalf("byline %v: %v", args, err)
			}
			took = min(took, d)
		}
		if limit := 200*time.Millisecond + 10*baseline; took > limit {
			t.Errorf("byline %v took %v on a silent terminal; doing nothing takes %v, the limit is %v", args, took, baseline, limit)
		}
	}
}

// onSilentTerminal runs a program to its end on a pseudo-terminal whose other
// side reads and never writes.
func onSilentTerminal(t *testing.T, name string, args ...string) (time.Duration, error) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "TERM=xterm-256color", "CI=", "BYLINE_HOME="+t.TempDir())
	start := time.Now()
	f, err := pty.Start(cmd)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	go io.Copy(io.Discard, f)
	err = cmd.Wait()
	return time.Since(start), err
}
