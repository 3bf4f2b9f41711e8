package ui

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/keys"
	"byline/ui/overlay"
	"byline/ui/sources"
)

// arrangeRow changes a source or a folder as the reader wants it.
func (m *Model) arrangeRow(action keys.Action, row sources.Row) tea.Cmd {
	switch action {
	case keys.RenameSource:
		m.openRename(row)
	case keys.FileSource:
		m.openFiling(row)
	case keys.RemoveSource:
		m.askRemove(row)
	case keys.PauseSource:
		return m.pause(row)
	case keys.SourceSettings:
		m.openSettings(row)
	}
	return nil
}

// changeSources shows sources as the reader wants them and edits them as they are in
// the library, one after the other. Edit replaces what it changes.
func (m *Model) changeSources(of []feed.SourceEntry, what string, edit func(*feed.Source)) tea.Cmd {
	lib, was := m.o.Library, m.known
	ids := ids(of)
	will := slices.Clone(was)
	for i := range will {
		if slices.Contains(ids, will[i].Source.ID) {
			edit(&will[i].Source)
		}
	}
	m.expect(will)
	return func() tea.Msg {
		for _, id := range ids {
			if err := lib.ChangeSource(context.Background(), id, edit); err != nil {
				return fact.Arranged{Was: was, Err: err}
			}
		}
		return fact.Arranged{What: what, Was: was}
	}
}

// expect shows sources as they will be. Until the change is recorded, or is not, what
// the library says of them is older.
func (m *Model) expect(entries []feed.SourceEntry) {
	m.arranging++
	m.showSources(entries)
}

// arranged takes what became of a change that was shown already.
func (m *Model) arranged(f fact.Arranged) tea.Cmd {
	if f.Was != nil {
		m.arranging--
		if f.Err != nil {
			m.showSources(f.Was)
		}
	}
	cmds := []tea.Cmd{m.recorded(f.What, f.Err), m.loadSources()}
	switch {
	case f.Err != nil:
	case f.Removed:
		cmds = append(cmds, m.loadPage(""))
	default:
		cmds = append(cmds, m.reload())
	}
	return tea.Batch(cmds...)
}

// showSources shows the sources, also in the title of the view of one of them.
func (m *Model) showSources(entries []feed.SourceEntry) {
	m.known = entries
	if m.board != nil {
		m.board.SetEntries(entries)
	}
	if m.query.Text != "" {
		return
	}
	for _, e := range entries {
		if m.query.Source == e.Source.ID {
			m.title = sources.Name(e.Source)
		}
	}
}

// openRename asks for another name. Without one, a source is called as it calls
// itself.
func (m *Model) openRename(row sources.Row) {
	inside := m.board.Inside(row)
	p := &overlay.Prompt{Label: "Name", Hint: "Enter rename  ·  empty: as it calls itself  ·  Esc cancel"}
	if !row.IsSource() {
		p.Hint = "Enter rename the folder  ·  Esc cancel"
	}
	p.SetText(row.Name())
	m.over.prompt, m.over.typed, m.over.closed = p, nil, nil
	m.over.chosen = func(_ any, text string) tea.Cmd {
		name := strings.TrimSpace(text)
		if row.IsSource() {
			return m.changeSources(inside, "Renamed.", func(s *feed.Source) {
				if s.Nickname = name; name == s.Title {
					s.Nickname = ""
				}
			})
		}
		to := folderName(name)
		if to == "" {
			return nil
		}
		if outer := sources.Parent(row.Folder); outer != "" {
			to = outer + "/" + to
		}
		return m.changeSources(inside, "Renamed.", func(s *feed.Source) { s.Folders = refiled(s.Folders, row.Folder, to) })
	}
}

// openFiling asks for the folder that a source, or a folder, is to be in: one that
// is there, or a new one by its name.
func (m *Model) openFiling(row sources.Row) {
	inside := m.board.Inside(row)
	rows := []overlay.Row{{Label: "No folder", Value: feed.FolderName("")}}
	for _, f := range sources.Folders(m.known) {
		if row.IsSource() || !sources.Within(f, row.Folder) {
			rows = append(rows, overlay.Row{Label: string(f), Value: f})
		}
	}
	s := overlay.NewSheet("Move "+row.Name()+" to", "", rows)
	s.Own = func(text string) (overlay.Row, bool) {
		name := folderName(text)
		return overlay.Row{Label: "new folder “" + string(name) + "”", Value: name}, name != ""
	}
	s.Hint = "type a name for a new folder; / nests"
	m.sheet(s, func(v any) tea.Cmd {
		to, _ := v.(feed.FolderName)
		said := "Moved to " + string(to) + "."
		if to == "" {
			said = "Moved out of its folder."
		}
		if row.IsSource() {
			return m.changeSources(inside, said, func(s *feed.Source) {
				s.Folders = slices.DeleteFunc(slices.Clone(s.Folders), func(f feed.FolderName) bool { return f == row.Folder || f == to })
				if to != "" {
					s.Folders = append(s.Folders, to)
				}
			})
		}
		name := feed.FolderName(row.Name())
		if to != "" {
			name = to + "/" + name
		}
		return m.changeSources(inside, said, func(s *feed.Source) { s.Folders = refiled(s.Folders, row.Folder, name) })
	})
}

