package main

import (
	"context"

	"github.com/spf13/cobra"

	"byline/feed"
)

func starCommand(a *app) *cobra.Command {
	return markCommand(a, "star", "Bookmark stories", "bookmarked", func(ctx context.Context, lib library, ids []feed.ArticleID) error {
		return lib.SetStarred(ctx, ids, true)
	})
}

func unstarCommand(a *app) *cobra.Command {
	return markCommand(a, "unstar", "Remove the bookmarks of stories", "no longer bookmarked", func(ctx context.Context, lib library, ids []feed.ArticleID) error {
		return lib.SetStarred(ctx, ids, false)
	})
}

func readCommand(a *app) *cobra.Command {
	return markCommand(a, "read", "Mark stories as read", "read", func(ctx context.Context, lib library, ids []feed.ArticleID) error {
		return lib.SetRead(ctx, ids, true)
	})
}

func unreadCommand(a *app) *cobra.Command {
	return markCommand(a, "unread", "Mark stories as unread", "unread", func(ctx context.Context, lib library, ids []feed.ArticleID) error {
		return lib.SetRead(ctx, ids, false)
	})
}

// markBatch is how many stories one transaction marks.
const markBatch = 1000

// markCommand makes a command that sets a state on stories named by identifier or
// chosen by flags.
func markCommand(a *app, name, short, state string, set func(context.Context, library, []feed.ArticleID) error) *cobra.Command {
	var s selection
	cmd := &cobra.Command{
		Use: name + " QUERY|ID…", Short: short, Args: notBlank("an identifier, an address or a word"),
		Long: short + ". Stories are named by the beginning of their identifiers (4 digits\n" +
			"or more) or by their addresses; or they are chosen by words, all of which title or\n" +
			"byline hold, and by flags. --all means every story.",
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case len(args) == 0 && s.empty():
				return usage(cmd, "name stories by identifier, address or words, or choose them with --source, --author, --unread, --starred or --all")
			case named(args) && !s.empty():
				return usage(cmd, "identifiers and flags cannot be mixed")
			case len(args) > 0 && s.all:
				return usage(cmd, "--all means every story; leave the words out")
			}
			ctx := cmd.Context()
			lib, err := a.library(ctx)
			if err != nil {
				return err
			}
			ids, err := s.ids(ctx, lib, args)
			if err != nil {
				return err
			}
			if len(ids) == 0 {
				return nothing("no story matches")
			}
			for done := 0; done < len(ids); done += markBatch {
				if err := set(ctx, lib, ids[done:min(done+markBatch, len(ids))]); err != nil {
					return err
				}
			}
			a.say("%s: %s", count(len(ids), "story", "stories"), state)
			return nil
		},
	}
	s.flags(cmd)
	cmd.Flags().BoolVar(&s.all, "all", false, "every story")
	return cmd
}

// ids are the stories meant. They are collected before anything is marked,
// because marking moves stories out of the views that are being walked.
func (s *selection) ids(ctx context.Context, lib library, args []string) ([]feed.ArticleID, error) {
	if named(args) {
		return findArticles(ctx, lib, args)
	}
	q, err := s.query(ctx, lib, args)
	if err != nil {
		return nil, err
	}
	var ids []feed.ArticleID
	request := feed.PageRequest{Query: q, Limit: markBatch}
	for {
		page, err := lib.Page(ctx, request)
		if err != nil {
			return nil, err
		}
		for _, h := range page.Items {
			ids = append(ids, h.ID)
		}
		if !page.More {
			return ids, nil
		}
		request.From = page.Older
	}
}
