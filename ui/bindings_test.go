package ui_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui"
	"byline/ui/keys"
	"byline/ui/layout"
	"byline/ui/theme"
	"byline/ui/uitest"
)

// panes are where keys are pressed, with the keys that lead there from the list.
var panes = map[layout.Pane]string{
	layout.List:   "m",
	layout.Detail: "enter ctrl+d ctrl+d",
	layout.Author: "a G k m",
}

// idle names what rightly does nothing in a pane.
var idle = map[layout.Pane][]keys.Action{
	layout.List:   {keys.FocusLeft},
	layout.Detail: {keys.Enter}, // it is open
	layout.Author: {keys.FocusRight},
}

// busy starts in the middle of everything: stories of several days, above and
// below, unread ones among them; a long story with sections and links by two
// authors, who have written more and have a site.
func busy(t *testing.T, pane layout.Pane) (*ui.Model, *uitest.Library, *desktop) {
	t.Helper()
	stories, people := uitest.Stories(60)
	for i := range people {
		people[i].Profile = "https://quay.example/people/" + fmt.Sprint(i)
		people[i].Links = []feed.Link{{Label: "site", URL: "https://quay.example/people/" + fmt.Sprint(i)}}
	}
	section := strings.Repeat("The [ferry](https://quay.example/ferry) leaves at night, and nobody waits for it.\n\n", 12)
	for i := range stories {
		stories[i].Authors = append(stories[i].Authors, feed.Credit{Author: people[(i+1)%3].ID, Name: people[(i+1)%3].Name})
		stories[i].Body.Markdown = section + "## The tide\n\n" + section + "## The gauge\n\n" + section
	}
	lib, d := uitest.NewLibrary(stories, people...), &desktop{}
	m := ui.New(ui.Options{Library: lib, Desk: filing(lib), System: d, Theme: theme.New(true, theme.NoColor), Now: uitest.Now, Location: time.UTC})
	uitest.Start(t, m, 140, 29)
	press(t, m, "ctrl+f ctrl+f ctrl+f s "+panes[pane])
	return m, lib, d
}

// TestEveryBindingDoesSomethingInEveryPaneItIsShownFor walks the table that help,
// palette, manual and README are printed from: no key may be promised that is dead.
func TestEveryBindingDoesSomethingInEveryPaneItIsShownFor(t *testing.T) {
	t.Parallel()
	for _, b := range keys.Table() {
		for pane := range panes {
			if b.In == keys.InStory && pane != layout.Detail || b.In == keys.InSources || slices.Contains(idle[pane], b.Action) {
				continue
			}
			m, lib, d := busy(t, pane)
			for _, k := range b.Keys {
				if !reacts(t, m, lib, d, k) {
					t.Errorf("%s: %s (%s) does nothing", [...]string{"list", "story", "author"}[pane], keys.Name(k), b.Help)
				}
				m, lib, d = busy(t, pane)
			}
		}
	}
}

// TestEveryBindingOfTheSourcesDoesSomethingThere walks the part of the table that
// the view of the sources has to itself, and the ways to move.
func TestEveryBindingOfTheSourcesDoesSomethingThere(t *testing.T) {
	t.Parallel()
	open := func() (*ui.Model, *uitest.Library, *desktop) {
		stories, people := uitest.Stories(60)
		for i := range stories {
			stories[i].Source = feed.SourceID(fmt.Sprint("paper", i%40))
			stories[i].SourceTitle = fmt.Sprint("Paper ", i%40)
		}
		lib, d := uitest.NewLibrary(stories, people...), &desktop{}
		m := ui.New(ui.Options{Library: lib, Desk: filing(lib), System: d, Theme: theme.New(true, theme.NoColor), Now: uitest.Now, Location: time.UTC})
		uitest.Start(t, m, 140, 24)
		press(t, m, "g f ctrl+f j")
		return m, lib, d
	}
	walked := 0
	for _, b := range keys.Table() {
		if b.In != keys.InSources && (b.Section != "Move" || b.In != keys.Anywhere) {
			continue
		}
		for _, k := range b.Keys {
			walked++
			if m, lib, d := open(); !reacts(t, m, lib, d, k) {
				t.Errorf("%s (%s) does nothing", keys.Name(k), b.Help)
			}
		}
	}
	if walked < 15 {
		t.Errorf("only %d keys were pressed", walked)
	}
}

// reacts presses a key and tells whether anything changed that a reader notices.
func reacts(t *testing.T, m *ui.Model, lib *uitest.Library, d *desktop, key string) bool {
	t.Helper()
	before, was, asked := m.View(), *d, lib.Pages()
	var quit, cleared bool
	names := []string{"space"}
	if key != " " {
		names = strings.Fields(key)
	}
	for _, msg := range uitest.Keys(strings.Join(names, " ")) {
		_, cmd := m.Update(msg)
		if cmd == nil {
			continue
		}
		answer := cmd()
		cleared = answer == tea.ClearScreen()
		quit = uitest.Drive(t, m, answer)
	}
	return quit || cleared || m.View() != before || *d != was || lib.Pages() != asked
}

func TestChoosingInHelpDoesItInThePlaceItIsShownFor(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ keys, want string }{
		{"? f i n d space i n space t h e space t e x t enter l i g h t", "found"},
		{": i n d e x space o f space a u t h o r s enter", "AUTHORS"},
		{": f i l t e r space b y enter w r e n", "/wren"},
	} {
		m, _ := screen(t, 12, 120, 40)
		press(t, m, c.keys)
		shows(t, m, c.want)
	}
}
