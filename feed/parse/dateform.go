package parse

import (
	"regexp"
	"strings"
)

// eastern are the marks of Asian languages between numbers, and spaces and hyphens
// that are not ours.
var eastern = strings.NewReplacer("년", "-", "월", "-", "일", " ", "年", "-", "月", "-", "日", " ", "시", ":", "분", ":", "초", "",
	"時", ":", "时", ":", "分", ":", "秒", "", "오후", " pm ", "오전", " am ", "下午", " pm ", "上午", " am ", "午後", " pm ", "午前", " am ",
	"a.m.", "am", "p.m.", "pm", "a. m.", "am", "p. m.", "pm", "\u00a0", " ", "\u202f", " ",
	"\u2010", "-", "\u2011", "-", "\u2013", "-", "\u2014", "-")

// prepareDate writes what Asian languages put between numbers as marks, digits of
// other scripts as ours, and a space where a time ends or begins without one.
func prepareDate(s string) string {
	s = eastern.Replace(strings.Map(digitOf, strings.ToLower(s)))
	for _, f := range spacings {
		s = f.form.ReplaceAllString(s, f.write)
	}
	return strings.Join(strings.Fields(s), " ")
}

// spacings are forms of dates that need taking apart first.
var spacings = []struct {
	form  *regexp.Regexp
	write string
}{
	{regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})t(\d{2})(\d{2})(\d{2})`), "$1-$2-$3 $4:$5:$6"}, // ISO 8601 without marks
	{regexp.MustCompile(`\b(\d{1,2})h(\d{2})\b`), "$1:$2"},                                    // French
	{regexp.MustCompile(`(:\d{1,2}(?:[.,]\d*)?)([a-z])`), "$1 $2"},                            // "15:04Z"
	{regexp.MustCompile(`(/\d{4}):`), "$1 "},                                                  // logs: "02/Jan/2006:15:04"
	{regexp.MustCompile(`(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})`), "$3-$2-$1"},          // Vietnamese counts months
}

// digitOf returns the ASCII digit for one of another script.
func digitOf(r rune) rune {
	switch {
	case r < 0x80:
	case r >= 0x660 && r <= 0x669: // Arabic
		return r - 0x660 + '0'
	case r >= 0x6f0 && r <= 0x6f9: // Persian
		return r - 0x6f0 + '0'
	case r >= 0x966 && r <= 0x96f: // Devanagari
		return r - 0x966 + '0'
	case r >= 0xe50 && r <= 0xe59: // Thai
		return r - 0xe50 + '0'
	case r >= 0xff10 && r <= 0xff19: // full width
		return r - 0xff10 + '0'
	}
	return r
}
