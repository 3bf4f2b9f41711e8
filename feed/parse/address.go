package parse

import (
	"net/url"
	"strings"

	"byline/feed/clean"
)

// link returns the address a reference in an element means. Without any base it
// stays relative.
func (p *parser) link(e element, ref string) string {
	ref = strings.TrimSpace(ref)
	if ref == "" || hasScheme(ref) {
		return ref
	}
	if len(ref) > 4 && strings.EqualFold(ref[:4], "www.") {
		return "http://" + ref // nobody's folder is called that
	}
	return resolve(p.base(e), ref)
}

// base is what an element's references are resolved against. Where neither the
// document nor who fetched it says, it is the site.
func (p *parser) base(e element) string { return firstOf(e.base, p.channel.link.value) }

// resolve resolves a reference (RFC 3986, section 5). What cannot be stays as it
// is: cleaning decides what becomes of it.
func resolve(base, ref string) string {
	if base == "" || hasScheme(ref) {
		return ref
	}
	if address, ok := clean.Resolve(base, ref); ok {
		return address
	}
	b, err := url.Parse(base)
	if err != nil {
		return ref
	}
	r, err := url.Parse(ref)
	if err != nil {
		return ref
	}
	return b.ResolveReference(r).String()
}

// hasScheme reports an absolute address.
func hasScheme(ref string) bool {
	for i := range len(ref) {
		switch c := ref[i]; {
		case c == ':':
			return i > 1
		case c|0x20 >= 'a' && c|0x20 <= 'z', i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'):
		default:
			return false
		}
	}
	return false
}
