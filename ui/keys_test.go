package ui_test

import (
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui"
	"byline/ui/layout"
	"byline/ui/theme"
	"byline/ui/uitest"
)

// withOptions starts a screen over n stories; edit changes what it is made of.
func withOptions(t *testing.T, n, w, h int, edit func(*ui.Options, []feed.Story)) (*ui.Model, *uitest.Library) {
	t.Helper()
	stories, people := uitest.Stories(n)
	o := ui.Options{Theme: theme.New(true, theme.NoColor), Now: uitest.Now, Location: time.UTC}
	edit(&o, stories)
	lib := uitest.NewLibrary(stories, people...)
	o.Library = lib
	m := ui.New(o)
	uitest.Start(t, m, w, h)
	return m, lib
}

func lacks(t testing.TB, m *ui.Model, text string) {
	t.Helper()
	if s := strings.Join(uitest.Screen(m), "\n"); strings.Contains(s, text) {
		t.Errorf("the screen holds %q:\n%s", text, s)
	}
}

func TestEveryAuthorOfAStoryIsReached(t *testing.T) {
	t.Parallel()
	_, people := uitest.Stories(0)
	m, _ := withOptions(t, 6, 140, 40, func(_ *ui.Options, stories []feed.Story) {
		stories[0].Authors = append(stories[0].Authors, feed.Credit{Name: "Somebody unknown"}, feed.Credit{Author: people[1].ID, Name: people[1].Name})
	})
	shows(t, m, "Ines Calder has covered")
	shows(t, m, "author 1 of 2")
	press(t, m, "a ]")
	shows(t, m, "author 2 of 2")
	shows(t, m, "ALSO BY TOMAS")
	press(t, m, "]")
	shows(t, m, "ALSO BY INES")
	press(t, m, "[ *")
	shows(t, m, "B Y L I N E   Tomas Wren  ·")
	shows(t, m, "1 of 3")
	shows(t, m, "author 2 of 2") // the one whose stories these are
}

func TestTheAuthorPaneIsTakenAwayAndBroughtBack(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 6, 140, 40)
	shows(t, m, "Ines Calder has covered")
	press(t, m, "a a")
	lacks(t, m, "Ines Calder has covered")
	press(t, m, "a")
	shows(t, m, "Ines Calder has covered")
	press(t, m, "a s")
	shows(t, m, "★ followed")
}

func TestMarkAboveLeavesTheCursorsStoryAndWhatIsBelow(t *testing.T) {
	t.Parallel()
	m, lib := screen(t, 20, 120, 40)
	press(t, m, "M")
	shows(t, m, "There is no story above.")
	press(t, m, "j j j j M")
	shows(t, m, "Mark 4 stories above read?")
	press(t, m, "n")
	shows(t, m, "20 unread")
	press(t, m, "M y")
	shows(t, m, "16 unread")
	p, err := lib.Page(t.Context(), feed.PageRequest{Limit: 20})
	if err != nil {
		t.Fatal(err)
	}
	for i, h := range p.Items {
		if h.Read != (i < 4) {
			t.Errorf("story %d: read is %v", i, h.Read)
		}
	}
}

func TestAnUnfinishedSequenceIsForgotten(t *testing.T) {
	t.Parallel()
	m, _ := withOptions(t, 20, 120, 40, func(o *ui.Options, _ []feed.Story) { o.Chord = time.Millisecond })
	press(t, m, "G g g")
	shows(t, m, "20 of 20") // each g was alone
	lacks(t, m, "g …")
	m, _ = withOptions(t, 20, 120, 40, func(*ui.Options, []feed.Story) {})
	press(t, m, "G g")
	shows(t, m, "g …")
	press(t, m, "g")
	shows(t, m, "1 of 20")
}

func TestSuspendingNeedsAShell(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 3, 120, 40)
	press(t, m, "ctrl+z")
	shows(t, m, "no shell")
	m, _ = withOptions(t, 3, 120, 40, func(o *ui.Options, _ []feed.Story) { o.Suspends = true })
	_, cmd := m.Update(tea.KeyMsg{Type: tea.KeyCtrlZ})
	if cmd == nil {
		t.Fatal("nothing is done")
	}
	if _, ok := cmd().(tea.SuspendMsg); !ok {
		t.Errorf("%#v does not suspend", cmd())
	}
}

func TestThePlaceIsRecordedWhenTheStoryStandsStill(t *testing.T) {
	t.Parallel()
	m, lib := withOptions(t, 3, 100, 20, func(o *ui.Options, _ []feed.Story) { o.Pause = time.Millisecond })
	press(t, m, "enter ctrl+d ctrl+d")
	p, err := lib.Page(t.Context(), feed.PageRequest{Limit: 1})
	if err != nil || p.Items[0].Position == (feed.Position{}) {
		t.Errorf("the place is %+v, %v", p.Items[0].Position, err)
	}
}

func TestCompactGivesAStoryOneLine(t *testing.T) {
	t.Parallel()
	rows := func(compact bool) (n int) {
		m, _ := withOptions(t, 60, 80, 40, func(o *ui.Options, _ []feed.Story) { o.Compact = compact })
		for _, l := range uitest.Screen(m) {
			if strings.Contains(l, "●") {
				n++
			}
		}
		press(t, m, "j j s")
		shows(t, m, "★")
		shows(t, m, "Ines Calder")
		return n
	}
	if wide, compact := rows(false), rows(true); compact < 2*wide {
		t.Errorf("%d stories are shown compact, %d otherwise", compact, wide)
	}
}

func TestTheSiteOfAnAuthorIsOpenedFromTheirPane(t *testing.T) {
	t.Parallel()
	m, _, d := busy(t, layout.List)
	press(t, m, "a o")
	if !strings.HasPrefix(d.opened, "https://quay.example/people/") {
		t.Errorf("o in the author pane opened %q", d.opened)
	}
	press(t, m, "q o")
	if strings.Contains(d.opened, "people") {
		t.Errorf("o in the story opened %q", d.opened)
	}
}
