package feed

import "time"

// Markup says how a Text is written.
type Markup string

// The markups a driver may hand over.
const (
	MarkupPlain    Markup = "plain"
	MarkupHTML     Markup = "html"
	MarkupMarkdown Markup = "markdown"
)

// Text is dirty text as a driver found it. Base is the address its relative
// addresses are resolved against; it may be empty.
type Text struct {
	Markup Markup
	Value  string
	Base   string
}

// Person is somebody a source names, still dirty: a name as printed, and what
// was said about them beside it.
type Person struct {
	Name    string
	Email   string
	URL     string // profile page
	Image   string // address of a picture
	Photo   []byte // the picture itself, when the source carries it
	Role    Role   // part in this story
	Title   string // position held, as printed: "Harbour correspondent"
	Kind    AuthorKind
	Bio     Text
	BioFrom string // address or path the biography was read from
	Links   []Link
}

// Draft is one story as a driver found it. What was not stated is zero.
type Draft struct {
	GUID       string
	URL        string
	Title      string
	Summary    Text
	Content    Text
	Byline     string // as printed; people are in Authors when the source names them
	Authors    []Person
	Dateline   Dateline
	Language   string
	Site       string
	Categories []string
	Enclosures []Enclosure
	Image      Picture
	Comments   string
	Published  time.Time
	Updated    time.Time
	Origin     Origin
	Warnings   []string // what was wrong and got repaired, one sentence each
}

// Dispatch is what one visit of a source brought back.
type Dispatch struct {
	Format      string // "rss", "rdf", "atom", "json", "opml", or a file's kind
	Title       string
	SiteURL     string
	Location    string // the source's own address of itself, if it states one
	Description string
	Language    string
	Image       string
	Updated     time.Time
	Authors     []Person // of the whole source; for items that name nobody
	Items       []Draft
	State       FetchState // to be remembered until the next visit
	Unchanged   bool       // nothing new; Items is empty and nothing was parsed
	MovedTo     string     // the source has a new address for good
	Warnings    []string
	// TTL is how long the source asked to be left alone (RSS 2.0 ttl, sy:updatePeriod).
	TTL time.Duration
	// SkipHours and SkipDays are RSS 2.0's, in UTC.
	SkipHours []int
	SkipDays  []time.Weekday
}

// Delivery is clean and complete: all that one transaction files. Authors holds
// every author the stories' credits point to, with keys; the store replaces an
// identifier that turns out to be a known author's.
type Delivery struct {
	Source Source
	// Settle gives what the fetcher is to remember, from what filing did; without it
	// that stays as it is. It runs inside the transaction and must not wait; it may
	// run again.
	Settle   func(Receipt) FetchState `json:"-"`
	Stories  []Filing
	Authors  []Author
	Pictures map[PictureID][]byte // re-encoded, small
}

// Filing is a story to be filed.
type Filing struct {
	Article Article
	Body    Body
}

// Receipt counts what filing a delivery did.
type Receipt struct {
	New     int
	Changed int
	Same    int
	// Articles are the identifiers of the new stories, in the order delivered.
	Articles []ArticleID
}

// Add sums two receipts.
func (r Receipt) Add(o Receipt) Receipt {
	return Receipt{New: r.New + o.New, Changed: r.Changed + o.Changed, Same: r.Same + o.Same,
		Articles: append(r.Articles[:len(r.Articles):len(r.Articles)], o.Articles...)}
}

// Stage is how far a source's refresh has come.
type Stage string

// The stages of a refresh.
const (
	StageStarted  Stage = "started"
	StageFinished Stage = "finished"
	StageFailed   Stage = "failed"
)

// Progress is one step of a refresh or an import. Done and Total count sources.
type Progress struct {
	Source  Source
	Stage   Stage
	Receipt Receipt
	Done    int
	Total   int
	Err     error
}
