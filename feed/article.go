package feed

import "time"

// Article is what was published, without its text. It is replaced as a whole
// when the source publishes it again, and never edited.
type Article struct {
	ID         ArticleID
	Source     SourceID
	GUID       string
	URL        string // as published, cleaned; http or https, or empty
	Title      string
	Summary    string // plain text, one paragraph
	Byline     string // as printed: "By Ines Calder and Tomas Reyes"
	Authors    []Credit
	Dateline   Dateline
	Language   string // BCP 47, lower case; empty when not stated
	Site       string // the publication's name where it differs from the source's
	Categories []string
	Enclosures []Enclosure
	Image      Picture
	Comments   string // address of the discussion
	Published  time.Time
	Updated    time.Time
	Arrived    time.Time
	Words      int
	Hash       uint64 // of everything published; equal hashes need no filing
	Extractor  string // which program understood it, for later re-reading
}

// Date is the time an article is sorted and shown by: Published, else Updated,
// else Arrived.
func (a Article) Date() time.Time {
	switch {
	case !a.Published.IsZero():
		return a.Published
	case !a.Updated.IsZero():
		return a.Updated
	}
	return a.Arrived
}

// Dateline is the printed opening of a report: "BEIJING (TCA) —" or "LONDON,
// Nov 3 (Reuters) -". What was not printed is empty.
type Dateline struct {
	Place  string // as printed
	Agency string
	Date   string // as printed; Published holds the time
}

// IsZero reports whether nothing was printed.
func (d Dateline) IsZero() bool { return d == Dateline{} }

// Enclosure is a file that comes with a story (RSS 2.0 <enclosure>, Atom
// rel="enclosure", JSON Feed attachments).
type Enclosure struct {
	URL    string
	Type   string // media type
	Length int64  // bytes; 0 when not stated
}

// Picture points to a picture: the address it had, and the stored copy if any.
type Picture struct {
	URL string
	ID  PictureID // empty while no copy is stored
	Alt string
}

// Origin says where a body's text came from.
type Origin string

// The origins of a body.
const (
	OriginFeed Origin = "feed"
	OriginPage Origin = "page"
	OriginFile Origin = "file"
)

// Body is the text of an article as clean Markdown (CommonMark with tables and
// strikethrough). Full is the text taken from the article's own page when the
// feed carried less; both are kept.
type Body struct {
	Article  ArticleID
	Markdown string
	Origin   Origin
	Full     string
}

// Text is the text to show: the full one if there is one.
func (b Body) Text() string {
	if b.Full != "" {
		return b.Full
	}
	return b.Markdown
}

// Story is an article with its text and the state the reader left it in.
type Story struct {
	Headline
	Body Body
}

// Headline is an article as a list shows it: with its source's name and the
// reader's state, and without its text.
type Headline struct {
	Article
	At          Cursor // its place in every list
	SourceTitle string
	Read        bool
	Starred     bool
	Hidden      bool
	Position    Position
	AlsoIn      []Copy // where else it appeared
}

// Copy is the same story as another source printed it. A story and its copies are
// read, kept and hidden together; a list that they are all part of shows one.
type Copy struct {
	Article     ArticleID
	Source      SourceID
	SourceTitle string
	URL         string
}
