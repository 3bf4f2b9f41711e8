package parse

import (
	"bytes"
	"strings"

	"byline/feed"
	"byline/feed/charset"
)

// Format is what a document is.
type Format string

// The formats. Unknown is everything that is neither a feed nor a page.
const (
	Unknown    Format = ""
	RSS        Format = "rss"
	RDF        Format = "rdf" // RSS 0.90 and 1.0
	Atom       Format = "atom"
	JSON       Format = "json"
	OPMLFormat Format = "opml"
	HTML       Format = "html"
)

// IsFeed reports a format that [Feed] reads.
func (f Format) IsFeed() bool { return f != Unknown && f != HTML }

// sniffSize is how many bytes are looked at: a long comment may stand in front.
const sniffSize = 256 << 10

// Sniff tells what a document is from its bytes. The header decides nothing but
// the encoding: servers send feeds as text/html and pages as application/xml.
func Sniff(data []byte, contentType string) Format {
	text, _, err := charset.Decode(data[:min(len(data), sniffSize)], contentType, charset.XML)
	if err != nil {
		return Unknown
	}
	text = strings.TrimLeft(text, "\ufeff \t\r\n\x00")
	if strings.HasPrefix(text, "{") {
		if isJSONFeed(text) {
			return JSON
		}
		return Unknown
	}
	z := scanner{s: text}
	if f := z.root(&feed.Dispatch{}); f != Unknown {
		return f
	}
	head := bytes.ToLower([]byte(text[:min(len(text), 4<<10)]))
	for _, sign := range []string{"<!doctype html", "<html", "<head", "<body", "<title", "<article", "<p>", "<div"} {
		if bytes.Contains(head, []byte(sign)) {
			return HTML
		}
	}
	return Unknown
}

// maxBefore is how many tags may stand before a feed's root: what a broken server
// prints in front of it.
const maxBefore = 50

// root goes to the root element of a feed and says which format it is. The
// scanner then has just read its start tag.
func (z *scanner) root(d *feed.Dispatch) Format {
	page := false
	for n := 0; n < maxBefore && z.next(); n++ {
		if z.end {
			continue
		}
		prefix, local, found := strings.Cut(z.name, ":")
		if !found {
			prefix, local = "", z.name
		}
		f := Unknown
		switch strings.ToLower(local) {
		case "rss":
			f = RSS
		case "channel":
			if f = RSS; z.cdf() {
				f = Unknown
			}
		case "rdf":
			f = RDF
		case "feed", "entry":
			if prefix == "" || strings.EqualFold(prefix, "atom") || z.declares(prefix, atom) {
				f = Atom
			}
		case "opml":
			f = OPMLFormat
		case "html", "head", "body":
			page = true
		case "kml", "svg", "urlset", "sitemapindex", "opensearchdescription":
			return Unknown
		}
		if f != Unknown && (z.quoted() || page && !z.wrapped(f)) {
			continue
		}
		if f != Unknown {
			if n > 0 {
				d.Warnings = append(d.Warnings, "Something else stands before the feed.")
			}
			return f
		}
	}
	return Unknown
}

// quoted reports an element that a text only speaks of: words stand in front of
// it, and neither an XML declaration nor an attribute says that it is one.
func (z *scanner) quoted() bool {
	before := strings.TrimSpace(z.s[:z.at])
	return before != "" && before[0] != '<' && len(z.attrs) == 0 && !strings.Contains(before, "<?xml")
}

// wrapped reports a feed that somebody's server or browser put into a page: it says
// which feed it is, and holds a story.
func (z *scanner) wrapped(f Format) bool {
	for _, a := range z.attrs {
		if a.name == "version" && f == RSS || strings.HasPrefix(a.name, "xmlns") && spaceOf("", a.value) == atom {
			rest := z.s[z.pos:]
			return strings.Contains(rest, "<item") || strings.Contains(rest, "<entry")
		}
	}
	return false
}

// cdf reports a channel of Microsoft's Channel Definition Format, which says
// where it is in attributes and has no text.
func (z *scanner) cdf() bool {
	for _, a := range z.attrs {
		if strings.EqualFold(a.name, "selfupdate") {
			return true
		}
	}
	return false
}

// declares reports whether the element that was just read binds a prefix to a
// namespace.
func (z *scanner) declares(prefix string, s space) bool {
	for _, a := range z.attrs {
		if a.name == "xmlns:"+prefix {
			return spaceOf(prefix, a.value) == s
		}
	}
	return false
}
