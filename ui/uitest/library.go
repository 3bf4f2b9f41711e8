package uitest

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"byline/feed"
)

// Library is a library in memory. Fail, when set, is what every change answers.
type Library struct {
	mu       sync.Mutex
	stories  []feed.Story // newest first
	authors  map[feed.AuthorID]feed.Author
	marks    map[feed.AuthorID]feed.AuthorMark
	sources  []feed.SourceEntry // kept by Keep, beside those the stories name
	revision uint64
	pages    int // that were asked for
	asked    int // how often the revision was
	Fail     error
}

// Pages is how many pages of headlines were asked for.
func (l *Library) Pages() int { l.mu.Lock(); defer l.mu.Unlock(); return l.pages }

// Asked is how often the revision was asked for.
func (l *Library) Asked() int { l.mu.Lock(); defer l.mu.Unlock(); return l.asked }

// NewLibrary holds the given stories, newest first, and authors.
func NewLibrary(stories []feed.Story, people ...feed.Author) *Library {
	l := &Library{stories: stories, authors: map[feed.AuthorID]feed.Author{}, marks: map[feed.AuthorID]feed.AuthorMark{}, revision: 1}
	for _, a := range people {
		l.authors[a.ID] = a
	}
	for i := range l.stories {
		l.stories[i].At = feed.Cursor(fmt.Sprintf("%08d", len(stories)-i))
	}
	return l
}

