package ui

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/overlay"
)

// over is what lies over the panes: a sheet, or a prompt in the status line.
type over struct {
	sheet  *overlay.Sheet
	prompt *overlay.Prompt
	typed  func(text string) tea.Cmd // at every change; may be nil
	chosen func(value any, text string) tea.Cmd
	closed func() tea.Cmd // may be nil
	number int            // of the latest question for a sheet
}

func (o *over) open() bool { return o.sheet != nil || o.prompt != nil }

// pressOver gives a key to what lies on top.
func (m *Model) pressOver(key string) tea.Cmd {
	o := m.over
	if o.prompt != nil {
		return m.outcome(o.prompt.Press(key), nil, o.prompt.Text())
	}
	out := o.sheet.Press(key)
	row, _ := o.sheet.Chosen()
	return m.outcome(out, row.Value, o.sheet.Text())
}

func (m *Model) outcome(out overlay.Outcome, value any, text string) tea.Cmd {
	o := m.over
	switch {
	case out == overlay.Typed && o.typed != nil:
		return o.typed(text)
	case out == overlay.Chosen:
		m.over = over{number: o.number}
		return o.chosen(value, text)
	case out == overlay.Closed:
		m.over = over{number: o.number}
		if o.closed != nil {
			return o.closed()
		}
	}
	return nil
}

// paste goes into the field that is open; elsewhere a pasted address is offered
// for adding, and anything else is not typing.
func (m *Model) paste(text string) tea.Cmd {
	switch {
	case m.over.prompt != nil:
		m.over.prompt.Insert(text)
		return m.outcome(overlay.Typed, nil, m.over.prompt.Text())
	case m.over.sheet != nil:
		m.over.sheet.Paste(text)
	case strings.HasPrefix(text, "http://"), strings.HasPrefix(text, "https://"):
		cmd := m.openAdd()
		switch {
		case m.over.prompt != nil:
			m.over.prompt.Insert(strings.TrimSpace(text))
		case m.over.sheet != nil:
			m.over.sheet.Paste(strings.TrimSpace(text))
		}
		return cmd
	}
	return nil
}

// filterLabel is what the filter's prompt begins with.
const filterLabel = "/"

// countFound says beside the filter how many stories fit.
func (m *Model) countFound() {
	p := m.over.prompt
	if p == nil || p.Label != filterLabel {
		return
	}
	_, total := m.list.Place()
	p.Hint = counted(total, 0) + "  ·  Enter keep  ·  Esc clear"
}

// openFilter narrows the list while the reader types; esc gives it back.
func (m *Model) openFilter() tea.Cmd {
	before, title := m.query, m.title
	if before.Text != "" { // another filter takes the place of the one there is
		before.Text, title = "", m.unfiltered
	}
	m.unfiltered = title
	narrow := func(text string) tea.Cmd {
		q := before
		q.Text = strings.TrimSpace(text)
		name := title
		if q.Text != "" {
			name = "“" + q.Text + "”"
			if before != (feed.Query{}) {
				name += " in " + title
			}
		}
		return m.view(q, name)
	}
	m.over.prompt = &overlay.Prompt{Label: filterLabel, Hint: "title or author  ·  Enter keep  ·  Esc clear"}
	m.over.typed = narrow
	m.over.chosen = func(any, string) tea.Cmd { return nil }
	m.over.closed = func() tea.Cmd { return m.view(before, title) }
	return nil
}

// openIndex asks for the authors; the sheet opens when they come.
func (m *Model) openIndex() tea.Cmd {
	m.over.number++
	n, lib := m.over.number, m.o.Library
	return func() tea.Msg {
		f := fact.Index{Number: n}
		f.Authors, f.Err = lib.Authors(context.Background(), feed.AuthorQuery{Order: feed.AuthorsByName})
		return f
	}
}

// place is a view to go to.
type place struct {
	query feed.Query
	title string
}

func (m *Model) applyIndex(f fact.Index) tea.Cmd {
	if f.Number != m.over.number || m.over.open() {
		return nil
	}
	if f.Err != nil {
		m.message = m.sentence(f.Err)
		return nil
	}
	followed := slices.ContainsFunc(f.Authors, func(e feed.AuthorEntry) bool { return e.Mark.Followed })
	if followed { // they come first
		slices.SortStableFunc(f.Authors, func(a, b feed.AuthorEntry) int {
			return cmp.Compare(rankOf(a.Mark), rankOf(b.Mark))
		})
	}
	var rows []overlay.Row
	for _, e := range f.Authors {
		section := ""
		if followed {
			section = [...]string{"Followed", "Others"}[rankOf(e.Mark)]
		}
		name := e.Author.Name
		if e.Mark.Alias != "" {
			name = e.Mark.Alias
		}
		sign := ""
		if e.Mark.Muted {
			sign = "✕"
		}
		rows = append(rows, overlay.Row{Section: section, Label: name, Sign: sign, Marked: e.Mark.Followed, Meta: counted(e.Stories, e.Unread),
			Value: place{feed.Query{Author: e.Author.ID}, name}})
	}
	m.sheet(overlay.NewSheet("Authors", "No authors yet.  They come with the stories", rows), func(v any) tea.Cmd {
		p, _ := v.(place)
		return m.view(p.query, p.title)
	})
	return nil
}

// rankOf sorts those whom the reader follows before the others.
func rankOf(m feed.AuthorMark) int {
	if m.Followed {
		return 0
	}
	return 1
}

func (m *Model) sheet(s *overlay.Sheet, chosen func(value any) tea.Cmd) {
	m.over.sheet = s
	m.over.typed, m.over.closed = nil, nil
	m.over.chosen = func(v any, _ string) tea.Cmd { return chosen(v) }
}

func counted(all, unread int) string {
	s := fmt.Sprintf("%d stories", all)
	if all == 1 {
		s = "1 story"
	}
	if unread > 0 {
		s += fmt.Sprintf("  ·  %d unread", unread)
	}
	return s
}
