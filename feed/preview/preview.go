// Package preview says what Byline makes of the bytes of a file or an address: a
// feed, a story, or nothing it can read. It must not know the store: it shows
// what would be filed and files nothing.
//
// The JSON form of a [Document] is the stable form of design.md, section 9, by
// which conformance is measured as well.
package preview

import (
	"bytes"
	"errors"
	"path"
	"strings"
	"time"
	"unicode/utf8"

	"byline/feed"
	"byline/feed/extract"
	"byline/feed/parse"
)

// Options say what is known about the bytes from outside.
type Options struct {
	File        string // as the caller named it
	URL         string // address the bytes came from, or had before they were saved
	ContentType string // HTTP header, if they came with one
	// Now is when it would be filed; nil means the clock. Stories from the future
	// have no date.
	Now func() time.Time
}

// Document is what the bytes are: exactly one of Feed, Article and Err is set.
type Document struct {
	File    string
	Feed    *Feed
	Article *Article
	Err     error // a fault that reads as one sentence
}

var (
	errEmpty = errors.New("it is empty")
	errXML   = errors.New("it is XML, but neither a feed nor a page")
	errJSON  = errors.New("it is JSON, but no JSON Feed")
)

// Read reads a document. The bytes decide what it is; the name decides only
// between texts and Markdown.
func Read(data []byte, o Options) Document {
	doc := Document{File: o.File}
	data, err := unpack(data)
	if err != nil {
		doc.Err = fault(o, err)
		return doc
	}
	format := parse.Sniff(data, o.ContentType)
	switch {
	case len(bytes.TrimSpace(bytes.TrimLeft(data, "\ufeff\xff\xfe"))) == 0:
		doc.Err = fault(o, errEmpty)
	case format.IsFeed() && !isProse(data, o):
		d, err := parse.Feed(data, parse.Options{URL: o.URL, ContentType: o.ContentType})
		if err != nil {
			doc.Err = fault(o, err)
			break
		}
		doc.Feed = newFeed(d)
	default:
		d, err := story(data, format, o)
		if err != nil {
			doc.Err = fault(o, err)
			break
		}
		doc.Article = newArticle(d, o)
	}
	return doc
}

// isProse reports a text that only speaks of feeds: it is named a text and begins
// as one.
func isProse(data []byte, o Options) bool {
	switch strings.ToLower(path.Ext(o.File)) {
	case ".md", ".markdown", ".txt", ".text":
		data = bytes.TrimLeft(data, "\ufeff \t\r\n")
		return len(data) > 0 && data[0] < 0x80 && data[0] != '<' && data[0] != '{' && data[0] != 0
	}
	return false
}

// story reads what is no feed.
func story(data []byte, format parse.Format, o Options) (feed.Draft, error) {
	with := extract.Options{Name: o.File, URL: o.URL, ContentType: o.ContentType}
	name := o.File
	if name == "" {
		name, _, _ = strings.Cut(o.URL, "?")
	}
	extension := strings.ToLower(path.Ext(name))
	head := bytes.TrimLeft(data[:min(len(data), 4<<10)], "\ufeff \t\r\n")
	switch {
	case format == parse.HTML && extension != ".md" && extension != ".txt":
		return extract.Page(data, with)
	case extension == ".html", extension == ".htm", extension == ".xhtml":
		return extract.Page(data, with)
	case extension == ".md", extension == ".markdown", strings.Contains(o.ContentType, "markdown"):
		return extract.Markdown(data, with)
	case extension == ".json", bytes.HasPrefix(head, []byte(`{"`)):
		return feed.Draft{}, errJSON
	case bytes.HasPrefix(head, []byte("<?xml")), extension == ".xml", startsWithTag(head):
		return feed.Draft{}, errXML
	}
	return extract.Text(data, with)
}

// startsWithTag reports markup of some other kind.
func startsWithTag(head []byte) bool {
	if len(head) < 3 || head[0] != '<' {
		return false
	}
	r, _ := utf8.DecodeRune(head[1:])
	return (r|0x20 >= 'a' && r|0x20 <= 'z' || r == '!') && bytes.IndexByte(head, '>') > 0
}

// fault makes one sentence of an error, naming the document once.
func fault(o Options, err error) error {
	subject := o.File
	if subject == "" {
		subject = o.URL
	}
	class := feed.BadInput
	var f *feed.Fault
	if errors.As(err, &f) {
		class = f.Class
		if f.Err != nil {
			err = f.Err
		}
	}
	return &feed.Fault{Class: class, Op: "read", Subject: subject, Err: err}
}
