package store_test

import (
	"bytes"
	"context"
	"syscall"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"byline/feed"
	"byline/store/storetest"
)

// processor reports what one round of a benchmark takes of the processor: beside
// other work on the machine, clocks say little.
func processor(b *testing.B) func() {
	before := usedCPU(b)
	return func() { b.ReportMetric(float64(usedCPU(b)-before)/float64(b.N), "cpu-ns/op") }
}

func usedCPU(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// barePage reads the newest rows of a library's headers as they are: what bbolt
// itself takes for a page.
func barePage(b *testing.B, path string, rows int) {
	b.Helper()
	db, err := bolt.Open(path, 0o600, &bolt.Options{ReadOnly: true})
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	defer processor(b)()
	for b.Loop() {
		var out [][]byte
		err := db.View(func(t *bolt.Tx) error {
			c := t.Bucket([]byte("headers")).Cursor()
			for k, v := c.Last(); k != nil && len(out) < rows; k, v = c.Prev() {
				out = append(out, bytes.Clone(v))
			}
			return nil
		})
		if err != nil || len(out) != rows {
			b.Fatal(len(out), err)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	ctx, s := context.Background(), storetest.Open(b)
	storetest.Fill(b, s, 10_000)
	b.Run("bare", func(b *testing.B) { barePage(b, s.Path(), 50) })
	for name, q := range map[string]feed.Query{
		"all": {}, "source+unread": {Source: storetest.Source(3).ID, Show: feed.ShowUnread}, "author": {Author: storetest.Author(0).ID},
	} {
		b.Run(name, func(b *testing.B) {
			defer processor(b)()
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
		defer processor(b)()
		for b.Loop() {
			if _, err := s.Story(ctx, p.Items[0].ID); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("profile", func(b *testing.B) {
		defer processor(b)()
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
