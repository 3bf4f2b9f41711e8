package authors

import (
	"slices"
	"strings"
	"unicode"

	"byline/feed"
)

// Kind tells a person from an organization by the shape of the name and by the
// words that organizations are named with in many languages. In doubt it is a
// person: a newspaper taken for a person is a smaller wrong than a person taken
// for a newspaper.
func Kind(name string) feed.AuthorKind {
	f := fold(name)
	words := strings.Fields(f)
	switch {
	case len(words) == 0, agencies[f], agencies[strings.TrimPrefix(f, "the ")]:
		return feed.KindOrganization
	case slices.ContainsFunc(words, func(w string) bool { return organWords[w] }):
		return feed.KindOrganization
	case len(words) < 4 && len(words[0]) > 2 && agencies[words[0]] && (isAcronym(strings.Fields(name)[0]) || wires[words[0]]):
		return feed.KindOrganization
	case organPhrase(f), hasHanOrgan(name), isDomain(name), strings.HasSuffix(strings.TrimSpace(name), "®"):
		return feed.KindOrganization
	case len(words) > 1 && (words[0] == "the" || words[0] == "our" || words[0] == "notre" || words[0] == "unsere" || words[0] == "unser"):
		return feed.KindOrganization
	case len(words) > 7, isAcronym(name), isFirm(strings.TrimSpace(name)):
		return feed.KindOrganization
	}
	return feed.KindPerson
}

// agencies are names that no word gives away.
var agencies = folded("ap|afp|dpa|reuters|upi|epa|apa|ansa|efe|tass|тасс|interfax|интерфакс|" +
	"риа|риа новости|ria novosti|xinhua|新华社|新華社|kyodo|共同通信|共同|時事|時事通信|ロイター|ロイター通信|ブルームバーグ|" +
	"聯合ニュース|タス通信|jiji|yonhap|연합뉴스|pti|ani|ians|aap|cp|pa|pa media|belga|anp|tt|ntb|ritzau|" +
	"stt|sda|sid|kna|epd|lusa|europa press|notimex|télam|telam|anadolu|aa|dha|iha|irna|sana|" +
	"wam|mena|spa|antara|bernama|vna|ttxvn|ukrinform|укринформ|унн|унiан|belta|белта|tca|" +
	"bloomberg|cnn|bbc|nbc|abc|cbs|npr|pbs|fox|msnbc|dw|rfi|nhk|rt|al jazeera|le monde|" +
	"le figaro|libération|el país|el mundo|la repubblica|corriere della sera|der spiegel|" +
	"die zeit|taz|faz|süddeutsche|yle|svt|nrk|dr|rtl|ard|zdf|orf|srf|rai|rtve|tvn24|pap|ctk|" +
	"čtk|mti|hina|tanjug|agerpres|bta|бта|lrt|err|leta|bns|elta|wire|stringer|stringers|" +
	"axios|politico|techcrunch|wired|slate|vox|vice|salon|wikipedia|yahoo|google|microsoft|" +
	"apple|amazon|mozilla|github|unicef|unesco|oxfam|greenpeace|amnesty international|" +
	"the conversation|knowable|phys org|prnewswire|pr newswire|business wire|globe newswire|" +
	"globenewswire|accesswire|ots|staff|desk|editorial|editors|redaktion|redazione|redacción|" +
	"redação|rédaction|la rédaction|redactie|redaktionen|редакция|редакційна колегія|" +
	"редколлегия|toimitus|szerkesztőség|redakcja|redakce|本報|本刊|编辑部|編集部|社説|社论|社論|هيئة التحرير|" +
	"رويترز|أ ف ب|وكالات|ntv|nasa|noaa|esa|nato|oecd|unhcr|who|unaids|osce|tvp|cctv|cgtn|" +
	"ecns|efe verde|pa wire|dpa infocom|keystone sda|oe24|swissinfo|wsj|nyt")

// wires are agencies whose services have names of their own: "Reuters Health".
var wires = set("reuters|xinhua|bloomberg|tass|interfax|kyodo|yonhap|тасс")

