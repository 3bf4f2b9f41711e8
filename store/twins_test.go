package store_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"byline/feed"
	"byline/store"
	"byline/store/storetest"
)

// report is a text long enough to be recognised.
const report = `The ferry came back on Monday after eleven years of repairs, and half the town stood on the pier to see it arrive.
Nobody had expected the band, least of all the conductor, who had been told to come on Tuesday.`

// printed is the story of a number as a source prints it: at one address, by an
// author of the source's own.
func printed(src feed.Source, n int) (feed.Filing, feed.Author) {
	a := by("Ines Calder", feed.AuthorKey("name:"+string(src.ID)+"/ines calder"))
	f := filing(src, fmt.Sprintf("%s-%d", src.ID, n), n, a)
	f.Article.URL, f.Article.Title = fmt.Sprintf("https://quay.example/story/%d", n), fmt.Sprintf("The ferry is back on route %d", n)
	f.Body.Markdown, f.Article.Words = report, len(strings.Fields(report))
	return f, a
}

// print files the story of a number in a source.
func print(t *testing.T, s *store.Store, src feed.Source, n int, change ...func(*feed.Filing)) feed.ArticleID {
	t.Helper()
	f, a := printed(src, n)
	for _, c := range change {
		c(&f)
	}
	deliver(t, s, src, []feed.Author{a}, f)
	return f.Article.ID
}

