package parse

import (
	"strconv"
	"strings"

	"byline/feed"
)

// The limits of one entry. What is beyond them is dropped.
const (
	maxPeople     = 200
	maxCategories = 200
	maxEnclosures = 200
)

// entry is what is gathered about one story.
type entry struct {
	about     string // rdf:about, RSS 1.0
	lang      string
	title     ranked
	link      ranked
	id        ranked
	summary   body
	content   body
	described body   // RSS says no more than that of its one text
	date      ranked // of publication
	updated   ranked
	image     ranked
	comments  ranked
	language  ranked
	site      ranked
	isLink    bool // the guid may stand for the link
	people    people
	spare     people // who counts if nobody else is named
	tags      []string
	files     []feed.Enclosure
}

// reset empties the entry. Its slices went into the draft.
func (n *entry) reset() { *n = entry{} }

// body is a text with how good its evidence is.
type body struct {
	text feed.Text
	rank int
}

func (b *body) offer(rank int, t feed.Text) {
	if t.Value != "" && (b.text.Value == "" || rank < b.rank) {
		b.text, b.rank = t, rank
	}
}

// entryLeaf reads an element of an entry.
func (p *parser) entryLeaf(e element) {
	n := p.entry
	switch e.space {
	case plain, atom:
		p.entryCore(e)
	case dc, dcterms:
		p.entryDublin(e)
	case content:
		if e.name == "encoded" {
			n.content.offer(0, p.body(e))
		}
	case xhtml:
		if e.name == "body" || e.name == "div" {
			n.content.offer(1, p.body(e))
		}
	case itunes, play:
		p.entryPodcast(e)
	case media:
		p.mediaLeaf(e, 0)
	case feedburner:
		switch e.name {
		case "origlink":
			n.link.offer(-1, p.link(e, p.text(e.raw)))
		case "origenclosurelink":
			p.origEnclosure(p.link(e, p.text(e.raw)))
		}
	case podcast:
		if e.name == "person" {
			p.podcastPerson(e, &n.people)
		}
	}
}

func (p *parser) entryCore(e element) {
	n := p.entry
	switch e.name {
	case "title":
		n.title.offer(0, p.title(e))
	case "link":
		p.entryLink(e)
	case "guid":
		n.id.offer(0, p.text(e.raw))
		permanent := strings.ToLower(p.attr(e, "isPermaLink"))
		n.isLink = n.isLink || permanent != "false"
		if permanent == "true" {
			n.link.offer(7, p.link(e, p.text(e.raw)))
		}
	case "id":
		n.id.offer(0, p.text(e.raw))
	case "summary", "abstract":
		n.summary.offer(0, p.body(e))
	case "description":
		n.described.offer(0, p.body(e))
	case "content", "fullitem", "body":
		if !e.has("src") {
			n.content.offer(0, p.body(e))
		} else if src := p.link(e, p.attr(e, "src")); strings.Contains(p.attr(e, "type"), "html") {
			n.link.offer(5, src)
		}
	case "pubdate", "published":
		n.date.replace(0, p.text(e.raw))
	case "issued", "date":
		n.date.replace(1, p.text(e.raw))
	case "created":
		n.date.replace(2, p.text(e.raw))
	case "updated", "modified", "lastbuilddate":
		n.updated.replace(0, p.text(e.raw))
	case "author", "contributor":
		p.person(e, &n.people)
	case "category":
		p.tag(firstOf(p.attr(e, "label"), p.attr(e, "term"), p.title(e))) // RFC 4287, 4.2.2: the label is for people
	case "enclosure":
		p.enclosure(p.link(e, p.attr(e, "url")), p.attr(e, "type"), p.attr(e, "length"))
	case "comments":
		n.comments.offer(0, p.link(e, p.text(e.raw)))
	case "image":
		p.children(e, func(child element) {
			if child.name == "url" {
				n.image.offer(2, p.link(child, p.text(child.raw)))
			}
		})
		if !hasMarkup(e.raw) {
			n.image.offer(2, p.link(e, firstOf(p.attr(e, "url"), p.attr(e, "href"), p.text(e.raw))))
		}
	case "source":
		p.source(e)
	}
}

// entryLink reads a link: the text of RSS, or Atom's by relation (RFC 4287,
// section 4.2.7), also inside RSS.
func (p *parser) entryLink(e element) {
	n := p.entry
	href := p.link(e, p.attr(e, "href"))
	if href == "" && !e.has("href") {
		href = p.link(e, p.text(e.raw))
		if !e.has("rel") {
			n.link.offer(0, href)
			return
		}
	}
	if href == "" {
		return
	}
	kind := p.attr(e, "type")
	switch relation(p.attr(e, "rel")) {
	case "alternate":
		rank := 1
		if kind != "" && !strings.Contains(kind, "html") {
			rank = 3
		}
		if e.space == atom && !p.atomic {
			rank += 4
		}
		n.link.offer(rank, href)
	case "enclosure":
		p.enclosure(href, kind, p.attr(e, "length"))
	case "replies", "comments":
		if kind == "" || strings.Contains(kind, "html") {
			n.comments.offer(1, href)
		}
	case "related", "via":
		if !p.atomic {
			break
		}
		n.link.offer(9, href)
	}
}

