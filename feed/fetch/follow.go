package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"byline/feed"
)

// defaultAccept asks for feeds before pages.
const defaultAccept = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5"

// visit is one Get on its way through the redirects.
type visit struct {
	request  Request
	start    *url.URL // without user information
	user     *url.Userinfo
	here     *url.URL
	seen     map[string]bool
	hops     int
	moved    bool // redirected at least once
	forGood  bool // and always permanently
	progress progress
}

// follow makes the requests of one Get, within the time for all of them.
func (c *Client) follow(ctx context.Context, r Request) (Response, error) {
	v, err := newVisit(r)
	if err != nil {
		return Response{}, &feed.Fault{Class: feed.BadInput, Op: "fetch", Subject: redactString(r.URL), Err: err}
	}
	budget := c.o.Limits.Total
	for {
		out, next, took, err := c.hop(ctx, v, budget)
		budget -= took
		switch {
		case err != nil:
			return out, c.fault(ctx, v, err)
		case next == nil:
			return out, nil
		}
		if err := v.redirect(next, out.Status, c.o.Limits.Hops); err != nil {
			return out, c.fault(ctx, v, err)
		}
	}
}

func newVisit(r Request) (*visit, error) {
	u, err := url.Parse(strings.TrimSpace(r.URL))
	if err != nil {
		return nil, errors.New("not an address")
	}
	v := &visit{request: r, user: u.User, seen: map[string]bool{}, forGood: true}
	normalize(u)
	if err := checkAddress(u); err != nil {
		return nil, err
	}
	v.start, v.here = u, u
	v.seen[u.String()] = true
	return v, nil
}

// normalize removes what is not sent or means nothing: user, fragment, default
// port, capital letters of the host.
func normalize(u *url.URL) {
	u.User = nil
	u.Fragment, u.RawFragment = "", ""
	u.Host = strings.TrimPrefix(origin(u), u.Scheme+"://")
}

// checkAddress allows what an HTTP request can be made to.
func checkAddress(u *url.URL) error {
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return errors.New("only http and https addresses are fetched")
	case u.Hostname() == "":
		return errors.New("an address without a host")
	}
	return nil
}

// redirect moves the visit to the address an answer points to.
func (v *visit) redirect(next *url.URL, status, most int) error {
	normalize(next)
	if err := checkAddress(next); err != nil {
		return refuse("redirected to what cannot be fetched: %w", err)
	}
	if v.hops++; v.hops > most {
		return refuse("redirected more than %d times", most)
	}
	if v.seen[next.String()] {
		return refuse("redirected in a circle")
	}
	v.seen[next.String()] = true
	permanent := status == http.StatusMovedPermanently || status == http.StatusPermanentRedirect
	downgrade := v.here.Scheme == "https" && next.Scheme == "http"
	v.moved = true
	v.forGood = v.forGood && permanent && !downgrade
	v.here = next
	return nil
}

// refuse makes the fault of a server that answered in a way we do not accept.
func refuse(format string, args ...any) error {
	return &feed.Fault{Class: feed.Refused, Err: fmt.Errorf(format, args...)}
}

// trusted reports whether the next request may lead into a private network: the
// reader chose the address, and no redirect led to another host.
func (v *visit) trusted() bool {
	return v.request.Trusted && v.here.Host == v.start.Host
}

// newRequest is the request for the visit's present address.
func (c *Client) newRequest(ctx context.Context, v *visit) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, v.here.String(), nil)
	if err != nil {
		return nil, &feed.Fault{Class: feed.BadInput, Err: errors.New("not an address")}
	}
	h := req.Header
	h.Set("User-Agent", c.userAgent())
	h.Set("Accept", v.request.Accept)
	if v.request.Accept == "" {
		h.Set("Accept", defaultAccept)
	}
	h.Set("Accept-Encoding", "gzip, br, deflate")
	if validator(v.request.ETag) {
		h.Set("If-None-Match", v.request.ETag)
	}
	if validator(v.request.LastModified) {
		h.Set("If-Modified-Since", v.request.LastModified)
	}
	if origin(v.here) == origin(v.start) {
		user, password, err := c.credentials(ctx, v)
		if err != nil {
			return nil, err
		}
		if user != "" || password != "" {
			req.SetBasicAuth(user, password)
		}
	}
	return req, nil
}

// credentials are those in the address that was asked for, else those configured
// for it.
func (c *Client) credentials(ctx context.Context, v *visit) (user, password string, err error) {
	if v.user != nil {
		password, _ = v.user.Password()
		return v.user.Username(), password, nil
	}
	if c.o.Credentials == nil {
		return "", "", nil
	}
	return c.o.Credentials(ctx, v.start)
}

// origin is scheme, host and port (RFC 6454, section 4), without a default port.
func origin(u *url.URL) string {
	port := u.Port()
	if port == "" || u.Scheme == "http" && port == "80" || u.Scheme == "https" && port == "443" {
		host := strings.ToLower(u.Hostname())
		if strings.Contains(host, ":") {
			host = "[" + host + "]"
		}
		return u.Scheme + "://" + host
	}
	return u.Scheme + "://" + strings.ToLower(u.Host)
}
