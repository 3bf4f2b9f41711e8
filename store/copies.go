package store

import (
	"slices"
	"time"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
	"byline/store/internal/twin"
)

// A group is one story as several sources printed it, at most once each. The
// first place in it leads: lists that are not of one source show that one. Each of
// the others is the leader's twin (package twin), which is all that keeps them
// together. The reader's records stay with the articles they were made for; a
// group's state is what they say together, and a change is written to all of them,
// so that each takes it along when the group ends.

// group gives the places of an article's group, the leader first; of an article
// without copies, its own.
func (t tx) group(d key.Doc) []key.Doc {
	if group := t.grouped(d); group != nil {
		return group
	}
	return []key.Doc{d}
}

// grouped is group, and nothing for an article without copies, as most are.
func (t tx) grouped(d key.Doc) []key.Doc {
	b := t.at(bucketGroups, d)
	if len(b) < 2*key.DocSize {
		return nil
	}
	out := make([]key.Doc, 0, len(b)/key.DocSize)
	for place := range slices.Chunk(b, key.DocSize) {
		if len(place) == key.DocSize {
			out = append(out, key.Doc(place))
		}
	}
	return out
}

// putGroup makes a group of these places; one alone is none.
func (t tx) putGroup(docs []key.Doc) error {
	b := t.b(bucketGroups)
	if len(docs) == 1 {
		return b.Delete(docs[0][:])
	}
	var v []byte
	for _, d := range docs {
		v = append(v, d[:]...)
	}
	for _, d := range docs {
		if err := b.Put(d[:], v); err != nil {
			return err
		}
	}
	return nil
}

// withCopies gives places and those of their groups, each once.
func (t tx) withCopies(docs []key.Doc) []key.Doc {
	if len(docs) == 1 {
		return t.group(docs[0])
	}
	seen := make(map[key.Doc]bool, len(docs))
	out := make([]key.Doc, 0, len(docs))
	for _, d := range docs {
		if seen[d] {
			continue
		}
		for _, member := range t.group(d) {
			if !seen[member] {
				seen[member] = true
				out = append(out, member)
			}
		}
	}
	return out
}

// before gives the lists of authors that those before an article in its group are
// in, and whether nobody is before it.
func (t tx) before(d key.Doc) (taken []key.Scope, leads bool, err error) {
	for i, other := range t.grouped(d) {
		if other == d {
			return taken, i == 0, nil
		}
		h, err := t.header(other)
		if err != nil {
			return nil, false, err
		}
		for _, c := range h.Authors {
			scope, err := key.OfAuthor(t.canon(c.Author))
			if err != nil {
				return nil, false, err
			}
			taken = append(taken, scope)
		}
	}
	return nil, true, nil
}

// state is what the reader did to a story, in whichever source: read, hidden and
// bookmarked anywhere is so everywhere, and the place is the last one.
func (t tx) state(d key.Doc, id feed.ArticleID) (mark feed.Mark, starred bool, err error) {
	return t.stateOf(t.grouped(d), id)
}

// stateOf is state for who has looked up the article's group.
func (t tx) stateOf(group []key.Doc, id feed.ArticleID) (mark feed.Mark, starred bool, err error) {
	if len(group) == 0 {
		return t.own(id)
	}
	for _, member := range group {
		h, err := t.header(member)
		if err != nil {
			return mark, false, err
		}
		m, s, err := t.own(h.ID)
		if err != nil {
			return mark, false, err
		}
		mark, starred = join(mark, m), starred || s
	}
	mark.Article = id
	return mark, starred, nil
}

func join(a, b feed.Mark) feed.Mark {
	if b.OpenedAt.After(a.OpenedAt) || a.Position == (feed.Position{}) {
		a.OpenedAt, a.Position = later(a.OpenedAt, b.OpenedAt), b.Position
	}
	a.ReadAt, a.Hidden = later(a.ReadAt, b.ReadAt), a.Hidden || b.Hidden
	return a
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// copies names the other articles of an article's group.
func (t tx) copies(d key.Doc, group []key.Doc) ([]feed.Copy, error) {
	var out []feed.Copy
	for _, other := range group {
		if other == d {
			continue
		}
		h, err := t.header(other)
		if err != nil {
			return nil, err
		}
		name, err := t.sourceName(h.Source)
		if err != nil {
			return nil, err
		}
		if name == "" {
			name = h.SourceTitle
		}
		out = append(out, feed.Copy{Article: h.ID, Source: h.Source, SourceTitle: name, URL: h.URL})
	}
	return out, nil
}

// regroup parts a group whose members may not belong together any more. The first
// keeps its twins, the first of the rest those among the rest, and so on.
func (t tx) regroup(docs []key.Doc) error {
	for len(docs) > 0 {
		together, rest := docs[:1:1], []key.Doc(nil)
		for _, d := range docs[1:] {
			same, err := t.twins(docs[0], d)
			if err != nil {
				return err
			}
			if same {
				together = append(together, d)
			} else {
				rest = append(rest, d)
			}
		}
		if err := t.putGroup(together); err != nil {
			return err
		}
		docs = rest
	}
	return nil
}

func (t tx) twins(a, b key.Doc) (bool, error) {
	x, err := t.printed(a)
	if err != nil {
		return false, err
	}
	y, err := t.printed(b)
	return err == nil && twin.Same(x, y), err
}

// printed is an article as its twins are told by.
func (t tx) printed(d key.Doc) (twin.Story, error) {
	h, err := t.header(d)
	if err != nil {
		return twin.Story{}, err
	}
	body, err := codec.DecodeBody(t.at(bucketBodies, d))
	return twin.Of(h.Article, body), err
}
