package store

import (
	"encoding/binary"
	"slices"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
)

// rows names every list an article belongs to. It is the only place that knows.
// An article with copies is in the lists of its own source; of every other list
// the first in the group that could be in it is.
func (t tx) rows(d key.Doc, h codec.Header) ([]string, error) {
	source, err := key.OfSource(h.Source)
	if err != nil {
		return nil, err
	}
	taken, leads, err := t.before(d)
	if err != nil {
		return nil, err
	}
	scopes := []key.Scope{source}
	if leads {
		scopes = append(scopes, key.Everything)
	}
	common := len(scopes) // the lists of authors stand behind them
	for _, c := range h.Authors {
		scope, err := key.OfAuthor(t.canon(c.Author))
		if err != nil {
			return nil, err
		}
		if !slices.Contains(scopes, scope) && !slices.Contains(taken, scope) {
			scopes = append(scopes, scope)
		}
	}
	mark, starred, err := t.state(d, h.ID)
	if err != nil {
		return nil, err
	}
	hidden, states := []key.State{key.Hidden}, statesOf(mark, starred)
	quiet := false
	if !starred {
		if quiet, err = t.muted(h.Authors); err != nil {
			return nil, err
		}
	}
	var out []string
	for i, scope := range scopes {
		in := states
		if quiet && i < common {
			in = hidden
		}
		for _, state := range in {
			out = append(out, key.List(state, scope))
		}
	}
	return out, nil
}

// statesOf are the lists of a scope that a story is in.
func statesOf(mark feed.Mark, starred bool) []key.State {
	if mark.Hidden {
		return []key.State{key.Hidden}
	}
	states := []key.State{key.All}
	if mark.ReadAt.IsZero() {
		states = append(states, key.Unread)
	}
	if starred {
		states = append(states, key.Starred)
	}
	return states
}

// muted reports whether the reader wants to see nothing of all who wrote a story.
// It is in their own lists then and in no other.
func (t tx) muted(credits []feed.Credit) (bool, error) {
	for _, c := range credits {
		m, err := t.opinion(t.canon(c.Author))
		if err != nil || !m.Muted {
			return false, err
		}
	}
	return len(credits) > 0, nil
}

// change runs f, which may change anything the rows of these articles follow
// from, and moves the rows and counters after it, of these articles and of those
// that are in a group with them. An article that has no header before or after has
// no rows then.
func (t tx) change(docs []key.Doc, f func() error) error {
	counts := map[string]int{}
	if err := t.changeRows(docs, counts, f); err != nil {
		return err
	}
	return t.count(counts)
}

// changeRows is change without the counters: the caller adds counts to them in
// the same transaction.
func (t tx) changeRows(docs []key.Doc, counts map[string]int, f func() error) error {
	docs = t.withCopies(docs)
	before := make([][]string, len(docs))
	for i, d := range docs {
		var err error
		if before[i], err = t.rowsOf(d); err != nil {
			return err
		}
	}
	if err := f(); err != nil {
		return err
	}
	for i, d := range docs {
		after, err := t.rowsOf(d)
		if err != nil {
			return err
		}
		if err := t.move(d, before[i], after, counts); err != nil {
			return err
		}
	}
	return nil
}

func (t tx) rowsOf(d key.Doc) ([]string, error) {
	b := t.at(bucketHeaders, d)
	if b == nil {
		return nil, nil
	}
	h, err := codec.DecodeHeader(b)
	if err != nil {
		return nil, err
	}
	return t.rows(d, h)
}

func (t tx) move(d key.Doc, before, after []string, counts map[string]int) error {
	lists := t.b(bucketLists)
	for _, list := range before {
		if !slices.Contains(after, list) {
			if err := lists.Delete(key.Row(list, d)); err != nil {
				return err
			}
			counts[list]--
		}
	}
	for _, list := range after {
		if !slices.Contains(before, list) {
			if err := lists.Put(key.Row(list, d), nil); err != nil {
				return err
			}
			counts[list]++
		}
	}
	return nil
}

// writers counts the authors who have a story that is not hidden.
const writers = "authors"

// count adds to the counters; one that reaches zero is removed.
func (t tx) count(by map[string]int) error {
	b := t.b(bucketCounters)
	authors := 0
	for list, n := range by {
		had := t.total(list)
		if key.State(list[0]) == key.All && key.Scope(list[1:]).IsAuthor() {
			authors += min(had+n, 1) - min(had, 1)
		}
		if err := put(b, list, had+n); err != nil {
			return err
		}
	}
	if authors == 0 {
		return nil
	}
	return put(b, writers, t.total(writers)+authors)
}

func put(b interface {
	Put(k, v []byte) error
	Delete(k []byte) error
}, list string, n int) error {
	if n == 0 {
		return b.Delete([]byte(list))
	}
	return b.Put([]byte(list), binary.BigEndian.AppendUint64(nil, uint64(n)))
}

func (t tx) total(list string) int { return int(number(t.b(bucketCounters).Get([]byte(list)))) }

func (t tx) counts(scope key.Scope) feed.Counts {
	return feed.Counts{
		All:     t.total(key.List(key.All, scope)),
		Unread:  t.total(key.List(key.Unread, scope)),
		Starred: t.total(key.List(key.Starred, scope)),
		Hidden:  t.total(key.List(key.Hidden, scope)),
	}
}

// docsIn gives the places in the lists of a scope, hidden ones included.
func (t tx) docsIn(scope key.Scope) []key.Doc {
	var out []key.Doc
	c := t.b(bucketLists).Cursor()
	for _, state := range []key.State{key.All, key.Hidden} {
		list := key.List(state, scope)
		for k, _ := c.Seek([]byte(list)); len(k) == len(list)+key.DocSize && string(k[:len(list)]) == list; k, _ = c.Next() {
			out = append(out, key.Doc(k[len(list):]))
		}
	}
	return out
}
