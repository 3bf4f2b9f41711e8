package extract

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"
	"go.yaml.in/yaml/v3"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

// maxFront is the size of the largest front matter, in bytes; aliases of YAML in
// more could be made to unfold without end.
const maxFront = 64 << 10

// front is the front matter of a document by its keys, folded.
type front map[string]any

// cutFront takes front matter off a document. What cannot be read stays out of
// the text and is warned of.
func cutFront(s string) (f front, text, warning string) {
	s = strings.TrimLeft(s, "\n")
	for _, form := range []struct {
		mark string
		read func([]byte, any) error
	}{{"---", yaml.Unmarshal}, {"+++", toml.Unmarshal}} {
		rest, ok := strings.CutPrefix(s, form.mark+"\n")
		if !ok {
			continue
		}
		matter, text, ok := cutAt(rest, form.mark)
		if !ok || len(matter) > maxFront || !strings.ContainsAny(matter, ":=") {
			return nil, s, ""
		}
		raw := map[string]any{}
		if err := readFront(form.read, matter, &raw); err != nil {
			return front(looseFront(matter)), text, "the front matter is damaged; what could be read of it was used"
		}
		f = front{}
		for key, value := range raw {
			f[foldWord(key)] = value
		}
		return f, text, ""
	}
	return nil, s, ""
}

// readFront calls a reader that may panic on what strangers wrote.
func readFront(read func([]byte, any) error, matter string, out *map[string]any) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("front matter: %v", r)
		}
	}()
	return read([]byte(matter), out)
}

// cutAt cuts at the line that is the mark alone; YAML may also end with dots.
func cutAt(s, mark string) (before, after string, ok bool) {
	at := 0
	for line := range strings.SplitAfterSeq(s, "\n") {
		trimmed := strings.TrimRight(line, " \t\n")
		if trimmed == mark || mark == "---" && trimmed == "..." {
			return s[:at], s[at+len(line):], true
		}
		at += len(line)
	}
	return "", s, false
}

// looseFront reads the lines "key: value" of damaged front matter.
func looseFront(matter string) map[string]any {
	out := map[string]any{}
	for line := range strings.SplitSeq(matter, "\n") {
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			key, value, ok = strings.Cut(line, "=")
		}
		if value = strings.Trim(strings.TrimSpace(value), "\"'"); ok && value != "" && key != "" && key[0] != ' ' {
			out[foldWord(strings.TrimSpace(key))] = value
		}
	}
	return out
}

// get returns the value of the first key that says the same as name.
func (f front) get(name string) any {
	for _, key := range frontKeys[name] {
		if v, ok := f[key]; ok && v != nil {
			return v
		}
	}
	return nil
}

// frontKeys are the keys of front matter by what they say, best first.
var frontKeys = map[string][]string{
	"title":    {"title", "headline", "titel", "titre", "titulo", "título", "titolo"},
	"author":   {"authors", "author", "byline", "by", "creator", "autor", "autoren", "auteur", "autore"},
	"date":     {"date", "published", "pubdate", "publishdate", "publish_date", "published_at", "date_published", "datepublished", "created", "created_at", "datum"},
	"updated":  {"updated", "lastmod", "modified", "last_modified", "updated_at", "modified_at", "date_modified", "datemodified"},
	"url":      {"canonical_url", "canonical", "url", "link", "source_url", "original_url", "permalink"},
	"site":     {"site", "publication", "site_name", "publisher", "source", "outlet"},
	"category": {"tags", "categories", "category", "keywords", "topics", "section", "tag"},
	"language": {"language", "lang", "locale"},
	"summary":  {"summary", "description", "excerpt", "standfirst", "subtitle", "deck", "dek", "abstract", "lead"},
	"image":    {"image", "cover", "cover_image", "thumbnail", "featured_image", "hero"},
	"place":    {"place", "location"},
	"agency":   {"agency"},
	"dateline": {"dateline"},
	"comments": {"comments", "discussion"},
}

func (f front) title() string { return clean.Line(text(f.get("title")), 0) }

// apply writes what the front matter states over what the text showed.
func (f front) apply(d *feed.Draft, o Options) {
	if len(f) == 0 {
		return
	}
	base := o.URL
	if address, ok := clean.Resolve(base, text(f.get("url"))); ok {
		d.URL, base = address, address
	}
	d.Title = orText(f.title(), d.Title)
	d.Language = orText(languageTag(text(f.get("language"))), d.Language)
	if site := clean.Line(text(f.get("site")), 200); site != "" && !strings.Contains(site, "://") {
		d.Site = site
	}
	if t, ok := moment(f.get("date")); ok {
		d.Published = t
	}
	if t, ok := moment(f.get("updated")); ok {
		d.Updated = t
	}
	if summary := text(f.get("summary")); summary != "" {
		d.Summary = feed.Text{Markup: feed.MarkupMarkdown, Value: summary, Base: base}
	}
	for _, key := range frontKeys["category"] {
		for _, c := range texts(f[key]) {
			if !slices.Contains(d.Categories, c) && len(d.Categories) < 50 {
				d.Categories = append(d.Categories, c)
			}
		}
	}
	if address, ok := clean.Resolve(base, pictureOf(f.get("image"))); ok {
		d.Image.URL = address
	}
	if address, ok := clean.Resolve(base, text(f.get("comments"))); ok {
		d.Comments = address
	}
	f.dateline(d)
	f.people(d, base)
}

