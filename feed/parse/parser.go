package parse

import (
	"strings"

	"byline/feed"
)

// parser walks over a document in XML. Only the elements that hold others (the
// root, the channel, an entry) are on its stack; every other one is read whole,
// as a leaf, and its few children are read out of that.
type parser struct {
	z       scanner
	scope   []binding
	lowered map[string]string

	open     []frame
	entry    *entry
	reuse    entry
	mapper   string // prefix of the entries' names, with the colon
	channel  channel
	dispatch feed.Dispatch
	atomic   bool // the root is Atom's
	harvest  harvest
}

// frame is an open element that holds others.
type frame struct {
	name  string // as written
	level level
	base  string
	lang  string
	scope int // how many bindings were in scope before it
}

// level is what a frame is.
type level uint8

const (
	atRoot level = iota
	inChannel
	inEntry
)

// element is a leaf: its name, attributes and raw content.
type element struct {
	space space
	name  string // local, in lower case
	attrs []attr
	raw   string
	base  string
	lang  string
}

// attr returns the decoded value of an attribute without a namespace.
func (p *parser) attr(e element, name string) string {
	for _, a := range e.attrs {
		if a.name == name || len(a.name) == len(name) && strings.EqualFold(a.name, name) {
			return strings.TrimSpace(p.decode(a.value))
		}
	}
	return ""
}

// has reports an attribute, empty or not.
func (e element) has(name string) bool {
	for _, a := range e.attrs {
		if len(a.name) == len(name) && strings.EqualFold(a.name, name) {
			return true
		}
	}
	return false
}

// run reads a document whose root start tag the scanner has just read.
func (p *parser) run() {
	space, name := p.rootSpace()
	if isEntry(space, name) { // an entry document (RFC 4287, section 2)
		p.open = append(p.open, frame{level: atRoot, base: p.channel.base})
		p.begin()
	} else {
		p.push(atRoot)
	}
	if p.z.empty {
		return
	}
	for !p.harvest.full() && p.z.next() {
		if p.z.end {
			p.close(p.z.name)
		} else {
			p.start()
		}
	}
	if p.entry != nil {
		p.warn("The feed ends in the middle of a story.")
	}
	p.pop(0)
}

// rootSpace declares the root's namespaces and says what it is. Whatever the default
// namespace claims, RSS is RSS and a feed is Atom.
func (p *parser) rootSpace() (space, string) {
	p.declare(p.z.attrs)
	space, name := p.resolve(p.z.name)
	p.scope = p.scope[:0]
	p.atomic = name == "feed" || name == "entry"
	if prefix, _, ok := strings.Cut(p.z.name, ":"); ok && space != rdf {
		p.mapper = prefix + ":"
	} else if p.atomic {
		p.scope = append(p.scope, binding{"", atom})
	} else if space != rdf {
		p.scope = append(p.scope, binding{"", plain})
	}
	for i, a := range p.z.attrs {
		if a.name == "xmlns" && (p.atomic || space != rdf) {
			p.z.attrs[i].name = "" // said above
		}
	}
	return space, name
}

// push opens the element whose start tag was just read.
func (p *parser) push(l level) {
	f := frame{name: p.z.name, level: l, scope: len(p.scope)}
	if n := len(p.open); n > 0 {
		f.base, f.lang = p.open[n-1].base, p.open[n-1].lang
	} else {
		f.base = p.channel.base
	}
	p.declare(p.z.attrs)
	f.base, f.lang = p.inherit(f.base, f.lang, p.z.attrs)
	if l != inEntry {
		p.channel.lang.offer(2, f.lang)
	}
	p.open = append(p.open, f)
}

// inherit returns the base and the language within an element (XML Base 1.0,
// XML 1.0 section 2.12).
func (p *parser) inherit(base, lang string, attrs []attr) (string, string) {
	for _, a := range attrs {
		switch a.name {
		case "xml:base":
			if ref := strings.TrimSpace(p.decode(a.value)); ref != "" {
				base = resolve(base, ref)
			}
		case "xml:lang":
			lang = strings.TrimSpace(a.value)
		}
	}
	return base, lang
}

