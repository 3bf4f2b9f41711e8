package authors

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"byline/feed"
)

// places are places of more than one word, and those that read like a surname
// behind a comma; a single word behind a full name is a place anyway.
var places = folded("new york|new york city|new delhi|hong kong|los angeles|san francisco|" +
	"san diego|las vegas|washington|washington dc|washington d c|d c|dc|london|paris|berlin|" +
	"rome|madrid|moscow|beijing|tokyo|seoul|brussels|geneva|vienna|kyiv|kiev|cairo|jerusalem|" +
	"tel aviv|tehran|são paulo|rio de janeiro|buenos aires|mexico city|ciudad de méxico|" +
	"saint petersburg|st petersburg|cape town|kuala lumpur|ho chi minh city|abu dhabi|" +
	"addis ababa|the hague|den haag|united nations|white house|capitol hill|silicon valley|" +
	"nueva york|nova york|londres|berlín|moscou|moscú|middle east|roma|milano|münchen|munich|" +
	"new jersey|new zealand|south africa|united kingdom|united states|northern ireland|" +
	"west bank|sri lanka|costa rica|el salvador|nairobi|lagos|dubai|singapore|sydney|" +
	"melbourne|toronto|ottawa|montreal|chicago|boston|москва|киев|минск|北京|上海|东京|東京|香港|台北|首尔|" +
	"纽约|華盛頓|华盛顿|ソウル|ニューヨーク|서울")

func isPlace(s string) bool { return places[fold(s)] }

// placeWords are prepositions before the place somebody reports from.
var placeWords = set("in|at|from|near|à|a|au|aux|en|aus|im|em|no|na|i|в|из|te|uit|från|fra|w|z|nel|nella|vor ort in")

// cutPlace takes the printed place off the end of a name: "Ines Calder in
// BEIJING". The word for "in" can be the word for "and" of another language
// ("en"), so two words behind it are only a place if they are known as one.
func cutPlace(s string) (rest string, cut bool) {
	words := strings.Fields(s)
	for i := len(words) - 2; i > 0; i-- {
		if !placeWords[words[i]] {
			continue
		}
		place := strings.Join(words[i+1:], " ")
		first, _ := utf8.DecodeRuneInString(place)
		if !unicode.IsUpper(first) {
			continue
		}
		sure := words[i] != "en" && words[i] != "i" && words[i] != "a" || isPlace(place) || len(words)-i == 2 && i > 1
		name, _ := glued(strings.Join(words[:i], " "))
		if sure && nameShaped(name) {
			return strings.Join(words[:i], " "), true
		}
	}
	return s, false
}

// calendar are the words dates and times are printed with.
var calendar = folded("january|february|march|april|may|june|july|august|september|october|" +
	"november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|" +
	"wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|updated|published|" +
	"posted|last|first|on|at|am|pm|a m|p m|et|est|edt|gmt|utc|bst|cet|cest|pst|pdt|cst|cdt|mst|mdt|jst|kst|sgt|aest|min|mins|" +
	"minute|minutes|read|ago|hours|hour|today|yesterday|uhr|le|el|il|publié|mis|à jour|" +
	"januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|" +
	"juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|" +
	"julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|" +
	"giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|" +
	"setembro|outubro|novembro|dezembro|января|февраля|марта|апреля|мая|июня|июля|августа|" +
	"сентября|октября|ноября|декабря|lunes|martes|miércoles|jueves|viernes|sábado|domingo|" +
	"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|" +
	"vendredi|samedi|dimanche|de|of|the|th|st|nd|rd|h|lunedì|martedì|mercoledì|giovedì|" +
	"venerdì|sabato|domenica|maj|januari|februari|augustus|maart|mei|okt|augusti|stycznia|" +
	"lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|" +
	"grudnia|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık")

// isWhen reports a date, a time or a reading time, with nothing else beside it.
func isWhen(s string) bool {
	words := strings.Fields(fold(s))
	digits, calendars := 0, 0
	for _, w := range words {
		switch {
		case strings.IndexFunc(w, unicode.IsDigit) >= 0:
			digits++
		case calendar[w]:
			calendars++
		default:
			return false
		}
	}
	switch {
	case digits > 0:
		return true
	case len(words) == 1: // "May" and "Jan" are names, too
		return len(words[0]) > 4 && !strings.Contains("april august augustus junio", words[0]) && calendars == 1
	}
	return calendars > 0
}

// houseWords stand between a name and the publication it writes for.
var houseWords = set("for|of|from|at|avec|für|para|per|voor|för|with|mit")

// cutHouse takes the publication off the end of a name: "Ines Calder for The
// Quay Gazette".
func cutHouse(s string) string {
	words := strings.Fields(s)
	for i := 1; i < len(words)-1; i++ {
		left, right := strings.Join(words[:i], " "), strings.Join(words[i+1:], " ")
		if !houseWords[strings.ToLower(words[i])] || !Agency(right) {
			continue
		}
		if i > 1 && nameShaped(left) && Kind(left) == feed.KindPerson || agencies[fold(left)] {
			return left
		}
	}
	return s
}

// wireNames are the agencies that are printed behind a name without a comma.
var wireNames = set("associated press|agence france presse|press association|canadian press|reuters|bloomberg|xinhua|kyodo|yonhap|bloomberg news|ap|afp|dpa|ansa|efe|upi")

// cutWire takes such an agency off a name: "INES CALDER Associated Press".
func cutWire(s string) string {
	words := strings.Fields(s)
	for i := max(2, len(words)-3); i < len(words); i++ {
		if left := strings.Join(words[:i], " "); wireNames[fold(strings.Join(words[i:], " "))] && nameShaped(left) && Kind(left) == feed.KindPerson {
			return left
		}
	}
	return s
}

// isWhence reports a part such as "de São Paulo" or "à Marseille" behind a name.
func isWhence(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 4 || !placeWords[words[0]] && words[0] != "de" && words[0] != "desde" && words[0] != "da" {
		return false
	}
	return nameShaped(strings.Join(words[1:], " "))
}
