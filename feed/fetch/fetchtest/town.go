package fetchtest

import (
	"fmt"
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

// Town is a set of hosts on loopback addresses of their own: to a client that
// limits what it asks of one host, each is another.
type Town struct {
	// Hosts are their addresses: "http://127.0.1.1:41234".
	Hosts []string
	// Latency is how long every answer takes, from the request on.
	Latency time.Duration

	body     func(path string) (etag string, body []byte)
	server   *http.Server
	requests atomic.Int64
	bytes    atomic.Int64
}

// NewTown starts so many hosts. Body gives what is at a path, the same at every
// host; its tag, quotes included, is answered with 304 when it comes back, and so is
// its date. Systems with one loopback address have one host.
func NewTown(hosts int, latency time.Duration, body func(path string) (etag string, body []byte)) (*Town, error) {
	t := &Town{Latency: latency, body: body}
	t.server = &http.Server{Handler: http.HandlerFunc(t.answer), ReadHeaderTimeout: time.Minute}
	for n := range hosts {
		l, err := net.Listen("tcp", fmt.Sprintf("127.0.%d.%d:0", 1+n/200, 1+n%200))
		if err != nil && n == 0 {
			l, err = net.Listen("tcp", "127.0.0.1:0")
		}
		if err != nil {
			if n > 0 {
				break
			}
			return nil, err
		}
		t.Hosts = append(t.Hosts, "http://"+l.Addr().String())
		go t.server.Serve(l) //nolint:errcheck // it ends with Close
	}
	return t, nil
}

// modified is when everything in a town was made.
const modified = "Sun, 01 Nov 2026 08:00:00 GMT"

func (t *Town) answer(w http.ResponseWriter, r *http.Request) {
	t.requests.Add(1)
	time.Sleep(t.Latency)
	etag, body := t.body(r.URL.Path)
	w.Header().Set("ETag", etag)
	w.Header().Set("Last-Modified", modified)
	if r.Header.Get("If-None-Match") == etag || r.Header.Get("If-Modified-Since") == modified {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Type", "application/rss+xml")
	n, _ := w.Write(body) // what a client did not take is not counted
	t.bytes.Add(int64(n))
}

// Asked gives how many requests came, and how many bytes of bodies went, since the
// last time.
func (t *Town) Asked() (requests, bytes int64) {
	return t.requests.Swap(0), t.bytes.Swap(0)
}

// Close stops the hosts.
func (t *Town) Close() error { return t.server.Close() }
