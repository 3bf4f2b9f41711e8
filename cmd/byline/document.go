package main

import (
	"time"

	"byline/feed"
	"byline/feed/clean"
)

// The JSON documents. Their keys are stable; what is missing is absent.

type articleList struct {
	Schema   int           `json:"schema"`
	Articles []jsonArticle `json:"articles"`
	Next     feed.Cursor   `json:"next,omitempty"`
}

type jsonArticle struct {
	Schema    int            `json:"schema,omitempty"` // where a story is a document of its own
	ID        feed.ArticleID `json:"id"`
	Title     string         `json:"title"`
	URL       string         `json:"url,omitempty"`
	Source    string         `json:"source"`
	Authors   []jsonCredit   `json:"authors"`
	Published string         `json:"published,omitempty"`
	Updated   string         `json:"updated,omitempty"`
	Arrived   string         `json:"arrived,omitempty"`
	Read      bool           `json:"read"`
	Starred   bool           `json:"starred"`
	Words     int            `json:"words"`
	Summary   string         `json:"summary,omitempty"`
	AlsoIn    []jsonCopy     `json:"also_in,omitempty"` // the other sources that printed it

	Byline     string        `json:"byline,omitempty"`
	Dateline   *jsonDateline `json:"dateline,omitempty"`
	Language   string        `json:"language,omitempty"`
	Site       string        `json:"site,omitempty"`
	Categories []string      `json:"categories,omitempty"`
	Text       string        `json:"text,omitempty"`
	Markdown   string        `json:"markdown,omitempty"`
}

type jsonCopy struct {
	ID     feed.ArticleID `json:"id"`
	Source string         `json:"source"`
	URL    string         `json:"url,omitempty"`
}

type jsonCredit struct {
	ID   feed.AuthorID   `json:"id"`
	Name string          `json:"name"`
	Kind feed.AuthorKind `json:"kind"`
	Role feed.Role       `json:"role,omitempty"`
}

type jsonDateline struct {
	Place  string `json:"place,omitempty"`
	Agency string `json:"agency,omitempty"`
	Date   string `json:"date,omitempty"`
}

type authorList struct {
	Schema  int          `json:"schema"`
	Authors []jsonAuthor `json:"authors"`
}

type jsonAuthor struct {
	Schema    int             `json:"schema,omitempty"`
	ID        feed.AuthorID   `json:"id"`
	Name      string          `json:"name"`
	Kind      feed.AuthorKind `json:"kind"`
	Role      string          `json:"role,omitempty"`
	Aliases   []string        `json:"aliases,omitempty"`
	Email     string          `json:"email,omitempty"`
	Profile   string          `json:"profile,omitempty"`
	Bio       string          `json:"bio,omitempty"`
	BioFrom   string          `json:"bio_from,omitempty"`
	BioAt     string          `json:"bio_at,omitempty"`
	Image     string          `json:"image,omitempty"`
	Links     []jsonLink      `json:"links,omitempty"`
	Followed  bool            `json:"followed"`
	Stories   int             `json:"stories"`
	Unread    int             `json:"unread"`
	FirstSeen string          `json:"first_seen,omitempty"`
	LastSeen  string          `json:"last_seen,omitempty"`
	Articles  []jsonArticle   `json:"articles,omitempty"`
}

type jsonLink struct {
	Label string `json:"label,omitempty"`
	URL   string `json:"url"`
}

// stamp writes a time as RFC 3339 in UTC.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

func articleDocument(h feed.Headline) jsonArticle {
	d := jsonArticle{ID: h.ID, Title: h.Title, URL: h.URL, Source: h.SourceTitle, Authors: []jsonCredit{},
		Published: stamp(h.Published), Updated: stamp(h.Updated), Arrived: stamp(h.Arrived),
		Read: h.Read, Starred: h.Starred, Words: h.Words, Summary: h.Summary}
	for _, c := range h.Authors {
		d.Authors = append(d.Authors, jsonCredit{c.Author, c.Name, c.Kind, c.Role})
	}
	for _, c := range h.AlsoIn {
		d.AlsoIn = append(d.AlsoIn, jsonCopy{c.Article, c.SourceTitle, c.URL})
	}
	return d
}

// storyDocument is a story with everything that was published.
func storyDocument(s feed.Story) jsonArticle {
	d := articleDocument(s.Headline)
	d.Schema = 1
	d.Byline, d.Language, d.Site, d.Categories = s.Byline, s.Language, s.Site, s.Categories
	if !s.Dateline.IsZero() {
		d.Dateline = &jsonDateline{s.Dateline.Place, s.Dateline.Agency, s.Dateline.Date}
	}
	d.Markdown = s.Body.Text()
	d.Text = clean.Plain(d.Markdown)
	return d
}

func authorDocument(e feed.AuthorEntry) jsonAuthor {
	a := e.Author
	d := jsonAuthor{ID: a.ID, Name: a.Name, Kind: a.Kind, Role: a.Role, Aliases: a.Aliases, Email: a.Email, Profile: a.Profile,
		Bio: clean.Plain(a.Bio), BioFrom: a.BioFrom, BioAt: stamp(a.BioAt), Image: a.Photo.URL,
		Followed: e.Mark.Followed, Stories: e.Stories, Unread: e.Unread, FirstSeen: stamp(a.FirstSeen), LastSeen: stamp(a.LastSeen)}
	for _, l := range a.Links {
		d.Links = append(d.Links, jsonLink{l.Label, l.URL})
	}
	return d
}
