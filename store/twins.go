package store

import (
	"bytes"
	"errors"
	"slices"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
	"byline/store/internal/twin"
)

// maxShared is how many stories may share a key before it says nothing about any
// of them. It bounds what filing one story costs, whatever sources print.
const maxShared = 32

// A leader with little text gives way to a twin with a multiple of it: a feed of
// links is often faster than the paper it links to.
const (
	littleText = 100 // words
	multiple   = 3
)

// match finds the group that a story joins: that of a leader who is its twin. An
// address or a title that one source has used for two of its stories is no sign of
// either: it is a page of many, or the name of a column.
func (t tx) match(d key.Doc, s twin.Story, by twin.Keys) ([]key.Doc, error) {
	tried := map[key.Doc]bool{}
	for _, keys := range by.Lookup() {
		found, err := t.sharing(keys, d, s.Source)
		if err != nil {
			return nil, err
		}
		for _, other := range found {
			group := t.group(other)
			if tried[group[0]] || len(group) >= maxShared {
				continue
			}
			tried[group[0]] = true
			fits, err := t.fits(group, s)
			if err != nil || fits {
				return group, err
			}
		}
	}
	return nil, nil
}

// sharing gives the other places under these keys; none if a source is among them
// twice, the story's own once, or if there are too many.
func (t tx) sharing(keys []twin.Key, d key.Doc, source feed.SourceID) ([]key.Doc, error) {
	var out []key.Doc
	for _, k := range keys {
		c, start := t.b(twinBucket(k.Kind)).Cursor(), []byte(k.Bytes)
		for row, _ := c.Seek(start); bytes.HasPrefix(row, start) && len(row) == len(start)+key.DocSize; row, _ = c.Next() {
			if place := key.Doc(row[len(start):]); place != d {
				out = append(out, place)
			}
			if len(out) > maxShared {
				return nil, nil
			}
		}
	}
	sources := map[feed.SourceID]bool{source: true}
	for _, place := range out {
		h, err := t.header(place)
		if err != nil || sources[h.Source] {
			return nil, survive(err)
		}
		sources[h.Source] = true
	}
	return out, nil
}

// fits reports whether a group has no article of the story's source, and a leader
// who is its twin.
func (t tx) fits(group []key.Doc, s twin.Story) (bool, error) {
	for _, member := range group {
		h, err := t.header(member)
		if err != nil || h.Source == s.Source {
			return false, survive(err)
		}
	}
	leader, err := t.printed(group[0])
	return err == nil && twin.Same(leader, s), survive(err)
}

// survive takes damage for no twin: one story that cannot be read keeps no other
// from being filed.
func survive(err error) error {
	if errors.Is(err, codec.ErrDamaged) {
		return nil
	}
	return err
}

// settleGroup puts an article whose header and text were just written into the
// group it matched, after taking it out of one it does not belong to any more.
func (t tx) settleGroup(d key.Doc, s twin.Story, match []key.Doc) error {
	if own := t.group(d); len(own) > 1 {
		if err := t.regroup(own); err != nil || len(t.group(d)) > 1 {
			return err
		}
	}
	if len(match) == 0 {
		return nil
	}
	leads, err := t.leads(s, match)
	switch {
	case err != nil:
		return err
	case leads:
		return t.putGroup(append([]key.Doc{d}, match...))
	}
	return t.putGroup(append(match[:len(match):len(match)], d))
}

// leads reports whether a story takes the lead of a group: its leader is short of
// text, and all of the group are its twins.
func (t tx) leads(s twin.Story, group []key.Doc) (bool, error) {
	for i, member := range group {
		other, err := t.printed(member)
		if err != nil {
			return false, err
		}
		if i == 0 && (other.Words >= littleText || s.Words < multiple*max(other.Words, 1)) || !twin.Same(s, other) {
			return false, nil
		}
	}
	return true, nil
}

// putKeys moves an article from the keys it had to those it has.
func (t tx) putKeys(d key.Doc, before, after twin.Keys) error {
	was, is := before.Own(), after.Own()
	if slices.Equal(was, is) {
		return nil
	}
	for _, k := range was {
		if err := t.b(twinBucket(k.Kind)).Delete(key.Row(k.Bytes, d)); err != nil {
			return err
		}
	}
	for _, k := range is {
		if err := t.b(twinBucket(k.Kind)).Put(key.Row(k.Bytes, d), nil); err != nil {
			return err
		}
	}
	return nil
}

func twinBucket(k twin.Kind) string {
	if k == twin.ByAddress {
		return bucketByURL
	}
	return bucketByTitle
}

// part takes an article that is about to go out of its group. Those left keep what
// the reader did to the story while it was theirs too.
func (t tx) part(d key.Doc, h codec.Header) error {
	if err := t.putKeys(d, twin.KeysOf(h.Article), twin.Keys{}); err != nil {
		return err
	}
	group := t.group(d)
	if len(group) == 1 {
		return nil
	}
	mark, _, err := t.state(d, h.ID)
	if err != nil {
		return err
	}
	var left []key.Doc
	for _, member := range group {
		if member == d {
			continue
		}
		left = append(left, member)
		h, err := t.header(member)
		if err != nil {
			return err
		}
		if mark.Article = h.ID; mark != (feed.Mark{Article: h.ID}) {
			if err := t.putMark(mark); err != nil {
				return err
			}
		}
	}
	if err := t.putGroup([]key.Doc{d}); err != nil {
		return err
	}
	return t.regroup(left)
}

// findTwins makes the keys and the groups of a library that has none: of two
// copies the older one leads, as if they had arrived in the order of their dates.
func (t tx) findTwins() error {
	for _, name := range []string{bucketByURL, bucketByTitle, bucketGroups} {
		if _, err := t.CreateBucketIfNotExists([]byte(name)); err != nil {
			return err
		}
	}
	var docs []key.Doc
	err := t.b(bucketHeaders).ForEach(func(k, _ []byte) error {
		if d, ok := key.DocOf(k); ok {
			docs = append(docs, d)
		}
		return t.ctx.Err()
	})
	if err != nil {
		return err
	}
	counts := map[string]int{}
	for _, d := range docs {
		s, err := t.printed(d)
		if errors.Is(err, codec.ErrDamaged) {
			continue // Check names it
		}
		if err != nil {
			return err
		}
		keys := twin.KeysOf(s.Article)
		match, err := t.match(d, s, keys)
		if err != nil {
			return err
		}
		if err := t.putKeys(d, twin.Keys{}, keys); err != nil {
			return err
		}
		if len(match) == 0 {
			continue
		}
		err = t.changeRows(append([]key.Doc{d}, match...), counts, func() error { return t.settleGroup(d, s, match) })
		if err != nil {
			return err
		}
	}
	return t.count(counts)
}
