package all_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"byline/feed"
	"byline/feed/fetch"
	"byline/feed/source"
	"byline/feed/source/all"
)

type noNetwork struct{}

func (noNetwork) Get(context.Context, fetch.Request) (fetch.Response, error) {
	return fetch.Response{}, &feed.Fault{Class: feed.Unreachable}
}

func TestEveryLocationGoesToItsDriver(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "story")
	if err := os.WriteFile(file, []byte("A story\n\nOf two lines.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	drivers := all.Drivers(all.Options{Client: noNetwork{}})
	for location, want := range map[string]feed.Kind{
		"byline:welcome":              feed.KindWelcome,
		dir:                           feed.KindFolder,
		file:                          feed.KindFile,
		"file://" + file:              feed.KindFile,
		filepath.Join(dir, "not.txt"): feed.KindFile,
		"notes.md":                    feed.KindFile,
		"https://quay.example/a":      feed.KindPage,
		"quay.example/a":              feed.KindPage,
	} {
		d, _, ok := source.Choose(drivers, location)
		if !ok || d.Kind() != want {
			t.Errorf("%q goes to %v, want %s", location, d, want)
		}
	}
	for _, location := range []string{"", "nonsense", "ftp://quay.example/a", "javascript:alert(1)"} {
		if d, _, ok := source.Choose(drivers, location); ok {
			t.Errorf("%q is claimed as %s", location, d.Kind())
		}
	}
}

func TestEveryKindHasOneDriver(t *testing.T) {
	t.Parallel()
	seen := map[feed.Kind]bool{}
	for _, d := range all.Drivers(all.Options{Client: noNetwork{}}) {
		if seen[d.Kind()] {
			t.Errorf("two drivers for %s", d.Kind())
		}
		seen[d.Kind()] = true
	}
	if _, ok := source.For(all.Drivers(all.Options{}), feed.KindPage); ok {
		t.Error("pages are offered without a client")
	}
}
