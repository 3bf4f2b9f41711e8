package fact

import (
	"byline/feed"
	"byline/ui/task"
)

// The facts about sources.
type (
	// Visited says how a refresh went on. Ended says that no more steps come.
	Visited struct {
		Run   int
		Steps []feed.Progress
		Ended bool
	}
	// Sources answers for all sources. With Step, the reader goes on to the next (1)
	// or previous (-1) one with unread stories; Number is that question's.
	Sources struct {
		Number  int
		Step    int
		Sources []feed.SourceEntry
		Err     error
	}
	// Enlisted says which feeds were subscribed to without a visit.
	Enlisted struct {
		Sources []feed.SourceID
		Subject string // what they are together, or the one there is
		Err     error
	}
	// Lists says what other readers are subscribed to.
	Lists struct{ Lists []task.List }
	// Arranged says that the reader's part of sources was changed, or that some were
	// removed; What is the sentence for it.
	Arranged struct {
		What    string
		Removed bool
		Was     []feed.SourceEntry // before the screen showed the change; nil if it did not
		Err     error
	}
)
