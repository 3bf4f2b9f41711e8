package fetch_test

import (
	"context"
	"crypto/x509"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/fetch"
	"byline/feed/fetch/fetchtest"
)

// TestServersThatMisbehave meets every server of the list once. Each must end in
// a fault of the right class, well within the time a server may take.
func TestServersThatMisbehave(t *testing.T) {
	t.Parallel()
	forever := func(conn net.Conn, s string, every time.Duration) {
		for {
			if _, err := io.WriteString(conn, s); err != nil {
				return
			}
			time.Sleep(every)
		}
	}
	silent := func(conn net.Conn) { _, _ = io.Copy(io.Discard, conn) } // until the other side gives up
	for name, tt := range map[string]struct {
		class feed.Class
		speak func(net.Conn)
	}{
		"says nothing":             {feed.Timeout, silent},
		"closes at once":           {feed.Unreachable, func(net.Conn) {}},
		"closes after the request": {feed.Unreachable, readRequest},
		"hangs inside the headers": {feed.Timeout, func(c net.Conn) { readRequest(c); io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Type: te"); silent(c) }},
		"headers without end": {feed.Unreachable, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\n")
			forever(c, "A: "+strings.Repeat("b", 1000)+"\r\n", 0)
		}},
		"one header without end": {feed.Unreachable, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\nA: ")
			forever(c, strings.Repeat("b", 1000), 0)
		}},
		"headers drop by drop": {feed.Timeout, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\nA: ")
			forever(c, "b", 20*time.Millisecond)
		}},
		"hints without end": {feed.Unreachable, func(c net.Conn) {
			readRequest(c)
			forever(c, "HTTP/1.1 103 Early Hints\r\nLink: <"+strings.Repeat("x", 500)+">\r\n\r\n", 0)
		}},
		"not HTTP": {feed.Unreachable, func(c net.Conn) { readRequest(c); io.WriteString(c, "SSH-2.0-\x1b[31mhello\r\n\r\n") }},
		"a status with an escape": {feed.Refused, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 500 \x1b]0;pwned\a\r\nContent-Length: 0\r\n\r\n")
		}},
		"hangs before the body": {feed.Timeout, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
			silent(c)
		}},
		"a body drop by drop": {feed.Timeout, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\n\r\n")
			forever(c, "x", 20*time.Millisecond)
		}},
		"a length too long": {feed.Unreachable, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort")
		}},
		"a length beyond all": {feed.Unreachable, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nx")
		}},
		"a negative length": {feed.Unreachable, func(c net.Conn) { readRequest(c); io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx") }},
		"chunks that lie": {feed.Unreachable, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx")
		}},
		"chunks broken off": {feed.Unreachable, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab")
		}},
		"chunk extensions, endless": {feed.Unreachable, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;")
			forever(c, strings.Repeat("x", 1000), 0)
		}},
		"one byte chunks, slow": {feed.Timeout, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
			forever(c, "1\r\nx\r\n", 20*time.Millisecond)
		}},
		"an endless body, quick": {feed.TooLarge, func(c net.Conn) {
			readRequest(c)
			io.WriteString(c, "HTTP/1.1 200 OK\r\n\r\n")
			forever(c, strings.Repeat("x", 10_000), 0)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := client(t, fetch.Options{Limits: quick})
			started := time.Now()
			_, err := get(t, c, raw(t, tt.speak))
			wantClass(t, err, tt.class)
			if took := time.Since(started); took > 2*quick.Total {
				t.Errorf("it took %v", took)
			}
			wantClean(t, err)
		})
	}
}

// wantClean fails unless the error can be printed on a terminal as one line.
func wantClean(t *testing.T, err error) {
	t.Helper()
	for _, r := range err.Error() {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			t.Errorf("a control in %q", err)
		}
	}
}

