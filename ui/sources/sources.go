// Package sources is the view of where stories come from: a tree of folders and
// sources with what is unread in each and how each does. It must not know how a
// source is visited or changed.
package sources

import (
	"slices"
	"strings"
	"time"

	"byline/feed"
	"byline/ui/theme"
)

// View is the state of the view. The cursor is held by what it is on.
type View struct {
	th   *theme.Theme
	now  func() time.Time
	zone *time.Location

	entries []feed.SourceEntry
	library feed.Counts // of all stories, each once however many sources printed it
	loaded  bool
	closed  map[feed.FolderName]bool
	filter  string
	rows    []Row
	cursor  int
	first   int // row at the top of the window
	w, h    int
}

// Row is a line of the tree: everything, a folder, or a source.
type Row struct {
	All    bool
	Folder feed.FolderName  // the folder itself, or the one the source is shown in
	Source feed.SourceEntry // its zero value in a row of everything and of a folder
	Counts feed.Counts      // of everything inside
	Inside int              // sources inside
	Down   int              // of these, how many fail or are gone
	depth  int
	open   bool
}

// IsSource tells a source from a folder and from everything.
func (r Row) IsSource() bool { return r.Source.Source.ID != "" }

// Name is what the row is called.
func (r Row) Name() string {
	switch {
	case r.All:
		return "All stories"
	case r.IsSource():
		return Name(r.Source.Source)
	}
	return string(r.Folder[strings.LastIndexByte(string(r.Folder), '/')+1:])
}

// same tells the row of the same thing in another state of the tree.
func (r Row) same(o Row) bool {
	return r.All == o.All && r.Folder == o.Folder && r.Source.Source.ID == o.Source.Source.ID
}

// New makes a view that knows no sources yet.
func New(th *theme.Theme, now func() time.Time, zone *time.Location) *View {
	return &View{th: th, now: now, zone: zone, closed: map[feed.FolderName]bool{}}
}

// SetEntries takes the sources as they are now, in the order they are listed in.
func (v *View) SetEntries(entries []feed.SourceEntry) {
	v.entries, v.loaded = entries, true
	v.rebuild()
}

// SetTotal takes what the library holds in all, where a story that several sources
// printed counts once.
func (v *View) SetTotal(all feed.Counts) {
	v.library = all
	v.rebuild()
}

// SetFilter keeps the sources that hold every word in name, place, folder or state.
// The cursor goes to the first of them.
func (v *View) SetFilter(text string) {
	v.filter = text
	v.rebuild()
	if at := slices.IndexFunc(v.rows, Row.IsSource); text != "" && at >= 0 {
		v.cursor = at
		v.scroll()
	}
}

// Filter is what the rows are narrowed by.
func (v *View) Filter() string { return v.filter }

// Entries are all sources.
func (v *View) Entries() []feed.SourceEntry { return v.entries }

// rebuild makes the rows anew; the cursor stays on its row, or near it.
func (v *View) rebuild() {
	was, held := v.Selected()
	v.rows = v.tree()
	if held {
		at := slices.IndexFunc(v.rows, was.same)
		if at < 0 && was.IsSource() { // moved to another folder
			at = slices.IndexFunc(v.rows, func(r Row) bool { return r.Source.Source.ID == was.Source.Source.ID })
		}
		if at >= 0 {
			v.cursor = at
		}
	}
	v.Move(0)
}

// Selected is the row under the cursor.
func (v *View) Selected() (Row, bool) {
	if v.cursor >= len(v.rows) {
		return Row{}, false
	}
	return v.rows[v.cursor], true
}

// Select puts the cursor on a source, if it is shown.
func (v *View) Select(id feed.SourceID) {
	if at := slices.IndexFunc(v.rows, func(r Row) bool { return r.Source.Source.ID == id }); id != "" && at >= 0 {
		v.cursor = at
		v.scroll()
	}
}

// Move goes down (positive) or up.
func (v *View) Move(by int) {
	v.cursor = max(0, min(len(v.rows)-1, v.cursor+by))
	v.scroll()
}

// NextUnread goes to the nearest source with unread stories in a direction and
// reports whether there is one.
func (v *View) NextUnread(by int) bool {
	for i := v.cursor + by; i >= 0 && i < len(v.rows); i += by {
		if v.rows[i].IsSource() && v.rows[i].Counts.Unread > 0 {
			v.cursor = i
			v.scroll()
			return true
		}
	}
	return false
}

// Fold closes or opens the folder under the cursor. Closing from inside a folder
// goes to it first.
func (v *View) Fold(open bool) {
	r, ok := v.Selected()
	if !ok || r.All {
		return
	}
	if !r.IsSource() && r.open != open {
		v.closed[r.Folder] = !open
		v.rebuild()
		return
	}
	if open {
		return
	}
	for i := v.cursor - 1; i >= 0; i-- {
		if !v.rows[i].IsSource() && !v.rows[i].All && v.rows[i].depth < r.depth {
			v.cursor = i
			v.scroll()
			return
		}
	}
}

// Inside gives the sources that a row stands for.
func (v *View) Inside(r Row) []feed.SourceEntry {
	if r.IsSource() {
		return []feed.SourceEntry{r.Source}
	}
	var out []feed.SourceEntry
	for _, e := range v.entries {
		if r.All || slices.ContainsFunc(e.Source.Folders, func(f feed.FolderName) bool { return Within(f, r.Folder) }) {
			out = append(out, e)
		}
	}
	return out
}

// Within reports whether a folder is another or inside it.
func Within(f, outer feed.FolderName) bool {
	return f == outer || strings.HasPrefix(string(f), string(outer)+"/")
}

// Folders lists every folder that holds something, those above them included,
// sorted.
func Folders(entries []feed.SourceEntry) []feed.FolderName {
	seen := map[feed.FolderName]bool{}
	for _, e := range entries {
		for _, f := range e.Source.Folders {
			for f != "" && !seen[f] {
				seen[f] = true
				f = Parent(f)
			}
		}
	}
	out := make([]feed.FolderName, 0, len(seen))
	for f := range seen {
		out = append(out, f)
	}
	slices.SortFunc(out, compare)
	return out
}

// Parent is the folder around a folder; empty when there is none.
func Parent(f feed.FolderName) feed.FolderName {
	return f[:max(0, strings.LastIndexByte(string(f), '/'))]
}

// compare sorts folders by name without regard to case, a folder before what is
// inside it.
func compare(a, b feed.FolderName) int {
	fold := func(f feed.FolderName) string { return strings.ReplaceAll(strings.ToLower(string(f)), "/", "\x00") }
	if c := strings.Compare(fold(a), fold(b)); c != 0 {
		return c
	}
	return strings.Compare(string(a), string(b))
}
