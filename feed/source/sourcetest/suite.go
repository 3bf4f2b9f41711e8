// Package sourcetest is the contract that every driver passes. It must not know
// any driver.
package sourcetest

import (
	"context"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/source"
)

// Run checks a driver against a location it must be able to read.
func Run(t *testing.T, d source.Driver, location string) {
	t.Helper()
	canonical, ok := d.Claims(location)
	if !ok {
		t.Fatalf("%s does not claim %q", d.Kind(), location)
	}
	if again, ok := d.Claims(canonical); !ok || again != canonical {
		t.Errorf("claiming %q again gives %q, %v", canonical, again, ok)
	}
	if _, ok := d.Claims(""); ok {
		t.Error("nothing at all is claimed")
	}
	src := feed.Source{ID: feed.NewSourceID(d.Kind(), canonical), Kind: d.Kind(), Location: canonical,
		Added: time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)}
	first, err := d.Fetch(context.Background(), src, feed.FetchState{})
	if err != nil {
		t.Fatalf("fetch: %v", err)
	}
	if len(first.Items) == 0 {
		t.Fatal("the first visit brought nothing")
	}
	for _, item := range first.Items {
		if item.GUID == "" && item.URL == "" {
			t.Errorf("%q has neither a GUID nor an address", item.Title)
		}
		if item.Title == "" && item.Content.Value == "" {
			t.Error("a story without title and text")
		}
	}
	second, err := d.Fetch(context.Background(), src, first.State)
	if err != nil || !second.Unchanged || len(second.Items) != 0 {
		t.Errorf("a second visit: unchanged %v, %d stories, %v", second.Unchanged, len(second.Items), err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := d.Fetch(ctx, src, feed.FetchState{}); feed.ClassOf(err) != feed.Interrupted {
		t.Errorf("a cancelled visit ends with %v", err)
	}
}