// listed gives the stories of a query, and fails if the page says another total.
func listed(t *testing.T, s *store.Store, q feed.Query) []feed.Headline {
	t.Helper()
	p, err := s.Page(context.Background(), feed.PageRequest{Query: q, Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	if p.Total >= 0 && p.Total != len(p.Items) {
		t.Errorf("%+v: total %d, %d rows", q, p.Total, len(p.Items))
	}
	return p.Items
}

func story(t *testing.T, s *store.Store, id feed.ArticleID) feed.Story {
	t.Helper()
	out, err := s.Story(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func wantIDs(t *testing.T, what string, got []feed.Headline, want ...feed.ArticleID) {
	t.Helper()
	var ids []feed.ArticleID
	for _, h := range got {
		ids = append(ids, h.ID)
	}
	if !slices.Equal(ids, want) {
		t.Errorf("%s: shows %v, want %v", what, ids, want)
	}
}

func TestAStoryOfTwoSourcesIsShownOnceAndInEach(t *testing.T) {
	t.Parallel()
	ctx, s, paper, planet := context.Background(), storetest.Open(t), storetest.Source(1), storetest.Source(2)
	paper.Folders, planet.Folders = []feed.FolderName{"Harbour"}, []feed.FolderName{"Harbour"}
	first, second := print(t, s, paper, 1), print(t, s, planet, 1)
	other := print(t, s, planet, 2)
	wantIDs(t, "all", listed(t, s, feed.Query{}), first, other)
	wantIDs(t, "unread", listed(t, s, feed.Query{Show: feed.ShowUnread}), first, other)
	wantIDs(t, "the paper", listed(t, s, feed.Query{Source: paper.ID}), first)
	wantIDs(t, "the planet", listed(t, s, feed.Query{Source: planet.ID}), second, other)
	wantIDs(t, "the folder", listed(t, s, feed.Query{Folder: "Harbour"}), first, other)
	_, here := printed(paper, 1)
	_, there := printed(planet, 1)
	wantIDs(t, "the paper's author", listed(t, s, feed.Query{Author: here.ID}), first)
	wantIDs(t, "the planet's author", listed(t, s, feed.Query{Author: there.ID}), second, other)
	if err := s.PutAuthorMark(ctx, feed.AuthorMark{Author: there.ID, MergedInto: here.ID}); err != nil {
		t.Fatal(err)
	}
	wantIDs(t, "both authors, who are one", listed(t, s, feed.Query{Author: there.ID}), first, other)
	wantIDs(t, "that author in the planet", listed(t, s, feed.Query{Author: here.ID, Source: planet.ID}), second, other)
	if lib, err := s.Library(ctx); err != nil || lib.All != 2 || lib.Unread != 2 {
		t.Errorf("the library counts %+v, %v", lib, err)
	}
	for id, in := range map[feed.ArticleID]feed.Copy{
		first:  {Article: second, Source: planet.ID, SourceTitle: planet.Title, URL: "https://quay.example/story/1"},
		second: {Article: first, Source: paper.ID, SourceTitle: paper.Title, URL: "https://quay.example/story/1"},
	} {
		if got := story(t, s, id).AlsoIn; len(got) != 1 || got[0] != in {
			t.Errorf("also in %+v, want %+v", got, in)
		}
	}
	if got := story(t, s, other).AlsoIn; got != nil {
		t.Errorf("a story of one source is also in %+v", got)
	}
}

func TestCopiesAreReadKeptAndHiddenTogether(t *testing.T) {
	t.Parallel()
	ctx, s, paper, planet := context.Background(), storetest.Open(t), storetest.Source(1), storetest.Source(2)
	first := print(t, s, paper, 1)
	if err := s.SetRead(ctx, []feed.ArticleID{first}, true); err != nil {
		t.Fatal(err)
	}
	if err := s.SetStarred(ctx, []feed.ArticleID{first}, true); err != nil {
		t.Fatal(err)
	}
	second := print(t, s, planet, 1)
	at := feed.Position{Block: 3, Share: 200}
	if err := s.SetPosition(ctx, second, at); err != nil {
		t.Fatal(err)
	}
	for _, id := range []feed.ArticleID{first, second} {
		if h := story(t, s, id); !h.Read || !h.Starred || h.Position != at {
			t.Errorf("%s: read %v, starred %v, at %+v", id, h.Read, h.Starred, h.Position)
		}
	}
	if e, err := s.Source(ctx, planet.ID); err != nil || e.Counts != (feed.Counts{All: 1, Starred: 1}) {
		t.Errorf("the planet counts %+v, %v", e.Counts, err)
	}
	if err := s.SetStarred(ctx, []feed.ArticleID{second, first}, true); err != nil {
		t.Fatal(err)
	}
	if marks, err := s.Bookmarks(ctx); err != nil || len(marks) != 1 {
		t.Errorf("bookmarks %+v, %v", marks, err)
	}
	if err := s.SetStarred(ctx, []feed.ArticleID{second}, false); err != nil {
		t.Fatal(err)
	}
	if err := s.SetRead(ctx, []feed.ArticleID{second, first}, false); err != nil {
		t.Fatal(err)
	}
	if lib, err := s.Library(ctx); err != nil || lib.Counts != (feed.Counts{All: 1, Unread: 1}) {
		t.Errorf("let go and unread: %+v, %v", lib, err)
	}
	if n, err := s.MarkAllRead(ctx, feed.Query{Source: planet.ID}, feed.Newest, feed.Down); err != nil || n != 1 {
		t.Errorf("marked %d, %v", n, err)
	}
	if err := s.SetHidden(ctx, []feed.ArticleID{second}, true); err != nil {
		t.Fatal(err)
	}
	if lib, err := s.Library(ctx); err != nil || lib.Counts != (feed.Counts{Hidden: 1}) {
		t.Errorf("read and hidden: %+v, %v", lib, err)
	}
}

func TestCopiesPartWhenASourceGoes(t *testing.T) {
	t.Parallel()
	ctx, s, paper, planet := context.Background(), storetest.Open(t), storetest.Source(1), storetest.Source(2)
	first := print(t, s, paper, 1)
	if err := s.SetRead(ctx, []feed.ArticleID{first}, true); err != nil {
		t.Fatal(err)
	}
	second, third := print(t, s, planet, 1), print(t, s, storetest.Source(3), 1)
	kept := print(t, s, paper, 2)
	if err := s.SetStarred(ctx, []feed.ArticleID{kept}, true); err != nil {
		t.Fatal(err)
	}
	keptToo := print(t, s, planet, 2)
	if err := s.RemoveSource(ctx, paper.ID); err != nil {
		t.Fatal(err)
	}
	wantIDs(t, "all", listed(t, s, feed.Query{}), second, kept)
	if h := story(t, s, third); !h.Read || len(h.AlsoIn) != 1 || h.AlsoIn[0].Article != second {
		t.Errorf("left: read %v, also in %+v", h.Read, h.AlsoIn)
	}
	if h := story(t, s, keptToo); !h.Starred || len(h.AlsoIn) != 1 || h.AlsoIn[0].SourceTitle != paper.Title {
		t.Errorf("bookmarked: starred %v, also in %+v", h.Starred, h.AlsoIn)
	}
	if err := s.RemoveSource(ctx, storetest.Source(3).ID); err != nil {
		t.Fatal(err)
	}
	if h := story(t, s, second); !h.Read || h.AlsoIn != nil {
		t.Errorf("alone: read %v, also in %+v", h.Read, h.AlsoIn)
	}
}

func TestAStoryRewrittenIntoAnotherPartsFromItsCopies(t *testing.T) {
	t.Parallel()
	s, paper, planet := storetest.Open(t), storetest.Source(1), storetest.Source(2)
	first, second := print(t, s, paper, 1), print(t, s, planet, 1)
	print(t, s, paper, 1, func(f *feed.Filing) {
		f.Article.Hash, f.Article.URL, f.Article.Title = 2, "https://quay.example/other", "Another story altogether today"
	})
	wantIDs(t, "one rewritten", listed(t, s, feed.Query{}), second, first)
	print(t, s, planet, 1, func(f *feed.Filing) { f.Article.Hash, f.Article.URL = 2, "https://quay.example/other" })
	wantIDs(t, "the other at its new address", listed(t, s, feed.Query{}), first)
	print(t, s, planet, 1, func(f *feed.Filing) { f.Article.Hash = 3 })
	wantIDs(t, "the other written back", listed(t, s, feed.Query{}), second, first)
	print(t, s, paper, 1, func(f *feed.Filing) { f.Article.Hash = 3 })
	wantIDs(t, "both written back", listed(t, s, feed.Query{}), second)
}

func TestAPageOfManyStoriesAndAColumnsNameFoldNothing(t *testing.T) {
	t.Parallel()
	s, paper, planet := storetest.Open(t), storetest.Source(1), storetest.Source(2)
	oneAddress := func(f *feed.Filing) { f.Article.URL = "https://quay.example/ticker" }
	oneTitle := func(f *feed.Filing) {
		f.Article.URL, f.Article.Title = "", "The week in the harbour"
		f.Article.Published = storetest.Now
	}
	print(t, s, paper, 1, oneAddress)
	print(t, s, paper, 2, oneAddress)
	print(t, s, planet, 3, oneAddress)
	print(t, s, paper, 4, oneTitle)
	print(t, s, paper, 5, oneTitle)
	print(t, s, planet, 6, oneTitle)
	if n := len(listed(t, s, feed.Query{})); n != 6 {
		t.Errorf("%d of 6 stories are shown", n)
	}
}

func TestTheLongerTextLeads(t *testing.T) {
	t.Parallel()
	ctx, s, links, paper := context.Background(), storetest.Open(t), storetest.Source(1), storetest.Source(2)
	teaser := print(t, s, links, 1, func(f *feed.Filing) { f.Body.Markdown, f.Article.Words = "Comments", 1 })
	if err := s.SetStarred(ctx, []feed.ArticleID{teaser}, true); err != nil {
		t.Fatal(err)
	}
	whole := print(t, s, paper, 1)
	wantIDs(t, "all", listed(t, s, feed.Query{}), whole)
	wantIDs(t, "starred", listed(t, s, feed.Query{Show: feed.ShowStarred}), whole)
	print(t, s, storetest.Source(3), 1)
	wantIDs(t, "all, after a third", listed(t, s, feed.Query{}), whole)
}

// TestFoldingKeepsEveryCount moves stories of four sources, of which many are
// copies, in and out and marks them at random; that every list and counter is as
// the records say is checked when the library is closed.
func TestFoldingKeepsEveryCount(t *testing.T) {
	t.Parallel()
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			ctx, s, r := context.Background(), storetest.Open(t), rand.New(rand.NewPCG(seed, 11))
			var ids []feed.ArticleID
			for turn := range 150 {
				src := storetest.Source(r.IntN(4))
				src.Added = storetest.Now.AddDate(0, 0, turn) // a source that was removed comes back
				n := r.IntN(6)
				var err error
				switch r.IntN(20) {
				case 0:
					err = s.RemoveSource(ctx, src.ID)
				case 1:
					_, err = s.MarkAllRead(ctx, feed.Query{Source: src.ID}, feed.Newest, feed.Down)
				case 2, 3:
					if len(ids) > 0 {
						err = s.SetRead(ctx, ids[len(ids)-1:], r.IntN(2) == 0)
					}
				case 4:
					if len(ids) > 0 {
						err = s.SetStarred(ctx, ids[len(ids)-1:], r.IntN(2) == 0)
					}
				default:
					ids = append(ids, print(t, s, src, n, func(f *feed.Filing) {
						f.Article.Hash = r.Uint64()
						if r.IntN(4) == 0 {
							f.Article.URL, f.Article.Title = fmt.Sprintf("https://quay.example/%d", r.IntN(3)), "Something else entirely happened here"
							f.Body.Markdown = "A short text."
						}
					}))
				}
				if feed.ClassOf(err) != "" && feed.ClassOf(err) != feed.NotFound {
					t.Fatal(err)
				}
			}
			all := listed(t, s, feed.Query{})
			seen := map[feed.ArticleID]bool{}
			for _, h := range all {
				seen[h.ID] = true
				for _, c := range h.AlsoIn {
					if seen[c.Article] {
						t.Errorf("%s is shown and is a copy of %s", c.Article, h.ID)
					}
					seen[c.Article] = true
				}
			}
			if len(all) == 0 || len(seen) == len(all) {
				t.Errorf("%d stories, %d articles: nothing was folded", len(all), len(seen))
			}
		})
	}
}

func TestAStoryIsFoundByItsAddress(t *testing.T) {
	t.Parallel()
	s := storetest.Open(t)
	gazette, herald := storetest.Source(1), storetest.Source(2)
	leader := print(t, s, gazette, 1)
	print(t, s, herald, 1)
	print(t, s, gazette, 2)
	for _, address := range []string{"https://quay.example/story/1", "https://quay.example/story/1?utm_source=feed"} {
		if got, err := s.FindAddress(t.Context(), address); err != nil || got != leader {
			t.Errorf("%s: %q, %v; want %q", address, got, err, leader)
		}
	}
	for _, address := range []string{"https://quay.example/story/3", "https://quay.example/", "no address", ""} {
		if got, err := s.FindAddress(t.Context(), address); feed.ClassOf(err) != feed.NotFound {
			t.Errorf("%q: %q, %v; want not found", address, got, err)
		}
	}
}
