package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

// meta are the values of a page's meta elements by their names in small letters.
type meta struct {
	values    map[string][]string
	title     string // <title>
	canonical string
	language  string
	base      string
	authors   []string // addresses of <link rel="author">
}

// maxMeta is how many meta elements of one name are kept.
const maxMeta = 40

// readMeta reads the head of a page. Address is the page's own, if known.
func readMeta(doc *html.Node, address string) meta {
	m := meta{values: map[string][]string{}, base: address}
	walk(doc, func(n *html.Node) bool {
		switch n.DataAtom {
		case atom.Html:
			m.language = languageTag(orText(attr(n, "lang"), attr(n, "xml:lang")))
		case atom.Base:
			if base, ok := clean.Resolve(address, attr(n, "href")); ok && m.base == address {
				m.base = base
			}
		case atom.Title:
			if m.title == "" && n.FirstChild != nil && n.Parent != nil && n.Parent.DataAtom != atom.Svg {
				m.title = clean.Line(n.FirstChild.Data, 0)
			}
		case atom.Link:
			switch rel := strings.ToLower(attr(n, "rel")); rel {
			case "canonical":
				m.canonical = orText(m.canonical, attr(n, "href"))
			case "author":
				m.authors = append(m.authors, attr(n, "href"))
			}
		case atom.Meta:
			value := attr(n, "content")
			for _, key := range []string{"name", "property", "itemprop", "http-equiv"} {
				name := strings.ToLower(attr(n, key))
				if name != "" && value != "" && len(m.values[name]) < maxMeta {
					m.values[name] = append(m.values[name], value)
				}
			}
		}
		return n.DataAtom != atom.Svg
	})
	return m
}

// first returns the value of the first of the names that has one.
func (m meta) first(names ...string) string {
	for _, name := range names {
		for _, v := range m.values[name] {
			if v = clean.Line(clean.HTMLText(v), 0); v != "" {
				return v
			}
		}
	}
	return ""
}

// people reads the names that meta elements give, in the order of trust.
func (m meta) people() []feed.Person {
	for _, name := range []string{"author", "article:author_name", "article:author", "og:article:author", "dc.creator", "dcterms.creator", "dc:creator",
		"citation_author", "parsely-author", "sailthru.author", "byl", "cxenseparse:author", "rbauthors", "authors", "creator", "mediator_author", "lp.article:author", "book:author"} {
		var out []feed.Person
		for _, v := range m.values[name] {
			if strings.Contains(v, "://") || strings.HasPrefix(v, "/") || len(out) >= maxPeople {
				continue
			}
			out = unionPeople(out, authors.Split(v))
		}
		if len(out) > 0 {
			m.addProfiles(out)
			return out
		}
	}
	return m.labelled()
}

// labelled reads the pairs of a label and what it labels that plugins write for
// cards: "Written by", "Ines Calder".
func (m meta) labelled() []feed.Person {
	for _, n := range []string{"1", "2", "3"} {
		if people, ok := authors.Printed(m.first("twitter:label"+n) + " " + m.first("twitter:data"+n)); ok {
			return people
		}
	}
	return nil
}

// addProfiles gives a single author the profile page that the head links to.
func (m meta) addProfiles(people []feed.Person) {
	if len(people) != 1 || people[0].URL != "" {
		return
	}
	for _, v := range append(append([]string{}, m.authors...), m.values["article:author"]...) {
		if address, ok := clean.Resolve(m.base, v); ok && (personPage.MatchString(address) || strings.HasPrefix(address, "mailto:")) {
			if mail, ok := strings.CutPrefix(address, "mailto:"); ok {
				people[0].Email = mail
			} else {
				people[0].URL = address
			}
			return
		}
	}
}

// site is the publication's name.
func (m meta) site() string {
	return m.first("og:site_name", "application-name", "dc.publisher", "citation_journal_title", "publisher", "cxenseparse:site", "apple-mobile-web-app-title")
}

// published and updated are the names under which pages give their dates.
var (
	publishedNames = []string{
		"article:published_time", "og:article:published_time", "datepublished", "date",
		"dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date.created",
		"parsely-pub-date", "sailthru.date", "pubdate", "publish-date", "publish_date",
		"publication_date", "citation_publication_date", "citation_date",
		"cxenseparse:recs:publishtime", "article.published", "published-date",
		"originalpublicationdate", "article_date_original", "og:published_time",
		"article:published", "last-published",
	}
	updatedNames = []string{
		"article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
		"dc.date.modified", "last-modified", "lastmod", "article:modified", "revised",
	}
)
