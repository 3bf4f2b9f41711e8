package ui_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/ui"
	"byline/ui/theme"
	"byline/ui/uitest"
)

// withDesk is a screen of n stories with a desk behind it.
func withDesk(t testing.TB, n, w, h int) (*ui.Model, *uitest.Library, *uitest.Desk) {
	t.Helper()
	stories, people := uitest.Stories(n)
	lib := uitest.NewLibrary(stories, people...)
	desk := &uitest.Desk{Shelf: lib}
	m := ui.New(ui.Options{Library: lib, Desk: desk, Theme: theme.New(true, theme.NoColor), Now: uitest.Now, Location: time.UTC})
	uitest.Start(t, m, w, h)
	return m, lib, desk
}

// arrival is a story that a refresh brings.
func arrival(name string) feed.Story {
	stories, _ := uitest.Stories(1)
	s := stories[0]
	s.ID, s.Title = feed.NewArticleID("quay", feed.Evidence{GUID: name}), name
	return s
}

func TestARefreshBringsStoriesAndLeavesTheCursor(t *testing.T) {
	t.Parallel()
	m, lib, desk := withDesk(t, 40, 120, 40)
	desk.Visit = func(_ context.Context, _ []feed.SourceID, send func(feed.Progress)) {
		src := feed.Source{ID: "quay", Title: "The Quay Gazette"}
		send(feed.Progress{Source: src, Stage: feed.StageStarted, Total: 2})
		s := arrival("Just in")
		lib.Add(s)
		send(feed.Progress{Source: src, Stage: feed.StageFinished, Done: 1, Total: 2, Receipt: feed.Receipt{New: 1, Articles: []feed.ArticleID{s.ID}}})
		send(feed.Progress{Source: feed.Source{ID: "lantern", Title: "Lantern Street Wire"}, Stage: feed.StageFailed, Done: 2, Total: 2, Err: &feed.Fault{Class: feed.Timeout, Op: "fetch", Subject: "https://lantern.example/rss", Err: errors.New("no answer")}})
	}
	press(t, m, "j j j j")
	before := selectedLine(t, m)
	press(t, m, "R")
	shows(t, m, "1 new story  ·  Lantern Street Wire: no answer")
	shows(t, m, "6 of 41")
	if after := selectedLine(t, m); after != before {
		t.Errorf("the cursor's line went from\n%s\nto\n%s", before, after)
	}
	press(t, m, "g g")
	shows(t, m, "Just in")
	if got := desk.Visited(); len(got) != 1 || len(got[0]) != 0 {
		t.Errorf("R visited %v, want all", got)
	}
}

// selectedLine is the first selected line of the list with its number.
func selectedLine(t testing.TB, m *ui.Model) string {
	t.Helper()
	for i, l := range uitest.Screen(m) {
		if strings.HasPrefix(l, "▌") {
			return fmt.Sprint(i, " ", string([]rune(l)[:38]))
		}
	}
	t.Fatal("nothing is selected")
	return ""
}

func TestRVisitsTheSourceOfTheStoryOnly(t *testing.T) {
	t.Parallel()
	m, _, desk := withDesk(t, 3, 120, 40)
	press(t, m, "r")
	press(t, m, "enter r")
	for _, ids := range desk.Visited() {
		if len(ids) != 1 || ids[0] != "quay" {
			t.Errorf("r visited %v", ids)
		}
	}
	if n := len(desk.Visited()); n != 2 {
		t.Errorf("%d visits, want one from the list and one from the story", n)
	}
}

// The visit waits for its context, as a server that never answers would.
func TestEscStopsARefreshAndKeysGoOnMeanwhile(t *testing.T) {
	t.Parallel()
	m, _, desk := withDesk(t, 12, 120, 40)
	ended := make(chan error, 1)
	desk.Visit = func(ctx context.Context, _ []feed.SourceID, send func(feed.Progress)) {
		for i := range 14 {
			send(feed.Progress{Source: feed.Source{ID: "quay", Title: "The Quay Gazette"}, Stage: feed.StageFinished, Done: i + 1, Total: 36})
		}
		<-ctx.Done()
		ended <- ctx.Err()
	}
	press(t, m, "R") // the command that waits for the end is left waiting
	shows(t, m, "14 of 36 feeds")
	rule := uitest.Screen(m)[1]
	if gold := strings.Count(rule, "━"); gold != 120*14/36 {
		t.Errorf("%d columns of the rule are filled, want %d:\n%s", gold, 120*14/36, rule)
	}
	press(t, m, "j j")
	shows(t, m, "3 of 12")
	press(t, m, "R")
	shows(t, m, "A refresh is running")
	press(t, m, "esc")
	select {
	case err := <-ended:
		if err == nil {
			t.Error("the context has no error")
		}
	case <-time.After(10 * time.Second):
		t.Fatal("Esc does not end the visit")
	}
	shows(t, m, "3 of 12") // and does not leave the list
}

func TestQuittingStopsARefresh(t *testing.T) {
	t.Parallel()
	m, _, desk := withDesk(t, 3, 120, 40)
	ended := make(chan struct{})
	desk.Visit = func(ctx context.Context, _ []feed.SourceID, _ func(feed.Progress)) {
		<-ctx.Done()
		close(ended)
	}
	press(t, m, "R")
	if !press(t, m, "Q") {
		t.Error("Q does not quit while a refresh runs")
	}
	select {
	case <-ended:
	case <-time.After(10 * time.Second):
		t.Fatal("the visit goes on after the end")
	}
}

func TestARefreshThatCannotBeginSaysWhy(t *testing.T) {
	t.Parallel()
	m, _, desk := withDesk(t, 3, 120, 40)
	desk.Visit = func(_ context.Context, _ []feed.SourceID, send func(feed.Progress)) {
		send(feed.Progress{Stage: feed.StageFailed, Err: errors.New("the library is busy")})
	}
	press(t, m, "R")
	shows(t, m, "the library is busy")
	desk.Visit = nil
	press(t, m, "R")
	shows(t, m, "nothing to visit")
	m, _ = screen(t, 3, 120, 40)
	press(t, m, "R")
	shows(t, m, "byline refresh")
}

func TestProgressFitsEverySize(t *testing.T) {
	t.Parallel()
	m, _, desk := withDesk(t, 12, 120, 40)
	desk.Visit = func(ctx context.Context, _ []feed.SourceID, send func(feed.Progress)) {
		send(feed.Progress{Source: feed.Source{ID: "quay", Title: strings.Repeat("The Quay Gazette ", 20)}, Stage: feed.StageStarted, Total: 7})
		<-ctx.Done()
	}
	press(t, m, "R")
	everySize(t, m)
	press(t, m, "Q")
}
