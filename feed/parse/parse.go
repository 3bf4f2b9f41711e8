// Package parse turns the bytes of a feed into a dispatch: RSS 0.90 to 2.0 and
// RDF, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, OPML; well-formed or not. It must
// not know where the bytes came from nor what becomes of the stories, and what
// it returns is as dirty as what it read.
//
// A document in XML is read in one pass over its text by a scanner that forgives
// (scan.go). Elements that hold others are few and on a stack (parser.go);
// all others are leaves, read whole and handed to what understands them within a
// feed (channel.go) or within a story (entry.go, media.go, person.go). Text is
// cut out of the document and decoded only where it is wanted (entity.go,
// construct.go, markup.go).
//
// Every value of a story may stand in several places. The rule is rank: each place
// offers its value with a rank, and the best one wins, whatever the order.
package parse

import (
	"errors"
	"strings"

	"byline/feed"
	"byline/feed/charset"
)

// Options say what is known about the bytes from outside.
type Options struct {
	URL         string // address of the document; relative addresses are resolved against it
	ContentType string // HTTP header, if it came with one
	Most        int    // stories kept, the newest; 0 is 100,000, which is also the most
}

// errNoFeed is what a document that is no feed is told.
var errNoFeed = errors.New("it is no feed in any known format")

// Feed reads a feed. It fails, with class BadInput, only on what is no feed at
// all, and with TooLarge beyond [charset.MaxSize]; a damaged one gives everything
// that can be read, with warnings.
func Feed(data []byte, o Options) (feed.Dispatch, error) {
	text, _, err := charset.Decode(data, o.ContentType, charset.XML)
	if err != nil {
		return feed.Dispatch{}, feed.Wrap(feed.BadInput, "read", o.URL, err)
	}
	d, err := document(text, o)
	return d, feed.Wrap(feed.BadInput, "read", o.URL, err)
}

func document(text string, o Options) (feed.Dispatch, error) {
	if body := strings.TrimLeft(text, "\ufeff \t\r\n\x00"); strings.HasPrefix(body, "{") {
		return jsonFeed(body, o)
	}
	p := &parser{z: scanner{s: text}, lowered: map[string]string{}}
	p.channel.base = strings.TrimSpace(o.URL)
	format := p.z.root(&p.dispatch)
	switch format {
	case OPMLFormat:
		return outlineFeed(text, o)
	case RSS, RDF, Atom:
	default:
		return feed.Dispatch{}, errNoFeed
	}
	p.dispatch.Format = string(format)
	p.harvest = newHarvest(expected(text), o.Most)
	p.run()
	p.settle()
	return p.dispatch, nil
}
