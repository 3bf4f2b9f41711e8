package store_test

import (
	"context"
	"testing"
	"time"

	"byline/feed"
	"byline/store/storetest"
)

func TestAStoryIsRecognizedByItsAddressAndTitle(t *testing.T) {
	t.Parallel()
	ctx, s, src := context.Background(), storetest.Open(t), storetest.Source(1)
	id := print(t, s, src, 1)
	print(t, s, storetest.Source(2), 1)
	print(t, s, src, 2)
	print(t, s, src, 3, func(f *feed.Filing) { f.Article.URL, f.Article.Title = "https://quay.example/twice", "Twice" })
	print(t, s, src, 4, func(f *feed.Filing) { f.Article.URL, f.Article.Title = "https://quay.example/twice", "Twice" })
	f, _ := printed(src, 1)
	sought := f.Article
	sought.ID = feed.NewArticleID(src.ID, feed.Evidence{GUID: "another"})
	for name, c := range map[string]struct {
		change func(*feed.Article)
		want   feed.ArticleID
	}{
		"another identifier":              {func(*feed.Article) {}, id},
		"another spelling of the address": {func(a *feed.Article) { a.URL += "?utm_source=x" }, id},
		"no date":                         {func(a *feed.Article) { a.Published = time.Time{} }, id},
		"another source":                  {func(a *feed.Article) { a.Source = storetest.Source(3).ID }, ""},
		"another title":                   {func(a *feed.Article) { a.Title += "!" }, ""},
		"another address":                 {func(a *feed.Article) { a.URL += "/2" }, ""},
		"another date":                    {func(a *feed.Article) { a.Published = a.Published.AddDate(0, 0, 1) }, ""},
		"its own identifier":              {func(a *feed.Article) { a.ID = id }, ""},
		"an address and title of two articles": {func(a *feed.Article) {
			a.URL, a.Title, a.Published = "https://quay.example/twice", "Twice", time.Time{}
		}, ""},
	} {
		a := sought
		c.change(&a)
		found, err := s.Recognize(ctx, []feed.Article{a})
		if err != nil || found[a.ID].ID != c.want {
			t.Errorf("%s: found %v, %v, want %q", name, found, err, c.want)
		}
	}
}
