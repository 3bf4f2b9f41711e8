package parse

import "strings"

// mediaLeaf reads an element of Media RSS (RSS Media Specification 1.5.1). Groups
// and contents hold others, which the specification nests three deep.
func (p *parser) mediaLeaf(e element, depth int) {
	n := p.entry
	switch e.name {
	case "group":
		p.mediaChildren(e, depth)
	case "content":
		address := p.link(e, p.attr(e, "url"))
		kind, medium := p.attr(e, "type"), p.attr(e, "medium")
		if medium == "image" || strings.HasPrefix(kind, "image/") || kind == "" && medium == "" && isPicture(address) {
			n.image.offer(3, address)
		}
		if kind == "" && medium != "" && medium != "document" {
			kind = medium + "/*"
		}
		p.enclosure(address, kind, p.attr(e, "fileSize"))
		p.mediaChildren(e, depth)
	case "thumbnail":
		n.image.offer(0, p.link(e, firstOf(p.attr(e, "url"), p.text(e.raw))))
	case "peerlink":
		p.enclosure(p.link(e, p.attr(e, "href")), p.attr(e, "type"), "")
	case "title":
		n.title.offer(3+depth, p.title(e))
	case "description":
		n.summary.offer(5+depth, p.body(e))
	case "category":
		p.tag(firstOf(p.attr(e, "label"), p.text(e.raw)))
	case "keywords":
		for word := range strings.SplitSeq(p.text(e.raw), ",") {
			p.tag(strings.TrimSpace(word))
		}
	case "credit":
		p.mediaCredit(e)
	case "comments":
		if !hasMarkup(e.raw) {
			n.comments.offer(2, p.link(e, p.text(e.raw)))
		}
	}
}

func (p *parser) mediaChildren(e element, depth int) {
	if depth < 3 {
		p.children(e, func(child element) {
			if child.space == media {
				p.mediaLeaf(child, depth+1)
			}
		})
	}
}

func isPicture(address string) bool {
	address, _, _ = strings.Cut(strings.ToLower(address), "?")
	for _, end := range []string{".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"} {
		if strings.HasSuffix(address, end) {
			return true
		}
	}
	return false
}
