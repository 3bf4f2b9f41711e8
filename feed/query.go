package feed

// Show narrows a question to a state.
type Show string

// What to show. The zero value is ShowAll, which leaves out hidden stories.
const (
	ShowAll     Show = ""
	ShowUnread  Show = "unread"
	ShowStarred Show = "starred"
)

// Query asks for articles. Zero fields do not narrow.
type Query struct {
	Show   Show
	Source SourceID
	Author AuthorID
	// Folder keeps the stories of the sources in a folder or in one inside it.
	Folder FolderName
	// Text keeps the stories whose title or byline holds every word of it, without
	// regard to case and accents.
	Text string
}

// Cursor is a place in a list ordered newest first. It is minted by the store;
// its form is the store's own.
type Cursor string

// The two ends of every list.
const (
	Newest Cursor = ""
	Oldest Cursor = "$"
)

// Direction is which way a page is read from its cursor.
type Direction int

// The directions. Rows come newest first either way.
const (
	Down Direction = iota // rows after the cursor: older ones
	Up                    // rows before the cursor: newer ones
)

// PageRequest asks for up to Limit rows next to a cursor. The row at the cursor
// itself is included only with Inclusive. From Oldest, the direction is Up.
type PageRequest struct {
	Query     Query
	From      Cursor
	Direction Direction
	Inclusive bool
	Limit     int
	// Rank asks for Page.Before, which costs a walk over the index.
	Rank bool
}

// Page is a run of headlines, newest first.
type Page struct {
	Items    []Headline
	Newer    Cursor // where to go on upwards; meaningful when Earlier
	Older    Cursor // where to go on downwards; meaningful when More
	More     bool   // there are rows beyond the last one
	Earlier  bool   // there are rows above the first one
	Total    int    // exact number of rows of the query; -1 when it would need a scan
	Before   int    // rows above the first one; -1 when not asked for or not known
	Revision uint64 // of the store this page was read from
}

// Counts are exact numbers of articles. Hidden ones are counted in Hidden only.
type Counts struct {
	All     int
	Unread  int
	Starred int
	Hidden  int
}

// Library is what the whole store holds.
type Library struct {
	Counts
	Sources  int
	Authors  int
	Revision uint64
}

// AuthorOrder is how the authors index is sorted.
type AuthorOrder string

// The orders of the authors index.
const (
	AuthorsByName    AuthorOrder = "name"
	AuthorsByStories AuthorOrder = "stories"
	AuthorsByRecent  AuthorOrder = "recent"
)

// AuthorQuery asks for authors. Zero fields do not narrow.
type AuthorQuery struct {
	Text     string // words of the name, without regard to case and accents
	Followed bool
	Order    AuthorOrder
	Limit    int // 0 is all
}
