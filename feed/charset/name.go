package charset

import (
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/ianaindex"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// own are the encodings that the HTML index lacks or reads otherwise. GB18030
// holds GBK, which holds GB 2312.
var own = map[string]encoding.Encoding{
	"gb18030":    simplifiedchinese.GB18030,
	"hz-gb-2312": simplifiedchinese.HZGB2312,
	"utf-16le":   unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
	"utf-16be":   unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
	"utf-32le":   utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM),
	"utf-32be":   utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM),
	"ibm037":     charmap.CodePage037,
}

// alias are labels met in the field that no standard lists, and the encodings
// whose superset is read instead.
var alias = map[string]string{
	"gbk": "gb18030", "gb2312": "gb18030", "cp936": "gb18030", "ms936": "gb18030", "x-gbk": "gb18030", "euc-cn": "gb18030",
	"cp932": "shift_jis", "ms932": "shift_jis", "windows-932": "shift_jis", "sjis": "shift_jis", "shiftjis": "shift_jis", "shift-jis": "shift_jis",
	"cp949": "euc-kr", "ms949": "euc-kr", "uhc": "euc-kr", "euckr": "euc-kr", "johab": "",
	"cp950": "big5", "ms950": "big5", "big5hkscs": "big5", "eucjp": "euc-jp", "ujis": "euc-jp",
	"latin-1": "windows-1252", "latin": "windows-1252", "ansi": "windows-1252", "cp-1252": "windows-1252", "win-1252": "windows-1252",
	"cp-1251": "windows-1251", "win-1251": "windows-1251", "win1251": "windows-1251", "koi8r": "koi8-r", "koi8u": "koi8-u",
	"hz-gb-2312": "hz-gb-2312", "hz": "hz-gb-2312", "iso2022-jp": "iso-2022-jp", "iso2022jp": "iso-2022-jp",
	"ascii": "windows-1252", "us-ascii": "windows-1252", "7bit": "", "8bit": "", "binary": "", "none": "", "utf": "utf-8",
	"ucs-2": "utf-16le", "ucs-4": "utf-32be", "utf-32": "utf-32be", "utf-32be": "utf-32be", "utf-32le": "utf-32le", "utf32": "utf-32be",
	"utf-16be": "utf-16be", "ebcdic": "ibm037", "ebcdic-cp-us": "ibm037", "cp037": "ibm037", "ibm037": "ibm037", "ibm-37": "ibm037",
	"utf-7": "", "x-user-defined": "", "replacement": "",
}

// canonical returns the name of the encoding a label means, "" for none that can
// be read. Latin-1 labels mean Windows-1252 (WHATWG Encoding, 4.2).
func canonical(label string) string {
	label = strings.ToLower(strings.Trim(label, " \t\r\n\"'"))
	if label == "" || len(label) > 40 {
		return ""
	}
	for _, l := range []string{label, strings.ReplaceAll(label, "_", "-"), strings.NewReplacer("iso8859", "iso-8859", "iso-8859_", "iso-8859-").Replace(label)} {
		if name, ok := alias[l]; ok {
			return name
		}
		e, err := htmlindex.Get(l)
		if err != nil {
			continue
		}
		if name, err := htmlindex.Name(e); err == nil && name != "replacement" {
			if super, ok := alias[name]; ok {
				return super
			}
			return name
		}
	}
	if e, err := ianaindex.IANA.Encoding(label); err == nil && e != nil {
		if name, err := ianaindex.IANA.Name(e); err == nil {
			return strings.ToLower(name)
		}
	}
	return ""
}

// byName returns the encoding of a name that [canonical] gave.
func byName(name string) encoding.Encoding {
	if e, ok := own[name]; ok {
		return e
	}
	if e, err := htmlindex.Get(name); err == nil {
		return e
	}
	if e, err := ianaindex.IANA.Encoding(name); err == nil {
		return e
	}
	return nil
}
