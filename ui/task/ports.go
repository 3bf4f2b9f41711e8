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
	// History gives the stories read most recently, the last one first.
	History(ctx context.Context, limit int) ([]feed.Headline, error)
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
	// ChangeSource edits the reader's part of a source as it is now. Edit must not
	// wait, and may be called again.
	ChangeSource(ctx context.Context, id feed.SourceID, edit func(*feed.Source)) error
	RemoveSource(ctx context.Context, id feed.SourceID) error
}

// Desk brings stories in.
type Desk interface {
	// Subscribe adds whatever a location names and files what it holds. A page with
	// several feeds is answered with a fault that holds a [Choice].
	Subscribe(ctx context.Context, location string) (feed.Source, feed.Receipt, error)
	// Enlist subscribes to feeds without visiting them and names them all, those known
	// already too. Of each, location, nickname, site and folders are taken.
	Enlist(ctx context.Context, list []feed.Source) ([]feed.SourceID, error)
	// Update visits sources, all of them if none are named, and reports each step; the
	// channel is closed at the end. With force, also those that are not due; what is
	// paused, gone or told to wait is visited only by name.
	Update(ctx context.Context, ids []feed.SourceID, force bool) <-chan feed.Progress
	// FullText reads the page of a story, and keeps its text beside the source's own.
	// On failure the story is as it was.
	FullText(ctx context.Context, id feed.ArticleID) (feed.Story, error)
	// Lists gives what other readers on this machine are subscribed to.
	Lists(ctx context.Context) ([]List, error)
	// Import is Enlist for such a list; it takes over what else its reader keeps:
	// stories, read marks, flags.
	Import(ctx context.Context, l List) ([]feed.SourceID, error)
}

// Choice is an error that says which feeds a page has.
type Choice interface {
	error
	Feeds() []feed.Source
}

// List is a list of subscriptions that another reader keeps.
type List struct {
	Reader string // "newsboat", or a file's name
	Path   string // where it lies
	Feeds  []feed.Source
}

// System reaches the desktop around the terminal.
type System interface {
	// Open shows an address in the reader's browser.
	Open(ctx context.Context, url string) error
	// Copy puts text on the clipboard and says how it was done.
	Copy(ctx context.Context, text string) error
	// FileName proposes a name for the file of a story.
	FileName(h feed.Headline) string
	// Save writes a story to a file that is not there yet, and says where it is.
	Save(ctx context.Context, s feed.Story, path string) (where string, err error)
}
