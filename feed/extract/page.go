package extract

import (
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/charset"
	"byline/feed/clean"
)

// Page reads a page of the web: the people from the raw page, then the text. It
// fails as [Text] does.
func Page(data []byte, o Options) (feed.Draft, error) {
	s, err := decode(data, o, charset.HTML)
	if err != nil {
		return feed.Draft{}, err
	}
	doc, ok := parsePage(s)
	if !ok {
		d := story(markdownGroups(clean.HTML(s, o.URL)), o, "", flowMarkdown)
		d.Origin = feed.OriginPage
		d.Warnings = append(d.Warnings, "the page is too deeply nested; only its text was read")
		return d, nil
	}
	markMain(doc)
	markForeign(doc)
	p := page{o: o, meta: readMeta(doc, o.URL)}
	p.linked = readLinked(doc, p.meta.base)
	p.visible = readVisible(doc, p.meta.base)
	p.article = p.linked.article(p.address(), p.meta.first("og:title")+p.meta.title)
	return p.draft(doc), nil
}

// page is a page with the evidence read from it.
type page struct {
	o       Options
	meta    meta
	linked  linked
	visible visible
	article map[string]any
}

// address is what the page says its address is, else the one it was read from.
func (p *page) address() string {
	for _, a := range []string{p.meta.canonical, p.meta.first("og:url")} {
		if address, ok := clean.Resolve(p.meta.base, a); ok && (sameSite(address, p.o.URL) || p.o.URL == "") && !isFront(address) {
			return address
		}
	}
	address, _ := clean.URL(p.o.URL)
	return address
}

func sameSite(a, b string) bool {
	x, errX := url.Parse(a)
	y, errY := url.Parse(b)
	return errX == nil && errY == nil && strings.TrimPrefix(x.Host, "www.") == strings.TrimPrefix(y.Host, "www.")
}

// isFront reports the address of a front page, which some sites call the
// canonical one of every page.
func isFront(address string) bool {
	u, err := url.Parse(address)
	return err != nil || strings.Trim(u.Path, "/") == "" && u.RawQuery == ""
}

// draft puts the evidence together.
func (p *page) draft(doc *html.Node) feed.Draft {
	d := feed.Draft{
		URL: p.address(), Origin: feed.OriginPage, Language: p.language(), Site: p.site(),
		Categories: p.categories(), Image: p.image(),
	}
	d.Title = p.title(doc, d.Site)
	d.Published, d.Updated = p.dates()
	summary := orText(p.linked.text(p.article["description"]), p.meta.first("og:description", "description", "twitter:description", "dc.description"))
	summary = orText(summary, clean.Line(p.visible.dek, 0))
	people := p.people(d.Site)
	top := p.readTop(doc, d.Title)
	if !hasPerson(people) && len(top.people) > 0 {
		people = p.settle(unionPeople(top.people, people), d.Site)
	}
	if d.Published.IsZero() {
		d.Published = top.published
	}
	if d.Published.IsZero() {
		d.Published = onlyDate(doc)
	}
	people = bySigned(bySigned(people, top.people), p.visible.classed)
	people = p.visible.readBoxes(people, orText(d.URL, p.o.Name))
	blocks := flowMarkdown(markdownGroups(clean.HTML(content(doc, d.Title), p.meta.base)))
	blocks, people = p.front(blocks, &d, people, summary)
	b := readBody(blocks, people, blockWords(blocks))
	d.Authors, d.Dateline = p.settle(b.people, d.Site), b.dateline
	d.Authors = withoutParts(d.Authors)
	noteOrigin(d.Authors, orText(d.URL, p.o.Name))
	if d.Dateline.IsZero() {
		d.Dateline.Place = clean.Line(p.linked.text(p.article["dateline"]), 80)
	}
	d.Byline = orText(d.Byline, clean.Line(p.visible.byline, maxByline))
	if f, ok := dateIn(d.Byline); ok && d.Published.IsZero() {
		d.Published = f.time
	}
	if len(d.Authors) == 0 && len(p.settle(authors.Split(d.Byline), d.Site)) == 0 {
		d.Byline = "" // it named the publication
	}
	if summary != "" {
		d.Summary = feed.Text{Markup: feed.MarkupPlain, Value: summary}
	}
	d.Content = feed.Text{Markup: feed.MarkupMarkdown, Value: writeBlocks(b.blocks), Base: p.meta.base}
	if d.Title == "" {
		d.Title = fallbackTitle(p.o.Name, b.blocks)
	}
	return d
}

