package store_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/store"
	"byline/store/storetest"
)

// model is the store as one would write it without caring for speed.
type model struct {
	stories []modelStory // newest first
	muted   map[feed.AuthorID]bool
}

// gone reports a story that is in no list but its author's and the stars.
func (m *model) gone(s modelStory, q feed.Query) bool {
	own := q.Author != "" && q.Source == "" && q.Folder == ""
	return s.hidden || m.muted[s.author] && !s.starred && !own
}

type modelStory struct {
	id                    feed.ArticleID
	source                feed.SourceID
	folder                feed.FolderName
	author                feed.AuthorID
	title                 string
	read, starred, hidden bool
}

func (m *model) rows(q feed.Query) (out []feed.ArticleID) {
	for _, s := range m.stories {
		switch {
		case q.Folder != "" && s.folder != q.Folder && !strings.HasPrefix(string(s.folder), string(q.Folder)+"/"):
		case m.gone(s, q), q.Source != "" && s.source != q.Source, q.Author != "" && s.author != q.Author:
		case q.Show == feed.ShowUnread && s.read, q.Show == feed.ShowStarred && !s.starred:
		case !strings.Contains(s.title, q.Text):
		default:
			out = append(out, s.id)
		}
	}
	return out
}

func TestStoreAgreesWithTheModel(t *testing.T) {
	t.Parallel()
	for seed := range uint64(6) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			ctx, s, r := context.Background(), storetest.Open(t), rand.New(rand.NewPCG(seed, 7))
			m := &model{muted: map[feed.AuthorID]bool{}}
			for i := range 60 {
				src, a := storetest.Source(r.IntN(3)), storetest.Author(r.IntN(4))
				folder := folderOf(src)
				src.Folders = []feed.FolderName{folder}
				f := filing(src, fmt.Sprintf("guid%d", i), i, a)
				deliver(t, s, src, []feed.Author{a}, f)
				m.stories = append(m.stories, modelStory{id: f.Article.ID, source: src.ID, folder: folder, author: a.ID, title: f.Article.Title})
			}
			for range 60 {
				turn(t, s, r, m)
			}
			agree(ctx, t, s, m)
			for _, show := range []feed.Show{feed.ShowAll, feed.ShowUnread, feed.ShowStarred} {
				for _, src := range []feed.SourceID{"", storetest.Source(1).ID} {
					for _, a := range []feed.AuthorID{"", storetest.Author(2).ID} {
						for _, text := range []string{"", "guid1"} {
							for _, folder := range []feed.FolderName{"", "Harbour", "Harbour/Tides", "Harb"} {
								compare(ctx, t, s, m, feed.Query{Show: show, Source: src, Folder: folder, Author: a, Text: text})
							}
						}
					}
				}
			}
		})
	}
}

// folderOf files two of the three sources under one folder, one of them deeper.
func folderOf(src feed.Source) feed.FolderName {
	switch src.ID {
	case storetest.Source(0).ID:
		return "Harbour"
	case storetest.Source(1).ID:
		return "Harbour/Tides"
	}
	return "Harbours"
}

// turn does something at random to both.
func turn(t *testing.T, s *store.Store, r *rand.Rand, m *model) {
	t.Helper()
	ctx, at, on := context.Background(), r.IntN(len(m.stories)), r.IntN(2) == 0
	story := &m.stories[at]
	ids := []feed.ArticleID{story.id, story.id}
	var err error
	switch r.IntN(6) {
	case 0:
		err, story.read = s.SetRead(ctx, ids, on), on
	case 1, 2:
		err, story.starred = s.SetStarred(ctx, ids, on), on
	case 3:
		err, story.hidden = s.SetHidden(ctx, ids, on), on
	case 5:
		err, m.muted[story.author] = s.PutAuthorMark(ctx, feed.AuthorMark{Author: story.author, Muted: on}), on
	case 4:
		if r.IntN(6) > 0 {
			return
		}
		var h []feed.Headline
		if h, err = s.Headlines(ctx, ids[:1]); err != nil {
			break
		}
		dir := feed.Down
		if on {
			dir = feed.Up
		}
		_, err = s.MarkAllRead(ctx, feed.Query{Source: story.source}, h[0].At, dir)
		for i := range m.stories {
			reached := i >= at && dir == feed.Down || i <= at && dir == feed.Up
			if o := &m.stories[i]; reached && o.source == story.source && !m.gone(*o, feed.Query{}) {
				o.read = true
			}
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

// agree compares what is counted, and asks the store to check itself.
func agree(ctx context.Context, t *testing.T, s *store.Store, m *model) {
	t.Helper()
	want := feed.Counts{}
	for _, o := range m.stories {
		switch {
		case m.gone(o, feed.Query{}):
			want.Hidden++
			continue
		case !o.read:
			want.Unread++
		}
		want.All++
		if o.starred {
			want.Starred++
		}
	}
	lib, err := s.Library(ctx)
	if err != nil || lib.Counts != want {
		t.Errorf("counted %+v, want %+v, %v", lib.Counts, want, err)
	}
	if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
		t.Errorf("check: %v, %v", problems, err)
	}
}

// compare pages through a query both ways and compares with the model.
func compare(ctx context.Context, t *testing.T, s *store.Store, m *model, q feed.Query) {
	t.Helper()
	want := m.rows(q)
	var down, up []feed.ArticleID
	for from, more := feed.Newest, true; more; {
		p, err := s.Page(ctx, feed.PageRequest{Query: q, From: from, Limit: 7, Rank: true})
		if err != nil {
			t.Fatal(err)
		}
		if p.Total >= 0 && p.Total != len(want) || p.Before >= 0 && p.Before != len(down) || p.Earlier != (len(down) > 0) {
			t.Errorf("%+v: total %d of %d, before %d of %d, earlier %v", q, p.Total, len(want), p.Before, len(down), p.Earlier)
		}
		for _, h := range p.Items {
			down = append(down, h.ID)
		}
		from, more = p.Older, p.More
	}
	for from, more := feed.Oldest, true; more; {
		p, err := s.Page(ctx, feed.PageRequest{Query: q, From: from, Direction: feed.Up, Limit: 5})
		if err != nil {
			t.Fatal(err)
		}
		var part []feed.ArticleID
		for _, h := range p.Items {
			part = append(part, h.ID)
		}
		up = append(part, up...)
		from, more = p.Newer, p.Earlier
	}
	if diff := cmp.Diff(want, down); diff != "" {
		t.Errorf("%+v downwards (-want +got):\n%s", q, diff)
	}
	if !slices.Equal(want, up) {
		t.Errorf("%+v upwards: got %d rows, want %d", q, len(up), len(want))
	}
}
