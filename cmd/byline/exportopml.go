package main

import (
	"net/url"
	"strings"

	"github.com/spf13/cobra"

	"byline/feed"
	"byline/feed/parse"
)

func exportOPML(a *app) *cobra.Command {
	return &cobra.Command{Use: "opml", Short: "Write the feeds and their folders as OPML for other readers", RunE: func(cmd *cobra.Command, _ []string) error {
		entries, err := a.sources(cmd)
		if err != nil {
			return err
		}
		outline, secret := outlineOf(entries)
		if secret > 0 {
			a.say("%s without the name and password in the address", count(secret, "feed is written", "feeds are written"))
		}
		return parse.WriteOPML(a.out, outline)
	}}
}

// outlineOf puts every feed into each of its folders. Names and passwords stay
// here; secret counts the addresses that had one.
func outlineOf(entries []feed.SourceEntry) (out parse.Outline, secret int) {
	out.Title = "Byline"
	root := &folder{}
	for _, e := range entries {
		s := e.Source
		if s.Kind != feed.KindFeed {
			continue
		}
		address := s.Location
		if u, err := url.Parse(address); err == nil && u.User != nil {
			u.User = nil
			address, secret = u.String(), secret+1
		}
		leaf := parse.Outline{Title: sourceName(s), XMLURL: address, HTMLURL: s.SiteURL}
		if len(s.Folders) == 0 {
			root.feeds = append(root.feeds, leaf)
		}
		for _, name := range s.Folders {
			at := root
			for part := range strings.SplitSeq(string(name), "/") {
				at = at.inner(part)
			}
			at.feeds = append(at.feeds, leaf)
		}
	}
	out.Children = root.outlines()
	return out, secret
}

// folder is a folder of feeds on its way into an outline.
type folder struct {
	name    string
	folders []*folder
	feeds   []parse.Outline
}

// inner gives the folder of a name in this one; it is made when it is not there.
func (f *folder) inner(name string) *folder {
	for _, in := range f.folders {
		if in.name == name {
			return in
		}
	}
	in := &folder{name: name}
	f.folders = append(f.folders, in)
	return in
}

func (f *folder) outlines() []parse.Outline {
	var out []parse.Outline
	for _, in := range f.folders {
		out = append(out, parse.Outline{Title: in.name, Children: in.outlines()})
	}
	return append(out, f.feeds...)
}
