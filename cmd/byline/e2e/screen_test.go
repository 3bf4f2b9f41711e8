package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// screen is one program in a tmux server of its own.
type screen struct {
	t      testing.TB
	socket string
}

// open starts a command on a screen of w by h cells.
func open(t testing.TB, w, h int, env []string, argv ...string) *screen {
	t.Helper()
	if _, err := exec.LookPath("tmux"); err != nil {
		if os.Getenv("BYLINE_E2E") != "" {
			t.Fatal("tmux is needed and not installed")
		}
		t.Skip("tmux is not installed; .ci/run installs it")
	}
	dir, err := os.MkdirTemp("", "e2e") //nolint:usetesting // short: a socket's path has at most 107 bytes
	if err != nil {
		t.Fatal(err)
	}
	conf := filepath.Join(dir, "conf")
	const settings = "set -g status off\nset -g default-terminal tmux-256color\nset -sg escape-time 0\nset -g remain-on-exit on\n"
	if err := os.WriteFile(conf, []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
	s := &screen{t, filepath.Join(dir, "s")}
	t.Cleanup(func() {
		exec.Command("tmux", "-S", s.socket, "kill-server").Run()
		os.RemoveAll(dir)
	})
	args := append([]string{"-f", conf, "new-session", "-d", "-x", fmt.Sprint(w), "-y", fmt.Sprint(h), "env", "LC_ALL=C.UTF-8", "TZ=UTC"}, env...)
	s.tmux(append(args, argv...)...)
	return s
}

func (s *screen) tmux(args ...string) string {
	s.t.Helper()
	out, err := exec.Command("tmux", append([]string{"-S", s.socket}, args...)...).CombinedOutput()
	if err != nil {
		s.t.Fatalf("tmux %v: %v: %s", args, err, out)
	}
	return string(out)
}

func (s *screen) keys(keys ...string) { s.tmux(append([]string{"send-keys", "-t", "0"}, keys...)...) }

func (s *screen) resize(w, h int) {
	s.tmux("resize-window", "-t", "0", "-x", fmt.Sprint(w), "-y", fmt.Sprint(h))
}

func (s *screen) text() string { return s.tmux("capture-pane", "-p", "-t", "0") }

// wait polls until the screen holds every text.
func (s *screen) wait(texts ...string) {
	s.t.Helper()
	var missing string
	for deadline := time.Now().Add(15 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		missing = ""
		now := s.text()
		for _, t := range texts {
			if !strings.Contains(now, t) {
				missing = t
			}
		}
		if missing == "" {
			return
		}
	}
	s.t.Fatalf("no %q on the screen:\n%s", missing, s.text())
}

// gone polls until a text has left the screen.
func (s *screen) gone(text string) {
	s.t.Helper()
	for deadline := time.Now().Add(15 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if !strings.Contains(s.text(), text) {
			return
		}
	}
	s.t.Fatalf("%q stays on the screen:\n%s", text, s.text())
}

// lines gives what the screen holds from a text on, in every line that holds it, up
// to the next divider.
func (s *screen) lines(text string) []string {
	var out []string
	for l := range strings.Lines(s.text()) {
		if _, found, ok := strings.Cut(l, text); ok {
			out = append(out, strings.TrimSpace(strings.FieldsFunc(text+found, func(r rune) bool { return r == '│' || r == '┃' })[0]))
		}
	}
	return out
}

// ended polls until the program has left.
func (s *screen) ended() {
	s.t.Helper()
	for deadline := time.Now().Add(15 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if strings.TrimSpace(s.tmux("display-message", "-p", "-t", "0", "#{pane_dead}")) == "1" {
			return
		}
	}
	s.t.Fatalf("the program did not end:\n%s", s.text())
}
