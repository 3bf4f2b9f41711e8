package main

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"byline/feed/fetch/fetchtest"
)

// members is a server that lets nobody in but ada, and remembers what others were
// given.
type members struct {
	*httptest.Server
	mu     sync.Mutex
	denied int
	given  []string // to paths outside /members
}

func newMembers(t *testing.T, elsewhere string) *members {
	t.Helper()
	m := &members{}
	m.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, _ := r.BasicAuth()
		m.mu.Lock()
		defer m.mu.Unlock()
		switch {
		case !strings.HasPrefix(r.URL.Path, "/members/"):
			m.given = append(m.given, user+password)
		case user != "ada" || password != "s3cret pass":
			m.denied++
			w.WriteHeader(http.StatusUnauthorized)
			return
		case r.URL.Path == "/members/away":
			http.Redirect(w, r, elsewhere, http.StatusFound)
			return
		}
		fmt.Fprintf(w, `<rss version="2.0"><channel><title>Members</title><item><guid>1</guid><title>First of %s</title></item></channel></rss>`, r.URL.Path)
	}))
	t.Cleanup(m.Close)
	return m
}

func (p *program) configure(mode fs.FileMode, text string) {
	p.t.Helper()
	path := filepath.Join(p.home, "config", "config.toml")
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		p.t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil {
		p.t.Fatal(err)
	}
}

func TestLoginsOpenWhatTheyAreForAndNothingElse(t *testing.T) {
	fetchtest.Loopback(t)
	t.Parallel()
	var leaked []string
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		leaked = append(leaked, r.Header.Get("Authorization"))
		io.WriteString(w, `<rss version="2.0"><channel><title>Other</title><item><guid>1</guid><title>One</title></item></channel></rss>`)
	}))
	t.Cleanup(other.Close)
	m := newMembers(t, other.URL)
	keep := t.TempDir()
	secret := filepath.Join(keep, "secret")
	if err := os.WriteFile(secret, []byte("s3cret pass\r\nsecond line\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, password := range map[string]string{
		"itself": "s3cret pass", "a variable": "env:QUAY_PASSWORD", "a file": "file:" + secret, "a command": "cmd:cat '" + secret + "'",
	} {
		p := &program{t: t, home: t.TempDir(), now: time.Now(), env: map[string]string{"QUAY_PASSWORD": "s3cret pass"}}
		p.configure(0o600, fmt.Sprintf("[[login]]\naddress = %q\nuser = \"ada\"\npassword = %q\n", m.URL+"/members/", password))
		said := ""
		for _, args := range [][]string{{"add", m.URL + "/members/feed"}, {"add", m.URL + "/members-only"}, {"add", other.URL + "/members/feed"},
			{"refresh", "--all"}, {"sources", "--json"}, {"export", "opml"}, {"export", "json"}, {"health"}, {"list", "--json"}} {
			code, out, talk := p.run(args...)
			if code != exitOK {
				t.Errorf("%s: %v exits %d: %s", name, args, code, talk)
			}
			said += out + talk
		}
		if code, _, talk := p.run("add", m.URL+"/members/away"); code == exitOK || !strings.Contains(talk, "private network") {
			t.Errorf("%s: led elsewhere, add exits %d: %s", name, code, talk)
		}
		if strings.Contains(said, "s3cret") {
			t.Errorf("%s: a secret is said in %s", name, said)
		}
		p.wantNowhere("s3cret", "YWRhOn") // the second is how “ada:” goes over the wire
	}
	if m.denied > 0 {
		t.Errorf("%d requests came without the password", m.denied)
	}
	if got := strings.Join(append(leaked, m.given...), ""); got != "" {
		t.Errorf("others were given %q", got)
	}
}

// wantNowhere fails if a file of the home holds one of the words, but for the
// configuration.
func (p *program) wantNowhere(words ...string) {
	p.t.Helper()
	files := 0
	err := filepath.WalkDir(p.home, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Base(path) == "config.toml" {
			return err
		}
		files++
		data, err := os.ReadFile(path)
		for _, word := range words {
			if bytes.Contains(data, []byte(word)) {
				p.t.Errorf("%s holds %q", path, word)
			}
		}
		return err
	})
	if err != nil || files < 2 {
		p.t.Errorf("%d files looked at, %v", files, err)
	}
}

