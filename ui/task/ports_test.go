package task_test

import (
	"testing"

	"byline/feed"
	"byline/ui/task"
	"byline/ui/uitest"
)

func TestALibraryInMemoryAnswersThroughThePort(t *testing.T) {
	t.Parallel()
	stories, people := uitest.Stories(3)
	var lib task.Library = uitest.NewLibrary(stories, people...)
	page, err := lib.Page(t.Context(), feed.PageRequest{From: feed.Newest, Limit: 2})
	if err != nil || len(page.Items) != 2 || !page.More {
		t.Fatalf("page of two of three: %d rows, more %v, %v", len(page.Items), page.More, err)
	}
	id := page.Items[0].ID
	if err := lib.SetStarred(t.Context(), []feed.ArticleID{id}, true); err != nil {
		t.Fatal(err)
	}
	if s, err := lib.Story(t.Context(), id); err != nil || !s.Starred {
		t.Errorf("the star is not there: %v, %v", s.Starred, err)
	}
}
