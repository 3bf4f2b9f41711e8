package extract

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"byline/feed/pattern"
)

// monthNames are the months in the languages newspapers are read in, folded. A
// word of four letters or more may be cut short ("septemb").
var monthNames = monthTable(
	"january jan januar januari janvier janv enero ene gennaio gen janeiro января янв "+
		"январь ledna leden stycznia stycznien stycznia sty ocak oca tammikuuta januari "+
		"يناير ιανουαριου जनवरी জানুয়ারি جنوری ژانویه siječnja januára januar січня ianuarie",
	"february feb febr februar februari fevrier fevr fev febrero febbraio fevereiro февраля "+
		"фев февраль unora lutego lut subat sub helmikuuta فبراير φεβρουαριου फरवरी फ़रवरी ফেব্রুয়ারি فروری فوریه veljače februára pebruari лютого "+
		"februarie",
	"march mar marz maerz maart mars marzo marco марта мар март brezna marca mart maaliskuuta مارس μαρτιου मार्च মার্চ مارچ ožujka marca maret березня martie mrt",
	"april apr avril avr abril abr aprile апреля апр апрель dubna kwietnia kwi nisan nis huhtikuuta ابريل أبريل απριλιου अप्रैल এপ্রিল اپریل آوریل travnja apríla квітня aprilie",
	"may mai mayo maggio mag maio mei maj мая май kvetna maja mayis toukokuuta مايو μαιου मई মে مئی مه svibnja mája травня",
	"june jun juni juin junio giugno giu junho июня июн июнь cervna czerwca cze haziran haz kesakuuta يونيو ιουνιου जून জুন جون ژوئن lipnja júna червня iunie",
	"july jul juli juillet juil julio luglio lug julho июля июл июль cervence lipca lip temmuz tem heinakuuta يوليو ιουλιου जुलाई জুলাই جولائی ژوئیه srpnja júla липня iulie",
	"august aug aout agosto ago augustus augusti августа авг август srpna sierpnia sie agustos agu elokuuta اغسطس أغسطس αυγουστου अगस्त আগস্ট اگست اوت kolovoza augusta серпня",
	"september sep sept septembre septiembre settembre set setembro сентября сен сент "+
		"сентябрь zari wrzesnia wrz eylul eyl syyskuuta سبتمبر σεπτεμβριου सितंबर सितम्बर সেপ্টেম্বর ستمبر سپتامبر rujna septembra вересня "+
		"septembrie",
	"october oct okt oktober octobre octubre ottobre ott outubro out октября окт октябрь "+
		"rijna pazdziernika paz ekim eki lokakuuta اكتوبر أكتوبر οκτωβριου अक्टूबर अक्तूबर অক্টোবর اکتوبر اکتبر októbra жовтня octombrie",
	"november nov novembre noviembre novembro ноября ноя ноябрь listopadu listopada lis "+
		"kasim kas marraskuuta نوفمبر νοεμβριου नवंबर नवम्बर নভেম্বর نومبر نوامبر studenoga novembra листопада noiembrie",
	"december dec dez dezember decembre diciembre dic dicembre dezembro декабря дек декабрь "+
		"prosince grudnia gru aralik ara joulukuuta ديسمبر δεκεμβριου दिसंबर दिसम्बर ডিসেম্বর دسمبر دسامبر prosinca decembra грудня decembrie "+
		"desember des",
)

func monthTable(months ...string) map[string]time.Month {
	out := map[string]time.Month{}
	for i, names := range months {
		for name := range strings.FieldsSeq(names) {
			out[foldWord(name)] = time.Month(i + 1)
		}
	}
	return out
}

// foldWord is a word in small letters without accents.
func foldWord(s string) string {
	var out strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case r >= 0x300 && r <= 0x36f:
		case r == 'ı':
			out.WriteByte('i')
		case r == 'ł':
			out.WriteByte('l')
		default:
			out.WriteRune(r)
		}
	}
	return norm.NFC.String(out.String())
}

var (
	isoDate   = pattern.New(`\b(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2}|[A-Z]{2,5})?)?`)
	hanDate   = pattern.New(`(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?`)
	yearFirst = pattern.New(`\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b`)
	dotDate   = pattern.New(`\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b`)
	slashDate = pattern.New(`\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b`)
	dayMonth  = pattern.New(`(?i)(\d{1,2})(?:\.|er|º|°|-го|st|nd|rd|th)?(?:\s+(?:de|d'|of))?[\s-]+(\p{L}[\p{L}\p{M}]{1,13})\.?,?(?:\s+de[l]?)?[\s-]+(\d{4})`)
	monthDay  = pattern.New(`(?i)(\p{L}[\p{L}\p{M}]{2,13})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})`)
	clock     = pattern.New(`(?i)(?:^|[^\d.:])([01]?\d|2[0-3])(?:[:.]|h|時|시\s?)([0-5]\d)(?::([0-5]\d))?(?:分|분|:\d\d)?\s*(a\.m\.|p\.m\.|[ap]\.?m\b)?\s*(Uhr|Z\b|[+-]\d{2}:?\d{2}|[A-Z]{2,4}\b|\((?:[A-Z]{3,4})\)|\(?мск\)?)?`)
)

