package textfile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"byline/feed"
	"byline/feed/extract"
)

// row is a story as a list of stories holds it, one JSON object a line.
type row struct {
	GUID       string          `json:"guid"`
	URL        string          `json:"url"`
	Title      string          `json:"title"`
	Summary    string          `json:"summary"`
	Byline     string          `json:"byline"`
	Authors    []rowAuthor     `json:"authors"`
	Dateline   json.RawMessage `json:"dateline"`
	Language   string          `json:"language"`
	Site       string          `json:"site"`
	Categories []string        `json:"categories"`
	Published  string          `json:"published"`
	Updated    string          `json:"updated"`
	Markdown   string          `json:"markdown"`
	HTML       string          `json:"html"`
	Text       string          `json:"text"`
}

type rowAuthor struct {
	Name  string `json:"name"`
	Email string `json:"email"`
	URL   string `json:"url"`
	Role  string `json:"role"`
	Kind  string `json:"kind"`
	Bio   string `json:"bio"`
}

// UnmarshalJSON also takes an author who is nothing but a name.
func (a *rowAuthor) UnmarshalJSON(data []byte) error {
	if json.Unmarshal(data, &a.Name) == nil {
		return nil
	}
	type plain rowAuthor
	return json.Unmarshal(data, (*plain)(a))
}

// list reads a list of stories. A line that cannot be read is warned of and ends
// nothing.
func list(path string, data []byte) ([]feed.Draft, []string, error) {
	var out []feed.Draft
	var warnings []string
	n := 0
	for line := range bytes.Lines(data) {
		n++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		var r row
		err := json.Unmarshal(line, &r)
		switch {
		case len(line) > extract.MaxSize:
			err = fmt.Errorf("longer than %d MB", extract.MaxSize>>20)
		case err == nil && r.Title == "" && r.Markdown+r.HTML+r.Text == "":
			err = fmt.Errorf("neither a title nor a text")
		}
		if err != nil {
			if len(warnings) < 20 {
				warnings = append(warnings, fmt.Sprintf("line %d of %s was left out: %v", n, Shown(path), err))
			}
			continue
		}
		out = append(out, r.draft(path, n))
	}
	if len(out) == 0 {
		return nil, warnings, refuse(feed.BadInput, path, "no line of it is a story")
	}
	return out, warnings, nil
}

func (r row) draft(path string, line int) feed.Draft {
	d := feed.Draft{URL: r.URL, Title: r.Title, Byline: r.Byline, Language: r.Language, Site: r.Site,
		Categories: r.Categories, Summary: feed.Text{Markup: feed.MarkupPlain, Value: r.Summary},
		Published: moment(r.Published), Updated: moment(r.Updated), Origin: feed.OriginFile}
	switch {
	case r.Markdown != "":
		d.Content = feed.Text{Markup: feed.MarkupMarkdown, Value: r.Markdown, Base: r.URL}
	case r.HTML != "":
		d.Content = feed.Text{Markup: feed.MarkupHTML, Value: r.HTML, Base: r.URL}
	default:
		d.Content = feed.Text{Markup: feed.MarkupPlain, Value: r.Text}
	}
	if json.Unmarshal(r.Dateline, &d.Dateline) != nil && json.Unmarshal(r.Dateline, &d.Dateline.Place) != nil {
		d.Dateline = feed.Dateline{}
	}
	for _, a := range r.Authors {
		d.Authors = append(d.Authors, feed.Person{Name: a.Name, Email: a.Email, URL: a.URL, Role: feed.Role(a.Role),
			Kind: feed.AuthorKind(a.Kind), Bio: feed.Text{Markup: feed.MarkupMarkdown, Value: a.Bio}})
	}
	key := r.GUID
	if key == "" {
		key = r.URL
	}
	if key == "" {
		key = strconv.Itoa(line)
	}
	d.GUID = locationOf(path) + "#" + key
	return d
}

// FileOf gives the path of the file a story's GUID names.
func FileOf(guid string) string {
	if at := strings.Index(strings.ToLower(guid), ".jsonl#"); at >= 0 {
		return guid[:at+len(".jsonl")]
	}
	return guid
}

func moment(s string) time.Time {
	for _, form := range []string{time.RFC3339, time.DateTime, time.DateOnly} {
		if t, err := time.Parse(form, s); err == nil {
			return t
		}
	}
	return time.Time{}
}
