package authors

import (
	"strings"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/pattern"
)

var (
	angleMail   = pattern.New(`<\s*(?:mailto:)?([^<>\s@]+@[^<>\s@]+)\s*>`)
	hanMarker   = pattern.New(`^[\s【（(]*(?:本报|本報|新华社|新華社)?(文|图|圖|摄影|攝影|撮影|写真|翻译|翻譯|訳|编辑|編輯|編集|作者|撰文|記者|记者|글|사진|기자)[】）)]?\s*[/／:：]\s*`)
	hanTasks    = pattern.New(`^[【\s]*(?:取材|構成|文|写真|撮影|聞き手|執筆|編集)(?:[・/／](?:取材|構成|文|写真|撮影|聞き手|執筆|編集))*[・\s　]+`)
	hanReporter = pattern.New(`(?:^|[\s　])(?:本报|本報)?(?:记者|記者|通讯员|通訊員|特约记者)[\s　]+`)
	hanDateline = pattern.New(`^[\[(（【][^\])）】]{1,20}[=＝][^\])）】]{1,20}[\])）】]\s*`)
	// fromLanguage matches "Translated from the Hungarian by", in some languages.
	fromLanguage = pattern.New(`(?i)(?:translated (?:from (?:the )?\p{L}+(?: \p{L}+)? )?by|traduit(?:e)? (?:de l['’]|du |de (?:la langue )?)\p{L}+(?: \([^)]{1,30}\))? par|(?:aus dem \p{L}+ (?:übersetzt )?|übersetzt aus dem \p{L}+ )von|(?:traducción|traducido) del \p{L}+ (?:de|por)|(?:tradução|traduzido) do \p{L}+ (?:de|por)|(?:traduzione|tradotto) (?:dal |dall['’])\p{L}+ (?:di|da)|vertaald uit het \p{L}+ door|översatt från \p{L}+ av|перевод с \p{L}+(?: языка)?:?)\s+`)
	// genreBy matches "Eine Kolumne von", "A column by", "Une chronique de".
	genreBy = pattern.New(`^(?i:an? (?:\p{L}+ )?\p{L}+ (by)|eine? (?:\p{L}+ )?\p{L}+ (von)|une? (?:\p{L}+ )?\p{L}+ (par)|een \p{L}+ (van)|en \p{L}+ (av|af)) `)
	// alsoTask matches what another did, behind "and": "et photos Idriss Benchekroun".
	alsoTask = pattern.New(`\s(?i:and|et|und|y|e|en|och|og) ((?i:photos?|photographs|fotos?|fotografie|fotografías|bilder|vidéo|video|illustrations?|dessins)) (\p{Lu})`)
	hanInner = pattern.New(`[\s　](文|图|圖|摄影|攝影|撮影|写真|翻译|翻譯|訳|编辑|編輯|編集|글|사진)\s*[/／:：]\s*`)
)

// prepare makes one clean line of a byline: mail addresses stand in parentheses,
// markup is gone.
func prepare(s string) string {
	if len(s) > 8*maxByline {
		s = strings.ToValidUTF8(s[:8*maxByline], "")
	}
	s = strings.ReplaceAll(s, "mailto:", "")
	if len(s) < 4*maxByline {
		s = genreBy.ReplaceAllString(s, "$1$2$3$4$5 ")
		s = alsoTask.ReplaceAllString(s, " | $1: $2")
		s = fromLanguage.ReplaceAllString(s, "translated by ")
	}
	s = angleMail.ReplaceAllString(s, " ($1) ")
	s = strings.ReplaceAll(strings.ReplaceAll(strings.TrimSpace(s), "\n", " | "), "\t", " ")
	if strings.ContainsAny(s, "<&") {
		s = clean.HTMLText(s)
		s = strings.ReplaceAll(strings.TrimSpace(s), "\n", " | ")
	}
	s = strings.ReplaceAll(clean.Line(s, maxByline), " للنشرة العربية", "")
	if inner, ok := strings.CutPrefix(s, "（"); ok && strings.HasSuffix(inner, "）") {
		s = strings.TrimSuffix(inner, "）")
	}
	s = hanDateline.ReplaceAllString(s, "")
	s = hanTasks.ReplaceAllString(s, "")
	s = hanReporter.ReplaceAllString(s, " | ")
	s = hanMarker.ReplaceAllString(s, "$1: ")
	return hanInner.ReplaceAllString(s, " | $1: ")
}

// marksOfEast writes full-width marks as the others.
var marksOfEast = strings.NewReplacer(
	"；", ";", "、", "、 ", "，", ", ", "／", " | ", "｜", " | ", "：", ": ", "（", " (", "）", ") ",
	"【", " ", "】", " ", "＆", " & ",
)

