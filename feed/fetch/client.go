// Package fetch asks servers for feeds, pages and pictures. It is the only
// package that opens a socket, so everything promised about servers is kept here:
// what they may take from us, what they are told, and how often they are asked at
// once. It must not know what the answers mean.
package fetch

import (
	"cmp"
	"context"
	"crypto/x509"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"time"
)

// Options is how a client is set up. Zero fields are the defaults.
type Options struct {
	// Version of Byline and the address of a page about it, for the User-Agent.
	Version string
	About   string
	Now     func() time.Time
	// Log gets one line a request, without secrets.
	Log    *slog.Logger
	Limits Limits
	// Credentials gives the user and password configured for an address, no user
	// for none; an error ends the request. They are sent with the first request and
	// with redirects within the origin (scheme, host and port), nowhere else.
	Credentials func(ctx context.Context, address *url.URL) (user, password string, err error)
	// Proxy chooses the proxy of a request; nil is the environment's
	// (HTTP_PROXY, HTTPS_PROXY, NO_PROXY).
	Proxy func(*http.Request) (*url.URL, error)
	// Roots are the certificates to trust; nil is the system's.
	Roots *x509.CertPool
}

// Limits is what a server may take from us. Zero fields are those of
// [DefaultLimits].
type Limits struct {
	Connect time.Duration // to a connection, name look-up included
	TLS     time.Duration // to agree on encryption
	Header  time.Duration // to the first line of the answer and its headers
	Total   time.Duration // for everything, redirects included, waiting for a slot not
	Window  time.Duration // in every such stretch of a body MinRate must be reached
	MinRate int           // bytes a second
	Body    int64         // bytes, before and after unpacking
	Headers int64         // bytes
	Hops    int           // redirects
	PerHost int           // requests to one host at once
	AtOnce  int           // requests at once
}

// DefaultLimits let a server hold one request for a minute and 10 MB.
func DefaultLimits() Limits {
	return Limits{
		Connect: 10 * time.Second, TLS: 10 * time.Second, Header: 15 * time.Second, Total: time.Minute,
		Window: 10 * time.Second, MinRate: 100, Body: 10 << 20, Headers: 256 << 10, Hops: 10, PerHost: 2, AtOnce: 16,
	}
}

// Request asks for one address.
type Request struct {
	// URL is http or https. A name and password in it are used and not shown.
	URL string
	// ETag and LastModified are sent as they were given, byte for byte
	// (RFC 9110, section 13.1).
	ETag         string
	LastModified string
	// Trusted says that the reader chose the address. Others, which came out of a
	// feed or a page, may not lead into a private network, nor may a redirect to
	// another host.
	Trusted bool
	// Accept is the media types wanted; empty asks for feeds, then pages.
	Accept string
	// MaxBytes lowers Limits.Body for this request.
	MaxBytes int64
}

// Response is what a server answered.
type Response struct {
	Status      int
	Body        []byte // unpacked
	ContentType string // as the server wrote it, cleaned
	// ETag and LastModified are to be sent back the next time; what a server
	// could not have meant is left out. After NotModified they are those of the
	// request unless the server gave new ones.
	ETag         string
	LastModified string
	NotModified  bool
	// FinalURL is the address that answered. PermanentURL is the same if it is
	// another one than asked for and every redirect on the way was permanent.
	FinalURL     string
	PermanentURL string
	// FreshUntil is when the server says the answer grows old (RFC 9111, section
	// 4.2.1), at most a day ahead; zero when it says nothing, or that it is old at
	// once. FreshSaid tells the two apart: after NotModified, what an answer does not
	// say is as it was in the one before (RFC 9111, section 4.3.4).
	FreshUntil time.Time
	FreshSaid  bool
	// RetryAfter is how long the server asked to be left alone (RFC 9110, section
	// 10.2.3): between a minute and a day, or zero when it says nothing.
	RetryAfter time.Duration
}

// Client fetches. It is safe for use by many goroutines.
type Client struct {
	o       Options
	trusted *http.Transport // may connect anywhere
	guarded *http.Transport // may not connect into private networks
	slots   *slots
}

// New returns a client. Close it when done.
func New(o Options) *Client {
	o.Limits = o.Limits.orDefault()
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Proxy == nil {
		o.Proxy = http.ProxyFromEnvironment
	}
	return &Client{
		o:       o,
		trusted: newTransport(o, false),
		guarded: newTransport(o, true),
		slots:   newSlots(o.Limits.PerHost, o.Limits.AtOnce),
	}
}

// Close closes the connections kept open.
func (c *Client) Close() {
	c.trusted.CloseIdleConnections()
	c.guarded.CloseIdleConnections()
}

// Get asks for an address and follows redirects. Every error is a [feed.Fault]
// whose sentence names the address without its secrets. With an answer that is an
// error (status 400 and above) the response is returned beside the fault, for its
// RetryAfter.
func (c *Client) Get(ctx context.Context, r Request) (Response, error) {
	started := time.Now()
	out, err := c.follow(ctx, r)
	c.o.Log.DebugContext(ctx, "fetched", "url", redactString(r.URL), "status", out.Status,
		"bytes", len(out.Body), "took", time.Since(started).Round(time.Millisecond), "error", err)
	return out, err
}

func (l Limits) orDefault() Limits {
	d := DefaultLimits()
	orDuration := func(v *time.Duration, d time.Duration) {
		if *v <= 0 {
			*v = d
		}
	}
	orDuration(&l.Connect, d.Connect)
	orDuration(&l.TLS, d.TLS)
	orDuration(&l.Header, d.Header)
	orDuration(&l.Total, d.Total)
	orDuration(&l.Window, d.Window)
	orInt := func(v *int, d int) {
		if *v <= 0 {
			*v = d
		}
	}
	orInt(&l.MinRate, d.MinRate)
	orInt(&l.Hops, d.Hops)
	orInt(&l.PerHost, d.PerHost)
	orInt(&l.AtOnce, d.AtOnce)
	if l.Body <= 0 {
		l.Body = d.Body
	}
	if l.Headers <= 0 {
		l.Headers = d.Headers
	}
	return l
}

// userAgent names the program and where to read about it, so that a server's
// owner can find out who asks.
func (c *Client) userAgent() string {
	return "Byline/" + cmp.Or(c.o.Version, "dev") + " (+" + cmp.Or(c.o.About, "https://byline.example/") + ")"
}

// discard reads a little of a body nobody wants, so that the connection can be
// used again, and closes it.
func discard(body io.ReadCloser) {
	_, _ = io.CopyN(io.Discard, body, 64<<10) // what cannot be read is not wanted either
	body.Close()
}