// relation returns a link's relation by its short name (RFC 4287, 4.2.7.2).
func relation(rel string) string {
	rel = strings.ToLower(strings.TrimSpace(rel))
	for _, registry := range []string{"http://www.iana.org/assignments/relation/", "http://www.iana.org/assignments/relations/"} {
		rel = strings.TrimPrefix(rel, registry)
	}
	if rel == "" {
		return "alternate"
	}
	return rel
}

func (p *parser) entryDublin(e element) {
	n := p.entry
	switch e.name {
	case "title":
		n.title.offer(1, p.title(e))
	case "creator", "author", "contributor":
		p.person(e, &n.people)
	case "description", "abstract":
		n.summary.offer(2, p.body(e))
	case "date", "issued", "available", "datesubmitted":
		n.date.replace(1, p.text(e.raw))
	case "created":
		n.date.replace(2, p.text(e.raw))
	case "modified":
		n.updated.replace(1, p.text(e.raw))
	case "subject":
		p.tag(p.title(e))
	case "language":
		n.language.offer(0, p.text(e.raw))
	case "identifier":
		n.id.offer(3, p.text(e.raw))
	}
}

func (p *parser) entryPodcast(e element) {
	n := p.entry
	switch e.name {
	case "author":
		p.person(e, &n.spare)
	case "image":
		n.image.offer(1, p.link(e, firstOf(p.attr(e, "href"), p.attr(e, "url"), p.text(e.raw))))
	case "summary", "description":
		n.summary.offer(3, p.body(e))
	case "subtitle":
		n.summary.offer(4, p.body(e))
	case "title":
		n.title.offer(2, p.title(e))
	case "link":
		if p.attr(e, "rel") == "image" {
			n.image.offer(2, p.link(e, p.attr(e, "href")))
		}
	case "category":
		p.tag(p.attr(e, "text"))
		p.children(e, func(child element) { p.tag(p.attr(child, "text")) })
	case "keywords":
		for word := range strings.SplitSeq(p.text(e.raw), ",") {
			p.tag(strings.TrimSpace(word))
		}
	}
}

// source reads where an entry was taken from (RFC 4287, section 4.2.11; RSS 2.0).
// Its authors are the entry's if that names none.
func (p *parser) source(e element) {
	n := p.entry
	if !hasMarkup(e.raw) {
		n.site.offer(1, p.text(e.raw))
		return
	}
	p.children(e, func(child element) {
		switch child.name {
		case "title":
			n.site.offer(0, p.title(child))
		case "author":
			p.person(child, &n.spare)
		}
	})
}

// tag adds a category that is not there yet.
func (p *parser) tag(name string) {
	n := p.entry
	if name == "" || len(n.tags) >= maxCategories {
		return
	}
	for _, have := range n.tags {
		if have == name {
			return
		}
	}
	n.tags = append(n.tags, name)
}

// enclosure adds a file that is not there yet.
func (p *parser) enclosure(address, kind, length string) {
	n := p.entry
	if address == "" || len(n.files) >= maxEnclosures {
		return
	}
	size, err := strconv.ParseInt(strings.ReplaceAll(strings.TrimSpace(length), ",", ""), 10, 64)
	if err != nil || size < 0 {
		size = 0
	}
	for i := range n.files {
		if f := &n.files[i]; f.URL == address {
			f.Type, f.Length = firstOf(f.Type, kind), max(f.Length, size)
			return
		}
	}
	n.files = append(n.files, feed.Enclosure{URL: address, Type: kind, Length: size})
}

// origEnclosure puts the address a file had before FeedBurner counted its
// readers in the place of FeedBurner's.
func (p *parser) origEnclosure(address string) {
	if n := p.entry; address != "" && len(n.files) > 0 {
		n.files[0].URL = address
	} else {
		p.enclosure(address, "", "")
	}
}

// finish makes a draft of the entry that ends.
func (p *parser) finish() {
	n := p.entry
	p.entry = nil
	if n.isLink && isWebAddress(n.id.value) {
		n.link.offer(4, n.id.value)
	}
	if isWebAddress(n.about) {
		n.link.offer(6, n.about)
	}
	n.id.offer(2, n.about)
	if len(n.people.list) == 0 && n.spare.named() {
		n.people = n.spare
	}
	if n.summary.rank == 0 && n.summary.text.Value != "" { // then the description is the whole
		n.content.offer(3, n.described.text)
	} else {
		n.summary.offer(0, n.described.text)
	}
	d := feed.Draft{
		GUID: n.id.value, URL: n.link.value, Title: n.title.value, Summary: n.summary.text, Content: n.content.text,
		Authors: n.people.list, Language: language(firstOf(n.language.value, n.lang)), Site: n.site.value,
		Categories: n.tags, Enclosures: n.files, Image: feed.Picture{URL: n.image.value}, Comments: n.comments.value,
		Origin: feed.OriginFeed,
	}
	d.Published, _ = Date(n.date.value)
	d.Updated, _ = Date(n.updated.value)
	if n.date.value != "" && d.Published.IsZero() {
		p.warn("A story's date cannot be read.")
	}
	p.harvest.add(d)
}

func isWebAddress(s string) bool {
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")
}
