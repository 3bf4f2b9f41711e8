package charset

import (
	"bytes"
	"mime"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/text/encoding/charmap"
)

// How far into a document its declaration is looked for. Browsers read 1,024
// bytes of a page; pages with long comments in front need more.
const (
	declarationRange = 512
	metaRange        = 4 << 10
)

// fromHeader returns the charset parameter of a Content-Type header, also of a
// malformed one.
func fromHeader(contentType string) string {
	if _, params, err := mime.ParseMediaType(contentType); err == nil {
		return params["charset"]
	}
	return parameter(contentType)
}

// parameter finds charset=… in a string, as WHATWG HTML does (2.5.4).
func parameter(s string) string {
	lower := strings.ToLower(s)
	for at := 0; ; {
		i := strings.Index(lower[at:], "charset")
		if i < 0 {
			return ""
		}
		at += i + len("charset")
		rest := strings.TrimLeft(lower[at:], " \t\r\n")
		if !strings.HasPrefix(rest, "=") {
			continue
		}
		rest = strings.TrimLeft(rest[1:], " \t\r\n")
		if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
			label, _, _ := strings.Cut(rest[1:], rest[:1])
			return label
		}
		if end := strings.IndexAny(rest, "; \t\r\n"); end >= 0 {
			rest = rest[:end]
		}
		return rest
	}
}

// fromDocument returns the encoding a document says it is in.
func fromDocument(data []byte, form Form) string {
	switch form {
	case XML:
		return xmlDeclaration(data)
	case HTML:
		if label := meta(data); label != "" {
			return label
		}
		return xmlDeclaration(data)
	}
	return ""
}

// xmlDeclaration returns the encoding of the XML declaration (XML 1.0, 4.3.3),
// in ASCII or EBCDIC (appendix F.1), wherever it stands near the start.
func xmlDeclaration(data []byte) string {
	head := data[:min(len(data), declarationRange)]
	if bytes.HasPrefix(head, []byte{0x4c, 0x6f, 0xa7, 0x94}) {
		head, _ = charmap.CodePage037.NewDecoder().Bytes(head)
	}
	_, head, found := bytes.Cut(head, []byte("<?xml"))
	if !found {
		return ""
	}
	head, _, _ = bytes.Cut(head, []byte("?>"))
	_, head, found = bytes.Cut(head, []byte("encoding"))
	if !found {
		return ""
	}
	head = bytes.TrimLeft(head, " \t\r\n")
	if head, found = bytes.CutPrefix(head, []byte("=")); !found {
		return ""
	}
	head = bytes.TrimLeft(head, " \t\r\n")
	if len(head) == 0 || head[0] != '"' && head[0] != '\'' {
		return ""
	}
	label, _, found := bytes.Cut(head[1:], head[:1])
	if !found {
		return ""
	}
	return string(label)
}

// meta returns the encoding a page's meta element names (WHATWG HTML, 13.2.3.2).
func meta(data []byte) string {
	z := html.NewTokenizer(bytes.NewReader(data[:min(len(data), metaRange)]))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return ""
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			switch string(name) {
			case "body":
				return ""
			case "meta":
				if label := metaLabel(z, more); label != "" {
					return label
				}
			}
		}
	}
}

func metaLabel(z *html.Tokenizer, more bool) string {
	var equiv, content string
	for more {
		var k, v []byte
		k, v, more = z.TagAttr()
		switch string(k) {
		case "charset":
			return string(v)
		case "http-equiv":
			equiv = string(v)
		case "content":
			content = string(v)
		}
	}
	if strings.EqualFold(strings.TrimSpace(equiv), "content-type") {
		return parameter(content)
	}
	return ""
}
