package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/pattern"
)

// maxDateline is how far into a report its dateline can reach, in bytes.
const maxDateline = 140

// hanDatelines are the forms that have brackets or words instead of a dash. The
// named groups say what is what; "who" is an agency or a reporter.
var hanDatelines = []*pattern.Pattern{
	pattern.New(`^【(?P<place>[^】=＝]{1,14})[=＝](?P<who>[^】]{1,24})】\s*`),
	pattern.New(`^【(?P<place>[\p{Han}\p{Katakana}ー]{2,10}?)(?P<who>時事|共同|ロイター|AFP時事|AFP|AP)】\s*`),
	pattern.New(`^[（(](?P<place>[\p{Hangul}\p{Han}]{2,10})[=＝](?P<who>[\p{Hangul}\p{Han}]{2,10})[）)]\s*(?P<reporter>[\p{Hangul}\p{Han}]{2,5}\s*(?:기자|특파원))?\s*[=＝]?\s*`),
	pattern.New(`^\[(?P<place>[\p{Hangul}]{2,8})[=＝](?P<who>[\p{Hangul}]{2,8})\]\s*(?P<reporter>[\p{Hangul}]{2,5}\s*(?:기자|특파원))?\s*[=＝]?\s*`),
	pattern.New(`^[（(](?P<who>中央社|路透社|法新社|美联社)(?:记者|記者)(?P<reporter>\p{Han}{2,3})(?P<place>\p{Han}{2,5})(?P<date>\d{1,2}日)(?:电|電)[）)]\s*`),
	pattern.New(`^(?:（|\()?(?P<who>新华社|新華社|中新社|中新网|本报|本報|人民网|法新社|路透社|美联社|央视网|澎湃新闻|中央社)[,，]?(?:(?:记者|記者)\s*(?P<by>\p{Han}{2,4})\s+|记者[^，,）)]{2,12}?)?(?P<place>[\p{Han}]{2,8}?)(?P<date>\d{1,2}月\d{1,2}日|\d{1,2}日)(?:综合)?(?:电|電|讯|訊|消息)(?:\s*[（(](?:记者|記者)\s*(?P<reporter>[^）)]{2,30})[）)])?(?:）|\))?\s*[:：，,—-]*\s*`),
	pattern.New(`^[（(](?P<place>[\p{Han}]{2,6})(?:综合)?(?:讯|訊|电|電)[）)]\s*`),
	pattern.New(`^［(?P<place>[^　 ］]{2,20})[　 ](?P<date>[^　 ］]{1,8}日)[　 ](?P<who>[^］]{2,12})］\s*[-－—―]?\s*`),
	pattern.New(`^(?P<place>\p{Lu}[\p{Lu}/ -]{2,30}) (?P<who>taz|dpa|afp|ap|rtr|epd|kna|ots)(?:/\p{L}+)? \| `),
	pattern.New(`^(?P<place>\p{Han}{2,6})[（(](?P<who>新华社|新華社|中新社|中央社|共同社|时事社|法新社|路透社|美联社|塔斯社|彭博社|综合)[）)](?:电|電|讯|訊)?\s*[:：—–-]*\s*`),
	pattern.New(`^(?P<place>\p{Lo}[\p{Lo}\p{M} ]{1,24}?)(?:,\s*(?P<date>\d{1,2} [\p{Lo}\p{M}]{2,12}))?\s*[（(](?P<agency>[\p{Lo}\p{M}/ ]{2,20})[）)]\s*(?:[।:：]|[-–—])\s*`),
	pattern.New(`^(?P<place>\p{Lu}[\p{Lu}-]{2,20}(?: \p{Lu}[\p{Lu}-]+)?)[.,] (?:(?P<date>\p{L}{3,9} \d{1,2}|\d{1,2} \p{L}{3,9})[.,] )?[/(]?(?P<agency>KAZINFORM|КАЗИНФОРМ|КазТАГ|KazTAG|INTERFAX|ИНТЕРФАКС|TASS|ТАСС|BELTA|БЕЛТА|AZERTAC|UKRINFORM|УКРИНФОРМ|TREND|AKIpress|KABAR|КАБАР)[/)]?(?:\.| ?[-–—/])\s*`),
	pattern.New(`^(?P<place>\p{Arabic}[\p{Arabic} ]{1,24}?)\s*[-–—/(]\s*(?P<agency>رويترز|أ ?ف ?ب|د ?ب ?أ|أ ?ش ?أ|الأناضول|سبوتنيك|وكالات|واس|وام|سانا|قنا|كونا|بترا|معا)\)?\s*[-–—:：]\s*`),
	pattern.New(`^(?P<who>\p{Han}{2,6}(?:报|報|网|網|社))(?:讯|訊)[\s　]+`),
	pattern.New(`^(?P<place>\p{Lu}[\p{Lu}-]{2,20}(?: \p{Lu}[\p{Lu}-]+)?), (?P<date>\d{1,2} \p{L}{3,9})\.?\s*(?:[—–-]\s*|/)(?P<who>\p{Lu}[\p{L} -]{2,20}?)(?:, (?P<reporter>\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+))?(?:\.|/\.|/|,)\s+`),
}

