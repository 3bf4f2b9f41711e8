package parse

import (
	"regexp"
	"strings"
	"time"
	_ "time/tzdata" // feeds name zones of the IANA database, which a bare machine has not
)

// zones are the offsets in minutes of the names that feeds use. Where a name has
// several meanings it is the one of RFC 822, or the one with most feeds.
var zones = map[string]int{
	"z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "zulu": 0,
	"est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
	"et": -300, "ct": -360, "mt": -420, "pt": -480, "at": -240, "ast": -240, "adt": -180, "nst": -210, "ndt": -150,
	"akst": -540, "akdt": -480, "hst": -600, "hast": -600, "brt": -180, "brst": -120, "art": -180, "clt": -240,
	"bst": 60, "ist": 330, "west": 60, "cet": 60, "cest": 120, "met": 60, "mest": 120, "mez": 60, "mesz": 120,
	"eet": 120, "eest": 180, "msk": 180, "msd": 240, "trt": 180, "sast": 120, "cat": 120, "eat": 180, "wat": 60,
	"gst": 240, "pkt": 300, "uzt": 300, "npt": 345, "bdt": 360, "ict": 420, "wib": 420, "wita": 480, "wit": 540,
	"hkt": 480, "sgt": 480, "myt": 480, "pht": 480, "awst": 480, "jst": 540, "kst": 540, "acst": 570, "acdt": 630,
	"aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
}

var (
	numericZone = regexp.MustCompile(`^(?:(?:utc|gmt|ut|z) ?)?([+\-−])(\d{1,2}):?(\d{2})?\b`)
	namedZone   = regexp.MustCompile(`^\(?([a-z]{1,5})\)?(?:[ ,;]|$)`)
	ianaZone    = regexp.MustCompile(`^\(?([a-z]+(?:/[a-z_+\-0-9]+)+)\)?`)
)

// zoneIn reads the zone that s begins with and returns what is behind it.
func (r *dateReader) zoneIn(s string) string {
	s = strings.TrimLeft(s, " ")
	if g := numericZone.FindStringSubmatch(s); g != nil {
		minutes := number(g[2])*60 + number(g[3])
		if g[1] != "+" {
			minutes = -minutes
		}
		r.offset, r.zoned = minutes*60, true
		return s[len(g[0]):]
	}
	if g := ianaZone.FindStringSubmatch(s); g != nil {
		if zone := location(g[1]); zone != nil {
			r.zone, r.zoned = zone, true
			return s[len(g[0]):]
		}
	}
	if g := namedZone.FindStringSubmatch(s); g != nil {
		if minutes, ok := zones[g[1]]; ok {
			r.offset, r.zoned = minutes*60, true
			return s[len(g[0]):]
		}
	}
	if r.hangul {
		r.offset = 9 * 3600 // Korean sites that write Korean dates mean Korean time
	}
	return s
}

// zoneAtEnd reads the zone of a date without a time: "26 Sep 2022 GMT".
func (r *dateReader) zoneAtEnd() {
	i := strings.LastIndexByte(r.rest, ' ')
	if word := r.rest[i+1:]; i > 0 && len(word) > 1 {
		if minutes, ok := zones[word]; ok && monthOf(word) == 0 {
			r.offset, r.zoned = minutes*60, true
			r.rest = r.rest[:i]
		}
	}
}

// location finds a zone of the IANA database, whose names are in title case.
func location(name string) *time.Location {
	parts := strings.Split(name, "/")
	for i, part := range parts {
		words := strings.Split(part, "_")
		for j, w := range words {
			if w != "of" && w != "es" && w != "" {
				words[j] = strings.ToUpper(w[:1]) + w[1:]
			}
		}
		parts[i] = strings.Join(words, "_")
		if i > 0 && (strings.HasPrefix(part, "gmt") || part == "utc" || part == "uct") {
			parts[i] = strings.ToUpper(part)
		}
	}
	zone, err := time.LoadLocation(strings.Join(parts, "/"))
	if err != nil {
		return nil
	}
	return zone
}
