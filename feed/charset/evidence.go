package charset

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gogs/chardet"
)

// marks are the byte order marks; that of UTF-32 begins with that of UTF-16.
var marks = []struct {
	name string
	mark string
}{
	{UTF8, "\xef\xbb\xbf"},
	{"utf-32le", "\xff\xfe\x00\x00"},
	{"utf-32be", "\x00\x00\xfe\xff"},
	{"utf-16le", "\xff\xfe"},
	{"utf-16be", "\xfe\xff"},
}

// mark returns the encoding a byte order mark names and the bytes behind it.
func mark(data []byte) (name string, rest []byte) {
	for _, m := range marks {
		if rest, ok := bytes.CutPrefix(data, []byte(m.mark)); ok {
			return m.name, rest
		}
	}
	return "", data
}

// sampleSize is how much of a document is looked at where all of it would only
// take longer.
const sampleSize = 64 << 10

// wide returns the encoding of text in two or four bytes a letter without a
// mark, told by where its zeros are: nearly every script uses ASCII's spaces,
// digits and marks. Binary data has its zeros anywhere.
func wide(data []byte) string {
	sample := data[:min(len(data), 4<<10)]
	if bytes.IndexByte(sample, 0) < 0 {
		return ""
	}
	var zeros [4]int
	for i, b := range sample {
		if b == 0 {
			zeros[i%4]++
		}
	}
	quarter := len(sample) / 4
	most := func(i int) bool { return quarter > 0 && zeros[i] > quarter*9/10 }
	few := func(i int) bool { return zeros[i] <= quarter/20 }
	switch {
	case most(0) && most(1) && few(3):
		return "utf-32be"
	case most(2) && most(3) && few(0):
		return "utf-32le"
	}
	least := 2 * quarter / 10
	if !utf8.Valid(sample) {
		least = 2 + quarter/50 // Chinese has few spaces, but no UTF-8 looks like that
	}
	some := func(i, j int) bool { return zeros[i]+zeros[j] > least }
	switch {
	case some(1, 3) && few(0) && few(2):
		return "utf-16le"
	case some(0, 2) && few(1) && few(3):
		return "utf-16be"
	}
	return ""
}

// escapes reports seven-bit data that may be in an encoding with escapes.
func escapes(data []byte) bool {
	return bytes.IndexByte(data, 0x1b) >= 0 || bytes.Contains(data, []byte("~{"))
}

// isISO2022JP reports the escapes of ISO-2022-JP (RFC 1468), which nothing else
// uses.
func isISO2022JP(data []byte) bool {
	return bytes.Contains(data, []byte("\x1b$B")) && bytes.Contains(data, []byte("\x1b(")) || bytes.Contains(data, []byte("\x1b$@"))
}

// guess returns the encoding that statistics of the letters speak for. A text
// mostly of ASCII letters is Western European unless the statistics are sure,
// for they need more letters than the few accents of a short text.
func guess(data []byte, form Form) string {
	sample := sampleOf(data, form)
	results, err := chardet.NewTextDetector().DetectAll(sample)
	if err != nil {
		return "windows-1252"
	}
	slices.SortFunc(results, func(a, b chardet.Result) int {
		if a.Confidence != b.Confidence {
			return b.Confidence - a.Confidence
		}
		return strings.Compare(a.Charset, b.Charset)
	})
	sparse := highBytes(sample)*4 < len(sample)
	for _, r := range results {
		name := canonical(r.Charset)
		switch {
		case name == "" || name == UTF8 || strings.HasPrefix(name, "utf-") || strings.HasPrefix(r.Charset, "IBM"):
			continue
		case sparse && !multibyte[name] && r.Confidence < 50:
			continue
		case sparse && multibyte[name] && r.Confidence < 80, r.Confidence < 10:
			continue
		}
		if plausible(sample, name) {
			return name
		}
	}
	return "windows-1252"
}

// plausible reports an encoding in which the sample has no invalid bytes and no
// controls. A letter cut at the sample's end does not count.
func plausible(sample []byte, name string) bool {
	s, _, err := decodeAs(sample, name)
	if err != nil {
		return false
	}
	bad := 0
	for _, r := range s {
		if r == utf8.RuneError || r >= 0x80 && r < 0xa0 {
			bad++
		}
	}
	return bad <= 1
}

// sampleOf returns the text around the bytes beyond ASCII, without tags: those
// are always ASCII and would drown the letters.
func sampleOf(data []byte, form Form) []byte {
	if form == Plain {
		return data[:min(len(data), sampleSize)]
	}
	var out []byte
	for len(data) > 0 && len(out) < sampleSize {
		text := data
		if end := bytes.IndexByte(data, '<'); end >= 0 {
			text = data[:end]
		}
		if highBytes(text) > 0 {
			out = append(append(out, text[:min(len(text), sampleSize)]...), ' ')
		}
		data = data[len(text):]
		if end := bytes.IndexByte(data, '>'); end >= 0 {
			if tag := data[:end]; highBytes(tag) > 0 { // CDATA, or a "<" that was none
				out = append(append(out, tag[:min(len(tag), sampleSize)]...), ' ')
			}
			data = data[end+1:]
		} else {
			out = append(out, data[:min(len(data), sampleSize)]...)
			break
		}
	}
	return out
}
