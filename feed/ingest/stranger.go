package ingest

import (
	"context"
	"fmt"
	"net/url"
	"strings"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

// stranger fails a refresh where another feed answers than the one subscribed to:
// addresses are sold, and servers mix up their sites. It has another title, belongs
// to another site, and brings nothing that is on the shelf already. A feed that
// only changed its name or its site is none. Adding the address again, which visits
// without a memory, takes the other feed.
func (d *Desk) stranger(ctx context.Context, src feed.Source, state feed.FetchState, piece feed.Dispatch) error {
	if src.Kind != feed.KindFeed || state.BodyHash == "" || len(piece.Items) == 0 {
		return nil
	}
	title := clean.Line(clean.HTMLText(piece.Title), maxName)
	if title == "" || src.Title == "" || authors.Fold(title) == authors.Fold(src.Title) || siteHost(piece.SiteURL) == siteHost(src.SiteURL) {
		return nil
	}
	page, err := d.shelf.Page(ctx, feed.PageRequest{Query: feed.Query{Source: src.ID}, Limit: 1})
	if err != nil || len(page.Items) == 0 {
		return err
	}
	ids := make([]feed.ArticleID, 0, len(piece.Items))
	for _, draft := range piece.Items {
		if id := nameOf(src.ID, draft); id != "" {
			ids = append(ids, id)
		}
	}
	known, err := d.shelf.Known(ctx, ids)
	if err != nil || len(known) > 0 {
		return err
	}
	return &feed.Fault{Class: feed.BadInput, Op: "read", Subject: shown(src.Location),
		Err: fmt.Errorf("another feed answers there now, “%s” in place of “%s”", title, src.Title), Advice: "Add the address again if you want it."}
}

// siteHost is the host of an address, or "" for none.
func siteHost(address string) string {
	u, err := url.Parse(strings.ToLower(strings.TrimSpace(address)))
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

// shown is a location as a sentence may hold it: of an address, without user,
// password and query, which may be secrets.
func shown(location string) string {
	address, ok := clean.URL(location)
	if !ok {
		return clean.Line(location, 300)
	}
	address, _, _ = strings.Cut(address, "?")
	return clean.Line(address, 300)
}
