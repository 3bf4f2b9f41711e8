package feed

import "time"

// Position is a place in a story: a block of its text, counted from 0, and the
// share of the block that lies above the window in thousandths. A block, unlike
// a line, is the same place at every width.
type Position struct {
	Block int
	Share int
}

// Mark is what the reader did to an article. It outlives the article.
type Mark struct {
	Article  ArticleID
	ReadAt   time.Time // zero while unread
	OpenedAt time.Time // last time
	Hidden   bool
	Position Position
}

// Bookmark is what the reader wants to keep. It outlives the article's source.
type Bookmark struct {
	Article ArticleID
	At      time.Time
	Note    string
	Tags    []string
}

// AuthorMark is what the reader thinks of an author, apart from what sources say.
type AuthorMark struct {
	Author     AuthorID
	Followed   bool
	Muted      bool // stories by muted authors alone are in their own lists and among the stars only
	Note       string
	Alias      string   // the reader's own name for them
	MergedInto AuthorID // the reader said: the same as
}
