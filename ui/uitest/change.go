package uitest

import (
	"context"
	"slices"
	"time"

	"byline/feed"
)

// Now is the time in every test.
func Now() time.Time { return time.Date(2026, 11, 23, 14, 32, 0, 0, time.UTC) }

func hours(n int) time.Duration { return time.Duration(n) * time.Hour }

func (l *Library) change(ids []feed.ArticleID, edit func(*feed.Headline)) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.Fail != nil {
		return l.Fail
	}
	l.revision++
	for i := range l.stories {
		if slices.Contains(ids, l.stories[i].ID) {
			edit(&l.stories[i].Headline)
		}
	}
	return nil
}

// SetRead marks stories.
func (l *Library) SetRead(_ context.Context, ids []feed.ArticleID, read bool) error {
	return l.change(ids, func(h *feed.Headline) { h.Read = read })
}

// SetStarred bookmarks stories.
func (l *Library) SetStarred(_ context.Context, ids []feed.ArticleID, starred bool) error {
	return l.change(ids, func(h *feed.Headline) { h.Starred = starred })
}

// SetHidden hides stories.
func (l *Library) SetHidden(_ context.Context, ids []feed.ArticleID, hidden bool) error {
	return l.change(ids, func(h *feed.Headline) { h.Hidden = hidden })
}

// SetPosition remembers a place.
func (l *Library) SetPosition(_ context.Context, id feed.ArticleID, p feed.Position) error {
	return l.change([]feed.ArticleID{id}, func(h *feed.Headline) { h.Position = p })
}

// MarkAllRead marks a view from a row in a direction.
func (l *Library) MarkAllRead(ctx context.Context, q feed.Query, row feed.Cursor, dir feed.Direction) (int, error) {
	p, err := l.Page(ctx, feed.PageRequest{Query: q, Limit: 1 << 30})
	if err != nil {
		return 0, err
	}
	var ids []feed.ArticleID
	for _, h := range p.Items {
		reached := row == feed.Newest || h.At == row || (h.At < row) == (dir == feed.Down)
		if !h.Read && reached {
			ids = append(ids, h.ID)
		}
	}
	return len(ids), l.SetRead(ctx, ids, true)
}

// PutAuthorMark records what the reader thinks of an author.
func (l *Library) PutAuthorMark(_ context.Context, m feed.AuthorMark) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.Fail == nil {
		l.revision++
		l.marks[m.Author] = m
	}
	return l.Fail
}

// Add puts a story on top, as another process would.
func (l *Library) Add(s feed.Story) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.revision++
	s.At = "99999999"
	l.stories = append([]feed.Story{s}, l.stories...)
}
