package uitest

import (
	"context"
	"slices"
	"strings"

	"byline/feed"
)

// Keep puts a source with its state on the shelf; its counts are those of the
// stories.
func (l *Library) Keep(e feed.SourceEntry) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.revision++
	l.sources = slices.DeleteFunc(l.sources, func(o feed.SourceEntry) bool { return o.Source.ID == e.Source.ID })
	l.sources = append(l.sources, e)
}

// entries are the sources that were kept and those that only stories name, by name.
func (l *Library) entries() []feed.SourceEntry {
	out := slices.Clone(l.sources)
	for _, s := range l.stories {
		i := slices.IndexFunc(out, func(e feed.SourceEntry) bool { return e.Source.ID == s.Source })
		if i < 0 {
			out = append(out, feed.SourceEntry{Source: feed.Source{ID: s.Source, Kind: feed.KindFeed, Title: s.SourceTitle, Location: "https://" + string(s.Source) + ".example/feed"}})
			i = len(out) - 1
		}
		switch {
		case s.Hidden:
			continue
		case !s.Read:
			out[i].Counts.Unread++
		}
		out[i].Counts.All++
		if s.Starred {
			out[i].Counts.Starred++
		}
	}
	slices.SortFunc(out, func(a, b feed.SourceEntry) int { return strings.Compare(a.Source.Name(), b.Source.Name()) })
	return out
}

func (l *Library) inFolder(id feed.SourceID, folder feed.FolderName) bool {
	i := slices.IndexFunc(l.sources, func(e feed.SourceEntry) bool { return e.Source.ID == id })
	return i >= 0 && slices.ContainsFunc(l.sources[i].Source.Folders, func(f feed.FolderName) bool {
		return f == folder || strings.HasPrefix(string(f), string(folder)+"/")
	})
}

// Sources lists where the stories come from.
func (l *Library) Sources(context.Context) ([]feed.SourceEntry, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.entries(), nil
}

// ChangeSource edits a source.
func (l *Library) ChangeSource(ctx context.Context, id feed.SourceID, edit func(*feed.Source)) error {
	all, err := l.Sources(ctx)
	if l.Fail != nil || err != nil {
		return l.Fail
	}
	i := slices.IndexFunc(all, func(e feed.SourceEntry) bool { return e.Source.ID == id })
	if i < 0 {
		return &feed.Fault{Class: feed.NotFound, Op: "save", Subject: string(id)}
	}
	e := all[i]
	e.Counts = feed.Counts{}
	edit(&e.Source)
	l.Keep(e)
	return nil
}

// RemoveSource takes a source and its stories away.
func (l *Library) RemoveSource(_ context.Context, id feed.SourceID) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.Fail == nil {
		l.revision++
		l.sources = slices.DeleteFunc(l.sources, func(e feed.SourceEntry) bool { return e.Source.ID == id })
		l.stories = slices.DeleteFunc(l.stories, func(s feed.Story) bool { return s.Source == id })
	}
	return l.Fail
}
