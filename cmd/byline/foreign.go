package main

import (
	"context"
	"os"
	"path/filepath"

	"byline/cmd/byline/internal/newsboat"
	"byline/feed"
	"byline/ui/task"
)

// foreignReader is where another reader keeps its subscriptions.
type foreignReader struct {
	name  string
	paths []string // patterns; the first that leads to feeds counts
	read  func([]byte) ([]feed.Source, []error, error)
}

const newsboatName = "newsboat"

// foreignReaders lists the usual places. "$config", "$data" and "$home" stand for
// the user's folders (XDG Base Directory Specification 0.8).
var foreignReaders = []foreignReader{
	{newsboatName, []string{"$config/newsboat/urls", "$home/.newsboat/urls"}, newsboatFeeds},
	{"newsbeuter", []string{"$config/newsbeuter/urls", "$home/.newsbeuter/urls"}, newsboatFeeds},
	{"Liferea", []string{"$config/liferea/feedlist.opml"}, outlineSources},
	{"Akregator", []string{"$data/akregator/data/feeds.opml"}, outlineSources},
	{"an OPML file", []string{"$home/*.opml", "$home/Downloads/*.opml", "$home/Documents/*.opml"}, outlineSources},
}

// newsboatFeeds reads newsboat's list; what it has to leave out is left out.
func newsboatFeeds(data []byte) ([]feed.Source, []error, error) {
	list, refused := newsboat.Feeds(data)
	return list, refused, nil
}

// mostForeign bounds how large a list is looked at uninvited, in bytes.
const mostForeign = 8 << 20

// foreignLists reads what lies in the usual places. What cannot be read is not
// offered: nobody has asked for it.
func (a *app) foreignLists(ctx context.Context) []task.List {
	var out []task.List
	for _, reader := range foreignReaders {
		for _, pattern := range reader.paths {
			if ctx.Err() != nil {
				return nil
			}
			if l, ok := a.foreignList(reader, pattern); ok {
				out = append(out, l)
				break
			}
		}
	}
	return out
}

func (a *app) foreignList(reader foreignReader, pattern string) (task.List, bool) {
	places, err := filepath.Glob(os.Expand(pattern, a.userFolder))
	if err != nil {
		return task.List{}, false
	}
	for _, path := range places {
		info, err := os.Stat(path)
		if err != nil || !info.Mode().IsRegular() || info.Size() > mostForeign {
			continue
		}
		data, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		if feeds, _, err := reader.read(data); err == nil && len(feeds) > 0 {
			return task.List{Reader: reader.name, Path: path, Feeds: feeds}, true
		}
	}
	return task.List{}, false
}

// userFolder gives the user's own folders, wherever Byline keeps its files; one
// that is not known leads nowhere.
func (a *app) userFolder(name string) string {
	home, nowhere := a.env("HOME"), "/nonexistent"
	if !filepath.IsAbs(home) {
		return nowhere
	}
	kinds := map[string]dirKind{"config": configDir, "data": dataDir}
	k, ok := kinds[name]
	if !ok {
		return home
	}
	if base := a.env(k.variable); filepath.IsAbs(base) {
		return base
	}
	return filepath.Join(home, k.fallback)
}
