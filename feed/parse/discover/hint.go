package discover

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"byline/feed/clean"
)

// looksLikeFeed tells by an address alone.
func looksLikeFeed(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	if host := u.Hostname(); strings.HasPrefix(host, "feeds.") || strings.HasPrefix(host, "feed.") || strings.HasPrefix(host, "rss.") {
		return true
	}
	p := strings.ToLower(strings.TrimSuffix(u.Path, "/"))
	switch path.Ext(p) {
	case ".rss", ".rdf", ".atom":
		return true
	case ".xml", ".json":
		name := strings.TrimSuffix(path.Base(p), path.Ext(p))
		return name == "index" && path.Ext(p) == ".xml" || hasWord(name, feedWords)
	case ".jpg", ".png", ".svg", ".gif", ".css", ".js":
		return false
	}
	if last := path.Base(p); slices.Contains(feedWords, last) {
		return true
	}
	query := u.Query()
	return hasWord(query.Get("format"), feedWords) || hasWord(query.Get("type"), feedWords) || query.Has("feed")
}

var feedWords = []string{"feed", "feeds", "rss", "rss2", "atom", "rdf"}

// hasWord reports a name one of whose parts is one of the words.
func hasWord(name string, words []string) bool {
	for part := range strings.FieldsFuncSeq(strings.ToLower(name), func(r rune) bool { return r == '-' || r == '_' || r == '.' }) {
		if slices.Contains(words, part) {
			return true
		}
	}
	return false
}

// saysFeed reports the text of a link that is nothing but the word for a feed.
func saysFeed(text string) bool {
	words := strings.Fields(strings.ToLower(text))
	return len(words) > 0 && len(words) <= 3 && slices.ContainsFunc(words, func(w string) bool {
		w = strings.Trim(w, ".,:;()[]")
		return w == "rss" || w == "atom" || w == "rss-feed" || w == "feed" && len(words) < 3
	})
}

// typeOf guesses the format from an address.
func typeOf(address string) string {
	lower := strings.ToLower(address)
	switch {
	case strings.Contains(lower, "atom"):
		return "atom"
	case strings.HasSuffix(lower, ".json"):
		return "json"
	case strings.Contains(lower, "rss"), strings.Contains(lower, ".rdf"):
		return "rss"
	}
	return ""
}

// common are the paths feeds have by the habit of the programs that make them.
var common = []string{
	"feed", "feed/", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json", "rss/", "atom", "index.rdf",
	"feed.atom", "feed.rss", "rss.php", "?feed=rss2", "blog/feed", "blog/rss.xml", "feeds/posts/default", "news/rss",
}

// Common returns addresses worth a try where a page declares no feed: the usual
// paths below the page and at the site's root.
func Common(address string) []Candidate {
	address, ok := clean.URL(address)
	if !ok {
		return nil
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return nil
	}
	root := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/"}
	var out []Candidate
	if u.Path != "" && u.Path != "/" {
		below := *root
		below.Path = strings.TrimSuffix(u.Path, "/") + "/"
		for _, p := range common[:6] {
			out = appendResolved(out, below.String(), p)
		}
	}
	for _, p := range common {
		out = appendResolved(out, root.String(), p)
	}
	return tidy(out)
}

func appendResolved(out []Candidate, base, ref string) []Candidate {
	address, ok := clean.Resolve(base, ref)
	if !ok {
		return out
	}
	return append(out, Candidate{URL: address, Type: typeOf(ref)})
}
