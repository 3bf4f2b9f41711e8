package list_test

import (
	"fmt"
	"testing"
	"time"

	"byline/feed"
	"byline/ui/pane/list"
	"byline/ui/theme"
)

// A walk to the end of a long view and back shows every row in its place and rank, and
// never holds more than a window of them.
func TestALongWalkHoldsAWindowOfRows(t *testing.T) {
	t.Parallel()
	const rows, part, edge = 5000, 100, 40
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	all := make([]feed.Headline, rows)
	for i := range all {
		id := fmt.Sprintf("%05d", rows-i)
		all[i] = feed.Headline{At: feed.Cursor(id), Article: feed.Article{ID: feed.ArticleID(id), Title: "Story " + id, Published: now}}
	}
	p := list.New(theme.New(true, theme.NoColor), func() time.Time { return now }, time.UTC)
	p.SetSize(40, 37, true)
	p.SetPage(feed.Page{Items: all[:part], Total: rows, More: true}, "")
	for at, by := 0, 1; at >= 0; at += by {
		rank, _ := p.Place()
		if cur, _ := p.Current(); cur.ID != all[at].ID || rank != at+1 {
			t.Fatalf("row %d: the cursor is on %s, rank %d", at, cur.ID, rank)
		}
		items := p.Items()
		if len(items) > list.MaxRows {
			t.Fatalf("row %d: %d rows are held", at, len(items))
		}
		top, _ := p.Top()
		switch first, end := top-1, top-1+len(items); {
		case p.NearEnd(edge):
			p.Append(feed.Page{Items: all[end:min(end+part, rows)], More: end+part < rows, Earlier: true})
		case p.NearTop(edge):
			p.Prepend(feed.Page{Items: all[max(0, first-part):first], More: true, Earlier: first > part})
		}
		if at == rows-1 {
			by = -1
		}
		if moved := p.Move(by); !moved && at != 0 {
			t.Fatalf("row %d: the cursor does not move by %d", at, by)
		}
	}
}
