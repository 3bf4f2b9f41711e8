package author_test

import (
	"strings"
	"testing"
	"time"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/feed"
	"byline/ui/pane/author"
	"byline/ui/picture"
	"byline/ui/theme"
)

func TestProfileShowsBiographySourceAndOtherStories(t *testing.T) {
	t.Parallel()
	p := author.New(theme.New(true, theme.NoColor), time.UTC, picture.NewCache())
	p.SetSize(40, 40, true)
	pr := feed.Profile{Stories: 2, Unread: 1, Months: []int{0, 1, 2}, Beats: []feed.Tally{{Name: "harbour", Count: 2}},
		Author: feed.Author{ID: "a", Kind: feed.KindPerson, Name: "Ines Calder", Role: "Harbour correspondent", Bio: "She covers ports.",
			BioFrom: "https://quay.example/ines", BioAt: time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)}}
	for _, id := range []feed.ArticleID{"one", "two"} {
		pr.Latest = append(pr.Latest, feed.Headline{Article: feed.Article{ID: id, Title: "Story " + string(id)}})
	}
	p.SetProfile(pr, nil, "one")
	got := xansi.Strip(strings.Join(p.Lines(), "\n"))
	for _, want := range []string{"Ines Calder", "Harbour correspondent", "She covers ports.", "quay.example/ines", "2 stories  ·  1 unread", "▁▄█", "ALSO BY INES", "Story two"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in:\n%s", want, got)
		}
	}
	if strings.Contains(got, "Story one") {
		t.Error("the story being read is listed among the others")
	}
	p.Change("one", func(h *feed.Headline) { h.Read = true })
	if got := xansi.Strip(strings.Join(p.Lines(), "\n")); !strings.Contains(got, "2 stories  ·  0 unread") {
		t.Errorf("a story that was read is still counted:\n%s", got)
	}
	p.Move(1)
	if id, ok := p.Selected(); !ok || id != "two" {
		t.Errorf("selected %q, %v", id, ok)
	}
}

func TestNobodyNamedSaysSo(t *testing.T) {
	t.Parallel()
	p := author.New(theme.New(true, theme.NoColor), time.UTC, picture.NewCache())
	p.SetSize(40, 10, true)
	p.Clear("Nobody is named as the author.", "g a lists all authors")
	if got := strings.Join(p.Lines(), "\n"); !strings.Contains(got, "Nobody is named") || !strings.Contains(got, "g a lists") {
		t.Errorf("an empty pane says nothing:\n%s", got)
	}
}

func TestALongTitleTakesTwoLines(t *testing.T) {
	t.Parallel()
	p := author.New(theme.New(true, theme.NoColor), time.UTC, picture.NewCache())
	p.SetSize(38, 40, true)
	p.SetProfile(feed.Profile{Stories: 1, Author: feed.Author{ID: "a", Kind: feed.KindPerson, Name: "Ines Calder"},
		Latest: []feed.Headline{{Article: feed.Article{ID: "x", Title: strings.Repeat("the harbour opens again ", 12)}}}}, nil, "")
	got := xansi.Strip(strings.Join(p.Lines(), "\n"))
	if n := strings.Count(got, "harbour"); n > 4 || !strings.Contains(got, " …") {
		t.Errorf("a title of 48 words is not cut:\n%s", got)
	}
}

func TestWithoutABiographyTheKeyThatLooksForOneIsNamed(t *testing.T) {
	t.Parallel()
	p := author.New(theme.New(true, theme.NoColor), time.UTC, picture.NewCache())
	p.SetSize(44, 40, true)
	p.SetSeek("d looks for one")
	p.SetProfile(feed.Profile{Author: feed.Author{ID: "a", Name: "Ines Calder"}}, nil, "")
	if got := strings.Join(p.Lines(), "\n"); !strings.Contains(got, "No biography found yet.") || !strings.Contains(got, "d looks for one") {
		t.Errorf("no key in:\n%s", got)
	}
	p.SetProfile(feed.Profile{Author: feed.Author{ID: "b", Name: "Mei", Bio: "She writes.", BioFrom: "byline:welcome"}}, nil, "")
	if got := xansi.Strip(strings.Join(p.Lines(), "\n")); strings.Contains(got, "d looks") || !strings.Contains(got, "from the welcome edition") {
		t.Errorf("a known biography:\n%s", got)
	}
}
