package detail_test

import (
	"strings"
	"testing"
	"time"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/feed"
	"byline/ui/pane/detail"
	"byline/ui/theme"
)

func story() feed.Story {
	s := feed.Story{}
	s.ID, s.Title, s.Words = "a", "Night ferries return", 460
	s.Dateline = feed.Dateline{Place: "Old Quay"}
	s.Authors = []feed.Credit{{Name: "Ines Calder"}, {Name: "Tomas Wren", Role: feed.RolePhotographer}}
	s.SourceTitle, s.Arrived = "The Quay Gazette", time.Date(2026, 11, 23, 13, 54, 0, 0, time.UTC)
	s.Body.Markdown = strings.Repeat("The last boat leaves at night.\n\n", 40)
	return s
}

func TestHeadNamesEverybodyAndSaysThatTheDateIsTheArrival(t *testing.T) {
	t.Parallel()
	p := detail.New(theme.New(true, theme.NoColor), time.UTC)
	p.SetSize(80, 40, true)
	p.SetStory(story())
	got := xansi.Strip(strings.Join(p.Lines(), "\n"))
	for _, want := range []string{"By Ines Calder and Tomas Wren (photographer)  ·  The Quay Gazette", "Added Monday 23 November 2026, 13:54  ·  2 min", "OLD QUAY — The last boat"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in:\n%s", want, got)
		}
	}
}

func TestThePlaceSurvivesAnotherWidth(t *testing.T) {
	t.Parallel()
	p := detail.New(theme.New(true, theme.NoColor), time.UTC)
	p.SetSize(80, 20, true)
	p.SetStory(story())
	p.Scroll(30)
	at := p.Position()
	if at.Block == 0 {
		t.Fatalf("no place after scrolling: %+v", at)
	}
	p.SetSize(30, 20, true)
	if got := p.Position(); got.Block != at.Block {
		t.Errorf("the place moved from block %d to %d", at.Block, got.Block)
	}
	s := story()
	s.Position = at
	q := detail.New(theme.New(true, theme.NoColor), time.UTC)
	q.SetSize(80, 20, true)
	q.SetStory(s)
	if got := q.Position(); got.Block != at.Block {
		t.Errorf("restored block %d, want %d", got.Block, at.Block)
	}
}
