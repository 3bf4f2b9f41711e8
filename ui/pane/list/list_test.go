package list_test

import (
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
