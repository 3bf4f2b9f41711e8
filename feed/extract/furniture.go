package extract

import (
	"strings"

	"byline/feed/pattern"
)

// furniture are the lines that belong to a page and not to a story, by how they
// begin. They are looked for in short lines only.
var furniture = pattern.New(`(?i)^(?:` + strings.Join([]string{
	// more of the same
	`(?:view|see|read|show|browse) (?:all |more |other )?(?:articles|posts|stories|news|work|of .{1,30}s work)\b.*`,
	`(?:more|all) (?:articles|stories|posts|news|from|by|on|in) .{0,80}`,
	`(?:read|learn|find out|see) more(?:[:.…»>→]+.*| here| about .*| on .*|)`,
	`continue reading.*`, `full (?:story|article).*`,
	`read (?:the )?(?:full|original|next|also).*`, `keep reading.*`, `load more.*`,
	`(?:next|previous) (?:article|post|story|page)\b.*`,
	`lire (?:aussi|plus|la suite|également).*`, `à lire (?:aussi|également).*`,
	`voir (?:aussi|plus|tous).*`, `tous les articles.*`, `plus d'articles.*`,
	`en savoir plus.*`,
	`lesen sie (?:auch|mehr|hier).*`, `mehr (?:zum thema|lesen|von|artikel|beiträge|dazu).*`,
	`weiterlesen.*`, `zum thema.*`, `auch interessant.*`, `alle (?:artikel|beiträge) von.*`,
	`das könnte sie auch.*`,
	`(?:lea|leer|lee) (?:también|más).*`, `ver (?:más|todos).*`,
	`más (?:noticias|artículos|sobre|de) ?.{0,60}`, `te puede interesar.*`,
	`noticias relacionadas.*`, `seguir leyendo.*`,
	`leggi (?:anche|tutto|di più).*`, `continua a leggere.*`, `altri articoli.*`, `vedi (?:anche|tutti).*`,
	`(?:leia|veja|saiba) (?:também|mais).*`, `mais (?:notícias|artigos|sobre).*`, `continue (?:lendo|a ler).*`,
	`lees (?:ook|meer|verder).*`, `meer (?:artikelen|lezen|van|over).*`, `bekijk (?:alle|meer).*`,
	`läs (?:mer|också|även).*`, `fler artiklar.*`, `les (?:også|mer).*`, `læs (?:også|mere).*`, `visa (?:alla|fler).*`,
	`читайте? (?:также|далее|ещё|еще).*`, `подробнее.*`, `все (?:материалы|новости|статьи).*`,
	`другие (?:материалы|новости|статьи).*`, `ещё по теме.*`, `материалы по теме.*`,
	`по теме:.*`, `czytaj (?:także|też|więcej|dalej).*`, `zobacz (?:także|też|więcej).*`,
	`więcej (?:artykułów|na temat).*`,
	`(?:関連記事|続きを読む|もっと見る|あわせて読みたい|この記事をシェア|次のページ|おすすめ記事).*`,
	`(?:相关阅读|相关新闻|阅读更多|阅读全文|查看更多|更多文章|延伸閱讀|相關新聞|点击阅读|推荐阅读|分享到|责任编辑：?$).*`,
	`(?:관련기사|더보기|기사 더보기|관련 기사).*`,
	`(?:اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|للمزيد|شارك|مواضيع ذات صلة|المزيد من).*`,
	`(?:` + alsoWords + `)(?:\s*[:：|–—>»-].*|)`,
	`(?:re)?publish (?:this|our) (?:story|article|work|piece).*`, `(?:enjoyed|liked|enjoying|like) (?:this|what you).{0,80}`,
	`you(?: are|['’]re) receiving this .{0,160}`, `unsubscribe\b.{0,160}`, `(?:update|manage|change) (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)\b.{0,120}`,
	`buy (?:me|us) (?:a coffee|a drink).{0,40}`, `view this email in your browser.*`,
	`(?:字体|字號|字号|文字サイズ|글자 ?크기).{0,20}`, `शेयर करें.{0,40}`, `(?:विज्ञापन|বিজ্ঞাপন|اشتہار|تبلیغات|פרסומת|διαφήμιση|quảng cáo|โฆษณา|iklan)`,
	`شارك (?:المقال|الخبر|على).{0,40}`,
	`(?:print(?:er)?[- ]friendly|printable version|(?:send|email|e-mail) (?:this )?to a friend|druck(?:version|ansicht)|seite drucken|version imprimable|envoyer à un ami|versión para imprimir|enviar a un amigo|versione stampabile|invia a un amico|versão para impressão|printversie|utskriftsvänlig.*|версия для печати|распечатать|отправить (?:другу|по почте)|wersja do druku|打印|印刷する|인쇄)(?:\s*[|/·•,]\s*.{2,40})*`,
	`this (?:post|article|page|story|recipe) (?:may )?contains? affiliate links.*`, `(?:tried|did you (?:try|make)) this recipe.*`, `tag @\S+ on .*`,
	`vídeos?: (?:mais|veja|assista|os) .*`, `제보(?:는|하기).{0,60}`, `《?[^《》]{2,20}》\s*[（(].{0,8}\d{4}年.{0,30}[）)]?`,
	`support (?:local|independent|quality|our) journalism.*`,
	`you (?:have|['’]ve) (?:read|reached) .{0,20}(?:free|article|limit).*`, `do you have an opinion on .*`, `(?:artikelrechte .{2,30}|zur (?:startseite|übersicht))`,
	`(?:fotos?|v[ií]deos?|audio)(?:\)\s*\((?:fotos?|v[ií]deos?|audio))*`,
	`\d[\d.,]* ?(?:words|mots|wörter|palabras|parole|palavras|woorden|ord|слов|字)`,
	`(?:dalszy ciąg (?:artykułu|tekstu)|der artikel geht|la suite (?:de l['’]article )?après|continua (?:a leggere )?dopo|continua depois d|lees verder onder|artikeln fortsätter|artikkelen fortsetter|artiklen fortsætter|(?:yazının|haberin) devamı|продолжение (?:статьи |текста )?(?:после|под|ниже)|記事は下に続き|기사 계속).{0,80}`,
	// related
	`a version of this (?:article|story) (?:appears|appeared) .*`,
	`from the .{3,40} (?:issue|edition)(?: of .{2,40})?`, `thanks for reading .{2,160}`,
	`ready for more\??`, `[\d.,]+\s?[km]? followers?`, `follow`,
	`(?:be the first to comment|seja o primeiro a comentar|soyez le premier à (?:réagir|commenter)|sé el primero en comentar|sii il primo a commentare).{0,20}`,
	`(?:older|newer|previous|next)\s*[:：].{1,120}`,
	`(?:heard|listen) on .{3,40}|\d+-minute listen|download|transcript|sponsor message|become an? .{2,20} sponsor`,
	`newsletter .{2,40}`, `stay up to date.{0,80}`, `accessibility links?|keyboard shortcuts.*`,
	`published in`, `open in app`, `get (?:the )?app`, `start writing`, `reuse this content`,
	`explore more on these topics`, `more on this(?: story)?`, `get involved.{0,40}`,
	`order reprints.*`, `privacy notice.*`, `after newsletter promotion`,
	`loading…?|loading\.{0,3}|like loading.*`, `click to (?:share|email|print) .*`,
	`\d+ thoughts? on .*`, `your email address will not be published.*`,
	`il vous reste .{1,20} de cet article.*`, `この記事は有料.*|有料記事`,
	`(?:artikel (?:zum|zur) (?:hören|merkliste).*|anhören|drucken|merken|kommentieren|vorlesen|feedback)`,
	`archivado en|sobre la firma|ver biografía`, `correcties en aanvullingen`,
	`transparency|corrections?( policy)?`, `bookmark the permalink.*`,
	`posted in \p{L}.{0,160}(?:tagged|bookmark|leave a|permalink).*`,
	`this entry was posted .*`, `filed under \p{L}.{0,80}`, `diesen artikel\.{0,3}`,
	`hide caption|toggle caption|enlarge this image|image (?:source|caption|credit),? .{0,120}`,
	`related(?: (?:articles?|stories|topics|posts|news|content|coverage|links|reading))?\s*:?.{0,120}`,
	`you (?:may|might) (?:also )?like.*`, `recommended(?: for you| reading| stories)?:?`,
	`most (?:read|popular|viewed|shared)\b.*`, `trending(?: now)?:?`, `top stories.*`,
	`editors?['’]s? picks?.*`, `(?:see|read) also:?.*`, `also read:?.*`, `in other news:?`,
	`don['’]t miss.*`, `what to read next.*`, `(?:ähnliche|verwandte) artikel.*`,
	`sur le même sujet.*`, `articles? (?:liés|similaires|connexes).*`,
	`artículos? relacionad.*`, `articoli correlati.*`, `artigos? relacionad.*`,
	`gerelateerde? .{0,30}`, `relaterade? .{0,30}`, `meistgelesen.*`, `les plus lus.*`,
	`lo más leído.*`, `i più letti.*`, `mais lidas.*`,
	// sharing
	`share(?: (?:this|on|via|the|with|article|story|post)\b.{0,80})?\s*:?`,
	`(?:sms|tweet|pin it|print|email|e-mail|comments?(?: \(?\d+\)?)?|copy link|facebook|twitter|whatsapp|linkedin|telegram|reddit|save|bookmark|flipboard|pinterest|x|instagram|youtube|rss|listen|gift this article|save for later|print this.*|email this.*|back to top|scroll to top|top)`,
	`(?:facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|e-?mail|tweet|share|print|copy link|messenger|flipboard|x|instagram|send|top|pdf|save|drucken|imprimer|imprimir)(?:[\s|/,·•]+(?:facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|e-?mail|tweet|share|print|copy link|messenger|flipboard|x|instagram|send|top|pdf|save|drucken|imprimer|imprimir))+`,
	`\d[\d.,]*\s?[km]? (?:shares?|comments?|likes?|views?|retweets?|kommentare?|commentaires?|comentarios?|commenti|comentários?|kommentarer?|reacties|комментари\S*|просмотр\S*|partages?)\b.{0,40}`,
	`follow (?:us|him|her|them|the|@|on|[A-Z]\S+ (?:on|@)).{0,100}`,
	`follow .{3,50} (?:on|via) (?:twitter|x|facebook|instagram|mastodon|bluesky|threads|linkedin|youtube)\b.{0,40}`,
	`like us on .*`, `join .{3,60} (?:channel|newsletter|community)`,
	`join (?:us|our|the conversation|the discussion).{0,100}`, `leave a (?:comment|reply).*`,
	`(?:view|show|read|post|add) (?:\d+ |the |a |your |all )?comments?.*`,
	`(?:partager|partagez)(?: (?:sur|cet|l'article|via).*)?:?`,
	`(?:artikel )?teilen(?: (?:auf|via|per|sie).*)?:?`,
	`(?:compartir|comparte)(?: (?:en|este|esta|por|la).*)?:?`,
	`condividi(?: (?:su|questo|l'articolo|via).*)?:?`, `compartilh(?:e|ar)(?: .{0,60})?:?`,
	`deel(?: (?:dit|via|op).*)?:?`, `dela(?: (?:artikeln|på|via).*)?:?`,
	`del(?: (?:på|artiklen).*)?:?`, `поделиться.*`, `udostępnij.*`, `paylaş.*`, `シェアする.*`,
	`ツイート`, `分享.{0,20}`, `공유.{0,20}`,
	// subscribing
	`(?:subscribe|sign up|register|log ?in|sign in|become a (?:member|subscriber)|support (?:our|us|independent)|donate|get (?:the|our) .{0,40}(?:newsletter|inbox|app)|download (?:the|our) .{0,20}app|start your free|already a (?:subscriber|member)|this (?:article|content|story) is (?:for|only|exclusive)).{0,200}`,
	`(?:our )?(?:free )?newsletters?:?(?: sign.?up)?`,
	`(?:abonnez-vous|s'abonner|inscrivez-vous|recevez|déjà abonné|(?:cet )?article (?:est )?réservé).{0,160}`,
	`(?:jetzt abonnieren|abonnieren sie|newsletter (?:abonnieren|bestellen)|zum newsletter|jetzt (?:anmelden|registrieren|testen)|melden sie sich).{0,160}`,
	`(?:suscr[ií]b(?:ete|ase|irse)|regístrate|apúntate).{0,160}`,
	`(?:iscriviti|abbonati|registrati).{0,160}`, `(?:assine|inscreva-se|cadastre-se).{0,160}`,
	`(?:abonneer|schrijf je in|meld je aan).{0,160}`,
	`(?:prenumerera|anmäl dig|bli prenumerant).{0,160}`,
	`(?:подпис(?:ывайтесь|аться|ка|ывайся)|зарегистрируйтесь).{0,160}`,
	`(?:zapisz się|zaprenumeruj).{0,160}`, `(?:メルマガ|会員登録|有料会員).{0,100}`,
	`(?:订阅|关注我们|扫码|訂閱).{0,100}`, `(?:구독).{0,60}`, `(?:اشترك).{0,100}`,
	// advertising
	`(?:advertisement|advertising|sponsored(?: content| by .*)?|ad|promoted|article continues (?:below|after).*|story continues (?:below|after).*|skip (?:ad|advert|to|past).{0,40}|continue after .*|anzeige|werbung|publicité|annonce|advertentie|publicidad|publicidade|pubblicità|annons|reklame|reklama|реклама|広告|广告|廣告|광고|إعلان|reklam|mainos|scroll to continue.*|- advertisement -|\[?ad(?:vertisement)?\]?)`,
	// about the page
	`(?:tags?|topics?|filed under|key ?words?|categor(?:y|ies)|posted in|tagged(?: (?:with|as))?|labels?|themen|schlagworte?|schlagwörter|mots[- ]clés|sujets?|thèmes?|etiquetas|temas|palabras clave|argomenti|assuntos|marcadores|trefwoorden|ämnen|emner|теги|метки|темы|ключевые слова|タグ|标签|標籤|关键词|태그|الوسوم|etiketler|tagi)\s*[:：].{0,300}`,
	`(?:#[\p{L}\p{N}_]+[\s,]*){2,}`,
	`(?:copyright|©|\(c\)|&copy;|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|все права защищены|wszelkie prawa zastrzeżone|riproduzione riservata|© riproduzione riservata|無断転載|版权所有|저작권자?|무단.?전재|ⓒ|reproduced with permission|this material may not be published|reprinted with permission|eftertryck).{0,300}`,
	`(?:\d{1,3} ?(?:min(?:ute)?s?\.?|minuten|minutos|minuti|minuter|мин\S*|分钟?)(?: (?:to )?(?:read|de lecture|lesezeit|de lectura|di lettura|de leitura|leestijd|lästid|lesetid|чтения))?|(?:reading time|temps de lecture|lesezeit|tiempo de lectura|tempo di lettura|leestijd|lästid|время чтения)\s*[:：]?.{0,20}|estimated reading.*)`,
	`(?:back to|return to|zurück zu[rm]?|retour à|volver a|torna alla?|voltar|terug naar|tillbaka till) .{0,40}`,
	`(?:home|menu|search|navigation|skip to (?:main )?content|cookie (?:policy|settings|preferences)|privacy policy|terms of (?:use|service)|contact us|about us|site map)`,
	`(?:please )?enable javascript.*`, `we use cookies.*`,
	`(?:this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published|ran) .{0,160})`,
	`(?:image|photo|picture|foto|bild|photo credit|image credit|credit|crédit photo)s?\s*[:：/] ?.{0,80}(?:getty|reuters|shutterstock|afp|epa|pixabay|unsplash|istock|dpa|imago|alamy).{0,60}`,
	`(?:click|tap) here.{0,80}`, `(?:the )?(?:views|opinions) expressed .{0,180}`,
	`(?:мнение автора|позиция редакции|точка зрения автора).{0,120}`,
	`(?:les opinions exprimées|las opiniones expresadas|le opinioni espresse|as opiniões expressas|die (?:hier )?geäußerten meinungen).{0,160}`,
	`our standards\s*:.{0,80}`, `listen to this (?:article|story).*`,
	`(?:have|got) a (?:news )?(?:tip|story).{0,120}`,
	`\[?(?:embedded content|video|gallery|slideshow|watch)\]?`,
}, `|`) + `)$`)

