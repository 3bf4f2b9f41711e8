// Package syndication reads feeds: RSS, Atom and JSON Feed. It asks only for what
// changed, understands only what is a feed, and finds the feed of a page. It must
// not know what becomes of the stories nor when a feed is to be visited again.
package syndication

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/url"
	"strings"
	"time"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/fetch"
	"byline/feed/parse"
)

// Getter asks a server; fetch.Client is one.
type Getter interface {
	Get(ctx context.Context, r fetch.Request) (fetch.Response, error)
}

// Driver reads feeds.
type Driver struct {
	client Getter
	now    func() time.Time
}

// New returns the driver of feeds.
func New(client Getter, now func() time.Time) *Driver {
	if now == nil {
		now = time.Now
	}
	return &Driver{client, now}
}

// Kind returns feed.KindFeed.
func (d *Driver) Kind() feed.Kind { return feed.KindFeed }

// Claims addresses of the web, host names without a scheme, and the scheme "feed"
// that some sites invented. Whether a feed is there only its server can tell; see
// [Driver.Find].
func (d *Driver) Claims(location string) (string, bool) {
	location = strings.TrimSpace(location)
	if rest, ok := strings.CutPrefix(location, "feed:"); ok {
		if location = rest; strings.HasPrefix(rest, "//") {
			location = "https:" + rest
		}
	}
	if clean.Line(location, 0) != location || strings.ContainsAny(location, " \\") {
		return "", false
	}
	if !strings.Contains(location, "://") {
		host, _, _ := strings.Cut(location, "/")
		if !strings.Contains(strings.Trim(host, "."), ".") || strings.Contains(location, "@") || strings.HasPrefix(host, ".") {
			return "", false
		}
		location = "https://" + location
	}
	u, err := url.Parse(location)
	if err != nil || u.Hostname() == "" {
		return "", false
	}
	u.Host = strings.ToLower(u.Host)
	u.Host = strings.TrimSuffix(u.Host, map[string]string{"http": ":80", "https": ":443"}[u.Scheme])
	u.Fragment, u.RawFragment = "", ""
	if u.Path == "" {
		u.Path = "/"
	}
	return u.String(), u.Scheme == "http" || u.Scheme == "https"
}

// Fetch asks for the feed if it changed, and reads it if its bytes did. An answer
// that is no feed is a fault, and the validators of the last feed stay.
func (d *Driver) Fetch(ctx context.Context, src feed.Source, state feed.FetchState) (feed.Dispatch, error) {
	answer, err := d.client.Get(ctx, fetch.Request{
		URL: src.Location, ETag: state.ETag, LastModified: state.LastModified, Trusted: !src.Guarded,
	})
	if err != nil {
		return feed.Dispatch{State: d.waiting(state, answer)}, feed.Wrap(feed.Unreachable, "fetch", Shown(src.Location), err)
	}
	return d.read(src.Location, answer, state)
}

// waiting is the state of a visit that failed: it says when the server wants to
// be asked again, if it does.
func (d *Driver) waiting(state feed.FetchState, answer fetch.Response) feed.FetchState {
	state.NextAt = time.Time{}
	if answer.RetryAfter > 0 {
		state.NextAt = d.now().Add(answer.RetryAfter)
	}
	return state
}

// read makes a dispatch of a server's answer.
func (d *Driver) read(location string, answer fetch.Response, state feed.FetchState) (feed.Dispatch, error) {
	next := fetch.Remember(state, answer, d.now())
	if answer.NotModified {
		return feed.Dispatch{Unchanged: true, MovedTo: answer.PermanentURL, State: next}, nil
	}
	sum := sha256.Sum256(answer.Body)
	next.BodyHash = hex.EncodeToString(sum[:])
	if next.BodyHash == state.BodyHash {
		return feed.Dispatch{Unchanged: true, MovedTo: answer.PermanentURL, State: next}, nil
	}
	out, err := understand(location, answer)
	if err != nil {
		return feed.Dispatch{State: d.waiting(state, answer)}, err
	}
	out.State, out.MovedTo = next, answer.PermanentURL
	return out, nil
}

// maxStories is how many stories of a feed are taken at one visit, the newest.
// Feeds hold a few dozen, archives in one file a few thousand; filing a hundred
// thousand would keep everybody else waiting.
const maxStories = 20_000

// understand reads a body that has to be a feed.
func understand(location string, answer fetch.Response) (feed.Dispatch, error) {
	fault := &feed.Fault{Class: feed.BadInput, Op: "read", Subject: Shown(location)}
	switch form := parse.Sniff(answer.Body, answer.ContentType); {
	case len(bytes.TrimSpace(answer.Body)) == 0:
		fault.Err = errors.New("the server's answer is empty")
		return feed.Dispatch{}, fault
	case form == parse.HTML:
		fault.Err = errPage
		return feed.Dispatch{}, fault
	case form == parse.OPMLFormat:
		fault.Err, fault.Advice = errors.New("it is a list of feeds and no feed"), "Save it, and “byline import opml FILE” subscribes to them."
		return feed.Dispatch{}, fault
	}
	out, err := parse.Feed(answer.Body, parse.Options{URL: answer.FinalURL, ContentType: answer.ContentType, Most: maxStories})
	if err == nil {
		return out, nil
	}
	fault.Err = err
	var inner *feed.Fault
	if errors.As(err, &inner) { // its subject is the whole address, secrets included
		fault.Class, fault.Err = inner.Class, inner.Err
	}
	return feed.Dispatch{}, fault
}

// errPage is what a feed is told that answers with a page.
var errPage = errors.New("the server answered with a web page and not with a feed")

// Shown is an address as a sentence may hold it: without user, password and query.
func Shown(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return "an address that cannot be read"
	}
	u.User = nil
	query := ""
	if u.RawQuery != "" {
		u.RawQuery, query = "", "?…"
	}
	return clean.Line(u.String(), 200) + query
}
