package main

import (
	"errors"
	"os"

	"github.com/spf13/cobra"

	"byline/feed"
	"byline/store"
)

func backupCommand(a *app) *cobra.Command {
	return &cobra.Command{Use: "backup FILE", Short: "Copy the library to a file, while it is in use", Args: one("the name of a file to write"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if _, err := os.Lstat(args[0]); err == nil {
				return &feed.Fault{Class: feed.BadInput, Op: "write", Subject: args[0], Err: errors.New("the file exists already"),
					Advice: "name another file, or remove it first"}
			}
			lib, err := a.library(cmd.Context())
			if err != nil {
				return err
			}
			if err := lib.Backup(cmd.Context(), args[0]); err != nil {
				return err
			}
			a.say("The library was copied to %s", args[0])
			return nil
		}}
}

func restoreCommand(a *app) *cobra.Command {
	return &cobra.Command{Use: "restore FILE", Short: "Put a backup in the place of the library", Args: one("the name of a backup"),
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := a.libraryPath()
			if err != nil {
				return err
			}
			dir, err := a.dir(dataDir)
			if err != nil {
				return err
			}
			if err := makeDir(dir); err != nil {
				return err
			}
			if err := store.Restore(cmd.Context(), args[0], path); err != nil {
				return err
			}
			a.say("The library is now that of %s", args[0])
			return nil
		}}
}
