package extract

import (
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
	"byline/feed/pattern"
)

// linked is the linked data of a page (JSON-LD 1.1, schema.org): its nodes in
// order, and those with an identifier.
type linked struct {
	nodes []map[string]any
	ids   map[string]map[string]any
	base  string
}

// Limits of linked data: a page holds a few dozen nodes, a bomb holds a million.
const (
	maxLinkedNodes = 5000
	maxLinkedDepth = 12
)

// readLinked collects the linked data of a page.
func readLinked(doc *html.Node, base string) linked {
	l := linked{ids: map[string]map[string]any{}, base: base}
	walk(doc, func(n *html.Node) bool {
		if n.DataAtom == atom.Script && strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") && n.FirstChild != nil {
			for _, v := range lenient(n.FirstChild.Data) {
				l.collect(v, 0)
			}
		}
		return true
	})
	return l
}

func (l *linked) collect(v any, depth int) {
	if depth > maxLinkedDepth || len(l.nodes) > maxLinkedNodes {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			l.collect(item, depth+1)
		}
	case map[string]any:
		if len(v) > 1 || v["@id"] == nil {
			l.nodes = append(l.nodes, v)
		}
		if id, ok := v["@id"].(string); ok && len(v) > 1 {
			if l.ids[id] == nil || len(v) > len(l.ids[id]) {
				l.ids[id] = v
			}
		}
		keys := make([]string, 0, len(v))
		for key := range v {
			keys = append(keys, key)
		}
		slices.Sort(keys)
		for _, key := range keys {
			l.collect(v[key], depth+1)
		}
	}
}

var (
	trailingComma = pattern.New(`,\s*([}\]])`)
	missingComma  = pattern.New(`([}\]"])\s+("[\w@]+"\s*:)`)
)

// lenient reads JSON as pages have it: with comments and CDATA marks around it,
// raw line ends in strings, trailing commas, several values in a row.
func lenient(s string) []any {
	s = strings.TrimSpace(s)
	for _, mark := range []string{"<!--", "-->", "//<![CDATA[", "//]]>", "/*<![CDATA[*/", "/*]]>*/", "<![CDATA[", "]]>"} {
		s = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(s, mark), mark))
	}
	s = strings.TrimRight(s, "; \n")
	if out, ok := values(s); ok {
		return out
	}
	s = spaced(s)
	s = trailingComma.ReplaceAllString(s, "$1")
	if out, ok := values(s); ok {
		return out
	}
	out, ok := values(missingComma.ReplaceAllString(s, "$1, $2"))
	if !ok {
		if again, fine := values(clean.HTMLText(s)); fine {
			return again
		}
	}
	return out
}

// values reads the values of s; false if it did not come to the end.
func values(s string) ([]any, bool) {
	var out []any
	d := json.NewDecoder(strings.NewReader(s))
	for d.More() {
		var v any
		if err := d.Decode(&v); err != nil {
			return out, false
		}
		out = append(out, v)
	}
	return out, true
}

// spaced makes blanks of the control characters inside strings.
func spaced(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
}

// is reports whether a node is of one of the types, given without schema.org.
func is(node map[string]any, types *pattern.Pattern) bool {
	for _, t := range itemsOf(node["@type"]) {
		name, _ := t.(string)
		if types.MatchString(name[strings.LastIndexAny(name, "/:")+1:]) {
			return true
		}
	}
	return false
}

var (
	articleTypes = pattern.New(`^(?:\w*Article|\w*BlogPosting|Report|SocialMediaPosting|\w*Review|Recipe|CreativeWork|Book|Chapter|\w*Podcast\w*|\w*Episode|Interview|Poem|ShortStory)$`)
	pageTypes    = pattern.New(`^(?:WebPage|ItemPage|AboutPage|Blog)$`)
	organTypes   = pattern.New(`Organization|Corporation|Newspaper|Publisher|Brand|WebSite`)
)

// article returns the node of the story: the one the page is about, or the first.
func (l *linked) article(address, title string) map[string]any {
	var first, page map[string]any
	for _, n := range l.nodes {
		switch {
		case is(n, articleTypes):
			headline := l.text(n["headline"])
			if headline != "" && title != "" && (strings.Contains(title, headline) || strings.Contains(headline, title)) {
				return n
			}
			if address != "" && l.text(n["url"]) != "" && clean.Canonical(l.text(n["url"])) == clean.Canonical(address) {
				return n
			}
			if first == nil || first["author"] == nil && first["headline"] == nil && n["headline"] != nil {
				first = n
			}
		case is(n, pageTypes) && page == nil && (n["author"] != nil || n["datePublished"] != nil || n["creator"] != nil):
			page = n
		}
	}
	if first == nil {
		return page
	}
	return first
}