// segments cuts a byline where a bar, a dot or a dash separates its parts.
func segments(s string) []string {
	s = marksOfEast.Replace(s)
	if strings.Contains(s, "/") && !strings.Contains(s, "://") {
		s = barSlashes(s)
	}
	for _, bar := range []string{" • ", " · ", " ● ", " ▪ ", " – ", " — ", " -- ", " - ", " / ", " // ", " » ", " › ", " ⋅ ", " ~ "} {
		s = strings.ReplaceAll(s, bar, " | ")
	}
	return strings.Split(s, "|")
}

// barSlashes makes bars of the slashes between names: "Ines Calder/Tomás Reyes",
// "Anna Schmidt/dpa". Those inside words such as "she/her" stay.
func barSlashes(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		left, right, ok := strings.Cut(w, "/")
		if ok && (nameWord(left) || agencies[fold(left)]) && (nameWord(right) || agencies[fold(right)] || strings.Contains(right, "/")) {
			words[i] = left + " | " + right
		}
	}
	return strings.Join(words, " ")
}

// piece is a run of names with what introduces it.
type piece struct {
	text   string
	role   feed.Role
	marked bool
}

// pieces cuts a segment at its markers: "Text: Anna Berg Foto: Bo Ek" has two.
func pieces(segment string) []piece {
	words := strings.Fields(segment)
	out := []piece{{}}
	var text []string
	flush := func() {
		out[len(out)-1].text = strings.Trim(strings.Join(text, " "), " ,;:")
		text = nil
	}
	for i := 0; i < len(words); {
		m, n := markerAt(words[i:], len(text) == 0)
		if n == 0 {
			text = append(text, words[i])
			i++
			continue
		}
		flush()
		if out[len(out)-1].text == "" && !(out[len(out)-1].marked && m.head) {
			out = out[:len(out)-1]
		}
		out = append(out, piece{role: m.role, marked: true})
		i += n
	}
	flush()
	return out
}

// openers are the first words of all markers.
var openers = openerTable()

func openerTable() map[string]bool {
	out := map[string]bool{}
	for phrase := range markers {
		first, _, _ := strings.Cut(phrase, " ")
		out[first] = true
	}
	return out
}

// mayBegin reports a line whose first word, or first word behind a bar, can be a
// marker's. It spares reading every line of a text as a byline.
func mayBegin(line string) bool {
	first, rest, _ := strings.Cut(line, " ")
	if openers[fold(first)] || strings.ContainsAny(line, ":/：／|【(（") || startsHan(first) {
		return true
	}
	word, _, ok := strings.Cut(fold(first), " ") // "foto's", "m.m.v."
	if ok && openers[word] {
		return true
	}
	for _, bar := range []string{" - ", " – ", " — ", " • ", " · "} {
		if _, behind, ok := strings.Cut(rest, bar); ok {
			first, _, _ := strings.Cut(behind, " ")
			if openers[fold(first)] {
				return true
			}
		}
	}
	return false
}

// markerAt reads the longest marker that the words begin with. The short ones,
// which are also parts of names, count at the head of a piece and before two
// words of a name.
func markerAt(words []string, head bool) (marker, int) {
	for n := min(5, len(words)); n > 0; n-- {
		last := words[n-1]
		colon := strings.HasSuffix(last, ":")
		m, ok := markers[fold(strings.Trim(strings.Join(words[:n], " "), ":(,"))]
		switch {
		case !ok:
			continue
		case m.colon && !colon, strings.HasSuffix(last, ",") || strings.HasSuffix(last, ")"):
			continue
		case m.head && !head && !(last == "by" && n == 1):
			continue
		case m.head && !colon && !introduces(words[n-1], words[n:]):
			continue
		}
		return m, n
	}
	return marker{}, 0
}

// introduces reports whether the short word is a marker here and not the
// beginning of a name: "Von Anna Schmidt" is by her, "Von Miller" is a man.
func introduces(word string, rest []string) bool {
	switch fold(word) {
	case "by", "par", "por", "door", "przez", "autor", "skriver":
		return len(rest) > 0
	case "na": // Swahili sets the name in capitals; elsewhere the word is "on the"
		name := strings.TrimRight(strings.Join(rest, " "), ",;")
		return len(rest) > 1 && nameShaped(name) && isUpper(strings.ReplaceAll(name, " ", ""))
	case "oleh", "de", "di", "da", "von", "af", "av", "od", "от":
		if house := strings.TrimRight(strings.Join(rest, " "), ",;"); agencies[fold(house)] {
			return true
		}
		n := 0
		for i, w := range rest {
			if !nameWord(strings.TrimRight(w, ",;")) && !particles[strings.ToLower(w)] {
				break
			}
			n++
			if strings.HasSuffix(w, ",") && i == len(rest)-2 && len(rest) < 4 && (i == 0 || particles[strings.ToLower(rest[0])]) {
				return false // "De la Cruz, Juan"
			}
			if strings.HasSuffix(w, ",") || strings.HasSuffix(w, ";") {
				break
			}
		}
		return n > 1
	}
	return len(rest) > 0
}
