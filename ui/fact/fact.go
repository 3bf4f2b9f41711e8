// Package fact lists what finished work tells the screen. A fact carries the
// number of the question it answers, so that a late one can be dropped.
package fact

import "byline/feed"

// Side says where a page belongs in the window.
type Side int

// The sides.
const (
	Whole Side = iota // replaces the window
	Below
	Above
	Anew // the window as it is now, after somebody changed the store
)

// Mark is a mark of a story that the reader sets and takes away.
type Mark int

// The marks.
const (
	Read Mark = iota
	Starred
	Hidden
)

// Set edits the mark of a headline.
func (m Mark) Set(h *feed.Headline, to bool) {
	switch m {
	case Read:
		h.Read = to
	case Starred:
		h.Starred = to
	case Hidden:
		h.Hidden = to
	}
}

// The facts. Err is nil when the work succeeded.
type (
	// Page answers a question for headlines.
	Page struct {
		Number int
		Side   Side
		Page   feed.Page
		At     feed.ArticleID // where the cursor should be
		Err    error
	}
	// Story answers a question for a story.
	Story struct {
		Number int
		Story  feed.Story
		Err    error
	}
	// Profile answers a question for an author; Photo is the encoded portrait.
	Profile struct {
		Number  int
		Profile feed.Profile
		Photo   []byte
		Err     error
	}
	// Rested says that the cursor has stayed on a story for a while.
	Rested struct{ Number int }
	// Settled says that the size of the screen has not changed for a while.
	Settled struct{ Number int }
	// Index answers for authors.
	Index struct {
		Number  int
		Authors []feed.AuthorEntry
		Err     error
	}
	// History answers for the stories read lately.
	History struct {
		Number  int
		Stories []feed.Headline
		Err     error
	}
	// Added says what a new source brought. Run is the number of the visit.
	Added struct {
		Run     int
		Source  feed.Source
		Receipt feed.Receipt
		Err     error
	}
	// FullText says what the page of a story brought.
	FullText struct {
		Story feed.Story
		Err   error
	}
	// Done says that something was carried out outside the library; What is the
	// sentence for it.
	Done struct {
		What string
		Err  error
	}
	// Placed says that the place in a story was recorded, or not.
	Placed struct{ Err error }
	// Marked says that a mark of stories was recorded, or not: then the screen, which
	// has shown it already, takes it back.
	Marked struct {
		Articles []feed.ArticleID
		Mark     Mark
		To       bool
		All      bool // a whole view, of which Articles are the rows that were loaded
		Err      error
	}
	// Judged says the same of what the reader thinks of an author; Was is the mark
	// before, What the sentence for the change.
	Judged struct {
		What string
		Was  feed.AuthorMark
		Err  error
	}
	// Revision is the store's number and what it holds.
	Revision struct {
		Library feed.Library
		Err     error
	}
	// Tick says that another minute has begun or that the library is another one.
	Tick struct {
		Number   int
		Revision uint64
	}
	// Waited says that a sequence of keys was not finished in time.
	Waited struct{ Number int }
	// Paused says that the story has not been scrolled for a while.
	Paused struct{ Number int }
)
