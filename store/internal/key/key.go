// Package key makes the keys of the store's buckets, whose byte order is the
// order of every list. It must not know bbolt or what is stored under a key.
package key

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"time"

	"byline/feed"
)

// DocSize is the length of a Doc in bytes.
const DocSize = 8

// Doc is an article's place in every list: its date in seconds since 1970 and a
// sequence number, both big endian, so that byte order is order in time.
type Doc [DocSize]byte

// NewDoc makes a place. Dates outside 1970–2106 are held at the ends.
func NewDoc(at time.Time, sequence uint32) Doc {
	var d Doc
	seconds := min(max(at.Unix(), 0), math.MaxUint32-1)
	binary.BigEndian.PutUint32(d[:4], uint32(seconds))
	binary.BigEndian.PutUint32(d[4:], sequence)
	return d
}

// Time is the date the place was made of.
func (d Doc) Time() time.Time {
	return time.Unix(int64(binary.BigEndian.Uint32(d[:4])), 0).UTC()
}

// Cursor is the place as the outside holds it.
func (d Doc) Cursor() feed.Cursor {
	var digits [2 * DocSize]byte
	hex.Encode(digits[:], d[:])
	return feed.Cursor(digits[:])
}

// DocOf reads the place at the end of a list key or from a value.
func DocOf(b []byte) (Doc, bool) {
	if len(b) < DocSize {
		return Doc{}, false
	}
	return Doc(b[len(b)-DocSize:]), true
}

// ParseCursor reads a cursor. The two ends become the highest and lowest place.
func ParseCursor(c feed.Cursor) (Doc, error) {
	var d Doc
	switch {
	case c == feed.Oldest:
		return d, nil
	case c == feed.Newest:
		for i := range d {
			d[i] = 0xff
		}
		return d, nil
	case len(c) != 2*DocSize:
		return d, fmt.Errorf("cursor %.40q is not one of this store's", string(c))
	}
	if _, err := hex.Decode(d[:], []byte(c)); err != nil {
		return d, fmt.Errorf("cursor %.40q is not one of this store's", string(c))
	}
	return d, nil
}

// ID gives the bytes of an identifier of the given size.
func ID[T ~string](id T, size int) ([]byte, error) {
	return AppendID(make([]byte, 0, size), id, size)
}

// AppendID is ID into a buffer.
func AppendID[T ~string](dst []byte, id T, size int) ([]byte, error) {
	b := dst
	var err error
	if len(id) == 2*size {
		b, err = hex.AppendDecode(dst, []byte(id))
	}
	if err != nil || len(b) != len(dst)+size {
		return nil, fmt.Errorf("%.40q is not an identifier", string(id))
	}
	return b, nil
}

// Hex is the identifier whose bytes a key holds.
func Hex[T ~string](b []byte) T { return T(hex.EncodeToString(b)) }

// State is which list of a scope a row belongs to.
type State byte

// The lists every scope has. A hidden article is in Hidden and in no other.
const (
	All     State = 'a'
	Unread  State = 'u'
	Starred State = 's'
	Hidden  State = 'h'
)

// Scope is what a list is about: everything, a source or an author. It is the
// part of a list key between the state and the place.
type Scope string

// Everything is the scope of the whole library.
const Everything Scope = "-"

// OfSource is the scope of a source's articles.
func OfSource(id feed.SourceID) (Scope, error) {
	b, err := ID(id, feed.SourceIDBytes)
	return Scope("f" + string(b)), err
}

// OfAuthor is the scope of an author's articles.
func OfAuthor(id feed.AuthorID) (Scope, error) {
	b, err := ID(id, feed.AuthorIDBytes)
	return Scope("p" + string(b)), err
}

// IsAuthor reports whether the scope is an author's.
func (s Scope) IsAuthor() bool { return len(s) > 0 && s[0] == 'p' }

// List is the prefix of a list's rows and the key of its counter.
func List(state State, scope Scope) string { return string(byte(state)) + string(scope) }

// Row is the key of an article in a list.
func Row(list string, d Doc) []byte { return append([]byte(list), d[:]...) }
