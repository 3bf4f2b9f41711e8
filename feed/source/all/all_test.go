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
		"https://quay.example/a":      feed.KindFeed,
		"quay.example/a":              feed.KindFeed,
		"feed://quay.example/a":       feed.KindFeed,
	} {
		d, _, ok := source.Choose(drivers, location)
		if !ok || d.Kind() != want {
			t.Errorf("%q goes to %v, want %s", location, d, want)
		}
	}
	page, _ := source.For(drivers, feed.KindPage)
	if canonical, ok := page.Claims("quay.example/a"); !ok || canonical != "https://quay.example/a" {
		t.Error("an address without a feed would be nobody's")
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
	for _, kind := range []feed.Kind{feed.KindFeed, feed.KindPage} {
		if _, ok := source.For(all.Drivers(all.Options{}), kind); ok {
			t.Errorf("%s is offered without a client", kind)
		}
	}
}
