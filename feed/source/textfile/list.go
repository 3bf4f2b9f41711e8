package textfile

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"byline/feed"
	"byline/feed/extract"
	"byline/feed/parse"
)

// row is a story as a list of stories holds it, one JSON object a line. Its fields
// go by the names that exports, crawlers and JSON Feed (1.1) give them.
type row map[string]json.RawMessage

// fieldNames are those names, the best first, in small letters.
var fieldNames = map[string][]string{
	"guid":       {"guid", "id", "_id", "uuid"},
	"url":        {"url", "link", "canonical_url", "source_url", "permalink", "uri"},
	"title":      {"title", "headline", "name"},
	"summary":    {"summary", "description", "excerpt", "standfirst", "abstract", "teaser", "dek"},
	"byline":     {"byline", "author", "authors", "creator", "by"},
	"authors":    {"authors", "author", "creator"},
	"dateline":   {"dateline", "place", "location"},
	"language":   {"language", "lang", "inlanguage"},
	"site":       {"site", "sitename", "site_name", "publisher", "outlet", "publication", "source", "hostname", "source_domain"},
	"categories": {"categories", "tags", "keywords", "sections", "section", "category"},
	"published":  {"published", "date_published", "datepublished", "published_at", "date_publish", "publish_date", "pubdate", "publication_date", "date", "datetime", "timestamp", "created_at", "created"},
	"updated":    {"updated", "date_modified", "datemodified", "updated_at", "date_modify", "modified"},
	"image":      {"image", "image_url", "top_image", "imageurl", "thumbnail"},
	"markdown":   {"markdown", "content_markdown"},
	"html":       {"html", "content_html", "body_html"},
	"text":       {"text", "content_text", "maintext", "raw_text", "body", "content", "article", "articlebody", "full_text"},
}

// readRow reads a line; the names of its fields in small letters.
func readRow(line []byte) (row, error) {
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(line, &raw); err != nil {
		return nil, err
	}
	out := make(row, len(raw))
	for name, value := range raw {
		if lower := strings.ToLower(name); out[lower] == nil || lower == name {
			out[lower] = value
		}
	}
	return out, nil
}

// text returns the first of a field's names that holds a text, a number or an
// object with a name.
func (r row) text(field string) string {
	for _, name := range fieldNames[field] {
		if s := textOf(r[name]); s != "" {
			return s
		}
	}
	return ""
}

func textOf(v json.RawMessage) string {
	var s string
	var n json.Number
	var object struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	switch {
	case len(v) == 0:
	case json.Unmarshal(v, &s) == nil:
	case v[0] != '{' && v[0] != '[' && json.Unmarshal(v, &n) == nil:
		return n.String()
	case json.Unmarshal(v, &object) == nil:
		s = object.Name
		if s == "" {
			s = object.URL
		}
	}
	return strings.TrimSpace(s)
}

