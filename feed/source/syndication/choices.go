package syndication

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/parse/discover"
)

// Choices is a page with several feeds, of which none is clearly the one meant.
type Choices struct {
	Given      string               // the address the reader gave
	Page       string               // the one that answered
	Candidates []discover.Candidate // at least two
}

// Error names the first few, one line in all.
func (c *Choices) Error() string {
	var names []string
	for _, one := range c.Candidates[:min(len(c.Candidates), 5)] {
		name := clean.Line(one.URL, 200)
		if one.Title != "" {
			name = "“" + clean.Line(one.Title, 60) + "” " + name
		}
		names = append(names, name)
	}
	if more := len(c.Candidates) - len(names); more > 0 {
		names = append(names, fmt.Sprintf("and %d more", more))
	}
	return fmt.Sprintf("the page has %d feeds: %s", len(c.Candidates), strings.Join(names, ", "))
}

// Feeds are the choices as sources that can be added by their location; the titles
// are clean. Those on another server than the reader named are guarded.
func (c *Choices) Feeds() []feed.Source {
	var out []feed.Source
	for _, one := range c.Candidates {
		out = append(out, feed.Source{Kind: feed.KindFeed, Location: one.URL, Title: clean.Line(one.Title, 200), SiteURL: c.Page,
			Guarded: host(one.URL) != host(c.Given)})
	}
	return out
}

// oneFeed reports candidates that differ in nothing but the format, so that it is
// the same to the reader which is taken; none and one are such.
func oneFeed(candidates []discover.Candidate) bool {
	for _, c := range candidates[min(1, len(candidates)):] {
		if essence(c) != essence(candidates[0]) {
			return false
		}
	}
	return true
}

// essence is a candidate's title and address without the words for formats.
func essence(c discover.Candidate) string {
	path := c.URL
	if u, err := url.Parse(c.URL); err == nil {
		query := u.Query()
		for _, key := range []string{"alt", "format", "type", "feed"} {
			query.Del(key)
		}
		path = u.Host + " " + u.Path + " " + query.Encode()
	}
	return bare(c.Title) + "\n" + bare(path)
}

func bare(s string) string {
	words := words(versions.Replace(s))
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return slices.Contains(formatWords, w) }), " ")
}

func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" ./-_()[],:»|?&=", r) })
}

// formatWords and versions are what titles and paths of feeds say beside what they
// are about.
var (
	formatWords = []string{"rss", "rss2", "atom", "rdf", "json", "xml", "feed", "feeds", "index"}
	versions    = strings.NewReplacer("2.0", "", "1.0", "", "1.1", "", "0.91", "", "0.92", "")
)

// withoutComments leaves out the feeds of what readers said.
func withoutComments(candidates []discover.Candidate) []discover.Candidate {
	return slices.DeleteFunc(candidates, func(c discover.Candidate) bool {
		said := words(c.Title)
		if u, err := url.Parse(c.URL); err == nil {
			said = append(said, words(u.Path+" "+u.RawQuery)...)
		}
		return slices.ContainsFunc(said, func(w string) bool { return slices.Contains(commentWords, w) })
	})
}

var commentWords = []string{"comment", "comments", "kommentar", "kommentare", "commentaires", "comentarios"}
