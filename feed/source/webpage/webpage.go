// Package webpage reads one page of the web as a story. It must not know how a
// page is understood nor how a server is asked; both are given to it.
package webpage

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"strings"
	"time"

	"byline/feed"
	"byline/feed/extract"
	"byline/feed/fetch"
)

// Getter asks a server; fetch.Client is one.
type Getter interface {
	Get(ctx context.Context, r fetch.Request) (fetch.Response, error)
}

// Driver reads pages.
type Driver struct {
	client Getter
	now    func() time.Time
}

// New returns the driver of pages.
func New(client Getter, now func() time.Time) *Driver {
	if now == nil {
		now = time.Now
	}
	return &Driver{client, now}
}

// Kind returns feed.KindPage.
func (d *Driver) Kind() feed.Kind { return feed.KindPage }

// Claims addresses of the web, and host names without a scheme.
func (d *Driver) Claims(location string) (string, bool) {
	if !strings.Contains(location, "://") {
		host, _, _ := strings.Cut(location, "/")
		if !strings.Contains(strings.Trim(host, "."), ".") || strings.ContainsAny(location, " \t\n@\\") || strings.HasPrefix(host, ".") {
			return "", false
		}
		location = "https://" + location
	}
	u, err := url.Parse(location)
	if err != nil || u.Host == "" {
		return "", false
	}
	u.Scheme, u.Host, u.Fragment = strings.ToLower(u.Scheme), strings.ToLower(u.Host), ""
	return u.String(), u.Scheme == "http" || u.Scheme == "https"
}

// Fetch reads the page unless it is as it was.
func (d *Driver) Fetch(ctx context.Context, src feed.Source, state feed.FetchState) (feed.Dispatch, error) {
	answer, err := d.client.Get(ctx, fetch.Request{
		URL: src.Location, ETag: state.ETag, LastModified: state.LastModified, Trusted: !src.Guarded,
		Accept: "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1", MaxBytes: extract.MaxSize,
	})
	if err != nil {
		state.NextAt = time.Time{}
		if answer.RetryAfter > 0 {
			state.NextAt = d.now().Add(answer.RetryAfter)
		}
		return feed.Dispatch{State: state}, feed.Wrap(feed.Unreachable, "fetch", src.Location, err)
	}
	sum := sha256.Sum256(answer.Body)
	hash := hex.EncodeToString(sum[:])
	out := feed.Dispatch{Format: "page", MovedTo: answer.PermanentURL, SiteURL: answer.FinalURL, Unchanged: true, State: fetch.Remember(state, answer, d.now())}
	if answer.NotModified || hash == state.BodyHash {
		return out, nil
	}
	o := extract.Options{Name: answer.FinalURL, URL: answer.FinalURL, ContentType: answer.ContentType}
	read := extract.Page
	if strings.HasPrefix(answer.ContentType, "text/plain") {
		read = extract.Text
	}
	draft, err := read(answer.Body, o)
	if err != nil {
		return feed.Dispatch{State: state}, feed.Wrap(feed.BadInput, "read", src.Location, err)
	}
	draft.GUID = src.Location
	out.Unchanged, out.State.BodyHash = false, hash
	out.Title, out.Items = draft.Title, []feed.Draft{draft}
	return out, nil
}
