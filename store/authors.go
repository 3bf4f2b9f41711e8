package store

import (
	"bytes"
	"cmp"
	"reflect"
	"slices"
	"strings"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
)

// canon follows an author's identifier to the one that stands for it now:
// forwards come from merged records, MergedInto from the reader. An identifier
// that cannot be read stands for itself.
func (t tx) canon(id feed.AuthorID) feed.AuthorID {
	if to, ok := t.memo.canon[id]; ok {
		return to
	}
	to := t.follow(id)
	if t.memo.canon == nil {
		t.memo.canon = map[feed.AuthorID]feed.AuthorID{}
	}
	t.memo.canon[id] = to
	return to
}

func (t tx) follow(id feed.AuthorID) feed.AuthorID {
	for range 32 { // the reader's merges cannot make a circle, a damaged file could
		to, err := under(t, bucketForwards, id, feed.AuthorIDBytes)
		if err != nil {
			return id
		}
		if to != nil {
			id = key.Hex[feed.AuthorID](to)
			continue
		}
		m, err := t.opinion(id)
		if err != nil || m.MergedInto == "" {
			return id
		}
		id = m.MergedInto
	}
	return id
}

// forwarded follows forwards only: where the record of an author is.
func (t tx) forwarded(id feed.AuthorID) feed.AuthorID {
	for range 32 {
		to, err := under(t, bucketForwards, id, feed.AuthorIDBytes)
		if err != nil || to == nil {
			return id
		}
		id = key.Hex[feed.AuthorID](to)
	}
	return id
}

func (t tx) opinion(id feed.AuthorID) (feed.AuthorMark, error) {
	m := feed.AuthorMark{Author: id}
	b, err := under(t, bucketOpinions, id, feed.AuthorIDBytes)
	if err != nil {
		return m, badInput("read", err)
	}
	if b == nil {
		return m, nil
	}
	return codec.DecodeAuthorMark(b)
}

func (t tx) author(id feed.AuthorID) (a feed.Author, ok bool, err error) {
	if a, ok := t.memo.authors[id]; ok {
		return a, true, nil
	}
	b, err := under(t, bucketAuthors, id, feed.AuthorIDBytes)
	if err != nil {
		return a, false, badInput("read", err)
	}
	if b == nil {
		return a, false, nil
	}
	if a, err = codec.DecodeAuthor(b); err != nil {
		return a, false, err
	}
	if t.memo.authors == nil {
		t.memo.authors = map[feed.AuthorID]feed.Author{}
	}
	t.memo.authors[id] = a
	return a, true, nil
}

// putAuthor saves an author and points every key to it. What is there already is
// not written again: every page touched is a page to be copied and synced.
func (t tx) putAuthor(a feed.Author) error {
	if is, ok := t.memo.authors[a.ID]; ok && reflect.DeepEqual(is, a) {
		return nil
	}
	delete(t.memo.authors, a.ID)
	k, err := key.ID(a.ID, feed.AuthorIDBytes)
	if err != nil {
		return badInput("file", err)
	}
	b, err := codec.EncodeAuthor(a)
	if err != nil {
		return err
	}
	for _, ak := range a.Keys {
		if len(ak) == 0 || len(ak) > maxAuthorKey {
			continue
		}
		if err := putNew(t.b(bucketKeys), []byte(ak), k); err != nil {
			return err
		}
	}
	return putNew(t.b(bucketAuthors), k, b)
}

// putNew puts a value that is not there yet.
func putNew(b *bucket, k, v []byte) error {
	if bytes.Equal(b.Get(k), v) {
		return nil
	}
	return b.Put(k, v)
}

// maxAuthorKey keeps a hostile address from being a key bbolt refuses.
const maxAuthorKey = 4096

