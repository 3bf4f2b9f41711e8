package preview

import (
	"time"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
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

func newArticle(d feed.Draft, o Options) *Article {
	markdown, text := clean.Story(d.Content)
	a := &Article{
		URL: firstOf(address(d.URL), address(o.URL)), Title: clean.Line(d.Title, 0), Byline: clean.Line(d.Byline, 0),
		Authors: articleAuthors(d.Authors, o), Published: stamp(d.Published), Updated: stamp(d.Updated),
		Site: clean.Line(d.Site, 200), Language: clean.Line(d.Language, 40), Image: address(d.Image.URL),
		Text: text, Markdown: markdown, Words: clean.Words(text), Warnings: lines(d.Warnings),
	}
	if d.Summary.Value != "" {
		_, summary := clean.Story(d.Summary)
		a.Summary = clean.Line(summary, 0)
	}
	if !d.Dateline.IsZero() {
		a.Dateline = &Dateline{Place: clean.Line(d.Dateline.Place, 100), Agency: clean.Line(d.Dateline.Agency, 100), Date: clean.Line(d.Dateline.Date, 60)}
	}
	return a
}

// articleAuthors resolves the people of a story the way filing it would.
func articleAuthors(dirty []feed.Person, o Options) []Author {
	credits, known := authors.Resolve(people(dirty), site(o.URL), time.Time{})
	byID := map[feed.AuthorID]feed.Author{}
	for _, a := range known {
		byID[a.ID] = a
	}
	var out []Author
	for _, c := range credits {
		a := byID[c.Author]
		one := Author{Name: c.Name, Kind: string(c.Kind), Role: clean.Line(string(c.Role), 60), Bio: clean.Plain(a.Bio), URL: a.Profile, Image: a.Photo.URL, Email: a.Email}
		for _, l := range a.Links {
			one.Links = append(one.Links, l.URL)
		}
		out = append(out, one)
	}
	return out
}
