package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"byline/cmd/byline/internal/desktop"
	"byline/feed"
)

// screenSystem is what lies around the terminal, as the screen sees it: the desktop,
// and the folder that byline was started in.
type screenSystem struct {
	*desktop.Desktop
	env func(string) string
}

// FileName proposes the name that “byline export md” gives a story.
func (s *screenSystem) FileName(h feed.Headline) string {
	return markdownName(feed.Story{Headline: h})
}

// Save writes a story as Markdown with front matter to a file that is not there yet.
// A folder takes it under the proposed name; “~” is the home folder.
func (s *screenSystem) Save(_ context.Context, story feed.Story, path string) (string, error) {
	if rest, ok := strings.CutPrefix(path, "~/"); ok && s.env("HOME") != "" {
		path = filepath.Join(s.env("HOME"), rest)
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		path = filepath.Join(path, markdownName(story))
	}
	if _, err := os.Lstat(path); err == nil {
		return "", &feed.Fault{Class: feed.BadInput, Op: "write", Subject: path, Err: errors.New("the file exists already"), Advice: "give another name"}
	}
	if full, err := filepath.Abs(path); err == nil {
		path = full
	}
	return path, writeMarkdown(path, story)
}
