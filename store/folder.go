package store

import (
	"bytes"
	"iter"
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
