package fetch

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"time"

	"byline/feed"
	"byline/feed/clean"
)

var errTotal = errors.New("took longer in all than a server may")

// hop makes one request within what is left of the time. It returns the answer,
// or the address it points to, and how long the server had us.
func (c *Client) hop(ctx context.Context, v *visit, budget time.Duration) (out Response, next *url.URL, took time.Duration, err error) {
	release, err := c.slots.take(ctx, v.here.Hostname())
	if err != nil {
		return Response{}, nil, 0, err
	}
	defer release()

	started := time.Now()
	defer func() { took = time.Since(started) }()
	ctx, cancel := context.WithTimeoutCause(ctx, max(budget, 1), errTotal)
	defer cancel()
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)

	req, err := c.newRequest(v.progress.trace(ctx), v)
	if err != nil {
		return Response{}, nil, 0, err
	}
	transport := c.trusted
	if !v.trusted() {
		transport = c.guarded
		if privateName(v.here.Hostname()) {
			return Response{}, nil, 0, errPrivate
		}
	}
	res, err := transport.RoundTrip(req)
	if err != nil {
		return Response{}, nil, 0, cause(ctx, err)
	}
	if next := location(res); next != nil {
		discard(res.Body)
		return Response{Status: res.StatusCode}, next, 0, nil
	}
	defer res.Body.Close()
	out = c.headers(v, res)
	switch {
	case out.NotModified:
		return out, nil, 0, nil
	case res.StatusCode != http.StatusOK && res.StatusCode != http.StatusNonAuthoritativeInfo:
		return out, nil, 0, statusFault(res.StatusCode)
	}
	limit := c.o.Limits.Body
	if m := v.request.MaxBytes; m > 0 {
		limit = min(limit, m)
	}
	v.progress.set("reading the answer")
	paced := pace(res.Body, c.o.Limits, stop)
	defer paced.stop()
	out.Body, err = readBody(paced, res.Header.Get("Content-Encoding"), res.ContentLength, limit)
	if err != nil {
		return out, nil, 0, cause(ctx, err)
	}
	return out, nil, 0, nil
}

// cause prefers the reason a request was stopped for to the error it ended with.
func cause(ctx context.Context, err error) error {
	if why := context.Cause(ctx); why != nil {
		return why
	}
	return err
}

// location is where an answer redirects to, nil if it does not.
func location(res *http.Response) *url.URL {
	switch res.StatusCode {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther,
		http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		if u, err := res.Location(); err == nil {
			return u
		}
	}
	return nil
}

// headers reads everything of an answer but its body.
func (c *Client) headers(v *visit, res *http.Response) Response {
	now := c.o.Now()
	out := Response{
		Status:      res.StatusCode,
		ContentType: clean.Line(res.Header.Get("Content-Type"), 200),
		FinalURL:    v.here.String(),
		FreshUntil:  freshUntil(res.Header, now),
		FreshSaid:   res.Header.Get("Cache-Control") != "" || res.Header.Get("Expires") != "",
	}
	if v.moved && v.forGood {
		out.PermanentURL = out.FinalURL
	}
	if etag := res.Header.Get("ETag"); validator(etag) {
		out.ETag = etag
	}
	if modified := res.Header.Get("Last-Modified"); validator(modified) {
		out.LastModified = modified
	}
	switch res.StatusCode {
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		out.RetryAfter = retryAfter(res.Header.Get("Retry-After"), now)
	case http.StatusNotModified:
		out.NotModified = validator(v.request.ETag) || validator(v.request.LastModified)
		if out.ETag == "" {
			out.ETag = v.request.ETag
		}
		if out.LastModified == "" {
			out.LastModified = v.request.LastModified
		}
	}
	return out
}

// statusFault classes an answer that is not the one asked for. The server's own
// reason phrase is never shown.
func statusFault(status int) error {
	text := http.StatusText(status)
	if text == "" {
		text = "an unknown status"
	}
	f := &feed.Fault{Class: feed.Refused, Err: statusError{status, text}}
	switch status {
	case http.StatusUnauthorized:
		f.Class, f.Advice = feed.Denied, "set its user and password as a [[login]] in the configuration"
	case http.StatusForbidden, http.StatusProxyAuthRequired:
		f.Class = feed.Denied
	case http.StatusNotFound:
		f.Class = feed.NotFound
	case http.StatusGone:
		f.Class, f.Advice = feed.Gone, "look for its new address"
	case http.StatusTooManyRequests:
		f.Advice = "it asks to be left alone for a while; try again later"
	default:
		if status >= http.StatusInternalServerError {
			f.Advice = "the trouble is the server's; try again later"
		}
	}
	return f
}
