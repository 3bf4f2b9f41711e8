package ui_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui"
	"byline/ui/fact"
	"byline/ui/uitest"
)

func everySize(t testing.TB, m *ui.Model) {
	t.Helper()
	for w := 1; w <= 210; w += 11 {
		for h := 1; h <= 62; h += 5 {
			uitest.Drive(t, m, tea.WindowSizeMsg{Width: w, Height: h})
			uitest.Exact(t, m, w, h)
		}
	}
	uitest.Drive(t, m, tea.WindowSizeMsg{Width: 120, Height: 40})
}

// board opens the view of the sources over four of them: one with stories in a
// folder, one that fails deeper inside, one that is gone, one that is paused.
func board(t testing.TB) (*ui.Model, *uitest.Library, *uitest.Desk) {
	t.Helper()
	m, lib, desk := withDesk(t, 12, 120, 40)
	keep(lib)
	press(t, m, "g f")
	return m, lib, desk
}

// keep puts the four sources on the shelf.
func keep(lib *uitest.Library) {
	since := uitest.Now().Add(-6 * 24 * time.Hour)
	for _, e := range []feed.SourceEntry{
		{Source: feed.Source{ID: "quay", Kind: feed.KindFeed, Title: "The Quay Gazette", Location: "https://quay.example/feed", Folders: []feed.FolderName{"Harbour"}, SiteURL: "https://quay.example/"},
			State: feed.FetchState{CheckedAt: uitest.Now().Add(-10 * time.Minute), NextAt: uitest.Now().Add(50 * time.Minute)}},
		{Source: feed.Source{ID: "lantern", Kind: feed.KindFeed, Title: "Lantern Street Wire", Location: "https://me:secret@lantern.example/rss", Folders: []feed.FolderName{"Harbour/Streets"}},
			State: feed.FetchState{CheckedAt: uitest.Now(), NextAt: uitest.Now().Add(2 * time.Hour), Failures: 5, FailingSince: since, FaultClass: feed.Unreachable, Fault: "fetch lantern.example: no such host"}},
		{Source: feed.Source{ID: "gone", Kind: feed.KindFeed, Title: "Old Pier News", Location: "https://pier.example/rss"},
			State: feed.FetchState{Stopped: true, FaultClass: feed.Gone, Failures: 1}},
		{Source: feed.Source{ID: "still", Kind: feed.KindFeed, Title: "Small Machines", Location: "https://small.example/rss", Paused: true}},
	} {
		lib.Keep(e)
	}
}

// of gives a source as it is in the library.
func of(t testing.TB, lib *uitest.Library, id feed.SourceID) feed.Source {
	t.Helper()
	all, err := lib.Sources(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		if e.Source.ID == id {
			return e.Source
		}
	}
	return feed.Source{}
}

func TestTheSourcesAreATreeWithTheirHealth(t *testing.T) {
	t.Parallel()
	m, _, _ := board(t)
	for _, text := range []string{"SOURCES", "4 sources  ·  2 failing", "▾ Harbour", "▾ Streets", "The Quay Gazette", "12 stories, 12 unread",
		"10 minutes ago", "in 50 minutes", "as often as it changes", "paused", "gone"} {
		shows(t, m, text)
	}
	press(t, m, "/ l a n t e r n enter")
	for _, text := range []string{"FAILING", "no such host", "Tuesday 17 November, 5 failures in a row", "in 2 hours"} {
		shows(t, m, text)
	}
	lacks(t, m, "secret")
	lacks(t, m, "Old Pier News")
	press(t, m, "esc")
	shows(t, m, "Old Pier News")
	everySize(t, m)
	press(t, m, "esc")
	shows(t, m, "1 of 12")
}

func TestASourceAndAFolderOpenTheirStories(t *testing.T) {
	t.Parallel()
	m, _, _ := board(t)
	press(t, m, "enter") // the cursor is on the source of the story shown
	shows(t, m, "The Quay Gazette  ·  12 unread")
	press(t, m, "g f g g j enter")
	shows(t, m, "Harbour  ·  12 unread")
	shows(t, m, "1 of 12")
	press(t, m, "g f g g enter")
	shows(t, m, "All stories")
}

