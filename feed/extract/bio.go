package extract

import (
	"strings"
	"unicode"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/pattern"
)

const (
	maxBioText  = 1600 // columns of one paragraph of a biography
	closingPart = 10   // blocks from the end in which biographies are looked for
)

// aboutHeading matches the line above a biography, and what follows on the line.
var aboutHeading = pattern.New(`(?i)^(?:authors?|about (?:the|our) (?:authors?|writers?|contributors?|reporters?|journalists?)|author bio(?:graphy)?|the authors?|biography|bio|über (?:den autor|die autorin|die autoren|die autorinnen)|zur person|zum autor|zur autorin|der autor|die autorin|à propos (?:de l['’]aut(?:eur|eure|rice)|des auteurs?)|l['’]aut(?:eur|eure|rice)|(?:sobre|acerca de[l]?) (?:(?:el |la |los |o |a |os )?(?:autor(?:a|es|as)?)|la firma)|sull['’]aut(?:ore|rice)|l['’]aut(?:ore|rice)|over de auteurs?|who is the author|chi è l['’]aut(?:ore|rice)|qui est l['’]aut(?:eur|eure|rice)|om (?:författaren|skribenten|forfatteren)|об автор(?:е|ах)|автор|o autor(?:ze|ce)|o autorovi|yazar hakkında|tentang penulis|著者(?:紹介|プロフィール|略歴)?|筆者(?:紹介)?|プロフィール|作者(?:简介|簡介|介绍|介紹)|关于作者|關於作者|저자 소개|기자 소개|(?:نبذة )?عن (?:الكاتب|الكاتبة|المؤلف)|על המחבר)\s*(?:[:：]\s*(.*))?$`)

// aboutAuthor reads what follows "About the author".
func (b *body) aboutAuthor() bool {
	for i := max(0, len(b.blocks)-closingPart); i < len(b.blocks); i++ {
		b.blocks = splitAbout(b.blocks, i)
		m := aboutHeading.FindStringSubmatch(strings.Trim(strings.ReplaceAll(b.blocks[i].text, "\n", " "), "*_#- "))
		if m == nil || b.blocks[i].kind == code || m[1] == "" && i+1 == len(b.blocks) {
			continue
		}
		rest := splitNamed(b.blocks[i+1:])
		if m[1] != "" {
			rest = append([]block{{text: m[1], md: escape(m[1])}}, rest...)
		}
		if b.biographies(rest) {
			b.blocks = b.blocks[:i]
			return true
		}
	}
	return false
}

// biographies files the blocks below "About the author": each belongs to the
// person it names first, or to the one before.
func (b *body) biographies(blocks []block) bool {
	name := ""
	bios := map[string][]string{}
	var order []string
	for _, bl := range blocks {
		if length(bl.text) > maxBioText {
			return false
		}
		if len(order) > 0 && isFurniture(firstLine(bl.text)) {
			break
		}
		alone, isName := authors.Name(bare(bl.text))
		if !isName && authors.Position(bare(bl.text)) && length(bl.text) < 60 && !endsSentence(bl.text) {
			continue // "Guest Author", over the name or under it
		}
		switch {
		case isName:
			name = alone
		case b.opens(bl.text) != "":
			name = b.opens(bl.text)
		case leadingName(bl.text) != "" && (name == "" || !mentions(bl.text, name)):
			name = leadingName(bl.text)
		case name == "" && len(b.people) == 1:
			name = b.people[0].Name
		}
		if name == "" {
			return false
		}
		if bios[name] == nil {
			order = append(order, name)
			bios[name] = []string{}
		}
		if !isName {
			bios[name] = append(bios[name], plainMark(bl))
		}
	}
	for _, n := range order {
		b.addBio(n, bios[n])
	}
	return len(order) > 0
}

// authorBlock reads a name alone on a line with a biography below it, up to the
// end; there can be several.
func (b *body) authorBlock() bool {
	start := max(0, len(b.blocks)-closingPart)
	tail := splitNamed(b.blocks[start:])
	b.blocks = append(b.blocks[:start:start], tail...)
	for i := start; i+1 < len(b.blocks); i++ {
		if name := b.isNameBlock(b.blocks[i]); name != "" && b.namedBiographies(b.blocks[i:]) {
			b.blocks = b.blocks[:i]
			b.position(name)
			return true
		}
	}
	return false
}

