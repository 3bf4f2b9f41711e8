package sources

import (
	"slices"
	"strings"

	"byline/feed"
)

// tree gives the rows: everything, the folders, each with its sources before the
// folders inside it, then the sources without a folder.
func (v *View) tree() []Row {
	entries := v.entries
	var rows []Row
	if v.filter != "" {
		entries = v.fitting()
	} else if len(entries) > 0 {
		all := total(Row{All: true, open: true}, entries)
		if v.library != (feed.Counts{}) {
			all.Counts = v.library
		}
		rows = append(rows, all)
	}
	inside := map[feed.FolderName][]feed.SourceEntry{}
	for _, e := range entries {
		folders := e.Source.Folders
		if len(folders) == 0 {
			folders = []feed.FolderName{""}
		}
		for i, f := range folders {
			if !slices.Contains(folders[:i], f) {
				inside[f] = append(inside[f], e)
			}
		}
	}
	folders := Folders(entries)
	for _, f := range folders {
		if v.hidden(f) {
			continue
		}
		depth := strings.Count(string(f), "/")
		r := Row{Folder: f, depth: depth, open: v.filter != "" || !v.closed[f]}
		rows = append(rows, total(r, below(inside, folders, f)))
		if r.open {
			rows = append(rows, leaves(inside[f], f, depth+1)...)
		}
	}
	return append(rows, leaves(inside[""], "", 0)...)
}

// hidden reports whether a folder around a folder is closed.
func (v *View) hidden(f feed.FolderName) bool {
	for f = Parent(f); f != "" && v.filter == ""; f = Parent(f) {
		if v.closed[f] {
			return true
		}
	}
	return false
}

// below gives the sources in a folder and deeper, each once.
func below(inside map[feed.FolderName][]feed.SourceEntry, folders []feed.FolderName, outer feed.FolderName) []feed.SourceEntry {
	seen := map[feed.SourceID]bool{}
	var out []feed.SourceEntry
	for _, f := range folders {
		if !Within(f, outer) {
			continue
		}
		for _, e := range inside[f] {
			if !seen[e.Source.ID] {
				seen[e.Source.ID] = true
				out = append(out, e)
			}
		}
	}
	return out
}

func total(r Row, entries []feed.SourceEntry) Row {
	r.Inside = len(entries)
	for _, e := range entries {
		r.Counts.All += e.Counts.All
		r.Counts.Unread += e.Counts.Unread
		r.Counts.Starred += e.Counts.Starred
		if e.Down() {
			r.Down++
		}
	}
	return r
}

func leaves(entries []feed.SourceEntry, f feed.FolderName, depth int) []Row {
	var out []Row
	for _, e := range entries {
		r := total(Row{Folder: f, depth: depth}, []feed.SourceEntry{e})
		r.Source = e
		out = append(out, r)
	}
	return out
}

// fitting gives the sources that hold every word of the filter.
func (v *View) fitting() []feed.SourceEntry {
	words := strings.Fields(strings.ToLower(v.filter))
	var out []feed.SourceEntry
	for _, e := range v.entries {
		text := strings.ToLower(Name(e.Source) + " " + Place(e.Source) + " " + string(e.Condition()))
		for _, f := range e.Source.Folders {
			text += " " + strings.ToLower(string(f))
		}
		if !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) }) {
			out = append(out, e)
		}
	}
	return out
}

// Step gives the next (1) or previous (-1) source with unread stories from another,
// in the order of the tree; from none it begins at that end.
func Step(entries []feed.SourceEntry, from feed.SourceID, by int) (feed.SourceEntry, bool) {
	v := &View{entries: entries}
	v.rows = v.tree()
	at := slices.IndexFunc(v.rows, func(r Row) bool { return r.Source.Source.ID == from })
	switch {
	case from != "" && at >= 0:
		v.cursor = at
	case by < 0:
		v.cursor = len(v.rows)
	}
	for v.NextUnread(by) {
		if r, _ := v.Selected(); r.Source.Source.ID != from {
			return r.Source, true
		}
	}
	return feed.SourceEntry{}, false
}