// people joins the evidence: linked data before meta elements before what the
// page marks before what it shows. Weaker evidence completes the stronger; it
// adds names only if it agrees with it on one.
func (p *page) people(site string) []feed.Person {
	var out []feed.Person
	for _, found := range [][]feed.Person{p.linked.people(p.article), p.meta.people(), p.visible.marked, p.visible.classed, p.visible.lines, p.visible.linked} {
		if found = p.settle(found, site); len(found) > maxByline/20 {
			continue // a list of what many wrote
		}
		switch {
		case !hasPerson(out):
			if hasPerson(found) {
				out = slices.DeleteFunc(out, func(q feed.Person) bool { return q.Kind == feed.KindOrganization && authors.Agency(q.Name) })
			}
			out = keepRoles(unionPeople(found, out), out)
		case agree(out, found):
			out = unionPeople(out, found)
		}
	}
	return withoutLogins(p.settle(out, site))
}

// keepRoles gives people the roles that stronger evidence states.
func keepRoles(people, stronger []feed.Person) []feed.Person {
	for i, p := range people {
		for _, q := range stronger {
			if authors.Fold(q.Name) == authors.Fold(p.Name) {
				people[i].Role = q.Role
			}
		}
	}
	return people
}

// withoutLogins drops the names of one word, which are mostly what somebody signs
// in with, where whole names are known.
func withoutLogins(people []feed.Person) []feed.Person {
	whole := slices.ContainsFunc(people, func(q feed.Person) bool { return q.Kind == feed.KindPerson && isWhole(q.Name) })
	if !whole {
		return people
	}
	return slices.DeleteFunc(people, func(q feed.Person) bool {
		return q.Kind == feed.KindPerson && !isWhole(q.Name) && q.Role == feed.RoleAuthor
	})
}

// withoutParts drops a name of one word that is a part of another's name.
func withoutParts(people []feed.Person) []feed.Person {
	return slices.DeleteFunc(slices.Clone(people), func(q feed.Person) bool {
		return !isWhole(q.Name) && slices.ContainsFunc(people, func(o feed.Person) bool { return hasWord(o.Name, q.Name) && o.Name != q.Name })
	})
}

func isWhole(name string) bool {
	return strings.ContainsAny(name, " ・·") || wideText(name) || strings.ContainsFunc(name, func(r rune) bool { return unicode.Is(unicode.Hangul, r) })
}

func hasPerson(people []feed.Person) bool {
	return slices.ContainsFunc(people, func(p feed.Person) bool {
		return p.Kind == feed.KindPerson && p.Role == feed.RoleAuthor && isWhole(p.Name)
	})
}

// agree reports two lists that share a name, and of which the second is a byline
// and not a list of everybody.
func agree(a, b []feed.Person) bool {
	if len(b) > len(a)+6 {
		return false
	}
	return slices.ContainsFunc(b, func(p feed.Person) bool {
		key := authors.Fold(p.Name)
		return slices.ContainsFunc(a, func(q feed.Person) bool { return authors.Fold(q.Name) == key })
	})
}

