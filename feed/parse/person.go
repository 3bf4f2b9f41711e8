package parse

import (
	"slices"
	"strings"

	"byline/feed"
	"byline/feed/clean"
)

// people are the persons of an entry or a feed, each once.
type people struct {
	list []feed.Person
}

// add adds a person, or what is new about one already there.
func (s *people) add(n feed.Person) {
	if n.Name == "" && n.Email == "" && n.URL == "" || len(s.list) >= maxPeople {
		return
	}
	for i := range s.list {
		if have := &s.list[i]; samePerson(*have, n) {
			have.Name, have.Email = firstOf(have.Name, n.Name), firstOf(have.Email, n.Email)
			have.URL, have.Image = firstOf(have.URL, n.URL), firstOf(have.Image, n.Image)
			return
		}
	}
	s.list = append(s.list, n)
}

// samePerson reports two mentions of one person in one role that contradict each
// other in nothing.
func samePerson(a, b feed.Person) bool {
	agree := func(x, y string) bool { return x == "" || y == "" || strings.EqualFold(x, y) }
	if a.Role != b.Role || !agree(a.Name, b.Name) || !agree(a.Email, b.Email) || !agree(a.URL, b.URL) {
		return false
	}
	return a.Name != "" && strings.EqualFold(a.Name, b.Name) || a.Email != "" && strings.EqualFold(a.Email, b.Email) ||
		a.URL != "" && a.URL == b.URL
}

// person reads an element that names a person: a person construct of Atom (RFC
// 4287, section 3.2), or a string as RSS and Dublin Core have it.
func (p *parser) person(e element, to *people) {
	role := feed.RoleAuthor
	switch e.name {
	case "contributor":
		role = feed.RoleContributor
	case "managingeditor":
		role = feed.RoleEditor
	}
	if p.bag(e, role, to) {
		return
	}
	var n feed.Person
	structured := false
	p.children(e, func(child element) {
		switch child.name {
		case "name", "title", "nick", "givenname":
			n.Name, structured = firstOf(n.Name, p.name(child.raw)), true
		case "email", "mbox":
			n.Email, structured = firstOf(n.Email, p.text(child.raw)), true
		case "uri", "url", "homepage", "href", "link":
			n.URL, structured = firstOf(n.URL, p.link(child, firstOf(p.text(child.raw), p.attr(child, "href")))), true
		case "image", "avatar", "icon", "photo", "thumbnail":
			n.Image, structured = firstOf(n.Image, p.link(child, firstOf(p.attr(child, "url"), p.attr(child, "href"), p.text(child.raw)))), true
		}
	})
	if !structured {
		p.printed(e, role, to)
		return
	}
	if n.Email == "" {
		found := parsePerson(n.Name)
		n.Name, n.Email = found.Name, found.Email
	}
	n.Email = strings.TrimPrefix(n.Email, "mailto:")
	n.Role = role
	to.add(n)
}

// printed reads the string that names a person, or several by their addresses.
func (p *parser) printed(e element, role feed.Role, to *people) {
	several := parsePeople(p.name(e.raw))
	if len(several) == 1 && several[0].URL == "" {
		several[0].URL, several[0].Email = p.anchor(e, several[0].Email)
	}
	for _, n := range several {
		n.Email = strings.TrimPrefix(n.Email, "mailto:")
		n.Role = role
		to.add(n)
	}
}

// bag reads the persons in a container of RDF (RDF Schema, section 5.1).
func (p *parser) bag(e element, role feed.Role, to *people) bool {
	found := false
	p.children(e, func(container element) {
		if container.name != "bag" && container.name != "seq" && container.name != "alt" {
			return
		}
		p.children(container, func(one element) {
			if one.name == "li" || strings.HasPrefix(one.name, "_") {
				found = true
				p.printed(one, role, to)
			}
		})
	})
	return found
}

// anchor returns the address of the only link in a name that is written in HTML.
func (p *parser) anchor(e element, mail string) (address, email string) {
	s := p.text(e.raw)
	at := strings.Index(s, "<a ")
	if at < 0 || strings.Contains(s[at+1:], "<a ") {
		return "", mail
	}
	z := scanner{s: s[at:]}
	if !z.next() {
		return "", mail
	}
	href := p.attr(element{attrs: z.attrs}, "href")
	if to, ok := strings.CutPrefix(href, "mailto:"); ok {
		return "", firstOf(mail, to)
	}
	return p.link(e, href), mail
}

// owner reads itunes:owner, who is named if no author is.
func (p *parser) owner(e element) {
	n := feed.Person{Role: feed.RoleAuthor}
	p.children(e, func(child element) {
		switch child.name {
		case "name":
			n.Name = p.name(child.raw)
		case "email":
			n.Email = p.text(child.raw)
		}
	})
	if n.Name == "" && n.Email == "" {
		n = parsePerson(p.name(e.raw))
		n.Role = feed.RoleAuthor
	}
	p.channel.owner = n
}