// reporter is a person named inside a dateline.
type reporter string

// cutDateline reads the printed opening of a report and returns the text behind
// it. Lower are the words the text also writes small; nil if not known.
func cutDateline(text string, lower map[string]bool) (feed.Dateline, string, bool) {
	d, _, rest, ok := readDateline(text, lower)
	return d, rest, ok
}

func readDateline(text string, lower map[string]bool) (d feed.Dateline, by reporter, rest string, ok bool) {
	for _, form := range hanDatelines {
		m := form.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		for i, name := range form.SubexpNames() {
			switch name {
			case "place":
				d.Place = m[i]
			case "date":
				d.Date = m[i]
			case "agency":
				d.Agency = m[i]
			case "reporter", "by":
				if m[i] != "" {
					by = reporter(m[i])
				}
			case "who":
				if authors.Agency(m[i]) {
					d.Agency = m[i]
				} else {
					by = reporter(m[i])
				}
			}
		}
		if d.Agency == "本报" || d.Agency == "本報" {
			d.Agency = ""
		}
		return d, by, text[len(m[0]):], true
	}
	d, rest, ok = dashed(text, lower)
	if m := filedBy.FindStringSubmatch(rest); ok && d.Agency != "" && m != nil {
		if name, isName := authors.Name(m[1]); isName {
			return d, reporter(name), rest[len(m[0]):], true
		}
	}
	return d, "", rest, ok
}

// filedBy matches the name between dashes with which some agencies begin a report.
var filedBy = pattern.New(`^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){1,3}) [-–—] `)

// capitalStop matches a place in capitals before a full stop, as in Swedish,
// Russian and German papers: "STOCKHOLM. Den gamla färjan".
var capitalStop = pattern.New(`^\p{Lu}[\p{Lu}-]{3,}(?: \p{Lu}{3,})?\. `)

// dashes end a dateline, longest first where one begins another.
var dashes = []string{" — ", " – ", " -- ", " - ", "——", "— ", "– ", ".- ", ".— ", "-- ", "—", ": "}

// dashed reads "PLACE, Nov 3 (AGENCY) — ", with any of its parts missing.
func dashed(text string, lower map[string]bool) (feed.Dateline, string, bool) {
	window := text
	if len(window) > maxDateline {
		window = window[:maxDateline]
	}
	at, dash := -1, ""
	if m := capitalStop.FindString(window); m != "" {
		at, dash = len(m)-2, ". "
	}
	for _, s := range dashes {
		if i := strings.Index(window, s); i > 0 && (at < 0 || i < at) {
			at, dash = i, s
		}
	}
	if at < 0 {
		return feed.Dateline{}, "", false
	}
	opening, rest := strings.TrimSpace(text[:at]), strings.TrimSpace(text[at+len(dash):])
	if agency, only := bracketed(opening); only {
		d, rest2, ok := dashed(rest, lower)
		if ok && d.Agency == "" {
			d.Agency = agency
			return d, rest2, true
		}
		return feed.Dateline{Agency: agency}, rest, authors.Agency(agency) && length(rest) > 40
	}
	d, ok := opened(opening, dash, rest, lower)
	return d, rest, ok
}

// bracketed reads an opening that is one name in brackets: "(ANSA)".
func bracketed(s string) (string, bool) {
	inner, ok := strings.CutPrefix(s, "(")
	if ok {
		inner, ok = strings.CutSuffix(inner, ")")
	}
	return inner, ok && authors.Agency(inner)
}

var lastBracket = pattern.New(`^(.*?)\s*(?:\(\s*(\p{L}{2,12}/\p{L}{2,12})\s*\)|[(/\[]\s*([^()/\[\]]{2,40})\s*[)/\]])\.?$`)

// opened reads what stands before the dash.
func opened(s, dash, rest string, lower map[string]bool) (feed.Dateline, bool) {
	var d feed.Dateline
	if m := lastBracket.FindStringSubmatch(s); m != nil && isAgencyName(m[2]+m[3]) {
		s, d.Agency = strings.TrimSpace(m[1]), strings.TrimSpace(m[2]+m[3])
	}
	if inner, ok := strings.CutPrefix(s, "("); ok {
		place, after, closed := strings.Cut(inner, ")")
		if closed {
			s = place
			if after = strings.TrimSpace(after); authors.Agency(after) && d.Agency == "" && after != "" {
				d.Agency = after
			} else if after != "" {
				return feed.Dateline{}, false
			}
		}
	}
	var place []string
	for part := range strings.SplitSeq(s, ",") {
		part = strings.TrimSpace(part)
		switch {
		case part == "":
		case isDayOfYear(part) && d.Date == "" && len(place) > 0:
			d.Date = part
		case d.Date != "" && number(part) > 1900:
			d.Date += ", " + part
		case len(place) > 0 && authors.Agency(part) && d.Agency == "" && inCapitals(place[0]):
			d.Agency = part
		default:
			place = append(place, part)
		}
	}
	if len(place) == 0 || len(place) > 3 {
		return feed.Dateline{}, false
	}
	if last := place[len(place)-1]; d.Agency == "" && !inCapitals(last) {
		if rest, wire, ok := cutLastWord(last); ok && inCapitals(wire) && authors.Agency(wire) {
			place[len(place)-1], d.Agency = rest, wire // "Rishiri, Japan QBN — "
		}
	}
	d.Place = strings.Join(place, ", ")
	return d, isPlaceName(place, d.Agency != "" || d.Date != "", dash, rest, lower)
}

