package parse

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"byline/feed"
)

// errNotJSONFeed is what other JSON is told.
var errNotJSONFeed = errors.New("it is JSON, but no JSON Feed")

// errFull ends the reading of a feed with more stories than are read.
var errFull = errors.New("it holds more stories than are read")

// damagedJSON is said of a feed that is read up to a syntax error.
const damagedJSON = "The feed is damaged; what stands behind the damage is missing."

// jsonFeed reads a JSON Feed 1.0 or 1.1 (jsonfeed.org/version/1.1). Fields of
// another type than they should be are read as far as they make sense, and what
// stands before a syntax error is kept.
func jsonFeed(text string, o Options) (feed.Dispatch, error) {
	d, err := readJSON(text, o)
	var syntax *json.SyntaxError
	if err == nil && !slices.Contains(d.Warnings, damagedJSON) || err != nil && !errors.As(err, &syntax) {
		return d, err
	}
	mended, changed := mendJSON(text)
	if !changed {
		return d, err
	}
	again, errAgain := readJSON(mended, o)
	if errAgain != nil || err == nil && len(again.Items) <= len(d.Items) {
		return d, err
	}
	if len(again.Warnings) == 0 {
		again.Warnings = append(again.Warnings, "The feed breaks the rules of JSON.")
	}
	return again, nil
}

func readJSON(text string, o Options) (feed.Dispatch, error) {
	r := jsonReader{base: o.URL, dispatch: feed.Dispatch{Format: string(JSON)}, harvest: newHarvest(strings.Count(text, "{"), o.Most)}
	err := r.read(newJSONText(text))
	if errors.Is(err, errFull) {
		err = nil
	}
	var over bool
	if r.dispatch.Items, over = r.harvest.done(); over {
		r.dispatch.Warnings = append(r.dispatch.Warnings, tooMany)
	}
	if err != nil && len(r.dispatch.Items) == 0 {
		return feed.Dispatch{}, err
	}
	if err != nil {
		r.dispatch.Warnings = append(r.dispatch.Warnings, damagedJSON)
	}
	if !r.feed {
		return feed.Dispatch{}, errNotJSONFeed
	}
	r.settle()
	return r.dispatch, nil
}

// isJSONFeed reports the beginning of a JSON Feed.
func isJSONFeed(text string) bool {
	if strings.Contains(text, "jsonfeed.org/version") || strings.Contains(text, `jsonfeed.org\/version`) {
		return true
	}
	_, err := jsonFeed(text, Options{})
	return err == nil
}

// topFields are those of a feed itself that are read.
var topFields = map[string]bool{"version": true, "title": true, "description": true, "home_page_url": true, "feed_url": true, "icon": true,
	"favicon": true, "language": true, "authors": true, "author": true}

type jsonReader struct {
	base     string
	dispatch feed.Dispatch
	top      map[string]any
	feed     bool // something says so: a version, or items
	harvest  harvest
}

// read reads the top object key by key and the items one by one, so that neither
// damage nor size in one costs the others.
func (r *jsonReader) read(dec jsonText) error {
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return errNotJSONFeed
	}
	r.top = map[string]any{}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return fmt.Errorf("it is damaged: %w", err)
		}
		if key == "items" {
			if err := r.items(dec); err != nil {
				return err
			}
			continue
		}
		name, _ := key.(string)
		if !topFields[name] {
			if err := dec.skip(); err != nil {
				return fmt.Errorf("it is damaged: %w", err)
			}
			continue
		}
		v, err := dec.value(0)
		if err != nil {
			return fmt.Errorf("it is damaged: %w", err)
		}
		r.top[name] = v
		if s, ok := v.(string); ok && name == "version" && strings.Contains(s, "jsonfeed.org") {
			r.feed = true
		}
	}
	return nil
}

func (r *jsonReader) items(dec jsonText) error {
	t, err := dec.Token()
	if err != nil {
		return fmt.Errorf("it is damaged: %w", err)
	}
	if t != json.Delim('[') {
		if t == json.Delim('{') {
			return errNotJSONFeed
		}
		return nil
	}
	r.feed = true
	for dec.More() {
		if r.harvest.full() {
			return errFull
		}
		value, err := dec.value(0)
		if err != nil {
			return fmt.Errorf("it is damaged: %w", err)
		}
		if item, ok := value.(map[string]any); ok && item != nil {
			r.harvest.add(r.item(item))
		}
	}
	_, err = dec.Token()
	return err
}