func (l *Library) matches(s feed.Story, q feed.Query) bool {
	switch {
	case q.Folder != "" && !l.inFolder(s.Source, q.Folder):
		return false
	case s.Hidden, q.Show == feed.ShowUnread && s.Read, q.Show == feed.ShowStarred && !s.Starred,
		q.Source != "" && s.Source != q.Source:
		return false
	case q.Author != "" && !slices.ContainsFunc(s.Authors, func(c feed.Credit) bool { return c.Author == q.Author }):
		return false
	}
	text := strings.ToLower(s.Title + " " + s.Byline)
	for w := range strings.FieldsSeq(strings.ToLower(q.Text)) {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

// Page answers as the store does.
func (l *Library) Page(_ context.Context, r feed.PageRequest) (feed.Page, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.pages++
	return l.page(r), nil
}

func (l *Library) page(r feed.PageRequest) feed.Page {
	var all []feed.Headline
	for _, s := range l.stories {
		if l.matches(s, r.Query) {
			all = append(all, s.Headline)
		}
	}
	from, to := 0, len(all)
	beyond := func(h feed.Headline) bool { return h.At < r.From || r.Inclusive && h.At == r.From }
	switch {
	case r.Direction == feed.Up && r.From == feed.Oldest:
		from = max(0, to-r.Limit)
	case r.Direction == feed.Up:
		if i := slices.IndexFunc(all, func(h feed.Headline) bool { return h.At <= r.From }); i >= 0 {
			to = i
		}
		from = max(0, to-r.Limit)
	default:
		if r.From != feed.Newest {
			if from = slices.IndexFunc(all, beyond); from < 0 {
				from = len(all)
			}
		}
		to = min(from+r.Limit, len(all))
	}
	p := feed.Page{Items: slices.Clone(all[from:to]), More: to < len(all), Earlier: from > 0, Total: len(all), Before: -1, Revision: l.revision}
	if r.Rank {
		p.Before = from
	}
	if len(p.Items) > 0 {
		p.Newer, p.Older = p.Items[0].At, p.Items[len(p.Items)-1].At
	}
	return p
}

// Story gives one story.
func (l *Library) Story(_ context.Context, id feed.ArticleID) (feed.Story, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if i := l.index(id); i >= 0 {
		return l.stories[i], nil
	}
	return feed.Story{}, &feed.Fault{Class: feed.NotFound, Op: "read", Subject: string(id)}
}

func (l *Library) index(id feed.ArticleID) int {
	return slices.IndexFunc(l.stories, func(s feed.Story) bool { return s.ID == id })
}

// Profile gives an author with their stories.
func (l *Library) Profile(_ context.Context, id feed.AuthorID) (feed.Profile, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	page := l.page(feed.PageRequest{Query: feed.Query{Author: id}, Limit: 5})
	p := feed.Profile{Author: l.authors[id], Mark: l.marks[id], Stories: page.Total, Latest: page.Items, Months: []int{0, 2, 1, 5}}
	for _, s := range l.stories {
		if !s.Read && l.matches(s, feed.Query{Author: id}) {
			p.Unread++
		}
	}
	return p, nil
}

// Authors lists everybody.
func (l *Library) Authors(context.Context, feed.AuthorQuery) ([]feed.AuthorEntry, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var out []feed.AuthorEntry
	for _, a := range l.authors {
		e := feed.AuthorEntry{Author: a, Mark: l.marks[a.ID]}
		for _, s := range l.stories {
			if l.matches(s, feed.Query{Author: a.ID}) {
				e.Stories++
			}
		}
		out = append(out, e)
	}
	slices.SortFunc(out, func(a, b feed.AuthorEntry) int { return strings.Compare(a.Author.Name, b.Author.Name) })
	return out, nil
}

// Picture has none.
func (l *Library) Picture(_ context.Context, id feed.PictureID) ([]byte, error) {
	return nil, &feed.Fault{Class: feed.NotFound, Op: "read", Subject: string(id)}
}

// Library counts everything.
func (l *Library) Library(context.Context) (feed.Library, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := feed.Library{Authors: len(l.authors), Sources: len(l.entries()), Revision: l.revision}
	for _, s := range l.stories {
		switch {
		case s.Hidden:
			out.Hidden++
			continue
		case !s.Read:
			out.Unread++
		}
		out.All++
		if s.Starred {
			out.Starred++
		}
	}
	return out, nil
}

// Revision grows with every change.
func (l *Library) Revision(context.Context) (uint64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.asked++
	return l.revision, nil
}

// Stories makes n stories, newest first, an hour apart, by three authors.
func Stories(n int) ([]feed.Story, []feed.Author) {
	people := []feed.Author{
		{ID: feed.NewAuthorID("ines"), Kind: feed.KindPerson, Name: "Ines Calder", Role: "Harbour correspondent", Bio: "Ines Calder has covered ports and tides since 2011.\n\nShe keeps a barometer on her desk.", BioFrom: "https://quay.example/ines"},
		{ID: feed.NewAuthorID("tomas"), Kind: feed.KindPerson, Name: "Tomas Wren"},
		{ID: feed.NewAuthorID("desk"), Kind: feed.KindOrganization, Name: "港の新聞"},
	}
	titles := []string{"Night ferries return after two winters of taxis", "Why the old tide gauge still disagrees with the new one", "東埠頭の夜間便、二年ぶりに再開へ", "Bakers ask for earlier trams, again"}
	out := make([]feed.Story, n)
	for i := range out {
		a := people[i%len(people)]
		art := feed.Article{
			ID: feed.NewArticleID("quay", feed.Evidence{GUID: strconv.Itoa(i)}), Source: "quay",
			Title: titles[i%len(titles)] + " " + strconv.Itoa(i), URL: "https://quay.example/" + strconv.Itoa(i),
			Byline: "By " + a.Name, Authors: []feed.Credit{{Author: a.ID, Name: a.Name, Kind: a.Kind}},
			Categories: []string{"Harbour"}, Published: Now().Add(-hours(i)), Words: 400,
		}
		out[i].Headline = feed.Headline{Article: art, SourceTitle: "The Quay Gazette"}
		out[i].Body = feed.Body{Article: art.ID, Markdown: strings.Repeat("“We counted empty seats,” said [Marit](https://quay.example/m), who runs the desk.\n\n> The old gauge is not wrong.\n\n", 20)}
	}
	return out, people
}

// History gives the stories that are read, the newest first.
func (l *Library) History(_ context.Context, limit int) (out []feed.Headline, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, s := range l.stories {
		if s.Read && len(out) < limit {
			out = append(out, s.Headline)
		}
	}
	return out, l.Fail
}
