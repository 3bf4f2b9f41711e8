package textfile

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	"byline/feed"
	"byline/feed/parse"
)

// feedExtensions are the names of the files that a folder is looked at for saved
// feeds under. They name much else, which is passed over.
var feedExtensions = []string{".xml", ".rss", ".atom", ".rdf", ".json"}

func maybeFeed(path string) bool { return slices.Contains(feedExtensions, "."+formatOf(path)) }

// errOther is what a file is told in a folder that may hold a feed by its name and
// holds something else.
var errOther = errors.New("it is neither a text nor a feed")

// behind stands in the name of a feed's story between the path of the file and what
// the feed calls it. No path holds it: paths are kept without empty parts.
const behind = "//#"

// isSaved says whether a file holds a feed. Whatever it is called, a feed is told by
// how it begins; what may be a text has to begin like markup.
func isSaved(path string, data []byte) bool {
	head := bytes.TrimLeft(data[:min(len(data), 512)], "\ufeff\xff\xfe\x00 \t\r\n")
	if isText(path) && !bytes.HasPrefix(head, []byte("<")) {
		return false
	}
	return parse.Sniff(data, "").IsFeed()
}

// saved reads the stories of a feed that was saved as a file. What the feed says
// once of all of them is said of each, for their source is a file or a folder and
// not the feed.
func saved(path string, data []byte) (feed.Dispatch, error) {
	if parse.Sniff(data, "") == parse.OPMLFormat {
		return feed.Dispatch{}, &feed.Fault{Class: feed.BadInput, Op: "read", Subject: Shown(path), Err: errors.New("it is a list of feeds and not a story"),
			Advice: "“byline import opml” subscribes to what it lists"}
	}
	d, err := parse.Feed(data, parse.Options{})
	if err != nil {
		return d, fault(path, err)
	}
	if len(d.Items) == 0 {
		return d, refuse(feed.BadInput, path, "the feed holds no stories")
	}
	for i := range d.Items {
		it := &d.Items[i]
		it.GUID = locationOf(path) + behind + cmp.Or(it.GUID, it.URL, strconv.Itoa(i+1))
		it.Site, it.Language = cmp.Or(it.Site, d.Title), cmp.Or(it.Language, d.Language)
		if len(it.Authors) == 0 && it.Byline == "" {
			it.Authors = d.Authors
		}
	}
	return d, nil
}

// FileOf gives the path of the file a story's GUID names.
func FileOf(guid string) string {
	if path, _, ok := strings.Cut(guid, behind); ok {
		return path
	}
	if at := strings.Index(strings.ToLower(guid), ".jsonl#"); at >= 0 {
		return guid[:at+len(".jsonl")]
	}
	return guid
}
