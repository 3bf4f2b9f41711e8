package charset_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"byline/feed"
	"byline/feed/charset"
)

// encode is the opposite of what is tested.
func encode(t *testing.T, e encoding.Encoding, s string) []byte {
	t.Helper()
	out, err := e.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatalf("the test's own text cannot be encoded: %v", err)
	}
	return out
}

func named(t *testing.T, name string) encoding.Encoding {
	t.Helper()
	e, err := htmlindex.Get(name)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// texts are a few sentences in scripts that encodings were made for.
var texts = map[string]string{
	"windows-1252": "Die Straße führt über die Brücke, naïve façade, “déjà vu” – für 5 €.",
	"windows-1250": "Příliš žluťoučký kůň úpěl ďábelské ódy; zażółć gęślą jaźń.",
	"windows-1251": "Съешь ещё этих мягких французских булок, да выпей чаю.",
	"koi8-r":       "Съешь ещё этих мягких французских булок, да выпей чаю.",
	"ibm866":       "Съешь ещё этих мягких французских булок, да выпей чаю.",
	"windows-1253": "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία.",
	"windows-1254": "Pijamalı hasta yağız şoföre çabucak güvendi.",
	"windows-1255": "דג סקרן שט בים מאוכזב ולפתע מצא חברה.",
	"windows-1256": "نص حكيم له سر قاطع وذو شأن عظيم.",
	"shift_jis":    "色は匂へど散りぬるを、我が世誰ぞ常ならむ。カタカナ。",
	"euc-jp":       "色は匂へど散りぬるを、我が世誰ぞ常ならむ。カタカナ。",
	"euc-kr":       "다람쥐 헌 쳇바퀴에 타고파. 키스의 고유조건은 입술끼리 만나야 한다.",
	"gb18030":      "天地玄黄，宇宙洪荒。日月盈昃，辰宿列张。",
	"big5":         "天地玄黃，宇宙洪荒。日月盈昃，辰宿列張。",
	"iso-2022-jp":  "色は匂へど散りぬるを、我が世誰ぞ常ならむ。",
}

func TestDeclaredEncodingIsRead(t *testing.T) {
	t.Parallel()
	for name, text := range texts {
		e := named(t, name)
		xml := fmt.Sprintf(`<?xml version="1.0" encoding="%s"?><a>%s</a>`, name, text)
		page := fmt.Sprintf(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=%s"></head><p>%s</html>`, name, text)
		for _, c := range []struct {
			form         charset.Form
			header, text string
		}{
			{charset.XML, "", xml},
			{charset.HTML, "", page},
			{charset.HTML, "", strings.Replace(page, `http-equiv="Content-Type" content="text/html; charset=`, `charset="`, 1)},
			{charset.Plain, "text/plain; charset=" + strings.ToUpper(name), text},
		} {
			got, as, err := charset.Decode(encode(t, e, c.text), c.header, c.form)
			if err != nil || got != c.text || as != name {
				t.Errorf("%s, form %d: %q as %q, %v", name, c.form, got, as, err)
			}
		}
	}
}

func TestUndeclaredEncodingIsGuessed(t *testing.T) {
	t.Parallel()
	const russian = "Наверное, единственное, во что сегодня можно верить, это то, что человек не один и что всё остальное в его жизни ещё можно изменить."
	for _, name := range []string{"windows-1252", "windows-1251", "koi8-r", "shift_jis", "euc-jp", "euc-kr", "gb18030", "big5", "iso-2022-jp"} {
		text := strings.Repeat(texts[name]+"\n", 3)
		if name == "windows-1251" || name == "koi8-r" {
			text = russian // a pangram has the letters of no language
		}
		got, as, _ := charset.Decode(encode(t, named(t, name), text), "", charset.Plain)
		if got != text {
			t.Errorf("%s was read as %s: %q", name, as, got)
		}
	}
}

func TestWideEncodings(t *testing.T) {
	t.Parallel()
	text := `<?xml version="1.0"?><a>Český 日本語 é 😀</a>`
	for name, e := range map[string]encoding.Encoding{
		"utf-16le": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
		"utf-16be": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
		"utf-32le": utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM),
		"utf-32be": utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM),
	} {
		for _, bom := range []string{"", "\uFEFF"} {
			for _, header := range []string{"", "text/xml; charset=utf-8"} {
				got, as, _ := charset.Decode(encode(t, e, bom+text), header, charset.XML)
				if got != text || as != name {
					t.Errorf("%s with mark %q and header %q: %q as %q", name, bom, header, got, as)
				}
			}
		}
	}
	chinese := "天地玄黄宇宙洪荒日月盈昃辰宿列张\r\n寒来暑往秋收冬藏闰余成岁律吕调阳\r\n云腾致雨露结为霜金生丽水玉出昆冈\r\n"
	if got, as, _ := charset.Decode(encode(t, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), chinese), "", charset.Plain); got != chinese {
		t.Errorf("Chinese without a mark was read as %s: %q", as, got)
	}
}