// words returns a field that is a list, or a text with commas.
func (r row) words(field string) []string {
	for _, name := range fieldNames[field] {
		var list []json.RawMessage
		if json.Unmarshal(r[name], &list) != nil {
			list = nil
			for part := range strings.FieldsFuncSeq(textOf(r[name]), func(c rune) bool { return c == ',' || c == ';' }) {
				quoted, err := json.Marshal(strings.TrimSpace(part))
				if err == nil {
					list = append(list, quoted)
				}
			}
		}
		var out []string
		for _, v := range list {
			if s := textOf(v); s != "" {
				out = append(out, s)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// authors returns the people that a field lists. A single text is a byline, which
// is taken apart elsewhere.
func (r row) authors() []rowAuthor {
	for _, name := range fieldNames["authors"] {
		var list []rowAuthor
		var one rowAuthor
		switch v := r[name]; {
		case len(v) == 0 || v[0] == '"':
			continue
		case json.Unmarshal(v, &list) == nil && len(list) > 0:
			return list
		case json.Unmarshal(v, &one) == nil && one.Name != "":
			return []rowAuthor{one}
		}
	}
	return nil
}

type rowAuthor struct {
	Name        string `json:"name"`
	Email       string `json:"email"`
	URL         string `json:"url"`
	Role        string `json:"role"`
	Kind        string `json:"kind"`
	Bio         string `json:"bio"`
	Biography   string `json:"biography"`
	Description string `json:"description"`
	Avatar      string `json:"avatar"` // JSON Feed 1.1
	Image       string `json:"image"`
}

// UnmarshalJSON also takes an author who is nothing but a name.
func (a *rowAuthor) UnmarshalJSON(data []byte) error {
	if json.Unmarshal(data, &a.Name) == nil {
		return nil
	}
	type plain rowAuthor
	return json.Unmarshal(data, (*plain)(a))
}

// maxNamed is how many lines that cannot be read are named one by one.
const maxNamed = 10

// list reads a list of stories. A line that cannot be read is warned of and ends
// nothing.
func list(path string, data []byte) (feed.Dispatch, error) {
	var out feed.Dispatch
	n, left := 0, 0
	for line := range bytes.Lines(data) {
		n++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		r, err := readRow(line)
		switch {
		case len(line) > extract.MaxSize:
			err = fmt.Errorf("longer than %d MB", extract.MaxSize>>20)
		case err == nil && r.text("title") == "" && r.text("markdown")+r.text("html")+r.text("text") == "":
			err = fmt.Errorf("neither a title nor a text")
		}
		if err != nil {
			if left++; left <= maxNamed {
				out.Warnings = append(out.Warnings, fmt.Sprintf("line %d was left out: %v", n, err))
			}
			continue
		}
		out.Items = append(out.Items, r.draft(path, n))
	}
	if more := left - maxNamed; more > 0 {
		out.Warnings = append(out.Warnings, fmt.Sprintf("%d more lines were left out", more))
	}
	if len(out.Items) == 0 {
		return out, refuse(feed.BadInput, path, "no line of it is a story")
	}
	return out, nil
}

func (r row) draft(path string, line int) feed.Draft {
	d := feed.Draft{URL: r.text("url"), Title: r.text("title"), Language: r.text("language"), Site: r.text("site"),
		Categories: r.words("categories"), Summary: feed.Text{Markup: feed.MarkupPlain, Value: r.text("summary")},
		Published: moment(r.text("published")), Updated: moment(r.text("updated")), Image: feed.Picture{URL: r.text("image")},
		Origin: feed.OriginFile}
	markdown, html, text := r.text("markdown"), r.text("html"), r.text("text")
	switch {
	case markdown != "":
		d.Content = feed.Text{Markup: feed.MarkupMarkdown, Value: markdown, Base: d.URL}
	case html != "":
		d.Content = feed.Text{Markup: feed.MarkupHTML, Value: html, Base: d.URL}
	case strings.Contains(text, "</p>"): // pages put their text under any name
		d.Content = feed.Text{Markup: feed.MarkupHTML, Value: text, Base: d.URL}
	default:
		d.Content = feed.Text{Markup: feed.MarkupPlain, Value: text}
	}
	if json.Unmarshal(r["dateline"], &d.Dateline) != nil {
		d.Dateline = feed.Dateline{Place: r.text("dateline")}
	}
	for _, a := range r.authors() {
		d.Authors = append(d.Authors, feed.Person{Name: a.Name, Email: a.Email, URL: a.URL, Role: feed.Role(a.Role), Kind: feed.AuthorKind(a.Kind),
			Image: cmp.Or(a.Avatar, a.Image), Bio: feed.Text{Markup: feed.MarkupMarkdown, Value: cmp.Or(a.Bio, a.Biography, a.Description)}})
	}
	if len(d.Authors) == 0 || textOf(r["byline"]) != "" {
		d.Byline = r.text("byline")
	}
	d.GUID = locationOf(path) + "#" + cmp.Or(r.text("guid"), d.URL, strconv.Itoa(line))
	return d
}

// moment reads a date as feeds and programs write it, or seconds or thousandths of
// them since 1970; the zero time for anything else.
func moment(s string) time.Time {
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		switch {
		case n > 1e11 && n < 1e14:
			return time.UnixMilli(n).UTC()
		case n > 1e8 && n <= 1e11:
			return time.Unix(n, 0).UTC()
		}
		return time.Time{}
	}
	t, ok := parse.Date(s)
	if !ok {
		return time.Time{}
	}
	return t
}
