// Package all is the one list of the kinds of sources. It must not know what a
// driver does.
package all

import (
	"time"

	"byline/feed"
	"byline/feed/source"
	"byline/feed/source/syndication"
	"byline/feed/source/textfile"
	"byline/feed/source/webpage"
	"byline/feed/source/welcome"
)

// Options are what the drivers need.
type Options struct {
	// Client asks servers; without one the kinds that need the network are left out.
	Client syndication.Getter
	Now    func() time.Time
}

// Drivers lists the drivers in the order in which they are asked whether a
// location is theirs: names of our own, folders, files, addresses. Feeds stand before
// pages, which keep the addresses where no feed is found.
func Drivers(o Options) []source.Driver {
	out := []source.Driver{
		welcome.New(),
		textfile.New(feed.KindFolder),
		textfile.New(feed.KindFile),
	}
	if o.Client != nil {
		out = append(out, syndication.New(o.Client, o.Now), webpage.New(o.Client, o.Now))
	}
	return out
}