// settle files an author and answers with the identifier of its record: that of
// the known author who shares a key, if there is one. If it brings two known
// authors together they become one.
func (t tx) settle(a feed.Author) (feed.AuthorID, error) {
	ids := []feed.AuthorID{}
	keys := slices.Clone(a.Keys)
	slices.SortStableFunc(keys, func(x, y feed.AuthorKey) int { return cmp.Compare(strength(x), strength(y)) })
	for _, k := range keys {
		if len(k) == 0 || len(k) > maxAuthorKey {
			continue
		}
		if b := t.b(bucketKeys).Get([]byte(k)); b != nil {
			if id := t.forwarded(key.Hex[feed.AuthorID](b)); !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	if own := t.forwarded(a.ID); !slices.Contains(ids, own) {
		if _, ok, err := t.author(own); err != nil {
			return "", err
		} else if ok || len(ids) == 0 {
			ids = append(ids, own)
		}
	}
	first, ok, err := t.author(ids[0])
	if err != nil {
		return "", err
	}
	if !ok {
		first = a
		first.ID = ids[0]
	}
	first = first.Merge(a)
	for _, other := range ids[1:] {
		if first, err = t.absorb(first, other); err != nil {
			return "", err
		}
	}
	return first.ID, t.putAuthor(first)
}

func strength(k feed.AuthorKey) int {
	switch kind, _, _ := strings.Cut(string(k), ":"); kind {
	case "url":
		return 0
	case "mailto":
		return 1
	}
	return 2
}

// absorb makes one of two records: the other's identifier forwards from now on,
// and what the reader said of it stays with the one that is left.
func (t tx) absorb(into feed.Author, other feed.AuthorID) (feed.Author, error) {
	o, ok, err := t.author(other)
	if err != nil || !ok {
		return into, err
	}
	from, err := key.ID(other, feed.AuthorIDBytes)
	if err != nil {
		return into, err
	}
	to, err := key.ID(into.ID, feed.AuthorIDBytes)
	if err != nil {
		return into, err
	}
	docs, err := t.docsBy(other, into.ID)
	if err != nil {
		return into, err
	}
	into = into.Merge(o)
	return into, t.change(docs, func() error {
		if err := t.inherit(into.ID, other); err != nil {
			return err
		}
		if err := t.b(bucketAuthors).Delete(from); err != nil {
			return err
		}
		t.memo.canon = nil
		delete(t.memo.authors, other)
		return t.b(bucketForwards).Put(from, to)
	})
}

// inherit moves the reader's mark of one author to another who has none of his
// own for a field.
func (t tx) inherit(to, from feed.AuthorID) error {
	m, err := t.opinion(to)
	if err != nil {
		return err
	}
	o, err := t.opinion(from)
	if err != nil {
		return err
	}
	m.Followed, m.Muted = m.Followed || o.Followed, m.Muted || o.Muted
	m.Alias = cmp.Or(m.Alias, o.Alias)
	if o.Note != "" && o.Note != m.Note {
		m.Note = strings.TrimSpace(m.Note + "\n" + o.Note)
	}
	if m.MergedInto == "" && t.canon(o.MergedInto) != to {
		m.MergedInto = o.MergedInto
	}
	if m.MergedInto == from {
		m.MergedInto = ""
	}
	return t.putOpinion(m)
}

func (t tx) putOpinion(m feed.AuthorMark) error {
	t.memo.canon = nil
	k, err := key.ID(m.Author, feed.AuthorIDBytes)
	if err != nil {
		return badInput("save", err)
	}
	if m == (feed.AuthorMark{Author: m.Author}) {
		return t.b(bucketOpinions).Delete(k)
	}
	b, err := codec.EncodeAuthorMark(m)
	if err != nil {
		return err
	}
	return t.b(bucketOpinions).Put(k, b)
}

// docsBy gives the places of everything that any of these authors' lists hold,
// each once.
func (t tx) docsBy(ids ...feed.AuthorID) ([]key.Doc, error) {
	seen := map[key.Doc]bool{}
	var out []key.Doc
	for _, id := range ids {
		scope, err := key.OfAuthor(t.canon(id))
		if err != nil {
			return nil, badInput("read", err)
		}
		for _, d := range t.docsIn(scope) {
			if !seen[d] {
				seen[d] = true
				out = append(out, d)
			}
		}
	}
	return out, nil
}
