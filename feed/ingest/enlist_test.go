package ingest_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/feed/ingest"
)

func TestEnlistingVisitsNobodyAndKeepsWhatTheReaderSetUp(t *testing.T) {
	t.Parallel()
	s := newSite(t, ingest.Options{})
	s.serve("/feed", rss("Quay", "https://quay.example/", "1"))
	ctx := context.Background()
	added, err := s.desk.Add(ctx, s.URL+"/feed")
	if err != nil {
		t.Fatal(err)
	}
	mine := added.Source
	mine.Nickname, mine.Folders = "Mine", []feed.FolderName{"Daily"}
	if err := s.shelf.PutSource(ctx, mine); err != nil {
		t.Fatal(err)
	}
	asked := s.times("/feed")
	got, err := s.desk.Enlist(ctx, []feed.Source{
		{Location: s.URL + "/feed", Nickname: "Theirs", Folders: []feed.FolderName{"Daily", "Sea /\x1b[31m/ Boats"}},
		{Location: s.URL + "/other", Nickname: "Other\x1b[2J", SiteURL: "https://other.example/"},
		{Location: s.URL + "/other", Folders: []feed.FolderName{"Again"}, Guarded: true},
		{Location: "javascript:alert(1)"},
		{Location: "not an address"},
	})
	if err != nil || got.New != 1 || got.Known != 2 || len(got.Refused) != 2 {
		t.Errorf("%+v, %v", got, err)
	}
	if s.times("/feed") != asked || s.times("/other") != 0 {
		t.Error("a server was asked")
	}
	if e := s.shelf.sources[mine.ID].Source; e.Nickname != "Mine" || !cmp.Equal(e.Folders, []feed.FolderName{"Daily", "Sea/[31m/Boats"}) {
		t.Errorf("the reader's own became %+v", e)
	}
	other := s.shelf.sources[feed.NewSourceID(feed.KindFeed, s.URL+"/other")]
	if other.Source.Nickname != "Other␛[2J" || !cmp.Equal(other.Source.Folders, []feed.FolderName{"Again"}) || !other.State.NextAt.IsZero() {
		t.Errorf("%+v", other)
	}
}

// TestEnlistingThousandsSavesThemTogether counts what costs: each save waits for
// the disk.
func TestEnlistingThousandsSavesThemTogether(t *testing.T) {
	t.Parallel()
	s := newSite(t, ingest.Options{})
	var list []feed.Source
	for n := range 5000 {
		list = append(list, feed.Source{Location: fmt.Sprintf("https://quay.example/%d", n), Folders: []feed.FolderName{"Sea"}})
	}
	got, err := s.desk.Enlist(t.Context(), list)
	if err != nil || got.New != 5000 || len(s.shelf.sources) != 5000 || s.shelf.puts > 5 {
		t.Errorf("%+v, %v, %d sources saved %d times", got, err, len(s.shelf.sources), s.shelf.puts)
	}
	if got, err := s.desk.Enlist(t.Context(), list); err != nil || got.Known != 5000 || s.shelf.puts > 5 {
		t.Errorf("again: %+v, %v, saved %d times", got, err, s.shelf.puts)
	}
}

func TestAnEnlistedAddressStaysGuardedUntilTheReaderGivesIt(t *testing.T) {
	t.Parallel()
	s := newSite(t, ingest.Options{})
	s.serve("/feed", rss("Quay", "https://quay.example/", "1"))
	ctx := context.Background()
	got, err := s.desk.Enlist(ctx, []feed.Source{{Location: s.URL + "/feed", Guarded: true}})
	if err != nil || len(got.Sources) != 1 {
		t.Fatalf("%+v, %v", got, err)
	}
	for p := range s.desk.Refresh(ctx, nil, ingest.RefreshOptions{}) {
		if p.Stage == feed.StageFinished {
			t.Errorf("visited in a private network: %+v", p)
		}
	}
	if s.times("/feed") != 0 {
		t.Error("the server was asked")
	}
	if _, err := s.desk.Add(ctx, s.URL+"/feed"); err != nil {
		t.Fatal(err)
	}
	if e := s.shelf.sources[got.Sources[0]]; e.Source.Guarded || e.State.Failures != 0 {
		t.Errorf("%+v", e)
	}
}