// named reports whether anybody's name or mail address is known.
func (s people) named() bool {
	return slices.ContainsFunc(s.list, func(n feed.Person) bool { return n.Name != "" || n.Email != "" })
}

// mediaCredit reads media:credit, of which only those who write count as authors.
func (p *parser) mediaCredit(e element) {
	switch role := strings.ToLower(p.attr(e, "role")); role {
	case "author", "writer", "reporter", "journalist":
		n := parsePerson(p.name(e.raw))
		n.Role = feed.RoleAuthor
		p.entry.spare.add(n)
	case "photographer", "editor", "translator":
		n := parsePerson(p.name(e.raw))
		n.Role = feed.Role(role)
		p.entry.people.add(n)
	}
}

// podcastPerson reads podcast:person: hosts are the authors of an episode, or of
// all of them.
func (p *parser) podcastPerson(e element, to *people) {
	n := feed.Person{Name: p.name(e.raw), URL: p.link(e, p.attr(e, "href")), Image: p.link(e, p.attr(e, "img"))}
	switch role := strings.ToLower(firstOf(p.attr(e, "role"), "host")); role {
	case "host", "co-host", "author", "writer", "reporter":
		n.Role = feed.RoleAuthor
	default:
		n.Role = feed.Role(role)
	}
	to.add(n)
}

// name returns the text of a name, also of one that holds markup.
func (p *parser) name(raw string) string {
	s := p.text(raw)
	if strings.IndexByte(s, '<') >= 0 && (!strings.Contains(s, "@") || strings.Contains(s, "</")) || strings.IndexByte(s, '&') >= 0 {
		s = clean.HTMLText(s)
	}
	return strings.Join(strings.Fields(s), " ")
}

// parsePeople takes a string apart that names several persons, each with a mail
// address: "mail (Name), mail (Name)". Names without them feed/authors tells apart.
func parsePeople(s string) []feed.Person {
	if strings.Count(s, "@") < 2 {
		return []feed.Person{parsePerson(s)}
	}
	var out []feed.Person
	depth, from := 0, 0
	for i := range len(s) {
		switch s[i] {
		case '(', '<', '[':
			depth++
		case ')', '>', ']':
			depth = max(0, depth-1)
		}
		if end := i == len(s)-1; !end && (depth > 0 || s[i] != ',' && s[i] != ';') {
			continue
		}
		n := parsePerson(strings.Trim(s[from:i+1], " ,;"))
		if n.Email == "" || len(out) == maxPeople {
			return []feed.Person{parsePerson(s)}
		}
		out, from = append(out, n), i+1
	}
	return out
}

// parsePerson takes a person apart that was written as one string: "mail (Name)",
// "Name <mail>", "Name (mail)", "mail", "Name", "Name (address)". Several mail
// addresses are several persons, whom feed/authors tells apart.
func parsePerson(s string) feed.Person {
	s = strings.Join(strings.Fields(s), " ")
	if strings.Count(s, "@") != 1 {
		return personWithAddress(s)
	}
	at := strings.IndexByte(s, '@')
	from := strings.LastIndexAny(s[:at], " <>()[],;\"") + 1
	to := len(s)
	if i := strings.IndexAny(s[at:], " <>()[],;\""); i >= 0 {
		to = at + i
	}
	mail := strings.TrimPrefix(s[from:to], "mailto:")
	if strings.HasPrefix(mail, "@") || strings.HasSuffix(mail, "@") { // "@name" is a handle
		return feed.Person{Name: s}
	}
	before, after := trimName(s[:from]), trimName(s[to:])
	n := feed.Person{Name: before, Email: mail}
	if before == "" {
		n.Name = after
	} else if after != "" {
		n.Name = before + " " + after
	}
	return n
}

// personWithAddress reads "Name (https://…)".
func personWithAddress(s string) feed.Person {
	for _, scheme := range []string{"https://", "http://"} {
		at := strings.Index(s, scheme)
		if at < 0 {
			continue
		}
		to := len(s)
		if i := strings.IndexAny(s[at:], " <>()[]\""); i >= 0 {
			to = at + i
		}
		return feed.Person{Name: strings.TrimSpace(trimName(s[:at]) + " " + trimName(s[to:])), URL: s[at:to]}
	}
	return feed.Person{Name: s}
}

// trimName removes what stood around an address.
func trimName(s string) string {
	s = strings.Trim(s, " <>[]\"',;:-")
	for strings.HasSuffix(s, "(") || strings.HasSuffix(s, "<") {
		s = strings.TrimRight(s, " (<")
	}
	if strings.HasPrefix(s, ")") {
		s = strings.TrimLeft(s, ") ")
	}
	if strings.HasPrefix(s, "(") && strings.Count(s, "(") > strings.Count(s, ")")-1 && strings.HasSuffix(s, ")") {
		s = s[1 : len(s)-1]
	}
	return strings.Trim(strings.NewReplacer("()", "", "<>", "").Replace(s), " \"")
}
