package extract

import (
	"strings"
	"time"
)

// zones are the abbreviations that mean one thing in print, in seconds. A time
// without a zone is taken as UTC.
var zones = map[string]int{
	"": 0, "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 3600, "WEST": 3600, "CET": 3600, "MEZ": 3600, "CEST": 7200, "MESZ": 7200,
	"EET": 7200, "EEST": 10800, "MSK": 10800, "EST": -18000, "EDT": -14400, "ET": -18000, "CT": -21600, "MT": -25200, "PT": -28800, "CST": -21600, "CDT": -18000,
	"MST": -25200, "MDT": -21600, "PST": -28800, "PDT": -25200, "JST": 32400, "KST": 32400, "HKT": 28800, "SGT": 28800,
	"AEST": 36000, "AEDT": 39600, "NZST": 43200, "NZDT": 46800, "WIB": 25200, "WITA": 28800, "WIT": 32400, "PHT": 28800, "SAST": 7200, "EAT": 10800, "WAT": 3600, "CAT": 7200, "TRT": 10800, "IST": 19800, "BRT": -10800, "ART": -10800, "UHR": 0, "МСК": 10800,
}

// americanSummer reports a day on which clocks in the United States are put
// forward: "ET" does not say whether they are.
func americanSummer(t time.Time) bool {
	sunday := func(month time.Month, n int) time.Time {
		first := time.Date(t.Year(), month, 1, 0, 0, 0, 0, time.UTC)
		return first.AddDate(0, 0, (7-int(first.Weekday()))%7+7*(n-1))
	}
	from, to := sunday(time.March, 2), sunday(time.November, 1)
	if t.Year() < 2007 {
		from, to = sunday(time.April, 1), sunday(time.November, 1).AddDate(0, 0, -7)
	}
	return !t.Before(from) && t.Before(to)
}

func zoneOffset(zone string) (int, bool) {
	if offset, ok := zones[strings.ToUpper(zone)]; ok {
		return offset, true
	}
	if len(zone) >= 5 && (zone[0] == '+' || zone[0] == '-') {
		digits := strings.ReplaceAll(zone[1:], ":", "")
		h, m := number(digits[:2]), number(digits[2:])
		if h < 0 || h > 15 || m < 0 || m > 59 {
			return 0, false
		}
		seconds := h*3600 + m*60
		if zone[0] == '-' {
			seconds = -seconds
		}
		return seconds, true
	}
	return 0, true // a word behind the time that is no zone
}
