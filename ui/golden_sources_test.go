package ui_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/exp/golden"

	"byline/feed"
	"byline/ui"
	"byline/ui/keys"
	"byline/ui/theme"
	"byline/ui/uitest"
)

// TestGoldenSources draws the screens about sources as [TestGoldenScreens] does the
// others.
func TestGoldenSources(t *testing.T) {
	t.Parallel()
	scenes := []struct{ name, keys string }{
		{"sources", "g f"}, {"failing", "g f / l a n t e r n enter"}, {"folder", "g f g g j"}, {"settings", "g f E"},
		{"filing", "g f f T i d e s"}, {"remove", "g f D"}, {"starters", "g + tab tab"}, {"refresh", "R"},
	}
	themes := map[string]*theme.Theme{"dark": theme.New(true, theme.TrueColor), "none": theme.New(true, theme.NoColor)}
	for _, size := range [][2]int{{40, 15}, {80, 24}, {120, 40}, {200, 60}} {
		for _, scene := range scenes {
			for colours, th := range themes {
				t.Run(fmt.Sprintf("%dx%d/%s/%s", size[0], size[1], scene.name, colours), func(t *testing.T) {
					t.Parallel()
					stories, people := uitest.Stories(12)
					lib := uitest.NewLibrary(stories, people...)
					keep(lib)
					m := ui.New(ui.Options{Library: lib, Desk: stuck(), Theme: th, Now: uitest.Now, Location: time.UTC})
					uitest.Start(t, m, size[0], size[1])
					press(t, m, scene.keys)
					uitest.Drive(t, m, tea.WindowSizeMsg{Width: size[0], Height: size[1]})
					uitest.Exact(t, m, size[0], size[1])
					golden.RequireEqual(t, []byte(m.View()+"\n"))
					press(t, m, "ctrl+c")
				})
			}
		}
	}
}

// stuck is a desk whose refresh has come to 14 of 36 feeds and stays there.
func stuck() *uitest.Desk {
	return &uitest.Desk{Visit: func(ctx context.Context, _ []feed.SourceID, send func(feed.Progress)) {
		send(feed.Progress{Source: feed.Source{ID: "quay", Title: "The Quay Gazette"}, Stage: feed.StageFinished, Done: 14, Total: 36})
		<-ctx.Done()
	}}
}

// TestEveryKeyOfTheSourcesDoesSomethingThere walks the rows of the table that are
// for the view of the sources, and those that mean something in it too.
func TestEveryKeyOfTheSourcesDoesSomethingThere(t *testing.T) {
	t.Parallel()
	too := map[keys.Action]bool{keys.Enter: true, keys.Back: true, keys.Refresh: true, keys.RefreshAll: true, keys.Add: true, keys.Starters: true,
		keys.Find: true, keys.MarkShown: true, keys.Browser: true, keys.CopyURL: true, keys.FocusLeft: true, keys.Down: true, keys.Up: true,
		keys.Top: true, keys.Bottom: true, keys.PageDown: true, keys.PageUp: true, keys.Sources: true, keys.ShowAll: true, keys.Quit: true}
	walked := 0
	for _, b := range keys.Table() {
		if b.In != keys.InSources && (b.In != keys.Anywhere || !too[b.Action]) {
			continue
		}
		for _, k := range b.Keys {
			m, lib, _ := board(t)
			if !reacts(t, m, lib, &desktop{}, k) {
				t.Errorf("%s (%s) does nothing", keys.Name(k), b.Help)
			}
			walked++
		}
	}
	if walked < 25 {
		t.Errorf("only %d keys were walked", walked)
	}
}