// dayFirst matches the words of languages in which 3/11/2025 is in November.
var dayFirst = pattern.New(`(?i)publié|mis à jour|modifié|publicad|actualizad|pubblicat|aggiornat|veröffentlicht|aktualisiert|gepubliceerd|bijgewerkt|publicerad|uppdaterad|опубликован|обновлен|yayın|güncelle|opublikowan|\d ?h ?\d\d|\d uhr`)

// found is a date in a line.
type found struct {
	time       time.Time
	start, end int // of the day
}

// dateIn finds the first whole date of a line, with its time and zone if printed.
// A day without a year, and 3/11/2025, which is two days, are no dates.
func dateIn(s string) (found, bool) {
	if len(s) > 1000 || !strings.ContainsAny(s, "0123456789") {
		return found{}, false
	}
	if m := isoDate.FindStringSubmatchIndex(s); m != nil {
		sub := submatches(s, m)
		f, ok := day(sub[1], sub[2], sub[3], m)
		if ok && sub[4] != "" {
			return f.at(sub[4], sub[5], sub[6], "", sub[7]), true
		}
		return f.withClock(s), ok
	}
	for _, form := range []struct {
		re      *pattern.Pattern
		y, m, d int
	}{{hanDate, 1, 2, 3}, {yearFirst, 1, 2, 3}, {dotDate, 3, 2, 1}, {slashDate, 3, 0, 0}, {dayMonth, 3, 2, 1}, {monthDay, 3, 1, 2}} {
		m := form.re.FindStringSubmatchIndex(s)
		if m == nil {
			continue
		}
		sub := submatches(s, m)
		if form.re == slashDate {
			first, second := number(sub[1]), number(sub[2])
			switch {
			case first > 12 && second <= 12, first == second:
				form.d, form.m = 1, 2
			case second > 12 && first <= 12:
				form.d, form.m = 2, 1
			case dayFirst.MatchString(s):
				form.d, form.m = 1, 2
			default:
				continue
			}
		}
		month := sub[form.m]
		if n, ok := monthOf(month); ok {
			month = strconv.Itoa(int(n))
		}
		if f, ok := day(sub[form.y], month, sub[form.d], m); ok {
			return f.withClock(s), true
		}
	}
	return found{}, false
}

func monthOf(word string) (time.Month, bool) {
	f := foldWord(strings.TrimSuffix(word, "."))
	m, ok := monthNames[f]
	return m, ok
}

func submatches(s string, m []int) []string {
	out := make([]string, len(m)/2)
	for i := range out {
		if m[2*i] >= 0 {
			out[i] = s[m[2*i]:m[2*i+1]]
		}
	}
	return out
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}

// day makes a date of numbers, if there is such a day.
func day(y, m, d string, at []int) (found, bool) {
	year, month, date := number(y), number(m), number(d)
	t := time.Date(year, time.Month(month), date, 0, 0, 0, 0, time.UTC)
	ok := year >= 1600 && year < 2200 && month >= 1 && month <= 12 && t.Day() == date
	return found{time: t, start: at[0], end: at[1]}, ok
}

// withClock adds the time printed behind the date, or before it.
func (f found) withClock(s string) found {
	if f.time.IsZero() {
		return f
	}
	m := clock.FindStringSubmatch(s[f.end:])
	if m == nil {
		m = clock.FindStringSubmatch(s[:f.start])
	}
	if m == nil {
		return f
	}
	half := m[4]
	if strings.Contains(s, "오후") || strings.Contains(s, "午後") || strings.Contains(s, "下午") {
		half = "pm"
	}
	zone := strings.Trim(m[5], "()")
	if zone == "" && strings.Contains(strings.ToLower(s), "(мск)") {
		zone = "МСК"
	}
	return f.at(m[1], m[2], m[3], half, zone)
}

func (f found) at(hour, minute, second, half, zone string) found {
	h, half := number(hour), strings.ToLower(strings.ReplaceAll(half, ".", ""))
	switch {
	case half == "pm" && h < 12:
		h += 12
	case half == "am" && h == 12:
		h = 0
	}
	offset, ok := zoneOffset(zone)
	if len(zone) == 2 && strings.HasSuffix(zone, "T") && offset != 0 && americanSummer(f.time) {
		offset += 3600
	}
	if h > 23 || h < 0 || number(minute) > 59 || !ok {
		return f
	}
	f.time = time.Date(f.time.Year(), f.time.Month(), f.time.Day(), h, number(minute), max(0, number(second)), 0, time.FixedZone("", offset)).UTC()
	return f
}

// dated is one date of a line, and whether the line says that the story was
// changed then.
type dated struct {
	time    time.Time
	updated bool
}

