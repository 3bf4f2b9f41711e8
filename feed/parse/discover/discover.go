// Package discover finds the feeds of a page: those it links, those a well-known
// site is known to have, and those that are worth a try. It must not know how
// anything is fetched; every function is pure.
package discover

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed/clean"
)

// Candidate is an address that may be a feed's.
type Candidate struct {
	URL   string // absolute, cleaned
	Title string // one line, as the page calls it; may be empty
	Type  string // "rss", "atom", "json", or empty when nothing says
}

// The limits of one page.
const (
	maxPage       = 4 << 20
	maxCandidates = 40
)

// Links returns the feeds of the page at an address, the likeliest first: what
// the site is known to have, what the page declares (link rel=alternate), what
// the program that made it has by habit, what its links look like. Feeds of comments come last. The page may be empty.
func Links(page []byte, address string) []Candidate {
	f := finder{base: address}
	f.all = append(f.all, Known(address)...)
	f.read(page[:min(len(page), maxPage)])
	f.all = append(f.all, f.declared...)
	f.all = append(f.all, known(page, address)...)
	f.all = append(f.all, f.hinted...)
	return tidy(f.all)
}

// tidy removes doubles and puts the feeds of comments last.
func tidy(all []Candidate) []Candidate {
	var out, comments []Candidate
	seen := map[string]bool{}
	for _, c := range all {
		key := strings.TrimSuffix(clean.Canonical(c.URL), "/")
		if c.URL == "" || seen[key] {
			continue
		}
		seen[key] = true
		if isComments(c) {
			comments = append(comments, c)
		} else {
			out = append(out, c)
		}
	}
	out = append(out, comments...)
	return out[:min(len(out), maxCandidates)]
}

func isComments(c Candidate) bool {
	title := strings.ToLower(c.Title)
	return strings.Contains(strings.ToLower(c.URL), "comment") || strings.Contains(title, "comment") || strings.Contains(title, "kommentar")
}

// finder reads a page's tags.
type finder struct {
	base     string
	based    bool
	all      []Candidate
	declared []Candidate
	hinted   []Candidate
	anchor   *Candidate // the open <a>, to which text belongs
	text     strings.Builder
}

func (f *finder) read(page []byte) {
	z := html.NewTokenizer(bytes.NewReader(page))
	for len(f.declared)+len(f.hinted) < 4*maxCandidates {
		switch z.Next() {
		case html.ErrorToken:
			f.endAnchor()
			return
		case html.TextToken:
			if f.anchor != nil && f.text.Len() < 200 {
				f.text.Write(z.Text())
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			f.start(z)
		case html.EndTagToken:
			if name, _ := z.TagName(); string(name) == "a" {
				f.endAnchor()
			}
		}
	}
}

func (f *finder) start(z *html.Tokenizer) {
	name, more := z.TagName()
	a := atom.Lookup(name)
	if a != atom.Link && a != atom.A && a != atom.Base {
		return
	}
	attrs := map[string]string{}
	for more && len(attrs) < 40 {
		var k, v []byte
		k, v, more = z.TagAttr()
		if _, double := attrs[string(k)]; !double {
			attrs[string(k)] = string(v)
		}
	}
	switch a {
	case atom.Base:
		if base, ok := clean.Resolve(f.base, attrs["href"]); ok && !f.based {
			f.base, f.based = base, true
		}
	case atom.Link:
		f.link(attrs)
	case atom.A:
		f.endAnchor()
		if address, ok := f.resolve(attrs["href"]); ok {
			f.anchor = &Candidate{URL: address, Title: attrs["title"], Type: mediaTypes[mediaType(attrs["type"])]}
			f.text.Reset()
		}
	}
}

// link reads <link rel="alternate">, and rel="feed" of an early draft of HTML 5.
func (f *finder) link(attrs map[string]string) {
	rel := strings.Fields(strings.ToLower(attrs["rel"]))
	kind, known := mediaTypes[mediaType(attrs["type"])]
	isFeed := slices.Contains(rel, "feed") || slices.Contains(rel, "alternate") && known && !slices.Contains(rel, "stylesheet")
	if !isFeed {
		return
	}
	address, ok := f.resolve(attrs["href"])
	if !ok || strings.Contains(address, "/wp-json/") || strings.Contains(address, "/oembed") {
		return
	}
	f.declared = append(f.declared, Candidate{URL: address, Title: clean.Line(attrs["title"], 200), Type: kind})
}

// resolve returns the absolute address of a reference, also of one with the
// scheme that some sites invented for feeds.
func (f *finder) resolve(ref string) (string, bool) {
	ref = strings.TrimSpace(ref)
	if rest, ok := strings.CutPrefix(ref, "feed:"); ok {
		if ref = rest; strings.HasPrefix(rest, "//") {
			ref = "https:" + rest
		}
	}
	address, ok := clean.Resolve(f.base, ref)
	return address, ok && strings.HasPrefix(address, "http")
}

// endAnchor keeps the link that ends here if it looks like a feed's.
func (f *finder) endAnchor() {
	c := f.anchor
	f.anchor = nil
	if c == nil {
		return
	}
	text := clean.Line(clean.HTMLText(f.text.String()), 200)
	if !looksLikeFeed(c.URL) && c.Type == "" && !saysFeed(text) {
		return
	}
	if c.Title = clean.Line(c.Title, 200); c.Title == "" {
		c.Title = text
	}
	if c.Type == "" {
		c.Type = typeOf(c.URL)
	}
	f.hinted = append(f.hinted, *c)
}

// mediaTypes are the media types of feeds; the generic ones are used for feeds
// by servers that know no better.
var mediaTypes = map[string]string{
	"application/rss+xml": "rss", "application/rdf+xml": "rss", "text/rss+xml": "rss", "application/rss": "rss", "text/rss": "rss",
	"application/atom+xml": "atom", "application/x.atom+xml": "atom", "application/x-atom+xml": "atom", "text/atom+xml": "atom",
	"application/feed+json": "json", "application/json": "json", "text/xml": "", "application/xml": "",
}

func mediaType(s string) string {
	s, _, _ = strings.Cut(strings.ToLower(s), ";")
	return strings.TrimSpace(s)
}
