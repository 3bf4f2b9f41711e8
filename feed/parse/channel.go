package parse

import (
	"strconv"
	"strings"
	"time"

	"byline/feed"
)

// channel is what is gathered about a feed itself.
type channel struct {
	base   string // address of the document, then of the site
	title  ranked
	desc   ranked
	link   ranked
	image  ranked
	date   ranked
	lang   ranked
	people people
	owner  feed.Person   // itunes:owner
	spare  people        // who counts if nobody else is named
	period time.Duration // sy:updatePeriod
	times  int           // sy:updateFrequency
}

// ranked is a value with how good its evidence is: the lowest rank wins, and
// among equals the first that is not empty.
type ranked struct {
	value string
	rank  int
}

// offer sets the value if it is better than the one known.
func (r *ranked) offer(rank int, value string) {
	if value != "" && (r.value == "" || rank < r.rank) {
		r.value, r.rank = value, rank
	}
}

// replace sets the value if it is as good as the one known: feeds that state a
// date again correct the first.
func (r *ranked) replace(rank int, value string) {
	if value != "" && (r.value == "" || rank <= r.rank) {
		r.value, r.rank = value, rank
	}
}

// channelLeaf reads an element of the feed itself.
func (p *parser) channelLeaf(e element) {
	c := &p.channel
	switch e.space {
	case plain, atom:
		p.channelCore(e)
	case dc, dcterms:
		p.channelDublin(e)
	case itunes, play:
		p.channelPodcast(e)
	case podcast:
		if e.name == "person" {
			p.podcastPerson(e, &c.people)
		}
	case media:
		switch e.name {
		case "thumbnail":
			c.image.offer(4, p.link(e, p.attr(e, "url")))
		case "title":
			c.title.offer(4, p.title(e))
		}
	case sy:
		switch e.name {
		case "updateperiod":
			c.period = periods[strings.ToLower(p.text(e.raw))]
		case "updatefrequency":
			c.times, _ = strconv.Atoi(p.text(e.raw))
		}
	}
}

func (p *parser) channelCore(e element) {
	c := &p.channel
	switch e.name {
	case "title":
		c.title.offer(0, p.title(e))
	case "description", "subtitle", "tagline":
		c.desc.offer(0, p.title(e))
	case "info", "abstract":
		c.desc.offer(3, p.title(e))
	case "link":
		p.channelLink(e)
	case "language":
		c.lang.offer(0, p.text(e.raw))
	case "image":
		if e.has("url") {
			c.image.offer(0, p.link(e, p.attr(e, "url")))
		}
		p.children(e, func(child element) {
			if child.name == "url" {
				c.image.offer(0, p.link(child, p.text(child.raw)))
			}
		})
		if e.raw != "" && !hasMarkup(e.raw) {
			c.image.offer(1, p.link(e, p.text(e.raw)))
		}
	case "logo":
		c.image.offer(1, p.link(e, p.text(e.raw)))
	case "icon":
		c.image.offer(2, p.link(e, p.text(e.raw)))
	case "updated", "modified", "lastbuilddate":
		c.date.offer(0, p.text(e.raw))
	case "pubdate", "published", "date":
		c.date.offer(1, p.text(e.raw))
	case "author", "contributor", "managingeditor":
		p.person(e, &c.people)
	case "webmaster":
		p.person(e, &c.spare)
	case "ttl":
		if n, err := strconv.Atoi(p.text(e.raw)); err == nil && n > 0 && n <= 60*24*365 {
			p.dispatch.TTL = time.Duration(n) * time.Minute
		}
	case "skiphours":
		p.skipHours(e)
	case "skipdays":
		p.skipDays(e)
	}
}