// settle drops the publication where people are named, and joins what is one.
func (p *page) settle(people []feed.Person, site string) []feed.Person {
	house := map[string]bool{authors.Fold(site): true, authors.Fold(p.linked.text(p.article["publisher"])): true, authors.Fold(hostOf(p.address())): true}
	var out []feed.Person
	people = slices.DeleteFunc(slices.Clone(people), func(q feed.Person) bool {
		return q.Kind == feed.KindOrganization && slices.ContainsFunc(people, func(o feed.Person) bool {
			return o.Kind == feed.KindPerson && strings.HasPrefix(q.Name, o.Name+" ") // the name with where its bearer works
		})
	})
	for _, q := range people {
		if house[authors.Fold(q.Name)] || p.isHouse(q, site) || q.Kind == feed.KindOrganization && authors.House(q.Name) {
			continue // who publishes a story is said by its site and not by its byline
		}
		out = unionPeople(out, []feed.Person{q})
	}
	return out
}

// isHouse reports an organization that is the publication under a longer or a
// shorter name: "Pelican Software Team", "Redacción El Misti".
func (p *page) isHouse(q feed.Person, site string) bool {
	name, own := authors.Fold(q.Name), authors.Fold(site)
	if q.Kind != feed.KindOrganization || utf8.RuneCountInString(name) < 3 {
		return false
	}
	if len(own) > 3 && (strings.HasPrefix(name, own) || strings.HasSuffix(name, own) || strings.HasPrefix(own, name)) {
		return true
	}
	_, tail, ok := cutBar(p.meta.title)
	return ok && authors.Fold(tail) == name
}

// cutBar cuts a window's title at its last bar.
func cutBar(title string) (head, tail string, ok bool) {
	i := strings.LastIndexAny(title, "|-–—_·:：")
	if i < 0 {
		return title, "", false
	}
	_, size := utf8.DecodeRuneInString(title[i:])
	return strings.TrimSpace(title[:i]), strings.TrimSpace(title[i+size:]), true
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

func (p *page) site() string {
	return clean.Line(orText(p.meta.site(), p.linked.text(p.article["publisher"])), 200)
}

func (p *page) language() string {
	return orText(languageTag(p.linked.text(p.article["inLanguage"])), orText(p.meta.language, languageTag(p.meta.first("og:locale", "content-language", "dc.language", "language"))))
}

func (p *page) categories() []string {
	var out []string
	add := func(values ...string) {
		for _, v := range values {
			if v = clean.Line(v, 100); v != "" && len(out) < 40 && !slices.ContainsFunc(out, func(have string) bool { return strings.EqualFold(have, v) }) {
				out = append(out, v)
			}
		}
	}
	for _, v := range itemsOf(p.article["articleSection"]) {
		add(p.linked.text(v))
	}
	add(p.meta.values["article:section"]...)
	add(p.meta.values["article:tag"]...)
	if len(out) < 2 {
		for _, v := range itemsOf(p.article["keywords"]) {
			add(splitList(p.linked.text(v))...)
		}
		add(splitList(p.meta.first("news_keywords", "keywords"))...)
	}
	return out
}

func (p *page) image() feed.Picture {
	address, ok := clean.Resolve(p.meta.base, p.meta.first("og:image", "og:image:url", "twitter:image", "twitter:image:src"))
	if !ok {
		address = p.linked.address(p.article["image"])
	}
	if address == "" {
		address, _ = clean.Resolve(p.meta.base, p.visible.image)
	}
	return feed.Picture{URL: address, Alt: p.meta.first("og:image:alt", "twitter:image:alt")}
}

// dates reads when the story was published and changed last. A change that is no
// later is none.
func (p *page) dates() (published, updated time.Time) {
	published = firstDate(p.linked.text(p.article["datePublished"]), p.meta.first(publishedNames...), p.visible.time, p.linked.text(p.article["dateCreated"]))
	updated = firstDate(p.linked.text(p.article["dateModified"]), p.meta.first(updatedNames...), p.visible.updated)
	if !updated.After(published) {
		updated = time.Time{}
	}
	return published, updated
}

func firstDate(values ...string) time.Time {
	for _, v := range values {
		if f, ok := dateIn(ownDigits(v)); ok {
			return f.time
		}
	}
	return time.Time{}
}
