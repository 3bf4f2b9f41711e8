package extract

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"byline/feed"
	"byline/feed/charset"
)

// lineEnds writes every way to end a line or a page as "\n", and takes out what
// only says where a word may be broken.
var lineEnds = strings.NewReplacer(
	"\u00ad\r\n", "", "\u00ad\n", "", "\r\n", "\n", "\r", "\n", "\f", "\n\n", "\v", "\n",
	"\u2028", "\n", "\u2029", "\n\n", "\u0085", "\n", "\u00ad", "", "\u200b", "", "\ufeff", "",
)

// decode makes text of bytes in whatever encoding.
func decode(data []byte, o Options, f charset.Form) (string, error) {
	if err := refuse(data, o); err != nil {
		return "", err
	}
	if err := foreignFormat(data); err != nil {
		return "", &feed.Fault{Class: feed.BadInput, Op: "read", Subject: o.Name, Err: err}
	}
	s, name, err := charset.Decode(data, o.ContentType, f)
	if err != nil {
		return "", feed.Wrap(feed.BadInput, "read", o.Name, err)
	}
	sample := data[:min(len(data), 64<<10)]
	wide := strings.HasPrefix(name, "utf-16") || strings.HasPrefix(name, "utf-32")
	if wide { // zeros mean nothing in these, but other data can look like them
		sample = []byte(s[:min(len(s), 64<<10)])
	}
	if isBinary(sample) || wide && len(sample) > 64 && !bytes.ContainsAny(sample, " \n\r\t<。、") {
		return "", &feed.Fault{Class: feed.BadInput, Op: "read", Subject: o.Name, Err: errBinary}
	}
	if s = lineEnds.Replace(s); f == charset.Plain && strings.Count(s, "\n") > maxLines {
		return "", &feed.Fault{Class: feed.TooLarge, Op: "read", Subject: o.Name, Err: fmt.Errorf("more than %d lines", maxLines)}
	}
	return s, nil
}

// isBinary reports data that is no text: it begins as a picture, an archive or a
// program does, or control bytes are too many in it.
func isBinary(sample []byte) bool {
	for _, magic := range []string{"%PDF-", "PK\x03\x04", "\x7fELF", "\x89PNG", "GIF8", "\xff\xd8\xff", "\x1f\x8b"} {
		if bytes.HasPrefix(sample, []byte(magic)) {
			return true
		}
	}
	controls, zeros := 0, 0
	for _, b := range sample {
		switch {
		case b == 0:
			zeros++
		case b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != '\v' && b != 0x1b && b != 0x1a:
			controls++
		}
	}
	return zeros > 0 && !utf8.Valid(sample[:len(sample)-min(len(sample), 3)]) || zeros > len(sample)/10 || controls > len(sample)/20
}
