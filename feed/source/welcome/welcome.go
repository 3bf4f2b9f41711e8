// Package welcome is the edition inside the program: the stories a reader finds
// on a fresh machine, the first of which explains the keys. It must not know how
// a story is cleaned or filed. Everybody in it is made up, and says so.
package welcome

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"

	"byline/feed"
)

// Location is the address of the edition.
const Location = "byline:welcome"

const title = "Welcome to Byline"

//go:embed edition
var edition embed.FS

// Driver hands the edition over.
type Driver struct{ files fs.FS }

// New returns the driver of the edition.
func New() *Driver { return &Driver{edition} }

// Kind returns feed.KindWelcome.
func (d *Driver) Kind() feed.Kind { return feed.KindWelcome }

// Claims the edition's address only.
func (d *Driver) Claims(location string) (string, bool) {
	return Location, strings.EqualFold(strings.TrimSpace(location), Location)
}

// Fetch reads the edition, unless it is the one of the last visit. Its stories are
// dated back from the moment the source was added, so that the same source always
// gives the same dates; a source without that moment gives none.
func (d *Driver) Fetch(ctx context.Context, src feed.Source, state feed.FetchState) (feed.Dispatch, error) {
	out := feed.Dispatch{Format: "welcome", Title: title, Language: "en", State: state}
	if err := ctx.Err(); err != nil {
		return out, feed.Wrap(feed.Interrupted, "read", Location, err)
	}
	sum, err := d.sum()
	if err != nil {
		return out, feed.Wrap(feed.Internal, "read", Location, err)
	}
	if out.State.BodyHash == sum {
		out.Unchanged = true
		return out, nil
	}
	people, err := d.people()
	if err == nil {
		out.Items, err = d.stories(people, src.Added)
	}
	if err != nil {
		return feed.Dispatch{State: state}, feed.Wrap(feed.Internal, "read", Location, err)
	}
	out.State.BodyHash = sum
	return out, nil
}

// sum changes when anything in the edition does.
func (d *Driver) sum() (string, error) {
	h := sha256.New()
	err := fs.WalkDir(d.files, "edition", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := fs.ReadFile(d.files, name)
		fmt.Fprintf(h, "%s %d\n", name, len(data))
		h.Write(data)
		return err
	})
	return hex.EncodeToString(h.Sum(nil)), err
}

// person is an author of edition/authors.toml.
type person struct {
	Name     string      `toml:"name"`
	Position string      `toml:"position"`
	Profile  string      `toml:"profile"`
	Portrait string      `toml:"portrait"`
	Bio      string      `toml:"bio"`
	Links    []feed.Link `toml:"links"`
}

func (d *Driver) people() (map[string]feed.Person, error) {
	data, err := fs.ReadFile(d.files, "edition/authors.toml")
	if err != nil {
		return nil, err
	}
	var list map[string]person
	if err := toml.Unmarshal(data, &list); err != nil {
		return nil, fmt.Errorf("authors.toml: %w", err)
	}
	out := map[string]feed.Person{}
	for key, p := range list {
		photo, err := fs.ReadFile(d.files, path.Join("edition", p.Portrait))
		if err != nil {
			return nil, err
		}
		out[key] = feed.Person{
			Name: p.Name, Kind: feed.KindPerson, Role: feed.RoleAuthor, Title: p.Position, URL: p.Profile, Photo: photo,
			Bio:     feed.Text{Markup: feed.MarkupMarkdown, Value: strings.TrimSpace(p.Bio)},
			BioFrom: Location, Links: p.Links,
		}
	}
	return out, nil
}

// front is what a story says of itself above its text, between lines of "+++".
type front struct {
	Title      string   `toml:"title"`
	Standfirst string   `toml:"standfirst"`
	Authors    []string `toml:"authors"` // keys of authors.toml
	Categories []string `toml:"categories"`
	Place      string   `toml:"place"`
	Language   string   `toml:"language"`
	Ago        string   `toml:"ago"` // a duration of Go: how long before the source was added
}

func (d *Driver) stories(people map[string]feed.Person, added time.Time) ([]feed.Draft, error) {
	names, err := fs.Glob(d.files, "edition/*.md")
	if err != nil {
		return nil, err
	}
	out := make([]feed.Draft, 0, len(names))
	for _, name := range names {
		data, err := fs.ReadFile(d.files, name)
		if err != nil {
			return nil, err
		}
		draft, err := story(string(data), people, added)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		draft.GUID = "welcome/" + strings.TrimSuffix(path.Base(name), ".md")
		out = append(out, draft)
	}
	return out, nil
}

func story(s string, people map[string]feed.Person, added time.Time) (feed.Draft, error) {
	parts := strings.SplitN(s, "+++\n", 3)
	if len(parts) != 3 || parts[0] != "" {
		return feed.Draft{}, errors.New("no front matter")
	}
	var f front
	if err := toml.Unmarshal([]byte(parts[1]), &f); err != nil {
		return feed.Draft{}, err
	}
	ago, err := time.ParseDuration(f.Ago)
	if err != nil {
		return feed.Draft{}, err
	}
	d := feed.Draft{
		Title: f.Title, Language: f.Language, Categories: f.Categories, Origin: feed.OriginFile,
		Summary:  feed.Text{Markup: feed.MarkupPlain, Value: f.Standfirst},
		Content:  feed.Text{Markup: feed.MarkupMarkdown, Value: strings.TrimSpace(parts[2])},
		Dateline: feed.Dateline{Place: f.Place},
	}
	if !added.IsZero() {
		d.Published = added.Add(-ago)
	}
	for _, key := range f.Authors {
		p, ok := people[key]
		if !ok {
			return feed.Draft{}, fmt.Errorf("nobody is called %q", key)
		}
		d.Authors = append(d.Authors, p)
	}
	return d, nil
}