// resolve follows a reference by identifier.
func (l *linked) resolve(v any) any {
	if m, ok := v.(map[string]any); ok {
		if id, ok := m["@id"].(string); ok && l.ids[id] != nil {
			return l.ids[id]
		}
	}
	return v
}

// itemsOf makes a list of a value that may be one.
func itemsOf(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{v}
}

// text returns the first text of a value: itself, its name or its value.
func (l *linked) text(v any) string {
	for _, item := range itemsOf(v) {
		switch item := l.resolve(item).(type) {
		case string:
			return strings.TrimSpace(clean.HTMLText(item))
		case map[string]any:
			for _, key := range []string{"name", "@value", "headline"} {
				if s, ok := item[key].(string); ok {
					return strings.TrimSpace(clean.HTMLText(s))
				}
			}
		}
	}
	return ""
}

// address returns the first address of a value: itself or its url.
func (l *linked) address(v any) string {
	for _, item := range itemsOf(v) {
		switch item := l.resolve(item).(type) {
		case string:
			if address, ok := clean.Resolve(l.base, item); ok {
				return address
			}
		case map[string]any:
			for _, key := range []string{"url", "contentUrl", "@id"} {
				if s, ok := item[key].(string); ok {
					if address, ok := clean.Resolve(l.base, s); ok {
						return address
					}
				}
			}
		}
	}
	return ""
}

// people reads everybody a node names.
func (l *linked) people(article map[string]any) []feed.Person {
	var out []feed.Person
	for _, part := range []struct {
		key  string
		role feed.Role
	}{{"author", feed.RoleAuthor}, {"creator", feed.RoleAuthor}, {"contributor", feed.RoleContributor}, {"editor", feed.RoleEditor}, {"translator", feed.RoleTranslator}} {
		if part.key == "creator" && len(out) > 0 {
			continue
		}
		for _, v := range itemsOf(article[part.key]) {
			if len(out) < maxPeople {
				out = unionPeople(out, l.person(v, part.role, 0))
			}
		}
	}
	return out
}

// person reads one value of "author", which can be a text with several names.
func (l *linked) person(v any, role feed.Role, depth int) []feed.Person {
	if depth > 3 {
		return nil
	}
	switch v := l.resolve(v).(type) {
	case string:
		people := authors.Split(v)
		for i := range people {
			if people[i].Role == feed.RoleAuthor {
				people[i].Role = role
			}
		}
		return people
	case []any:
		var out []feed.Person
		for _, item := range v {
			out = append(out, l.person(item, role, depth+1)...)
		}
		return out
	case map[string]any:
		return l.described(v, role)
	}
	return nil
}

// described reads a Person or an Organization (schema.org/Person).
func (l *linked) described(m map[string]any, role feed.Role) []feed.Person {
	var out []feed.Person
	for _, name := range itemsOf(m["name"]) {
		if s, ok := name.(string); ok {
			out = append(out, l.person(s, role, 1)...)
		} else {
			out = append(out, l.person(name, role, 2)...)
		}
	}
	if len(out) == 0 {
		given, family := l.text(m["givenName"]), l.text(m["familyName"])
		if given != "" && family != "" {
			out = authors.Split(given + " " + family)
		}
	}
	for i := range out {
		if is(m, organTypes) && len(out) == 1 {
			out[i].Kind = feed.KindOrganization
		}
	}
	if len(out) != 1 {
		return out
	}
	p := &out[0]
	p.URL = l.address(m["url"])
	p.Image = l.address(m["image"])
	p.Email = strings.TrimPrefix(l.text(m["email"]), "mailto:")
	p.Title = orText(p.Title, l.text(m["jobTitle"]))
	if bio, ok := m["description"].(string); ok && p.Kind == feed.KindPerson && len(strings.TrimSpace(bio)) > 20 {
		p.Bio = feed.Text{Markup: feed.MarkupHTML, Value: strings.TrimSpace(bio), Base: l.base}
	}
	for _, same := range itemsOf(m["sameAs"]) {
		if address, ok := clean.Resolve(l.base, l.text(same)); ok && len(p.Links) < 20 {
			p.Links = append(p.Links, feed.Link{Label: networkOf(address), URL: address})
		}
	}
	if p.URL == "" {
		if id, ok := m["@id"].(string); ok && personPage.MatchString(id) {
			p.URL, _ = clean.Resolve(l.base, id)
		}
	}
	if c, ok := authors.Clean(*p); ok {
		return []feed.Person{c}
	}
	return nil
}
