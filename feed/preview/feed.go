package preview

import (
	"html"
	"strings"
	"time"

	"byline/feed"
	"byline/feed/clean"
)

// Feed is a feed as it would be presented. Its stories are cleaned one by one as
// they are asked for, so that a large feed is never in memory twice.
type Feed struct {
	Format      string
	Title       string
	Link        string
	Description string
	Language    string
	Updated     time.Time
	Authors     []Contributor
	Warnings    []string

	items []feed.Draft
}

// Item is a story of a feed.
type Item struct {
	ID          string        `json:"id,omitempty"`
	Title       string        `json:"title,omitempty"`
	Link        string        `json:"link,omitempty"`
	Published   string        `json:"published,omitempty"`
	Updated     string        `json:"updated,omitempty"`
	Authors     []Contributor `json:"authors,omitempty"`
	SummaryHTML string        `json:"summary_html,omitempty"`
	ContentHTML string        `json:"content_html,omitempty"`
	Text        string        `json:"text,omitempty"`
	Categories  []string      `json:"categories,omitempty"`
	Enclosures  []Enclosure   `json:"enclosures,omitempty"`
	Image       string        `json:"image,omitempty"`
	Comments    string        `json:"comments,omitempty"`
}

// Enclosure is a file that comes with a story.
type Enclosure struct {
	URL    string `json:"url"`
	Type   string `json:"type,omitempty"`
	Length int64  `json:"length,omitempty"`
}

func newFeed(d feed.Dispatch) *Feed {
	return &Feed{
		Format: d.Format, Title: clean.Published(d.Title, 0), Link: address(d.SiteURL), Description: clean.Line(d.Description, 0),
		Language: clean.Line(d.Language, 40), Updated: d.Updated, Authors: contributors(d.Authors), Warnings: lines(d.Warnings), items: d.Items,
	}
}

// Len is the number of stories.
func (f *Feed) Len() int { return len(f.items) }

// Item returns the story at i, cleaned.
func (f *Feed) Item(i int) Item {
	d := &f.items[i]
	it := Item{
		ID: clean.Line(d.GUID, clean.MaxURL), Title: clean.Published(d.Title, 0), Link: address(d.URL),
		Published: stamp(d.Published), Updated: stamp(d.Updated), Authors: contributors(d.Authors),
		SummaryHTML: safe(d.Summary), ContentHTML: safe(d.Content), Image: address(d.Image.URL), Comments: address(d.Comments),
	}
	if it.Text = textOf(it.ContentHTML); it.Text == "" {
		it.Text = textOf(it.SummaryHTML)
	}
	for _, c := range d.Categories {
		if c = clean.Line(c, 200); c != "" {
			it.Categories = append(it.Categories, c)
		}
	}
	for _, e := range d.Enclosures {
		if u := address(e.URL); u != "" {
			it.Enclosures = append(it.Enclosures, Enclosure{URL: u, Type: clean.Line(e.Type, 100), Length: e.Length})
		}
	}
	return it
}

// safe returns a text as HTML that can do nothing.
func safe(t feed.Text) string {
	if t.Value == "" {
		return ""
	}
	if t.Markup == feed.MarkupHTML {
		return clean.SafeHTML(t.Value, t.Base)
	}
	s := html.EscapeString(clean.Text(t.Value))
	s = strings.NewReplacer("&#39;", "'", "&#34;", `"`).Replace(s)
	if strings.Contains(strings.TrimSpace(s), "\n\n") {
		s = "<p>" + strings.ReplaceAll(strings.TrimSpace(s), "\n\n", "</p>\n<p>") + "</p>"
	}
	return s
}

// address returns a web address, cleaned, or "".
func address(s string) string {
	u, ok := clean.URL(s)
	if !ok {
		return ""
	}
	return u
}

// stamp is the JSON form of a time, "" for none.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

func lines(in []string) []string {
	var out []string
	for _, s := range in {
		if s = clean.Line(s, 0); s != "" {
			out = append(out, s)
		}
	}
	return out
}