// askRemove removes a source with its stories, or a folder without its sources,
// after a question.
func (m *Model) askRemove(row sources.Row) {
	inside, lib := m.board.Inside(row), m.o.Library
	if !row.IsSource() {
		outer := sources.Parent(row.Folder)
		m.confirm = fmt.Sprintf("Take the folder %s away and keep its %s?", row.Name(), counts(row.Inside, "source", "sources")) + yes
		m.asked = func() tea.Cmd {
			return m.changeSources(inside, "The folder is gone; its sources are there.", func(s *feed.Source) {
				s.Folders = refiled(s.Folders, row.Folder, outer)
			})
		}
		return
	}
	kept := ""
	if n := row.Counts.Starred; n > 0 {
		kept = fmt.Sprintf("  The %s.", counts(n, "bookmark stays", "bookmarks stay"))
	}
	m.confirm = fmt.Sprintf("Remove %s with %s?%s", row.Name(), counts(row.Counts.All, "story", "stories"), kept) + yes
	id := row.Source.Source.ID
	m.asked = func() tea.Cmd {
		was := m.known
		m.expect(slices.DeleteFunc(slices.Clone(was), func(e feed.SourceEntry) bool { return e.Source.ID == id }))
		if m.query.Source == id {
			m.query, m.title = feed.Query{}, "All stories"
			m.describeEmpty()
		}
		return func() tea.Msg {
			err := lib.RemoveSource(context.Background(), id)
			return fact.Arranged{What: "Removed " + row.Name() + ".", Was: was, Err: err, Removed: true}
		}
	}
}

// pause leaves sources alone, or takes them up again: all of a folder alike.
func (m *Model) pause(row sources.Row) tea.Cmd {
	inside := m.board.Inside(row)
	on := slices.ContainsFunc(inside, func(e feed.SourceEntry) bool { return !e.Source.Paused })
	said := row.Name() + " is paused."
	if !on {
		said = row.Name() + " is visited again."
	}
	return m.changeSources(inside, said, func(s *feed.Source) { s.Paused = on })
}

// setting is one value of one of a source's settings.
type setting struct {
	said string
	is   func(feed.Source) bool
	set  func(*feed.Source)
}

// settings are all that can be set of a source, in sections.
func settings() map[string][]setting {
	out := map[string][]setting{}
	for _, d := range []time.Duration{0, 15 * time.Minute, time.Hour, 6 * time.Hour, 24 * time.Hour, 7 * 24 * time.Hour} {
		out["How often"] = append(out["How often"], setting{sources.Interval(d),
			func(s feed.Source) bool { return s.Interval == d }, func(s *feed.Source) { s.Interval = d }})
	}
	for _, p := range []feed.FullText{feed.FullTextAuto, feed.FullTextAlways, feed.FullTextNever} {
		out["Full text"] = append(out["Full text"], setting{sources.FullText(p),
			func(s feed.Source) bool { return s.FullText == p }, func(s *feed.Source) { s.FullText = p }})
	}
	return out
}

// openSettings lists the settings of a source, or of all in a folder; choosing one
// sets it.
func (m *Model) openSettings(row sources.Row) {
	inside := m.board.Inside(row)
	all := settings()
	var rows []overlay.Row
	for _, section := range []string{"How often", "Full text"} {
		for _, s := range all[section] {
			on := !slices.ContainsFunc(inside, func(e feed.SourceEntry) bool { return !s.is(e.Source) })
			r := overlay.Row{Section: section, Label: s.said, Value: s}
			if on {
				r.Sign = "●"
			}
			rows = append(rows, r)
		}
	}
	m.sheet(overlay.NewSheet("Settings of "+row.Name(), "", rows), func(v any) tea.Cmd {
		s, _ := v.(setting)
		return m.changeSources(inside, row.Name()+": "+s.said+".", s.set)
	})
}

// refiled gives folders with one of them, and what is inside it, in another place;
// an empty one leaves what was directly in it without.
func refiled(folders []feed.FolderName, from, to feed.FolderName) []feed.FolderName {
	var out []feed.FolderName
	for _, f := range folders {
		if sources.Within(f, from) {
			f = feed.FolderName(strings.TrimPrefix(string(to+f[len(from):]), "/"))
		}
		if f != "" && !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	return out
}

// longestFolder bounds a folder's path, in characters.
const longestFolder = 200

// folderName makes a path of folders of what was typed.
func folderName(text string) feed.FolderName {
	var parts []string
	for part := range strings.SplitSeq(text, "/") {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	name := []rune(strings.Join(parts, "/"))
	return feed.FolderName(strings.TrimRight(string(name[:min(len(name), longestFolder)]), "/ "))
}
