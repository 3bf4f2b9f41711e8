package ui

import (
	"context"
	"errors"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/keys"
	"byline/ui/overlay"
	"byline/ui/sources"
	"byline/ui/task"
)

// subscribed reports whether there are sources beside the edition inside Byline.
func (m *Model) subscribed() bool {
	return m.known == nil || slices.ContainsFunc(m.known, func(e feed.SourceEntry) bool { return e.Source.Kind != feed.KindWelcome })
}

// openAdd asks for a place that stories come from. Who has none yet is shown some.
func (m *Model) openAdd() tea.Cmd {
	switch {
	case m.o.Desk == nil:
		m.message = "Nothing can be added here: use byline add."
	case !m.subscribed():
		return m.openStarters()
	default:
		m.over.prompt = &overlay.Prompt{Label: "Add", Hint: "an address, a file or a folder  ·  Enter add  ·  Esc cancel"}
		m.over.typed, m.over.closed = nil, nil
		m.over.chosen = func(_ any, text string) tea.Cmd { return m.subscribe(text) }
	}
	return nil
}

// What can be chosen to add: what was typed, another reader's list, a feed of the
// starter list.
type (
	typedPlace string
	listNumber int
	starter    int
)

// openStarters lists well-known feeds by subject, and what other readers here are
// subscribed to. What is typed or pasted is a place to add.
func (m *Model) openStarters() tea.Cmd {
	if m.o.Desk == nil {
		m.message = "Nothing can be added here: use byline add."
		return nil
	}
	var rows []overlay.Row
	if !m.subscribed() {
		for i, l := range m.lists {
			rows = append(rows, overlay.Row{Section: "From another reader", Label: l.Reader, Meta: counts(len(l.Feeds), "feed", "feeds") + "  " + l.Path, Value: listNumber(i)})
		}
	}
	have := map[string]bool{}
	for _, e := range m.known {
		have[e.Source.Location] = true
	}
	known := sources.Starters()
	for i, s := range known {
		if !have[s.Location] {
			rows = append(rows, overlay.Row{Section: string(s.Folders[0]), Label: s.Nickname, Meta: strings.TrimPrefix(s.SiteURL, "https://"), Value: starter(i)})
		}
	}
	s := overlay.NewSheet("Add", "Type or paste an address, a file or a folder", rows)
	s.Hint, s.Many = "type or paste an address, a file or a folder", true
	s.Own = func(text string) (overlay.Row, bool) {
		text = strings.TrimSpace(text)
		return overlay.Row{Label: "add “" + text + "”", Value: typedPlace(text)}, text != ""
	}
	m.sheet(s, func(v any) tea.Cmd {
		place, _ := v.(typedPlace)
		cmds := []tea.Cmd{m.subscribe(string(place))}
		var list []feed.Source
		subject := ""
		for _, v := range s.Picked() {
			switch v := v.(type) {
			case listNumber:
				cmds = append(cmds, m.importList(m.lists[v]))
			case starter:
				list, subject = append(list, known[v]), known[v].Nickname
			}
		}
		return tea.Batch(append(cmds, m.bring(list, subject))...)
	})
	return nil
}

// subscribe adds whatever a text names.
func (m *Model) subscribe(text string) tea.Cmd {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil
	}
	m.message = "Adding " + text + " …"
	ctx, v := m.begin(text)
	v.shows = true
	number, desk := v.number, m.o.Desk
	return func() tea.Msg {
		src, receipt, err := desk.Subscribe(ctx, text)
		return fact.Added{Run: number, Source: src, Receipt: receipt, Err: err}
	}
}

// applyAdded shows the first story of what was added, or asks which feed of a page
// is meant.
func (m *Model) applyAdded(f fact.Added) tea.Cmd {
	v := m.end(f.Run)
	if v == nil || m.quitting {
		return nil
	}
	var choice task.Choice
	switch {
	case errors.As(f.Err, &choice):
		m.choice = choice.Feeds()
		return m.openChoice()
	case f.Err != nil && v.stopped:
		m.message = "Stopped: " + v.subject + " was not added."
		return nil
	case f.Err != nil:
		m.message = m.sentence(f.Err)
		return nil
	}
	v.subject, v.total = sources.Name(f.Source), 1
	v.step(feed.Progress{Source: f.Source, Receipt: f.Receipt, Done: 1, Total: 1})
	v.from = []feed.Source{f.Source} // shown also when it has brought nothing new
	m.message = m.outcomeOf(v)
	return tea.Batch(m.look(), m.loadSources(), m.showFirst(v))
}