// isNameBlock returns the name a block consists of.
func (b *body) isNameBlock(bl block) string {
	if bl.kind == code || bl.kind == list || bl.kind == quote || length(bl.text) > 60 {
		return ""
	}
	text := strings.TrimRight(bare(bl.text), ":")
	if people, ok := authors.Printed(text); ok && len(people) == 1 && people[0].Role == feed.RoleAuthor && (b.find(people[0].Name) >= 0 || !hasPerson(b.people)) {
		return people[0].Name // "Written by" over a biography
	}
	name, ok := authors.Name(reading.ReplaceAllString(text, ""))
	if !ok || b.find(name) < 0 && alsoLower(name, b.words) {
		return ""
	}
	return name
}

// reading matches how a Japanese name is read, in parentheses behind it.
var reading = pattern.New(`\s*[（(][\p{Hiragana}\p{Katakana}ー・ 　]{2,24}[）)]$`)

// moreAbout matches what a page prints behind a biography in the same paragraph.
var moreAbout = pattern.New(`(?:\s+(?:More (?:about|by|from)|(?:Read|See|View) (?:more|all)(?: (?:stories|articles|posts|work))? (?:by|from|about)|Follow|Email) \p{Lu}[^.!?]{2,60}\.?|\s+(?:(?i:read more|(?:see |read )?full bio|view profile|lire la suite|mehr lesen|ver más|leggi tutto|ler mais))\.?)+$`)

// namedBiographies files names with the paragraphs below them, if every paragraph
// speaks of the name above it.
func (b *body) namedBiographies(blocks []block) bool {
	type entry struct {
		name, title string
		bio         []string
	}
	var entries []entry
	for _, bl := range blocks {
		if name := b.isNameBlock(bl); name != "" {
			entries = append(entries, entry{name: name})
			continue
		}
		e := &entries[len(entries)-1]
		text := bare(bl.text)
		switch {
		case e.title == "" && len(e.bio) == 0 && (authors.Position(text) || authors.NamesPosition(text) && length(text) < 80 && !endsSentence(text)):
			e.title = text
		case length(text) > maxBioText || bl.kind == code || bl.kind == quote:
			return false
		case mentions(text, e.name) || len(e.bio) == 0 && b.find(e.name) >= 0 && length(text) < 700 && endsSentence(text) || len(e.bio) == 0 && authors.NamesPosition(firstWords(text, 120)) && length(text) < 700:
			e.bio = append(e.bio, plainMark(bl))
		case contactLine.MatchString(text) && length(text) < 100:
		default:
			return false
		}
	}
	for _, e := range entries {
		if len(e.bio) == 0 && e.title == "" {
			return false
		}
	}
	for _, e := range entries {
		b.addBio(e.name, e.bio)
		if i := b.find(e.name); e.title != "" && b.people[i].Title == "" {
			b.people[i].Title = e.title
		}
	}
	return true
}

// contactLine matches an address alone.
var contactLine = pattern.New(`(?i)(?:^@\w+$|\S+@\S+\.\S+|^https?://\S+$|^(?:twitter|x|email|e-mail|contact|follow)\b)`)

// closingBio reads a last paragraph about an author: "Ines Calder is a …".
func (b *body) closingBio() bool {
	for i := len(b.blocks) - 1; i >= max(1, len(b.blocks)-4); i-- {
		bl := b.blocks[i]
		name := b.opens(bl.text)
		if bl.kind == heading && name != "" { // a short one between paragraphs
			bl = textBlock(paragraph, bl.text)
			b.blocks[i] = bl
		}
		if bl.kind == code || bl.kind == list || bl.kind == heading || length(bl.text) > maxBioText {
			return false
		}
		if name == "" {
			name = b.stranger(bl, i)
		}
		if name == "" {
			continue
		}
		bio := []string{}
		for j := i; j < len(b.blocks); j++ {
			if j > i && !mentions(b.blocks[j].text, name) && !(contactLine.MatchString(b.blocks[j].text) && length(b.blocks[j].text) < 120) {
				return false
			}
			bio = append(bio, plainMark(b.blocks[j]))
		}
		b.fileClosing(name, bio)
		b.blocks = b.blocks[:i]
		return true
	}
	return false
}

