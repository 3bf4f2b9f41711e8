package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"go.yaml.in/yaml/v3"

	"byline/feed"
)

func exportCommand(a *app) *cobra.Command {
	return group("export", "Write stories, bookmarks or subscriptions out", exportJSON(a), exportMarkdown(a), exportBookmarks(a), exportOPML(a))
}

func exportJSON(a *app) *cobra.Command {
	var s selection
	cmd := &cobra.Command{Use: "json", Short: "Write stories as JSON Lines, one story a line", RunE: func(cmd *cobra.Command, _ []string) error {
		e := json.NewEncoder(a.out)
		e.SetEscapeHTML(false)
		return a.eachStory(cmd, &s, func(story feed.Story) error { return e.Encode(storyDocument(story)) })
	}}
	s.flags(cmd)
	return cmd
}

func exportMarkdown(a *app) *cobra.Command {
	var s selection
	cmd := &cobra.Command{Use: "md DIR", Short: "Write stories as Markdown files with front matter", Args: one("the name of a folder"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return feed.Wrap(feed.Denied, "make the folder", args[0], err)
			}
			n := 0
			err := a.eachStory(cmd, &s, func(story feed.Story) error {
				n++
				return writeMarkdown(filepath.Join(args[0], markdownName(story)), story)
			})
			if err == nil {
				a.say("%s written to %s", count(n, "story", "stories"), args[0])
			}
			return err
		}}
	s.flags(cmd)
	return cmd
}

func exportBookmarks(a *app) *cobra.Command {
	return &cobra.Command{Use: "bookmarks", Short: "Write the bookmarked stories as JSON Lines with notes and tags", RunE: func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		lib, err := a.library(ctx)
		if err != nil {
			return err
		}
		marks, err := lib.Bookmarks(ctx)
		if err != nil {
			return err
		}
		e := json.NewEncoder(a.out)
		e.SetEscapeHTML(false)
		for _, m := range marks {
			story, err := lib.Story(ctx, m.Article)
			if err != nil {
				return err
			}
			if err := e.Encode(jsonBookmark{storyDocument(story), stamp(m.At), m.Note, m.Tags}); err != nil {
				return err
			}
		}
		return nil
	}}
}

type jsonBookmark struct {
	jsonArticle
	At   string   `json:"starred_at,omitempty"`
	Note string   `json:"note,omitempty"`
	Tags []string `json:"tags,omitempty"`
}

func (a *app) eachStory(cmd *cobra.Command, s *selection, write func(feed.Story) error) error {
	ctx := cmd.Context()
	lib, err := a.library(ctx)
	if err != nil {
		return err
	}
	q, err := s.query(ctx, lib, nil)
	if err != nil {
		return err
	}
	for story, err := range lib.ExportArticles(ctx, q) {
		if err != nil {
			return err
		}
		if err := write(story); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// frontMatter is what a Markdown file says of its story; add reads it back.
type frontMatter struct {
	Title   string   `yaml:"title"`
	Authors []string `yaml:"authors,omitempty"`
	Date    string   `yaml:"date,omitempty"`
	URL     string   `yaml:"url,omitempty"`
	Tags    []string `yaml:"tags,omitempty"`
	Lang    string   `yaml:"lang,omitempty"`
}

func writeMarkdown(path string, s feed.Story) error {
	m := frontMatter{Title: s.Title, Date: stamp(s.Published), URL: s.URL, Tags: s.Categories, Lang: s.Language}
	for _, c := range s.Authors {
		m.Authors = append(m.Authors, c.Name)
	}
	head, err := yaml.Marshal(m)
	if err != nil {
		return err
	}
	text := fmt.Sprintf("---\n%s---\n\n%s%s\n", head, datelineText(s.Dateline), strings.TrimRight(s.Body.Text(), "\n"))
	return feed.Wrap(feed.Denied, "write", path, writeWhole(path, text))
}

// writeWhole puts a file in its place when it is complete. A link of that name is
// replaced, and what it leads to is left alone.
func writeWhole(path, text string) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".byline-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	_, err = f.WriteString(text)
	if err = errors.Join(err, f.Chmod(0o644), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// markdownName is a file name that says the day and the title and ends in the
// identifier, so that no two stories share it.
func markdownName(s feed.Story) string {
	var b strings.Builder
	for _, r := range strings.ToLower(s.Title) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() >= 60 {
			break
		}
	}
	slug := strings.Trim(b.String(), "-")
	if slug != "" {
		slug += "-"
	}
	return s.Date().UTC().Format("2006-01-02") + "-" + slug + s.ID.Short() + ".md"
}
