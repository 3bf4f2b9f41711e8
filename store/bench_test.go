package store_test

import (
	"context"
	"testing"

	"byline/feed"
	"byline/store/storetest"
)

func BenchmarkPage(b *testing.B) {
	ctx, s := context.Background(), storetest.Open(b)
	storetest.Fill(b, s, 10_000)
	for name, q := range map[string]feed.Query{
		"all": {}, "source+unread": {Source: storetest.Source(3).ID, Show: feed.ShowUnread}, "author": {Author: storetest.Author(0).ID},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if p, err := s.Page(ctx, feed.PageRequest{Query: q, Limit: 50}); err != nil || len(p.Items) != 50 {
					b.Fatal(len(p.Items), err)
				}
			}
		})
	}
	b.Run("revision", func(b *testing.B) {
		for b.Loop() {
			if _, err := s.Revision(ctx); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("story", func(b *testing.B) {
		p, err := s.Page(ctx, feed.PageRequest{Limit: 1})
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			if _, err := s.Story(ctx, p.Items[0].ID); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("profile", func(b *testing.B) {
		for b.Loop() {
			if _, err := s.Profile(ctx, storetest.Author(0).ID); err != nil {
				b.Fatal(err)
			}
		}
	})
	stats, err := s.Stats(ctx)
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("%d bytes a story", stats.Size/int64(stats.Library.All))
}

func BenchmarkDeliver1000(b *testing.B) {
	ctx, s := context.Background(), storetest.Open(b)
	for d := range storetest.Generate(b.N * 1000) {
		if _, err := s.Deliver(ctx, d); err != nil {
			b.Fatal(err)
		}
	}
}
