package ingest

import (
	"context"
	"errors"
	"net/url"
	"strings"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/source"
)

// finder is a driver that has to ask before it knows whether a location is its
// own. Find gives the address of the source the location leads to and what the
// first visit there brought; no address leaves the location to other drivers.
type finder interface {
	source.Driver
	Find(ctx context.Context, location string) (address string, first feed.Dispatch, err error)
}

// found is a driver whose first visit was made while it looked for its source: a
// server is not asked twice for the same.
type found struct {
	source.Driver
	first feed.Dispatch
}

// Fetch hands over what was found.
func (f found) Fetch(context.Context, feed.Source, feed.FetchState) (feed.Dispatch, error) {
	return f.first, nil
}

// place gives the driver that reads a location and the address it reads. What is
// on the shelf stays of the kind it is.
func (d *Desk) place(ctx context.Context, location string) (source.Driver, string, error) {
	for i, driver := range d.drivers {
		canonical, ok := driver.Claims(location)
		if !ok {
			continue
		}
		f, asks := driver.(finder)
		if !asks {
			return driver, canonical, nil
		}
		for _, other := range d.drivers[i:] {
			if canonical, ok := other.Claims(location); ok {
				src, err := d.known(ctx, other.Kind(), canonical)
				if err == nil {
					return other, src.Location, nil
				}
				if feed.ClassOf(err) != feed.NotFound {
					return nil, "", err
				}
			}
		}
		address, first, err := find(ctx, f, canonical)
		if err != nil {
			return nil, "", err
		}
		if address != "" {
			return found{driver, first}, address, nil
		}
	}
	return nil, "", &feed.Fault{Class: feed.NotFound, Op: "add", Subject: clean.Line(location, 300),
		Err: errors.New("there is no such file or folder, and it is no address"), Advice: "Give a file, a folder or an address."}
}

// chosen reports whether the reader chose the server that a source is read from:
// what the page at the given location links may be elsewhere.
func chosen(driver source.Driver, location, canonical string) bool {
	if given, ok := driver.Claims(location); ok {
		location = given
	}
	return local(driver.Kind()) || sameServer(location, canonical)
}

// sameServer reports whether two addresses are of one host and port.
func sameServer(a, b string) bool {
	x, err := url.Parse(a)
	if err != nil {
		return false
	}
	y, err := url.Parse(b)
	return err == nil && strings.EqualFold(x.Host, y.Host)
}

// find asks a driver that may panic.
func find(ctx context.Context, f finder, location string) (address string, first feed.Dispatch, err error) {
	defer func() {
		if r := recover(); r != nil {
			address, err = "", broken(location, r)
		}
	}()
	return f.Find(ctx, location)
}

// known gives the source that is read at a location, which may have moved there
// since it was added.
func (d *Desk) known(ctx context.Context, kind feed.Kind, location string) (feed.Source, error) {
	e, err := d.shelf.Source(ctx, feed.NewSourceID(kind, location))
	if feed.ClassOf(err) != feed.NotFound {
		return e.Source, err
	}
	all, other := d.shelf.Sources(ctx)
	if other != nil {
		return feed.Source{}, other
	}
	for _, e := range all {
		if e.Source.Kind == kind && e.Source.Location == location {
			return e.Source, nil
		}
	}
	return feed.Source{}, err
}
