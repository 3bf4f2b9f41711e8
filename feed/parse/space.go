package parse

import "strings"

// space is a namespace this package knows.
type space uint8

// The namespaces. Plain is that of RSS, which mostly has none.
const (
	plain space = iota
	atom
	rdf
	dc
	dcterms
	content
	itunes
	media
	play
	xhtml
	feedburner
	sy
	podcast
	opml
	xml
	foreign
)

// uris are the namespaces by address, in lower case and without the end slash.
// Those of RSS and of Atom changed with every draft.
var uris = map[string]space{
	"":                                       plain,
	"http://purl.org/rss/1.0":                plain,
	"http://purl.org/net/rss1.1#":            plain,
	"http://purl.org/rss/1.0/modules/rss091": plain,
	"http://purl.org/rss/1.0/modules/rss091#":             plain,
	"http://backend.userland.com/rss":                     plain,
	"http://backend.userland.com/rss2":                    plain,
	"http://backend.userland.com/rss091":                  plain,
	"http://blogs.law.harvard.edu/tech/rss":               plain,
	"http://channel.netscape.com/rdf/simple/0.9":          plain,
	"http://my.netscape.com/rdf/simple/0.9":               plain,
	"http://my.netscape.com/publish/formats/rss-0.91.dtd": plain,
	"http://www.w3.org/2005/atom":                         atom,
	"http://purl.org/atom/ns#":                            atom,
	"http://purl.org/atom/ns":                             atom,
	"http://purl.org/pie":                                 atom,
	"http://purl.org/echo":                                atom,
	"http://example.com/newformat#":                       atom,
	"http://example.com/necho":                            atom,
	"uri/of/echo/namespace#":                              atom,
	"http://www.w3.org/1999/02/22-rdf-syntax-ns#":         rdf,
	"http://purl.org/dc/elements/1.1":                     dc,
	"http://purl.org/dc/elements/1.0":                     dc,
	"http://purl.org/rss/1.0/modules/dc":                  dc,
	"http://purl.org/dc/terms":                            dcterms,
	"http://purl.org/rss/1.0/modules/dcterms":             dcterms,
	"http://purl.org/rss/1.0/modules/content":             content,
	"http://www.itunes.com/dtds/podcast-1.0.dtd":          itunes,
	"http://example.com/dtds/podcast-1.0.dtd":             itunes,
	"http://search.yahoo.com/mrss":                        media,
	"http://tools.search.yahoo.com/mrss":                  media,
	"http://www.google.com/schemas/play-podcasts/1.0":     play,
	"http://www.w3.org/1999/xhtml":                        xhtml,
	"http://www.w3.org/tr/xhtml1":                         xhtml,
	"http://rssnamespace.org/feedburner/ext/1.0":          feedburner,
	"http://purl.org/rss/1.0/modules/syndication":         sy,
	"https://podcastindex.org/namespace/1.0":              podcast,
	"http://www.opml.org/spec2":                           opml,
	"http://opml.org/spec2":                               opml,
	"http://www.w3.org/xml/1998/namespace":                xml,
}

// prefixes are what the namespaces are called by convention. They count where a
// feed forgets to declare a prefix or gives it an address nobody knows.
var prefixes = map[string]space{
	"atom": atom, "atom10": atom, "a10": atom, "atom03": atom,
	"rdf": rdf, "rss": plain, "dc": dc, "dcterms": dcterms, "dct": dcterms, "content": content,
	"itunes": itunes, "media": media, "mrss": media, "googleplay": play, "xhtml": xhtml, "html": xhtml,
	"feedburner": feedburner, "sy": sy, "podcast": podcast, "xml": xml,
}

// binding says what a prefix means; the empty prefix is the default namespace.
type binding struct {
	prefix string
	space  space
}

// spaceOf returns the namespace of an address bound to a prefix.
func spaceOf(prefix, uri string) space {
	uri = strings.TrimSuffix(strings.ToLower(strings.TrimSpace(uri)), "/")
	s, ok := uris[uri]
	if !ok && strings.HasPrefix(uri, "https:") {
		s, ok = uris["http:"+uri[len("https:"):]]
	}
	if ok {
		return s
	}
	if s, ok := prefixes[prefix]; ok {
		return s
	}
	return foreign
}

// declare adds the namespaces an element declares to those in scope.
func (p *parser) declare(attrs []attr) {
	for _, a := range attrs {
		if !strings.HasPrefix(a.name, "xmlns") {
			continue
		}
		switch prefix, ok := strings.CutPrefix(a.name, "xmlns:"); {
		case ok:
			p.scope = append(p.scope, binding{prefix, spaceOf(prefix, a.value)})
		case a.name == "xmlns":
			p.scope = append(p.scope, binding{"", spaceOf("", a.value)})
		}
	}
}

// resolve splits a name as written into its namespace and its local part in
// lower case.
func (p *parser) resolve(name string) (space, string) {
	prefix, local, found := strings.Cut(name, ":")
	if !found {
		prefix, local = "", name
	}
	local = p.lower(local)
	for i := len(p.scope) - 1; i >= 0; i-- {
		if p.scope[i].prefix == prefix {
			return p.scope[i].space, local
		}
	}
	if prefix == "" {
		return plain, local
	}
	if s, ok := prefixes[strings.ToLower(prefix)]; ok {
		return s, local
	}
	return foreign, local
}

// maxLowered is how many names are remembered in lower case.
const maxLowered = 256

// lower returns a name in lower case: it remembers the few names feeds are made
// of, since half of RSS is written in camel case.
func (p *parser) lower(name string) string {
	i := 0
	for i < len(name) && (name[i] < 'A' || name[i] > 'Z') {
		i++
	}
	if i == len(name) {
		return name
	}
	if low, ok := p.lowered[name]; ok {
		return low
	}
	low := strings.ToLower(name)
	if len(p.lowered) < maxLowered {
		p.lowered[name] = low
	}
	return low
}