// organWords make a name an organization's wherever they stand in it.
var organWords = folded("news|newsroom|newsdesk|newswire|times|gazette|herald|tribune|" +
	"chronicle|journal|magazine|press|presse|agency|agencies|agence|agentur|agencia|agência|" +
	"agenzia|desk|staff|team|board|editors|editorial|bureau|redaktion|redaktions|" +
	"redaktionsteam|newsteam|redazione|redacción|redação|rédaction|redactie|redaktionen|" +
	"toimitus|redakcja|редакция|редакции|агентство|новости|газета|журнал|служба|пресс|" +
	"ministry|ministère|ministerium|ministerio|university|université|universität|universidad|" +
	"universidade|università|institute|institut|instituto|college|association|verein|verband|" +
	"foundation|stiftung|fondation|fundación|society|council|committee|commission|government|" +
	"department|office|institution|organization|organisation|federation|union|party|" +
	"coalition|alliance|company|corporation|corp|inc|ltd|llc|gmbh|plc|limited|ag|media|" +
	"medien|média|network|channel|radio|television|tv|fm|podcast|podcasts|studio|studios|" +
	"blog|blogs|weekly|daily|online|digital|correspondents|reporters|contributors|writers|" +
	"developers|wires|services|service|group|labs|lab|center|centre|centro|museum|library|" +
	"tageszeitung|zeitung|nachrichten|tidning|tidningen|nyheter|nyheterna|nieuws|krant|" +
	"dagblad|diario|periódico|noticias|notícias|jornal|folha|giornale|notizie|gazet|gazetesi|" +
	"haber|haberler|ajansı|webdesk|content|sponsored|partner|collective|collectif|project|" +
	"initiative|campaign|police|verlag|editions|publishing|publications|books|software|" +
	"technologies|systems|solutions|global|international|worldwide|quarterly|bulletin|" +
	"courier|kurier|sentinel|examiner|observer|gazeta|wyborcza|вести|известия|مجلة|جريدة|" +
	"وكالة|صحيفة|قناة|تحرير")

func organPhrase(f string) bool {
	for _, phrase := range []string{
		" for ", " of the ", " post staff", "associated press", "press association",
		"agence france", " com ", "washington post", "new york post", "huffington post",
		"bangkok post", "jakarta post", "jerusalem post", "morning post",
	} {
		if strings.Contains(" "+f+" ", phrase) {
			return true
		}
	}
	return false
}

// hanOrgans end the name of an organization in Chinese, Japanese and Korean.
var hanOrgans = []string{
	"社", "报", "報", "网", "網", "新闻", "新聞", "编辑部", "編集部", "編輯部", "委員会", "委员会", "取材班", "記者団", "局",
	"部", "中心", "センター", "公司", "会社", "協会", "协会", "大学", "电视台", "通信", "ニュース", "在线", "日报", "周刊",
	"뉴스", "신문", "일보", "편집부", "방송", "通讯", "研究所", "研究院", "チーム",
}

func hasHanOrgan(name string) bool {
	name = strings.TrimSpace(name)
	if !endsHan(name) {
		return false
	}
	return slices.ContainsFunc(hanOrgans, func(o string) bool { return strings.HasSuffix(name, o) && len(name) > len(o) })
}

// isDomain reports names such as "Example.com".
func isDomain(name string) bool {
	name = strings.ToLower(strings.TrimSpace(name))
	if strings.ContainsAny(name, " @") {
		return false
	}
	for _, end := range []string{
		".com", ".org", ".net", ".de", ".fr", ".es", ".it", ".ru", ".co.uk", ".tv", ".news",
		".info", ".io", ".nl", ".se", ".pl", ".eu", ".gov", ".edu", ".at", ".ch", ".br", ".mx",
	} {
		if strings.HasSuffix(name, end) && len(name) > len(end)+1 {
			return true
		}
	}
	return false
}

// isAcronym reports one word of two to five capitals that cannot be spoken as a
// name: "TCA" and "DPA" are, "ANNA" is not.
func isAcronym(name string) bool {
	name = strings.TrimSpace(name)
	n, vowels := 0, 0
	for _, r := range name {
		if !unicode.IsUpper(r) || r > 0x24f && !unicode.Is(unicode.Cyrillic, r) {
			return false
		}
		if strings.ContainsRune("AEIOUYÄÖÜАЕИОУЫЭЮЯ", r) {
			vowels++
		}
		n++
	}
	return n >= 2 && (n <= 3 || n <= 5 && vowels == 0)
}
