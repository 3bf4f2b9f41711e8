package main

import (
	"bytes"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"byline/feed/fetch/fetchtest"
)

// program runs commands in one home, at a time that a test sets.
type program struct {
	t    *testing.T
	home string
	now  time.Time
	env  map[string]string // in front of the test's own
}

// run gives the exit code and what was written.
func (p *program) run(args ...string) (code int, out, talk string) {
	p.t.Helper()
	var o, e bytes.Buffer
	a := newApp()
	a.out, a.err = &o, &e
	a.now = func() time.Time { return p.now }
	a.env = func(name string) string {
		if v, ok := p.env[name]; ok {
			return v
		}
		return os.Getenv(name)
	}
	code = a.run(p.t.Context(), append(args, "--home", p.home))
	a.close()
	return code, o.String(), e.String()
}

func lineWith(text, start string) string {
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, start) {
			return line
		}
	}
	return ""
}

func TestAServerThatIsDownIsOneSentence(t *testing.T) {
	fetchtest.Loopback(t)
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := "http://" + l.Addr().String() + "/feed"
	l.Close()
	p := &program{t: t, home: t.TempDir(), now: time.Now()}
	code, _, talk := p.run("add", address)
	if code != exitFailure || strings.Count(talk, "\n") != 1 || !strings.Contains(talk, "takes no connections") {
		t.Errorf("exits %d: %s", code, talk)
	}
	if code, _, _ := p.run("sources"); code != exitNothing {
		t.Errorf("something was added: sources exits %d", code)
	}
}

// TestProgressIsOneLineOnATerminal looks at what a person sees of a refresh.
func TestProgressIsOneLineOnATerminal(t *testing.T) {
	fetchtest.Loopback(t)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `<rss version="2.0"><channel><title>Quay</title><item><guid>1</guid><title>First</title></item></channel></rss>`)
	}))
	defer server.Close()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	bin := filepath.Join(t.TempDir(), "byline")
	if err := os.Symlink(self, bin); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
	env := quietEnv(t)
	add := exec.Command(bin, "add", server.URL)
	add.Env = env
	if out, err := add.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	_, written, err := onSilentTerminal(env, bin, "refresh", "--all")
	if err != nil || !strings.Contains(written, "\r\x1b[K0 of 1  Quay") || !strings.Contains(written, "\r\x1b[K1 source visited: 0 new stories, 0 failed") {
		t.Errorf("%v: wrote %q", err, written)
	}
	if strings.Contains(written, "Quay: 0 new") {
		t.Errorf("a source that brought nothing has a line of its own: %q", written)
	}
}
