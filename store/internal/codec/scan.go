package codec

import (
	"encoding/binary"
	"time"
)

// scan reads the CBOR (RFC 8949) that this package writes, and no other: maps and
// arrays of stated length, rising numbers as field names, names only in the small
// structures of package feed, and those in order. What it does not
// expect ends it with ok false, and the library reads the value instead; so it
// may refuse anything, and must never read anything otherwise than the library.
//
// It exists because the library, by reflection and with an allocation for each
// string, took two fifths of the time of a page of headlines. Here all strings
// share one copy of the value; BenchmarkHeader compares the two.
type scan struct {
	s    string
	rest int // where the unread part of s begins
	bad  bool
}

// The major types of RFC 8949 section 3.1 that occur.
const (
	majorUint  = 0
	majorText  = 3
	majorArray = 4
	majorMap   = 5
)

// head reads the first bytes of a value of one major type.
func (c *scan) head(major byte) uint64 {
	if c.bad || c.rest >= len(c.s) || c.s[c.rest]>>5 != major {
		c.bad = true
		return 0
	}
	n := uint64(c.s[c.rest] & 31)
	c.rest++
	if n < 24 {
		return n
	}
	size := 1 << (n - 24)
	if n > 27 || size > len(c.s)-c.rest {
		c.bad = true
		return 0
	}
	var wide [8]byte
	copy(wide[8-size:], c.s[c.rest:c.rest+size])
	c.rest += size
	return binary.BigEndian.Uint64(wide[:])
}

// length reads how many parts of at least one byte follow.
func (c *scan) length(major byte) int {
	n := c.head(major)
	if n > uint64(len(c.s)-c.rest) {
		c.bad = true
		return 0
	}
	return int(n)
}

func (c *scan) text() string {
	n := c.length(majorText)
	out := c.s[c.rest : c.rest+n]
	c.rest += n
	return out
}

// integer reads a number that an int can hold.
func (c *scan) integer() int { return c.most(1 << 53) }

// most reads a number up to a limit.
func (c *scan) most(limit uint64) int {
	n := c.head(majorUint)
	c.bad = c.bad || n > limit
	return int(n)
}

// flag reads true or false.
func (c *scan) flag() bool {
	if c.bad || c.rest >= len(c.s) || c.s[c.rest]&^1 != 0xf4 {
		c.bad = true
		return false
	}
	c.rest++
	return c.s[c.rest-1] == 0xf5
}

// when reads a time as RFC 3339 writes it, in UTC.
func (c *scan) when() time.Time {
	s := c.text()
	if len(s) < len("2006-01-02T15:04:05Z") || s[4] != '-' || s[7] != '-' || s[10] != 'T' || s[13] != ':' || s[16] != ':' || s[len(s)-1] != 'Z' {
		c.bad = true
		return time.Time{}
	}
	nanos := 0
	if part := s[19 : len(s)-1]; part != "" {
		if part[0] != '.' || len(part) < 2 || len(part) > 10 {
			c.bad = true
			return time.Time{}
		}
		nanos = c.digits(part[1:])
		for range 10 - len(part) {
			nanos *= 10
		}
	}
	year, month, day := c.digits(s[:4]), c.digits(s[5:7]), c.digits(s[8:10])
	hour, minute, second := c.digits(s[11:13]), c.digits(s[14:16]), c.digits(s[17:19])
	out := time.Date(year, time.Month(month), day, hour, minute, second, nanos, time.UTC)
	if c.bad || hour > 23 || minute > 59 || second > 59 || int(out.Month()) != month || out.Day() != day {
		c.bad = true // there is no such date
		return time.Time{}
	}
	return out
}

func (c *scan) digits(s string) (n int) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			c.bad = true
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// fields reads a map from rising numbers; field reads the value of one, and is
// bad for a number it does not know.
func (c *scan) fields(field func(number int)) {
	last := -1
	for range c.length(majorMap) {
		number := c.integer()
		if c.bad || number <= last {
			c.bad = true
			return
		}
		last = number
		field(number)
	}
}

// open reads the beginning of a map from names, to so many values.
func (c *scan) open(values int) { c.bad = c.length(majorMap) != values || c.bad }

// name reads the name of the next value, which must be this one.
func (c *scan) name(want string) { c.bad = c.text() != want || c.bad }

// named reads a name and a text.
func (c *scan) named(name string) string {
	c.name(name)
	return c.text()
}

// list reads an array; each reads one part. The parts are no more than bytes are
// left, so that a damaged length makes nobody allocate.
func list[T any](c *scan, each func(*T)) []T {
	out := make([]T, c.length(majorArray))
	for i := range out {
		if each(&out[i]); c.bad {
			return nil
		}
	}
	return out
}

// texts reads an array of texts.
func texts[T ~string](c *scan) []T {
	return list(c, func(out *T) { *out = T(c.text()) })
}

// whole reports whether a value was read, to its end. Nothing is no value.
func (c *scan) whole() bool { return !c.bad && c.rest == len(c.s) && c.rest > 0 }
