package uitest_test

import (
	"context"
	"testing"

	"byline/feed"
	"byline/ui/task"
	"byline/ui/uitest"
)

var _ task.Library = (*uitest.Library)(nil)

func TestPagesMeetWithoutGapOrOverlap(t *testing.T) {
	t.Parallel()
	stories, people := uitest.Stories(23)
	lib := uitest.NewLibrary(stories, people...)
	seen, from := map[feed.ArticleID]bool{}, feed.Newest
	for {
		p, err := lib.Page(context.Background(), feed.PageRequest{From: from, Limit: 5})
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range p.Items {
			if seen[h.ID] {
				t.Fatalf("%s comes twice", h.Title)
			}
			seen[h.ID] = true
		}
		if !p.More {
			break
		}
		from = p.Older
	}
	if len(seen) != 23 {
		t.Errorf("%d of 23 stories", len(seen))
	}
	up, err := lib.Page(context.Background(), feed.PageRequest{From: feed.Oldest, Direction: feed.Up, Limit: 5, Rank: true})
	if err != nil || len(up.Items) != 5 || up.Before != 18 || up.More {
		t.Errorf("the last page: %d items, %d before, more %v, %v", len(up.Items), up.Before, up.More, err)
	}
}
