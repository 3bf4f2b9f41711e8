package codec

import (
	"time"

	"byline/feed"
)

// The records are the types of package feed with numbers for field names. They
// are converted, not copied: a field added to feed does not compile until it
// has a number here. A number is never used again for something else.

// Header is an article and, once its source is gone, that source's name.
type Header struct {
	feed.Article
	SourceTitle string
}

type header struct {
	Article     article `cbor:"1,keyasint"`
	SourceTitle string  `cbor:"2,keyasint,omitempty"`
}

type article struct {
	ID         feed.ArticleID   `cbor:"1,keyasint"`
	Source     feed.SourceID    `cbor:"2,keyasint"`
	GUID       string           `cbor:"3,keyasint,omitempty"`
	URL        string           `cbor:"4,keyasint,omitempty"`
	Title      string           `cbor:"5,keyasint,omitempty"`
	Summary    string           `cbor:"6,keyasint,omitempty"`
	Byline     string           `cbor:"7,keyasint,omitempty"`
	Authors    []feed.Credit    `cbor:"8,keyasint,omitempty"`
	Dateline   feed.Dateline    `cbor:"9,keyasint,omitzero"`
	Language   string           `cbor:"10,keyasint,omitempty"`
	Site       string           `cbor:"11,keyasint,omitempty"`
	Categories []string         `cbor:"12,keyasint,omitempty"`
	Enclosures []feed.Enclosure `cbor:"13,keyasint,omitempty"`
	Image      feed.Picture     `cbor:"14,keyasint,omitzero"`
	Comments   string           `cbor:"15,keyasint,omitempty"`
	Published  time.Time        `cbor:"16,keyasint,omitzero"`
	Updated    time.Time        `cbor:"17,keyasint,omitzero"`
	Arrived    time.Time        `cbor:"18,keyasint,omitzero"`
	Words      int              `cbor:"19,keyasint,omitempty"`
	Hash       uint64           `cbor:"20,keyasint,omitempty"`
	Extractor  string           `cbor:"21,keyasint,omitempty"`
}

type body struct {
	Article  feed.ArticleID `cbor:"1,keyasint"`
	Markdown string         `cbor:"2,keyasint,omitempty"`
	Origin   feed.Origin    `cbor:"3,keyasint,omitempty"`
	Full     string         `cbor:"4,keyasint,omitempty"`
}

type author struct {
	ID        feed.AuthorID    `cbor:"1,keyasint"`
	Kind      feed.AuthorKind  `cbor:"2,keyasint,omitempty"`
	Name      string           `cbor:"3,keyasint,omitempty"`
	Aliases   []string         `cbor:"4,keyasint,omitempty"`
	Keys      []feed.AuthorKey `cbor:"5,keyasint,omitempty"`
	Profile   string           `cbor:"6,keyasint,omitempty"`
	Email     string           `cbor:"7,keyasint,omitempty"`
	Bio       string           `cbor:"8,keyasint,omitempty"`
	BioFrom   string           `cbor:"9,keyasint,omitempty"`
	BioAt     time.Time        `cbor:"10,keyasint,omitzero"`
	Role      string           `cbor:"11,keyasint,omitempty"`
	Photo     feed.Picture     `cbor:"12,keyasint,omitzero"`
	Links     []feed.Link      `cbor:"13,keyasint,omitempty"`
	FirstSeen time.Time        `cbor:"14,keyasint,omitzero"`
	LastSeen  time.Time        `cbor:"15,keyasint,omitzero"`
}

type authorMark struct {
	Author     feed.AuthorID `cbor:"1,keyasint"`
	Followed   bool          `cbor:"2,keyasint,omitempty"`
	Muted      bool          `cbor:"7,keyasint,omitempty"` // 3 was one that kept nothing out of a list
	Note       string        `cbor:"4,keyasint,omitempty"`
	Alias      string        `cbor:"5,keyasint,omitempty"`
	MergedInto feed.AuthorID `cbor:"6,keyasint,omitempty"`
}

type mark struct {
	Article  feed.ArticleID `cbor:"1,keyasint"`
	ReadAt   time.Time      `cbor:"2,keyasint,omitzero"`
	OpenedAt time.Time      `cbor:"3,keyasint,omitzero"`
	Hidden   bool           `cbor:"4,keyasint,omitempty"`
	Position feed.Position  `cbor:"5,keyasint,omitzero"`
}

type bookmark struct {
	Article feed.ArticleID `cbor:"1,keyasint"`
	At      time.Time      `cbor:"2,keyasint,omitzero"`
	Note    string         `cbor:"3,keyasint,omitempty"`
	Tags    []string       `cbor:"4,keyasint,omitempty"`
}

type source struct {
	ID       feed.SourceID     `cbor:"1,keyasint"`
	Kind     feed.Kind         `cbor:"2,keyasint,omitempty"`
	Location string            `cbor:"3,keyasint,omitempty"`
	Title    string            `cbor:"4,keyasint,omitempty"`
	Nickname string            `cbor:"5,keyasint,omitempty"`
	SiteURL  string            `cbor:"6,keyasint,omitempty"`
	Folders  []feed.FolderName `cbor:"7,keyasint,omitempty"`
	FullText feed.FullText     `cbor:"8,keyasint,omitempty"`
	Interval time.Duration     `cbor:"9,keyasint,omitempty"`
	Paused   bool              `cbor:"10,keyasint,omitempty"`
	Added    time.Time         `cbor:"11,keyasint,omitzero"`
	Guarded  bool              `cbor:"12,keyasint,omitempty"`
}

type fetchState struct {
	ETag         string     `cbor:"1,keyasint,omitempty"`
	LastModified string     `cbor:"2,keyasint,omitempty"`
	BodyHash     string     `cbor:"3,keyasint,omitempty"`
	CheckedAt    time.Time  `cbor:"4,keyasint,omitzero"`
	ChangedAt    time.Time  `cbor:"5,keyasint,omitzero"`
	NextAt       time.Time  `cbor:"6,keyasint,omitzero"`
	MovedTo      string     `cbor:"7,keyasint,omitempty"`
	Failures     int        `cbor:"8,keyasint,omitempty"`
	FailingSince time.Time  `cbor:"9,keyasint,omitzero"`
	FaultClass   feed.Class `cbor:"10,keyasint,omitempty"`
	Fault        string     `cbor:"11,keyasint,omitempty"`
	Stopped      bool       `cbor:"12,keyasint,omitempty"`

	Fresh     time.Duration `cbor:"13,keyasint,omitempty"`
	TTL       time.Duration `cbor:"14,keyasint,omitempty"`
	SkipHours uint32        `cbor:"15,keyasint,omitempty"`
	SkipDays  uint8         `cbor:"16,keyasint,omitempty"`
}
