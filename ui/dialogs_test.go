package ui_test

import (
	"context"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui"
	"byline/ui/theme"
	"byline/ui/uitest"
)

func TestTheFilterNarrowsWhileTypingAndEscGivesBack(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 12, 120, 40)
	press(t, m, "/ b a k e r s")
	shows(t, m, "3 stories")
	shows(t, m, "/bakers")
	press(t, m, "esc")
	shows(t, m, " of 12")
	press(t, m, "/ f e r r i e s enter")
	shows(t, m, "“ferries”")
	press(t, m, "esc")
	shows(t, m, " of 12")
}

func TestTheIndexOfAuthorsLeadsToTheirStories(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 12, 120, 40)
	press(t, m, "g a")
	shows(t, m, "AUTHORS")
	press(t, m, "w r e n enter")
	shows(t, m, "1 of 4")
	shows(t, m, "Tomas Wren")
}

func TestHelpIsSearchedAndDoesWhatIsChosen(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 12, 120, 40)
	press(t, m, "? b o o k m a r k s enter")
	shows(t, m, "No bookmarks yet.")
}

// filing is a desk that files a story for each location without reading anything.
func filing(lib *uitest.Library) *uitest.Desk {
	return &uitest.Desk{Shelf: lib, Answer: func(_ context.Context, location string) (feed.Source, feed.Receipt, error) {
		stories, _ := uitest.Stories(1)
		s, src := stories[0], feed.Source{ID: "new", Kind: feed.KindFeed, Title: "The Lantern", Location: location}
		s.ID, s.Title, s.Source = feed.NewArticleID("new", feed.Evidence{GUID: location}), "Just in", src.ID
		lib.Add(s)
		lib.Keep(feed.SourceEntry{Source: src})
		return src, feed.Receipt{New: 1, Articles: []feed.ArticleID{s.ID}}, nil
	}}
}

func TestAPastedAddressIsOfferedAndItsFirstStorySelected(t *testing.T) {
	t.Parallel()
	stories, people := uitest.Stories(12)
	lib := uitest.NewLibrary(stories, people...)
	m := ui.New(ui.Options{Library: lib, Desk: filing(lib), Theme: theme.New(true, theme.NoColor), Now: uitest.Now, Location: time.UTC})
	uitest.Start(t, m, 120, 40)
	press(t, m, "j j")
	uitest.Drive(t, m, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("https://quay.example/feed"), Paste: true})
	shows(t, m, "https://quay.example/feed")
	press(t, m, "enter")
	shows(t, m, "1 of 1")
	shows(t, m, "Just in")
}

func TestOwnKeysAreUsedAndABadOneIsSaid(t *testing.T) {
	t.Parallel()
	stories, people := uitest.Stories(3)
	lib := uitest.NewLibrary(stories, people...)
	o := ui.Options{Library: lib, Theme: theme.New(true, theme.NoColor), Now: uitest.Now, Location: time.UTC}
	o.Keys = map[string]string{"x": "bottom"}
	m := ui.New(o)
	uitest.Start(t, m, 120, 40)
	press(t, m, "x")
	shows(t, m, "3 of 3")
	o.Keys = map[string]string{"ctrl+i": "bottom"}
	m = ui.New(o)
	uitest.Start(t, m, 120, 40)
	if s := strings.Join(uitest.Screen(m), "\n"); !strings.Contains(s, "ctrl+i") {
		t.Errorf("nothing is said about the key:\n%s", s)
	}
}

func TestAFilterSaysWhatItNarrowsAndGivesItBack(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 12, 120, 40)
	press(t, m, "2 / f e r r i e s enter")
	shows(t, m, "“ferries” in Unread")
	shows(t, m, "unread in all")
	press(t, m, "/ z e p p e l i n enter")
	shows(t, m, "“zeppelin” in Unread")
	shows(t, m, "No title or author has “zeppelin”.")
	press(t, m, "esc")
	shows(t, m, "B Y L I N E   Unread  ·")
	lacks(t, m, "unread in all")
}

func TestEscInTheListDoesNotQuit(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 12, 120, 40)
	if uitest.Drive(t, m, uitest.Keys("esc esc")...) {
		t.Fatal("Esc quits")
	}
	shows(t, m, "q quits")
	if !uitest.Drive(t, m, uitest.Keys("q")...) {
		t.Error("q does not quit")
	}
}

func TestACommandIsFoundByItsName(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 12, 120, 40)
	press(t, m, "? s t a r")
	shows(t, m, "bookmark; follow in the author pane")
}

func TestThoseWhoAreFollowedComeFirstInTheIndex(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 12, 120, 40)
	press(t, m, "g a")
	lacks(t, m, "OTHERS")
	press(t, m, "w r e n enter a s q q g a")
	shows(t, m, "FOLLOWED")
	if rows := uitest.Screen(m); !strings.Contains(rows[6], "★ Tomas Wren") {
		t.Errorf("the first row is %q", rows[6])
	}
}
