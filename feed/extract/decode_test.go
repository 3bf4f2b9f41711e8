package extract_test

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"byline/feed/extract"
)

// A text says nothing about its encoding; it must read the same in each.
func TestTextInAnyEncoding(t *testing.T) {
	t.Parallel()
	const (
		french = "La dernière traversée\n\nPar Hélène Dubois\n\nÀ l'été, le café du port fermera – « pour de bon », dit la patronne, qui a déjà vendu les chaises.\n\nLes pêcheurs, eux, resteront à l'intérieur."
		russia = "Последний паром\n\nАвтор: Анна Воронцова\n\nПаром, который девяносто лет ходил через пролив, в пятницу сделает последний рейс, сообщили владельцы.\n\nПассажиров больше нет."
		japan  = "最後の渡し船\n\n文：藤原詩織\n\n九十年のあいだ海峡を渡ってきた船が、金曜日に最後の航海をすると船主が明らかにした。\n\n乗客はもうほとんどいない。"
		china  = "最后一班渡轮\n\n作者：周文博\n\n在海峡上航行了九十年的渡轮将于星期五最后一次出航，船主说，新桥带走了大部分乘客。\n\n码头将改为博物馆。"
		korea  = "마지막 나룻배\n\n글: 한가람\n\n구십 년 동안 해협을 건너던 배가 금요일에 마지막으로 떠난다고 선주가 밝혔다. 새 다리가 손님을 데려갔다.\n\n부두는 박물관이 된다."
	)
	utf16 := func(e unicode.Endianness, b unicode.BOMPolicy) encoding.Encoding { return unicode.UTF16(e, b) }
	for name, c := range map[string]struct {
		text   string
		in     encoding.Encoding
		author string
	}{
		"UTF-8 with a mark":        {french, unicode.UTF8BOM, "Hélène Dubois"},
		"UTF-16 LE with a mark":    {russia, utf16(unicode.LittleEndian, unicode.UseBOM), "Анна Воронцова"},
		"UTF-16 BE with a mark":    {japan, utf16(unicode.BigEndian, unicode.UseBOM), "藤原詩織"},
		"UTF-16 LE without a mark": {french, utf16(unicode.LittleEndian, unicode.IgnoreBOM), "Hélène Dubois"},
		"UTF-16 BE without a mark": {french, utf16(unicode.BigEndian, unicode.IgnoreBOM), "Hélène Dubois"},
		"Cyrillic UTF-16":          {russia, utf16(unicode.LittleEndian, unicode.IgnoreBOM), "Анна Воронцова"},
		"windows-1252":             {french, charmap.Windows1252, "Hélène Dubois"},
		"windows-1251":             {russia, charmap.Windows1251, "Анна Воронцова"},
		"KOI8-R":                   {russia, charmap.KOI8R, "Анна Воронцова"},
		"Shift-JIS":                {japan, japanese.ShiftJIS, "藤原詩織"},
		"EUC-JP":                   {japan, japanese.EUCJP, "藤原詩織"},
		"GB18030":                  {china, simplifiedchinese.GB18030, "周文博"},
		"EUC-KR":                   {korea, korean.EUCKR, "한가람"},
	} {
		for _, end := range []string{"\n", "\r\n", "\r"} {
			bytes, err := c.in.NewEncoder().Bytes([]byte(strings.ReplaceAll(c.text, "\n", end)))
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			d, err := extract.Text(bytes, extract.Options{Name: "story.txt"})
			if err != nil {
				t.Errorf("%s, ends %q: %v", name, end, err)
				continue
			}
			parts := strings.Split(c.text, "\n\n")
			if d.Title != parts[0] || len(d.Authors) != 1 || d.Authors[0].Name != c.author || !strings.Contains(d.Content.Value, parts[3]) {
				t.Errorf("%s, ends %q: %q, %+v\n%s", name, end, d.Title, d.Authors, d.Content.Value)
			}
		}
	}
}

// Marks that only say where a line may be broken are no part of the words.
func TestTextWithSoftHyphensAndFormFeeds(t *testing.T) {
	t.Parallel()
	d, err := extract.Text([]byte("The last ferry\n\nThe ferry that has crossed the strait for nine\u00adty years will make its last trip on Fri\u00ad\nday, its owners said.\fThe quay will be a muse\u200bum.\n"), extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := "The ferry that has crossed the strait for ninety years will make its last trip on Friday, its owners said.\n\nThe quay will be a museum."
	if d.Title != "The last ferry" || d.Content.Value != want {
		t.Errorf("%q\n%s", d.Title, d.Content.Value)
	}
}

// A page names its encoding in its head, or its server does.
func TestPageInItsOwnEncoding(t *testing.T) {
	t.Parallel()
	page := func(meta string) []byte {
		s := `<html><head>` + meta + `<title>Café fermé</title></head><body><h1>Café fermé</h1><p>Depuis que le café a fermé, on boit l'apéritif chez les uns – et l'on découvre des salons.</p></body></html>`
		b, err := charmap.Windows1252.NewEncoder().Bytes([]byte(s))
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	for meta, header := range map[string]string{
		`<meta charset="windows-1252">`:                                                  "",
		`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">`:       "",
		`<meta name="generator" content="none">`:                                         "text/html; charset=windows-1252",
		`<meta name="generator" content="nothing at all says what the encoding may be">`: "",
	} {
		d, err := extract.Page(page(meta), extract.Options{ContentType: header})
		if err != nil || d.Title != "Café fermé" || !strings.Contains(d.Content.Value, "l'apéritif chez les uns – et") {
			t.Errorf("%s %s: %q %v\n%s", meta, header, d.Title, err, d.Content.Value)
		}
	}
}
