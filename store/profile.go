package store

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
)

// What a profile shows: months of history, beats, latest stories; and how many
// stories, newest first, the beats are counted from.
const (
	profileMonths = 18
	profileBeats  = 8
	profileLatest = 10
	beatsFrom     = 500
)

// Profile reads an author with what the library knows of their work. An old
// identifier leads to the author it became part of.
func (s *Store) Profile(ctx context.Context, id feed.AuthorID) (p feed.Profile, err error) {
	err = s.read(ctx, "read", func(t tx) error {
		a, ok, err := t.merged(t.canon(id))
		if err != nil {
			return err
		}
		if !ok {
			return missing("read", "author "+string(id))
		}
		e, err := t.authorEntry(a)
		if err != nil {
			return err
		}
		p = feed.Profile{Author: a, Mark: e.Mark, Stories: e.Stories, Unread: e.Unread}
		return t.work(&p)
	})
	return p, err
}

// merged reads an author together with those the reader merged into it.
func (t tx) merged(id feed.AuthorID) (feed.Author, bool, error) {
	a, ok, err := t.author(id)
	if err != nil || !ok {
		return a, ok, err
	}
	err = t.b(bucketOpinions).ForEach(func(_, v []byte) error {
		m, err := codec.DecodeAuthorMark(v)
		if err != nil || m.MergedInto == "" || t.canon(m.Author) != id {
			return err
		}
		other, ok, err := t.author(t.forwarded(m.Author))
		if ok && other.ID != id {
			a = a.Merge(other)
		}
		return err
	})
	return a, err == nil, err
}

func (t tx) authorEntry(a feed.Author) (feed.AuthorEntry, error) {
	m, err := t.opinion(a.ID)
	if err != nil {
		return feed.AuthorEntry{}, err
	}
	scope, err := key.OfAuthor(a.ID)
	counts := t.counts(scope)
	return feed.AuthorEntry{Author: a, Mark: m, Stories: counts.All, Unread: counts.Unread}, err
}

// work fills in the months, the beats and the latest stories. Months are read
// off the keys, so that 50,000 stories cost milliseconds.
func (t tx) work(p *feed.Profile) error {
	l, err := t.list(feed.Query{Author: p.Author.ID})
	if err != nil {
		return err
	}
	p.Months = make([]int, profileMonths)
	current := month(t.now)
	beats := map[string]feed.Tally{}
	read := 0
	newest, err := key.ParseCursor(feed.Newest)
	if err != nil {
		return err
	}
	for d := range l.keys(newest, feed.Down, true) {
		ago := current - month(d.Time())
		if ago >= profileMonths && read >= beatsFrom {
			break
		}
		if ago >= 0 && ago < profileMonths {
			p.Months[profileMonths-1-ago]++
		}
		if read < beatsFrom {
			if err := t.tally(p, d, read, beats); err != nil {
				return err
			}
			read++
		}
	}
	for _, b := range beats {
		p.Beats = append(p.Beats, b)
	}
	slices.SortFunc(p.Beats, func(a, b feed.Tally) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), strings.Compare(a.Name, b.Name))
	})
	p.Beats = p.Beats[:min(len(p.Beats), profileBeats)]
	return nil
}

func (t tx) tally(p *feed.Profile, d key.Doc, nth int, beats map[string]feed.Tally) error {
	if nth < profileLatest {
		h, err := t.headline(d)
		if err != nil {
			return err
		}
		p.Latest = append(p.Latest, h)
	}
	h, err := t.header(d)
	for _, c := range h.Categories {
		k := fold(c)
		beats[k] = feed.Tally{Name: cmp.Or(beats[k].Name, c), Count: beats[k].Count + 1}
	}
	return err
}

// month numbers the months, so that they can be subtracted.
func month(t time.Time) int { return t.UTC().Year()*12 + int(t.UTC().Month()) }

