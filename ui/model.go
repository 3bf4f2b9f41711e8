// Package ui is the Bubble Tea program: it routes keys to panes, carries out what
// they ask for, and hands finished work to them. It must not know the store or the
// pipeline: it declares the ports it needs in ui/task.
package ui

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/keys"
	"byline/ui/layout"
	"byline/ui/pane/author"
	"byline/ui/pane/detail"
	"byline/ui/pane/list"
	"byline/ui/picture"
	"byline/ui/sources"
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
	Notice   string             // said at the start
	Sentence func(error) string // what the reader is told about an error; may be nil
	Preset   string             // of keys; "" is Byline's own
	Keys     map[string]string  // the reader's own keys: sequence to action
	// Rest is how long the cursor stays on a story before the story and its author
	// are read from the library; 0 is at once. It keeps a held key cheap.
	Rest time.Duration
	// Settle is how long a size of the screen must last before long texts are laid
	// out for it; 0 is at once.
	Settle time.Duration
	// Watch is how often the library is asked whether somebody else has changed it;
	// 0 is never.
	Watch time.Duration
	// Chord is how long a sequence of keys may stay unfinished; 0 is for ever.
	Chord time.Duration
	// Pause is how long a story must not have been scrolled before the place in it is
	// recorded; with 0 it is recorded when the story is left.
	Pause time.Duration
	// Suspends says that there is a shell that takes the terminal back.
	Suspends bool
	// Compact gives a story one line of the list.
	Compact bool
}

// Model is the root of the screen.
type Model struct {
	o     Options
	th    *theme.Theme
	keys  *keys.Map
	grid  layout.Grid
	focus layout.Pane
	zoom  bool
	// authorOff leaves the author pane out where it does not have the focus.
	authorOff bool
	confirm   string // a question that y answers
	asked     func() tea.Cmd
	over      over
	rows      []keys.Binding // the keys in force

	list     *list.Pane
	detail   *detail.Pane
	author   *author.Pane
	drawn    *picture.Cache // of portraits
	writer   int            // which of the story's authors is shown
	writerOf feed.ArticleID // the story that was chosen for
	followed feed.ArticleID // the story of the list that the others have followed to
	query    feed.Query
	title    string // of the view
	// unfiltered is the title of the view that a filter narrows.
	unfiltered string
	library    feed.Library

	board *sources.View // the view of the sources while it is open
	known []feed.SourceEntry
	// arranging counts the changes of sources that are shown and not recorded yet.
	arranging int
	visits    visits
	lists     []task.List   // of other readers
	offered   bool          // that they can be had
	choice    []feed.Source // a page's feeds, to be asked about
	pressed   int           // how many keys were

	number struct { // of the latest questions
		page, story, profile, size, watch, chord, pause, sources int
	}
	loading  bool        // a page is on its way
	again    bool        // and the list is to be asked for anew after it
	from     anchor      // of the latest reload
	listed   uint64      // revision the list shows
	own      uint64      // changes of the reader's own since then
	seen     uint64      // revision the watch has told
	unwatch  func()      // ends the watch
	away     bool        // the terminal is out of sight
	fresh    int         // stories that have come since the reader was at the top
	top      feed.Cursor // the newest row the reader has had before them
	message  string
	quitting bool
}

// New makes the screen.
func New(o Options) *Model {
	m := &Model{o: o, th: o.Theme, message: o.Notice, title: "All stories", unwatch: func() {}}
	rows, err := keys.Configure(o.Preset, o.Keys)
	if err != nil {
		rows, m.message = keys.Table(), err.Error()
	}
	m.rows, m.keys = rows, keys.NewMap(rows)
	m.list = list.New(o.Theme, o.Now, o.Location)
	m.list.SetCompact(o.Compact)
	m.detail = detail.New(o.Theme, o.Location)
	m.detail.SetClock(o.Now)
	m.detail.SetDeferred(true)
	m.drawn = picture.NewCache()
	m.author = author.New(o.Theme, o.Location, m.drawn)
	m.describeEmpty()
	m.nobody()
	return m
}

// Init asks for the first page.
func (m *Model) Init() tea.Cmd {
	return tea.Batch(m.loadPage(""), m.look(), m.loadSources(), m.loadLists(), m.watch())
}

// arrange gives every pane its box.
func (m *Model) arrange(w, h int) {
	m.grid = layout.Arrange(w, h, layout.Options{Focus: m.focus, Zoom: m.zoom, HideAuthor: m.authorOff})
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
	if m.board != nil {
		m.board.SetSize(w, m.grid.Body.H)
	}
}
