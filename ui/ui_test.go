package ui_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	xansi "github.com/charmbracelet/x/ansi"

	"byline/feed"
	"byline/ui"
	"byline/ui/task"
	"byline/ui/theme"
)

var noon = time.Date(2026, 11, 23, 14, 32, 0, 0, time.UTC)

// port has another name than its method Library.
type port task.Library

// shelf is a library of n stories by one author, in memory. Only what the screen
// asks for is there.
type shelf struct {
	port
	stories []feed.Story
	fail    error
}

func newShelf(n int) *shelf {
	s := &shelf{}
	for i := range n {
		id := feed.NewArticleID("s", feed.Evidence{GUID: fmt.Sprint(i)})
		h := feed.Headline{Article: feed.Article{ID: id, Title: fmt.Sprintf("Story number %d returns after two winters", i),
			Published: noon.Add(-time.Duration(i) * time.Hour), Words: 300, Categories: []string{"Harbour"},
			Authors: []feed.Credit{{Author: "a1", Name: "Ines Calder", Kind: feed.KindPerson}}},
			SourceTitle: "The Quay Gazette", At: feed.Cursor(fmt.Sprintf("%08d", n-i))}
		s.stories = append(s.stories, feed.Story{Headline: h, Body: feed.Body{Article: id, Markdown: strings.Repeat("The boat **leaves** at night. ", 60)}})
	}
	return s
}

func (s *shelf) Page(_ context.Context, r feed.PageRequest) (feed.Page, error) {
	p := feed.Page{}
	for _, st := range s.stories {
		if (r.Query.Show != feed.ShowStarred || st.Starred) && (r.Direction == feed.Up || r.From == feed.Newest || st.At < r.From) {
			p.Items = append(p.Items, st.Headline)
		}
	}
	p.Total = len(s.stories)
	if r.Query.Show == feed.ShowStarred {
		p.Total = len(p.Items)
	}
	if len(p.Items) > r.Limit {
		p.Items, p.More = p.Items[:r.Limit], true
	}
	return p, nil
}

func (s *shelf) find(id feed.ArticleID) *feed.Story {
	for i := range s.stories {
		if s.stories[i].ID == id {
			return &s.stories[i]
		}
	}
	return &feed.Story{}
}

func (s *shelf) Story(_ context.Context, id feed.ArticleID) (feed.Story, error) {
	return *s.find(id), nil
}

func (s *shelf) Profile(context.Context, feed.AuthorID) (feed.Profile, error) {
	return feed.Profile{Author: feed.Author{ID: "a1", Kind: feed.KindPerson, Name: "Ines Calder", Bio: "Ines Calder has covered ports since 2011."}, Stories: len(s.stories)}, nil
}

func (s *shelf) Library(context.Context) (feed.Library, error) {
	return feed.Library{Counts: feed.Counts{All: len(s.stories), Unread: len(s.stories)}, Revision: 1}, nil
}

func (s *shelf) Sources(context.Context) ([]feed.SourceEntry, error) { return nil, nil }

func (s *shelf) SetRead(_ context.Context, ids []feed.ArticleID, read bool) error {
	if s.fail == nil {
		s.find(ids[0]).Read = read
	}
	return s.fail
}

func (s *shelf) SetStarred(_ context.Context, ids []feed.ArticleID, starred bool) error {
	if s.fail == nil {
		s.find(ids[0]).Starred = starred
	}
	return s.fail
}

func (s *shelf) SetPosition(_ context.Context, id feed.ArticleID, p feed.Position) error {
	s.find(id).Position = p
	return nil
}

// drive sends messages and runs what they cause, in order, but not the clock.
func drive(m tea.Model, msgs ...tea.Msg) {
	for _, msg := range msgs {
		_, cmd := m.Update(msg)
		run(m, cmd)
	}
}

func run(m tea.Model, cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	done := make(chan tea.Msg, 1)
	go func() { done <- cmd() }()
	select {
	case msg := <-done:
		switch msg := msg.(type) {
		case tea.BatchMsg:
			for _, c := range msg {
				run(m, c)
			}
		case tea.QuitMsg, nil:
		default:
			drive(m, msg)
		}
	case <-time.After(200 * time.Millisecond): // the tick of the clock
	}
}

