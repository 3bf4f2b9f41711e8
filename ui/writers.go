package ui

import (
	"context"
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui/fact"
	"byline/ui/keys"
	"byline/ui/layout"
)

// writers are the story's authors that the library knows.
func writers(h feed.Headline) []feed.Credit {
	var out []feed.Credit
	for _, c := range h.Authors {
		if c.Author != "" {
			out = append(out, c)
		}
	}
	return out
}

// loadWriter asks for the author that the pane is to show.
func (m *Model) loadWriter() tea.Cmd {
	s, _ := m.detail.Story()
	who := writers(s.Headline)
	if s.ID != m.writerOf { // the author whose stories are listed, or the first
		m.writerOf = s.ID
		m.writer = slices.IndexFunc(who, func(c feed.Credit) bool { return c.Author == m.query.Author })
	}
	m.writer = max(0, min(m.writer, len(who)-1))
	if len(who) == 0 {
		m.number.profile++ // an answer that is on its way is about somebody else
		m.nobody()
		return nil
	}
	return m.loadProfile(who[m.writer].Author)
}

// loadProfile reads an author and draws the portrait beside the event loop, into
// the cache the pane draws from.
func (m *Model) loadProfile(id feed.AuthorID) tea.Cmd {
	m.number.profile++
	n, lib, drawn, th := m.number.profile, m.o.Library, m.drawn, m.th
	cols, rows := m.author.PortraitSize()
	return func() tea.Msg {
		p, err := lib.Profile(context.Background(), id)
		var photo []byte
		if err == nil && p.Author.Photo.ID != "" {
			// A portrait that cannot be read leaves the initials.
			if photo, _ = lib.Picture(context.Background(), p.Author.Photo.ID); len(photo) > 0 {
				drawn.Lines(p.Author.Photo.ID, photo, cols, rows, th)
			}
		}
		return fact.Profile{Number: n, Profile: p, Photo: photo, Err: err}
	}
}

// nextWriter shows another of the story's authors.
func (m *Model) nextWriter(by int) tea.Cmd {
	s, _ := m.detail.Story()
	n := len(writers(s.Headline))
	if n < 2 {
		m.message = "This story has no other author."
		return nil
	}
	m.writer = ((m.writer+by)%n + n) % n
	return m.loadWriter()
}

// writerPlace says which of several authors is shown, and how to see the others.
func (m *Model) writerPlace() string {
	s, _ := m.detail.Story()
	n := len(writers(s.Headline))
	if n < 2 {
		return ""
	}
	return fmt.Sprintf("author %d of %d  ·  %s next", m.writer+1, n, m.keyFor(keys.NextSection))
}

// seekHint says which key may find a biography: the page of a story has one at
// times.
func (m *Model) seekHint(h feed.Headline) string {
	if h.URL == "" || m.o.Desk == nil {
		return ""
	}
	return m.keyFor(keys.FullText) + " looks for one on the page of the story"
}

// byAuthor shows everything by the author shown, or by the first of the story's.
func (m *Model) byAuthor() tea.Cmd {
	if p, ok := m.author.Profile(); ok && m.focus == layout.Author {
		return m.view(feed.Query{Author: p.Author.ID}, p.Author.Name)
	}
	h, _ := m.current()
	if who := writers(h); len(who) > 0 {
		return m.view(feed.Query{Author: who[0].Author}, who[0].Name)
	}
	m.message = "This story names no author."
	return nil
}

// site opens or copies the author's own page: their profile, or the first of their
// links that leads to the web.
func (m *Model) site(a keys.Action) tea.Cmd {
	p, ok := m.author.Profile()
	if !ok {
		m.message = "Nobody is named as the author."
		return nil
	}
	if url := siteOf(p); url != "" {
		if a == keys.CopyURL {
			return m.copy(url, "address of their page")
		}
		return m.browse(url)
	}
	m.message = "No page of " + p.Author.Name + " is known."
	return nil
}

// siteOf is the address of an author's page; empty if none is known.
func siteOf(p feed.Profile) string {
	for _, url := range append([]string{p.Author.Profile}, addresses(p.Author.Links)...) {
		if url != "" {
			return url
		}
	}
	return ""
}

// addresses are those of the web; letters to an author are no site of theirs.
func addresses(links []feed.Link) []string {
	var out []string
	for _, l := range links {
		if strings.HasPrefix(l.URL, "http") {
			out = append(out, l.URL)
		}
	}
	return out
}
