package preview

import (
	"time"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/ingest"
)

// Article is a story that is no feed's, as it would be presented.
type Article struct {
	URL       string    `json:"url,omitempty"`
	Title     string    `json:"title,omitempty"`
	Byline    string    `json:"byline,omitempty"`
	Authors   []Author  `json:"authors,omitempty"`
	Dateline  *Dateline `json:"dateline,omitempty"`
	Published string    `json:"published,omitempty"`
	Updated   string    `json:"updated,omitempty"`
	Site      string    `json:"site,omitempty"`
	Language  string    `json:"language,omitempty"`
	Summary   string    `json:"summary,omitempty"`
	Image     string    `json:"image,omitempty"`
	Text      string    `json:"text,omitempty"`
	Markdown  string    `json:"markdown,omitempty"`
	Words     int       `json:"words"`
	Warnings  []string  `json:"warnings,omitempty"`
}

// Dateline is the printed opening of a report.
type Dateline struct {
	Place  string `json:"place,omitempty"`
	Agency string `json:"agency,omitempty"`
	Date   string `json:"date,omitempty"`
}

// newArticle files the draft as its source would, with nothing kept, and shows
// what came out.
func newArticle(d feed.Draft, o Options) *Article {
	now := o.Now
	if now == nil {
		now = time.Now
	}
	if d.GUID == "" {
		d.GUID = firstOf(o.File, o.URL, "story") // what is filed needs a name
	}
	if d.URL == "" {
		d.URL = o.URL
	}
	src := feed.Source{Kind: feed.KindFile, Location: firstOf(o.URL, o.File)}
	filed := ingest.Prepare(src, feed.Dispatch{Items: []feed.Draft{d}}, now())
	if len(filed.Stories) == 0 {
		return &Article{}
	}
	a, body := filed.Stories[0].Article, filed.Stories[0].Body
	_, text := clean.Story(feed.Text{Markup: feed.MarkupMarkdown, Value: body.Markdown})
	out := &Article{
		URL: a.URL, Title: a.Title, Byline: a.Byline, Authors: articleAuthors(a.Authors, filed.Authors),
		Published: stamp(a.Published), Updated: stamp(a.Updated), Site: a.Site, Language: a.Language, Summary: a.Summary,
		Image: a.Image.URL, Text: text, Markdown: body.Markdown, Words: a.Words, Warnings: lines(d.Warnings),
	}
	if !a.Dateline.IsZero() {
		out.Dateline = &Dateline{Place: a.Dateline.Place, Agency: a.Dateline.Agency, Date: a.Dateline.Date}
	}
	return out
}

// articleAuthors shows the people of a byline with what is known of them.
func articleAuthors(credits []feed.Credit, known []feed.Author) []Author {
	byID := map[feed.AuthorID]feed.Author{}
	for _, a := range known {
		byID[a.ID] = a
	}
	var out []Author
	for _, c := range credits {
		a := byID[c.Author]
		one := Author{Name: c.Name, Kind: string(c.Kind), Role: string(c.Role), Bio: clean.Plain(a.Bio), URL: a.Profile, Image: a.Photo.URL, Email: a.Email}
		for _, l := range a.Links {
			one.Links = append(one.Links, l.URL)
		}
		out = append(out, one)
	}
	return out
}