// pop closes the frames from the one at n on.
func (p *parser) pop(n int) {
	for i := len(p.open) - 1; i >= n; i-- {
		if p.open[i].level == inEntry {
			p.finish()
		}
		p.scope = p.scope[:p.open[i].scope]
	}
	p.open = p.open[:n]
}

// close ends the innermost open element of a name. An end tag of something else
// is somebody's mistake and ends nothing.
func (p *parser) close(name string) {
	for i := len(p.open) - 1; i >= 0; i-- {
		if sameName(p.open[i].name, name) {
			p.pop(i)
			return
		}
	}
}

// start reads the element whose start tag was just read.
func (p *parser) start() {
	outer := len(p.scope)
	p.declare(p.z.attrs)
	space, name := p.resolve(p.z.name)
	if len(p.open) == 0 { // behind the root's end only entries count
		p.scope = p.scope[:outer]
		if isEntry(space, name) {
			p.open = append(p.open, frame{level: atRoot, base: p.channel.base})
			p.begin()
		}
		return
	}
	top := p.open[len(p.open)-1]
	switch {
	case isEntry(space, name):
		p.scope = p.scope[:outer]
		p.begin()
		return
	case top.level == atRoot && (name == "channel" || name == "feed" || name == "rss") && (space == plain || space == atom || space == foreign):
		p.scope = p.scope[:outer]
		if !p.z.empty {
			p.push(inChannel)
		}
		return
	}
	e := element{space: space, name: name, attrs: p.z.attrs}
	e.base, e.lang = p.inherit(top.base, top.lang, p.z.attrs)
	e.raw = p.z.leaf(p.closer(e, top.level))
	if p.entry != nil {
		p.entryLeaf(e)
	} else {
		p.channelLeaf(e)
	}
	p.scope = p.scope[:outer]
}

func isEntry(s space, name string) bool {
	return name == "item" && (s == plain || s == atom) || name == "entry" && (s == atom || s == plain)
}

// begin opens an entry. One that is still open lacks its end tag.
func (p *parser) begin() {
	for i := range p.open {
		if p.open[i].level == inEntry {
			p.warn("A story lacks its end tag.")
			p.pop(i)
			break
		}
	}
	if i := strings.IndexByte(p.z.name, ':'); i >= 0 {
		p.mapper = p.z.name[:i+1]
	} else {
		p.mapper = ""
	}
	empty, attrs := p.z.empty, p.z.attrs
	p.push(inEntry)
	p.reuse.reset()
	p.entry = &p.reuse
	if lang := p.open[len(p.open)-1].lang; lang != p.open[len(p.open)-2].lang {
		p.entry.lang = lang
	}
	for _, a := range attrs {
		if sp, local := p.resolve(a.name); sp == rdf && local == "about" && strings.Contains(a.name, ":") {
			p.entry.about = strings.TrimSpace(p.decode(a.value))
		}
	}
	if empty {
		p.pop(len(p.open) - 1)
	}
}

// children reads the elements in a leaf.
func (p *parser) children(of element, each func(element)) {
	if strings.IndexByte(of.raw, '<') < 0 {
		return
	}
	z := scanner{s: of.raw, attrs: make([]attr, 0, 8), entities: p.z.entities}
	for n := 0; z.next() && n < maxPeople; n++ {
		if z.end {
			continue
		}
		outer := len(p.scope)
		p.declare(z.attrs)
		e := element{attrs: z.attrs}
		e.space, e.name = p.resolve(z.name)
		e.base, e.lang = p.inherit(of.base, of.lang, z.attrs)
		e.raw = z.leaf(nil, false)
		each(e)
		p.scope = p.scope[:outer]
	}
}

// maxWarnings is how many remarks a dispatch carries.
const maxWarnings = 10

// warn notes, once, what was repaired.
func (p *parser) warn(sentence string) {
	for _, have := range p.dispatch.Warnings {
		if have == sentence {
			return
		}
	}
	if len(p.dispatch.Warnings) < maxWarnings {
		p.dispatch.Warnings = append(p.dispatch.Warnings, sentence)
	}
}
