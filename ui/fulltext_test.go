package ui_test

import (
	"context"
	"testing"

	"byline/feed"
)

func TestTheWholeTextIsShownWhereTheStoryIs(t *testing.T) {
	t.Parallel()
	m, lib, desk := withDesk(t, 3, 140, 40)
	press(t, m, "enter d")
	shows(t, m, "fetch the page: unreachable")
	desk.Page = func(ctx context.Context, id feed.ArticleID) (feed.Story, error) {
		s, err := lib.Story(ctx, id)
		s.Body.Full = "Only the page tells of the lighthouse."
		return s, err
	}
	press(t, m, "d")
	shows(t, m, "The whole text is here.")
	shows(t, m, "Only the page tells of the lighthouse.")
}

func TestAWholeTextThatComesLateChangesNoOtherStory(t *testing.T) {
	t.Parallel()
	m, lib, desk := withDesk(t, 3, 140, 40)
	other, err := lib.Page(context.Background(), feed.PageRequest{Limit: 3})
	if err != nil {
		t.Fatal(err)
	}
	desk.Page = func(ctx context.Context, _ feed.ArticleID) (feed.Story, error) {
		s, err := lib.Story(ctx, other.Items[2].ID)
		s.Body.Full = "Only the page tells of the lighthouse."
		return s, err
	}
	press(t, m, "enter d")
	shows(t, m, "The whole text is here.")
	lacks(t, m, "lighthouse")
}
