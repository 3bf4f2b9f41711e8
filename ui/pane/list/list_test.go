package list_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/feed"
	"byline/ui/pane/list"
	"byline/ui/theme"
)

func TestCursorStaysOnItsStoryWhenNewOnesArriveAbove(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	p := list.New(theme.New(true, theme.NoColor), func() time.Time { return now }, time.UTC)
	p.SetSize(40, 20, true)
	h := func(id string, hours int) feed.Headline {
		return feed.Headline{Article: feed.Article{ID: feed.ArticleID(id), Title: "Story " + id, Published: now.Add(-time.Duration(hours) * time.Hour),
			Authors: []feed.Credit{{Name: "Ines Calder"}}}, SourceTitle: "Gazette"}
	}
	p.SetPage(feed.Page{Items: []feed.Headline{h("b", 2), h("c", 30)}, Total: 2}, "")
	p.Move(1)
	p.SetPage(feed.Page{Items: []feed.Headline{h("a", 1), h("b", 2), h("c", 30)}, Total: 3}, "")
	if cur, _ := p.Current(); cur.ID != "c" {
		t.Errorf("the cursor moved to %s", cur.ID)
	}
	got := xansi.Strip(strings.Join(p.Lines(true), "\n"))
	for _, want := range []string{"TODAY", "YESTERDAY", "Ines Calder  ·  Gazette  ·  1h", "▌● Story c"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in:\n%s", want, got)
		}
	}
}

// What arrives while one reads must not move what one reads.
func TestNewStoriesLeaveTheCursorOnItsLine(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	story := func(i int) feed.Headline {
		id := fmt.Sprintf("%03d", i)
		return feed.Headline{At: feed.Cursor(id), Article: feed.Article{ID: feed.ArticleID(id), Title: "Story " + id, Published: now}}
	}
	line := func(p *list.Pane) int {
		return slices.IndexFunc(p.Lines(true), func(l string) bool { return strings.Contains(l, "▌") })
	}
	for _, at := range []int{0, 3, 40, 99} {
		p := list.New(theme.New(true, theme.NoColor), func() time.Time { return now }, time.UTC)
		p.SetSize(40, 21, true)
		var items []feed.Headline
		for i := 300; i > 100; i -= 2 {
			items = append(items, story(i))
		}
		p.SetPage(feed.Page{Items: items, Total: len(items)}, "")
		p.Move(at)
		was, before := items[at].ID, line(p)
		more := []feed.Headline{story(303), story(302), story(301)} // on top
		for i := 300; i > 100; i -= 2 {
			more = append(more, story(i))
			if i%20 == 0 {
				more = append(more, story(i-1)) // and in between
			}
		}
		p.Refresh(feed.Page{Items: more, Total: len(more)})
		if cur, _ := p.Current(); cur.ID != was || line(p) != before {
			t.Errorf("at %d: the cursor went from %s on line %d to %s on line %d", at, was, before, cur.ID, line(p))
		}
	}
}

func TestTheWindowMovesSeldomAndAlwaysShowsTheCursor(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	var items []feed.Headline
	for i := range 200 {
		id := feed.ArticleID(strings.Repeat("x", i+1))
		items = append(items, feed.Headline{Article: feed.Article{ID: id, Title: "Story no " + string(id[:i%40]) + " end", Published: now.Add(-time.Duration(i) * time.Hour)}})
	}
	for _, size := range [][2]int{{40, 37}, {36, 12}, {80, 13}, {30, 3}} {
		p := list.New(theme.New(true, theme.NoColor), func() time.Time { return now }, time.UTC)
		p.SetSize(size[0], size[1], size[1] > 30)
		p.SetPage(feed.Page{Items: items, Total: len(items)}, "")
		before, moves := "", 0
		steps := append(slices.Repeat([]int{1}, 199), slices.Repeat([]int{-1}, 199)...)
		for n, by := range steps {
			p.Move(by)
			lines := p.Lines(true)
			if !strings.Contains(strings.Join(lines, "\n"), "▌") {
				t.Fatalf("%v: step %d: the cursor's row is not in the window:\n%s", size, n, strings.Join(lines, "\n"))
			}
			if day := strings.NewReplacer("▌", " ").Replace(xansi.Strip(strings.Join(lines, "\n"))); day != before {
				before = day
				moves++
			}
		}
		if size[1] > 30 && moves*3 > len(steps) {
			t.Errorf("%v: the window moved at %d of %d steps", size, moves, len(steps))
		}
	}
}

func TestAnotherViewIsShownFromItsTopIfTheCursorFits(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	var items []feed.Headline
	for i := range 60 {
		id := fmt.Sprintf("%03d", 900-i)
		items = append(items, feed.Headline{At: feed.Cursor(id), Article: feed.Article{ID: feed.ArticleID(id), Title: "Story " + id, Published: now}})
	}
	p := list.New(theme.New(true, theme.NoColor), func() time.Time { return now }, time.UTC)
	p.SetSize(40, 20, true)
	p.SetPage(feed.Page{Items: items, Total: len(items)}, "")
	p.Move(59)
	p.SetPage(feed.Page{Items: items[57:], Total: 3}, "")
	if cur, _ := p.Current(); cur.ID != items[59].ID || !strings.Contains(strings.Join(p.Lines(true), "\n"), items[57].Title) {
		t.Errorf("the cursor is on %s, and this is shown:\n%s", cur.ID, strings.Join(p.Lines(true), "\n"))
	}
}

func TestNoHeadingStandsWithoutAStoryUnderIt(t *testing.T) {
	t.Parallel()
	var items []feed.Headline
	for i := range 12 { // a story a day
		id := fmt.Sprintf("%02d", i)
		items = append(items, feed.Headline{Article: feed.Article{ID: feed.ArticleID(id), Title: "Story " + id, Published: today.AddDate(0, 0, -i)}})
	}
	for _, airy := range []bool{true, false} {
		for h := 6; h < 24; h++ {
			p := list.New(theme.New(true, theme.NoColor), func() time.Time { return today }, time.UTC)
			p.SetSize(50, h, airy)
			p.SetPage(feed.Page{Items: items, Total: len(items)}, "")
			lines := p.Lines(true)
			last := ""
			for _, l := range lines {
				if l = strings.TrimSpace(xansi.Strip(l)); l != "" {
					last = l
				}
			}
			if len(lines) != h || strings.HasSuffix(last, "──") {
				t.Errorf("%d lines, airy %v: %d lines that end with %q", h, airy, len(lines), last)
			}
		}
	}
}
