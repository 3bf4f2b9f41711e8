package store

import (
	"bytes"
	"context"
	"fmt"
	"os"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
)

// Problem is something in the file that is not as it must be.
type Problem struct {
	Bucket string
	Key    string // hexadecimal
	Text   string
}

func (p Problem) String() string { return fmt.Sprintf("%s %s: %s", p.Bucket, p.Key, p.Text) }

// maxProblems bounds the report of a badly damaged file.
const maxProblems = 1000

// Check walks the whole library and reports everything that breaks a promise of
// the store: damaged values, lists and counters that disagree with the records,
// identifiers and keys that lead nowhere.
func (s *Store) Check(ctx context.Context) ([]Problem, error) {
	var c checker
	err := s.access(ctx, "check", studying, func(t tx) error {
		c.tx = t
		info, err := os.Stat(s.path)
		if err != nil {
			return err
		}
		if info.Size() < t.Size() {
			c.add("file", nil, "ends after %d of its %d bytes", info.Size(), t.Size())
			return nil // looking at the pages that are cut off would end the process
		}
		if err := checkPages(s.path, t); err != nil {
			c.add("file", nil, "%v", err)
			return nil
		}
		for err := range t.Check() {
			c.add("file", nil, "%v", err)
		}
		if len(c.found) > 0 {
			return nil // its pages contradict each other: reading on proves nothing
		}
		for _, step := range []func() error{c.headers, c.lists, c.counters, c.ids, c.twins, c.groups, c.authors, c.reader} {
			if err := step(); err != nil {
				return err
			}
		}
		return nil
	})
	return c.found, err
}

type checker struct {
	tx
	found []Problem
	rows  int // rows that the headers call for
	keys  int // keys of package twin that they call for
}

func (c *checker) add(bucket string, k []byte, format string, args ...any) {
	if len(c.found) < maxProblems {
		c.found = append(c.found, Problem{bucket, fmt.Sprintf("%x", k), fmt.Sprintf(format, args...)})
	}
}

func (c *checker) headers() error {
	lists, bodies := c.b(bucketLists), c.b(bucketBodies)
	err := c.b(bucketHeaders).ForEach(func(k, v []byte) error {
		if err := c.ctx.Err(); err != nil {
			return err
		}
		d, ok := key.DocOf(k)
		h, err := codec.DecodeHeader(v)
		if err != nil || !ok || len(k) != key.DocSize {
			c.add(bucketHeaders, k, "cannot be read: %v", err)
			return nil
		}
		if body, err := codec.DecodeBody(bodies.Get(k)); err != nil || body.Article != h.ID {
			c.add(bucketBodies, k, "is not the text of its article: %v", err)
		}
		if id, err := key.ID(h.ID, feed.ArticleIDBytes); err != nil || !bytes.Equal(c.b(bucketIDs).Get(id), k) {
			c.add(bucketHeaders, k, "its identifier %s does not lead here", h.ID)
		}
		for _, credit := range h.Authors {
			if _, ok, err := c.author(c.canon(credit.Author)); err != nil || !ok {
				c.add(bucketHeaders, k, "credits %s, who has no record: %v", credit.Author, err)
			}
		}
		if _, ok, err := c.source(h.Source); err != nil || !ok && h.SourceTitle == "" {
			c.add(bucketHeaders, k, "its source %s is not there: %v", h.Source, err)
		}
		c.checkKeys(d, h)
		rows, err := c.tx.rows(d, h)
		if err != nil {
			c.add(bucketHeaders, k, "%v", err)
		}
		c.rows += len(rows)
		for _, list := range rows {
			row := key.Row(list, d)
			if found, _ := lists.Cursor().Seek(row); !bytes.Equal(found, row) {
				c.add(bucketLists, row, "is missing")
			}
		}
		return nil
	})
	if n := c.b(bucketBodies).Stats().KeyN; err == nil && n != c.b(bucketHeaders).Stats().KeyN {
		c.add(bucketBodies, nil, "%d texts for another number of articles", n)
	}
	return err
}

// lists finds rows that no header calls for: all that are called for exist, so
// it is enough to count.
func (c *checker) lists() error {
	if n := c.b(bucketLists).Stats().KeyN; n != c.rows {
		c.add(bucketLists, nil, "%d rows where the articles call for %d", n, c.rows)
	}
	return nil
}

func (c *checker) counters() error {
	want := map[string]int{}
	err := c.b(bucketLists).ForEach(func(k, _ []byte) error {
		if len(k) > key.DocSize {
			want[string(k[:len(k)-key.DocSize])]++
		}
		return nil
	})
	if err != nil {
		return err
	}
	authors := 0
	for list := range want {
		if key.State(list[0]) == key.All && key.Scope(list[1:]).IsAuthor() {
			authors++
		}
	}
	if authors > 0 {
		want[writers] = authors
	}
	for list, n := range want {
		if got := c.total(list); got != n {
			c.add(bucketCounters, []byte(list), "says %d, there are %d", got, n)
		}
	}
	return c.b(bucketCounters).ForEach(func(k, _ []byte) error {
		if want[string(k)] == 0 {
			c.add(bucketCounters, k, "counts a list that is empty")
		}
		return nil
	})
}

func (c *checker) ids() error {
	return c.b(bucketIDs).ForEach(func(k, v []byte) error {
		d, ok := key.DocOf(v)
		if !ok || c.b(bucketHeaders).Get(d[:]) == nil {
			c.add(bucketIDs, k, "leads to no article")
		}
		return nil
	})
}

func (c *checker) authors() error {
	err := c.b(bucketAuthors).ForEach(func(k, v []byte) error {
		a, err := codec.DecodeAuthor(v)
		if err != nil {
			c.add(bucketAuthors, k, "cannot be read: %v", err)
			return nil
		}
		for _, ak := range a.Keys {
			to := c.b(bucketKeys).Get([]byte(ak))
			if len(ak) > 0 && len(ak) <= maxAuthorKey && (to == nil || c.forwarded(key.Hex[feed.AuthorID](to)) != a.ID) {
				c.add(bucketAuthors, k, "its key %q leads to somebody else", ak)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, bucket := range []string{bucketKeys, bucketForwards} {
		err := c.b(bucket).ForEach(func(k, v []byte) error {
			if _, ok, err := c.author(c.forwarded(key.Hex[feed.AuthorID](v))); err != nil || !ok {
				c.add(bucket, k, "leads to no author: %v", err)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// reader checks that what the reader wrote, and the sources, can be read.
func (c *checker) reader() error {
	for bucket, read := range map[string]func([]byte) error{
		bucketMarks:    func(b []byte) error { _, err := codec.DecodeMark(b); return err },
		bucketSaved:    func(b []byte) error { _, err := codec.DecodeBookmark(b); return err },
		bucketOpinions: func(b []byte) error { _, err := codec.DecodeAuthorMark(b); return err },
		bucketSources:  func(b []byte) error { _, err := codec.DecodeSource(b); return err },
		bucketFetch:    func(b []byte) error { _, err := codec.DecodeFetchState(b); return err },
		bucketRemoved:  checkNumber,
	} {
		err := c.b(bucket).ForEach(func(k, v []byte) error {
			if err := read(v); err != nil {
				c.add(bucket, k, "cannot be read: %v", err)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func checkNumber(b []byte) error {
	if len(b) != 8 {
		return codec.ErrDamaged
	}
	return nil
}
