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

var today = time.Date(2026, 11, 26, 4, 30, 0, 0, time.UTC)

func drawn(w int, lead feed.AuthorID, h feed.Headline) string {
	p := list.New(theme.New(true, theme.NoColor), func() time.Time { return today }, time.UTC)
	p.SetLead(lead)
	p.SetSize(w, 8, false)
	p.SetPage(feed.Page{Items: []feed.Headline{h}, Total: 1}, "")
	return xansi.Strip(strings.Join(p.Lines(true), "\n"))
}

func TestARowNamesAllAuthorsOrCountsThem(t *testing.T) {
	t.Parallel()
	h := feed.Headline{Article: feed.Article{ID: "s", Title: "Tide", Published: today, Authors: []feed.Credit{
		{Author: "a", Name: "Ines Calder", Role: feed.RoleAuthor}, {Author: "b", Name: "Jonas Weber", Role: feed.RoleAuthor},
		{Author: "c", Name: "Mei Tanaka", Role: feed.RolePhotographer}}}}
	for _, c := range []struct {
		w    int
		lead feed.AuthorID
		want string
	}{{60, "", "Ines Calder, Jonas Weber  ·  now"}, {36, "", "Ines Calder +1  ·  now"}, {36, "b", "Jonas Weber +1  ·  now"}} {
		if got := drawn(c.w, c.lead, h); !strings.Contains(got, c.want) || strings.Contains(got, "Mei") {
			t.Errorf("%d columns, led by %q: no %q in\n%s", c.w, c.lead, c.want, got)
		}
	}
}

func TestDaysAreThoseOfTheCalendar(t *testing.T) {
	t.Parallel()
	for published, want := range map[string]string{"2026-11-25T22:00:00Z": "6h", "2026-11-25T03:00:00Z": "1d", "2026-11-24T23:00:00Z": "2d", "2026-11-24T01:00:00Z": "2d"} {
		at, err := time.Parse(time.RFC3339, published)
		if err != nil {
			t.Fatal(err)
		}
		h := feed.Headline{Article: feed.Article{ID: "s", Title: "Tide", Published: at}, SourceTitle: "Quay"}
		if got := drawn(40, "", h); !strings.Contains(got, "Quay  ·  "+want) {
			t.Errorf("%s: no %s in\n%s", published, want, got)
		}
	}
}