func TestALockedDoorIsNamedAndSaysHowToOpenIt(t *testing.T) {
	fetchtest.Loopback(t)
	t.Parallel()
	m := newMembers(t, "")
	p := &program{t: t, home: t.TempDir(), now: time.Now(), env: map[string]string{"EMPTY": ""}}
	address := m.URL + "/members/feed"
	for password, why := range map[string]string{
		"wr0ng":                 "the server answered 401 (unauthorized); set its user and password as a [[login]] in the configuration",
		"env:EMPTY":             "the password of ada is not to be had: the variable EMPTY is not set; look at [[login]] in the configuration",
		"file:/nosuch/file":     "is not to be had: read /nosuch/file: there is no such file or folder",
		"cmd:/nosuch/command x": "is not to be had: the command could not be run",
		"cmd:cat '":             "is not to be had: the command cannot be understood",
		"cmd:sh -c 'echo wr0ng; echo wr0ng >&2; exit 3'": "is not to be had: the command failed (exit status 3)",
	} {
		p.configure(0o600, fmt.Sprintf("[[login]]\naddress = %q\nuser = \"ada\"\npassword = %q\n", address, password))
		code, _, talk := p.run("add", address)
		if code != exitFailure && code != exitConfig || strings.Count(talk, "\n") != 1 || !strings.Contains(talk, why) || !strings.Contains(talk, address) || strings.Contains(talk, "wr0ng") {
			t.Errorf("%s: exits %d: %s", password, code, talk)
		}
	}
}

func TestPasswordsThatOthersCanReadAreRefused(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("this system has no such rights")
	}
	t.Parallel()
	p := &program{t: t, home: t.TempDir(), now: time.Now()}
	const login = "[[login]]\naddress = \"https://quay.example/\"\nuser = \"ada\"\n"
	p.configure(0o640, login+"password = \"s3cret\"\n")
	for _, args := range [][]string{{"config", "check"}, {"refresh"}, {"add", "https://quay.example/"}} {
		code, _, talk := p.run(args...)
		if code != exitConfig || !strings.Contains(talk, "it holds a password and others can read it; “chmod 600 ") || strings.Contains(talk, "s3cret") {
			t.Errorf("%v exits %d: %s", args, code, talk)
		}
	}
	p.configure(0o644, login+"password = \"cmd:pass show quay\"\n")
	if code, _, talk := p.run("config", "check"); code != exitOK {
		t.Errorf("without a secret in it: exits %d: %s", code, talk)
	}
	secret := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(secret, []byte("s3cret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(secret, 0o604); err != nil {
		t.Fatal(err)
	}
	if _, err := newApp().secret(t.Context(), loginAt("https://quay.example/", "file:"+secret)); err == nil || !strings.Contains(err.Error(), "others can read it") {
		t.Errorf("a file that others can read: %v", err)
	}
	for text, why := range map[string]string{
		login: "address, user and password are needed",
		"[[login]]\naddress = \"quay.example\"\nuser = \"a\"\npassword = \"env:X\"\n":             "must be one of the web",
		"[[login]]\naddress = \"https://a:b@quay.example\"\nuser = \"a\"\npassword = \"env:X\"\n": "cannot hold a name",
		"[[login]]\naddres = \"https://quay.example\"\n":                                          "did you mean \"login.address\"?",
	} {
		p.configure(0o600, text)
		if code, _, talk := p.run("config", "check"); code != exitConfig || !strings.Contains(talk, why) {
			t.Errorf("%q exits %d: %s", text, code, talk)
		}
	}
}

func loginAt(address, password string) login {
	return login{Address: address, User: "ada", Password: password}
}

func TestALoginCoversItsAddressAndWhatIsBelow(t *testing.T) {
	t.Parallel()
	for at, addresses := range map[string]map[string]bool{
		"https://quay.example": {"https://quay.example/": true, "https://QUAY.example:443/a/b": true, "http://quay.example/": false,
			"https://quay.example:8443/": false, "https://sub.quay.example/": false, "https://quay.example.evil.example/": false},
		"https://quay.example/a/": {"https://quay.example/a": true, "https://quay.example/a/b": true, "https://quay.example/ab": false,
			"https://quay.example/": false, "https://quay.example/a/../b": false},
		"http://[::1]:8080/x": {"http://[::1]:8080/x": true, "http://[::1]/x": false},
	} {
		for address, want := range addresses {
			u, err := url.Parse(address)
			if err != nil {
				t.Fatal(err)
			}
			if _, got := loginAt(at, "x").covers(u); got != want {
				t.Errorf("%s covers %s: %v", at, address, got)
			}
		}
	}
}
