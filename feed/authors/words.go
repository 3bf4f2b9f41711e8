package authors

import (
	"strings"

	"byline/feed"
)

// RoleIllustrator is somebody who drew for a story; "as printed", since the JSON
// form has no word for it.
const RoleIllustrator feed.Role = "illustrator"

// marker is a phrase before a name that says what the named did.
type marker struct {
	words string // folded
	role  feed.Role
	// where it can stand
	head  bool // only at the head of a byline or of a part of it
	colon bool // only before a colon or a slash
}

// markers are the phrases by which bylines introduce people. A longer phrase is
// tried before a shorter one.
var markers = markerTable()

func markerTable() map[string]marker {
	table := map[string]marker{}
	add := func(role feed.Role, head, colon bool, phrases string) {
		for phrase := range strings.SplitSeq(phrases, "|") {
			words := fold(phrase)
			table[words] = marker{words: words, role: role, head: head, colon: colon}
		}
	}
	add(feed.RoleAuthor, true, false, "by|par|von|por|di|door|av|af|autor|przez|oleh|yazan|"+
		"bởi|na|от|de|da|a firma di|una nota di|un reportaje de|un texto de|"+
		"propos recueillis par|van onze redacteur|van onze verslaggever|"+
		"van onze correspondent|von unserem korrespondenten|von unserer korrespondentin|"+
		"von unserem redakteur|von unserer redakteurin|de notre correspondant|"+
		"de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale|"+
		"de nuestro corresponsal|dal nostro inviato|dal nostro corrispondente|"+
		"dalla nostra inviata|from our correspondent|إعداد|كتابة|od|napsal|napsala|írta|"+
		"skriver|kirjoittanut|γράφει ο|γράφει η|του|της|بقلم|كتب|كتبت|کتبه|به قلم|מאת|द्वारा|"+
		"โดย")
	add(feed.RoleAuthor, false, false, "guest post by|a guest post by|contributed by|"+
		"opinion piece by|essay by|column by|gastbeitrag von|gastkommentar von|tribune de|"+
		"chronique de|written by|story by|words by|text by|report by|reported by|as told to|"+
		"posted by|published by|submitted by|created by|article by|review by|reviewed by|"+
		"opinion by|analysis by|écrit par|rédigé par|publié par|texte de|textes de|texto de|"+
		"textos de|testo di|testi di|tekst van|texten av|geschrieben von|ein interview von|"+
		"interview von|interview by|entretien par|entrevista de|intervista di|"+
		"ein beitrag von|ein kommentar von|eine analyse von|ein gastbeitrag von|"+
		"texte par|textes par|texto por|textos por|text von|texte von|testo a cura di|"+
		"ein bericht von|aus berichtet|escrito por|redactado por|publicado por|scritto da|"+
		"pubblicato da|geschreven door|skrivet av|skrevet af|skrevet av|napisał|napisała")
	add(feed.RoleAuthor, false, true, "author|authors|haber|röportaj|materiał|tekst|reportaż|"+
		"interview|entretien|entrevista|intervista|text|texte|texto|testo|tekst|words|autor|"+
		"autorka|autorzy|autorki|autor tekstu|autorin|autoren|autora|autores|auteur|auteurs|auteure|autore|autrice|autori|"+
		"författare|forfatter|автор|авторы|текст|автор текста|reporter|writer|文|作者|著者|記者|记者|"+
		"撰文|文字|执笔|執筆|取材|作成|글|기자|كاتب|الكاتب|yazar|penulis|tác giả|szerző|kirjoittaja|"+
		"συγγραφέας")
	add(feed.RoleContributor, false, false, "with reporting by|with additional reporting by|"+
		"additional reporting by|reporting by|reporting from|with contributions from|"+
		"with contributions by|contributions by|with reporting from|"+
		"with additional reporting from|with files from|contributing reporting by|"+
		"with assistance from|with help from|research by|additional research by|"+
		"avec la contribution de|avec la collaboration de|avec la participation de|"+
		"avec l'aide de|unter mitarbeit von|mitarbeit von|con información de|"+
		"con la colaboración de|con reportería de|con aportes de|com informações de|"+
		"com a colaboração de|con la collaborazione di|ha collaborato|hanno collaborato|"+
		"met medewerking van|m.m.v.|при участии|reportage par")
	add(feed.RoleContributor, false, true, "mitarbeit|contributors|contributor|contributing|medewerking|recherche|research|reporting")
	add(feed.RolePhotographer, false, false, "fot|photographs by|photographs and video by|"+
		"photos by|photo by|photography by|pictures by|picture by|images by|visuals by|"+
		"video by|photographies de|photographie de|photos de|photographies par|photos par|"+
		"photo de|fotos von|foto von|bilder von|fotografiert von|fotos de|foto de|"+
		"fotografías de|fotografie di|foto di|fotografia de|fotografías por|fotos por|"+
		"foto av|foto's van|фото автора")
	add(feed.RolePhotographer, false, true, "photos|photo|photography|photographs|"+
		"photographies|photographie|photographer|pictures|foto|fotos|fotografie|fotografia|"+
		"fotografía|fotografías|foto's|fotograf|bild|bilder|bilde|billeder|video|фото|"+
		"фотограф|写真|撮影|摄影|攝影|摄影师|图|사진|تصوير|zdjęcia|zdjecia|kuva|kuvat")
	add(feed.RoleTranslator, false, false, "translated by|translated from the french by|"+
		"translated from the german by|translation by|traduit par|traduit de l'anglais par|"+
		"traduction de|übersetzt von|aus dem englischen von|übersetzung von|traducido por|"+
		"traducción de|traduzido por|tradução de|tradotto da|traduzione di|vertaald door|"+
		"översatt av|översättning av|oversat af|oversatt av|przełożył|перевёл|перевела")
	add(feed.RoleTranslator, false, true, "translation|translator|traduction|traduit|"+
		"übersetzung|übersetzer|übersetzerin|traducción|traductor|traductora|tradução|"+
		"traduzione|traduttore|vertaling|översättning|перевод|翻译|翻譯|訳|译|번역|ترجمة|tłumaczenie")
	add(feed.RoleEditor, false, false, "edited by|editing by|edited and produced by|"+
		"compiled and edited by|édité par|edition de|bearbeitet von|redigiert von|"+
		"editado por|edición de|edição de|a cura di|redigerad av|redigeret af|bewerkt door|"+
		"تحرير|montage par")
	add(feed.RoleEditor, false, true, "editor|editors|editing|redaktion|redaktör|redaktör|"+
		"edición|edição|éditeur|редактор|редакторы|编辑|編輯|責編|责编|責任編集|责任编辑|責任編輯|編集|편집|تحرير|"+
		"redakcja")
	add(RoleIllustrator, false, false, "illustrations by|illustration by|illustrated by|"+
		"drawings by|graphics by|graphic by|illustré par|illustrations de|illustriert von|"+
		"illustrationen von|ilustraciones de|ilustración de|illustrazioni di|"+
		"illustraties van|cartoon by|art by")
	add(RoleIllustrator, false, true, "illustration|illustrations|illustrationen|ilustración|"+
		"ilustraciones|ilustração|illustrazioni|illustrazione|illustrator|illustraties|"+
		"grafik|graphics|infographic|infografía|zeichnung|zeichnungen|插画|插圖|イラスト|иллюстрации|"+
		"рисунки")
	return table
}

