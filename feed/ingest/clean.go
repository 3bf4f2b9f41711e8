package ingest

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"strings"
	"time"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

// Budgets of what a story may bring beside its text.
const (
	maxSummary    = 1000 // runes
	maxName       = 200  // runes
	maxCategories = 50
	maxEnclosures = 50
)

// cleanAll is the only way to the shelf for what strangers wrote.
func cleanAll(w *work) {
	if w.src.Kind != feed.KindFile { // one source for many files, named by the desk
		// A source is kept longer than its feed, whose text a part of it would hold.
		w.src.Title = cmp.Or(strings.Clone(clean.Line(clean.HTMLText(w.in.Title), maxName)), w.src.Title)
	}
	if site, ok := clean.URL(w.in.SiteURL); ok {
		w.src.SiteURL = strings.Clone(site)
	}
	format := clean.Line(w.in.Format, 20)
	for i := range w.items {
		w.items[i].clean(format, w.now)
	}
	for id, a := range w.people.byID {
		w.people.byID[id] = cleanAuthor(a)
	}
}

func (it *item) clean(format string, now time.Time) {
	d, a := it.draft, &it.article
	markdown, text := clean.Story(d.Content)
	summary, plain := clean.Story(d.Summary)
	if markdown == "" {
		markdown, text = summary, plain
	}
	it.body.Markdown, it.body.Origin = markdown, d.Origin
	if o := it.body.Origin; o != feed.OriginFile && o != feed.OriginPage {
		it.body.Origin = feed.OriginFeed
	}
	a.GUID = clean.Line(d.GUID, 0)
	a.URL = webAddress(d.URL)
	a.Title = clean.Line(clean.HTMLText(d.Title), 300)
	if a.Title == "" {
		a.Title = clean.Line(text, 80)
	}
	a.Summary = clean.Line(plain, maxSummary)
	a.Byline = clean.Line(clean.HTMLText(d.Byline), 300)
	a.Dateline = feed.Dateline{Place: clean.Line(d.Dateline.Place, 80), Agency: clean.Line(d.Dateline.Agency, 80), Date: clean.Line(d.Dateline.Date, 80)}
	a.Language = strings.ToLower(clean.Line(d.Language, 35))
	a.Site = clean.Line(clean.HTMLText(d.Site), maxName)
	for _, c := range d.Categories[:min(len(d.Categories), maxCategories)] {
		if c = clean.Line(clean.HTMLText(c), 100); c != "" {
			a.Categories = append(a.Categories, c)
		}
	}
	for _, e := range d.Enclosures[:min(len(d.Enclosures), maxEnclosures)] {
		if address, ok := clean.URL(e.URL); ok {
			a.Enclosures = append(a.Enclosures, feed.Enclosure{URL: address, Type: clean.Line(e.Type, 100), Length: max(e.Length, 0)})
		}
	}
	a.Image = feed.Picture{URL: webAddress(d.Image.URL), Alt: clean.Line(clean.HTMLText(d.Image.Alt), 300)}
	a.Comments = webAddress(d.Comments)
	a.Published, a.Updated = moment(d.Published, now), moment(d.Updated, now)
	a.Words = clean.Words(text)
	a.Extractor = format
	for i := range a.Authors {
		c := &a.Authors[i]
		c.Kind = kindOf(c.Kind, c.Name)
		c.Name, c.Role = clean.Line(c.Name, maxName), feed.Role(clean.Line(string(c.Role), 80))
	}
}

// moment keeps a date that can be one. A story from the future would stand on top
// of every list for as long as it says so; a day is left for wrong clocks.
func moment(t, now time.Time) time.Time {
	if t.Year() < 1000 || t.After(now.AddDate(0, 0, 1)) {
		return time.Time{}
	}
	return t.UTC()
}

func webAddress(s string) string {
	address, ok := clean.URL(s)
	if !ok || !strings.HasPrefix(address, "http") {
		return ""
	}
	return address
}

// kindOf keeps a kind that is one; a word of somebody else's is none.
func kindOf(k feed.AuthorKind, name string) feed.AuthorKind {
	if k != feed.KindPerson && k != feed.KindOrganization {
		return authors.Kind(name)
	}
	return k
}

func cleanAuthor(a feed.Author) feed.Author {
	a.Kind = kindOf(a.Kind, a.Name)
	a.Name = clean.Line(a.Name, maxName)
	a.Role = clean.Line(a.Role, maxName)
	a.Bio = clean.Markdown(a.Bio)
	a.BioFrom = clean.Line(a.BioFrom, 0)
	a.Profile = webAddress(a.Profile)
	a.Email = clean.Line(a.Email, maxName)
	a.Photo = feed.Picture{URL: webAddress(a.Photo.URL), ID: a.Photo.ID, Alt: clean.Line(a.Photo.Alt, maxName)}
	for i, alias := range a.Aliases {
		a.Aliases[i] = clean.Line(alias, maxName)
	}
	var links []feed.Link
	for _, l := range a.Links {
		if address, ok := clean.URL(l.URL); ok {
			links = append(links, feed.Link{Label: clean.Line(l.Label, 80), URL: address})
		}
	}
	a.Links = links
	return a
}

// sum takes the hash of every story.
func sum(w *work) {
	for i := range w.items {
		it := &w.items[i]
		it.article.Hash = hash(it.article, it.body)
	}
}

// hash is of everything published: not of when it arrived, nor of who its authors
// turn out to be on the shelf. It is 0 for a story that cannot be told from others:
// that is filed again every time, and never lost.
func hash(a feed.Article, body feed.Body) uint64 {
	names := make([]string, 0, 2*len(a.Authors))
	for _, c := range a.Authors {
		names = append(names, c.Name, string(c.Role))
	}
	a.Arrived, a.Hash, a.Authors = time.Time{}, 0, nil
	data, err := json.Marshal([]any{a, names, body})
	if err != nil {
		return 0
	}
	s := sha256.Sum256(data)
	return binary.BigEndian.Uint64(s[:8])
}
