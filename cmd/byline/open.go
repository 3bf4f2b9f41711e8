package main

import (
	"errors"

	"github.com/spf13/cobra"

	"byline/cmd/byline/internal/desktop"
	"byline/feed"
)

func openCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "open ID|URL…", Short: "Open stories in the browser", Args: some("the identifier or the address of a story"),
		Long: "Opens stories of the library in the browser of the configuration, of BROWSER, or of\n" +
			"the system. What is read and unread stays as it is.",
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			conf, err := a.loadConfig()
			if err != nil {
				return err
			}
			lib, err := a.library(ctx)
			if err != nil {
				return err
			}
			ids, err := findArticles(ctx, lib, args)
			if err != nil {
				return err
			}
			stories, err := lib.Headlines(ctx, ids)
			if err != nil {
				return err
			}
			browser := desktop.New(conf.Browser, a.out, a.env)
			for _, h := range stories {
				if h.URL == "" {
					return &feed.Fault{Class: feed.NotFound, Op: "open", Subject: h.Title, Err: errors.New("the story has no address"),
						Advice: "“byline show " + h.ID.Short() + "” prints it"}
				}
				if err := browser.Open(ctx, h.URL); err != nil {
					return err
				}
			}
			return nil
		},
	}
}