func keysOf(s string) []tea.Msg {
	var out []tea.Msg
	for _, r := range s {
		out = append(out, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}})
	}
	return out
}

func start(s *shelf, w, h int) *ui.Model {
	m := ui.New(ui.Options{Library: s, Theme: theme.New(true, theme.TrueColor), Now: func() time.Time { return noon }, Location: time.UTC})
	drive(m, tea.WindowSizeMsg{Width: w, Height: h})
	run(m, m.Init())
	return m
}

func TestEveryScreenIsFilledExactly(t *testing.T) {
	t.Parallel()
	m := start(newShelf(30), 80, 24)
	for _, w := range []int{1, 2, 5, 12, 40, 59, 60, 80, 96, 120, 131, 132, 200, 300} {
		for _, h := range []int{1, 2, 3, 4, 15, 18, 24, 40, 60, 100} {
			for range 3 { // every focus
				drive(m, tea.WindowSizeMsg{Width: w, Height: h}, tea.KeyMsg{Type: tea.KeyTab})
				lines := strings.Split(m.View(), "\n")
				if len(lines) != h {
					t.Fatalf("%dx%d: %d lines", w, h, len(lines))
				}
				for i, l := range lines {
					if got := xansi.StringWidth(l); got != w {
						t.Fatalf("%dx%d: line %d is %d wide: %q", w, h, i, got, l)
					}
				}
			}
		}
	}
}

func TestThreePanesShowStoryAndAuthor(t *testing.T) {
	t.Parallel()
	m := start(newShelf(30), 160, 40)
	screen := xansi.Strip(m.View())
	for _, want := range []string{"TODAY", "Story number 0", "HARBOUR", "By Ines Calder", "covered ports", "1 of 30", "30 unread"} {
		if !strings.Contains(screen, want) {
			t.Errorf("no %q on the screen:\n%s", want, screen)
		}
	}
}

func TestStarReadAndPositionAreRecorded(t *testing.T) {
	t.Parallel()
	s := newShelf(3)
	m := start(s, 80, 20)
	drive(m, keysOf("s")...)
	drive(m, tea.KeyMsg{Type: tea.KeyEnter})
	drive(m, keysOf("jjjjjjjjq")...)
	if got := s.stories[0]; !got.Starred || !got.Read || got.Position == (feed.Position{}) {
		t.Errorf("recorded: starred %v, read %v, position %v", got.Starred, got.Read, got.Position)
	}
}

func TestAFailedChangeIsTakenBackAndSaid(t *testing.T) {
	t.Parallel()
	s := newShelf(3)
	s.fail = &feed.Fault{Class: feed.NoSpace, Op: "bookmark", Subject: "the story"}
	m := start(s, 80, 24)
	drive(m, keysOf("s")...)
	screen := xansi.Strip(m.View())
	if strings.Contains(screen, "★") || !strings.Contains(screen, "no space") {
		t.Errorf("the star stayed or nothing was said:\n%s", screen)
	}
}

func TestBookmarksViewIsEmptyWithASentenceAndAKey(t *testing.T) {
	t.Parallel()
	m := start(newShelf(3), 80, 24)
	drive(m, keysOf("3")...)
	screen := xansi.Strip(m.View())
	if !strings.Contains(screen, "No bookmarks yet.") || !strings.Contains(screen, "1 shows all") {
		t.Errorf("the empty view says nothing:\n%s", screen)
	}
}

func TestScrollingLoadsTheNextPage(t *testing.T) {
	t.Parallel()
	m := start(newShelf(500), 80, 24)
	drive(m, keysOf(strings.Repeat("j", 230))...)
	if screen := xansi.Strip(m.View()); !strings.Contains(screen, "231 of 500") || !strings.Contains(screen, "Story number 230") {
		t.Errorf("after 230 j:\n%s", screen)
	}
}

func BenchmarkJ(b *testing.B) {
	m := start(newShelf(1000), 120, 40)
	down, up := keysOf("j")[0], keysOf("k")[0]
	for i := 0; b.Loop(); i++ {
		if i%90 < 45 {
			m.Update(down)
		} else {
			m.Update(up)
		}
		m.View()
	}
}
