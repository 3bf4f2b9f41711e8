// Package ui is the Bubble Tea program: it routes keys to panes, carries out what
// they ask for, and hands finished work to them. It must not know the store or the
// pipeline: it declares the ports it needs in ui/task.
package ui

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/keys"
	"byline/ui/layout"
	"byline/ui/pane/author"
	"byline/ui/pane/detail"
	"byline/ui/pane/list"
	"byline/ui/task"
	"byline/ui/theme"
)

// pageSize is how many headlines one question asks for, and nearEdge how close to
// the edge of the window the next question is asked.
const (
	pageSize = 100
	nearEdge = 40
)

// Options are what the screen needs.
type Options struct {
	Library  task.Library
	Desk     task.Desk   // may be nil: then nothing can be added
	System   task.System // may be nil
	Theme    *theme.Theme
	Now      func() time.Time
	Location *time.Location
	Notice   string            // said at the start
	Preset   string            // of keys; "" is Byline's own
	Keys     map[string]string // the reader's own keys: sequence to action
	// Rest is how long the cursor stays on a story before the story and its author
	// are read from the library; 0 is at once. It keeps a held key cheap.
	Rest time.Duration
	// Settle is how long a size of the screen must last before long texts are laid
	// out for it; 0 is at once.
	Settle time.Duration
}

// Model is the root of the screen.
type Model struct {
	o       Options
	th      *theme.Theme
	keys    *keys.Map
	grid    layout.Grid
	focus   layout.Pane
	zoom    bool
	confirm string // a question that y answers
	asked   func() tea.Cmd
	over    over
	rows    []keys.Binding // the keys in force

	list    *list.Pane
	detail  *detail.Pane
	author  *author.Pane
	query   feed.Query
	title   string // of the view
	library feed.Library

	number   struct{ page, story, profile, size int } // of the latest questions
	loading  bool                                     // a page is on its way
	message  string
	quitting bool
}

// New makes the screen.
func New(o Options) *Model {
	m := &Model{o: o, th: o.Theme, message: o.Notice, title: "All stories"}
	rows, err := keys.Configure(o.Preset, o.Keys)
	if err != nil {
		rows, m.message = keys.Table(), err.Error()
	}
	m.rows, m.keys = rows, keys.NewMap(rows)
	m.list = list.New(o.Theme, o.Now, o.Location)
	m.detail = detail.New(o.Theme, o.Location)
	m.detail.SetClock(o.Now)
	m.detail.SetDeferred(true)
	m.author = author.New(o.Theme, o.Location)
	m.describeEmpty()
	return m
}

// Init asks for the first page.
func (m *Model) Init() tea.Cmd {
	return tea.Batch(m.loadPage(""), m.look(), tick())
}

func tick() tea.Cmd {
	return tea.Tick(time.Second, func(time.Time) tea.Msg { return fact.Tick{} })
}

// arrange gives every pane its box.
func (m *Model) arrange(w, h int) {
	m.grid = layout.Arrange(w, h, layout.Options{Focus: m.focus, Zoom: m.zoom})
	inner := func(p layout.Pane) (int, int) {
		b := m.grid.Box(p)
		if m.grid.Divided[p] {
			b.W--
		}
		return b.W, b.H
	}
	lw, lh := inner(layout.List)
	m.list.SetStrip(m.grid.Strip)
	m.list.SetSize(lw, lh, m.grid.Airy && lw >= 30)
	dw, dh := inner(layout.Detail)
	m.detail.SetSize(dw, dh, m.grid.Airy)
	aw, ah := inner(layout.Author)
	m.author.SetSize(aw, ah, m.grid.Airy)
}

func (m *Model) describeEmpty() {
	switch {
	case m.query.Text != "":
		m.list.SetEmpty("Nothing fits.", "", "q shows all stories")
	case m.query.Show == feed.ShowUnread:
		m.list.SetEmpty("Nothing unread.", "", "1 shows all stories")
	case m.query.Show == feed.ShowStarred:
		m.list.SetEmpty("No bookmarks yet.", "", "s bookmarks a story  ·  1 shows all")
	default:
		m.list.SetEmpty("No stories here.", "", "+ adds some  ·  q goes back")
	}
}