// fileClosing files a closing paragraph; one that speaks of several authors of
// the byline is cut where the next is named.
func (b *body) fileClosing(name string, bio []string) {
	if len(bio) == 1 {
		for _, p := range b.people {
			if at := strings.Index(bio[0], ". "+p.Name+" "); at > 0 && p.Name != name {
				b.fileClosing(p.Name, []string{bio[0][at+2:]})
				bio[0] = bio[0][:at+1]
			}
		}
	}
	b.addBio(name, bio)
}

// opens returns the author of the byline whom a paragraph begins with as
// biographies do.
func (b *body) opens(text string) string {
	text = strings.TrimLeft(bare(text), "(*_–—- ")
	for _, p := range b.people {
		if p.Kind == feed.KindOrganization || p.Role == feed.RoleEditor {
			continue
		}
		if rest, ok := cutName(text, p.Name); ok && !behindName.MatchString(rest) && (saysWho(rest) || tellsOf(rest) && endsSentence(text)) {
			return p.Name
		}
	}
	if theAuthor.MatchString(text) && len(b.people) == 1 {
		return b.people[0].Name
	}
	return ""
}

// tellsOf reports a sentence about somebody of the byline whom the last lines name
// first, whatever the verb; what others say of contacts and quotes is none.
func tellsOf(rest string) bool {
	verb, _, ok := strings.Cut(strings.TrimPrefix(rest, " "), " ")
	return ok && strings.HasPrefix(rest, " ") && startsSmall(verb) && !notBioVerbs[foldWord(verb)] && !strings.Contains(rest, "@")
}

// notBioVerbs follow a name in a report or under it.
var notBioVerbs = wordSet("can could may might will would said says told asked added contributed " +
	"hat sagte kann peut dit dijo puede disse pode ha сказал сказала сообщил сообщила")

// cutName takes a name off the front of a text, in whatever spelling.
func cutName(text, name string) (rest string, ok bool) {
	if rest, ok := strings.CutPrefix(text, name); ok {
		return rest, true
	}
	at := 0
	for range strings.Fields(name) {
		end := strings.IndexFunc(text[at:], unicode.IsSpace)
		if end <= 0 {
			return "", false
		}
		at += end + 1
	}
	printed := strings.TrimRight(text[:at-1], ",:")
	return text[len(printed):], authors.Fold(printed) == authors.Fold(name)
}

// theAuthor matches a biography that does not repeat the name.
var theAuthor = pattern.New(`(?i)^(?:the (?:author|writer) (?:is|was|has|writes|works|teaches|lives)|(?:der|die) (?:autor|autorin) (?:ist|arbeitet|lebt|schreibt|lehrt)|l['’]aut(?:eur|rice) (?:est|écrit|vit)|el autor es|la autora es|l['’]autore è|l['’]autrice è|o autor é|a autora é|автор\s*[—–-]|作者是|作者系|筆者は|著者は)`)

// stranger returns the name of somebody the byline does not name, whom the last
// paragraphs present as the writer: with a position, and nowhere in the text.
func (b *body) stranger(bl block, i int) string {
	text := strings.TrimLeft(bare(bl.text), "(*_–—- ")
	name := leadingName(text)
	if name == "" || length(text) > 900 || !authors.NamesPosition(firstWords(text, 200)) && !strings.Contains(text, "author of") {
		return ""
	}
	if len(b.people) > 0 && !strings.HasPrefix(bl.md, "*") && !strings.HasPrefix(bl.md, "_") {
		return ""
	}
	words := strings.Fields(name)
	surname := words[len(words)-1]
	for _, other := range b.blocks[:i] {
		if strings.Contains(other.text, surname) {
			return ""
		}
	}
	return name
}

// leadingName returns the name a text begins with, if it goes on by saying who
// that is.
func leadingName(text string) string {
	text = strings.TrimLeft(bare(text), "(*_–—- ")
	words := strings.Fields(firstWords(text, 120))
	for n := min(5, len(words)-1); n >= 2; n-- {
		candidate := strings.Join(words[:n], " ")
		name := strings.TrimRight(candidate, ",")
		if _, ok := authors.Name(name); ok && saysWho(strings.TrimPrefix(text, name)) {
			return name
		}
	}
	for _, mark := range []string{"（", "(", "は", "氏", "，", "是", "、"} {
		if name, _, ok := strings.Cut(firstWords(text, 12), mark); ok && wideText(name) {
			if name, ok := authors.Name(name); ok && saysWho(strings.TrimPrefix(text, name)) {
				return name
			}
		}
	}
	return ""
}
