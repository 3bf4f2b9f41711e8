package feed

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strings"
)

// Identifiers are lower-case hexadecimal strings cut from a SHA-256, minted in
// this file and nowhere else. They are stable: the same evidence gives the same
// identifier on every machine.
type (
	// SourceID is 16 hexadecimal digits (8 bytes).
	SourceID string
	// ArticleID is 32 hexadecimal digits (16 bytes).
	ArticleID string
	// AuthorID is 16 hexadecimal digits (8 bytes).
	AuthorID string
	// PictureID is 32 hexadecimal digits (16 bytes) of the picture's own bytes.
	PictureID string
)

// Sizes of the identifiers in bytes, as the store's keys hold them.
const (
	SourceIDBytes  = 8
	ArticleIDBytes = 16
	AuthorIDBytes  = 8
	PictureBytes   = 16
)

// NewSourceID names a source by what it is and where it is. Location is the
// canonical address or the absolute path.
func NewSourceID(kind Kind, location string) SourceID {
	return SourceID(digest(SourceIDBytes, "source", string(kind), location))
}

// Evidence is what an article can be recognised by, strongest first: the GUID
// its source gave it, its canonical address, its content. Only the strongest
// that is present counts, so that an edited title or text keeps the identity.
type Evidence struct {
	GUID    string // RSS guid, Atom id, JSON Feed id, or a file's path
	URL     string // canonical address, see clean.Canonical
	Content string // title and text; the last resort
}

// NewArticleID names an article within its source by its strongest evidence.
func NewArticleID(source SourceID, e Evidence) ArticleID {
	switch {
	case e.GUID != "":
		return ArticleID(digest(ArticleIDBytes, "guid", string(source), e.GUID))
	case e.URL != "":
		return ArticleID(digest(ArticleIDBytes, "url", string(source), e.URL))
	default:
		return ArticleID(digest(ArticleIDBytes, "content", string(source), e.Content))
	}
}

// NewAuthorID names an author by the strongest key known when the author was
// first seen. Later keys point to the same author; see [Author.Merge].
func NewAuthorID(key AuthorKey) AuthorID {
	return AuthorID(digest(AuthorIDBytes, "author", string(key)))
}

// NewPictureID names a picture by its bytes.
func NewPictureID(data []byte) PictureID {
	sum := sha256.Sum256(data)
	return PictureID(hex.EncodeToString(sum[:PictureBytes]))
}

// Short is the part of an identifier that is shown and that commands accept:
// its first 8 digits.
func (id ArticleID) Short() string { return short(string(id)) }

// Short is the part of an identifier that is shown and that commands accept.
func (id AuthorID) Short() string { return short(string(id)) }

// Short is the part of an identifier that is shown and that commands accept.
func (id SourceID) Short() string { return short(string(id)) }

func short(id string) string { return id[:min(8, len(id))] }

// Valid reports whether the identifier is one that this package could have
// minted.
func (id SourceID) Valid() bool { return isHex(string(id), SourceIDBytes) }

// Valid reports whether the identifier is one that this package could have
// minted.
func (id ArticleID) Valid() bool { return isHex(string(id), ArticleIDBytes) }

// Valid reports whether the identifier is one that this package could have
// minted.
func (id AuthorID) Valid() bool { return isHex(string(id), AuthorIDBytes) }

// Valid reports whether the identifier is one that this package could have
// minted.
func (id PictureID) Valid() bool { return isHex(string(id), PictureBytes) }

func isHex(s string, bytes int) bool {
	return len(s) == 2*bytes && strings.Trim(s, "0123456789abcdef") == ""
}

// digest hashes the parts with a separator no part can hold, so that moving a
// character from one part to the next changes the result.
func digest(bytes int, parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		io.WriteString(h, p)
		h.Write([]byte{0})
	}
	return hex.EncodeToString(h.Sum(nil)[:bytes])
}