// maxFurniture is the length of the longest line that is looked at.
const maxFurniture = 220

// dotted writes the Turkish capital as others do: patterns without regard to case
// know no other small letter of it than its own.
var dotted = strings.NewReplacer("İ", "I")

// isFurniture reports a line that belongs to the page around a story.
func isFurniture(line string) bool {
	whole := strings.TrimSpace(dotted.Replace(line))
	line = strings.Trim(whole, "*_[](){}»«<>›→←-–—•·|⇒【】■◆▼▶●★☆〉《》 ")
	if line == "" || len(line) > maxFurniture && (len(line) > 2*maxFurniture || !houseVoice.MatchString(line)) {
		return false
	}
	if strings.HasPrefix(strings.ToLower(whole), "(c)") {
		line = whole
	}
	return furniture.MatchString(line) && (!endsInProse(line) || houseVoice.MatchString(line))
}

// houseVoice matches what only a publication says, in whole sentences.
var houseVoice = pattern.New(`(?i)^(?:do you have an opinion|you(?: are|['’]re) receiving|you (?:have|['’]ve) (?:read|reached)|this (?:post|article|page|story|recipe) (?:may )?contains? affiliate|tag @|(?:re)?publish (?:this|our)|read the original|posted in|this entry was|a version of this|thanks for reading|privacy notice|your email address|il vous reste|この記事は|©|our standards|\(c\)|copyright|all rights|subscribe|sign (?:up|in)|log ?in|register|click here|tap here|share this|already a|start your|get (?:the|our)|download (?:the|our)|listen to this|have a (?:news )?tip|(?:view|read|see) (?:more|all)|you (?:may|might) also|leave a|recevez|inscrivez|melden sie|lesen sie|meld je|メルマガ|会員|riproduzione|無断|未经|저작권|follow (?:us|him|her|them|@|.{3,50} on (?:facebook|instagram|twitter|linkedin|youtube))|join (?:us|our)|this (?:article|story|post|material)|become a|support (?:our|us)|we use|please enable|(?:the )?(?:views|opinions) expressed|мнение автора|reprinted|abonn|suscr|iscriviti|assine|inscreva|подпис|prenumerera|schrijf|tous droits|alle rechte|todos os|todos los|tutti i|все права)`)