// conjunctions join two names, by the language's own word.
var conjunctions = set("and|und|et|y|e|i|en|och|og|ja|ve|és|και|и|і|та|dan|và|och|with|with|und|sowie|plus|και|و|og|eta|ac|agus")

// weak conjunctions are also parts of names ("Ortega y Gasset", "Costa e Silva")
// or words of other languages.
var weakConjunctions = set("y|e|i|en|ja|ve|a|with|dan|ac|та|і|eta|plus")

// particles are the words of a name that are written in lower case.
var particles = set("van|von|der|den|de|del|della|delle|dei|degli|di|da|das|dos|do|du|des|la|" +
	"le|las|los|el|al|bin|bint|ibn|ben|zu|zur|zum|vom|af|av|ter|ten|te|op|het|in 't|y|e|i|" +
	"und|et|abu|ap|ab|of|san|st|santa|mac|ul|ur|bat|'t|d'|ní|nic|ó|o|dello|dalla|lo|dal|" +
	"van't|van't")

// conjunction reports how strongly a word joins two names.
func isConjunction(word string) bool {
	return conjunctions[word] || conjunctions[strings.ToLower(word)] || word == "&" || word == "+"
}

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.SplitSeq(words, "|") {
		out[w] = true
	}
	return out
}

func folded(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.SplitSeq(words, "|") {
		out[fold(w)] = true
	}
	return out
}

