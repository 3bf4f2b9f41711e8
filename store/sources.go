package store

import (
	"cmp"
	"context"
	"encoding/binary"
	"slices"
	"strings"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
)

func (t tx) source(id feed.SourceID) (feed.Source, bool, error) {
	b, err := under(t, bucketSources, id, feed.SourceIDBytes)
	if err != nil {
		return feed.Source{}, false, badInput("read", err)
	}
	if b == nil {
		return feed.Source{}, false, nil
	}
	src, err := codec.DecodeSource(b)
	return src, err == nil, err
}

func (t tx) putSource(src feed.Source) error {
	k, err := key.ID(src.ID, feed.SourceIDBytes)
	if err != nil {
		return badInput("save", err)
	}
	b, err := codec.EncodeSource(src)
	if err != nil {
		return err
	}
	if err := t.b(bucketRemoved).Delete(k); err != nil {
		return err
	}
	return putNew(t.b(bucketSources), k, b)
}

func (t tx) putFetchState(id feed.SourceID, st feed.FetchState) error {
	k, err := key.ID(id, feed.SourceIDBytes)
	if err != nil {
		return badInput("save", err)
	}
	b, err := codec.EncodeFetchState(st)
	if err != nil {
		return err
	}
	return t.b(bucketFetch).Put(k, b)
}

// PutSource saves a source, new or changed, also one that was removed.
func (s *Store) PutSource(ctx context.Context, src feed.Source) error {
	return s.PutSources(ctx, []feed.Source{src})
}

// PutSources saves all of the sources or none of them, like PutSource. A list of
// thousands costs one wait for the disk instead of thousands.
func (s *Store) PutSources(ctx context.Context, list []feed.Source) error {
	return s.write(ctx, "save", func(t tx) error {
		for _, src := range list {
			if src.Added.IsZero() {
				src.Added = t.now
			}
			if err := t.putSource(src); err != nil {
				return err
			}
		}
		return nil
	})
}

// ChangeSource edits the reader's part of a source as it is on the shelf, so that
// what a visit states at the same time is not lost. Edit runs inside the
// transaction and must not wait; it may run again.
func (s *Store) ChangeSource(ctx context.Context, id feed.SourceID, edit func(*feed.Source)) error {
	return s.write(ctx, "save", func(t tx) error {
		src, ok, err := t.source(id)
		if err != nil {
			return err
		}
		if !ok {
			return missing("save", "source "+string(id))
		}
		edit(&src)
		src.ID = id
		return t.putSource(src)
	})
}

// removed reports whether a source that is not there was removed after the
// reader had added it. One added since then, or never dated, is new.
func (t tx) removed(src feed.Source) (bool, error) {
	k, err := key.ID(src.ID, feed.SourceIDBytes)
	if err != nil {
		return false, badInput("file", err)
	}
	at := t.b(bucketRemoved).Get(k)
	return at != nil && !src.Added.IsZero() && src.Added.UnixNano() < int64(number(at)), nil
}

// PutFetchState saves what the fetcher remembers of a source. For a source that
// was removed meanwhile it does nothing.
func (s *Store) PutFetchState(ctx context.Context, id feed.SourceID, st feed.FetchState) error {
	return s.write(ctx, "save", func(t tx) error {
		if _, ok, err := t.source(id); err != nil || !ok {
			return err
		}
		return t.putFetchState(id, st)
	})
}

func (t tx) entry(src feed.Source) (feed.SourceEntry, error) {
	out := feed.SourceEntry{Source: src}
	k, err := key.ID(src.ID, feed.SourceIDBytes)
	if err != nil {
		return out, err
	}
	if b := t.b(bucketFetch).Get(k); b != nil {
		if out.State, err = codec.DecodeFetchState(b); err != nil {
			return out, err
		}
	}
	scope, err := key.OfSource(src.ID)
	out.Counts = t.counts(scope)
	return out, err
}

// Source reads a source with its state and counts.
func (s *Store) Source(ctx context.Context, id feed.SourceID) (out feed.SourceEntry, err error) {
	err = s.read(ctx, "read", func(t tx) error {
		src, ok, err := t.source(id)
		if err != nil {
			return err
		}
		if !ok {
			return missing("read", "source "+string(id))
		}
		out, err = t.entry(src)
		return err
	})
	return out, err
}

// Sources reads every source, by name.
func (s *Store) Sources(ctx context.Context) (out []feed.SourceEntry, err error) {
	err = s.read(ctx, "list sources", func(t tx) error {
		return t.b(bucketSources).ForEach(func(_, v []byte) error {
			src, err := codec.DecodeSource(v)
			if err != nil {
				return err
			}
			e, err := t.entry(src)
			out = append(out, e)
			return err
		})
	})
	slices.SortFunc(out, func(a, b feed.SourceEntry) int {
		return cmp.Or(strings.Compare(fold(a.Source.Name()), fold(b.Source.Name())), cmp.Compare(a.Source.ID, b.Source.ID))
	})
	return out, err
}

// RemoveSource removes a source and its stories. Bookmarked stories stay, with
// the source's name; marks stay too, for the day the source comes back.
func (s *Store) RemoveSource(ctx context.Context, id feed.SourceID) error {
	return s.write(ctx, "remove", func(t tx) error {
		src, ok, err := t.source(id)
		if err != nil {
			return err
		}
		if !ok {
			return missing("remove", "source "+string(id))
		}
		scope, err := key.OfSource(id)
		if err != nil {
			return err
		}
		docs := t.docsIn(scope)
		err = t.change(docs, func() error {
			for _, d := range docs {
				if err := t.leave(d, src.Name()); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		k, err := key.ID(id, feed.SourceIDBytes)
		if err != nil {
			return err
		}
		if err := t.b(bucketFetch).Delete(k); err != nil {
			return err
		}
		at := binary.BigEndian.AppendUint64(nil, uint64(t.now.UnixNano()))
		if err := t.b(bucketRemoved).Put(k, at); err != nil {
			return err
		}
		return t.b(bucketSources).Delete(k)
	})
}

// leave removes an article, or if it is bookmarked writes its source's name
// beside it. The caller moves the rows.
func (t tx) leave(d key.Doc, sourceName string) error {
	h, err := t.header(d)
	if err != nil {
		return err
	}
	_, starred, err := t.own(h.ID)
	if err != nil {
		return err
	}
	if starred {
		h.SourceTitle = sourceName
		return t.putHeader(d, h)
	}
	if err := t.part(d, h); err != nil {
		return err
	}
	k, err := key.ID(h.ID, feed.ArticleIDBytes)
	if err != nil {
		return err
	}
	if err := t.b(bucketIDs).Delete(k); err != nil {
		return err
	}
	if err := t.b(bucketBodies).Delete(d[:]); err != nil {
		return err
	}
	return t.b(bucketHeaders).Delete(d[:])
}

func (t tx) putHeader(d key.Doc, h codec.Header) error {
	b, err := codec.EncodeHeader(h)
	if err != nil {
		return err
	}
	return t.b(bucketHeaders).Put(d[:], b)
}