// openChoice asks which of a page's feeds to add, as soon as nothing else is open.
func (m *Model) openChoice() tea.Cmd {
	if len(m.choice) == 0 || m.over.open() || m.confirm != "" {
		return nil
	}
	feeds := m.choice
	m.choice = nil
	var rows []overlay.Row
	for i, s := range feeds {
		r := overlay.Row{Label: s.Title, Meta: s.Location, Value: i}
		if r.Label == "" {
			r.Label, r.Meta = s.Location, ""
		}
		rows = append(rows, r)
	}
	s := overlay.NewSheet("Which feed?", "", rows)
	s.Hint, s.Many = "the page has "+counts(len(feeds), "feed", "feeds"), true
	m.sheet(s, func(any) tea.Cmd {
		var list []feed.Source
		for _, v := range s.Picked() {
			if i, ok := v.(int); ok {
				list = append(list, feed.Source{Location: feeds[i].Location, Guarded: feeds[i].Guarded})
			}
		}
		if len(list) == 1 && !list[0].Guarded { // what is subscribed to by its address is trusted
			return m.subscribe(list[0].Location)
		}
		return m.bring(list, "")
	})
	return nil
}

// bring subscribes to feeds and visits them.
func (m *Model) bring(list []feed.Source, subject string) tea.Cmd {
	if len(list) == 0 {
		return nil
	}
	if len(list) > 1 {
		subject = ""
	}
	desk := m.o.Desk
	return func() tea.Msg {
		ids, err := desk.Enlist(context.Background(), list)
		return fact.Enlisted{Sources: ids, Subject: subject, Err: err}
	}
}

// importList takes over another reader's list and visits its feeds.
func (m *Model) importList(l task.List) tea.Cmd {
	m.message = "Importing " + counts(len(l.Feeds), "feed", "feeds") + " …"
	desk := m.o.Desk
	return func() tea.Msg {
		ids, err := desk.Import(context.Background(), l)
		return fact.Enlisted{Sources: ids, Err: err}
	}
}

func (m *Model) applyEnlisted(f fact.Enlisted) tea.Cmd {
	switch {
	case m.quitting:
		return nil
	case f.Err != nil:
		m.message = m.sentence(f.Err)
		return nil
	case len(f.Sources) == 0:
		m.message = "There is no address of a feed among them."
		return nil
	}
	return tea.Batch(m.loadSources(), m.visit(f.Sources, f.Subject, true))
}

// showFirst goes to the newest of the stories that something new has brought,
// unless the reader has gone on meanwhile.
func (m *Model) showFirst(v *visit) tea.Cmd {
	if !v.shows || v.stopped || v.pressed != m.pressed || m.over.open() || len(v.from) == 0 {
		return nil
	}
	m.board = nil
	q, title := feed.Query{}, "All stories"
	if len(v.from) == 1 {
		q, title = feed.Query{Source: v.from[0].ID}, sources.Name(v.from[0])
	}
	return tea.Batch(m.view(q, title), m.loadFirst(q, v.brought))
}

// loadFirst asks for the view with the cursor on the first of some stories.
func (m *Model) loadFirst(q feed.Query, ids []feed.ArticleID) tea.Cmd {
	m.number.page++
	n, lib := m.number.page, m.o.Library
	m.loading = true
	among := make(map[feed.ArticleID]bool, len(ids))
	for _, id := range ids {
		among[id] = true
	}
	return func() tea.Msg {
		ctx, f := context.Background(), fact.Page{Number: n}
		r := feed.PageRequest{Query: q, From: feed.Newest, Limit: pageSize, Rank: true}
		if f.Page, f.Err = lib.Page(ctx, r); f.Err != nil || len(ids) == 0 {
			return f
		}
		for _, h := range f.Page.Items {
			if among[h.ID] {
				f.At = h.ID
				return f
			}
		}
		s, err := lib.Story(ctx, ids[0])
		if err != nil {
			return f // it was hidden or removed since: the top will do
		}
		r.From, r.Inclusive, f.At = s.At, true, s.ID
		f.Page, f.Err = lib.Page(ctx, r)
		return f
	}
}

// loadLists looks for what other readers on this machine are subscribed to.
func (m *Model) loadLists() tea.Cmd {
	desk := m.o.Desk
	if desk == nil {
		return nil
	}
	return func() tea.Msg {
		lists, err := desk.Lists(context.Background())
		if err != nil {
			return nil // an offer that cannot be made; the desk has told its log
		}
		return fact.Lists{Lists: lists}
	}
}

func (m *Model) applyLists(f fact.Lists) tea.Cmd {
	m.lists = f.Lists
	m.offer()
	return nil
}

// offer says once, to somebody who has no sources yet, that another reader's can
// be had.
func (m *Model) offer() {
	if m.offered || len(m.lists) == 0 || m.known == nil || m.subscribed() || m.message != "" {
		return
	}
	m.offered = true
	l := m.lists[0]
	m.message = l.Reader + " has " + counts(len(l.Feeds), "feed", "feeds") + " here:  " + m.keyFor(keys.Add) + " imports them"
}
