package sources

import (
	_ "embed"
	"strings"

	"byline/feed"
)

// The starter list: a line "# Subject", then a feed a line: name, address of the
// feed and of the site, with tabs between.
//
//go:embed starters.tsv
var starters string

// Starters are feeds to begin with: well known, years old and free to read. Each is
// in the folder of its subject; their order is that of the list.
func Starters() []feed.Source {
	var out []feed.Source
	subject := feed.FolderName("")
	for line := range strings.Lines(starters) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "# "); ok {
			subject = feed.FolderName(name)
			continue
		}
		if parts := strings.Split(line, "\t"); len(parts) == 3 {
			out = append(out, feed.Source{Kind: feed.KindFeed, Nickname: parts[0], Location: parts[1], SiteURL: parts[2], Folders: []feed.FolderName{subject}})
		}
	}
	return out
}
