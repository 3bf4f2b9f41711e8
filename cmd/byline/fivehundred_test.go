package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"byline/feed/fetch/fetchtest"
)

// suite is the variable that asks for acceptance suites in full: what waits for
// servers as long as they may take.
const suite = "BYLINE_SUITE"

// city is a city of servers: well-behaved ones with many feeds each, and one for
// each misbehaviour, which all serve their feeds until they are told to misbehave.
type city struct {
	t      *testing.T
	broken atomic.Bool
	ctx    context.Context
}

// listen opens a port on the n-th loopback address: to Byline, each is a host.
func (c *city) listen(n int) net.Listener {
	c.t.Helper()
	l, err := net.Listen("tcp", fmt.Sprintf("127.0.%d.%d:0", 1+n/200, 1+n%200))
	if err != nil {
		c.t.Skipf("one loopback address only: %v", err)
	}
	c.t.Cleanup(func() { l.Close() })
	return l
}

// feed is the feed of a name; its second story comes with the trouble.
func (c *city) feed(name string) string {
	second := ""
	if c.broken.Load() {
		second = "<item><guid>2</guid><title>Second</title></item>"
	}
	return fmt.Sprintf(`<rss version="2.0"><channel><title>%s</title><item><guid>1</guid><title>First of %s</title></item>%s</channel></rss>`, name, name, second)
}

// good starts a server with feeds at /0, /1, … and gives its address.
func (c *city) good(n int) string {
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, c.feed(fmt.Sprintf("Good %d%s", n, r.URL.Path)))
	}))
	s.Listener.Close()
	s.Listener = c.listen(n)
	s.Start()
	c.t.Cleanup(s.Close)
	return s.URL
}

// bad starts a server that will misbehave and gives the address of its feed.
func (c *city) bad(n int, b misbehaviour) string {
	l := c.listen(n)
	address := "http://" + l.Addr().String() + "/feed"
	if b.tls != nil {
		address = "https" + strings.TrimPrefix(address, "http")
	}
	if b.tls != nil && b.speak == nil {
		l = tls.NewListener(l, b.tls)
	}
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go c.answer(conn, b)
		}
	}()
	return address
}

func (c *city) answer(conn net.Conn, b misbehaviour) {
	defer conn.Close()
	defer context.AfterFunc(c.ctx, func() { conn.Close() })()
	if b.tls != nil && b.speak != nil {
		conn.Read(make([]byte, 1)) // what came is no request
	} else {
		for lines := bufio.NewScanner(conn); lines.Scan() && lines.Text() != ""; {
		}
	}
	if c.broken.Load() && b.speak != nil {
		b.speak(conn)
		return
	}
	plain("200 OK", xml, c.feed(b.name))(conn)
}

// subscribe imports feeds by their addresses.
func (p *program) subscribe(addresses map[string]string) {
	p.t.Helper()
	var opml strings.Builder
	opml.WriteString("<opml><body>")
	for address, name := range addresses {
		fmt.Fprintf(&opml, `<outline text="%s" xmlUrl="%s"/>`, name, address)
	}
	list := filepath.Join(p.t.TempDir(), "list.opml")
	if err := os.WriteFile(list, []byte(opml.String()+"</body></opml>"), 0o600); err != nil {
		p.t.Fatal(err)
	}
	if code, _, talk := p.run("import", "opml", list); code != exitOK {
		p.t.Fatalf("import exits %d: %s", code, talk)
	}
}

// process runs a command as a process of its own and gives the most memory that it
// held as well, in MB, where the system tells.
func (p *program) process(args ...string) (code int, out, talk string, peak int) {
	p.t.Helper()
	var o, e bytes.Buffer
	cmd := exec.Command(bylineBinary(p.t), append(args, "--home", p.home)...)
	cmd.Stdout, cmd.Stderr = &o, &e
	if err := cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for tick := time.NewTicker(20 * time.Millisecond); ; {
		select {
		case <-tick.C:
			peak = max(peak, peakOf(cmd.Process.Pid))
			continue
		case <-ended:
		}
		tick.Stop()
		return cmd.ProcessState.ExitCode(), o.String(), e.String(), peak
	}
}

// bylineBinary gives a path under which this test program is Byline; see TestMain.
func bylineBinary(t *testing.T) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	bin := filepath.Join(t.TempDir(), "byline")
	if err := os.Symlink(self, bin); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
	return bin
}

func peakOf(pid int) int {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kb, err := strconv.Atoi(strings.TrimSpace(strings.Split(rest, "kB")[0]))
	if err != nil {
		return 0
	}
	return kb >> 10
}

