package parse

import (
	"html"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxSpelled is how many references in a row are looked at together.
const maxSpelled = 64

// beginsSpelled reports a character that may be the first byte of UTF-8 spelled
// out in references, with the next one behind it.
func beginsSpelled(r rune, rest string) bool {
	return r >= 0xc2 && r <= 0xf4 && strings.HasPrefix(rest, "&")
}

// spelled writes the characters whose UTF-8 is spelled out in references to its
// bytes at the start of s, "&#226;&#128;&brvbar;", and returns the length of
// those, 0 if the references mean what they say: "caf&#233;&#160;&#187;" happens
// to be a character as well. Nobody means "â€" or "Â" before a sign, nor by
// chance two such characters in a row.
func spelled(out *strings.Builder, s string) int {
	var bytes []byte
	var ends []int // where the reference to each byte ends
	for at := 0; len(bytes) < maxSpelled; {
		b, size := byteReference(s[at:])
		if size == 0 {
			break
		}
		at += size
		bytes, ends = append(bytes, b), append(ends, at)
	}
	n, runes := 0, 0
	for n < len(bytes) {
		r, width := utf8.DecodeRune(bytes[n:])
		if r == utf8.RuneError {
			break
		}
		n, runes = n+width, runes+1
	}
	if runes == 0 || runes == 1 && !certain(bytes[:n]) {
		return 0
	}
	out.Write(bytes[:n])
	return ends[n-1]
}

// certain reports the bytes of one character that make no sense as characters of
// their own: a typographic sign or "€", whose second byte is a control, a sign of
// Latin-1 behind "Â", or a letter of it as "Ã" and a sign that follows no letter.
func certain(b []byte) bool {
	switch b[0] {
	case 0xe2:
		return b[1] == 0x80 || b[1] == 0x82 || b[1] == 0x84
	case 0xc2:
		return true
	case 0xc3:
		return b[1] != 0xa0 && b[1] != 0xab && b[1] != 0xbb
	}
	return false
}

// byteReference reads a reference to a character of U+0080 to U+00FF, by number or
// by name.
func byteReference(s string) (b byte, size int) {
	end := strings.IndexByte(s[:min(len(s), 9)], ';')
	if end < 3 || s[0] != '&' {
		return 0, 0
	}
	if number, ok := strings.CutPrefix(s[1:end], "#"); ok {
		base := 10
		if number[0]|0x20 == 'x' {
			number, base = number[1:], 16
		}
		v, err := strconv.ParseUint(number, base, 8)
		if err != nil || v < 0x80 {
			return 0, 0
		}
		return byte(v), end + 1
	}
	r, width := utf8.DecodeRuneInString(html.UnescapeString(s[:end+1]))
	if width != 2 || r < 0x80 || r > 0xff {
		return 0, 0
	}
	return byte(r), end + 1
}
