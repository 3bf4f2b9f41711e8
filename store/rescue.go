package store

import (
	"context"
	"encoding/binary"
	"slices"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
	"byline/store/internal/salvage"
)

// Rescued counts what was brought over from a damaged file.
type Rescued struct {
	Bookmarks int
	Stories   int
	Lost      int // pages and records that could not be read
}

// rescueChunk is how many records one transaction of a rescue takes.
const rescueChunk = 500

// rescue fills a library with what can be read of a damaged one: first what the
// reader made, which nothing else can bring back, then what sources published. What
// the library has already, from a copy, stays unless the damaged file knows better.
type rescue struct {
	*Store
	ctx  context.Context
	from *salvage.File
	got  Rescued
}

func (s *Store) rescue(ctx context.Context, from *salvage.File) (Rescued, error) {
	r := &rescue{Store: s, ctx: ctx, from: from}
	for _, step := range []func() error{r.bookmarks, r.marks, r.sources, r.pictures, r.people, r.opinions, r.stories} {
		if err := step(); err != nil {
			return r.got, err
		}
	}
	r.got.Lost += from.Lost()
	return r.got, nil
}

// records gives those of a bucket that can be read, each as it was last.
func records[T any](r *rescue, bucket string, decode func([]byte) (T, error)) (out []T, err error) {
	seen := map[string]bool{}
	err = r.from.Bucket(bucket, func(rec salvage.Record) error {
		if seen[string(rec.Key)] {
			return r.ctx.Err()
		}
		v, err := decode(rec.Value)
		if err != nil {
			r.got.Lost++
			return r.ctx.Err()
		}
		seen[string(rec.Key)] = true
		out = append(out, v)
		return r.ctx.Err()
	})
	return out, err
}

// inChunks does something to every record, many in one transaction.
func inChunks[T any](r *rescue, all []T, each func(tx, T) error) error {
	for part := range slices.Chunk(all, rescueChunk) {
		err := r.write(r.ctx, "recover", func(t tx) error {
			for _, v := range part {
				if err := each(t, v); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// place puts what the reader did to an article, and moves the rows of one that is
// there.
func (t tx) place(id feed.ArticleID, put func(k []byte) error) error {
	if !id.Valid() {
		return nil // the record belongs to no article
	}
	k, err := key.ID(id, feed.ArticleIDBytes)
	if err != nil {
		return err
	}
	d, ok := key.DocOf(t.b(bucketIDs).Get(k))
	if !ok {
		return put(k)
	}
	return t.change([]key.Doc{d}, func() error { return put(k) })
}

func (r *rescue) bookmarks() error {
	all, err := records(r, bucketSaved, codec.DecodeBookmark)
	if err != nil {
		return err
	}
	r.got.Bookmarks = len(all)
	return inChunks(r, all, func(t tx, b feed.Bookmark) error {
		return t.place(b.Article, func(k []byte) error {
			v, err := codec.EncodeBookmark(b)
			if err != nil {
				return err
			}
			return t.b(bucketSaved).Put(k, v)
		})
	})
}

func (r *rescue) marks() error {
	all, err := records(r, bucketMarks, codec.DecodeMark)
	if err != nil {
		return err
	}
	return inChunks(r, all, func(t tx, m feed.Mark) error {
		return t.place(m.Article, func([]byte) error { return t.putMark(m) })
	})
}

// sources brings the sources without what the fetcher remembers of them: a server
// that is told what was seen last would not send again what was lost. One that the
// reader removed since the copy was made is removed again.
func (r *rescue) sources() error {
	all, err := records(r, bucketSources, codec.DecodeSource)
	if err != nil {
		return err
	}
	if err := r.PutSources(r.ctx, all); err != nil {
		return err
	}
	type removal struct {
		id feed.SourceID
		at uint64
	}
	var gone []removal
	err = r.from.Bucket(bucketRemoved, func(rec salvage.Record) error {
		id := key.Hex[feed.SourceID](rec.Key)
		if there := slices.ContainsFunc(all, func(s feed.Source) bool { return s.ID == id }); !there && len(rec.Value) == 8 && id.Valid() {
			gone = append(gone, removal{id, number(rec.Value)})
		}
		return r.ctx.Err()
	})
	if err != nil {
		return err
	}
	for _, g := range gone {
		if err := r.RemoveSource(r.ctx, g.id); err != nil && feed.ClassOf(err) != feed.NotFound {
			return err
		}
	}
	return inChunks(r, gone, func(t tx, g removal) error {
		k, err := key.ID(g.id, feed.SourceIDBytes)
		if err != nil {
			return err
		}
		return t.b(bucketRemoved).Put(k, binary.BigEndian.AppendUint64(nil, g.at))
	})
}

// pictures brings those that are what their identifiers say.
func (r *rescue) pictures() error {
	type picture struct{ k, data []byte }
	var all []picture
	size := 0
	flush := func() error {
		err := inChunks(r, all, func(t tx, p picture) error { return putNew(t.b(bucketMedia), p.k, p.data) })
		all, size = nil, 0
		return err
	}
	err := r.from.Bucket(bucketMedia, func(rec salvage.Record) error {
		if feed.NewPictureID(rec.Value) != key.Hex[feed.PictureID](rec.Key) {
			r.got.Lost++
			return r.ctx.Err()
		}
		all, size = append(all, picture{rec.Key, rec.Value}), size+len(rec.Value)
		if size > 16<<20 {
			return flush()
		}
		return r.ctx.Err()
	})
	if err != nil {
		return err
	}
	return flush()
}

// people brings the authors, and the identifiers that lead to them.
func (r *rescue) people() error {
	all, err := records(r, bucketAuthors, codec.DecodeAuthor)
	if err != nil {
		return err
	}
	err = inChunks(r, all, func(t tx, a feed.Author) error {
		if !a.ID.Valid() {
			return nil
		}
		_, err := t.settle(a)
		return err
	})
	if err != nil {
		return err
	}
	type forward struct{ from, to feed.AuthorID }
	var forwards []forward
	err = r.from.Bucket(bucketForwards, func(rec salvage.Record) error {
		f := forward{key.Hex[feed.AuthorID](rec.Key), key.Hex[feed.AuthorID](rec.Value)}
		if f.from.Valid() && f.to.Valid() {
			forwards = append(forwards, f)
		}
		return r.ctx.Err()
	})
	if err != nil {
		return err
	}
	slices.Reverse(forwards) // of two the first is the newer, and is to be the last
	return inChunks(r, forwards, func(t tx, f forward) error {
		_, is, err := t.author(f.from)
		if err != nil || is || t.forwarded(f.to) == f.from {
			return err
		}
		if _, leads, err := t.author(t.forwarded(f.to)); err != nil || !leads {
			return err
		}
		k, err := key.ID(f.from, feed.AuthorIDBytes)
		if err != nil {
			return err
		}
		to, err := key.ID(f.to, feed.AuthorIDBytes)
		if err != nil {
			return err
		}
		t.memo.canon = nil
		return t.b(bucketForwards).Put(k, to)
	})
}

// opinions brings what the reader thinks of authors. A merge into one who is lost
// is left out.
func (r *rescue) opinions() error {
	all, err := records(r, bucketOpinions, codec.DecodeAuthorMark)
	if err != nil {
		return err
	}
	for _, m := range all {
		err := r.PutAuthorMark(r.ctx, m)
		switch feed.ClassOf(err) {
		case feed.NotFound, feed.Usage:
			m.MergedInto = ""
			err = r.PutAuthorMark(r.ctx, m)
		}
		if err != nil && feed.ClassOf(err) != feed.BadInput {
			return err
		}
	}
	return nil
}