func (f front) dateline(d *feed.Draft) {
	if m, ok := f.get("dateline").(map[string]any); ok {
		d.Dateline = feed.Dateline{Place: text(m["place"]), Agency: text(m["agency"]), Date: text(m["date"])}
		return
	}
	place := orText(text(f.get("dateline")), text(f.get("place")))
	if place != "" && d.Dateline.IsZero() {
		d.Dateline = feed.Dateline{Place: clean.Line(place, 80), Agency: clean.Line(text(f.get("agency")), 80)}
	}
}

// people puts the authors of the front matter first and keeps what the text says
// about them.
func (f front) people(d *feed.Draft, base string) {
	stated := peopleOf(f.get("author"), base, 0)
	if len(stated) == 0 {
		return
	}
	if bio := text(f["bio"]); bio != "" && len(stated) == 1 && stated[0].Bio.Value == "" {
		stated[0].Bio = feed.Text{Markup: feed.MarkupMarkdown, Value: bio, Base: base}
	}
	d.Authors = unionPeople(stated, d.Authors)
	if s, ok := f.get("author").(string); ok {
		d.Byline = clean.Line(s, 0)
	}
}

// peopleOf reads the forms in which front matter names people: a string, a list,
// a table with name, mail, address, biography.
func peopleOf(v any, base string, depth int) []feed.Person {
	if depth > 3 {
		return nil
	}
	switch v := v.(type) {
	case string:
		return authors.Split(v)
	case []any:
		var out []feed.Person
		for _, item := range v[:min(len(v), 40)] {
			out = append(out, peopleOf(item, base, depth+1)...)
		}
		return out
	case map[string]any:
		m := front{}
		for key, value := range v {
			m[foldWord(key)] = value
		}
		name := text(m["name"])
		if name == "" {
			return nil
		}
		p := feed.Person{
			Name: name, Email: text(m["email"]), Role: feed.RoleAuthor, Title: orText(text(m["title"]), orText(text(m["position"]), text(m["job"]))),
		}
		p.URL, _ = clean.Resolve(base, orText(text(m["url"]), orText(text(m["link"]), orText(text(m["website"]), text(m["homepage"])))))
		p.Image, _ = clean.Resolve(base, orText(text(m["image"]), orText(text(m["avatar"]), orText(text(m["photo"]), text(m["picture"])))))
		if kind := text(m["kind"]); kind == string(feed.KindOrganization) || kind == string(feed.KindPerson) {
			p.Kind = feed.AuthorKind(kind)
		}
		p.Role, p.Title = roleOrTitle(text(m["role"]), p.Title)
		if bio := orText(text(m["bio"]), orText(text(m["biography"]), orText(text(m["about"]), text(m["description"])))); bio != "" {
			p.Bio = feed.Text{Markup: feed.MarkupMarkdown, Value: strings.TrimSpace(bio), Base: base}
		}
		p.Links = linksOf(m["links"], base)
		if c, ok := authors.Clean(p); ok {
			return []feed.Person{c}
		}
	}
	return nil
}

// roleOrTitle tells a part in the story from a position.
func roleOrTitle(s, title string) (feed.Role, string) {
	switch role := feed.Role(strings.ToLower(s)); role {
	case feed.RoleAuthor, feed.RoleContributor, feed.RoleEditor, feed.RolePhotographer, feed.RoleTranslator:
		return role, title
	case "":
		return feed.RoleAuthor, title
	}
	return feed.RoleAuthor, orText(title, s)
}

func linksOf(v any, base string) []feed.Link {
	var out []feed.Link
	add := func(label, address string) {
		if address, ok := clean.Resolve(base, address); ok && len(out) < 20 {
			out = append(out, feed.Link{Label: clean.Line(label, 40), URL: address})
		}
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			if m, ok := item.(map[string]any); ok {
				add(orText(text(m["label"]), text(m["name"])), orText(text(m["url"]), text(m["href"])))
			} else {
				add("", text(item))
			}
		}
	case map[string]any:
		keys := make([]string, 0, len(v))
		for key := range v {
			keys = append(keys, key)
		}
		slices.Sort(keys)
		for _, key := range keys {
			add(key, text(v[key]))
		}
	}
	return out
}

// moment reads a date of front matter, which its reader may have read already.
func moment(v any) (time.Time, bool) {
	switch v := v.(type) {
	case time.Time:
		return v.UTC(), v.Year() >= 1600 && v.Year() < 2200
	case toml.LocalDate:
		return v.AsTime(time.UTC), true
	case toml.LocalDateTime:
		return v.AsTime(time.UTC), true
	case string:
		f, ok := dateIn(v)
		return f.time, ok
	}
	return time.Time{}, false
}

// text is a value as text, if it is one word or line.
func text(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case int, int64, uint64, float64, bool:
		return fmt.Sprint(v)
	}
	return ""
}

// texts is a value as a list of words.
func texts(v any) []string {
	switch v := v.(type) {
	case string:
		return splitList(v)
	case []any:
		var out []string
		for _, item := range v {
			if s := clean.Line(text(item), 100); s != "" {
				out = append(out, s)
			}
		}
		return out
	}
	return nil
}

func pictureOf(v any) string {
	switch v := v.(type) {
	case map[string]any:
		return orText(text(v["url"]), text(v["src"]))
	case []any:
		if len(v) > 0 {
			return text(v[0])
		}
	}
	return text(v)
}

func orText(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
