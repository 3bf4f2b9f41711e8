package feed

import "time"

// Kind is the way a source is read. Each kind has a driver in feed/source.
type Kind string

// The kinds of sources.
const (
	KindFeed    Kind = "feed"    // RSS, Atom or JSON Feed
	KindPage    Kind = "page"    // one page of the web
	KindFile    Kind = "file"    // single files: text, Markdown, HTML
	KindFolder  Kind = "folder"  // a folder of such files, read recursively
	KindWelcome Kind = "welcome" // the edition inside the program
)

// FullText says when the article's own page is read for its whole text.
type FullText string

// The full-text policies. The zero value is FullTextAuto.
const (
	FullTextAuto   FullText = ""       // on demand: no page is fetched that nobody asked for
	FullTextAlways FullText = "always" // for every new story
	FullTextNever  FullText = "never"  // only on demand
)

// Source is a place stories come from, as the reader set it up. Refreshing does
// not change it, but for Title and SiteURL as the source states them.
type Source struct {
	ID       SourceID
	Kind     Kind
	Location string        // absolute address or path; what Driver.Fetch reads
	Title    string        // as the source calls itself
	Nickname string        // as the reader calls it; wins over Title
	SiteURL  string        // the page for people
	Folders  []FolderName  // where the reader filed it; nested with "/"
	FullText FullText      // when to read the article's page
	Interval time.Duration // the reader's own; 0 leaves it to the schedule
	Paused   bool
	Added    time.Time
	// Guarded says that the reader has not seen the address: a page, a feed or a
	// redirect to another host gave it. It may not lead into a private network.
	Guarded bool
}

// Name is what the screen calls the source: the reader's name, else its own,
// else its location.
func (s Source) Name() string {
	switch {
	case s.Nickname != "":
		return s.Nickname
	case s.Title != "":
		return s.Title
	}
	return s.Location
}

// FolderName is the path of a folder of sources: names joined by "/".
type FolderName string

// FetchState is what the fetcher remembers of a source from one visit to the
// next (RFC 9110 section 13 for the validators, RFC 9111 for freshness).
type FetchState struct {
	ETag         string    // as the server gave it, quotes and W/ included
	LastModified string    // as the server gave it, byte for byte
	BodyHash     string    // SHA-256 of the last body, hexadecimal
	CheckedAt    time.Time // the last visit that ended, well or not
	ChangedAt    time.Time // the last visit that brought something new
	NextAt       time.Time // not to be visited before
	MovedTo      string    // a permanent redirect seen once; followed for good when seen again
	Failures     int       // in a row
	FailingSince time.Time // zero while all is well
	FaultClass   Class     // of the last failure
	Fault        string    // its sentence
	Stopped      bool      // the server said it is gone: not visited again by itself

	// What the last answer that was read wished for; one that was not read, because
	// nothing had changed, leaves it as it is.
	Fresh     time.Duration // how long an answer stays fresh; 0 when not stated
	TTL       time.Duration // RSS 2.0 ttl
	SkipHours uint32        // RSS 2.0 skipHours, in UTC: bit n for hour n
	SkipDays  uint8         // RSS 2.0 skipDays, in UTC: bit n for time.Weekday n
}

// SourceEntry is a source with everything the list of sources shows.
type SourceEntry struct {
	Source Source
	State  FetchState
	Counts Counts
}

// Condition is the one word for how a source does; empty while all is well.
type Condition string

const (
	IsWell    Condition = ""
	IsPaused  Condition = "paused"  // by the reader
	IsGone    Condition = "gone"    // its server says so; it is not asked any more
	IsFailing Condition = "failing" // the last visit failed
)

// Condition says how the source does. What the reader decided comes first.
func (e SourceEntry) Condition() Condition {
	switch {
	case e.Source.Paused:
		return IsPaused
	case e.State.Stopped:
		return IsGone
	case e.State.Failures > 0:
		return IsFailing
	}
	return IsWell
}

// Down reports a source that brings nothing although the reader wants it.
func (e SourceEntry) Down() bool {
	c := e.Condition()
	return c == IsGone || c == IsFailing
}