func TestFalseDeclarationsAreNotBelieved(t *testing.T) {
	t.Parallel()
	decl := func(name, text string) string {
		return `<?xml version="1.0" encoding="` + name + `"?><a>` + text + `</a>`
	}
	const czech = "Český 日本語 é"
	for name, c := range map[string]struct{ data, header, want string }{
		"UTF-8 says Latin-1":        {decl("iso-8859-1", czech), "", czech},
		"UTF-8 says ASCII":          {decl("us-ascii", czech), "", czech},
		"UTF-8 says UTF-16":         {decl("utf-16", czech), "", czech},
		"UTF-8 says Shift_JIS":      {decl("shift_jis", czech), "", czech},
		"UTF-8, header says Latin":  {decl("utf-8", czech), "text/xml; charset=iso-8859-1", czech},
		"UTF-8 says nonsense":       {decl("klingon", czech), "", czech},
		"UTF-8 says UTF-7":          {decl("utf-7", czech), "", czech},
		"Windows-1252 says UTF-8":   {decl("utf-8", "caf\xe9 \x93x\x94"), "", "café “x”"},
		"Windows-1252 says Latin-1": {decl("iso-8859-1", "\x93x\x94 \x80"), "", "“x” €"},
		"Windows-1252 says nothing": {"<a>caf\xe9 \x93x\x94</a>", "", "café “x”"},
		"bad header, good document": {decl("windows-1251", "\xd0\xf3\xf1\xf1\xea\xe8\xe9"), "text/xml; charset=", "Русский"},
		"header before declaration": {decl("iso-8859-1", "\xd0\xf3\xf1\xf1\xea\xe8\xe9"), "text/xml; charset='windows-1251'", "Русский"},
		"EBCDIC":                    {string(encode(t, charmap.CodePage037, decl("ebcdic-cp-us", "plain"))), "", "plain"},
		"HZ":                        {string(encode(t, simplifiedchinese.HZGB2312, decl("hz-gb-2312", "天地"))), "", "天地"},
		"short GBK that is UTF-8":   {decl("gbk", "\xc4\xa3\xc4\xa3"), "", "模模"},
	} {
		got, as, err := charset.Decode([]byte(c.data), c.header, charset.XML)
		if err != nil || !strings.Contains(got, ">"+c.want+"<") {
			t.Errorf("%s: read as %s: %q", name, as, got)
		}
	}
}

func TestInvalidBytesAreReplaced(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ data, header, want string }{
		"one bad byte in UTF-8":   {"Žluťoučký kůň \xff konec", "", "Žluťoučký kůň \uFFFD konec"},
		"UTF-8 cut in a sequence": {"konec ř\xc5", "", "konec ř\uFFFD"},
		"surrogate in UTF-8":      {"žluťoučký \xed\xa0\x80 kůň", "text/plain; charset=utf-8", "žluťoučký \uFFFD kůň"},
		"zeros are not UTF-16":    {"a\x00b\x00\x00ř plain text of some length", "", "a\x00b\x00\x00ř plain text of some length"},
	} {
		if got, _, _ := charset.Decode([]byte(c.data), c.header, charset.Plain); got != c.want {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestTooLarge(t *testing.T) {
	t.Parallel()
	if _, _, err := charset.Decode(make([]byte, charset.MaxSize+1), "", charset.XML); feed.ClassOf(err) != feed.TooLarge {
		t.Errorf("%v", err)
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{"", "\xff\xfe<\x00", "\x00\x00\x00<", `<?xml encoding="gbk"?>` + "\x81\x30", "\x1b$B$3\x1b(B", "<meta charset=big5>\xa4\xa4", "\xfe\xff\xd8\x00"} {
		f.Add([]byte(s), "text/html; charset=koi8-r", 2)
		f.Add([]byte(s), "", 1)
	}
	f.Fuzz(func(t *testing.T, data []byte, header string, form int) {
		text, name, err := charset.Decode(data, header, charset.Form(form))
		again, as, _ := charset.Decode(bytes.Clone(data), header, charset.Form(form))
		switch {
		case err != nil:
			t.Fatalf("%q: %v", data, err)
		case !utf8.ValidString(text):
			t.Fatalf("%q as %s is not UTF-8: %q", data, name, text)
		case text != again || name != as:
			t.Fatalf("%q is %s once and %s again", data, name, as)
		case name == "":
			t.Fatalf("%q has no encoding", data)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	for name, data := range map[string][]byte{
		"utf-8":   []byte(strings.Repeat("Die Straße führt über die Brücke. ", 10000)),
		"ascii":   []byte(strings.Repeat("The road leads over the bridge. ", 10000)),
		"guessed": bytes.Repeat([]byte("\xd0\xf3\xf1\xf1\xea\xe8\xe9 \xff\xe7\xfb\xea. "), 10000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, _, err := charset.Decode(data, "", charset.XML); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
