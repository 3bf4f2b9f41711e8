package parse

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// maxDate is how many bytes of a date are read.
const maxDate = 100

// earliest is the first year that is one: programs write the first of their
// calendar for "never", and year 0 or -1 for what they could not read.
const earliest = 2

// layouts are the forms that nearly all dates have: those of RFC 3339 and RFC 822
// with a numeric zone. Zones by name are not for the time package, which gives
// those it does not know an offset of nothing.
var layouts = []string{
	"Mon, 02 Jan 2006 15:04:05 -0700", "Mon, 02 Jan 2006 15:04:05 GMT", "Mon, 2 Jan 2006 15:04:05 -0700",
	"Mon, 2 Jan 2006 15:04:05 GMT", "2006-01-02 15:04:05",
}

// Date reads a date in any form feeds have been seen to use and returns it in UTC:
// RFC 3339, RFC 822 and 2822, ISO 8601, asctime, what people write, in many
// languages. A date without a zone is taken for UTC.
func Date(s string) (time.Time, bool) {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > maxDate {
		return time.Time{}, false
	}
	if s[0] >= '0' && s[0] <= '9' {
		if t, err := time.Parse(time.RFC3339, s); err == nil {
			return plausible(t)
		}
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, s); err == nil {
			return plausible(t)
		}
	}
	r := dateReader{rest: prepareDate(s), hangul: strings.IndexFunc(s, isHangul) >= 0}
	return r.read()
}

// plausible returns t in UTC, unless it is before any date.
func plausible(t time.Time) (time.Time, bool) {
	if t.Year() < earliest {
		return time.Time{}, false
	}
	return t.UTC(), true
}

// dateReader takes a date apart: what is understood is cut out of rest.
type dateReader struct {
	rest   string
	y, m   int
	d      int
	clock  clock
	offset int // seconds east of UTC
	zone   *time.Location
	zoned  bool
	hangul bool // written in Korean
}

// clock is a time of day.
type clock struct {
	h, m, s, ns int
	half        string // "am", "pm", or nothing
}

func (r *dateReader) read() (time.Time, bool) {
	if t, ok := r.digits(); ok {
		return t, true
	}
	if strings.Contains(" "+r.rest, " -0001") {
		return time.Time{}, false
	}
	r.time()
	if !r.iso() && !r.words() && !r.numbers() {
		return time.Time{}, false
	}
	if r.y > 2400 && strings.IndexFunc(r.rest, isThai) >= 0 {
		r.y -= 543 // the Buddhist era
	}
	if r.y < earliest || r.y > 9999 || r.m < 1 || r.m > 12 || r.d < 1 || r.d > 31 {
		return time.Time{}, false
	}
	c := r.clock
	switch {
	case c.half == "pm" && c.h < 12:
		c.h += 12
	case c.half == "am" && c.h == 12:
		c.h = 0
	}
	if c.h > 24 || c.m > 59 || c.s > 61 {
		return time.Time{}, false
	}
	if r.zone != nil {
		return time.Date(r.y, time.Month(r.m), r.d, c.h, c.m, c.s, c.ns, r.zone).UTC(), true
	}
	t := time.Date(r.y, time.Month(r.m), r.d, c.h, c.m, c.s, c.ns, time.UTC)
	return t.Add(-time.Duration(r.offset) * time.Second), true
}

// digits reads dates that are one number: seconds or milliseconds since 1970, or
// the compact forms of ISO 8601.
func (r *dateReader) digits() (time.Time, bool) {
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(r.rest, "@"), ".")
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || n < 0 || !isDigits(fraction) {
		return time.Time{}, false
	}
	switch len(whole) {
	case 9, 10:
		return time.Unix(n, 0).UTC(), true
	case 13:
		return time.UnixMilli(n).UTC(), true
	case 14:
		return compact("20060102150405", whole)
	case 12:
		return compact("200601021504", whole)
	}
	return time.Time{}, false
}

// compact reads a date that is one number in a layout.
func compact(layout, s string) (time.Time, bool) {
	t, err := time.Parse(layout, s)
	if err != nil {
		return time.Time{}, false
	}
	return plausible(t)
}

// The forms of a time of day, tried in this order. All have the same groups: what
// stands before, hour, minute, second, fraction, half of the day. Points separate
// days as well, so that a time with points counts only behind a year.
var timesOfDay = []*regexp.Regexp{
	regexp.MustCompile(`(^|[ t,\-])(\d{1,2}):(\d{1,2})(?:[:.](\d{1,2}))?(?:[.,:](\d{1,9})\d*)? ?(am|pm)?\b`),
	regexp.MustCompile(`(\d{4}[ ,](?:[a-z]{2,3}\.? )?)(\d{1,2})\.(\d{2})(?:\.(\d{2}))?()()\b`),
	regexp.MustCompile(`(^|[ t,\-])(\d{1,2})()()() ?(am|pm)\b`),
}

var halfBefore = regexp.MustCompile(`\b(am|pm) $`)

