package ui_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/ui"
	"byline/ui/layout"
	"byline/ui/theme"
	"byline/ui/uitest"
)

func TestAStoryIsWrittenToAFile(t *testing.T) {
	t.Parallel()
	m, _, d := busy(t, layout.List)
	press(t, m, "w")
	shows(t, m, "Write to story.md")
	press(t, m, "ctrl+u n o t e . m d enter")
	shows(t, m, "Written to /home/ines/note.md")
	if !strings.HasPrefix(d.saved, "note.md: The [ferry]") {
		t.Errorf("saved %q", d.saved)
	}
}

func TestWhatIsAttachedIsOpened(t *testing.T) {
	t.Parallel()
	stories, people := uitest.Stories(2)
	stories[0].Enclosures = []feed.Enclosure{{URL: "https://quay.example/12.mp3", Type: "audio/mpeg", Length: 30 << 20}}
	stories[1].Enclosures = []feed.Enclosure{{URL: "https://quay.example/a.pdf"}, {URL: "https://quay.example/b.pdf?x=1", Type: "application/pdf"}}
	lib, d := uitest.NewLibrary(stories, people...), &desktop{}
	m := ui.New(ui.Options{Library: lib, System: d, Theme: theme.New(true, theme.NoColor), Now: uitest.Now, Location: time.UTC})
	uitest.Start(t, m, 120, 40)
	press(t, m, "e")
	if d.opened != "https://quay.example/12.mp3" {
		t.Errorf("e opened %q", d.opened)
	}
	press(t, m, "j e")
	shows(t, m, "ATTACHED")
	shows(t, m, "application/pdf")
	press(t, m, "down enter")
	if d.opened != "https://quay.example/b.pdf?x=1" {
		t.Errorf("the second of two opened %q", d.opened)
	}
}

func TestWhatWasReadLatelyIsListedAndOpened(t *testing.T) {
	t.Parallel()
	m, lib := screen(t, 12, 120, 40)
	press(t, m, "g h")
	shows(t, m, "Nothing yet.")
	press(t, m, "esc enter q 2 g h")
	shows(t, m, "READ LATELY")
	read, err := lib.History(t.Context(), 9)
	if err != nil || len(read) != 1 {
		t.Fatalf("%d stories are read, %v", len(read), err)
	}
	press(t, m, "enter")
	shows(t, m, read[0].Title)
}

func TestWithoutABrowserTheAddressIsCopied(t *testing.T) {
	t.Parallel()
	m, _, d := busy(t, layout.List)
	d.none = &feed.Fault{Class: feed.NotFound, Op: "open", Err: errors.New("there is no desktop here")}
	press(t, m, "o")
	shows(t, m, "No browser was started: there is no desktop here.  The address is copied instead.")
	if d.copied == "" || d.copied != d.opened {
		t.Errorf("copied %q, opened %q", d.copied, d.opened)
	}
}

func TestWhatAStoryHasIsHintedAt(t *testing.T) {
	t.Parallel()
	stories, people := uitest.Stories(2)
	stories[0].URL, stories[0].Words = "https://quay.example/1", 30
	stories[0].Body.Origin, stories[0].Body.Full = feed.OriginFeed, ""
	stories[0].Enclosures = []feed.Enclosure{{URL: "https://quay.example/12.mp3"}}
	lib := uitest.NewLibrary(stories, people...)
	m := ui.New(ui.Options{Library: lib, Desk: filing(lib), Theme: theme.New(true, theme.NoColor), Now: uitest.Now, Location: time.UTC})
	uitest.Start(t, m, 120, 40)
	press(t, m, "enter")
	shows(t, m, "d whole text   e attached")
	press(t, m, "J")
	lacks(t, m, "whole text")
	lacks(t, m, "e attached")
}