// endsInProse reports a furniture-like beginning that goes on like a sentence.
func endsInProse(line string) bool {
	return endsSentence(line) && (length(line) > 60 || len(strings.Fields(line)) > 5)
}

// opensRelated matches the heading of a list of other stories.
var opensRelated = pattern.New(`(?i)^(?:` + alsoWords + `|you (?:may|might) (?:also )?like|recommended(?: for you| reading)?|most (?:read|popular)|more (?:stories|articles|news|from|on) ?.{0,40}|what to read next|(?:enjoyed|liked) this.{0,30}|top stories|trending(?: now)?|pour aller plus loin|further reading|más noticias|archivado en|(?:tags?|topics?|filed under|categor(?:y|ies)|themen|schlagworte|mots[- ]clés|etiquetas|temas|argomenti|теги|タグ|标签|標籤))\s*[:：]?$`)

// withoutFurniture takes the lines of the page off the end of a run of short lines.
func withoutFurniture(b block) block {
	lines, md := strings.Split(b.text, "\n"), strings.Split(b.md, "\n")
	n := len(lines)
	for n > 0 && isFurniture(lines[n-1]) {
		n--
	}
	if n == len(lines) || n > len(md) {
		return b
	}
	b.text = strings.Join(lines[:n], "\n")
	b.md = strings.TrimRight(strings.Join(md[:n], "\n"), "\\ ")
	return b
}

// onlyTitles reports blocks that hold lists and short lines without a sentence.
func onlyTitles(blocks []block) bool {
	for _, b := range blocks {
		if b.kind == list || isFurniture(b.text) || b.kind == rule {
			continue
		}
		if length(b.text) > 140 || endsSentence(b.text) && length(b.text) > 60 {
			return false
		}
	}
	return len(blocks) > 0
}
