package extract

import (
	"slices"
	"strings"

	"byline/feed/pattern"
)

// maxTitle is the length of the longest headline in columns.
const maxTitle = 220

// isHeadline reports a line that can be a headline: short, and not a sentence of
// the text, an item or a quotation of a mail.
func isHeadline(line string) bool {
	text := bare(line)
	switch {
	case text == "" || length(text) > maxTitle || quoted.MatchString(line) && strings.HasPrefix(line, "> "):
		return false
	case bullet.MatchString(line) && !numbered.MatchString(line) && !strings.HasPrefix(line, "*"):
		return false
	case opensText(text), ruleLine.MatchString(line):
		return false
	case length(text) > 140 && endsSentence(text):
		return false
	}
	return true
}

// salutation matches how letters begin.
var salutation = pattern.New(`(?i)^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|liebe[rs]?|sehr geehrte[rs]?|hallo|cher|chère|chers|bonjour|salut|hola|querid[oa]s?|estimad[oa]s?|prezad[oa]s?|gentile|car[oaie]|ciao|olá|beste|geachte|hej|kjære|kære|bästa|привет|здравствуйте|уважаем\pL*|дорог\pL*)(?: [^.?:]{1,40})?,$`)

// isProseGroup reports several lines that are one paragraph.
func isProseGroup(g group) bool {
	if len(g.lines) < 3 {
		return false
	}
	return isWrapped(g.lines, 0) && endsSentence(g.lines[len(g.lines)-1]) && !endsSentence(g.lines[0])
}

// opensText reports a line that begins a report with its dateline.
func opensText(line string) bool {
	_, _, ok := cutDateline(line, nil)
	return ok
}

// joinBare joins lines and takes their marks off.
func joinBare(lines []string) string {
	var out []string
	for _, l := range lines {
		if l = bare(l); l != "" {
			out = append(out, l)
		}
	}
	return join(append(out, "")[:len(out)])
}

// trimTitle takes the marks of a heading off a title.
func trimTitle(s string) string {
	s = strings.TrimSpace(strings.Trim(s, "#= "))
	for _, mark := range []string{"**", "__", "*", "_"} {
		if inner, ok := strings.CutPrefix(s, mark); ok {
			if inner, ok = strings.CutSuffix(inner, mark); ok && !strings.Contains(inner, mark) {
				s = inner
			}
		}
	}
	return strings.TrimSpace(s)
}

// release matches what stands above the headline of a press release.
var release = pattern.New(`(?i)^(?:(?:press|news|media) release|for immediate release|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa|pressmeddelande|persbericht|пресс-релиз|プレスリリース|보도자료|新闻稿)\s*[:：]?$`)

// contacts matches the first line of those whom a press release says to ask.
var contacts = pattern.New(`(?i)^(?:(?:media|press|for more information|for further information|news)[ ,]*)?(?:contacts?|enquiries|inquiries|kontakt|pressekontakt|contact(?:o|to)?s?(?: de)?(?: presse| prensa| stampa)?)(?: information)?\s*[:：]`)

// isContact reports the lines with their names, addresses and numbers.
func isContact(g group) bool {
	return len(g.lines) <= 8 && contacts.MatchString(bare(g.lines[0])) && !slices.ContainsFunc(g.lines, func(l string) bool { return length(l) > 90 }) &&
		slices.ContainsFunc(g.lines, func(l string) bool { return strings.Contains(l, "@") || phone.MatchString(l) })
}

// phone matches a telephone number.
var phone = pattern.New(`\+?\(?\d[\d ()./-]{6,}\d`)

// sections are the names of a paper's parts, as they stand above a headline.
var sections = wordSet("guest column columns letters editorials op ed ideas news world politics business opinion analysis sport sports culture " +
	"science technology tech health travel commentary editorial feature features interview " +
	"obituary review essay local national international economy finance lifestyle " +
	"entertainment education environment climate exclusive breaking politik wirtschaft " +
	"kultur wissen meinung kommentar gesellschaft panorama reise feuilleton monde politique " +
	"economie societe culture opinion tribune sciences mundo politica economia cultura " +
	"opinion deportes ciencia sociedad cronaca esteri interni scienza opinioni mundo brasil " +
	"esporte cultura opiniao inrikes utrikes kultur debatt ekonomi binnenland buitenland " +
	"cultuur opinie политика экономика общество культура мнение наука мир спорт новости 国内 " +
	"国際 経済 社会 社説 文化 政治 国际 体育 科技 评论 정치 경제 사회 رأي سياسة اقتصاد ثقافة رياضة")

// isSection reports a line that names a part of a paper.
func isSection(line string) bool {
	parts := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune("/|›>·•", r) })
	words := strings.Fields(strings.NewReplacer("&", " ", "-", " ").Replace(strings.Join(parts, " ")))
	if len(words) == 0 || len(words) > 3*min(len(parts), 2) || endsSentence(line) {
		return false
	}
	for _, w := range words {
		if f := foldWord(w); !sections[f] && f != "and" && f != "und" && f != "et" {
			return false
		}
	}
	return true
}

// field is a line such as "Author: Ines Calder".
var field = pattern.New(`^\s*([\p{L}][\p{L}\p{M} _-]{1,24})\s*[:：]\s*(\S.*)$`)

// fieldNames are the keys of such lines, of mails and of front matter, by what
// they say.
var fieldNames = fieldTable(map[string]string{
	"title":     "title headline subject titel titre titulo título titolo rubrik überschrift betreff objet asunto oggetto assunto тема заголовок название 标题 標題 題名 件名 タイトル 제목 العنوان",
	"author":    "author authors by from byline creator autor autorin autoren auteur auteurs autora autores autore autori författare forfatter автор авторы 作者 著者 저자 الكاتب von par por de di van av отправитель от verfasser absender",
	"date":      "date published pubdate publication-date publishdate publish_date published_at created datum date-published veröffentlicht fecha data дата опубликовано 日期 日付 날짜 التاريخ dato sent gesendet posted created_at datepublished",
	"updated":   "updated modified lastmod last-modified updated_at modified_at aktualisiert datemodified",
	"url":       "url link permalink canonical canonical_url source_url original_url address",
	"site":      "site publication source site_name outlet publisher quelle fuente fonte källa источник 来源 來源 出典 المصدر",
	"category":  "tags category categories keywords section topics tag kategorie rubrique sección",
	"language":  "language lang locale sprache langue idioma lingua",
	"summary":   "summary description excerpt standfirst subtitle deck dek abstract lead teaser zusammenfassung sous-titre",
	"place":     "place location dateline ort lieu lugar luogo",
	"image":     "image cover thumbnail featured_image banner hero cover_image",
	"ignore":    "to cc bcc reply-to message-id mime-version content-type x-mailer received organization organisation newsgroups content-transfer-encoding return-path status lines references in-reply-to an a para кому à list-id user-agent",
	"biography": "bio biography about author_bio",
})

func fieldTable(names map[string]string) map[string]string {
	out := map[string]string{}
	for name, keys := range names {
		for key := range strings.FieldsSeq(keys) {
			out[foldWord(key)] = name
		}
	}
	return out
}

// fieldOf reads a line as a field; it must be one that is known.
func fieldOf(line string) (name, value string, ok bool) {
	m := field.FindStringSubmatch(line)
	if m == nil {
		return "", "", false
	}
	name, ok = fieldNames[foldWord(strings.TrimSpace(m[1]))]
	return name, strings.TrimSpace(m[2]), ok
}
