package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"byline/cmd/byline/internal/newsboat"
	"byline/feed"
	"byline/feed/ingest"
)

func importNewsboat(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "newsboat [PATH]", Short: "Take over the feeds, stories, read marks and flags of newsboat", Args: between(0, 1, "newsboat's folder"),
		Long: "PATH is newsboat's folder, its file “urls” or its “cache.db”; without it, newsboat's\n" +
			"usual places are looked at. Tags become folders, flagged stories are starred and\n" +
			"tagged with their flags, deleted ones hidden. Newsboat's files stay as they are.",
		RunE: func(cmd *cobra.Command, args []string) error {
			place, err := a.newsboatPlace(args)
			if err != nil {
				return err
			}
			return a.importNewsboat(cmd.Context(), place, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

// newsboatFiles are where newsboat keeps what is imported; either may be missing.
type newsboatFiles struct{ urls, cache string }

// newsboatPlace finds newsboat's files: the one that is named, those in the folder
// that is named, or those in the usual places, as newsboat looks for them.
func (a *app) newsboatPlace(args []string) (newsboatFiles, error) {
	if len(args) == 1 && args[0] == "-" {
		return newsboatFiles{urls: "-"}, nil
	}
	folders := []string{}
	if len(args) == 1 {
		info, err := os.Stat(args[0])
		switch {
		case err != nil:
			return newsboatFiles{}, feed.Wrap(feed.NotFound, "read", args[0], err)
		case info.Mode().IsRegular() && isCache(args[0]):
			return newsboatFiles{cache: args[0]}, nil
		case !info.IsDir():
			return newsboatFiles{urls: args[0]}, nil
		}
		folders = append(folders, args[0])
	} else {
		home := a.env("HOME")
		config, data := a.env("XDG_CONFIG_HOME"), a.env("XDG_DATA_HOME")
		if !filepath.IsAbs(config) {
			config = filepath.Join(home, ".config")
		}
		if !filepath.IsAbs(data) {
			data = filepath.Join(home, ".local/share")
		}
		folders = append(folders, filepath.Join(config, "newsboat"), filepath.Join(data, "newsboat"), filepath.Join(home, ".newsboat"))
	}
	var found newsboatFiles
	for _, dir := range folders {
		if path := filepath.Join(dir, "urls"); found.urls == "" && isFile(path) {
			found.urls = path
		}
		if path := filepath.Join(dir, "cache.db"); found.cache == "" && isFile(path) {
			found.cache = path
		}
	}
	if found == (newsboatFiles{}) {
		return found, &feed.Fault{Class: feed.NotFound, Op: "import", Subject: folders[len(folders)-1],
			Err: errors.New("there is neither “urls” nor “cache.db”"), Advice: "name newsboat's folder"}
	}
	return found, nil
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func isCache(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close() //nolint:errcheck // it was only read
	head := make([]byte, 16)
	_, err = io.ReadFull(f, head)
	return err == nil && newsboat.IsCache(head)
}

// importNewsboat subscribes to the feeds of "urls" and takes over the stories of
// the cache that are theirs. Without "urls" the feeds are those of the cache.
func (a *app) importNewsboat(ctx context.Context, place newsboatFiles, asJSON bool) error {
	var feeds []feed.Source
	var refused []error
	if place.urls != "" {
		data, err := a.readInput(place.urls)
		if err != nil {
			return err
		}
		feeds, refused = newsboat.Feeds(data)
	}
	var cache *newsboat.Cache
	if place.cache != "" {
		var err error
		if cache, err = newsboat.Open(ctx, place.cache); err != nil {
			return err
		}
		defer cache.Close() //nolint:errcheck // it was only read
		if place.urls == "" {
			if feeds, err = cache.Feeds(); err != nil {
				return err
			}
		}
	}
	if len(feeds)+len(refused) == 0 {
		return &feed.Fault{Class: feed.BadInput, Op: "import", Subject: place.urls + place.cache, Err: errNoFeeds}
	}
	done, refused, err := a.enlist(ctx, feeds, refused)
	if err != nil {
		return err
	}
	if cache != nil {
		if err := a.inherit(ctx, cache, feeds, &done); err != nil {
			return err
		}
	}
	return a.imported(done, refused, asJSON)
}

// inherit takes over the stories of the feeds, and says how many those of other
// feeds are.
func (a *app) inherit(ctx context.Context, cache *newsboat.Cache, feeds []feed.Source, done *imported) error {
	lib, err := a.library(ctx)
	if err != nil {
		return err
	}
	left, err := cache.Count()
	if err != nil {
		return err
	}
	visited, err := cache.Feeds() // "urls" has neither titles nor sites
	if err != nil {
		return err
	}
	desk, sum := a.desk(lib), ingest.Inheritance{}
	for _, f := range feeds {
		if left[f.Location] == 0 {
			continue
		}
		if i := slices.IndexFunc(visited, func(v feed.Source) bool { return v.Location == f.Location }); i >= 0 {
			f = visited[i]
		}
		got, err := desk.Inherit(ctx, f, cache.Stories(f.Location))
		if feed.ClassOf(err) == feed.NotFound {
			continue // its address was refused
		}
		if err != nil {
			return err
		}
		sum = sum.Add(got)
		delete(left, f.Location)
	}
	done.Stories, done.Read, done.Starred, done.Hidden = &sum.New, sum.Read, sum.Starred, sum.Hidden
	others := 0
	for _, n := range left {
		others += n
	}
	a.say("%s, %d known already; %d marked read, %d starred, %d hidden", count(sum.New, "new story", "new stories"), sum.Known, sum.Read, sum.Starred, sum.Hidden)
	if others > 0 {
		a.say("%s of other feeds stay in newsboat", count(others, "story", "stories"))
	}
	return nil
}
