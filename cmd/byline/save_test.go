package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"byline/feed"
)

func TestAStoryIsSavedAndNothingIsOverwritten(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	s := &screenSystem{env: func(string) string { return home }}
	story := feed.Story{Headline: feed.Headline{Article: feed.Article{ID: feed.NewArticleID("s", feed.Evidence{GUID: "1"}), Title: "The Ferry Is Back"}},
		Body: feed.Body{Markdown: "After eleven years."}}
	where, err := s.Save(t.Context(), story, "~/ferry.md")
	if err != nil || where != filepath.Join(home, "ferry.md") {
		t.Fatalf("saved to %q, %v", where, err)
	}
	text, err := os.ReadFile(where)
	if err != nil || !strings.Contains(string(text), "title: The Ferry Is Back") || !strings.Contains(string(text), "After eleven years.") {
		t.Errorf("the file holds %q, %v", text, err)
	}
	if _, err := s.Save(t.Context(), story, where); feed.ClassOf(err) != feed.BadInput {
		t.Errorf("saved over a file: %v", err)
	}
	if where, err := s.Save(t.Context(), story, home); err != nil || !strings.HasSuffix(where, s.FileName(story.Headline)) {
		t.Errorf("in a folder: %q, %v", where, err)
	}
	if _, err := s.Save(t.Context(), story, filepath.Join(home, "no", "such", "folder.md")); err == nil {
		t.Error("no error for a folder that is not there")
	}
}
