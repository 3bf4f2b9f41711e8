// Package charset turns bytes into text: it finds out which encoding they are
// in, also when what they say about themselves is wrong. It must not know what
// the text means.
//
// The evidence, strongest first: a byte order mark; the zeros that encodings of
// two and four bytes leave in any text; validity as UTF-8, which no text of
// another encoding has by chance but a very short one; the HTTP header (RFC 7303,
// section 3.2); the XML declaration or the HTML meta element; statistics of the
// letters. A declaration that the bytes contradict is not believed.
package charset

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"

	"byline/feed"
)

// Form says where a document may name its own encoding.
type Form int

// The forms of a document.
const (
	Plain Form = iota // nowhere
	XML               // in the XML declaration
	HTML              // in a meta element, or in an XML declaration
)

// MaxSize is how many bytes are decoded; more are refused.
const MaxSize = 64 << 20

// UTF8 is the name of the encoding most documents are in.
const UTF8 = "utf-8"

// Decode returns the text in data as valid UTF-8 without a byte order mark, and
// the name of the encoding it was in, in lower case as the WHATWG Encoding
// Standard has it. UTF-8 that was encoded twice is decoded twice, but in a plain
// text, which may be about that. ContentType is the HTTP header, or empty. What is invalid in
// that encoding becomes U+FFFD. The only fault is that of class TooLarge.
func Decode(data []byte, contentType string, form Form) (text, name string, err error) {
	if len(data) > MaxSize {
		return "", "", &feed.Fault{Class: feed.TooLarge, Op: "decode", Err: fmt.Errorf("larger than %d MB", MaxSize>>20)}
	}
	if name, rest := mark(data); name != "" {
		return decodeAs(rest, name)
	}
	if name := wide(data); name != "" {
		return decodeAs(data, name)
	}
	valid := utf8.Valid(data)
	if valid && !escapes(data) && isASCII(data) {
		return string(data), UTF8, nil
	}
	declared := declarations(data, contentType, form)
	if valid {
		if name := outweighs(data, declared); name != "" {
			return decodeAs(data, name)
		}
		text = string(data)
		if once, ok := single(text); ok && form != Plain {
			text = once
		}
		return text, UTF8, nil
	}
	for _, name := range declared {
		if name == UTF8 && !mostlyUTF8(data) {
			continue
		}
		return decodeAs(data, name)
	}
	if mostlyUTF8(data) {
		return decodeAs(data, UTF8)
	}
	return decodeAs(data, guess(data, form))
}

// declarations are the encodings that the header and the document name, without
// those that cannot be read and those the bytes already disprove.
func declarations(data []byte, contentType string, form Form) []string {
	var out []string
	for _, label := range []string{fromHeader(contentType), fromDocument(data, form)} {
		if name := canonical(label); name != "" && !strings.HasPrefix(name, "utf-16") && !strings.HasPrefix(name, "utf-32") {
			out = append(out, name)
		}
	}
	return out
}

// outweighs returns the declared encoding that valid UTF-8 is in all the same.
// Only encodings of several bytes a letter can look like UTF-8 by chance, and
// only in a few letters; seven-bit ones with escapes are always ASCII.
func outweighs(data []byte, declared []string) string {
	for _, name := range declared {
		switch {
		case name == "iso-2022-jp" && escapes(data), name == "hz-gb-2312" && escapes(data):
			return name
		case multibyte[name] && highBytes(data) <= 8 && decodesWell(data, name):
			return name
		}
	}
	if len(declared) == 0 && isISO2022JP(data) {
		return "iso-2022-jp"
	}
	return ""
}

// multibyte are the encodings of one or two bytes a letter.
var multibyte = map[string]bool{"gb18030": true, "big5": true, "shift_jis": true, "euc-jp": true, "euc-kr": true}

// decodesWell reports data that is wholly valid in an encoding.
func decodesWell(data []byte, name string) bool {
	s, _, err := decodeAs(data, name)
	return err == nil && !strings.ContainsRune(s, utf8.RuneError)
}

// decodeAs decodes data from a named encoding.
func decodeAs(data []byte, name string) (string, string, error) {
	if name == UTF8 {
		return strings.ToValidUTF8(string(data), string(utf8.RuneError)), UTF8, nil
	}
	e := byName(name)
	if e == nil {
		e = encoding.Replacement
	}
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return "", "", &feed.Fault{Class: feed.BadInput, Op: "decode", Subject: name, Err: err}
	}
	return strings.ToValidUTF8(strings.TrimPrefix(string(out), "\uFEFF"), string(utf8.RuneError)), name, nil
}

// mostlyUTF8 reports UTF-8 that is spoiled in a few places, or cut in a letter:
// far more letters are valid than not.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	spoiled := false // the byte before was invalid: one place, not two
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			if !spoiled && utf8.FullRune(data[i:]) {
				bad++
			}
			spoiled = true
		default:
			spoiled = false
			if size > 1 {
				good++
			}
		}
		i += size
	}
	return good > 0 && good >= 3*bad
}

func isASCII(data []byte) bool {
	for _, b := range data {
		if b >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// highBytes counts the bytes beyond ASCII.
func highBytes(data []byte) int {
	n := 0
	for _, b := range data {
		if b >= utf8.RuneSelf {
			n++
		}
	}
	return n
}
