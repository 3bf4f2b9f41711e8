package ingest

import (
	"cmp"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

// photoSide is the width of a stored portrait in pixels.
const photoSide = 192

// nameAuthors finds who wrote each story: whom the story names, else whom its
// printed byline names, else whom the source names. A person whom the text begins
// with goes before a paper or an agency, and before whom the source names of all.
func nameAuthors(w *work) {
	for i := range w.items {
		it := &w.items[i]
		d := it.draft
		found := authors.Apart(d.Authors)
		if !anybody(found) {
			found = authors.Split(clean.HTMLText(d.Byline))
		}
		if !slices.ContainsFunc(found, isPerson) {
			if people := printedIn(d); people != nil {
				found = people
			}
		}
		if !anybody(found) {
			found = authors.Apart(w.in.Authors)
		}
		site := siteOf(w.src, w.in, d)
		found = withSources(found, w.src, d)
		credits, known := authors.Resolve(found, site, w.now)
		w.photos(found, site, known)
		date := orTime(orTime(d.Published, d.Updated), w.now)
		for j := range known {
			known[j].FirstSeen, known[j].LastSeen = date, date
		}
		w.people.add(known)
		it.article.Authors = credits
	}
	for i := range w.items {
		w.people.point(w.items[i].article.Authors)
	}
}

func anybody(people []feed.Person) bool {
	for _, p := range people {
		if _, ok := authors.Clean(p); ok {
			return true
		}
	}
	return false
}

// withSources says of every biography where it was read: the page or the file it
// stood in, else the source.
func withSources(people []feed.Person, src feed.Source, d feed.Draft) []feed.Person {
	file := ""
	if d.Origin == feed.OriginFile && local(src.Kind) {
		file = d.GUID
	}
	out := slices.Clone(people)
	for i := range out {
		p := &out[i]
		switch {
		case p.Bio.Value == "":
		case p.BioFrom == "":
			p.BioFrom = cmp.Or(d.URL, file, src.Location)
		case file != "" && p.BioFrom == filepath.Base(file):
			p.BioFrom = file
		}
	}
	return out
}

// photos stores the portraits that came along. One that cannot be read is left
// out: a story is not lost over a picture.
func (w *work) photos(found []feed.Person, site string, known []feed.Author) {
	for _, dirty := range found {
		if len(dirty.Photo) == 0 {
			continue
		}
		p, ok := authors.Clean(dirty)
		if !ok {
			continue
		}
		keys := authors.Keys(p, site)
		for i := range known {
			if !shareKey(known[i].Keys, keys) {
				continue
			}
			if id, ok := w.people.picture(dirty.Photo, w.pictures); ok {
				known[i].Photo.ID = id
			}
		}
	}
}

func shareKey(a, b []feed.AuthorKey) bool {
	return slices.ContainsFunc(a, func(k feed.AuthorKey) bool { return slices.Contains(b, k) })
}

// siteOf is the publication a name belongs to: two of one name at one site are
// one. Texts on this machine that state no address are one site.
func siteOf(src feed.Source, in feed.Dispatch, d feed.Draft) string {
	switch src.Kind {
	case feed.KindFile, feed.KindFolder:
		return cmp.Or(host(d.URL), "local")
	case feed.KindWelcome:
		return "welcome"
	}
	for _, address := range []string{in.SiteURL, src.SiteURL, d.URL, src.Location} {
		if h := host(address); h != "" {
			return h
		}
	}
	return src.Location
}

func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// people are the authors of a delivery. Two that share a key are one.
type people struct {
	byID  map[feed.AuthorID]feed.Author
	owner map[feed.AuthorKey]feed.AuthorID
	now   map[feed.AuthorID]feed.AuthorID // who somebody turned out to be
	seen  map[feed.PictureID]feed.PictureID
}

func newPeople() *people {
	return &people{byID: map[feed.AuthorID]feed.Author{}, owner: map[feed.AuthorKey]feed.AuthorID{},
		now: map[feed.AuthorID]feed.AuthorID{}, seen: map[feed.PictureID]feed.PictureID{}}
}

func (p *people) add(known []feed.Author) {
	for _, a := range known {
		into := a
		for _, k := range a.Keys {
			id, ok := p.owner[k]
			have, here := p.byID[id]
			if !ok || !here {
				continue
			}
			delete(p.byID, id)
			if id != into.ID {
				p.now[into.ID] = id
				delete(p.now, id) // whoever keeps the name is nobody else
			}
			into = have.Merge(into)
		}
		p.byID[into.ID] = into
		for _, k := range into.Keys {
			p.owner[k] = into.ID
		}
	}
}

// point turns credits to those their authors turned out to be.
func (p *people) point(credits []feed.Credit) {
	for i := range credits {
		for range len(p.now) {
			to, ok := p.now[credits[i].Author]
			if !ok {
				break
			}
			credits[i].Author = to
		}
	}
}

func (p *people) list() []feed.Author {
	var out []feed.Author
	for _, id := range sortedKeys(p.byID) {
		out = append(out, p.byID[id])
	}
	return out
}

// picture re-encodes a portrait, once however many stories it comes with.
func (p *people) picture(data []byte, into map[feed.PictureID][]byte) (feed.PictureID, bool) {
	raw := feed.NewPictureID(data)
	if id, ok := p.seen[raw]; ok {
		return id, id != ""
	}
	small, err := clean.Picture(data, photoSide)
	if err != nil {
		p.seen[raw] = ""
		return "", false
	}
	id := feed.NewPictureID(small)
	p.seen[raw], into[id] = id, small
	return id, true
}

func orTime(a, b time.Time) time.Time {
	if !a.IsZero() {
		return a
	}
	return b
}
