package source_test

import (
	"context"
	"testing"

	"byline/feed"
	"byline/feed/source"
)

type named struct{ kind feed.Kind }

func (n named) Kind() feed.Kind { return n.kind }
func (n named) Claims(location string) (string, bool) {
	return location, location == string(n.kind)
}
func (n named) Fetch(context.Context, feed.Source, feed.FetchState) (feed.Dispatch, error) {
	return feed.Dispatch{Title: string(n.kind)}, nil
}

func TestChooseAndFor(t *testing.T) {
	t.Parallel()
	drivers := []source.Driver{named{feed.KindFile}, named{feed.KindFeed}}
	if d, at, ok := source.Choose(drivers, "feed"); !ok || at != "feed" || d.Kind() != feed.KindFeed {
		t.Errorf("Choose: %v %q %v", d, at, ok)
	}
	if _, _, ok := source.Choose(drivers, "nobody's"); ok {
		t.Error("a location nobody claims was claimed")
	}
	if _, ok := source.For(drivers, feed.KindPage); ok {
		t.Error("a kind without a driver has one")
	}
	n := 0
	for d, err := range source.Pieces(context.Background(), drivers[0], feed.Source{}, feed.FetchState{}) {
		if n++; err != nil || d.Title != "file" {
			t.Errorf("piece %q, %v", d.Title, err)
		}
	}
	if n != 1 {
		t.Errorf("%d pieces of a driver that makes one", n)
	}
}
