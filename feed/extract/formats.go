package extract

import (
	"bytes"
	"errors"
)

// foreignFormats are documents that are no text or page although they may look
// like one, by how they begin, with what somebody who has one can do.
var foreignFormats = []struct {
	begins string
	holds  string // somewhere in the first bytes; empty for anything
	err    error
}{
	{"PK\x03\x04", "application/epub+zip", errors.New("it is an EPUB book, which is not read; save a chapter as text or HTML")},
	{"PK\x03\x04", "", errors.New("it is an archive or an office document, which is not read; save it as text or HTML")},
	{"bplist00", "", errors.New("it is a web archive or a property list, which is not read; save the page as HTML")},
	{"<?xml", "WebMainResource", errors.New("it is a web archive, which is not read; save the page as HTML")},
	{`{\rtf`, "", errors.New("it is a rich text document (RTF), which is not read; save it as plain text")},
	{"%PDF-", "", errors.New("it is a PDF document, which is not read; save it as plain text")},
	{"\xd0\xcf\x11\xe0", "", errors.New("it is an office document, which is not read; save it as text or HTML")},
	{"From:", "multipart/related", errors.New("it is a web archive (MHTML), which is not read; save the page as HTML")},
	{"MIME-Version:", "multipart/related", errors.New("it is a web archive (MHTML), which is not read; save the page as HTML")},
}

// foreignFormat says what data is, if it is one of those; nil for anything else.
func foreignFormat(data []byte) error {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	head := data[:min(len(data), 4<<10)]
	for _, f := range foreignFormats {
		if bytes.HasPrefix(head, []byte(f.begins)) && bytes.Contains(head, []byte(f.holds)) {
			return f.err
		}
	}
	return nil
}
