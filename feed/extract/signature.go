package extract

import (
	"slices"
	"strings"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/pattern"
)

// signature reads "— Ines Calder", a name alone, or a name and an address, as the
// last line.
func (b *body) signature() bool {
	if len(b.blocks) == 0 {
		return false
	}
	last := &b.blocks[len(b.blocks)-1]
	lines := strings.Split(last.text, "\n")
	if len(lines) == 2 && strings.Trim(lines[0], "-–—_ ") == "" {
		lines = lines[1:] // the mark mail programs set above a signature
	}
	m := contactOf.FindStringSubmatch(strings.TrimSpace(last.text))
	if m == nil {
		m = reachedAt.FindStringSubmatch(strings.TrimSpace(last.text))
	}
	if m != nil {
		name, ok := authors.Name(m[1])
		p := feed.Person{Name: name, Email: strings.TrimRight(m[2], "."), Role: feed.RoleAuthor, Kind: feed.KindPerson}
		if i := b.find(name); ok && (i >= 0 || len(b.people) == 0) {
			if i >= 0 {
				b.people[i] = complete(b.people[i], p)
			} else {
				b.people = append(b.people, p)
			}
			b.blocks = b.blocks[:len(b.blocks)-1]
			return true
		}
	}
	if b.bracketed(last) || b.signedFrom(last) {
		return true
	}
	if b.valediction(lines) || b.nameOverMail() || b.mailAlone() {
		return true
	}
	line := strings.TrimSpace(lines[len(lines)-1])
	if len(lines) > 1 && last.kind != verse || len(b.blocks) < 2 || last.kind == code || last.kind == list {
		return false
	}
	name, dashed := strings.CutPrefix(strings.TrimLeft(bare(line), " "), "—")
	for _, dash := range []string{"–", "--", "- ", "~"} {
		if !dashed {
			name, dashed = strings.CutPrefix(name, dash)
		}
	}
	name = strings.Trim(name, " -–—")
	p, ok := b.signer(name, dashed || len(lines) == 1)
	if !ok {
		return false
	}
	switch i := b.find(p.Name); {
	case i >= 0:
		b.people[i] = complete(b.people[i], p)
	case len(b.people) > 0:
		return false
	default:
		b.people = append(b.people, p)
	}
	if len(lines) == 1 {
		b.blocks = b.blocks[:len(b.blocks)-1]
		b.position(p.Name)
		return true
	}
	md := strings.Split(last.md, "\n")
	last.text = strings.Join(lines[:len(lines)-1], "\n")
	last.md = strings.TrimSuffix(strings.Join(md[:len(md)-1], "\n"), "\\")
	return true
}

// position reads the line above a signature that says what its bearer is.
func (b *body) position(name string) {
	n, i := len(b.blocks), b.find(name)
	if n < 2 || i < 0 || b.blocks[n-1].kind != paragraph || !authors.Position(b.blocks[n-1].text) || endsSentence(b.blocks[n-1].text) {
		return
	}
	b.people[i].Title = orText(b.people[i].Title, b.blocks[n-1].text)
	b.blocks = b.blocks[:n-1]
}

// inBrackets matches the name behind the last sentence of Japanese papers.
var inBrackets = pattern.New(`[。」\n]\s*[【（](\p{Han}{1,4}[ 　]?\p{Han}{1,4})[】）]$`)

// bracketed reads such a name off the end of the last paragraph.
func (b *body) bracketed(last *block) bool {
	m := inBrackets.FindStringSubmatchIndex(last.text)
	if m == nil || last.kind != paragraph && last.kind != verse || !strings.HasSuffix(last.md, last.text[m[2]:]) {
		return false
	}
	name, ok := authors.Name(last.text[m[2]:m[3]])
	if !ok || b.find(name) < 0 && hasPerson(b.people) {
		return false
	}
	if b.find(name) < 0 { // the paper alone was named above
		b.people = slices.DeleteFunc(b.people, func(p feed.Person) bool { return p.Kind == feed.KindOrganization })
		b.people = append(b.people, feed.Person{Name: name, Role: feed.RoleAuthor, Kind: feed.KindPerson})
	}
	cut := len(last.text) - m[2] + len("【")
	last.text, last.md = strings.TrimSpace(last.text[:len(last.text)-cut]), strings.TrimRight(last.md[:len(last.md)-cut], " \\\n")
	return true
}

// behindName matches what some papers print behind the name under a report: "Ines
// Calder (Old Quay, correspondent)".
var behindName = pattern.New(`^\s*\(([^()]{2,60})\)\.?$`)

// signedFrom reads such a line of somebody of the byline.
func (b *body) signedFrom(last *block) bool {
	for i, p := range b.people {
		rest, ok := cutName(bare(last.text), p.Name)
		m := behindName.FindStringSubmatch(rest)
		if !ok || m == nil || last.kind != paragraph {
			continue
		}
		for part := range strings.SplitSeq(m[1], ",") {
			if part = strings.TrimSpace(part); p.Title == "" && authors.Position(part) {
				b.people[i].Title = part
			}
		}
		b.blocks = b.blocks[:len(b.blocks)-1]
		return true
	}
	return false
}

