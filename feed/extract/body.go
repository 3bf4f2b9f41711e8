package extract

import (
	"slices"
	"strings"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/pattern"
)

// body is the text below the head, with what its first and last lines say taken
// out of it.
type body struct {
	blocks   []block
	dateline feed.Dateline
	people   []feed.Person
	words    map[string]bool
}

// readBody reads dateline, credits, biographies and signature, and drops the
// furniture. People are those the head named.
func readBody(blocks []block, people []feed.Person, words map[string]bool) body {
	b := body{blocks: dropFurniture(blocks), people: slices.Clone(people), words: words}
	framed := len(b.blocks) < len(blocks)
	b.readOpening()
	for range 12 {
		before := len(b.blocks)
		b.trimEnd()
		if !(b.credits() || b.aboutAuthor() || b.authorBlock() || b.closingBio() || b.inFirstPerson() || b.signature()) {
			break
		}
		if len(b.blocks) == before && before == 0 {
			break
		}
	}
	b.trimEnd()
	if framed {
		b.blocks = trimTags(b.blocks)
	}
	b.helpers()
	return b
}

// contributed matches the sentence that names who helped with a report.
var contributed = pattern.New(`(?:^|[.!?]["”]? )([^.!?]{3,140}?) (?:also )?contributed (?:to this (?:report|story|article)|reporting|additional reporting)\b`)

// helpers reads who contributed to the report, at its end. The sentence stays.
func (b *body) helpers() {
	for _, bl := range b.blocks[max(0, len(b.blocks)-4):] {
		if m := contributed.FindStringSubmatch(bl.text); m != nil && bl.kind == paragraph {
			for _, p := range authors.Split(m[1]) {
				if p.Kind == feed.KindPerson && b.find(p.Name) < 0 && strings.Contains(p.Name, " ") {
					p.Role = feed.RoleContributor
					b.people = append(b.people, p)
				}
			}
		}
	}
}

// readOpening takes the dateline off the first paragraph.
func (b *body) readOpening() {
	at := 0 // a summary, a heading or a picture can stand above the report
	for at < len(b.blocks) && at < 4 && !isLong(b.blocks[at]) {
		at++
	}
	if at == len(b.blocks) || at == 4 || at > 0 && b.blocks[at].kind != paragraph {
		at = 0
	}
	if len(b.blocks) == 0 || b.blocks[at].kind != paragraph {
		return
	}
	first := b.blocks[at]
	d, by, rest, ok := readDateline(first.text, b.words)
	if ok && speaker.MatchString(first.text) && slices.ContainsFunc(b.blocks[at+1:], func(other block) bool { return speaker.MatchString(other.text) }) {
		return // who speaks in a transcript
	}
	if !ok || strings.TrimSpace(rest) == "" {
		return
	}
	b.dateline = d
	if by != "" && len(b.people) == 0 {
		b.people = append(b.people, authors.Split(string(by))...)
	}
	first.md = cutMarkdown(first, rest)
	first.text = rest
	b.blocks = slices.Clone(b.blocks)
	b.blocks[at] = first
}

// speaker matches how a transcript names who speaks.
var speaker = pattern.New(`^\p{Lu}[\p{Lu}. ]{0,20}[:：] `)

// cutMarkdown takes what stands before rest off a paragraph's Markdown.
func cutMarkdown(b block, rest string) string {
	if b.md == escape(b.text) {
		return escape(rest)
	}
	start := firstWords(rest, 12)
	start = strings.TrimSuffix(start, "…")
	at := strings.Index(b.md, escape(start))
	if at < 0 {
		at = strings.Index(b.md, start)
	}
	if at < 0 || start == "" {
		return escape(rest)
	}
	md := b.md[at:]
	for _, mark := range []string{"**", "__", "*", "_"} {
		if strings.Count(b.md[:at], mark)%2 == 1 {
			md = strings.Replace(md, mark, "", 1)
			break
		}
	}
	return md
}

// trimEnd drops furniture and rules from the end.
func (b *body) trimEnd() {
	for len(b.blocks) > 0 {
		last := b.blocks[len(b.blocks)-1]
		if last.kind != rule && !(isFurniture(last.text) && last.kind != code) && !endMark.MatchString(last.text) && !initials.MatchString(last.text) && !isAgencyMark(last.text) && !isDateOnly(last) {
			return
		}
		b.blocks = b.blocks[:len(b.blocks)-1]
	}
}

// dateLabel matches what stands before a date that is about the page. Where a
// writer sets place and date under his text, they are text.
var dateLabel = pattern.New(`^\p{L}[\p{L} ]{2,30}\s*(?:[:：]|[–-] )`)

// isDateOnly reports a last line that says when the story was made.
func isDateOnly(b block) bool {
	if b.kind != paragraph || length(b.text) > 80 || !dateLabel.MatchString(b.text) {
		return false
	}
	_, _, ok := dateLine(b.text)
	return ok
}

// isAgencyMark reports an agency alone in brackets, as it is set under a report.
func isAgencyMark(s string) bool {
	s = strings.TrimRight(strings.TrimSpace(s), ".")
	inner := strings.Trim(s, "()（）")
	return len(inner) < len(s)-1 && length(inner) <= 30 && authors.Agency(inner)
}

