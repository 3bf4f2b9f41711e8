package fetch

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"net/url"
	"sync"
	"syscall"
	"time"
)

// newTransport returns a transport with our limits: no cookies, no unpacking
// behind our back, certificates always checked. A guarded one refuses to connect
// into private networks, at the moment the address is known, so that no name can
// be resolved once for a check and again for the connection.
func newTransport(o Options, guard bool) *http.Transport {
	proxies := &proxies{choose: o.Proxy}
	dialer := &net.Dialer{Timeout: o.Limits.Connect, KeepAlive: 30 * time.Second}
	guarded := *dialer
	guarded.Control = func(_, address string, _ syscall.RawConn) error { return checkPeer(address) }
	return &http.Transport{
		Proxy: proxies.forRequest,
		DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			if guard && !proxies.known(address) {
				return guarded.DialContext(ctx, network, address)
			}
			return dialer.DialContext(ctx, network, address)
		},
		TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: o.Roots},
		TLSHandshakeTimeout:    o.Limits.TLS,
		ResponseHeaderTimeout:  o.Limits.Header,
		MaxResponseHeaderBytes: o.Limits.Headers,
		DisableCompression:     true, // we unpack, within a limit
		ForceAttemptHTTP2:      true,
		MaxIdleConnsPerHost:    o.Limits.PerHost,
		MaxIdleConns:           2 * o.Limits.AtOnce,
		IdleConnTimeout:        20 * time.Second,
	}
}

// proxies remembers the proxies that were chosen: they may stand in a private
// network, since the reader set them up.
type proxies struct {
	choose func(*http.Request) (*url.URL, error)
	seen   sync.Map // "host:port" → true
}

func (p *proxies) forRequest(req *http.Request) (*url.URL, error) {
	u, err := p.choose(req)
	if err == nil && u != nil {
		port := u.Port()
		if port == "" {
			port = map[string]string{"https": "443", "socks5": "1080", "socks5h": "1080"}[u.Scheme]
		}
		if port == "" {
			port = "80"
		}
		p.seen.Store(net.JoinHostPort(u.Hostname(), port), true)
	}
	return u, err
}

func (p *proxies) known(address string) bool {
	_, ok := p.seen.Load(address)
	return ok
}