func TestFoldersCloseAndOpen(t *testing.T) {
	t.Parallel()
	m, _, _ := board(t)
	press(t, m, "g g j h")
	shows(t, m, "▸ Harbour")
	shows(t, m, "1 failing")
	lacks(t, m, "▾ Streets")
	press(t, m, "l")
	shows(t, m, "▾ Streets")
}

func TestRenamingMovingPausingAndSettings(t *testing.T) {
	t.Parallel()
	m, lib, _ := board(t)
	press(t, m, "e ctrl+u G a z e t t e enter")
	shows(t, m, "Renamed.")
	if s := of(t, lib, "quay"); s.Nickname != "Gazette" || s.Title != "The Quay Gazette" {
		t.Errorf("renamed to %q, %q", s.Nickname, s.Title)
	}
	press(t, m, "e ctrl+u enter")
	if s := of(t, lib, "quay"); s.Nickname != "" {
		t.Errorf("the name stays %q", s.Nickname)
	}
	press(t, m, "f T i d e s / D e e p enter")
	shows(t, m, "Moved to Tides/Deep.")
	if f := of(t, lib, "quay").Folders; len(f) != 1 || f[0] != "Tides/Deep" {
		t.Errorf("folders %q", f)
	}
	press(t, m, "f s t r e e t s enter")
	if f := of(t, lib, "quay").Folders; len(f) != 1 || f[0] != "Harbour/Streets" {
		t.Errorf("folders %q, want the one that was there", f)
	}
	press(t, m, "P")
	if !of(t, lib, "quay").Paused {
		t.Error("P does not pause")
	}
	press(t, m, "P")
	if of(t, lib, "quay").Paused {
		t.Error("P does not take it up again")
	}
	press(t, m, "E d a y enter")
	press(t, m, "E a l w a y s enter")
	if s := of(t, lib, "quay"); s.Interval != 24*time.Hour || s.FullText != feed.FullTextAlways {
		t.Errorf("interval %v, full text %q", s.Interval, s.FullText)
	}
	shows(t, m, "every day")
	press(t, m, "E")
	shows(t, m, "● every day")
}

func TestAFolderIsRenamedAndTakenAwayWithItsSourcesKept(t *testing.T) {
	t.Parallel()
	m, lib, _ := board(t)
	press(t, m, "g g j e ctrl+u P o r t enter")
	for id, want := range map[feed.SourceID]feed.FolderName{"quay": "Port", "lantern": "Port/Streets"} {
		if f := of(t, lib, id).Folders; len(f) != 1 || f[0] != want {
			t.Errorf("%s is in %q, want %q", id, f, want)
		}
	}
	press(t, m, "g g j D")
	shows(t, m, "Take the folder Port away and keep its 2 sources?")
	press(t, m, "y")
	if f := of(t, lib, "lantern").Folders; len(f) != 1 || f[0] != "Streets" {
		t.Errorf("lantern is in %q, want Streets", f)
	}
	if f := of(t, lib, "quay").Folders; len(f) != 0 {
		t.Errorf("quay is in %q", f)
	}
}

func TestRemovingAsksAndShowsTheRest(t *testing.T) {
	t.Parallel()
	m, lib, _ := board(t)
	press(t, m, "D")
	shows(t, m, "Remove The Quay Gazette with 12 stories?")
	press(t, m, "n")
	if of(t, lib, "quay").ID == "" {
		t.Fatal("removed without a yes")
	}
	press(t, m, "D y")
	shows(t, m, "Removed The Quay Gazette.")
	press(t, m, "esc")
	shows(t, m, "No stories yet.")
}

func TestAChangeOfASourceThatFailsIsSaid(t *testing.T) {
	t.Parallel()
	m, lib, _ := board(t)
	lib.Fail = errors.New("the disk is full")
	press(t, m, "P")
	shows(t, m, "the disk is full")
}

