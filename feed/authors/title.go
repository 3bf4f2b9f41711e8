package authors

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"byline/feed"
)

// titleWords are the words positions are named with.
var titleWords = folded("correspondent|reporter|writer|columnist|editor|journalist|" +
	"contributor|producer|photographer|critic|analyst|author|professor|lecturer|researcher|" +
	"fellow|scholar|director|chief|president|chairman|chair|manager|head|minister|senator|" +
	"secretary|ceo|founder|cofounder|economist|historian|scientist|physicist|novelist|poet|" +
	"translator|freelance|freelancer|blogger|host|anchor|presenter|intern|staff|student|" +
	"candidate|doctor|physician|lawyer|attorney|engineer|specialist|expert|strategist|" +
	"adviser|advisor|consultant|officer|coordinator|associate|assistant|deputy|senior|" +
	"special|political|bureau|illustrator|artist|curator|librarian|teacher|activist|" +
	"ambassador|" +
	"korrespondent|korrespondentin|redakteur|redakteurin|reporterin|autorin|autor|" +
	"journalistin|kolumnist|kolumnistin|volontär|volontärin|chefredakteur|" +
	"chefredakteurin|leiter|leiterin|professorin|auslandskorrespondent|ressortleiter|" +
	"ressortleiterin|" +
	"correspondant|correspondante|envoyé|envoyée|journaliste|rédacteur|rédactrice|" +
	"chroniqueur|chroniqueuse|écrivain|écrivaine|professeur|professeure|directeur|" +
	"directrice|chercheur|chercheuse|auteur|autrice|" +
	"corresponsal|enviado|enviada|redactor|redactora|periodista|columnista|profesor|profesora|escritor|escritora|directora|" +
	"corrispondente|inviato|inviata|giornalista|redattore|redattrice|editorialista|" +
	"professoressa|scrittore|scrittrice|direttore|direttrice|" +
	"correspondente|repórter|jornalista|colunista|editora|professora|redator|redatora|" +
	"correspondente|verslaggever|redacteur|journaliste|columniste|correspondente|hoogleraar|" +
	"medarbetare|journalist|krönikör|redaktör|korrespondent|reporter|skribent|forfatter|författare|journalisten|" +
	"корреспондент|корреспондентка|журналист|журналистка|обозреватель|редактор|главный|" +
	"специальный|писатель|политолог|профессор|спецкор|собкор|" +
	"dziennikarz|dziennikarka|publicysta|redaktor|muhabir|muhabiri|yazarı|toimittaja")

// hanTitles end or begin the name of a reporter.
var hanTitles = []string{
	"特约记者", "特約記者", "特派记者", "特派員", "本报记者", "本報記者", "实习记者", "記者", "记者", "编辑", "編集委員", "論説委員",
	"支局長", "通信员", "通讯员", "通訊員", "见习记者", "首席记者", "摄影记者", "特派员", "논설위원", "선임기자", "전문기자", "인턴기자", "칼럼니스트", "기자", "특파원", "氏", "さん",
}

// isTitle reports a position: "Harbour correspondent", "editor of the page".
func isTitle(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 16 {
		return false
	}
	if startsHan(words[0]) {
		return slices.ContainsFunc(hanTitles, func(t string) bool { return strings.HasSuffix(s, t) })
	}
	if slices.ContainsFunc(words, isTitleWord) {
		return true
	}
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(first) && len(words) > 1 && !nameShaped(s) && !strings.ContainsAny(s, ".!?")
}

func isTitleWord(w string) bool {
	f := fold(w)
	if titleWords[f] {
		return true
	}
	for part := range strings.SplitSeq(f, " ") {
		if part != f && titleWords[part] && len(part) > 4 {
			return true
		}
	}
	return titleWords[strings.TrimSuffix(f, "s")] && len(f) > 4
}

// glued takes a position off a name it is printed with without a comma:
// "Harbour correspondent Ines Calder", "Ines Calder Staff Writer", "홍길동 기자".
func glued(s string) (name, title string) {
	if startsHan(s) {
		return gluedHan(s)
	}
	words := strings.Fields(s)
	last := -1
	for i, w := range words {
		if isTitleWord(w) {
			last = i
		}
	}
	if last < 0 {
		return s, ""
	}
	if rest := strings.Join(words[last+1:], " "); len(words)-last > 2 && nameShaped(rest) {
		return rest, strings.Join(words[:last+1], " ")
	}
	first := slices.IndexFunc(words, isTitleWord)
	for first > 2 && isModifier(words[first-1]) {
		first--
	}
	for i := 2; i < first; i++ { // "Imogen Farrant North of England correspondent"
		if w := fold(words[i]); w == "of" || w == "and" || w == "for" || w == "&" || w == "the" {
			first = 2
		}
	}
	if name = strings.Join(words[:first], " "); first >= 2 && nameShaped(name) && Kind(name) == feed.KindPerson {
		return name, strings.Join(words[first:], " ")
	}
	return s, ""
}

// isModifier reports words that narrow a position down: "Foreign", "Science".
func isModifier(w string) bool {
	switch fold(w) {
	case "foreign", "national", "science", "business", "health", "sports", "sport",
		"technology", "tech", "arts", "culture", "city", "local", "economics", "political",
		"politics", "general", "chief", "lead", "managing", "executive", "contributing", "news",
		"opinion", "features", "digital", "data", "climate", "environment", "education",
		"crime", "court", "legal", "defence", "defense", "diplomatic", "white", "house",
		"washington", "global", "guest", "former", "staff", "senior", "north", "south", "east",
		"west", "northern", "southern", "eastern", "western", "middle", "central", "asia",
		"africa", "europe", "european", "pacific", "america", "american", "latin", "china",
		"india", "russia", "ukraine", "moscow", "berlin", "paris", "beijing", "brussels",
		"scotland", "wales", "ireland", "midlands", "home", "affairs", "security", "policy",
		"social", "community", "communities", "religion", "religious", "transport", "energy",
		"economic", "money", "consumer", "football", "cricket", "rugby", "music", "film",
		"media", "royal", "investigations", "investigative", "data-driven", "parliamentary",
		"democracy", "world", "international", "regional", "rural", "royals", "media-affairs":
		return true
	}
	return false
}

func gluedHan(s string) (name, title string) {
	for _, t := range hanTitles {
		if rest, ok := strings.CutSuffix(s, t); ok {
			if rest = strings.TrimSpace(rest); isHanName(rest) {
				return rest, trivialTitle(t)
			}
		}
		if rest, ok := strings.CutPrefix(s, t); ok {
			if rest = strings.TrimSpace(rest); isHanName(rest) {
				return rest, trivialTitle(t)
			}
		}
	}
	return s, ""
}

// trivialTitle drops titles that only say "reporter" or "Mr".
func trivialTitle(t string) string {
	switch t {
	case "記者", "记者", "기자", "氏", "さん", "인턴기자":
		return ""
	}
	return t
}

// cutTask takes off what somebody did where it is printed behind the name: "Lovisa
// Hägg Foto".
func cutTask(s string, role feed.Role) (string, feed.Role) {
	name, task, ok := cutLast(s, " ")
	m, known := markers[fold(task)]
	if !ok || !known || !m.colon || role != feed.RoleAuthor || len(strings.Fields(name)) < 2 || !nameShaped(name) || isTitleWord(task) {
		return s, role
	}
	return name, m.role
}
