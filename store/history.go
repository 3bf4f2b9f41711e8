package store

import (
	"context"
	"slices"
	"time"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/key"
)

// History gives the stories the reader has read most recently, the last one first,
// at most limit of them and each once. Stories that were marked read together, as a
// whole view is, were not read and are left out unless they were open.
func (s *Store) History(ctx context.Context, limit int) (out []feed.Headline, err error) {
	err = s.read(ctx, "list what was read", func(t tx) error {
		out = nil
		seen, err := t.visits()
		if err != nil {
			return err
		}
		have := map[key.Doc]bool{}
		for i := 0; i < len(seen) && len(out) < limit; i++ {
			v := seen[i]
			if have[v.doc] || !v.open && v.amongOthers(seen, i) {
				continue
			}
			have[v.doc] = true
			h, err := t.headline(v.doc)
			if err != nil {
				return err
			}
			if !h.Hidden {
				out = append(out, h)
			}
		}
		return nil
	})
	return out, err
}

// visit is when a story was read, and whether it was open then.
type visit struct {
	at   time.Time
	doc  key.Doc // the leader of its group
	open bool
}

// visits gives all of them, the last one first.
func (t tx) visits() ([]visit, error) {
	var out []visit
	ids := t.b(bucketIDs)
	err := t.b(bucketMarks).ForEach(func(k, b []byte) error {
		m, err := codec.DecodeMark(b)
		if err != nil {
			return err
		}
		at, open := m.OpenedAt, !m.OpenedAt.IsZero()
		if !open {
			at = m.ReadAt
		}
		d, ok := key.DocOf(ids.Get(k))
		if at.IsZero() || !ok { // unread, or of a story that is no longer there
			return t.ctx.Err()
		}
		out = append(out, visit{at, t.group(d)[0], open})
		return t.ctx.Err()
	})
	slices.SortStableFunc(out, func(a, b visit) int { return b.at.Compare(a.at) })
	return out, err
}

// amongOthers reports whether another story was marked in the same moment, which is
// in the same transaction.
func (v visit) amongOthers(all []visit, i int) bool {
	for j := i + 1; j < len(all) && all[j].at.Equal(v.at); j++ {
		if all[j].doc != v.doc {
			return true
		}
	}
	for j := i - 1; j >= 0 && all[j].at.Equal(v.at); j-- {
		if all[j].doc != v.doc {
			return true
		}
	}
	return false
}