// articles begin the names of newspapers.
var articles = set("the|le|la|les|il|el|der|die|das|lo|het|o|l")

// honorifics stand before a name and are left out of it.
var honorifics = set("dr|prof|professor|mr|mrs|ms|miss|mx|herr|frau|monsieur|madame|mme|mlle|" +
	"sr|sra|srta|dra|ing|dott|dottssa|dipl|rev|revd|doktor|д р|lic|phd")

func isHonorific(word string) bool { return honorifics[fold(word)] }

// degrees stand behind a name, mostly behind a comma.
var degrees = set("phd|md|mba|msc|bsc|ma|ba|dphil|jd|llm|llb|mph|rn|do|dds|edd|mfa|cfa|cpa|" +
	"esq|esquire|obe|mbe|cbe|frs|mp|fca|facc|mpp|msw|rd|bs|ms|dvm|pharmd|psyd")

// legalForms stand behind the name of a firm. Those of two letters would be initials as well.
var legalForms = set("inc|incorporated|ltd|limited|llc|llp|corp|corporation|plc|gmbh|sas|sarl|srl|spa|pty|ptyltd|ltda")

// generations stand behind a name and are part of it.
var generations = map[string]string{"jr": "Jr.", "sr": "Sr.", "ii": "II", "iii": "III", "iv": "IV", "junior": "Junior", "filho": "Filho", "neto": "Neto"}

// nobodies are what programs write where no author was given.
var nobodies = folded("admin|administrator|administrateur|administrador|amministratore|root|" +
	"webmaster|web master|noreply|no reply|donotreply|unknown|unknown author|anonymous|" +
	"anonyme|anonym|anónimo|anonimo|guest|author|authors|editor|null|nil|undefined|none|n a|" +
	"na|user|test|superuser|super user|superadmin|super admin|siteadmin|site admin|" +
	"contributor|default|wordpress|wpadmin|wp admin|wpengine|web|posted|nobody|tbd|autor|" +
	"auteur|автор|админ|администратор|unbekannt|inconnu|desconocido|desconhecido|sconosciuto|" +
	"নিজস্ব প্রতিবেদক|নিজস্ব প্রতিনিধি|স্টাফ রিপোর্টার|ডেস্ক রিপোর্ট|অনলাইন ডেস্ক|वेब डेस्क|न्यूज़ डेस्क|न्यूज डेस्क|ऑनलाइन डेस्क|विशेष संवाददाता|हमारे संवाददाता|संवाददाता|" +
	"입력|수정|등록|기사입력|기사원문|추천|댓글|구독|공유|작성|발행|본문|목록|이전|다음|스크랩|인쇄|公開|更新|投稿|保存|共有|有料|無料|会員|速報|動画|分享|收藏|评论|評論|来源|來源|时间|時間|字体|字號|打印|关注|" +
	"匿名|不明|管理者|管理员|管理員|작성자|관리자|name|author name|your name|firstname lastname|first last|by|" +
	"share|comments|uncategorized|@|published|updated|read more|follow|home|view all posts|" +
	"more from author|see all posts|all posts|about the author|log in|login|log out|sign in|" +
	"sign up|sign out|register|subscribe|menu|search|skip to content|read next|back to top|" +
	"follow author|advertisement|newsletter|newsletters")