// TestFiveHundredSourcesOfWhichFiftyMisbehave is the promise of a refresh: it ends,
// everybody else is filed, each server that misbehaves is named with a reason, and
// nothing that was filed before is lost. Without the variable it is a smaller one,
// without the servers that take their time.
func TestFiveHundredSourcesOfWhichFiftyMisbehave(t *testing.T) {
	fetchtest.Loopback(t)
	t.Parallel()
	c := &city{t: t, ctx: t.Context()}
	full := os.Getenv(suite) != ""
	hosts, each := 5, 10
	if full {
		hosts, each = 9, 50
	}
	elsewhere := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(elsewhere.Close)
	p := &program{t: t, home: t.TempDir(), now: time.Now().Add(-48 * time.Hour)}
	first, later, bad := map[string]string{}, map[string]string{}, map[string]misbehaviour{}
	for n := range hosts {
		address := c.good(n)
		for m := range each {
			first[fmt.Sprint(address, "/", m)] = fmt.Sprintf("Good %d/%d", n, m)
		}
	}
	for n, b := range misbehaviours(t, elsewhere.URL) {
		switch address := c.bad(hosts+n, b); {
		case b.slow && !full:
			continue
		case b.tls != nil: // never worked
			later[address], bad[b.name] = b.name, b
		default:
			first[address], bad[b.name] = b.name, b
		}
	}
	good := hosts * each

	p.subscribe(first)
	if code, out, talk := p.run("refresh"); code != exitOK || strings.Count(out, ": 1 new story\n") != len(first) {
		t.Fatalf("the first refresh exits %d: %s%s", code, out, talk)
	}
	p.subscribe(later)
	c.broken.Store(true)
	started := time.Now()
	code, out, talk, peak := p.process("refresh")
	t.Logf("%d sources, %d of which misbehave: refreshed in %v, at most %d MB", good+len(bad), len(bad), time.Since(started).Round(time.Second), peak)
	if code != exitPartly || strings.Count(out, ": 1 new story, 1 known already\n") != good || strings.ContainsAny(talk, "\x1b\u009b\a") {
		t.Errorf("exits %d, %d filed: %s", code, strings.Count(out, ": 1 new story"), talk)
	}
	if want := fmt.Sprintf("%d sources visited: %d new stories, %d failed", good+len(bad), good, len(bad)); !strings.Contains(talk, want) {
		t.Errorf("it does not say %q", want)
	}
	for name, b := range bad {
		if line := lineWith(talk, "byline: "+name+": "); !strings.Contains(line, b.why) || !strings.Contains(line, "127.0.") {
			t.Errorf("%s is named %q, want a word of %q", name, line, b.why)
		}
	}
	if peak > maxPeak {
		t.Errorf("it took %d MB of memory", peak)
	}
	p.now = time.Now()
	c.health(p, bad, later)
}

// maxPeak is how much memory, in MB, all servers together may make a refresh use.
const maxPeak = 400

// health looks at what is remembered of the servers that misbehaved, and at what
// becomes of them.
func (c *city) health(p *program, bad map[string]misbehaviour, never map[string]string) {
	t := c.t
	t.Helper()
	var doc sourceList
	_, out, _ := p.run("health", "--json")
	if err := json.Unmarshal([]byte(out), &doc); err != nil || len(doc.Sources) != len(bad) {
		t.Errorf("health names %d, %v", len(doc.Sources), err)
	}
	for _, s := range doc.Sources {
		stories := 1
		if bad[s.Title].tls != nil {
			stories = 0
		}
		if s.Failures != 1 || s.Fault == "" || s.FaultClass == "" || s.Stories != stories || s.Stopped != strings.Contains(s.Fault, "answered 410") {
			t.Errorf("%+v", s)
		}
	}
	_, text, talk := p.run("health")
	if want := fmt.Sprintf("%d of ", len(bad)); !strings.HasPrefix(talk, want) || strings.Count(text, "since ") != len(bad) {
		t.Errorf("health says %s", talk)
	}
	if code, _, talk := p.run("refresh"); code != exitOK || !strings.Contains(talk, "No source is due") {
		t.Errorf("at once again exits %d: %s", code, talk)
	}
	if code, _, talk := p.run("db", "check"); code != exitOK {
		t.Errorf("db check exits %d: %s", code, talk)
	}
	c.broken.Store(false)
	// With --all, those that are gone or asked for time are still left alone.
	if _, out, _ := p.run("refresh", "--all"); strings.Contains(out, "gone: ") || strings.Contains(out, "too many") || !strings.Contains(out, "not found: 0 new") {
		t.Errorf("--all visits %s", out)
	}
	p.now = p.now.Add(48 * time.Hour)
	if _, _, talk := p.run("refresh"); !strings.Contains(talk, fmt.Sprintf("0 new stories, %d failed", len(never))) {
		t.Errorf("when all is well again: %s", talk)
	}
}
