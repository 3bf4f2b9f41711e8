// Package task declares what the screen needs done outside the event loop: the
// ports it calls and the commands that call them. It must not know who stands
// behind a port; the store and the desk satisfy them as they are.
package task

import (
	"context"

	"byline/feed"
)

// Library answers questions and records what the reader does. Its methods may
// block on the disk, so they are called from commands only.
type Library interface {
	Page(ctx context.Context, r feed.PageRequest) (feed.Page, error)
	Story(ctx context.Context, id feed.ArticleID) (feed.Story, error)
	Profile(ctx context.Context, id feed.AuthorID) (feed.Profile, error)
	Authors(ctx context.Context, q feed.AuthorQuery) ([]feed.AuthorEntry, error)
	Sources(ctx context.Context) ([]feed.SourceEntry, error)
	Picture(ctx context.Context, id feed.PictureID) ([]byte, error)
	Library(ctx context.Context) (feed.Library, error)
	Revision(ctx context.Context) (uint64, error)

	SetRead(ctx context.Context, ids []feed.ArticleID, read bool) error
	SetStarred(ctx context.Context, ids []feed.ArticleID, starred bool) error
	SetHidden(ctx context.Context, ids []feed.ArticleID, hidden bool) error
	SetPosition(ctx context.Context, id feed.ArticleID, p feed.Position) error
	// MarkAllRead marks a view read from a row, itself included, in a direction.
	MarkAllRead(ctx context.Context, q feed.Query, row feed.Cursor, dir feed.Direction) (int, error)
	PutAuthorMark(ctx context.Context, m feed.AuthorMark) error
	PutSource(ctx context.Context, s feed.Source) error
	RemoveSource(ctx context.Context, id feed.SourceID) error
}

// Desk brings stories in.
type Desk interface {
	// Subscribe adds whatever a location names and files what it holds.
	Subscribe(ctx context.Context, location string) (feed.Source, feed.Receipt, error)
	// Update visits sources, all that are due if none are named, and reports each
	// step; the channel is closed at the end.
	Update(ctx context.Context, ids []feed.SourceID, force bool) <-chan feed.Progress
}

// System reaches the desktop around the terminal.
type System interface {
	// Open shows an address in the reader's browser.
	Open(ctx context.Context, url string) error
	// Copy puts text on the clipboard and says how it was done.
	Copy(ctx context.Context, text string) error
}
