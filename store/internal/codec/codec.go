// Package codec turns the types of package feed into the store's values and
// back: CBOR with numbers for field names, a CRC-32C in front, bodies packed
// with zstd. It must not know bbolt or where a value is kept.
package codec

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"sync"
	"time"

	"github.com/fxamacker/cbor/v2"
	"github.com/klauspost/compress/zstd"

	"byline/feed"
)

// ErrDamaged is the cause of every error of decoding.
var ErrDamaged = errors.New("the library is damaged")

// maxBody bounds what a damaged frame may claim to unpack to.
const maxBody = 64 << 20

type engine struct {
	enc cbor.UserBufferEncMode
	dec cbor.DecMode
}

// The parts are safe for use by many goroutines and never change. They are made
// apart from each other, when they are first needed: whoever reads headlines
// needs the table only, and starts a millisecond sooner.
var (
	table = sync.OnceValue(func() *crc32.Table { return crc32.MakeTable(crc32.Castagnoli) })

	engineOf = sync.OnceValue(func() engine {
		enc, err1 := cbor.EncOptions{Time: cbor.TimeRFC3339NanoUTC}.UserBufferEncMode()
		dec, err2 := cbor.DecOptions{UTF8: cbor.UTF8DecodeInvalid, MaxArrayElements: 1 << 20}.DecMode()
		if err := errors.Join(err1, err2); err != nil {
			panic(err) // constant options: wrong ones fail in the first test
		}
		return engine{enc, dec}
	})

	unpacker = sync.OnceValue(func() *zstd.Decoder {
		r, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxMemory(maxBody))
		if err != nil {
			panic(err) // as above
		}
		return r
	})

	// The fastest level takes half the time of the default, a quarter of its memory,
	// and 3 to 4 % more room for a text: 1 % more for a story as a whole.
	packer = sync.OnceValue(func() *zstd.Encoder {
		w, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1), zstd.WithEncoderCRC(false), zstd.WithWindowSize(1<<17))
		if err != nil {
			panic(err) // as above
		}
		return w
	})
)

// sumSize is the room of the checksum in front of a value.
const sumSize = 4

// seal puts the checksum into the room left for it.
func seal(b []byte) []byte {
	binary.BigEndian.PutUint32(b, crc32.Checksum(b[sumSize:], table()))
	return b
}

func unseal(b []byte) ([]byte, error) {
	if len(b) < sumSize || crc32.Checksum(b[sumSize:], table()) != binary.BigEndian.Uint32(b) {
		return nil, ErrDamaged
	}
	return b[sumSize:], nil
}

// scratch is where values are put together before they are copied in their size:
// the store keeps every value until its transaction ends.
var scratch = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// marshal lends the payload of a value to use.
func marshal(v any, use func(payload []byte)) error {
	b := scratch.Get().(*bytes.Buffer)
	defer scratch.Put(b)
	b.Reset()
	if err := engineOf().enc.MarshalToBuffer(v, b); err != nil {
		return fmt.Errorf("encode %T: %w", v, err)
	}
	use(b.Bytes())
	return nil
}

func encode(v any) (out []byte, err error) {
	err = marshal(v, func(payload []byte) {
		out = append(make([]byte, sumSize, sumSize+len(payload)), payload...)
		seal(out)
	})
	return out, err
}

