package main

import (
	"bytes"
	"compress/gzip"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"io"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"
)

// misbehaviour is what a server does instead of sending its feed, and words of the
// sentence that names it.
type misbehaviour struct {
	name, why string
	slow      bool // takes as long as a server may
	speak     func(io.Writer)
	tls       *tls.Config
}

// plain is the whole answer of a server.
func plain(status, headers, body string) func(io.Writer) {
	return func(w io.Writer) {
		fmt.Fprintf(w, "HTTP/1.1 %s\r\nConnection: close\r\n%sContent-Length: %d\r\n\r\n%s", status, headers, len(body), body)
	}
}

// forever writes a beginning and then the same again until nobody listens.
func forever(start, again string, every time.Duration) func(io.Writer) {
	return func(w io.Writer) {
		_, err := io.WriteString(w, start)
		for err == nil {
			time.Sleep(every)
			_, err = io.WriteString(w, again)
		}
	}
}

// silent writes a beginning and then nothing.
func silent(start string) func(io.Writer) {
	return func(w io.Writer) {
		io.WriteString(w, start)
		io.Copy(io.Discard, w.(io.Reader)) // until the other side gives up
	}
}

func zipped(s string, times int) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	for range times {
		io.WriteString(z, s)
	}
	z.Close()
	return b.String()
}

const (
	ok    = "HTTP/1.1 200 OK\r\n"
	xml   = "Content-Type: application/rss+xml\r\n"
	gzips = "Content-Encoding: gzip\r\n"
	mega  = 1 << 20
)