// initials matches the marks of the editors of an agency, "ltm/pb/cal", and the
// source of a press release.
var initials = pattern.New(`^(?:\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){1,5}|\p{Ll}{2,4}/(?: \p{Ll}{2,4}/){0,4}|\(\p{Ll}{2,4}(?:[/,] ?\p{Ll}{2,4})*\)|\p{Lu}{2,4} ?//? ?\p{Lu}{2,4}\.?|SOURCE:? \p{Lu}[^.]{2,60})$`)

// endMark matches what says that a text is over.
var endMark = pattern.New(`(?i)^(?:-?\s*(?:(?:\p{L}{2,10}/)?fim|end|ends|fin|ende|###+|30|-30-|∎|■|□|◼|完|（完）|\(完\)|\(끝\)|끝)\s*-?)$`)

// parenthesis matches a credit line in brackets.
var parenthesis = pattern.New(`^[(\[（【](.{3,400})[)\]）】]\.?$`)

// credits reads "(Reporting by …; Editing by …)" at the end.
func (b *body) credits() bool {
	if len(b.blocks) == 0 {
		return false
	}
	b.blocks = splitCredits(b.blocks)
	text := b.blocks[len(b.blocks)-1].text
	text = strings.Trim(strings.TrimSpace(text), "*_ ")
	inner := text
	if m := parenthesis.FindStringSubmatch(text); m != nil {
		inner = strings.TrimSpace(m[1])
	}
	if length(inner) > 400 {
		return b.trailingCredits(text)
	}
	people, ok := authors.Printed(strings.TrimRight(inner, "."))
	if !ok && inner != text && hanSigned.MatchString(inner) {
		people, ok = authors.Split(inner), true
	}
	if !ok {
		return b.trailingCredits(text)
	}
	b.addCredits(inner, people)
	b.blocks = b.blocks[:len(b.blocks)-1]
	return true
}

// splitCredits cuts a run of lines at the end of which every one is in brackets.
func splitCredits(blocks []block) []block {
	last := blocks[len(blocks)-1]
	lines, md := strings.Split(last.text, "\n"), strings.Split(last.md, "\n")
	if last.kind != verse || len(lines) != len(md) || len(lines) > 4 || !all(lines, parenthesis.MatchString) {
		return blocks
	}
	out := slices.Clone(blocks[:len(blocks)-1])
	for i, l := range lines {
		out = append(out, block{kind: paragraph, text: l, md: strings.TrimSuffix(md[i], "\\"), next: i > 0 || last.next})
	}
	return out
}

// trailingCredits reads credits in brackets behind the last sentence.
func (b *body) trailingCredits(text string) bool {
	last := &b.blocks[len(b.blocks)-1]
	open := strings.LastIndexAny(text, "(（")
	if open <= 0 || last.kind != paragraph || !(strings.HasSuffix(text, ")") || strings.HasSuffix(text, "）")) {
		return false
	}
	inner := strings.Trim(text[open:], "()（） .")
	people, ok := authors.Printed(inner)
	if !ok {
		return false
	}
	at := strings.LastIndex(last.md, escape(text[open:]))
	if at < 0 {
		at = strings.LastIndex(last.md, text[open:])
	}
	if at < 0 {
		return false
	}
	b.addCredits(inner, people)
	last.text, last.md = strings.TrimSpace(text[:open]), strings.TrimSpace(last.md[:at])
	return true
}

// addCredits files the people of a credit line. Who reported a story that names
// no author is its author.
func (b *body) addCredits(line string, people []feed.Person) {
	unsigned := !slices.ContainsFunc(b.people, func(p feed.Person) bool { return p.Role == feed.RoleAuthor })
	first, _, _ := strings.Cut(line, ";")
	promote := unsigned && !extraHelp.MatchString(line)
	for _, p := range people {
		if promote && p.Role == feed.RoleContributor && strings.Contains(first, p.Name) {
			p.Role = feed.RoleAuthor
		}
		if b.find(p.Name) < 0 {
			b.people = append(b.people, p)
		}
	}
}

// extraHelp matches credits of people who only helped.
var extraHelp = pattern.New(`(?i)^(?:with |additional|contribut|avec|unter|mitarbeit|con |com |при|met |research)`)

// find returns the index of the person of that name, or -1.
func (b *body) find(name string) int {
	key := authors.Fold(name)
	return slices.IndexFunc(b.people, func(p feed.Person) bool { return authors.Fold(p.Name) == key })
}

// addBio files a biography. Paragraphs are Markdown.
func (b *body) addBio(name string, paragraphs []string) {
	i := b.find(name)
	if i < 0 {
		p, ok := authors.Clean(feed.Person{Name: name, Role: feed.RoleAuthor, Kind: feed.KindPerson})
		if !ok {
			return
		}
		b.people = append(b.people, p)
		i = len(b.people) - 1
	}
	for i, p := range paragraphs {
		paragraphs[i] = moreAbout.ReplaceAllString(p, "")
	}
	bio := strings.Join(paragraphs, "\n\n")
	if bio != "" && b.people[i].Bio.Value == "" {
		b.people[i].Bio = feed.Text{Markup: feed.MarkupMarkdown, Value: bio}
	}
}
