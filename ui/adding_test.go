package ui_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/feed"
	"byline/ui"
	"byline/ui/task"
	"byline/ui/theme"
	"byline/ui/uitest"
)

// several is a page with more than one feed.
type several struct{}

func (several) Error() string { return "the page has 2 feeds" }
func (several) Feeds() []feed.Source {
	return []feed.Source{{Title: "News", Location: "https://quay.example/news.xml"}, {Title: "Tides", Location: "https://quay.example/tides.xml"}}
}

func TestAPageWithSeveralFeedsAsksWhichOne(t *testing.T) {
	t.Parallel()
	m, lib, desk := withDesk(t, 3, 120, 40)
	file := filing(lib).Answer
	desk.Answer = func(ctx context.Context, location string) (feed.Source, feed.Receipt, error) {
		if location == "https://quay.example/" {
			return feed.Source{}, feed.Receipt{}, &feed.Fault{Class: feed.BadInput, Op: "add", Err: fmt.Errorf("page: %w", several{})}
		}
		src, r, err := file(ctx, location)
		src.Title = location
		return src, r, err
	}
	uitest.Drive(t, m, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("https://quay.example/"), Paste: true})
	press(t, m, "enter")
	shows(t, m, "WHICH FEED?")
	everySize(t, m)
	press(t, m, "t i d e s enter")
	shows(t, m, "https://quay.example/tides.xml: 1 new story")
	shows(t, m, "Just in")
}

// fresh is a screen with nothing but the edition inside Byline.
func fresh(t testing.TB, lists ...task.List) (*ui.Model, *uitest.Library, *uitest.Desk) {
	t.Helper()
	stories, people := uitest.Stories(3)
	lib := uitest.NewLibrary(stories, people...)
	lib.Keep(feed.SourceEntry{Source: feed.Source{ID: "quay", Kind: feed.KindWelcome, Title: "Welcome"}})
	desk := filing(lib)
	desk.Found = lists
	m := ui.New(ui.Options{Library: lib, Desk: desk, Theme: theme.New(true, theme.NoColor), Now: uitest.Now, Location: time.UTC})
	uitest.Start(t, m, 120, 40)
	return m, lib, desk
}

func TestWhoHasNoSourcesIsShownSome(t *testing.T) {
	t.Parallel()
	m, lib, desk := fresh(t)
	desk.Visit = func(_ context.Context, ids []feed.SourceID, send func(feed.Progress)) {
		for i, id := range ids {
			s := arrival("Just in " + fmt.Sprint(i))
			s.Source = id
			lib.Add(s)
			send(feed.Progress{Source: feed.Source{ID: id, Title: fmt.Sprint("Feed ", i)}, Stage: feed.StageFinished, Done: i + 1, Total: len(ids),
				Receipt: feed.Receipt{New: 1, Articles: []feed.ArticleID{s.ID}}})
		}
	}
	press(t, m, "+")
	shows(t, m, "WORLD NEWS")
	shows(t, m, "Tab pick several")
	everySize(t, m)
	press(t, m, "tab tab enter") // the first two
	shows(t, m, "2 feeds: 2 new stories")
	shows(t, m, "▌● Just in 1")
	all, err := lib.Sources(t.Context())
	if err != nil || len(all) != 3 {
		t.Fatalf("%d sources, %v", len(all), err)
	}
	for _, e := range all[:2] {
		if e.Source.Kind == feed.KindFeed && (len(e.Source.Folders) != 1 || e.Source.Folders[0] != "World news") {
			t.Errorf("%s is in %q", e.Source.Name(), e.Source.Folders)
		}
	}
	press(t, m, "+") // who has some is asked for an address at once
	lacks(t, m, "WORLD NEWS")
	press(t, m, "esc g +")
	shows(t, m, "WORLD NEWS")
}

func TestWhatIsTypedAmongTheStartersIsAPlace(t *testing.T) {
	t.Parallel()
	m, _, _ := fresh(t)
	press(t, m, "+ q u a y . e x a m p l e")
	shows(t, m, "add “quay.example”")
	press(t, m, "enter")
	shows(t, m, "The Lantern: 1 new story")
	shows(t, m, "Just in")
}

func TestTheListOfAnotherReaderIsOffered(t *testing.T) {
	t.Parallel()
	list := task.List{Reader: "newsboat", Path: "/home/me/.newsboat/urls", Feeds: []feed.Source{
		{Location: "https://one.example/feed"}, {Location: "https://two.example/feed"}}}
	m, lib, desk := fresh(t, list)
	shows(t, m, "newsboat has 2 feeds here:  + imports them")
	press(t, m, "+")
	shows(t, m, "FROM ANOTHER READER")
	press(t, m, "enter")
	if all, err := lib.Sources(t.Context()); err != nil || len(all) != 3 {
		t.Errorf("%d sources, %v: want the two and the one inside", len(all), err)
	}
	if got := desk.Visited(); len(got) != 1 || len(got[0]) != 2 {
		t.Errorf("visited %v, want both", got)
	}
}

func TestNobodyWithSourcesIsOfferedALists(t *testing.T) {
	t.Parallel()
	stories, people := uitest.Stories(3)
	lib := uitest.NewLibrary(stories, people...)
	desk := filing(lib)
	desk.Found = []task.List{{Reader: "newsboat", Feeds: []feed.Source{{Location: "https://one.example/feed"}}}}
	m := ui.New(ui.Options{Library: lib, Desk: desk, Theme: theme.New(true, theme.NoColor), Now: uitest.Now, Location: time.UTC})
	uitest.Start(t, m, 120, 40)
	lacks(t, m, "newsboat")
}

// What was added slowly must not pull the reader away from what they do meanwhile.
func TestASlowAdditionLeavesTheReaderAlone(t *testing.T) {
	t.Parallel()
	m, lib, desk := withDesk(t, 12, 120, 40)
	file, wait := filing(lib).Answer, make(chan struct{})
	desk.Answer = func(ctx context.Context, location string) (feed.Source, feed.Receipt, error) {
		<-wait
		return file(ctx, location)
	}
	press(t, m, "+ x . e x a m p l e")
	_, cmd := m.Update(uitest.Keys("enter")[0])
	answer := make(chan tea.Msg)
	go func() { answer <- uitest.Run(cmd) }()
	press(t, m, "j j")
	close(wait)
	uitest.Drive(t, m, <-answer)
	shows(t, m, "The Lantern: 1 new story")
	shows(t, m, "4 of 13")
	if s := strings.Join(uitest.Screen(m), "\n"); !strings.Contains(s, "All stories") {
		t.Errorf("the view was changed:\n%s", s)
	}
}