func TestRefreshingARowVisitsWhatIsInIt(t *testing.T) {
	t.Parallel()
	m, _, desk := board(t)
	press(t, m, "r g g j r")
	got := desk.Visited()
	if len(got) != 2 || len(got[0]) != 1 || got[0][0] != "quay" || len(got[1]) != 2 {
		t.Errorf("visited %v, want the source, then both of the folder", got)
	}
}

func TestBracketsStepBetweenSourcesWithUnreadStories(t *testing.T) {
	t.Parallel()
	m, lib, _ := withDesk(t, 3, 120, 40)
	s := arrival("A lantern goes out")
	s.Source, s.SourceTitle = "lantern", "Lantern Street Wire"
	lib.Add(s)
	press(t, m, "]")
	shows(t, m, "Lantern Street Wire  ·  ")
	press(t, m, "]")
	shows(t, m, "B Y L I N E   The Quay Gazette")
	press(t, m, "]")
	shows(t, m, "No source with unread stories that way.")
	press(t, m, "[")
	shows(t, m, "Lantern Street Wire  ·  ")
}

func TestNoSourcesHaveASentenceAndAKey(t *testing.T) {
	t.Parallel()
	m, _, _ := withDesk(t, 0, 120, 40)
	press(t, m, "g f")
	shows(t, m, "No sources yet.")
	shows(t, m, "+ adds a site, a feed, a file or a folder")
	press(t, m, "j k e f D P E r A o y n p enter")
	everySize(t, m)
}

func TestHelpKnowsTheKeysOfTheSources(t *testing.T) {
	t.Parallel()
	m, _, _ := withDesk(t, 3, 120, 40)
	press(t, m, "? m o v e space f o l d e r")
	shows(t, m, "move to a folder")
	press(t, m, "enter")
	shows(t, m, strings.ToUpper("Move The Quay Gazette to"))
}

// A slow disk must not let a key look as if it did nothing.
func TestAChangeOfASourceShowsBeforeItIsRecorded(t *testing.T) {
	t.Parallel()
	for keys, want := range map[string]string{"e X enter": "The Quay GazetteX", "P": "paused", "f D e e p enter": "▾ Deep", "E d a y enter": "every day"} {
		m, lib, _ := board(t)
		lib.Fail = errors.New("the disk is full")
		var write tea.Cmd
		for _, k := range uitest.Keys(keys) {
			_, write = m.Update(k)
		}
		shows(t, m, want)
		uitest.Drive(t, m, write())
		shows(t, m, "the disk is full")
		if want != "paused" { // one of the others is
			lacks(t, m, want)
		}
	}
}

func TestARemovedSourceIsGoneBeforeItIsRecorded(t *testing.T) {
	t.Parallel()
	m, lib, _ := board(t)
	lib.Fail = errors.New("the disk is full")
	var write tea.Cmd
	for _, k := range uitest.Keys("D y") {
		_, write = m.Update(k)
	}
	lacks(t, m, "The Quay Gazette")
	uitest.Drive(t, m, write())
	shows(t, m, "The Quay Gazette")
}

func TestTheTitleFollowsANewName(t *testing.T) {
	t.Parallel()
	m, _, _ := board(t)
	press(t, m, "enter g f e X enter esc")
	shows(t, m, "B Y L I N E   The Quay GazetteX")
}

func TestAllStoriesCountsEachOnce(t *testing.T) {
	t.Parallel()
	m, _, _ := board(t)
	v, _ := m.Update(fact.Revision{Library: feed.Library{Counts: feed.Counts{All: 40, Unread: 7}, Sources: 4, Revision: 99}})
	press(t, v.(*ui.Model), "g g")
	shows(t, m, "40 stories, 7 unread")
}

func TestTheHeaderCountsTheSourceThatIsShown(t *testing.T) {
	t.Parallel()
	m, lib, _ := board(t)
	s := arrival("A lantern goes out")
	s.Source, s.SourceTitle = "lantern", "Lantern Street Wire"
	lib.Add(s)
	press(t, m, "esc ]")
	shows(t, m, "The Quay Gazette  ·  12 unread, ")
	press(t, m, "m")
	shows(t, m, "The Quay Gazette  ·  11 unread, 12 in all")
}