// time cuts the time of day out, with its zone behind.
func (r *dateReader) time() {
	var at []int
	for _, form := range timesOfDay {
		if at = form.FindStringSubmatchIndex(r.rest); at != nil {
			break
		}
	}
	if at == nil {
		r.zoneAtEnd()
		return
	}
	part := func(i int) string {
		if at[2*i] < 0 {
			return ""
		}
		return r.rest[at[2*i]:at[2*i+1]]
	}
	r.clock = clock{h: number(part(2)), m: number(part(3)), s: number(part(4)), half: part(6)}
	if frac := part(5); frac != "" {
		r.clock.ns = number((frac + "000000000")[:9])
	}
	before, after := r.rest[:at[3]], r.rest[at[1]:]
	before = strings.TrimSuffix(before, "t")
	if m := halfBefore.FindString(before); m != "" {
		r.clock.half = strings.TrimSpace(m)
		before = strings.TrimSuffix(before, m)
	}
	after = r.zoneIn(after)
	r.rest = strings.TrimSpace(before) + " " + strings.TrimSpace(after)
}

func isHangul(r rune) bool { return unicode.Is(unicode.Hangul, r) }

func isThai(r rune) bool { return unicode.Is(unicode.Thai, r) }

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

var isoForms = []struct {
	form *regexp.Regexp
	use  string // what the groups are: year, month, day, two-digit year, ordinal day, week, day of it
}{
	{regexp.MustCompile(`^(\d{4})[-/.] ?0?(\d{1,2})[-/.] ?(\d{1,2})\b`), "ymd"},
	{regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})\b`), "ymd"},
	{regexp.MustCompile(`^(\d{4})-(\d{1,2})-?(?: |$)`), "ym"},
	{regexp.MustCompile(`^(\d{4})-?(\d{3})(?: |$)`), "yo"},
	{regexp.MustCompile(`^(\d{4})-?w(\d{2})(?:-?(\d))?(?: |$)`), "ywk"},
	{regexp.MustCompile(`^(\d{2})-(\d{2})-(\d{2})\b`), "Ymd"},
	{regexp.MustCompile(`^(\d{2})(\d{2})(\d{2})(?: |$)`), "Ymd"},
	{regexp.MustCompile(`^(\d{2})-?(\d{3})(?: |$)`), "Yo"},
	{regexp.MustCompile(`^-(\d{2})-?(\d{2})(?: |$)`), "Ym"},
	{regexp.MustCompile(`^-(\d{2})(?: |$)`), "Y"},
	{regexp.MustCompile(`^(\d{4})(?: |$)`), "y"},
}

// iso reads the forms of ISO 8601 that name a year. Days without one would need
// to know today.
func (r *dateReader) iso() bool {
	s := strings.TrimLeft(r.rest, " ")
	for _, f := range isoForms {
		groups := f.form.FindStringSubmatch(s)
		if groups == nil {
			continue
		}
		r.m, r.d = 1, 1
		for i, c := range f.use {
			switch n := number(groups[i+1]); c {
			case 'y':
				r.y = n
			case 'Y':
				r.y = century(n)
			case 'm':
				r.m = n
			case 'd':
				r.d = n
			case 'o':
				r.on(time.Date(r.y, 1, n, 0, 0, 0, 0, time.UTC))
			case 'w': // the first holds January 4th
				fourth := time.Date(r.y, 1, 4, 0, 0, 0, 0, time.UTC)
				r.on(fourth.AddDate(0, 0, 7*(n-1)-(int(fourth.Weekday())+6)%7))
			case 'k':
				r.d += max(n, 1) - 1
			}
		}
		if r.m > 12 && r.d <= 12 && f.use == "ymd" {
			r.m, r.d = r.d, r.m // 2010-31-12
		}
		return true
	}
	return false
}

func (r *dateReader) on(day time.Time) { r.y, r.m, r.d = day.Year(), int(day.Month()), day.Day() }

// century completes a year of two or three digits as RFC 2822, 4.3, says.
func century(y int) int {
	switch {
	case y < 50:
		return y + 2000
	case y < 1000:
		return y + 1900
	}
	return y
}

// words reads dates with the month's name: "16th Nov 2020", "Dezember 3, 2018".
func (r *dateReader) words() bool {
	var numbers []string
	for _, w := range strings.FieldsFunc(r.rest, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.Is(unicode.M, c) }) {
		digits := strings.TrimRightFunc(w, func(c rune) bool { return unicode.IsLetter(c) || unicode.Is(unicode.M, c) })
		switch {
		case digits == "":
			if m := monthOf(w); m > 0 {
				r.m = m // of two, the first is a weekday: "mar. 3 juil."
			}
		case len(digits) <= 4 && isDigits(digits):
			numbers = append(numbers, digits)
		}
	}
	if r.m == 0 || len(numbers) < 2 {
		return false
	}
	for _, n := range numbers {
		switch {
		case len(n) == 4 && r.y == 0:
			r.y = number(n)
		case r.d == 0 && len(n) <= 2:
			r.d = number(n)
		case r.y == 0:
			r.y = century(number(n))
		}
	}
	return true
}

func isDigits(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return c < '0' || c > '9' }) < 0
}

var numeric3 = regexp.MustCompile(`(\d{1,2})([/.\-])(\d{1,2})[/.\-](\d{4}|\d{2})\b`)

// numbers reads "26/06/2020" and "09/15/2014": which of the two is the month
// shows where one is over 12, else with points it is the second and with slashes
// what the clock or the zone of the Americas suggests.
func (r *dateReader) numbers() bool {
	g := numeric3.FindStringSubmatch(r.rest)
	if g == nil {
		return false
	}
	a, b := number(g[1]), number(g[3])
	r.y = number(g[4])
	if len(g[4]) == 2 {
		r.y = century(r.y)
	}
	american := g[2] == "/" && (r.clock.half != "" || r.offset <= -4*3600)
	if b > 12 || american && a <= 12 {
		a, b = b, a
	}
	r.d, r.m = a, b
	return true
}
