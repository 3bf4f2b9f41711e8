package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"byline/cmd/byline/internal/desktop"
	"byline/feed/clean"
	"byline/store"
)

func dbRecover(a *app) *cobra.Command {
	return &cobra.Command{Use: "recover", Short: "Put a damaged library together again of its copy and what can be read",
		Long: "Takes the newest daily copy that is sound, if there is one, and adds what can be read of\n" +
			"the damaged library: bookmarks, read marks and notes first, then sources, authors and\n" +
			"stories. The damaged file is kept beside it. A library that is sound is left alone.",
		RunE: func(cmd *cobra.Command, _ []string) error {
			path, err := a.libraryPath()
			if err != nil {
				return err
			}
			a.logs()
			r, err := store.Recover(cmd.Context(), path, store.Options{Now: a.now, Log: a.log})
			if err != nil {
				return err
			}
			a.tellRecovery(r)
			return nil
		}}
}

func (a *app) tellRecovery(r store.Recovery) {
	from := ""
	if r.From != "" {
		from = ", on the copy " + clean.Line(filepath.Base(r.From), 0)
	}
	switch {
	case r.Damaged == "" && r.From == "":
		a.say("The library is sound; nothing was changed.")
	case r.Damaged == "":
		a.say("There was no library; it is the copy %s now.", clean.Line(filepath.Base(r.From), 0))
	default:
		a.say("The library was put together again%s: %s and %s could be read of the damaged one, %s could not.", from,
			count(r.Bookmarks, "bookmark", "bookmarks"), count(r.Stories, "story", "stories"), count(r.Lost, "part", "parts"))
		a.say("The damaged file is kept as %s; “byline refresh --all” brings back what the sources still have.", clean.Line(r.Damaged, 0))
	}
}

func dbSnapshot(a *app) *cobra.Command {
	return &cobra.Command{Use: "snapshot", Short: "Make today's copy of the library, as leaving the reader does", RunE: func(cmd *cobra.Command, _ []string) error {
		lib, err := a.library(cmd.Context())
		if err != nil {
			return err
		}
		made, err := lib.Snapshot(cmd.Context())
		if err != nil {
			return err
		}
		if !made {
			a.say("There is a copy of today already.")
			return nil
		}
		a.say("The library was copied.")
		return nil
	}}
}

// What leaving the reader may take for the daily copy; that of a larger library is
// made by a process that nobody waits for.
const (
	copyAtOnce = 8 << 20 // bytes of the library
	copyLimit  = 2 * time.Second
)

// copyForToday makes the daily copy of the library when the reader is left. That it
// fails is no reason to keep the reader.
func (a *app) copyForToday(ctx context.Context, lib *store.Store) {
	if ctx.Err() != nil || !lib.SnapshotDue() {
		return
	}
	err := func() error {
		info, err := os.Stat(lib.Path())
		if err != nil {
			return err
		}
		if info.Size() > copyAtOnce {
			args := []string{"db", "snapshot"}
			if a.home != "" {
				args = append(args, fmt.Sprintf("--home=%s", a.home))
			}
			return desktop.Background(args...)
		}
		ctx, cancel := context.WithTimeout(ctx, copyLimit)
		defer cancel()
		_, err = lib.Snapshot(ctx)
		return err
	}()
	if err != nil {
		a.log.Warn("the daily copy was not made", "err", err)
	}
}
