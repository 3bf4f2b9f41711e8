package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
	"byline/feed/pattern"
)

// visible is what a page shows of its people, read from the raw page.
type visible struct {
	base    string
	marked  []feed.Person // itemprop, rel=author, h-card
	classed []feed.Person // elements that are called a byline
	lines   []feed.Person // lines that begin with the word for "by"
	linked  []feed.Person // links to pages about authors
	byline  string        // as printed
	boxes   []*html.Node  // elements that present an author
	time    string        // of the first <time> of the story
	updated string
	image   string // called the story's (microdata, microformats2)
	dek     string // called a standfirst

	prose int        // long paragraphs gone by
	ends  *html.Node // what holds the bylines found below the text
}

// below reports that the story's text has gone by: what is linked or called a
// byline from there on is often another story's.
func (v *visible) below() bool { return v.prose > 2 }

// maxByline is the length of a printed byline in columns.
const maxByline = 250

// readVisible goes through the page once. What belongs to comments, to other
// stories and to the frame of the site is passed by.
func readVisible(doc *html.Node, base string) visible {
	v := visible{base: base}
	walk(doc, func(n *html.Node) bool {
		if isHidden(n) || n.DataAtom == atom.Head || isForeign(n) {
			return false
		}
		if isLongParagraph(n) {
			v.prose++
		}
		v.readTime(n)
		if v.image == "" && n.DataAtom == atom.Img && (strings.Contains(" "+attr(n, "class")+" ", " u-featured ") || attr(n, "itemprop") == "image") {
			v.image = attr(n, "src")
		}
		if v.dek == "" && v.prose == 0 && label(n) != "" && standfirstLabel.MatchString(label(n)) {
			if text := lineOf(n); length(text) >= 25 && length(text) < 400 {
				v.dek = text
			}
		}
		return v.read(n)
	})
	return v
}

// read looks at one element and says whether to go below it.
func (v *visible) read(n *html.Node) bool {
	prop, rel := " "+attr(n, "itemprop")+" ", " "+attr(n, "rel")+" "
	classes, named := " "+attr(n, "class")+" ", label(n)
	switch {
	case strings.Contains(prop, " author ") || strings.Contains(prop, " creator "):
		v.marked = unionPeople(v.marked, v.item(n))
		v.addBox(n)
		return true
	case strings.Contains(prop, " editor ") && strings.TrimSpace(prop) == "editor":
		v.marked = unionPeople(v.marked, withRole(v.item(n), feed.RoleEditor))
		return false
	case strings.Contains(rel, " author ") && n.DataAtom == atom.A:
		v.marked = unionPeople(v.marked, v.link(n))
		return false
	case isInfobox(n), n.DataAtom == atom.Figcaption, strings.Contains(strings.ToLower(classes), "caption"):
		return false // who made a picture did not write the story
	case strings.Contains(classes, " h-card ") || strings.Contains(classes, " vcard ") || strings.Contains(classes, " p-author "):
		v.marked = unionPeople(v.marked, v.card(n))
		v.addBox(n)
		return true
	case isHeadingTag(n.DataAtom) && presents.MatchString(lineOf(n)) && n.Parent != nil && length(textOf(n.Parent)) < 2*maxBioText:
		v.addBox(n.Parent)
		return false
	case named != "" && boxLabel.MatchString(named) && n.DataAtom != atom.Body && length(textOf(n)) > 60:
		v.addBox(n)
		return false
	case named != "" && bylineLabel.MatchString(named) && n.DataAtom != atom.Body && n.DataAtom != atom.Article:
		return !v.classedByline(n)
	case n.DataAtom == atom.A && personPage.MatchString(attr(n, "href")) && len(v.linked) < 12 && !v.below():
		v.linked = unionPeople(v.linked, v.link(n))
		return false
	case isBlock(n.DataAtom) || n.DataAtom == atom.Span:
		v.printed(n)
	}
	return true
}

var (
	bylineLabel = pattern.New(`(?i)\bby-?lines?|byline|\bby[-_]?author|author[-_]?(?:name|line|link|s)?\b|article[-_]*authors?|post[-_]*author|entry[-_]*author|story[-_]*author|meta[-_]*author|\bautor(?:en|es|a|in|name)?\b|\bauteurs?\b|\bautore\b|\bwriter\b|\breporter\b|\bjournalist\b|\bfirma\b|\bsignature\b|写作|\bcredits?\b`)
	boxLabel    = pattern.New(`(?i)(?:author|autor|auteur|autore|writer|contributor|reporter)[-_]*(?:bio|box|info|card|desc|about|profile|details|blurb|block|section|biography)|about[-_]*(?:the[-_]*)?(?:author|autor|writer)|\bbio\b|\bbiography\b|bio[-_](?:box|text|author|block)|author__(?:bio|description)|entry-author-info|contributor[-_]*note|saboxplugin`)
)

// presents matches the heading over a box about the author.
var presents = pattern.New(`(?i)^(?:written by|about (?:(?:the|our) )?(?:authors?|writers?|reporters?|contributors?)|contributors?$|(?:our )?authors?$|über den autor|über die autor|zur person|à propos de l['’]aut|à propos des aut|biographie$|sobre (?:el|la|los|las|o|a|os|as) (?:autor|firma)|sull['’]aut|over de auteur|om (?:författaren|skribenten|forfatteren|journalisten)|o autor(?:ze|ce|ovi)|об авторе|yazar hakkında|tentang penulis|عن (?:الكاتب|المؤلف)|著者|作者|筆者|この記事を書いた|기자 소개)`)

