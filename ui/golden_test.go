package ui_test

import (
	"fmt"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/exp/golden"

	"byline/feed"
	"byline/ui"
	"byline/ui/theme"
	"byline/ui/uitest"
)

// gazette is a small paper that shows everything a screen has to draw.
func gazette() ([]feed.Story, []feed.Author) {
	ines := feed.Author{ID: feed.NewAuthorID("gazette/ines"), Kind: feed.KindPerson, Name: "Ines Calder", Role: "Harbour correspondent",
		Bio:     "Ines Calder has covered ports, tides and the people who argue about them since 2011.\n\nShe trained as a hydrographer and still keeps a barometer on her desk.",
		BioFrom: "https://quay.example/people/ines", BioAt: time.Date(2026, 11, 2, 0, 0, 0, 0, time.UTC),
		Links: []feed.Link{{Label: "site", URL: "https://quay.example/people/ines"}, {Label: "mail", URL: "mailto:ines@quay.example"}}}
	tomas := feed.Author{ID: feed.NewAuthorID("gazette/tomas"), Kind: feed.KindPerson, Name: "Tomas Wren"}
	desk := feed.Author{ID: feed.NewAuthorID("gazette/desk"), Kind: feed.KindOrganization, Name: "港の新聞"}
	rows := []struct {
		title string
		by    feed.Author
		hours int
		read  bool
		star  bool
	}{
		{"Night ferries return after two winters of taxis", ines, 1, false, false},
		{"Why the old tide gauge still disagrees with the new one", tomas, 3, false, true},
		{"東埠頭の夜間便、二年ぶりに再開へ", desk, 5, false, false},
		{"Bakers ask for earlier trams, again", ines, 8, true, false},
		{"The library that lends weather stations, umbrellas and one very patient telescope", tomas, 26, false, false},
		{"Correction: Saturday’s eclipse map was upside down", ines, 30, true, true},
		{"A pocket computer for reading seed packets", tomas, 60, true, false},
	}
	const text = "The last boat now leaves at **01:40**. The [harbour board](https://quay.example/board) voted on Wednesday, *after two winters* in which bakers and nurses paid for taxis.\n\n" +
		"“We counted empty seats,” said Marit Osei, who runs the ferry desk. “We should have been counting people standing at the gate.”\n\n" +
		"## What changes on Monday\n\n- Departures at 00:10, 00:40, 01:10 and 01:40\n- The gate closes when the whistle goes, not when the clock does\n\n" +
		"> The old gauge is not wrong. It is only older than the people who read it.\n\n" +
		"| boat | seats |\n|---|---|\n| Marit | 120 |\n| 白鷗 | 88 |\n\nAsk for `ferry --night` at the desk."
	var out []feed.Story
	for i, r := range rows {
		id := feed.NewArticleID("gazette", feed.Evidence{GUID: fmt.Sprint(i)})
		h := feed.Headline{SourceTitle: "The Quay Gazette", Article: feed.Article{
			ID: id, Source: "gazette", Title: r.title, URL: fmt.Sprintf("https://quay.example/%d", i), Words: 640,
			Summary: "A four-to-three vote restores the 01:40 boat, and settles for now which tide gauge to believe.",
			Authors: []feed.Credit{{Author: r.by.ID, Name: r.by.Name, Kind: r.by.Kind}}, Categories: []string{"Harbour"},
			Dateline: feed.Dateline{Place: "Old Quay"}, Published: uitest.Now().Add(-time.Duration(r.hours) * time.Hour)}}
		h.Read, h.Starred = r.read, r.star
		out = append(out, feed.Story{Headline: h, Body: feed.Body{Article: id, Markdown: text}})
	}
	return out, []feed.Author{ines, tomas, desk}
}

// TestGoldenScreens draws what a reader sees most, at the four sizes the look was
// made for. The files are read by a person before they are committed;
// `go run ./cmd/dev golden` writes them.
func TestGoldenScreens(t *testing.T) {
	t.Parallel()
	scenes := []struct{ name, keys string }{{"list", ""}, {"story", "enter"}, {"author", "enter a"}, {"help", "?"}, {"empty", ""}}
	themes := map[string]*theme.Theme{"dark": theme.New(true, theme.TrueColor), "none": theme.New(true, theme.NoColor)}
	for _, size := range [][2]int{{40, 15}, {80, 24}, {120, 40}, {200, 60}} {
		for _, scene := range scenes {
			for colours, th := range themes {
				t.Run(fmt.Sprintf("%dx%d/%s/%s", size[0], size[1], scene.name, colours), func(t *testing.T) {
					t.Parallel()
					stories, people := gazette()
					if scene.name == "empty" {
						stories = nil
					}
					m := ui.New(ui.Options{Library: uitest.NewLibrary(stories, people...), Theme: th, Now: uitest.Now, Location: time.UTC})
					uitest.Start(t, m, size[0], size[1])
					press(t, m, scene.keys)
					uitest.Drive(t, m, tea.WindowSizeMsg{Width: size[0], Height: size[1]})
					uitest.Exact(t, m, size[0], size[1])
					golden.RequireEqual(t, []byte(m.View()+"\n"))
				})
			}
		}
	}
}