// channelLink reads <link>: RSS has the site's address as its text, Atom and Atom
// inside RSS have addresses by relation.
func (p *parser) channelLink(e element) {
	c := &p.channel
	href := p.link(e, p.attr(e, "href"))
	if href == "" && e.has("rel") {
		href = p.link(e, p.text(e.raw))
	}
	if href == "" {
		rank := 1
		if e.space == plain && !p.atomic {
			rank = 0
		}
		c.link.offer(rank, p.link(e, p.text(e.raw)))
		return
	}
	switch relation(p.attr(e, "rel")) {
	case "alternate":
		rank := 2
		switch kind := p.attr(e, "type"); {
		case e.space == atom && !p.atomic:
			rank = 4
		case kind == "" || strings.Contains(kind, "html"):
			rank = 1
		}
		c.link.offer(rank, href)
	case "self":
		if p.dispatch.Location == "" {
			p.dispatch.Location = href
		}
	}
}

func (p *parser) channelDublin(e element) {
	c := &p.channel
	switch e.name {
	case "title":
		c.title.offer(2, p.title(e))
	case "description", "abstract":
		c.desc.offer(4, p.title(e))
	case "language":
		c.lang.offer(1, p.text(e.raw))
	case "modified":
		c.date.offer(0, p.text(e.raw))
	case "date", "issued", "created":
		c.date.offer(2, p.text(e.raw))
	case "creator", "author", "contributor":
		p.person(e, &c.people)
	}
}

func (p *parser) channelPodcast(e element) {
	c := &p.channel
	switch e.name {
	case "author":
		p.person(e, &c.people)
	case "owner":
		p.owner(e)
	case "image":
		c.image.offer(3, p.link(e, firstOf(p.attr(e, "href"), p.attr(e, "url"), p.text(e.raw))))
	case "link":
		if p.attr(e, "rel") == "image" {
			c.image.offer(3, p.link(e, p.attr(e, "href")))
		}
	case "title":
		c.title.offer(3, p.title(e))
	case "summary", "description":
		c.desc.offer(1, p.title(e))
	case "subtitle":
		c.desc.offer(2, p.title(e))
	}
}

func (p *parser) skipHours(e element) {
	p.children(e, func(child element) {
		if h, err := strconv.Atoi(p.text(child.raw)); err == nil && h >= 0 && h <= 24 && len(p.dispatch.SkipHours) < 24 {
			p.dispatch.SkipHours = append(p.dispatch.SkipHours, h%24) // RSS 0.92 counts to 24
		}
	})
}

func (p *parser) skipDays(e element) {
	p.children(e, func(child element) {
		name := strings.ToLower(p.text(child.raw))
		for d := time.Sunday; d <= time.Saturday; d++ {
			if strings.ToLower(d.String()) == name && len(p.dispatch.SkipDays) < 7 {
				p.dispatch.SkipDays = append(p.dispatch.SkipDays, d)
			}
		}
	})
}

// periods are the words of sy:updatePeriod.
var periods = map[string]time.Duration{
	"hourly": time.Hour, "daily": 24 * time.Hour, "weekly": 7 * 24 * time.Hour, "monthly": 30 * 24 * time.Hour, "yearly": 365 * 24 * time.Hour,
}

// settle fills the dispatch with what was gathered about the feed.
func (p *parser) settle() {
	c, d := &p.channel, &p.dispatch
	var over bool
	if d.Items, over = p.harvest.done(); over {
		p.warn(tooMany)
	}
	d.Title, d.Description, d.SiteURL, d.Image = c.title.value, c.desc.value, c.link.value, c.image.value
	d.Updated, _ = Date(c.date.value)
	d.Language = language(c.lang.value)
	if len(c.people.list) == 0 {
		c.people.add(c.owner)
	}
	if len(c.people.list) == 0 {
		c.people = c.spare
	}
	d.Authors = c.people.list
	if c.people.named() {
		for i := range d.Items { // an address alone is less than the feed's own authors
			if !(people{d.Items[i].Authors}).named() {
				d.Items[i].Authors = nil
			}
		}
	}
	if d.TTL == 0 && c.period > 0 {
		d.TTL = c.period / time.Duration(max(1, min(c.times, 1000)))
	}
}

// language returns a language tag in lower case with hyphens (BCP 47), or "".
func language(s string) string {
	s = strings.ToLower(strings.ReplaceAll(strings.TrimSpace(s), "_", "-"))
	if len(s) > 35 || strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
		return ""
	}
	return s
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
