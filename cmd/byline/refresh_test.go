package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"byline/feed/fetch/fetchtest"
)

// program runs commands in one home, at a time that a test sets.
type program struct {
	t    *testing.T
	home string
	now  time.Time
}

// run gives the exit code and what was written.
func (p *program) run(args ...string) (code int, out, talk string) {
	p.t.Helper()
	var o, e bytes.Buffer
	a := newApp()
	a.out, a.err = &o, &e
	a.now = func() time.Time { return p.now }
	code = a.run(p.t.Context(), append(args, "--home", p.home))
	a.close()
	return code, o.String(), e.String()
}

// misbehaviours are what servers do instead of sending their feed, each with words
// of the sentence that names it. There are a dozen.
func misbehaviours(elsewhere string) []struct {
	why string
	do  http.HandlerFunc
} {
	status := func(code int) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "100000000000000000000")
			w.WriteHeader(code)
		}
	}
	body := func(s string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, s) }
	}
	to := func(address string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, address, http.StatusFound) }
	}
	return []struct {
		why string
		do  http.HandlerFunc
	}{
		{"answered 410", status(http.StatusGone)},
		{"answered 404", status(http.StatusNotFound)},
		{"answered 403", status(http.StatusForbidden)},
		{"answered 429", status(http.StatusTooManyRequests)},
		{"answered 503", status(http.StatusServiceUnavailable)},
		{"web page", body("<!doctype html><title>Sign in</title>")},
		{"empty", body("")},
		{"no feed", body("Fatal error: out of \x1b[2J memory")},
		{"only http and https", to("file:///etc/passwd")},
		{"private network", to(elsewhere)},
		{"unpacked", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			fmt.Fprint(w, "no gzip at all")
		}},
		{"broke off", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "1000")
			fmt.Fprint(w, "<rss><channel>")
		}},
	}
}

func TestOneFailingSourceStopsNoOther(t *testing.T) {
	fetchtest.Loopback(t)
	t.Parallel()
	const all = 60
	elsewhere := httptest.NewServer(http.NotFoundHandler())
	defer elsewhere.Close()
	bad := misbehaviours(elsewhere.URL)
	var broken atomic.Bool
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var n int
		fmt.Sscanf(r.URL.Path, "/feed/%d", &n)
		if broken.Load() && n < len(bad) {
			bad[n].do(w, r)
			return
		}
		second := ""
		if broken.Load() {
			second = "<item><guid>2</guid><title>Second</title></item>"
		}
		fmt.Fprintf(w, `<rss version="2.0"><channel><title>Feed No %d</title><item><guid>1</guid><title>First</title></item>%s</channel></rss>`, n, second)
	}))
	defer server.Close()

	p := &program{t: t, home: t.TempDir(), now: time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)}
	var opml strings.Builder
	opml.WriteString("<opml><body>")
	for n := range all {
		fmt.Fprintf(&opml, `<outline text="No %d" xmlUrl="%s/feed/%d"/>`, n, server.URL, n)
	}
	list := filepath.Join(p.home, "list.opml")
	if err := os.WriteFile(list, []byte(opml.String()+"</body></opml>"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, talk := p.run("import", "opml", list); code != exitOK {
		t.Fatalf("import exits %d: %s", code, talk)
	}
	if code, out, talk := p.run("refresh"); code != exitOK || strings.Count(out, ": 1 new story\n") != all {
		t.Fatalf("the first refresh exits %d: %s%s", code, out, talk)
	}

	broken.Store(true)
	p.now = p.now.Add(48 * time.Hour)
	code, out, talk := p.run("refresh")
	if code != exitPartly || strings.Count(out, ": 1 new story") != all-len(bad) || strings.ContainsRune(talk, '\x1b') {
		t.Errorf("exits %d, %d filed: %s", code, strings.Count(out, ": 1 new story"), talk)
	}
	for n, b := range bad {
		if line := lineWith(talk, fmt.Sprintf("byline: No %d: ", n)); !strings.Contains(line, b.why) || !strings.Contains(line, "127.0.0.1") {
			t.Errorf("no %d is named %q, want a word of %q", n, line, b.why)
		}
	}

	var health sourceList
	_, out, _ = p.run("health", "--json")
	if err := json.Unmarshal([]byte(out), &health); err != nil || len(health.Sources) != len(bad) {
		t.Errorf("health names %d, %v", len(health.Sources), err)
	}
	for _, s := range health.Sources {
		if s.Failures != 1 || s.Fault == "" || s.FaultClass == "" || s.Stories != 1 || s.Stopped != strings.Contains(s.Fault, "410") {
			t.Errorf("%+v", s)
		}
	}
	if code, _, talk := p.run("refresh"); code != exitOK || !strings.Contains(talk, "No source is due") {
		t.Errorf("at once again exits %d: %s", code, talk)
	}
	// With --all, those that are gone or asked for time are still left alone.
	_, _, talk = p.run("refresh", "--all")
	for _, left := range []string{"410", "429", "503"} {
		if strings.Contains(talk, "answered "+left) {
			t.Errorf("--all asks where %s was answered", left)
		}
	}
	if code, _, talk := p.run("db", "check"); code != exitOK {
		t.Errorf("db check exits %d: %s", code, talk)
	}
	broken.Store(false)
	p.now = p.now.Add(48 * time.Hour)
	if code, _, talk := p.run("refresh"); code != exitOK || !strings.Contains(talk, "59 sources visited") {
		t.Errorf("the last refresh exits %d: %s", code, talk)
	}
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
