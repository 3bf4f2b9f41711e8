package parse

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"byline/feed"
	"byline/feed/charset"
)

// Outline is a list of subscriptions (OPML 2.0): a folder with its feeds and
// folders, or a feed, which has an XMLURL.
type Outline struct {
	Title    string
	XMLURL   string // the feed
	HTMLURL  string // its site
	Category string // as written: "/Science/Birds,/Daily"
	Children []Outline

	// Warnings say of a whole list what is missing of it, a sentence each.
	Warnings []string
}

// The limits of an outline.
const (
	maxOutlines     = 100_000
	maxOutlineDepth = 32
)

var errNoOutline = errors.New("it holds no OPML outline")

// OPML reads a list of subscriptions, well-formed or not. The result is the list
// itself: its Title is the document's.
func OPML(data []byte) (Outline, error) {
	text, _, err := charset.Decode(data, "", charset.XML)
	if err != nil {
		return Outline{}, feed.Wrap(feed.BadInput, "read", "", err)
	}
	out, ok := readOutline(text)
	if !ok {
		return Outline{}, &feed.Fault{Class: feed.BadInput, Op: "read", Err: errNoOutline}
	}
	return out, nil
}

// readOutline reports false for a document with neither an opml nor an outline
// element.
func readOutline(text string) (Outline, bool) {
	p := &parser{z: scanner{s: text}}
	z := &p.z
	found, open, count := false, false, 0
	stack := []*Outline{{}}
	for z.next() {
		name := strings.ToLower(z.name)
		switch {
		case name == "opml":
			found, open = true, !z.end && !z.empty
		case name == "title" && !z.end && len(stack) == 1 && stack[0].Title == "" && len(stack[0].Children) == 0:
			stack[0].Title = strings.Join(strings.Fields(p.text(z.leaf(nil, true))), " ")
		case name != "outline":
		case z.end:
			if len(stack) > 1 {
				stack = stack[:len(stack)-1]
			}
		default:
			found = true
			if z.pos == len(text) && !strings.HasSuffix(text, ">") { // an address cut short is another address
				stack[0].warn("the file breaks off in the middle of an entry, which was left out")
				return *stack[0], found
			}
			if count++; count > maxOutlines {
				stack[0].warn(fmt.Sprintf("there are more than %d entries; the others were left out", maxOutlines))
				return *stack[0], found
			}
			parent := stack[len(stack)-1]
			if !z.empty && len(stack) > maxOutlineDepth {
				stack = append(stack, parent) // flattened
				parent.Children = append(parent.Children, p.outline())
				continue
			}
			parent.Children = append(parent.Children, p.outline())
			if !z.empty {
				stack = append(stack, &parent.Children[len(parent.Children)-1])
			}
		}
	}
	if open {
		stack[0].warn("the file has no end; something may be missing")
	}
	return *stack[0], found
}

func (o *Outline) warn(sentence string) { o.Warnings = append(o.Warnings, sentence) }

// outline reads the attributes of the element that was just read.
func (p *parser) outline() Outline {
	e := element{attrs: p.z.attrs}
	o := Outline{
		Title:  strings.Join(strings.Fields(firstOf(p.attr(e, "text"), p.attr(e, "title"))), " "),
		XMLURL: firstOf(p.attr(e, "xmlUrl"), p.attr(e, "url_xml")), HTMLURL: p.attr(e, "htmlUrl"), Category: p.attr(e, "category"),
	}
	if kind := strings.ToLower(p.attr(e, "type")); o.XMLURL == "" && (kind == "rss" || kind == "atom" || kind == "feed") {
		o.XMLURL = p.attr(e, "url")
	}
	if address, ok := strings.CutPrefix(o.XMLURL, "feed:"); ok { // said by readers of long ago
		if o.XMLURL = address; strings.HasPrefix(address, "//") {
			o.XMLURL = "http:" + address
		}
	}
	return o
}

// outlineFeed presents a list of subscriptions as a feed of its feeds.
func outlineFeed(text string, o Options) (feed.Dispatch, error) {
	list, ok := readOutline(text)
	if !ok {
		return feed.Dispatch{}, errNoOutline
	}
	feeds := 0
	list.walk("", func(string, Outline) { feeds++ })
	d := feed.Dispatch{Format: string(OPMLFormat), Title: list.Title, Items: make([]feed.Draft, 0, feeds)}
	list.walk("", func(folder string, f Outline) {
		item := feed.Draft{GUID: f.XMLURL, URL: firstOf(f.HTMLURL, f.XMLURL), Title: f.Title, Origin: feed.OriginFeed,
			Enclosures: []feed.Enclosure{{URL: f.XMLURL, Type: "application/rss+xml"}}}
		item.URL = resolve(o.URL, item.URL)
		if folder != "" {
			item.Categories = []string{folder}
		}
		d.Items = append(d.Items, item)
	})
	return d, nil
}

// walk calls each for every feed with the path of its folder, names joined by
// "/".
func (o Outline) walk(folder string, each func(folder string, f Outline)) {
	for _, c := range o.Children {
		if c.XMLURL != "" {
			each(folder, c)
		}
		inner := folder
		if c.XMLURL == "" {
			name := strings.ReplaceAll(c.Title, "/", "∕") // a slash separates folders
			inner = strings.TrimPrefix(folder+"/"+name, "/")
		}
		c.walk(inner, each)
	}
}

// Feeds calls each for every feed of the outline with the path of the folder it
// is in, names joined by "/".
func (o Outline) Feeds(each func(folder string, f Outline)) { o.walk("", each) }

// WriteOPML writes the outline as OPML 2.0.
func WriteOPML(w io.Writer, o Outline) error {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n    <title>" + escape(o.Title) + "</title>\n  </head>\n  <body>\n")
	for _, c := range o.Children {
		c.write(&b, "    ", 0)
	}
	b.WriteString("  </body>\n</opml>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func (o Outline) write(b *strings.Builder, indent string, depth int) {
	if depth >= maxOutlineDepth {
		return
	}
	b.WriteString(indent + "<outline")
	attribute(b, "text", o.Title)
	if o.XMLURL != "" {
		attribute(b, "title", o.Title)
		attribute(b, "type", "rss")
		attribute(b, "xmlUrl", o.XMLURL)
	}
	if o.HTMLURL != "" {
		attribute(b, "htmlUrl", o.HTMLURL)
	}
	if o.Category != "" {
		attribute(b, "category", o.Category)
	}
	if len(o.Children) == 0 {
		b.WriteString("/>\n")
		return
	}
	b.WriteString(">\n")
	for _, c := range o.Children {
		c.write(b, indent+"  ", depth+1)
	}
	b.WriteString(indent + "</outline>\n")
}

func attribute(b *strings.Builder, name, value string) {
	b.WriteString(" " + name + `="` + attributeEscaper.Replace(value) + `"`)
}

var attributeEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", "&#10;", "\t", "&#9;", "\r", "&#13;")
