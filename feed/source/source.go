// Package source is the contract between the desk and the ways stories are found:
// a driver a kind of source. It must not know any driver; package all lists them.
package source

import (
	"context"
	"iter"

	"byline/feed"
)

// Driver reads one kind of source. Drivers are safe for use by many goroutines.
type Driver interface {
	Kind() feed.Kind
	// Claims reports whether a location, as a person gave it, is this driver's, and
	// gives its canonical form, which the driver claims unchanged.
	Claims(location string) (canonical string, ok bool)
	// Fetch visits a source and hands over what it found, still dirty. It fails with
	// a *feed.Fault. State of a failed visit may carry NextAt, the moment before which
	// the source does not want to be asked again.
	Fetch(ctx context.Context, src feed.Source, state feed.FetchState) (feed.Dispatch, error)
}

// Streamer is a driver whose sources may hold more than fits in memory. Each piece
// of a visit holds a part of the stories; only the last one's State is to be
// remembered. An error ends the visit.
type Streamer interface {
	Driver
	Stream(ctx context.Context, src feed.Source, state feed.FetchState) iter.Seq2[feed.Dispatch, error]
}

// Pieces visits a source piece by piece; a driver that does not stream makes one.
func Pieces(ctx context.Context, d Driver, src feed.Source, state feed.FetchState) iter.Seq2[feed.Dispatch, error] {
	if s, ok := d.(Streamer); ok {
		return s.Stream(ctx, src, state)
	}
	return func(yield func(feed.Dispatch, error) bool) {
		yield(d.Fetch(ctx, src, state))
	}
}

// For returns the driver of a kind.
func For(drivers []Driver, kind feed.Kind) (Driver, bool) {
	for _, d := range drivers {
		if d.Kind() == kind {
			return d, true
		}
	}
	return nil, false
}

// Choose returns the first driver that claims a location, and its canonical form.
func Choose(drivers []Driver, location string) (d Driver, canonical string, ok bool) {
	for _, d := range drivers {
		if canonical, ok := d.Claims(location); ok {
			return d, canonical, true
		}
	}
	return nil, "", false
}