// isInfobox reports a table of facts about what a page is about, which encyclopedias
// mark like a person's card.
func isInfobox(n *html.Node) bool {
	return n.DataAtom == atom.Table && strings.Contains(attr(n, "class"), "vcard") || strings.Contains(attr(n, "class"), "infobox")
}

func isHeadingTag(a atom.Atom) bool {
	return a == atom.H2 || a == atom.H3 || a == atom.H4 || a == atom.H5
}

// item reads an element of microdata: its name, or its text.
func (v *visible) item(n *html.Node) []feed.Person {
	if content := attr(n, "content"); content != "" {
		return authors.Split(content)
	}
	var name *html.Node
	walk(n, func(c *html.Node) bool {
		if name == nil && strings.Contains(" "+attr(c, "itemprop")+" ", " name ") {
			name = c
		}
		return name == nil
	})
	text := lineOf(n)
	if name != nil {
		text = orText(attr(name, "content"), lineOf(name))
	}
	return v.named(n, text)
}

// card reads an h-card (microformats2) or its ancestor, hCard.
func (v *visible) card(n *html.Node) []feed.Person {
	text := ""
	walk(n, func(c *html.Node) bool {
		classes := " " + attr(c, "class") + " "
		if text == "" && (strings.Contains(classes, " p-name ") || strings.Contains(classes, " fn ")) {
			text = lineOf(c)
		}
		return text == ""
	})
	if text == "" && length(lineOf(n)) < 80 {
		text = lineOf(n)
	}
	people := v.named(n, text)
	if len(people) != 1 {
		return people
	}
	if people[0].URL == "" {
		people[0].URL, _ = clean.Resolve(v.base, ownPage(n))
	}
	walk(n, func(c *html.Node) bool {
		if note := lineOf(c); strings.Contains(" "+attr(c, "class")+" ", " p-note ") && len(note) > 20 && length(note) <= maxBioText {
			people[0].Bio = feed.Text{Markup: feed.MarkupPlain, Value: note}
		}
		return true
	})
	return people
}

// ownPage returns the address a card gives as its person's own (u-url).
func ownPage(card *html.Node) string {
	href := ""
	look := func(c *html.Node) bool {
		classes := " " + attr(c, "class") + " "
		if href == "" && c.DataAtom == atom.A && (strings.Contains(classes, " u-url ") || strings.Contains(classes, " url ")) {
			href = attr(c, "href")
		}
		return href == ""
	}
	if look(card) {
		walk(card, look)
	}
	return href
}

func (v *visible) link(n *html.Node) []feed.Person { return v.named(n, lineOf(n)) }

// named makes persons of a text, and gives a single one the links and the
// picture that the element holds.
func (v *visible) named(n *html.Node, text string) []feed.Person {
	if length(text) > maxByline || text == "" {
		return nil
	}
	people := authors.Split(text)
	if len(people) == 1 {
		v.decorate(n, &people[0])
	}
	return people
}

func (v *visible) decorate(n *html.Node, p *feed.Person) {
	look := func(c *html.Node) bool {
		switch c.DataAtom {
		case atom.A:
			v.addLink(p, attr(c, "href"))
		case atom.Img:
			src := orText(attr(c, "src"), attr(c, "data-src"))
			if address, ok := clean.Resolve(v.base, src); ok && p.Image == "" && !strings.HasPrefix(src, "data:") {
				p.Image = address
			}
		}
		return true
	}
	look(n)
	walk(n, look)
}

func (v *visible) addLink(p *feed.Person, href string) {
	address, ok := clean.Resolve(v.base, href)
	if !ok {
		return
	}
	switch network := networkOf(address); {
	case network == "Email":
		p.Email = orText(p.Email, strings.TrimPrefix(address, "mailto:"))
	case p.URL == "" && personPage.MatchString(address):
		p.URL = address
	case network != "Website" && len(p.Links) < 10 && !slices.ContainsFunc(p.Links, func(l feed.Link) bool { return l.URL == address }):
		p.Links = append(p.Links, feed.Link{Label: network, URL: address})
	}
}

func holdsBlocks(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && isBlock(c.DataAtom) {
			return true
		}
	}
	return false
}

func (v *visible) addBox(n *html.Node) {
	if len(v.boxes) < 12 {
		v.boxes = append(v.boxes, n)
	}
}

// readTimes is readTime for everything in an element.
func (v *visible) readTimes(n *html.Node) {
	walk(n, func(c *html.Node) bool {
		v.readTime(c)
		return true
	})
}

// readTime keeps the first dates the story shows.
func (v *visible) readTime(n *html.Node) {
	prop := strings.ToLower(attr(n, "itemprop"))
	value := orText(attr(n, "datetime"), attr(n, "content"))
	if n.DataAtom == atom.Abbr { // hCalendar
		value = orText(value, attr(n, "title"))
	}
	switch {
	case strings.Contains(prop, "datemodified"):
		v.updated = orText(v.updated, orText(value, lineOf(n)))
	case strings.Contains(prop, "datepublished"), strings.Contains(" "+attr(n, "class")+" ", " dt-published "):
		v.time = orText(orText(value, lineOf(n)), v.time)
	case n.DataAtom == atom.Abbr && strings.Contains(" "+attr(n, "class")+" ", " published ") && v.time == "": // hAtom
		v.time = value
	case n.DataAtom == atom.Time && v.time == "":
		if f, ok := dateIn(orText(value, lineOf(n))); ok && !f.time.IsZero() {
			v.time = orText(value, lineOf(n))
		}
	}
}

func withRole(people []feed.Person, role feed.Role) []feed.Person {
	for i := range people {
		people[i].Role = role
	}
	return people
}
