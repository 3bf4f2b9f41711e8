package ui

import (
	"context"
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/keys"
	"byline/ui/overlay"
	"byline/ui/sources"
)

// openSources lays the view of the sources over the panes, with the cursor on the
// source of the story that is shown.
func (m *Model) openSources() tea.Cmd {
	m.board = sources.New(m.th, m.o.Now, m.o.Location)
	m.board.SetSize(m.grid.W, m.grid.Body.H)
	m.board.SetTotal(m.library.Counts)
	if m.known != nil {
		m.board.SetEntries(m.known)
	}
	at := m.query.Source
	if h, ok := m.current(); ok && at == "" {
		at = h.Source
	}
	m.board.Select(at)
	return m.loadSources()
}

// loadSources reads all sources with their counts and state.
func (m *Model) loadSources() tea.Cmd {
	lib := m.o.Library
	return func() tea.Msg {
		entries, err := lib.Sources(context.Background())
		return fact.Sources{Sources: entries, Err: err}
	}
}

// applySource hands on what has become known about sources.
func (m *Model) applySource(msg tea.Msg) tea.Cmd {
	switch f := msg.(type) {
	case fact.Visited:
		return m.applyVisited(f)
	case fact.Enlisted:
		return m.applyEnlisted(f)
	case fact.Lists:
		return m.applyLists(f)
	case fact.Sources:
		if f.Err != nil {
			m.message = m.sentence(f.Err)
			return nil
		}
		if m.arranging == 0 {
			m.showSources(f.Sources)
		}
		m.offer()
		return m.applyStep(f)
	case fact.Arranged:
		return m.arranged(f)
	}
	return nil
}

// recount reads the sources again when the library has changed in what is known of
// them.
func (m *Model) recount(was feed.Library) tea.Cmd {
	counted := m.board != nil || m.query.Source != "" // what is unread in each is seen
	if m.library.Sources == was.Sources && (!counted || m.library.Revision == was.Revision) {
		return nil
	}
	return m.loadSources()
}

// nextSource shows the next or the previous source that has unread stories.
func (m *Model) nextSource(by int) tea.Cmd {
	m.number.sources++
	n, lib := m.number.sources, m.o.Library
	return func() tea.Msg {
		entries, err := lib.Sources(context.Background())
		return fact.Sources{Number: n, Step: by, Sources: entries, Err: err}
	}
}

func (m *Model) applyStep(f fact.Sources) tea.Cmd {
	if f.Step == 0 || f.Number != m.number.sources {
		return nil
	}
	e, ok := sources.Step(f.Sources, m.query.Source, f.Step)
	if !ok {
		m.message = "No source with unread stories that way."
		return nil
	}
	return m.view(feed.Query{Source: e.Source.ID}, sources.Name(e.Source))
}

// pressBoard takes a key in the view of the sources.
func (m *Model) pressBoard(key string) tea.Cmd {
	action := m.keys.Press(key, keys.InSources)
	if action == "" {
		return m.waitForChord()
	}
	return m.actOnBoard(action, key)
}

// actOnBoard does what a key means in the view of the sources.
func (m *Model) actOnBoard(action keys.Action, key string) tea.Cmd {
	b := m.board
	page := b.Page()
	by := map[keys.Action]int{keys.Down: 1, keys.Up: -1, keys.HalfDown: page / 2, keys.HalfUp: -page / 2,
		keys.PageDown: page, keys.PageUp: -page, keys.ReadOn: page, keys.ReadBack: -page,
		keys.Bottom: 1 << 30, keys.Top: -1 << 30}[action]
	if by != 0 {
		b.Move(by)
		return nil
	}
	row, ok := b.Selected()
	switch action {
	case keys.Quit, keys.Help, keys.Palette, keys.Redraw, keys.Suspend:
		return m.act(action, key)
	case keys.Back:
		if b.Filter() != "" {
			b.SetFilter("")
			return nil
		}
		m.board = nil
	case keys.Sources:
		m.board = nil
	case keys.ShowAll, keys.ShowUnread, keys.ShowStarred, keys.Authors, keys.History:
		m.board = nil
		return m.act(action, key)
	case keys.FocusLeft, keys.FocusRight:
		b.Fold(action == keys.FocusRight)
	case keys.NextUnread, keys.PrevUnread, keys.NextSection, keys.PrevSection:
		by := 1
		if action == keys.PrevUnread || action == keys.PrevSection {
			by = -1
		}
		if !b.NextUnread(by) {
			m.message = "No source with unread stories that way."
		}
	case keys.Find:
		m.openBoardFilter()
	case keys.Add:
		return m.openAdd()
	case keys.Starters:
		return m.openStarters()
	case keys.RefreshAll:
		return m.refreshAll()
	default:
		if ok {
			return m.onRow(action, row)
		}
	}
	return nil
}

// onRow does what a key means for a source, a folder or all of them.
func (m *Model) onRow(action keys.Action, row sources.Row) tea.Cmd {
	switch action {
	case keys.Enter:
		m.board = nil
		return m.view(queryOf(row), row.Name())
	case keys.Refresh:
		if row.All {
			return m.refreshAll()
		}
		return m.visit(ids(m.board.Inside(row)), row.Name(), false)
	case keys.MarkShown:
		return m.askReadAll(row)
	case keys.Browser:
		if row.IsSource() && row.Source.Source.SiteURL != "" {
			return m.browse(row.Source.Source.SiteURL)
		}
		m.message = "There is no page to open."
	case keys.CopyURL:
		if row.IsSource() {
			return m.copy(sources.Place(row.Source.Source), "address")
		}
	case keys.RenameSource, keys.FileSource, keys.RemoveSource, keys.PauseSource, keys.SourceSettings:
		if row.All {
			m.message = "Choose a source or a folder."
			return nil
		}
		return m.arrangeRow(action, row)
	}
	return nil
}

// queryOf asks for the stories of a row.
func queryOf(row sources.Row) feed.Query {
	if row.IsSource() {
		return feed.Query{Source: row.Source.Source.ID}
	}
	return feed.Query{Folder: row.Folder}
}

func ids(entries []feed.SourceEntry) []feed.SourceID {
	var out []feed.SourceID
	for _, e := range entries {
		out = append(out, e.Source.ID)
	}
	return out
}

// openBoardFilter narrows the sources while the reader types.
func (m *Model) openBoardFilter() {
	b := m.board
	p := &overlay.Prompt{Label: "/", Hint: "name, address, folder; failing, gone, paused  ·  Enter keep  ·  Esc clear"}
	p.SetText(b.Filter())
	m.over.prompt = p
	m.over.typed = func(text string) tea.Cmd {
		b.SetFilter(strings.TrimSpace(text))
		return nil
	}
	m.over.chosen = func(any, string) tea.Cmd { return nil }
	m.over.closed = func() tea.Cmd {
		b.SetFilter("")
		return nil
	}
}

// askReadAll marks everything of a row read, after a question.
func (m *Model) askReadAll(row sources.Row) tea.Cmd {
	if row.Counts.Unread == 0 {
		m.message = row.Name() + " has nothing unread."
		return nil
	}
	lib, q := m.o.Library, queryOf(row)
	m.confirm = fmt.Sprintf("Mark %s of %s read?", counts(row.Counts.Unread, "story", "stories"), row.Name()) + yes
	m.asked = func() tea.Cmd {
		return func() tea.Msg {
			n, err := lib.MarkAllRead(context.Background(), q, feed.Newest, feed.Down)
			return fact.Arranged{What: counts(n, "story is", "stories are") + " read.", Err: err}
		}
	}
	return nil
}