// str returns a field as text; numbers are text to those who write "id": 1.
func str(m map[string]any, key string) string {
	switch v := m[key].(type) {
	case string:
		return strings.TrimSpace(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}

// list returns a field as a list, also where it is a single value.
func list(m map[string]any, key string) []any {
	switch v := m[key].(type) {
	case []any:
		return v
	case nil:
		return nil
	default:
		return []any{v}
	}
}

func (r *jsonReader) link(m map[string]any, key string) string {
	if ref := str(m, key); ref != "" {
		return resolve(r.base, ref)
	}
	return ""
}

func (r *jsonReader) item(m map[string]any) feed.Draft {
	d := feed.Draft{
		GUID: str(m, "id"), URL: r.link(m, "url"), Title: str(m, "title"), Language: language(str(m, "language")),
		Image: feed.Picture{URL: firstOf(r.link(m, "image"), r.link(m, "banner_image"))}, Origin: feed.OriginFeed,
	}
	if external := r.link(m, "external_url"); d.URL == "" {
		d.URL = external
	}
	if d.URL == "" && isWebAddress(d.GUID) {
		d.URL = d.GUID
	}
	if s := str(m, "content_html"); s != "" {
		d.Content = feed.Text{Markup: feed.MarkupHTML, Value: s, Base: firstOf(d.URL, r.base)}
	} else if s := str(m, "content_text"); s != "" {
		d.Content = feed.Text{Markup: feed.MarkupPlain, Value: s}
	}
	if s := str(m, "summary"); s != "" {
		d.Summary = feed.Text{Markup: feed.MarkupPlain, Value: s}
	}
	d.Published, _ = Date(str(m, "date_published"))
	d.Updated, _ = Date(str(m, "date_modified"))
	d.Authors = r.authors(m)
	for _, tag := range list(m, "tags") {
		s, _ := tag.(string)
		if s = strings.TrimSpace(s); s != "" && len(d.Categories) < maxCategories && !slices.Contains(d.Categories, s) {
			d.Categories = append(d.Categories, s)
		}
	}
	for _, a := range list(m, "attachments") {
		file, ok := a.(map[string]any)
		if address := r.link(file, "url"); ok && address != "" && len(d.Enclosures) < maxEnclosures {
			size, err := strconv.ParseFloat(str(file, "size_in_bytes"), 64)
			if err != nil || !(size >= 0 && size < 1<<53) {
				size = 0
			}
			d.Enclosures = append(d.Enclosures, feed.Enclosure{URL: address, Type: str(file, "mime_type"), Length: int64(size)})
		}
	}
	return d
}

// authors reads "authors" of version 1.1 and "author" of 1.0.
func (r *jsonReader) authors(m map[string]any) []feed.Person {
	var out people
	for _, key := range []string{"authors", "author"} {
		if len(out.list) > 0 {
			break // "author" is for readers that do not know "authors"
		}
		for _, a := range list(m, key) {
			switch a := a.(type) {
			case string:
				n := parsePerson(a)
				n.Role = feed.RoleAuthor
				out.add(n)
			case map[string]any:
				n := feed.Person{Name: str(a, "name"), URL: r.link(a, "url"), Image: r.link(a, "avatar"), Email: str(a, "email"), Role: feed.RoleAuthor}
				if mail, ok := strings.CutPrefix(n.URL, "mailto:"); ok {
					n.URL, n.Email = "", firstOf(n.Email, mail)
				}
				out.add(n)
			}
		}
	}
	return out.list
}

// settle fills in what is said about the feed itself.
func (r *jsonReader) settle() {
	d := &r.dispatch
	d.Title, d.Description = str(r.top, "title"), str(r.top, "description")
	d.SiteURL, d.Location = r.link(r.top, "home_page_url"), r.link(r.top, "feed_url")
	d.Image = firstOf(r.link(r.top, "icon"), r.link(r.top, "favicon"))
	d.Language = language(str(r.top, "language"))
	d.Authors = r.authors(r.top)
	if r.base == "" && d.SiteURL != "" { // then the site is what addresses are relative to
		for i := range d.Items {
			rebase(&d.Items[i], d.SiteURL)
		}
	}
}

// rebase resolves the addresses of a story that were read without a base.
func rebase(d *feed.Draft, base string) {
	for _, address := range []*string{&d.URL, &d.Image.URL, &d.Content.Base} {
		if *address != "" {
			*address = resolve(base, *address)
		}
	}
	if d.Content.Markup == feed.MarkupHTML {
		d.Content.Base = firstOf(d.Content.Base, base)
	}
	for i := range d.Enclosures {
		d.Enclosures[i].URL = resolve(base, d.Enclosures[i].URL)
	}
	for i := range d.Authors {
		for _, address := range []*string{&d.Authors[i].URL, &d.Authors[i].Image} {
			if *address != "" {
				*address = resolve(base, *address)
			}
		}
	}
}