func isNobody(name string) bool {
	f := fold(name)
	return f == "" || nobodies[f]
}

// headingWords stand in headings of two or three words, and in hardly any name.
var headingWords = folded("app|about|abstract|acknowledgements|acknowledgments|additional|" +
	"advanced|aftermath|agenda|all|alternative|an|analysis|answers|appendix|approach|" +
	"architecture|attendees|author|background|basic|basics|before|after|beginning|behind|" +
	"better|big|bibliography|bigger|breaking|build|building|built|business|case|cases|cause|" +
	"causes|challenge|challenges|change|changelog|changes|chapter|city|clear|code|common|" +
	"conclusion|conclusions|configuration|contact|contents|contributing|coming|core|crisis|" +
	"current|customs|data|days|dear|deal|debate|deep|design|details|development|difficult|" +
	"discussion|documentation|early|economic|education|election|end|ending|energy|epilogue|" +
	"evidence|examples|experience|explained|facts|false|features|final|financial|findings|" +
	"first|foreign|four|five|free|from|full|further|future|general|getting|global|goals|" +
	"going|great|growing|guide|hardware|heavy|high|higher|historical|history|how|ideas|" +
	"impact|important|in|information|inside|installation|installing|international|" +
	"introduction|issue|issues|items|job|jobs|known|last|late|later|latest|learned|learning|" +
	"left|legacy|less|lessons|letter|letters|life|limitations|local|looking|lost|lower|main|" +
	"making|market|markets|materials|matters|meaning|meeting|method|methodology|methods|" +
	"military|minor|minutes|mixed|modern|money|more|much|national|natural|new|next|no|not|" +
	"note|notes|number|of|old|on|one|open|opening|options|other|our|outlook|outside|overview|" +
	"part|past|people|personal|philosophy|place|plan|plans|point|points|policy|political|" +
	"politics|possible|preface|present|press|previous|private|problem|problems|process|" +
	"progress|prologue|public|quick|questions|reaction|reactions|real|reasons|recent|" +
	"recommendations|references|related|release|requirements|research|response|responses|" +
	"results|risk|risks|road|role|rules|running|safety|school|science|second|section|" +
	"security|selected|side|simple|social|software|solution|solutions|some|source|sources|" +
	"special|stage|start|started|starting|state|statement|step|steps|still|stories|story|" +
	"strategy|structure|study|summary|support|system|table|tale|technical|technology|test|" +
	"testing|tests|than|that|the|then|thoughts|three|time|timeline|times|tips|to|today|tools|" +
	"top|total|trade|troubleshooting|true|turning|two|under|understanding|unknown|upcoming|" +
	"update|updates|usage|use|using|value|version|view|views|voices|war|warning|way|ways|" +
	"weather|what|when|where|which|who|why|winners|losers|with|without|work|working|world|" +
	"wrong|year|years|your|and|or|is|are|was|for|by|at|its|his|her|their|this|these|these|" +
	"einleitung|einführung|fazit|hintergrund|zusammenfassung|anhang|inhalt|kapitel|teil|neue|" +
	"neuer|neues|erste|zweite|letzte|ausblick|der|das|dem|ein|eine|ist|und|oder|über|" +
	"résumé|sommaire|chapitre|partie|nouvelle|nouveau|premier|première|dernier|dernière|une|est|ou|pour|dans|avec|" +
	"introducción|conclusión|conclusiones|resumen|capítulo|parte|nueva|nuevo|primer|primera|último|última|una|es|para|por|con|como|" +
	"introduzione|conclusione|conclusioni|capitolo|nuova|nuovo|prima|primo|ultima|ultimo|il|per|nel|nella|" +
	"introdução|conclusão|resumo|novo|nova|primeiro|última|um|uma|com|" +
	"введение|заключение|выводы|глава|часть|новый|новая|первый|последний|что|как|где|и|в|на|не")
