package charset

import (
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// single undoes a mistake of many servers: UTF-8 that was taken for Windows-1252
// and encoded again. It reports false if any character could not have come from
// that, so that one honest accent anywhere proves the text innocent.
func single(text string) (string, bool) {
	out := make([]byte, 0, 256)
	found := false
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		run, size, ok := byteRun(text[i:], out[:0])
		if !ok || !utf8.Valid(run) {
			return "", false
		}
		found = true
		i += size
	}
	if !found {
		return "", false
	}
	fixed := make([]byte, 0, len(text))
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			fixed = append(fixed, text[i])
			i++
			continue
		}
		run, size, _ := byteRun(text[i:], out[:0])
		fixed = append(fixed, run...)
		i += size
	}
	return string(fixed), true
}

// byteRun returns the bytes that the characters beyond ASCII at the start of text
// have in Windows-1252, and how much of the text they are.
func byteRun(text string, out []byte) (run []byte, size int, ok bool) {
	for size < len(text) && text[size] >= utf8.RuneSelf {
		r, n := utf8.DecodeRuneInString(text[size:])
		b, ok := charmap.Windows1252.EncodeRune(r)
		if !ok {
			if r < 0x80 || r > 0x9f { // the five bytes that mean nothing pass as controls
				return nil, 0, false
			}
			b = byte(r)
		}
		out = append(out, b)
		size += n
	}
	return out, size, true
}
