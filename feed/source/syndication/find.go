package syndication

import (
	"bytes"
	"context"
	"net/url"

	"byline/feed"
	"byline/feed/fetch"
	"byline/feed/parse"
	"byline/feed/parse/discover"
)

// maxTries is how many addresses are asked for the feed of one page.
const maxTries = 8

// Find looks for the feed that an address, as a person gave it, leads to: the
// address itself, or what its page links or its site is known to have. It returns
// the feed's address and what its first visit brought. A page without a feed gives
// neither an address nor an error; a page with several gives a [*Choices] within
// a fault.
func (d *Driver) Find(ctx context.Context, location string) (string, feed.Dispatch, error) {
	answer, err := d.client.Get(ctx, fetch.Request{URL: location, Trusted: true})
	if err != nil {
		// Some sites keep strangers from their pages and not from their feeds.
		if known := discover.Known(location); len(known) > 0 && feed.ClassOf(err) != feed.Interrupted {
			address, first, other := d.choose(ctx, location, location, known)
			if address != "" || other != nil {
				return address, first, other
			}
		}
		return "", feed.Dispatch{}, feed.Wrap(feed.Unreachable, "fetch", Shown(location), err)
	}
	first, err := d.read(location, answer, feed.FetchState{})
	if err == nil {
		return location, first, nil
	}
	if form := parse.Sniff(answer.Body, answer.ContentType); form != parse.HTML {
		if form == parse.Unknown && feed.ClassOf(err) == feed.BadInput && len(bytes.TrimSpace(answer.Body)) > 0 {
			return "", feed.Dispatch{}, nil // a text, perhaps: another driver's to say
		}
		return "", feed.Dispatch{}, err
	}
	candidates := linked(answer.Body, answer.FinalURL)
	if len(candidates) == 0 && isRoot(answer.FinalURL) {
		candidates = discover.Common(answer.FinalURL)
		return d.try(ctx, location, candidates[:min(len(candidates), maxTries)])
	}
	return d.choose(ctx, location, answer.FinalURL, candidates)
}

// linked gives the feeds a page names. What the head declares is meant; a link in
// the text may lead anywhere, and counts on the page's own host only.
func linked(page []byte, address string) []discover.Candidate {
	head := page
	if at := bytes.Index(bytes.ToLower(page), []byte("<body")); at >= 0 {
		head = page[:at]
	}
	if declared := withoutComments(discover.Links(head, address)); len(declared) > 0 {
		return declared
	}
	var near []discover.Candidate
	for _, c := range withoutComments(discover.Links(page, address)) {
		if host(c.URL) == host(address) {
			near = append(near, c)
		}
	}
	return near
}

// choose takes the feed if there is one, in however many formats.
func (d *Driver) choose(ctx context.Context, location, page string, candidates []discover.Candidate) (string, feed.Dispatch, error) {
	if oneFeed(candidates) {
		return d.try(ctx, location, candidates[:min(len(candidates), maxTries)])
	}
	return "", feed.Dispatch{}, &feed.Fault{Class: feed.BadInput, Op: "add", Subject: Shown(location),
		Err: &Choices{Given: location, Page: page, Candidates: candidates}, Advice: "Add the address of the one you want."}
}

// try returns the first address where a feed is. Addresses where none is are no
// failure: pages link feeds that are long gone. A server that fails is one.
func (d *Driver) try(ctx context.Context, location string, candidates []discover.Candidate) (string, feed.Dispatch, error) {
	for _, c := range candidates {
		address, ok := d.Claims(c.URL)
		if !ok {
			continue
		}
		// The reader chose the page. What it links may be elsewhere on its host,
		// but not in another place of the reader's own network.
		trusted := host(address) == host(location)
		answer, err := d.client.Get(ctx, fetch.Request{URL: address, Trusted: trusted})
		if err == nil {
			var first feed.Dispatch
			if first, err = d.read(address, answer, feed.FetchState{}); err == nil {
				return address, first, nil
			}
		}
		switch feed.ClassOf(err) {
		case feed.NotFound, feed.Gone, feed.BadInput:
		default:
			return "", feed.Dispatch{}, feed.Wrap(feed.Unreachable, "fetch", Shown(address), err)
		}
	}
	return "", feed.Dispatch{}, nil
}

// host is host and port of an address.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Host
}

func isRoot(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Path == "" || u.Path == "/") && u.RawQuery == ""
}
