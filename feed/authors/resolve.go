package authors

import (
	"html"
	"slices"
	"strings"
	"time"

	"byline/feed"
	"byline/feed/clean"
)

// maxBio is the size of a biography in bytes.
const maxBio = 16 << 10

// Resolve turns the people of one story into its credits, in their order, and
// into the authors those point to. People that share a key or a name are one.
// Now is the time their biographies were read; when an author was seen first and
// last is the caller's to say, who knows the story's date.
func Resolve(people []feed.Person, site string, now time.Time) ([]feed.Credit, []feed.Author) {
	r := resolver{owner: map[feed.AuthorKey]int{}, shared: sharedKeys(people, site)}
	for _, dirty := range people {
		p, ok := Clean(dirty)
		if !ok {
			continue
		}
		keys := slices.DeleteFunc(Keys(p, site), func(k feed.AuthorKey) bool { return r.shared[k] })
		if len(keys) > 0 {
			r.file(author(p, keys, now), p, keys)
		}
	}
	return r.credits, r.authors
}

type resolver struct {
	credits []feed.Credit
	authors []feed.Author
	owner   map[feed.AuthorKey]int
	shared  map[feed.AuthorKey]bool
}

// file adds an author, or what is new about one already met.
func (r *resolver) file(a feed.Author, p feed.Person, keys []feed.AuthorKey) {
	at := -1
	for _, k := range keys {
		if i, ok := r.owner[k]; ok {
			at = i
			break
		}
	}
	if at < 0 {
		at = len(r.authors)
		r.authors = append(r.authors, a)
		r.credits = append(r.credits, feed.Credit{Author: a.ID, Name: p.Name, Kind: a.Kind, Role: p.Role})
	} else {
		r.authors[at] = r.authors[at].Merge(a)
		id := feed.NewAuthorID(strongest(r.authors[at].Keys))
		r.authors[at].ID, r.credits[at].Author = id, id
		if p.Role == feed.RoleAuthor {
			r.credits[at].Role = p.Role
		}
	}
	for _, k := range keys {
		r.owner[k] = at
	}
}

// strongest returns the key an identity rests on. Among equals it is the first
// in the alphabet, so that the order of the evidence does not matter.
func strongest(keys []feed.AuthorKey) feed.AuthorKey {
	for _, kind := range []string{"url:", "mailto:", "name:"} {
		for _, k := range keys {
			if strings.HasPrefix(string(k), kind) {
				return k
			}
		}
	}
	return ""
}

// sharedKeys are the addresses that people of different names give in one story:
// a publication's, and nobody's own.
func sharedKeys(people []feed.Person, site string) map[feed.AuthorKey]bool {
	names := map[feed.AuthorKey]string{}
	out := map[feed.AuthorKey]bool{}
	for _, dirty := range people {
		p, ok := Clean(dirty)
		if !ok {
			continue
		}
		name := Fold(p.Name)
		for _, k := range Keys(p, site) {
			if have, met := names[k]; met && !alike(have, name) {
				out[k] = true
			} else if !met {
				names[k] = name
			}
		}
	}
	return out
}

// alike reports two spellings that can be one person's: they share a word.
func alike(a, b string) bool {
	for w := range strings.FieldsSeq(a) {
		if len(w) > 1 && slices.Contains(strings.Fields(b), w) {
			return true
		}
	}
	return a == b
}

func author(p feed.Person, keys []feed.AuthorKey, now time.Time) feed.Author {
	a := feed.Author{
		ID: feed.NewAuthorID(keys[0]), Kind: p.Kind, Name: p.Name, Keys: slices.Sorted(slices.Values(keys)),
		Profile: p.URL, Email: p.Email, Role: p.Title, Photo: feed.Picture{URL: p.Image},
		Bio: biography(p.Bio),
	}
	if a.Bio != "" {
		a.BioFrom, a.BioAt = clean.Line(p.BioFrom, 0), now
	}
	for _, l := range p.Links {
		if address, ok := clean.URL(l.URL); ok && address != a.Profile && !slices.ContainsFunc(a.Links, func(have feed.Link) bool { return have.URL == address }) {
			a.Links = append(a.Links, feed.Link{Label: clean.Line(l.Label, 40), URL: address})
		}
	}
	return a
}

// biography returns the text as clean Markdown.
func biography(t feed.Text) string {
	value := t.Value
	if len(value) > maxBio {
		value = strings.ToValidUTF8(value[:maxBio], "")
	}
	switch t.Markup {
	case feed.MarkupHTML:
		return clean.HTML(value, t.Base)
	case feed.MarkupMarkdown:
		return clean.Markdown(value)
	}
	var page strings.Builder
	for p := range strings.SplitSeq(clean.Text(value), "\n\n") {
		page.WriteString("<p>" + html.EscapeString(p) + "</p>")
	}
	return clean.HTML(page.String(), "")
}
