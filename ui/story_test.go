package ui_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/ui"
	"byline/ui/theme"
	"byline/ui/uitest"
)

// desktop remembers what it was asked to open and to copy.
type desktop struct {
	opened, copied, saved string
	none                  error // why there is no browser
}

func (d *desktop) FileName(feed.Headline) string { return "story.md" }

func (d *desktop) Save(_ context.Context, s feed.Story, path string) (string, error) {
	d.saved = path + ": " + s.Body.Markdown
	return "/home/ines/" + path, nil
}

func (d *desktop) Open(_ context.Context, url string) error  { d.opened = url; return d.none }
func (d *desktop) Copy(_ context.Context, text string) error { d.copied = text; return nil }

// reading starts with the first of two stories open; its text is long and holds a
// link.
func reading(t *testing.T, rest time.Duration) (*ui.Model, *desktop) {
	t.Helper()
	stories, people := uitest.Stories(2)
	stories[0].URL = "https://quay.example/1"
	stories[0].Body = feed.Body{Article: stories[0].ID, Markdown: "A [board](https://quay.example/board) met.\n\n" + strings.Repeat("The ferry leaves at night.\n\n", 600) + "The lighthouse stays."}
	d := &desktop{}
	m := ui.New(ui.Options{Library: uitest.NewLibrary(stories, people...), System: d, Theme: theme.New(true, theme.TrueColor),
		Now: uitest.Now, Location: time.UTC, Rest: rest})
	uitest.Start(t, m, 120, 40)
	press(t, m, "enter")
	return m, d
}

func TestNumbersOpenLinksInAStoryAndViewsInTheList(t *testing.T) {
	t.Parallel()
	m, d := reading(t, 0)
	press(t, m, "1")
	if d.opened != "https://quay.example/board" {
		t.Errorf("1 in the story opened %q", d.opened)
	}
	press(t, m, "9")
	shows(t, m, "There is no link 9 here.")
	press(t, m, "Y")
	if !strings.Contains(d.copied, "https://quay.example/1") || !strings.Contains(d.copied, " — ") {
		t.Errorf("Y copied %q", d.copied)
	}
	press(t, m, "q 3")
	shows(t, m, "Bookmarks")
}

func TestFindInTheStoryGoesToTheMatch(t *testing.T) {
	t.Parallel()
	m, _ := reading(t, 0)
	press(t, m, "/ l i g h t h o u s e")
	shows(t, m, "1 found")
	shows(t, m, "The lighthouse stays.")
	press(t, m, "x")
	shows(t, m, "0 found")
	shows(t, m, "board[1] met.") // back where the search began
	press(t, m, "backspace")
	shows(t, m, "The lighthouse stays.")
	press(t, m, "enter q")
	shows(t, m, "The lighthouse stays.") // the first q ends the search
}

func TestALongTextIsLaidOutBesideTheEventLoop(t *testing.T) {
	t.Parallel()
	m, _ := reading(t, time.Millisecond)
	shows(t, m, "The ferry leaves at night.")
	press(t, m, "G")
	shows(t, m, "100 %")
	press(t, m, "q j")
	if s := strings.Join(uitest.Screen(m), "\n"); strings.Contains(s, "The ferry leaves at night.") {
		t.Errorf("the text of the story before is still shown:\n%s", s)
	}
}

func TestAKeyActsOnTheStoryChosenBeforeItsTextIsThere(t *testing.T) {
	t.Parallel()
	m, lib := withOptions(t, 6, 120, 40, func(o *ui.Options, _ []feed.Story) { o.Rest = time.Millisecond })
	page, err := lib.Page(t.Context(), feed.PageRequest{Limit: 6})
	if err != nil {
		t.Fatal(err)
	}
	press(t, m, "j j")
	for _, msg := range uitest.Keys("enter n ctrl+d") { // no answer comes between the keys
		m.Update(msg)
	}
	press(t, m, "s")
	after, err := lib.Page(t.Context(), feed.PageRequest{Limit: 6})
	if err != nil {
		t.Fatal(err)
	}
	for i, h := range after.Items {
		if h.Starred != (i == 3) {
			t.Errorf("story %d: starred is %v", i, h.Starred)
		}
		if h.Position != page.Items[i].Position {
			t.Errorf("story %d: a place in a text that was not there: %+v", i, h.Position)
		}
	}
	shows(t, m, after.Items[3].Title[:20])
}