// farewell matches how letters end above the name.
var farewell = pattern.New(`(?i)^(?:yours\b.*|sincerely.*|(?:best|kind|warm) (?:regards|wishes).*|respectfully.*|cordialement|bien à vous|mit freundlichen grüßen|hochachtungsvoll|atentamente|un (?:cordial )?saludo|saludos|cordiali saluti|distinti saluti|atenciosamente|met vriendelijke groet(?:en)?|med vänlig hälsning|med venlig hilsen|с уважением|敬具|此致敬礼|مع التحية)[,.]?$`)

// valediction reads the name below "Yours faithfully,". A letter keeps its end.
func (b *body) valediction(lines []string) bool {
	if len(b.people) > 0 || len(b.blocks) < 2 {
		return false
	}
	before := ""
	if len(lines) == 1 {
		before = strings.TrimSpace(b.blocks[len(b.blocks)-2].text)
	}
	for _, l := range lines {
		if name, ok := authors.Name(l); ok && farewell.MatchString(before) {
			b.people = append(b.people, feed.Person{Name: name, Role: feed.RoleAuthor, Kind: feed.KindPerson})
			return false
		}
		before = strings.TrimSpace(l)
	}
	return false
}

// nameOverMail reads a name with its mail address on the next line.
func (b *body) nameOverMail() bool {
	n := len(b.blocks)
	lines := strings.Split(b.blocks[n-1].text, "\n")
	cut := 1
	if len(lines) == 1 && n > 2 {
		lines, cut = []string{b.blocks[n-2].text, lines[0]}, 2
	}
	if len(lines) != 2 || strings.ContainsAny(lines[1], " \n") || !strings.Contains(lines[1], "@") || length(lines[0]) > 60 {
		return false
	}
	name, ok := authors.Name(lines[0])
	p, clean := authors.Clean(feed.Person{Name: name, Email: lines[1], Role: feed.RoleAuthor, Kind: feed.KindPerson})
	if !ok || !clean || p.Email == "" {
		return false
	}
	if i := b.find(name); i >= 0 {
		b.people[i] = complete(b.people[i], p)
	} else if len(b.people) > 0 {
		return false
	} else {
		b.people = append(b.people, p)
	}
	b.blocks = b.blocks[:n-cut]
	return true
}

// mailAlone reads the address of the only author as the last line.
func (b *body) mailAlone() bool {
	last := b.blocks[len(b.blocks)-1]
	address := strings.Trim(last.text, "<>() ")
	if len(b.people) != 1 || last.kind != paragraph || !isMailAddress(address) || b.people[0].Email != "" && b.people[0].Email != address {
		return false
	}
	b.people[0].Email = address
	b.blocks = b.blocks[:len(b.blocks)-1]
	return true
}

func isMailAddress(s string) bool {
	local, host, ok := strings.Cut(s, "@")
	return ok && local != "" && strings.Contains(host, ".") && !strings.ContainsAny(s, " \n,;/") && !strings.Contains(host, "@")
}

// signer reads the name of a signature.
func (b *body) signer(name string, alone bool) (feed.Person, bool) {
	if !alone || length(name) > 80 || alsoLower(name, b.words) {
		return feed.Person{}, false
	}
	if n, ok := authors.Name(name); ok {
		return feed.Person{Name: n, Role: feed.RoleAuthor, Kind: feed.KindPerson}, len(b.blocks) > 1
	}
	if people := authors.Split(name); len(people) == 1 && people[0].Email != "" && people[0].Kind == feed.KindPerson && strings.Contains(people[0].Name, " ") || len(people) == 1 && hanSigned.MatchString(name) {
		return people[0], len(b.blocks) > 1
	}
	return feed.Person{}, false
}

// reachedAt matches "Ines Calder can be reached at", with the address.
var reachedAt = pattern.New(`^(?:(?:Staff writer|Reporter|Columnist) )?([^@,.]{4,60}?) (?:can|may) be (?:reached|contacted|emailed) (?:at|on|via|by e-?mail at):? (\S+@\S+\.\w+)(?:,? (?:or|and) .{2,90})?\.?$`)

// contactOf matches how papers of one language end a report.
var contactOf = pattern.New(`^(?:Contact|Email|E-mail|Reach|You can reach|Write to)\s+(?:reporter |staff writer |the author,? )?([^@,]{4,60}?)\s+(?:at|via|on|by e-?mail at):?\s+(\S+@\S+\.\w+)(?:,? (?:or|and) .{2,90})?\.?$`)

// hanSigned matches the end of Korean, Japanese and Chinese reports.
var hanSigned = pattern.New(`^[（(]?(?:\p{Hangul}{2,4}\s*(?:기자|특파원|논설위원|선임기자|전문기자|인턴기자|칼럼니스트|교수)|(?:本报|本報|新华社)?(?:记者|記者)[\s　:：]*\p{Han}{2,4}(?:[\s　、，,]+\p{Han}{2,4}){0,4}|\p{Han}{2,5}記者)[）)]?(?:\s+\S+@\S+)?$`)