// misbehaviours are what servers were seen to do, and what they could. Elsewhere is
// a server on this machine that nobody subscribed to.
func misbehaviours(t *testing.T, elsewhere string) []misbehaviour {
	drop := 200 * time.Millisecond
	return []misbehaviour{
		{name: "unauthorized", why: "answered 401", speak: plain("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", "")},
		{name: "a header with an escape", why: "no usable answer", speak: plain("200 OK", "Server: \x1b[2J\r\n", "<rss/>")},
		{name: "forbidden", why: "answered 403", speak: plain("403 Forbidden", "", "no")},
		{name: "not found", why: "answered 404", speak: plain("404 Not Found", "", "<h1>404</h1>")},
		{name: "gone", why: "answered 410", speak: plain("410 Gone", "", "")},
		{name: "too many, seconds", why: "answered 429", speak: plain("429 Too Many Requests", "Retry-After: 120\r\n", "")},
		{name: "too many, date", why: "answered 429", speak: plain("429 Too Many Requests", "Retry-After: Fri, 31 Dec 2100 23:59:59 GMT\r\n", "")},
		{name: "too many, absurd", why: "answered 429", speak: plain("429 Too Many Requests", "Retry-After: 100000000000000000000\r\n", "")},
		{name: "error", why: "answered 500", speak: plain("500 \x1b]0;pwned\a\x9b2J", "", "Fatal error: out of \x1b[2J memory")},
		{name: "unavailable", why: "answered 503", speak: plain("503 Service Unavailable", "Retry-After: -5\r\n", "")},
		{name: "a status of its own", why: "answered 799", speak: plain("799 Whatever", "", "")},
		{name: "sign in", why: "web page", speak: plain("200 OK", "Content-Type: text/html\r\n", "<!doctype html><title>Sign in</title><form>")},
		{name: "empty", why: "empty", speak: plain("200 OK", xml, "")},
		{name: "words", why: "no feed", speak: plain("200 OK", xml, "Fatal error: out of \x1b[2J memory")},
		{name: "other JSON", why: "no JSON Feed", speak: plain("200 OK", "Content-Type: application/json\r\n", `{"error":"gone fishing"}`)},
		{name: "a picture", why: "no feed", speak: plain("200 OK", xml, "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00")},
		{name: "another feed", why: "another feed answers", speak: plain("200 OK", xml, `<rss><channel><title>Casino</title><link>https://casino.example/</link><item><guid>win</guid><title>Win</title></item></channel></rss>`)},
		{name: "an entity bomb", why: "no feed", speak: plain("200 OK", xml, entityBomb())},
		{name: "a deep nest", why: "no feed", speak: plain("200 OK", xml, strings.Repeat("<a>", 2*mega))},
		{name: "an item of 100 MB", why: "over 10 MB", speak: forever(ok+xml+"\r\n<rss><channel><item><title>", strings.Repeat("x", mega), 0)},
		{name: "a million items", why: "over 10 MB", speak: plain("200 OK", xml+gzips, zipped("<item><guid>1</guid></item>", 1_000_000))},
		{name: "a zip bomb", why: "over 10 MB", speak: plain("200 OK", xml+gzips, zipped(strings.Repeat("\x00", mega), 1000))},
		{name: "a broken zip", why: "unpacked", speak: plain("200 OK", xml+gzips, "no gzip at all")},
		{name: "unknown packing", why: "packed", speak: plain("200 OK", xml+"Content-Encoding: rot13\r\n", "ess")},
		{name: "to a file", why: "only http and https", speak: plain("302 Found", "Location: file:///etc/passwd\r\n", "")},
		{name: "to a script", why: "only http and https", speak: plain("301 Moved", "Location: javascript:alert(1)\r\n", "")},
		{name: "to the neighbours", why: "private network", speak: plain("307 Temporary Redirect", "Location: "+elsewhere+"\r\n", "")},
		{name: "in a circle", why: "in a circle", speak: plain("308 Permanent Redirect", "Location: /feed\r\n", "")},
		{name: "to nowhere", why: "answered 302", speak: plain("302 Found", "", "")},
		{name: "closed at once", why: "broke off", speak: func(io.Writer) {}},
		{name: "reset", why: "broke off", speak: func(w io.Writer) { w.(*net.TCPConn).SetLinger(0) }},
		{name: "too short", why: "broke off", speak: plainly(ok + xml + "Content-Length: 1000\r\n\r\n<rss><channel>")},
		{name: "a negative length", why: "no usable answer", speak: plainly(ok + "Content-Length: -1\r\n\r\nx")},
		{name: "chunks that lie", why: "no usable answer", speak: plainly(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nx")},
		{name: "chunks broken off", why: "broke off", speak: plainly(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nab")},
		{name: "chunk extensions", why: "no usable answer", speak: forever(ok+"Transfer-Encoding: chunked\r\n\r\n1;", strings.Repeat("x", 10_000), 0)},
		{name: "no HTTP", why: "no usable answer", speak: plainly("SSH-2.0-\x1b[31mhello\r\n\r\n")},
		{name: "headers without end", why: "no usable answer", speak: forever(ok, "A: "+strings.Repeat("b", 1000)+"\r\n", 0)},
		{name: "a header without end", why: "no usable answer", speak: forever(ok+"A: ", strings.Repeat("b", 10_000), 0)},
		{name: "hints without end", why: "no usable answer", speak: forever("", "HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n", 0)},
		{name: "self-signed", why: "nobody this system trusts", tls: certified(t, time.Hour)},
		{name: "expired", why: "certificate is not valid", tls: certified(t, -time.Hour)},
		{name: "plain where encryption was meant", why: "does not speak https", tls: &tls.Config{}, speak: plain("200 OK", xml, "<rss/>")},
		{name: "says nothing", why: "no answer in time", slow: true, speak: silent("")},
		{name: "hangs in the headers", why: "no answer in time", slow: true, speak: silent(ok + "Content-Ty")},
		{name: "headers drop by drop", why: "no answer in time", slow: true, speak: forever(ok+"A: ", "b", drop)},
		{name: "hangs before the body", why: "too slowly", slow: true, speak: silent(ok + "Content-Length: 100\r\n\r\n")},
		{name: "a body drop by drop", why: "too slowly", slow: true, speak: forever(ok+"\r\n", "x", drop)},
		{name: "chunks drop by drop", why: "too slowly", slow: true, speak: forever(ok+"Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n", drop)},
		{name: "just not too slow", why: "longer in all", slow: true, speak: forever(ok+"\r\n", strings.Repeat("x", 100), drop)},
	}
}

func plainly(s string) func(io.Writer) {
	return func(w io.Writer) { io.WriteString(w, s) }
}

// entityBomb would be 10 GB long if anybody believed it.
func entityBomb() string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol"><!ENTITY x SYSTEM "file:///etc/passwd">`)
	for n := 1; n <= 10; n++ {
		fmt.Fprintf(&b, `<!ENTITY e%d "%s">`, n, strings.Repeat(fmt.Sprintf("&e%d;", n-1), 10))
	}
	return b.String() + `]><lolz>&e10;&x;</lolz>`
}

// certified is a server with a certificate of its own making that is good for so
// long from now on.
func certified(t *testing.T, good time.Duration) *tls.Config {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	var hosts []net.IP
	for n := range 200 {
		hosts = append(hosts, net.IPv4(127, 0, 1, byte(1+n)))
	}
	template := x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "\x1b[31mevil"}, IPAddresses: hosts,
		NotBefore: time.Now().Add(-2 * time.Hour), NotAfter: time.Now().Add(good)}
	der, err := x509.CreateCertificate(rand.Reader, &template, &template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
}