// reread reads by the library what no scanner took; a value without its checksum
// is not read at all.
func reread[T any](payload []byte, err error) (T, error) {
	var v T
	if err != nil {
		return v, err
	}
	if err := engineOf().dec.Unmarshal(payload, &v); err != nil {
		return v, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return v, nil
}

// when holds a time within the years the encoding has digits for.
func when(t time.Time) time.Time {
	if y := t.UTC().Year(); y < 1 || y > 9999 {
		return time.Time{}
	}
	return t.UTC()
}

// EncodeHeader writes an article's header.
func EncodeHeader(h Header) ([]byte, error) {
	a := article(h.Article)
	a.Published, a.Updated, a.Arrived = when(a.Published), when(a.Updated), when(a.Arrived)
	return encode(header{a, h.SourceTitle})
}

// DecodeHeader reads an article's header.
func DecodeHeader(b []byte) (Header, error) {
	payload, err := unseal(b)
	c := scan{s: string(payload)}
	var h header
	if h.read(&c); !c.whole() {
		h, err = reread[header](payload, err)
	}
	return Header{feed.Article(h.Article), h.SourceTitle}, err
}

// EncodeBody packs a body.
func EncodeBody(v feed.Body) (out []byte, err error) {
	err = marshal(body(v), func(payload []byte) {
		out = packer().EncodeAll(payload, make([]byte, sumSize, sumSize+packedRoom(len(payload))))
		seal(out)
	})
	return out, err
}

// packedRoom is enough for most texts of a size; the packer makes more for others.
func packedRoom(n int) int { return n*5/8 + 64 }

// DecodeBody unpacks a body.
func DecodeBody(b []byte) (feed.Body, error) {
	frame, err := unseal(b)
	if err != nil {
		return feed.Body{}, err
	}
	payload, err := unpacker().DecodeAll(frame, nil)
	if err != nil {
		return feed.Body{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	c := scan{s: string(payload)}
	var v body
	if v.read(&c); !c.whole() {
		v, err = reread[body](payload, nil)
	}
	return feed.Body(v), err
}

// EncodeAuthor writes an author.
func EncodeAuthor(v feed.Author) ([]byte, error) {
	r := author(v)
	r.BioAt, r.FirstSeen, r.LastSeen = when(r.BioAt), when(r.FirstSeen), when(r.LastSeen)
	return encode(r)
}

// DecodeAuthor reads an author.
func DecodeAuthor(b []byte) (feed.Author, error) {
	payload, err := unseal(b)
	c := scan{s: string(payload)}
	var v author
	if v.read(&c); !c.whole() {
		v, err = reread[author](payload, err)
	}
	return feed.Author(v), err
}

// EncodeAuthorMark writes an author's mark.
func EncodeAuthorMark(v feed.AuthorMark) ([]byte, error) { return encode(authorMark(v)) }

// DecodeAuthorMark reads an author's mark.
func DecodeAuthorMark(b []byte) (feed.AuthorMark, error) {
	payload, err := unseal(b)
	v, err := reread[authorMark](payload, err)
	return feed.AuthorMark(v), err
}

// EncodeMark writes an article's mark.
func EncodeMark(v feed.Mark) ([]byte, error) { return encode(mark(v)) }

// DecodeMark reads an article's mark.
func DecodeMark(b []byte) (feed.Mark, error) {
	payload, err := unseal(b)
	c := scan{s: string(payload)}
	var v mark
	if v.read(&c); !c.whole() {
		v, err = reread[mark](payload, err)
	}
	return feed.Mark(v), err
}

// EncodeBookmark writes a bookmark.
func EncodeBookmark(v feed.Bookmark) ([]byte, error) { return encode(bookmark(v)) }

// DecodeBookmark reads a bookmark.
func DecodeBookmark(b []byte) (feed.Bookmark, error) {
	payload, err := unseal(b)
	v, err := reread[bookmark](payload, err)
	return feed.Bookmark(v), err
}

// EncodeSource writes a source.
func EncodeSource(v feed.Source) ([]byte, error) {
	r := source(v)
	r.Added = when(r.Added)
	return encode(r)
}

// DecodeSource reads a source.
func DecodeSource(b []byte) (feed.Source, error) {
	payload, err := unseal(b)
	c := scan{s: string(payload)}
	var v source
	if v.read(&c); !c.whole() {
		v, err = reread[source](payload, err)
	}
	return feed.Source(v), err
}

// EncodeFetchState writes what a fetcher remembers.
func EncodeFetchState(v feed.FetchState) ([]byte, error) {
	r := fetchState(v)
	r.CheckedAt, r.ChangedAt = when(r.CheckedAt), when(r.ChangedAt)
	r.NextAt, r.FailingSince = when(r.NextAt), when(r.FailingSince)
	return encode(r)
}

// DecodeFetchState reads what a fetcher remembers.
func DecodeFetchState(b []byte) (feed.FetchState, error) {
	payload, err := unseal(b)
	c := scan{s: string(payload)}
	var v fetchState
	if v.read(&c); !c.whole() {
		v, err = reread[fetchState](payload, err)
	}
	return feed.FetchState(v), err
}
