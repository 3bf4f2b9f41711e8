package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"byline/feed/pattern"
)

// crowded reports a list or a container that is made of links.
func crowded(n *html.Node) bool {
	if n.DataAtom != atom.Ul && n.DataAtom != atom.Ol && n.DataAtom != atom.Div && n.DataAtom != atom.Section {
		return false
	}
	links := 0
	walk(n, func(c *html.Node) bool {
		if c.DataAtom == atom.A {
			links++
		}
		return c.DataAtom != atom.A
	})
	if links < 3 || ownList(n) {
		return false
	}
	text := length(lineOf(n))
	return text < 4000 && linkText(n)*10 > text*8
}

// ownList reports a list of links that a story itself gives: it bears no name and
// follows a paragraph.
func ownList(n *html.Node) bool {
	if n.DataAtom != atom.Ul && n.DataAtom != atom.Ol || strings.TrimSpace(label(n)) != "" {
		return false
	}
	p := n.PrevSibling
	for p != nil && p.Type != html.ElementNode {
		p = p.PrevSibling
	}
	return p != nil && p.DataAtom == atom.P && !opensRelated.MatchString(lineOf(p)) && proseOf(p) > 0
}

// announced reports a box of links to other stories under a heading that says so.
func announced(n *html.Node) bool {
	if n.DataAtom != atom.Ul && n.DataAtom != atom.Div && n.DataAtom != atom.Section && n.DataAtom != atom.P {
		return false
	}
	text := textOf(n)
	first, rest, _ := strings.Cut(text, "\n")
	if length(text) > 1500 {
		return false
	}
	heading := opensRelated.MatchString(strings.Trim(first, "*:： "))
	if !heading {
		opening := alsoRead.FindString(first)
		return opening != "" && linkText(n) > 0 && linkText(n)+length(opening)+8 >= length(lineOf(n)) && length(text) < 300
	}
	for line := range strings.SplitSeq(rest, "\n") {
		if sentenceLike(line) && length(line) > 120 {
			return false
		}
	}
	return linkText(n)*2 > length(rest)
}

// alsoWords are what stands before a link to another story, or over a list of
// them, in many languages.
const alsoWords = `related(?: (?:articles?|stories|topics|posts|news|content|coverage|links|reading))?|read (?:also|more|next|on)|also read|see also|more|` +
	`lire (?:aussi|également)|à lire(?: aussi| également)?|voir aussi|sur le même sujet|mehr (?:zum thema|dazu)|lesen sie (?:auch|hier|mehr)|auch interessant|(?:siehe|lest) auch|` +
	`le[ae] también|más información|te puede interesar|noticias relacionadas|leggi anche|articoli correlati|leia (?:também|mais)|veja (?:também|mais)|saiba mais|` +
	`llegiu també|lees (?:ook|verder)|bekijk ook|läs (?:också|mer|även)|les også|læs også|lue myös|katso myös|czytaj (?:też|także|również)|przeczytaj (?:też|także|również)|zobacz (?:też|także|również)|polecamy|` +
	`čtěte (?:také|též)|přečtěte si(?: také)?|čítajte aj|olvassa? (?:el|még) (?:is|ezt)|kapcsolódó (?:cikk(?:ek|ünk)?|anyag)|cite[șş]te (?:[șş]i|și)|vezi (?:[șş]i|și)|pročitajte (?:i|još)|pogledajte (?:i|još)|` +
	`читайте (?:также|далее|ещё|еще|по теме)|материалы по теме|по теме|смотрите также|читайте також|дивіться також|вижте (?:още|и)|прочетете (?:още|и)|διαβάστε (?:επίσης|ακόμη|και)|δείτε (?:επίσης|ακόμη)|` +
	`bunu da oku(?:yun)?|ayrıca (?:okuyun|bakınız)|ilgili haber(?:ler)?|baca (?:juga|selengkapnya)|simak juga|lihat juga|xem thêm|đọc thêm|soma (?:pia|zaidi)|อ่านเพิ่มเติม|อ่านต่อ|` +
	`(?:यह|ये|इसे) भी पढ़ें?|आ?र[ओो] পড়ুন|আর[ওো] পড়ুন|یہ بھی پڑھیں|مزید پڑھیں|بیشتر بخوانید|همچنین بخوانید|[اإ]قر[أا](?:ي|وا)? [أا]يض[اًا]+|طالع [أا]يض[اًا]+|مواضيع ذات صلة|קראו? (?:גם|עוד)|עוד בנושא|` +
	`関連(?:記事|ニュース|リンク)|あわせて読みたい|合わせて読みたい|相关(?:阅读|新闻|报道|链接)|相關(?:閱讀|新聞|報導)|延伸[阅閱][读讀]|推荐阅读|관련 ?(?:기사|뉴스)|함께 (?:읽기|보면 좋은 기사)`

// alsoRead matches the words before a link to another story.
var alsoRead = pattern.New(`(?i)^(?:` + alsoWords + `)\s*[:：|–—>»-]\s*`)

// isTeaserBox reports a container of a heading that is a link, and little beside.
func isTeaserBox(n *html.Node) bool {
	if n.DataAtom != atom.Div && n.DataAtom != atom.Section || !holdsBlocks(n) {
		return false
	}
	text := length(lineOf(n))
	if text > 200 || text == 0 || linkText(n)*10 < text*7 {
		return false
	}
	linked := false
	walk(n, func(c *html.Node) bool {
		if isHeadingTag(c.DataAtom) {
			linked = linked || linkText(c) > 0 && linkText(c) == length(lineOf(c)) && !ownAnchor(c)
		}
		return !linked
	})
	return linked
}

// isLinkOnly reports an element with a name whose text is one link: a site's own
// hint at another story. Without a name it is a line of the story.
func isLinkOnly(n *html.Node) bool {
	if n.DataAtom != atom.Div || attr(n, "class") == "" || holdsBlocks(n) {
		return false
	}
	text := length(lineOf(n))
	return text > 12 && linkText(n) == text
}

// ownAnchor reports a heading that links to itself.
func ownAnchor(n *html.Node) bool {
	own := false
	walk(n, func(c *html.Node) bool {
		own = own || c.DataAtom == atom.A && (strings.HasPrefix(attr(c, "href"), "#") || attr(c, "href") == "")
		return true
	})
	return own
}

// linkText counts the columns of an element's text that are links.
func linkText(n *html.Node) int {
	total := 0
	walk(n, func(c *html.Node) bool {
		if c.DataAtom == atom.A {
			total += length(lineOf(c))
			return false
		}
		return true
	})
	return total
}
