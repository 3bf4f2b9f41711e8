package ui_test

import (
	"strings"
	"sync/atomic"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui"
	"byline/ui/fact"
	"byline/ui/theme"
	"byline/ui/uitest"
)

// arrive puts n stories on top, as another process would.
func arrive(lib *uitest.Library, titles ...string) {
	for _, title := range titles {
		s, _ := uitest.Stories(1)
		s[0].ID, s[0].Title = feed.NewArticleID("new", feed.Evidence{GUID: title}), title
		lib.Add(s[0])
	}
}

func TestNewStoriesAreAnnouncedAndTheListStays(t *testing.T) {
	t.Parallel()
	m, lib := screen(t, 40, 120, 40)
	press(t, m, "j j s")
	before := uitest.Screen(m)
	arrive(lib, "A whale in the harbour", "A second whale", "A third whale")
	uitest.Drive(t, m, tea.FocusMsg{})
	shows(t, m, "3 new")
	shows(t, m, "A third whale")
	after := uitest.Screen(m)
	for i := 2; i < len(before)-1; i++ {
		was, now := []rune(before[i])[:38], []rune(after[i])[:38] // without the thumb
		if string(was) != string(now) {
			t.Fatalf("line %d has moved: %q was %q", i, string(now), string(was))
		}
	}
	press(t, m, "g g")
	shows(t, m, "A second whale")
	shows(t, m, "1 of 43")
	if s := uitest.Screen(m)[0]; strings.Contains(s, "new") {
		t.Errorf("what was seen is still announced: %q", s)
	}
}

func TestTheReadersOwnMarksAnnounceNothingAndAskForNoList(t *testing.T) {
	t.Parallel()
	m, lib := screen(t, 40, 120, 40)
	asked := lib.Pages()
	press(t, m, "m j m j s D")
	uitest.Drive(t, m, tea.FocusMsg{})
	if n := lib.Pages() - asked; n > 0 {
		t.Errorf("the list was asked for %d times after own marks", n)
	}
	shows(t, m, "37 unread") // three are read or hidden
}

func TestAllShownLeavesUnreadWhatWasNeverSeen(t *testing.T) {
	t.Parallel()
	m, lib := screen(t, 40, 120, 40)
	press(t, m, "G")
	arrive(lib, "A whale in the harbour")
	uitest.Drive(t, m, tea.FocusMsg{})
	press(t, m, "A y")
	got, err := lib.Library(t.Context())
	if err != nil || got.Unread != 1 {
		t.Errorf("%d unread, %v: want the one that was never seen", got.Unread, err)
	}
}

// watching starts a screen that watches its library, under way; what it tells comes
// through the channel. The clock is how far the time has gone on.
func watching(t *testing.T) (m *ui.Model, lib *uitest.Library, told chan tea.Msg, clock *atomic.Int64) {
	t.Helper()
	stories, people := uitest.Stories(12)
	lib, clock = uitest.NewLibrary(stories, people...), &atomic.Int64{}
	now := func() time.Time { return uitest.Now().Add(time.Duration(clock.Load())) }
	m = ui.New(ui.Options{Library: lib, Theme: theme.New(true, theme.NoColor), Now: now, Location: time.UTC, Watch: time.Millisecond})
	focus := func() (look, watch tea.Cmd) {
		_, cmd := m.Update(tea.FocusMsg{})
		batch, ok := cmd().(tea.BatchMsg)
		if !ok || len(batch) != 2 {
			t.Fatalf("the focus gives %d commands, want a look and a watch", len(batch))
		}
		return batch[0], batch[1]
	}
	look, _ := focus()
	uitest.Drive(t, m, tea.WindowSizeMsg{Width: 120, Height: 40}, look())
	_, watch := focus()
	told = make(chan tea.Msg, 1)
	go func() { told <- watch() }()
	return m, lib, told, clock
}

// quiet waits until the library was asked n times more, and fails if the watch
// tells anything meanwhile.
func quiet(t *testing.T, lib *uitest.Library, told chan tea.Msg, n int) {
	t.Helper()
	for asked := lib.Asked(); lib.Asked() < asked+n; {
		select {
		case msg := <-told:
			t.Fatalf("nothing has moved, and the watch tells %#v", msg)
		case <-time.After(time.Millisecond):
		}
	}
}

func TestTheWatchTellsOfAChangeAndOfNothingElse(t *testing.T) {
	t.Parallel()
	_, lib, told, _ := watching(t)
	quiet(t, lib, told, 20)
	arrive(lib, "A whale in the harbour")
	if msg, ok := (<-told).(fact.Tick); !ok || msg.Revision != 2 {
		t.Errorf("the change is told as %#v", msg)
	}
}

func TestWithoutTheFocusOneSlowWatchIsLeftAndTheClockStands(t *testing.T) {
	t.Parallel()
	m, lib, told, clock := watching(t)
	quiet(t, lib, told, 3)
	_, slow := m.Update(tea.BlurMsg{})
	if msg := <-told; msg != nil {
		t.Errorf("the watch ends with %#v", msg)
	}
	if _, cmd := m.Update(fact.Tick{Number: 1, Revision: 99}); cmd != nil {
		t.Error("a tick of a watch that has ended is answered")
	}
	clock.Add(int64(time.Hour))
	go func() { told <- slow() }()
	quiet(t, lib, told, 3)
	arrive(lib, "A whale in the harbour")
	if msg, ok := (<-told).(fact.Tick); !ok || msg.Revision != 2 {
		t.Errorf("the change is told as %#v", msg)
	}
}

func TestAnotherMinuteIsDrawn(t *testing.T) {
	t.Parallel()
	m, lib, told, clock := watching(t)
	quiet(t, lib, told, 3)
	clock.Add(int64(time.Minute))
	tick, ok := (<-told).(fact.Tick)
	if !ok || tick.Revision != 1 {
		t.Fatalf("the minute is told as %#v", tick)
	}
	asked := lib.Pages()
	if _, cmd := m.Update(tick); cmd == nil || lib.Pages() != asked {
		t.Error("after a minute nobody watches, or the list was asked for")
	}
}
