package extract

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"byline/feed"
)

// form says where the bytes may name their own encoding.
type form int

const (
	formPlain form = iota
	formHTML
)

// decode makes text of bytes: the one place that knows about encodings.
func decode(data []byte, o Options, f form) (string, error) {
	if err := refuse(data, o); err != nil {
		return "", err
	}
	if isBinary(data) {
		return "", &feed.Fault{Class: feed.BadInput, Op: "read", Subject: o.Name, Err: errBinary}
	}
	s := strings.ToValidUTF8(string(data), "\uFFFD")
	s = strings.TrimPrefix(s, "\uFEFF")
	return strings.NewReplacer("\r\n", "\n", "\r", "\n", "\f", "\n\n", "\v", "\n", "\u2028", "\n", "\u2029", "\n\n", "\u0085", "\n").Replace(s), nil
}

// isBinary reports data in which control bytes are too many for a text. Encodings
// of two and four bytes a letter hold zeros and say so with a mark at the start.
func isBinary(data []byte) bool {
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) || bytes.HasPrefix(data, []byte{0, 0, 0xfe, 0xff}) {
		return false
	}
	sample := data[:min(len(data), 64<<10)]
	controls, zeros := 0, 0
	for _, b := range sample {
		switch {
		case b == 0:
			zeros++
		case b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != '\v' && b != 0x1b && b != 0x1a:
			controls++
		}
	}
	for _, magic := range []string{"%PDF-", "PK\x03\x04", "\x7fELF", "\x89PNG", "GIF8", "\xff\xd8\xff", "\x1f\x8b"} {
		if bytes.HasPrefix(data, []byte(magic)) {
			return true
		}
	}
	if zeros > 0 && !utf8.Valid(sample) {
		return true
	}
	return zeros > len(sample)/10 && !wide(sample) || controls > len(sample)/20
}

// wide reports text of two bytes a letter without a mark: every second byte is
// zero and the others are not.
func wide(sample []byte) bool {
	var zeros [2]int
	for i, b := range sample {
		if b == 0 {
			zeros[i%2]++
		}
	}
	half := len(sample) / 2
	return half > 4 && (zeros[0] > half*7/10 && zeros[1] < half/10 || zeros[1] > half*7/10 && zeros[0] < half/10)
}
