package parse

import "strings"

// closer tells which tags end a leaf that lacks its end tag: those that begin or
// end an entry, those that end the channel, and within an entry of RSS those of
// elements that no text holds. Some elements may hold entries of their own.
func (p *parser) closer(e element, l level) (closes func(name string, end bool) bool, flat bool) {
	switch {
	case !p.atomic && e.space == plain && isShort(e.name):
		return p.closesShort, true
	case e.name == "content" && strings.Contains(p.attr(e, "type"), "xml"):
		return nil, false
	case l == inEntry && (e.space == foreign || e.space == atom && e.name == "source"):
		return p.closesNesting(), false
	case l == inEntry:
		return p.closesInEntry, false
	}
	return p.closesInChannel, false
}

// isShort reports the elements of RSS that hold a line and none of the others.
func isShort(name string) bool {
	switch name {
	case "title", "link", "guid", "pubdate", "category", "comments", "language", "lastbuilddate":
		return true
	}
	return false
}

// closesShort ends a short element where another element of RSS begins.
func (p *parser) closesShort(name string, end bool) bool {
	if p.closesInChannel(name, end) {
		return true
	}
	switch low := p.lower(name); {
	case end:
		return false
	case isShort(low), low == "description", low == "author", low == "enclosure", low == "source", low == "image":
		return true
	case strings.HasPrefix(low, "dc:"), strings.HasPrefix(low, "content:"), strings.HasPrefix(low, "itunes:"), strings.HasPrefix(low, "media:"), strings.HasPrefix(low, "atom:"):
		return true
	}
	return false
}

// closesNesting passes over entries that begin and end in a leaf.
func (p *parser) closesNesting() func(name string, end bool) bool {
	inside := 0
	return func(name string, end bool) bool {
		if !p.closesInChannel(name, end) {
			return false
		}
		switch {
		case !end:
			inside++
			return false
		case inside > 0:
			inside--
			return false
		}
		return true
	}
}

func (p *parser) closesInChannel(name string, end bool) bool {
	name, ok := strings.CutPrefix(name, p.mapper)
	if !ok {
		return false
	}
	switch len(name) {
	case 3:
		return end && sameName(name, "rss")
	case 4:
		return sameName(name, "item") || end && sameName(name, "feed")
	case 5:
		return sameName(name, "entry")
	case 7:
		return end && (sameName(name, "channel") || sameName(name, "rdf:rdf"))
	}
	return false
}

func (p *parser) closesInEntry(name string, end bool) bool {
	if p.closesInChannel(name, end) {
		return true
	}
	return !end && !p.atomic && (name == "pubDate" || name == "guid" || name == "enclosure" || name == "dc:creator" || name == "dc:date")
}
