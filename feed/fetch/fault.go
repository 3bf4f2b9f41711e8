package fetch

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http/httptrace"
	"net/url"
	"strings"
	"sync/atomic"
	"syscall"

	"byline/feed"
	"byline/feed/clean"
)

// statusError is an answer with an error status.
type statusError struct {
	status int
	text   string
}

func (e statusError) Error() string {
	return fmt.Sprintf("the server answered %d (%s)", e.status, strings.ToLower(e.text))
}

// fault makes the fault a person may see of what ended a visit. What servers and
// libraries wrote is left out or cleaned, since it ends on a terminal.
func (c *Client) fault(ctx context.Context, v *visit, err error) error {
	f := &feed.Fault{Class: feed.Unreachable, Op: "fetch", Subject: redact(v.start)}
	var known *feed.Fault
	var dns *net.DNSError
	var certificate *tls.CertificateVerificationError
	var plain tls.RecordHeaderError
	var timeout net.Error
	switch {
	case errors.As(err, &known):
		f.Class, f.Err, f.Advice = known.Class, known.Err, known.Advice
	case ctx.Err() != nil:
		f.Class, f.Err = feed.ClassOf(ctx.Err()), ctx.Err()
	case errors.Is(err, errTotal), errors.Is(err, errSlow):
		f.Class, f.Err = feed.Timeout, err
	case errors.As(err, &timeout) && timeout.Timeout():
		f.Class, f.Err = feed.Timeout, errors.New("no answer in time while "+v.progress.get())
	case errors.As(err, &dns):
		f.Err = errors.New("no such host")
	case errors.As(err, &certificate):
		f.Err = errors.New("the server's certificate is not valid: " + clean.Line(certificateReason(certificate), 120))
	case errors.As(err, &plain):
		f.Err, f.Advice = errors.New("the server does not speak https"), "if that is what you want, begin the address with http://"
	case errors.Is(err, syscall.ECONNREFUSED):
		f.Err = errors.New("the server takes no connections")
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, syscall.ECONNRESET):
		f.Err = errors.New("the answer broke off")
	default:
		f.Err = errors.New("no usable answer: " + clean.Line(innermost(err).Error(), 160))
	}
	if v.here.Host != v.start.Host {
		f.Err = fmt.Errorf("%w (redirected to %s)", f.Err, clean.Line(v.here.Hostname(), 100))
	}
	return f
}

func certificateReason(err *tls.CertificateVerificationError) string {
	var host x509.HostnameError
	var authority x509.UnknownAuthorityError
	var invalid x509.CertificateInvalidError
	switch {
	case errors.As(err, &host):
		return "it is for another name"
	case errors.As(err, &authority):
		return "nobody this system trusts has signed it"
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return "it is out of date"
	}
	return err.Err.Error()
}

// innermost is the error without the request's address around it.
func innermost(err error) error {
	var u *url.Error
	for errors.As(err, &u) {
		err = u.Err
	}
	return err
}

// redact is an address without what may be a secret in it: user, password, query.
func redact(u *url.URL) string {
	shown := *u
	shown.User = nil
	shown.Fragment, shown.RawFragment = "", ""
	if shown.RawQuery != "" {
		shown.RawQuery = ""
		return clean.Line(shown.String(), 200) + "?…"
	}
	return clean.Line(shown.String(), 200)
}

func redactString(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" {
		return "an address that cannot be read"
	}
	return redact(u)
}

// progress is what a request is doing, for the sentence when it does it too long.
type progress struct{ now atomic.Value }

func (p *progress) set(s string) { p.now.Store(s) }

func (p *progress) get() string {
	s, _ := p.now.Load().(string)
	return s
}

func (p *progress) trace(ctx context.Context) context.Context {
	p.set("connecting")
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		DNSStart:          func(httptrace.DNSStartInfo) { p.set("looking up the name") },
		ConnectStart:      func(string, string) { p.set("connecting") },
		TLSHandshakeStart: func() { p.set("agreeing on encryption") },
		GotConn:           func(httptrace.GotConnInfo) { p.set("waiting for the answer") },
	})
}
