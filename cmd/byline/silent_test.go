package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
)

// TestSilentTerminal runs commands on a terminal that never answers: none may ask
// it anything, and none may take much longer than without a terminal.
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
	for _, args := range [][]string{{"version"}, {"--help"}, {"config", "path"}, {"config", "default"}, {"completion", "bash"}, {"db", "stats"}} {
		cmd := exec.Command(bin, args...)
		cmd.Env = quietEnv(t)
		start := time.Now()
		if err := cmd.Run(); err != nil {
			t.Fatalf("byline %v without a terminal: %v", args, err)
		}
		piped := time.Since(start)
		took, written, err := onSilentTerminal(quietEnv(t), bin, args...)
		if err != nil {
			t.Fatalf("byline %v on a terminal: %v", args, err)
		}
		// Other programs run on this machine too, hence the room.
		if limit := 200*time.Millisecond + 10*piped; took > limit {
			t.Errorf("byline %v took %v on a silent terminal and %v without one", args, took, piped)
		}
		for _, question := range []string{"\x1b]11;?", "\x1b[6n", "\x1b[c"} {
			if strings.Contains(written, question) {
				t.Errorf("byline %v asked the terminal %q", args, question)
			}
		}
	}
}

func quietEnv(t *testing.T) []string {
	t.Helper()
	return append(os.Environ(), "TERM=xterm-256color", "CI=", "BYLINE_HOME="+t.TempDir())
}

// onSilentTerminal runs a program to its end on a pseudo-terminal whose other
// side reads and never writes, and gives what the program wrote.
func onSilentTerminal(env []string, name string, args ...string) (time.Duration, string, error) {
	cmd := exec.Command(name, args...)
	cmd.Env = env
	start := time.Now()
	f, err := pty.Start(cmd)
	if err != nil {
		return 0, "", err
	}
	defer f.Close()
	written := make(chan string)
	go func() {
		// The read fails once the program has closed its side; what came before counts.
		data, _ := io.ReadAll(f)
		written <- string(data)
	}()
	err = cmd.Wait()
	took := time.Since(start)
	return took, <-written, err
}