// dateLine reads a line that holds a date and hardly anything else: a weekday, a
// word such as "Published", a time, a place.
func dateLine(line string) (t time.Time, updated, ok bool) {
	dates, _, ok := datesOf(line)
	if !ok {
		return time.Time{}, false, false
	}
	return dates[0].time, dates[0].updated, true
}

// pageNumber matches where in a paper a story was printed.
var pageNumber = pattern.New(`\s*第?\s*[A-Z]?\d{1,3}\s*[版面]$`)

// ownDigits writes the digits of other scripts as Arabic ones are written here.
func ownDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x660 || !unicode.IsDigit(r) {
			return r
		}
		for zero := r; ; zero-- { // the digits of a script follow each other, from zero
			if !unicode.IsDigit(zero-1) || r-zero == 9 {
				return '0' + r - zero
			}
		}
	}, s)
}

// datesOf reads the dates of such a line, and the place it begins with.
func datesOf(line string) (dates []dated, place string, ok bool) {
	if len(line) > 800 || !strings.ContainsFunc(line, unicode.IsDigit) {
		return nil, "", false
	}
	line = agoTail.ReplaceAllString(bare(ownDigits(line)), "")
	line = readingTail.ReplaceAllString(pageNumber.ReplaceAllString(line, ""), "")
	if m := placeBehind.FindStringSubmatch(line); m != nil {
		line, place = m[1], m[2]
	}
	if length(line) > 130 {
		return nil, "", false
	}
	other := 0
	for at := 0; ; {
		f, found := dateIn(line[at:])
		if !found || len(dates) == 3 {
			n, updated, _ := lineWords(line[at:], false)
			if other += n; updated && len(dates) == 1 && !publishedWord.MatchString(line[:at]) {
				dates[0].updated = true
			}
			break
		}
		end := at + f.end
		if next, more := dateIn(line[end:]); more { // a time behind the first is not the second's
			f, _ = dateIn(line[at : end+next.start])
		}
		n, updated, where := lineWords(line[at:at+f.start]+" | ", at == 0)
		other += n
		dates, place, at = append(dates, dated{f.time, updated}), orText(place, where), end
	}
	return dates, place, len(dates) > 0 && other < 2
}

var (
	// readingTail matches how long a text takes, behind a date.
	readingTail = pattern.New(`(?i)\s*[-–—|·•,]\s*(?:(?:lecture|lesezeit|leestijd|lettura|lectura|leitura)\s*:? ?(?:de |di )?\d{1,3} ?min\pL*\.?|\d{1,3} ?min\pL*\.? (?:read|de lecture|lesezeit|de lectura|di lettura|de leitura|leestijd|lästid))$`)
	// publishedWord matches what says that a date is the first one.
	publishedWord = pattern.New(`(?i)publi|veröffentlicht|erschienen|gepubliceerd|опубликован`)
)

// lineWords weighs the words of a line that belong to no date: a place at its
// beginning weighs little.
func lineWords(s string, atStart bool) (other int, updated bool, place string) {
	published := strings.Contains(strings.ToLower(s), "publish")
	s = clock.ReplaceAllString(s, " ")
	words := strings.FieldsFunc(s, notWord)
	if m := placeBefore.FindStringSubmatch(s); atStart && m != nil && !slices.ContainsFunc(strings.Fields(m[1]), func(w string) bool { return dateWords[foldWord(w)] || isUpdatedWord(w) }) {
		place = m[1]
		words = words[len(strings.FieldsFunc(place, notWord)):]
		other++
	}
	for _, w := range words {
		switch {
		case isUpdatedWord(w):
			updated = true
		case dateWords[foldWord(w)]:
		case wideText(w) && len([]rune(w)) <= 4:
			other++ // an edition: "東京朝刊"
		default:
			other += 2
		}
	}
	return other, updated && !published, place
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }

// placeBefore matches the place before a date: "Quay, 3 November 2025", "Vitoria -
// 23 NOV 2024".
var placeBefore = pattern.New(`^(\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:de |del |la |of )?\p{Lu}[\p{L}\p{M}'’.-]+){0,2}(?: \(\p{Lu}[^()]{2,30}\))?)\s*(?:,| [-–—|])\s`)

// placeBehind matches the place in capitals behind a date and its time: "March 5,
// 2024 11:02 pm IST - CHENNAI".
var placeBehind = pattern.New(`^(.*\d.*?)\s[-–—|]\s(\p{Lu}[\p{Lu} ]{3,30})$`)

func isUpdatedWord(w string) bool {
	switch foldWord(w) {
	case "updated", "modified", "modifie", "modifiee", "editado", "geandert", "revised",
		"changed", "изменено", "aktualisiert", "actualise", "maj", "actualizado", "actualizada",
		"aggiornato", "atualizado", "atualizada", "uppdaterad", "oppdatert", "opdateret",
		"bijgewerkt", "modifica", "modificato", "обновлено", "更新", "更新日", "aktualizacja":
		return true
	}
	return false
}

func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[foldWord(w)] = true
	}
	return out
}
