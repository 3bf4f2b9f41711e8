package fetch_test

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/fetch"
	"byline/feed/fetch/fetchtest"
)

// Limits for tests: quick ones for servers that take too long on purpose, and
// patient ones for all others, so that a busy machine fails none of them.
var (
	quick = fetch.Limits{
		Connect: time.Second, TLS: 500 * time.Millisecond, Header: 500 * time.Millisecond, Total: 3 * time.Second,
		Window: 300 * time.Millisecond, MinRate: 1000, Body: 1 << 20, Headers: 64 << 10,
	}
	patient = fetch.Limits{
		Connect: time.Minute, TLS: time.Minute, Header: time.Minute, Total: time.Minute,
		Window: time.Minute, MinRate: 1, Body: 1 << 20, Headers: 64 << 10,
	}
)

// client returns a client for the test. What the test leaves out is patient and
// goes through no proxy.
func client(t *testing.T, o fetch.Options) *fetch.Client {
	t.Helper()
	if o.Limits == (fetch.Limits{}) {
		o.Limits = patient
	}
	if o.Proxy == nil {
		o.Proxy = func(*http.Request) (*url.URL, error) { return nil, nil }
	}
	c := fetch.New(o)
	t.Cleanup(c.Close)
	return c
}

// serve runs a server on the loopback and returns its address.
func serve(t *testing.T, h http.HandlerFunc) string {
	fetchtest.Loopback(t)
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

// world makes every host name lead to one handler, by way of a proxy, so that a
// test can have many hosts without a network.
func world(t *testing.T, h http.HandlerFunc) func(*http.Request) (*url.URL, error) {
	t.Helper()
	address, err := url.Parse(serve(t, h))
	if err != nil {
		t.Fatal(err)
	}
	return http.ProxyURL(address)
}

// raw runs a server that speaks to each connection by hand.
func raw(t *testing.T, speak func(net.Conn)) string {
	fetchtest.Loopback(t)
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(func() { cancel(); l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				context.AfterFunc(ctx, func() { conn.Close() })
				speak(conn)
			}()
		}
	}()
	return "http://" + l.Addr().String()
}

// readRequest reads what the client sent, up to the empty line.
func readRequest(conn net.Conn) {
	buf := make([]byte, 64<<10)
	_, _ = conn.Read(buf) // what was asked does not matter here
}

// get fetches a trusted address.
func get(t *testing.T, c *fetch.Client, address string) (fetch.Response, error) {
	t.Helper()
	return c.Get(t.Context(), fetch.Request{URL: address, Trusted: true})
}

// wantClass fails unless err is a fault of the class.
func wantClass(t *testing.T, err error, class feed.Class) {
	t.Helper()
	var f *feed.Fault
	if !errors.As(err, &f) {
		t.Fatalf("got %v, want a fault of class %q", err, class)
	}
	if f.Class != class {
		t.Errorf("class %q (%v), want %q", f.Class, err, class)
	}
}