func cutLastWord(s string) (before, last string, ok bool) {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 {
		return s, "", false
	}
	return strings.TrimSpace(s[:i]), s[i+1:], true
}

// isAgencyName reports what can stand in brackets behind a place.
func isAgencyName(s string) bool {
	if house, _, ok := strings.Cut(s, "/"); authors.Agency(s) || ok && authors.Agency(house) {
		return true
	}
	words := strings.Fields(s)
	first, _ := utf8.DecodeRuneInString(s)
	return len(words) <= 3 && unicode.IsUpper(first) && !strings.ContainsFunc(s, unicode.IsDigit) && !strings.ContainsAny(s, ".,;:!?")
}

// isDayOfYear reports "Nov 3", "3 ноября", "03 NOV", "3. November 2025".
func isDayOfYear(s string) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '.' })
	days, months := 0, 0
	for _, w := range words {
		n := number(strings.TrimRight(foldWord(w), "stndrhe"))
		_, isMonth := monthOf(w)
		switch {
		case n >= 1 && n <= 31:
			days++
		case isMonth:
			months++
		case n > 1900 && n < 2200, dateWords[foldWord(w)]:
		default:
			return false
		}
	}
	return days == 1 && months == 1
}

// isPlaceName reports whether the words before a dash are a place. In capitals
// they are, and beside an agency or a date; otherwise a single word is, that the
// text does not use as a word, before a long sentence.
func isPlaceName(parts []string, sure bool, dash, rest string, lower map[string]bool) bool {
	words := strings.Fields(strings.NewReplacer("/", " ", "-", " ").Replace(strings.Join(parts, " ")))
	if len(words) == 0 || len(words) > 7 || len(parts[0]) < 2 || strings.ContainsAny(strings.Join(parts, ""), "?!:;\"“”=<>*_#@&[]") || strings.ContainsFunc(strings.Join(parts, ""), unicode.IsDigit) {
		return false
	}
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "'’"))
		if unicode.IsLower(first) && !placeParticles[w] {
			return false
		}
	}
	capitals := inCapitals(parts[0]) && strings.IndexFunc(parts[0], unicode.IsUpper) >= 0
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, "\"'“„«‘(¿¡»"))
	opens := unicode.IsUpper(first) || unicode.IsDigit(first) || !unicode.IsLetter(first) || !cased(string(first))
	switch {
	case len(words) == 1 && notPlaces[foldWord(words[0])], capitals && noticeWord(words):
		return false
	case sure:
		return length(rest) > 30 && len(strings.Fields(parts[0])) <= 5
	case dash == ": " || dash == ". ":
		return capitals && len(words) <= 2 && length(rest) > 80 && opens
	case capitals:
		return length(rest) > 40 && len(strings.Fields(parts[0])) <= 4 && opens
	case dash == " - ":
		return false
	}
	single := len(words) == 1 || len(parts) == 2 && len(words) == 2 || placeOpenings[foldWord(words[0])] && len(words) <= 3 && len(parts) == 1
	return single && length(rest) > 80 && opens && lower != nil && !alsoLower(parts[0], lower) && utf8.RuneCountInString(words[0]) > 2
}

// placeOpenings begin the names of places of more than one word.
var placeOpenings = wordSet("são san santa santo new los las el la port porto puerto fort saint st sankt bad " +
	"rio cape mount den the tel abu al ciudad villa nova novo nueva nuevo nizhny veliky hong ho kuala phnom " +
	"addis buenos mexico quezon belo baton grand great little santiago le monte ras umm bandar dar")

var placeParticles = wordSet("de la le les el los las do da di del della of the and am an " +
	"der bei sur en al aux upon on-the des du den i und et y")

// notPlaces stand in capitals, or first, before a dash and are no places.
var notPlaces = wordSet("warning note update exclusive breaking watch video photos opinion " +
	"analysis editorial advertisement correction corrected updated live listen explainer " +
	"review interview spoiler notice important faq news poll quiz podcast gallery fact " +
	"factbox q a tip tips summary background chapter part section figure table error info " +
	"debug warn fatal however still also yes no well but and then now today yesterday " +
	"tomorrow meanwhile finally first second third everything nothing not so thus or ja " +
	"nein doch aber auch heute gestern oui non mais si pero tambien да нет но todo nada " +
	"copyright from to subject date re fwd todo fixme usage example examples options license")

// noticeWord reports a run of capitals that is a heading and not a place.
func noticeWord(words []string) bool {
	return notPlaces[foldWord(words[0])] || isSection(strings.Join(words, " "))
}
