package ingest

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/source"
)

// Enlisted is what enlisting a list of feeds did.
type Enlisted struct {
	New     int
	Known   int
	Sources []feed.SourceID // of the new and the known, in the order of the list
	Refused []error         // a fault for each that is no address of a feed
}

// chunkEnlist is how many subscriptions one transaction saves: a few milliseconds'
// work, which nobody at the screen notices.
const chunkEnlist = 1000

// Enlist subscribes to feeds without visiting them, as lists of subscriptions from
// elsewhere need it: the next refresh does. Of each, the location, the nickname,
// the site and the folders are taken, and of a new one whether it is guarded. What the shelf knows stays; folders are
// joined.
func (d *Desk) Enlist(ctx context.Context, list []feed.Source) (Enlisted, error) {
	var out Enlisted
	driver, ok := source.For(d.drivers, feed.KindFeed)
	if !ok {
		return out, &feed.Fault{Class: feed.Internal, Op: "subscribe", Err: errors.New("feeds cannot be read here")}
	}
	entries, err := d.shelf.Sources(ctx)
	if err != nil {
		return out, err
	}
	have := map[string]feed.Source{} // by location
	for _, e := range entries {
		if e.Source.Kind == feed.KindFeed {
			have[e.Source.Location] = e.Source
		}
	}
	var changed []string // locations, in the order of the list
	for _, s := range list {
		location, ok := driver.Claims(s.Location)
		if !ok {
			out.Refused = append(out.Refused, &feed.Fault{Class: feed.BadInput, Op: "subscribe to", Subject: clean.Line(s.Location, 200),
				Err: errors.New("it is no address of the web")})
			continue
		}
		src, known := have[location]
		if known {
			out.Known++
		} else {
			src = feed.Source{ID: feed.NewSourceID(feed.KindFeed, location), Kind: feed.KindFeed, Location: location, Added: d.now(), Guarded: s.Guarded}
			out.New++
		}
		out.Sources = append(out.Sources, src.ID)
		next := joined(src, s)
		if known && next.Nickname == src.Nickname && next.SiteURL == src.SiteURL && slices.Equal(next.Folders, src.Folders) {
			continue
		}
		have[location] = next
		changed = append(changed, location)
	}
	for part := range slices.Chunk(changed, chunkEnlist) {
		sources := make([]feed.Source, len(part))
		for i, location := range part {
			sources[i] = have[location]
		}
		if err := d.shelf.PutSources(ctx, sources); err != nil {
			return out, err
		}
	}
	return out, nil
}

// joined is a source with what a list says about it, cleaned.
func joined(src, said feed.Source) feed.Source {
	if src.Title == "" {
		src.Nickname = cmp.Or(src.Nickname, clean.Line(clean.HTMLText(said.Nickname), maxName))
	}
	if site := webAddress(said.SiteURL); src.SiteURL == "" {
		src.SiteURL = site
	}
	folders := slices.Clone(src.Folders)
	for _, f := range said.Folders {
		if f = folderName(f); f != "" && !slices.Contains(folders, f) {
			folders = append(folders, f)
		}
	}
	src.Folders = folders
	return src
}

// folderName cleans a path of folders; parts without a name are left out.
func folderName(f feed.FolderName) feed.FolderName {
	var parts []string
	for part := range strings.SplitSeq(string(f), "/") {
		if part = clean.Line(part, maxName); part != "" {
			parts = append(parts, part)
		}
	}
	return feed.FolderName(strings.Join(parts, "/"))
}
