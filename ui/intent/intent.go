// Package intent lists what a pane or a dialog may ask for. A pane answers a key
// with intents in the same call; the root model carries them out. Intents hold
// identifiers and values and never a pane.
package intent

import "byline/feed"

// Intent is one wish. The concrete types below are the whole list.
type Intent interface{ intent() }

// The intents. Set, never toggle: the pane knows the state it shows.
type (
	// Step goes to the next (1) or previous (-1) story, or unread story.
	Step struct {
		By         int
		UnreadOnly bool
		Open       bool // with the focus on the story
	}
	// SetRead marks stories read or unread.
	SetRead struct {
		Articles []feed.ArticleID
		Read     bool
	}
	// SetStarred bookmarks stories or takes the bookmark away.
	SetStarred struct {
		Articles []feed.ArticleID
		Starred  bool
	}
	// SetHidden hides stories from every list, or shows them again.
	SetHidden struct {
		Articles []feed.ArticleID
		Hidden   bool
	}
	// Remember keeps the reading position of a story.
	Remember struct {
		Article  feed.ArticleID
		Position feed.Position
	}
	// View changes what the list shows.
	View struct{ Query feed.Query }
	// Focus moves the focus to a pane of the grid: -1 left, 1 right, or back.
	Focus struct{ By int }
	// Back leaves what was entered last: a pane, a filter, a view.
	Back struct{}
	// Profile shows an author in the author pane; Focus moves there.
	Profile struct {
		Author feed.AuthorID
		Focus  bool
	}
	// Browse opens addresses outside; only http, https and mailto ever are.
	Browse struct{ URL string }
	// Copy puts text on the clipboard; What names it for the status line.
	Copy struct{ Text, What string }
	// Links shows the story's links to choose from.
	Links struct{ URLs []string }
	// Dialog opens an overlay by the action that asks for it.
	Dialog struct{ Name string }
	// Say puts a sentence into the status line.
	Say struct{ Text string }
)

func (Step) intent()       {}
func (SetRead) intent()    {}
func (SetStarred) intent() {}
func (SetHidden) intent()  {}
func (Remember) intent()   {}
func (View) intent()       {}
func (Focus) intent()      {}
func (Back) intent()       {}
func (Profile) intent()    {}
func (Browse) intent()     {}
func (Copy) intent()       {}
func (Links) intent()      {}
func (Dialog) intent()     {}
func (Say) intent()        {}
