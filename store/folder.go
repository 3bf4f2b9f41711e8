package store

import (
	"bytes"
	"iter"
	"slices"
	"strings"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
)

// inFolder gives the scopes of the sources in a folder and in the folders inside
// it.
func (t tx) inFolder(name feed.FolderName) ([]key.Scope, error) {
	scopes := []key.Scope{}
	err := t.b(bucketSources).ForEach(func(_, v []byte) error {
		src, err := codec.DecodeSource(v)
		if err != nil || !inside(src.Folders, name) {
			return err
		}
		scope, err := key.OfSource(src.ID)
		scopes = append(scopes, scope)
		return err
	})
	return scopes, err
}

func inside(folders []feed.FolderName, name feed.FolderName) bool {
	for _, f := range folders {
		if f == name || strings.HasPrefix(string(f), string(name)+"/") {
			return true
		}
	}
	return false
}

func lists(state key.State, scopes []key.Scope) []string {
	out := make([]string, len(scopes))
	for i, scope := range scopes {
		out[i] = key.List(state, scope)
	}
	return out
}

// merged walks the places of several runs in one order. An article has one source,
// so that no place comes twice. The next place is looked for in all runs: a folder
// has tens of sources, rarely hundreds, and a page a hundred rows.
func (l list) merged(from key.Doc, dir feed.Direction, inclusive bool) iter.Seq[key.Doc] {
	type head struct {
		doc  key.Doc
		next func() (key.Doc, bool)
	}
	return func(yield func(key.Doc) bool) {
		var heads []head
		for _, run := range l.runs {
			if d, ok, next := l.t.begin(run, from, dir, inclusive); ok {
				heads = append(heads, head{d, next})
			}
		}
		for len(heads) > 0 {
			at := 0
			for i, h := range heads {
				newer := bytes.Compare(h.doc[:], heads[at].doc[:]) > 0
				if i != at && newer == (dir == feed.Down) {
					at = i
				}
			}
			if !yield(heads[at].doc) {
				return
			}
			var ok bool
			if heads[at].doc, ok = heads[at].next(); !ok {
				heads[at] = heads[len(heads)-1]
				heads = heads[:len(heads)-1]
			}
		}
	}
}

// shown reports whether the folder shows an article by one of its copies: that
// before it in its group, if it is of the folder too. With an author, who may be
// credited in one and not in the other, only those that credit count.
func (l list) shown(d key.Doc) (bool, error) {
	for _, other := range l.t.group(d) {
		if other == d {
			return false, nil
		}
		in, err := l.has(other)
		if err != nil || in {
			return in, err
		}
	}
	return false, nil
}

// has reports whether an article is of one of the list's scopes and credits its
// author.
func (l list) has(d key.Doc) (bool, error) {
	h, err := l.t.header(d)
	if err != nil {
		return false, err
	}
	scope, err := key.OfSource(h.Source)
	return err == nil && slices.Contains(l.scopes, scope) && l.credits(h), err
}

// maxGroups bounds how many articles with copies are looked at for one number.
const maxGroups = 5000

// again counts the articles of the runs that stand for a story another one stands
// for already. It gives up where there are many.
func (l list) again() (n int, ok bool) {
	seen := 0
	c := l.t.b(bucketGroups).Cursor()
	for k, _ := c.First(); k != nil; k, _ = c.Next() {
		if seen++; seen > maxGroups {
			return 0, false
		}
		d, ok := key.DocOf(k)
		if !ok || !slices.ContainsFunc(l.runs, func(run string) bool { return l.t.listed(run, d) }) {
			continue
		}
		shown, err := l.shown(d)
		if err != nil {
			return 0, false
		}
		if shown {
			n++
		}
	}
	return n, true
}