// Authors reads the authors index: those with stories, and those followed.
func (s *Store) Authors(ctx context.Context, q feed.AuthorQuery) (out []feed.AuthorEntry, err error) {
	sought := words(q.Text)
	err = s.read(ctx, "list authors", func(t tx) error {
		return t.b(bucketAuthors).ForEach(func(_, v []byte) error {
			a, err := codec.DecodeAuthor(v)
			if err != nil || t.canon(a.ID) != a.ID {
				return err
			}
			e, err := t.authorEntry(a)
			switch {
			case err != nil:
				return err
			case e.Stories == 0 && !e.Mark.Followed, q.Followed && !e.Mark.Followed:
			case len(sought) == 0, matches(strings.Join(append(a.Aliases, a.Name, e.Mark.Alias), " "), sought):
				out = append(out, e)
			}
			return ctx.Err()
		})
	})
	sortAuthors(out, q.Order)
	if q.Limit > 0 {
		out = out[:min(len(out), q.Limit)]
	}
	return out, err
}

func sortAuthors(out []feed.AuthorEntry, order feed.AuthorOrder) {
	names := make(map[feed.AuthorID]string, len(out))
	for _, e := range out {
		names[e.Author.ID] = fold(cmp.Or(e.Mark.Alias, e.Author.Name))
	}
	slices.SortFunc(out, func(a, b feed.AuthorEntry) int {
		by := 0
		switch order {
		case feed.AuthorsByStories:
			by = cmp.Compare(b.Stories, a.Stories)
		case feed.AuthorsByRecent:
			by = b.Author.LastSeen.Compare(a.Author.LastSeen)
		}
		return cmp.Or(by, strings.Compare(names[a.Author.ID], names[b.Author.ID]), cmp.Compare(a.Author.ID, b.Author.ID))
	})
}

// FindAuthors gives the authors of an identifier, of the beginning of one (at
// least 4 digits), or of a name; exact names first.
func (s *Store) FindAuthors(ctx context.Context, nameOrID string) (out []feed.Author, err error) {
	sought := strings.TrimSpace(nameOrID)
	if len(words(sought)) == 0 {
		return nil, nil
	}
	var exact []feed.Author
	err = s.read(ctx, "find", func(t tx) error {
		if id := t.canon(feed.AuthorID(sought)); id.Valid() {
			if a, ok, err := t.author(id); err != nil || ok {
				exact = []feed.Author{a}
				return err
			}
		}
		return t.b(bucketAuthors).ForEach(func(_, v []byte) error {
			a, err := codec.DecodeAuthor(v)
			if err != nil || t.canon(a.ID) != a.ID {
				return err
			}
			m, err := t.opinion(a.ID)
			names := append(slices.Clone(a.Aliases), a.Name, m.Alias)
			switch {
			case slices.ContainsFunc(names, func(n string) bool { return fold(n) == fold(sought) }),
				len(sought) >= 4 && strings.HasPrefix(string(a.ID), strings.ToLower(sought)):
				exact = append(exact, a)
			case matches(strings.Join(names, " "), words(sought)):
				out = append(out, a)
			}
			return err
		})
	})
	return append(exact, out...), err
}

// PutAuthorMark saves what the reader thinks of an author. With MergedInto the
// author's stories are listed under the other's name until it is taken back;
// a merge that would go round in a circle is refused.
func (s *Store) PutAuthorMark(ctx context.Context, m feed.AuthorMark) error {
	return s.write(ctx, "save", func(t tx) error {
		m.Author = t.forwarded(m.Author)
		if m.MergedInto != "" {
			if _, ok, err := t.author(t.canon(m.MergedInto)); err != nil {
				return err
			} else if !ok {
				return missing("merge", "author "+string(m.MergedInto))
			}
			if t.canon(m.MergedInto) == m.Author {
				return &feed.Fault{Class: feed.Usage, Op: "merge", Subject: "author " + string(m.Author), Advice: "They are one already."}
			}
		}
		old, err := t.opinion(m.Author)
		if err != nil {
			return err
		}
		if old.MergedInto == m.MergedInto && old.Muted == m.Muted {
			return t.putOpinion(m)
		}
		docs, err := t.docsBy(m.Author)
		if err != nil {
			return err
		}
		return t.change(docs, func() error { return t.putOpinion(m) })
	})
}
