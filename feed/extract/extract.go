// Package extract understands a story that is not in a feed: a text, a Markdown
// document, or a page. It must not know where the bytes came from nor who keeps
// the result, and it opens no file and no socket.
//
// Everything goes by shape: where a line stands, how long it is, what stands
// around it. The words that shapes need ("by", "about the author", "share this")
// are tables of many languages. What is not there stays absent: no date, no
// author and no place is ever guessed.
//
// A text and a Markdown document are first cut into groups of lines. The head
// (head.go) takes title, standfirst, byline and date off the front, the flow
// (flow.go, markdown.go) makes blocks of the rest, and the tail (tail.go, bio.go)
// takes credits, biographies and the furniture of pages off the end. A page goes
// the same way once its people have been read from the raw page.
package extract

import (
	"errors"
	"fmt"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"byline/feed"
	"byline/feed/charset"
	"byline/feed/clean"
)

// MaxSize is how many bytes of a text or a page are read; larger ones are refused.
const MaxSize = 5 << 20

// Options say what is known about the bytes from outside.
type Options struct {
	Name        string // of the file; its last part names a story without a headline
	URL         string // address of the page; relative addresses are resolved against it
	ContentType string // HTTP header, if it came with one
}

// Text reads a plain text. It fails only on what is no text: on binary data with
// class BadInput and beyond [MaxSize] with class TooLarge.
func Text(data []byte, o Options) (feed.Draft, error) {
	s, err := decode(data, o, charset.Plain)
	if err != nil {
		return feed.Draft{}, err
	}
	d := story(textGroups(s), o, "", flowText)
	noteOrigin(d.Authors, orText(d.URL, o.Name))
	return d, nil
}

// story is the way from groups of lines to a draft, for texts and Markdown. Title
// is the headline if it is known already.
func story(groups []group, o Options, title string, flow func([]group) []block) feed.Draft {
	words := lowerWords(groups)
	if !isEnglish(words) {
		groups = dayFirstLines(groups)
	}
	h, rest := readHead(groups, title, words)
	blocks := flow(rest)
	body := readBody(blocks, h.people, words)
	if headline, site := cutSite(h.title); site != "" && title == "" {
		h.title, h.site = headline, orText(h.site, site)
	}
	d := feed.Draft{
		URL: h.url, Title: clean.Line(h.title, 0), Byline: clean.Line(h.byline, 0), Language: h.language, Site: h.site,
		Categories: h.categories, Published: h.published, Updated: h.updated, Origin: feed.OriginFile,
		Authors: body.people, Dateline: body.dateline,
		Content: feed.Text{Markup: feed.MarkupMarkdown, Value: writeBlocks(body.blocks), Base: o.URL},
	}
	if d.Dateline.Place == "" {
		d.Dateline.Place = h.place
	}
	if h.standfirst != "" {
		d.Summary = feed.Text{Markup: feed.MarkupPlain, Value: h.standfirst}
	}
	if d.URL == "" {
		d.URL = o.URL
	}
	if d.Title == "" {
		d.Title = fallbackTitle(o.Name, body.blocks)
	}
	return d
}

// cutSite cuts the name of a publication off the end of a title, where windows and
// search engines show it: "Ferry returns - The Quay Gazette".
func cutSite(title string) (headline, site string) {
	for _, bar := range []string{" | ", " - ", " – ", " — "} {
		at := strings.LastIndex(title, bar)
		if at < 0 {
			continue
		}
		headline, site = strings.TrimSpace(title[:at]), strings.TrimSpace(title[at+len(bar):])
		words := strings.Fields(site)
		if isHeadline(headline) && len(strings.Fields(headline)) > 2 && len(words) > 1 && len(words) < 6 && inTitleCase(site) && publication(words) {
			return headline, site
		}
	}
	return title, ""
}

// publication reports the name of a paper or a station by its last word.
func publication(words []string) bool { return mastheads[foldWord(words[len(words)-1])] }

// mastheads end the names of papers.
var mastheads = wordSet("news times gazette herald tribune chronicle journal magazine courier observer " +
	"sentinel examiner post mail telegraph guardian standard mirror echo star press review weekly daily " +
	"bulletin dispatch blog radio tv zeitung anzeiger nachrichten blatt presse rundschau tagblatt kurier online " +
	"tidning bladet nyheter avis krant dagblad diario periódico giornale corriere jornal gazeta")

// fallbackTitle names a story without a headline by its file, or by how it begins.
func fallbackTitle(name string, blocks []block) string {
	name = path.Base(strings.ReplaceAll(name, "\\", "/"))
	name = strings.TrimSuffix(name, path.Ext(name))
	words := strings.FieldsFunc(name, func(r rune) bool { return r == '-' || r == '_' || r == ' ' })
	letters := 0
	for _, w := range words {
		if strings.IndexFunc(w, unicode.IsDigit) < 0 {
			letters += utf8.RuneCountInString(w)
		}
	}
	if letters > 3 {
		return clean.Line(strings.Join(words, " "), 200)
	}
	for _, b := range blocks {
		if line := clean.Line(firstWords(strings.TrimSpace(b.text), 80), 0); line != "" {
			return line
		}
	}
	return clean.Line(name, 200)
}

// firstWords cuts a text at a word, at most n runes in.
func firstWords(s string, n int) string {
	s, _, _ = strings.Cut(s, "\n")
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	cut := string(r[:n])
	if i := strings.LastIndexByte(cut, ' '); i > n/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:-—–") + "…"
}

// refuse checks what can be told from the bytes alone.
func refuse(data []byte, o Options) error {
	if len(data) > MaxSize {
		return &feed.Fault{Class: feed.TooLarge, Op: "read", Subject: o.Name, Err: fmt.Errorf("larger than %d MB", MaxSize>>20)}
	}
	return nil
}

// errBinary is what a picture or a program is told.
var errBinary = errors.New("not a text: it holds binary data")