func TestEverythingTogetherTakesNoLongerThanTheTotal(t *testing.T) {
	t.Parallel()
	limits := quick
	limits.Total, limits.Header = 500*time.Millisecond, 400*time.Millisecond
	address := serve(t, func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(150 * time.Millisecond)
		http.Redirect(w, r, r.URL.Path+"x", http.StatusFound)
	})
	started := time.Now()
	_, err := get(t, client(t, fetch.Options{Limits: limits}), address+"/")
	wantClass(t, err, feed.Timeout)
	if took := time.Since(started); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
}

func TestCertificatesAreChecked(t *testing.T) {
	fetchtest.Loopback(t)
	t.Parallel()
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("ok")) }))
	s.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	s.EnableHTTP2 = true
	s.StartTLS()
	t.Cleanup(s.Close)
	_, err := get(t, client(t, fetch.Options{}), s.URL)
	wantClass(t, err, feed.Unreachable)
	if !strings.Contains(err.Error(), "certificate") {
		t.Errorf("the sentence does not say why: %v", err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(s.Certificate())
	if got, err := get(t, client(t, fetch.Options{Roots: roots}), s.URL); err != nil || string(got.Body) != "ok" {
		t.Errorf("with its certificate trusted: %q, %v", got.Body, err)
	}
	wrong := strings.Replace(s.URL, "127.0.0.1", "localhost", 1)
	_, err = get(t, client(t, fetch.Options{Roots: roots}), wrong)
	wantClass(t, err, feed.Unreachable)
}

func TestAHandshakeThatHangs(t *testing.T) {
	t.Parallel()
	address := raw(t, func(c net.Conn) { _, _ = io.Copy(io.Discard, c) })
	_, err := get(t, client(t, fetch.Options{Limits: quick}), strings.Replace(address, "http:", "https:", 1))
	wantClass(t, err, feed.Timeout)
	if !strings.Contains(err.Error(), "encryption") {
		t.Errorf("the sentence does not say what took so long: %v", err)
	}
}

func TestCancelIsAnInterruption(t *testing.T) {
	t.Parallel()
	address := raw(t, func(c net.Conn) { _, _ = io.Copy(io.Discard, c) })
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(50*time.Millisecond, cancel)
	_, err := client(t, fetch.Options{}).Get(ctx, fetch.Request{URL: address, Trusted: true})
	wantClass(t, err, feed.Interrupted)
}

func TestSecretsStayOutOfErrorsAndLogs(t *testing.T) {
	t.Parallel()
	var log strings.Builder
	logger := slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	c := client(t, fetch.Options{Log: logger, Credentials: func(context.Context, *url.URL) (string, string, error) { return "ada", "s3cret", nil }})
	refusing := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Www-Authenticate", r.Header.Get("Authorization"))
		w.WriteHeader(http.StatusForbidden)
	})
	broken := raw(t, func(net.Conn) {})
	for _, address := range []string{refusing, broken, "http://127.0.0.1:1", "http://[::1", "https://" + strings.TrimPrefix(broken, "http://"), "ftp://x.example"} {
		_, err := get(t, c, strings.Replace(address, "://", "://bob:hunter2@", 1)+"/feed?key=t0ken")
		if err == nil {
			t.Fatalf("%s answered", address)
		}
		for _, secret := range []string{"s3cret", "hunter2", "t0ken", "Basic "} {
			if strings.Contains(err.Error(), secret) || strings.Contains(log.String(), secret) {
				t.Errorf("%q is in %q or in the log", secret, err)
			}
		}
	}
	if log.Len() == 0 {
		t.Error("nothing was logged")
	}
}

func TestWhatIsNoAddress(t *testing.T) {
	t.Parallel()
	for _, address := range []string{"", "x", "ftp://quay.example/", "file:///etc/passwd", "http://", "http:///x", "javascript:x", "http://\x1b[31m/", "http://a b/"} {
		_, err := get(t, client(t, fetch.Options{}), address)
		wantClass(t, err, feed.BadInput)
		wantClean(t, err)
	}
}
