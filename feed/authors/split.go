package authors

import (
	"net/mail"
	"slices"
	"strings"

	"byline/feed"
	"byline/feed/clean"
)

// byline is a byline that is being read.
type byline struct {
	people   []feed.Person
	organs   []feed.Person // named beside persons they are where those write
	joined   bool          // the next name follows a word for "and"
	closed   bool          // the list of names was closed by one
	marked   bool          // it began with a word for "by"
	leftover bool          // something in it was not understood
	email    string        // seen before any name
	segment  int
	organAt  int // the segment of the first organization
}

// parse reads a byline. What it does not understand it notes and leaves out.
func parse(s string) *byline {
	b := &byline{}
	line := prepare(s)
	if name, ok := wholeOrgan(line); ok {
		b.organs = []feed.Person{{Name: name, Kind: feed.KindOrganization, Role: feed.RoleAuthor}}
		return b
	}
	for i, segment := range segments(line) {
		b.segment = i
		for j, p := range pieces(segment) {
			if p.marked && len(b.people)+len(b.organs) == 0 && i+j <= 1 {
				b.marked = true
			}
			b.names(p)
		}
	}
	if len(b.people)+len(b.organs) == 0 {
		b.lastResort(line)
	}
	return b
}

// wholeOrgan reports a byline that is one organization although its name holds
// what separates names: "Agence France-Presse (AFP)", "Johnson & Sons Ltd",
// "Calder, Inc.".
func wholeOrgan(line string) (string, bool) {
	f := fold(line)
	if agencies[f] || isFirm(line) {
		return line, true
	}
	if firm, form, ok := cutLast(line, ","); ok && legalForms[strings.ReplaceAll(fold(form), " ", "")] && !strings.ContainsAny(firm, ",|:;(@") {
		return line, true
	}
	if Kind(line) != feed.KindOrganization || !strings.ContainsAny(line, "&-") && !strings.Contains(line, " and ") {
		return "", false
	}
	left, right, found := strings.Cut(line, " and ")
	if !found {
		left, right, found = strings.Cut(line, " & ")
	}
	if !found || strings.ContainsAny(line, ",|:(@") {
		return "", false
	}
	oneWord := !strings.Contains(left, " ") || !strings.Contains(right, " ")
	person := strings.Contains(left, " ") && Kind(left) == feed.KindPerson && nameShaped(left)
	if !oneWord || person || agencies[fold(left)] || agencies[fold(right)] || markers[fold(strings.Fields(left)[0])].words != "" {
		return "", false
	}
	return line, true
}

// isFirm reports two single names joined by an ampersand, as those of firms are:
// "Calder & Reyes". Persons who are known by one name are joined by a word.
func isFirm(line string) bool {
	left, right, ok := strings.Cut(line, " & ")
	return ok && nameWord(left) && nameWord(right)
}

// names reads a run of names of one role.
func (b *byline) names(p piece) {
	role := p.role
	if role == "" {
		role = feed.RoleAuthor
	}
	for group := range strings.SplitSeq(p.text, ";") {
		b.joined, b.closed = false, false
		group = b.asides(group, role)
		if swapped, ok := lastFirst(group); ok {
			for _, name := range swapped {
				b.add(name, role)
			}
			continue
		}
		for _, part := range strings.FieldsFunc(group, func(r rune) bool { return r == ',' || r == '、' }) {
			b.part(strings.TrimSpace(part), role)
			b.joined = false
		}
	}
}

// asides takes what stands in parentheses out of a group and reads it.
func (b *byline) asides(group string, role feed.Role) string {
	for range maxPeople {
		before, rest, found := strings.Cut(group, "(")
		if !found {
			break
		}
		inside, after, _ := strings.Cut(rest, ")")
		inside = strings.TrimSpace(inside)
		switch {
		case isMail(inside):
			before = strings.TrimSpace(before)
			if before == "" || isMail(before) {
				b.email = inside
				break
			}
			b.list(before, role)
			b.attachMail(inside)
			before = ""
		case isMail(strings.TrimSpace(before)):
			b.email = strings.TrimSpace(before)
			before = inside
		default:
			if m, ok := markers[fold(inside)]; ok {
				b.list(before, m.role)
				before = ""
			}
		}
		group = before + " " + after
	}
	return strings.TrimSpace(group)
}

// list reads names separated by commas.
func (b *byline) list(s string, role feed.Role) {
	for part := range strings.SplitSeq(s, ",") {
		b.part(strings.TrimSpace(part), role)
	}
}

// part reads what stands between two commas.
func (b *byline) part(s string, role feed.Role) {
	words := strings.Fields(strings.Trim(s, " ,;:*"))
	for len(words) > 0 && isConjunction(words[0]) && len(words) > 1 && !nameParticle(words) {
		words, b.joined = words[1:], true
	}
	if last := len(words) - 1; last > 0 && !isInitials(words[last]) && !isHonorific(words[last]) {
		words[last] = trimStop(words[last])
	}
	s = strings.Join(words, " ")
	switch {
	case s == "":
		return
	case isMail(s):
		b.attachMail(s)
		return
	case b.behind(s):
		return
	}
	if left, right, ok := conjoined(s); ok && !House(s) && !isFirm(s) {
		b.part(left, role)
		b.joined = true
		b.part(right, role)
		b.closed = true
		return
	}
	if b.closed && b.marked && !b.joined && len(words) == 2 && nameShaped(s) {
		return // "By Ines Calder and Tomás Reyes, Quay Town" is where they are
	}
	b.closed = b.joined
	b.add(s, role)
}

// behind reads what can stand behind a name without being one: a degree, a
// generation, a date, an address, a position, a place.
func (b *byline) behind(s string) bool {
	f := strings.ReplaceAll(fold(s), " ", "")
	last := len(b.people) - 1
	switch {
	case isWhen(s):
		return true
	case strings.HasPrefix(s, "http://"), strings.HasPrefix(s, "https://"), strings.HasPrefix(s, "www."):
		if address, ok := clean.URL(s); ok && last >= 0 && b.people[last].URL == "" {
			b.people[last].URL = address
		}
		return true
	case last < 0:
		return isPlace(s) && b.marked
	case degrees[f]:
		return true
	case generations[f] != "":
		b.people[last].Name += " " + generations[f]
		return true
	case legalForms[f]:
		b.people[last].Name += ", " + s
		b.people[last].Kind = feed.KindOrganization
		return true
	case isPlace(s), isWhence(s) && !b.joined, strings.HasPrefix(s, "@"):
		return true
	case isTitle(s) && !b.joined:
		if name, _ := glued(s); name != s {
			return false
		}
		if b.people[last].Title == "" {
			b.people[last].Title = s
		}
		return true
	case !strings.Contains(s, " ") && nameShaped(s) && !startsHan(s) && strings.Contains(b.people[last].Name, " ") && !b.joined && Kind(s) == feed.KindPerson:
		return true
	}
	return false
}

// add files one name.
func (b *byline) add(s string, role feed.Role) {
	s, role = cutTask(b.cutTail(s), role)
	s, _ = cutPlace(cutHouse(cutWire(s)))
	name, title := glued(s)
	if first, _, _ := strings.Cut(name, " "); title != "" && b.segment > 0 && len(b.people) > 0 && !b.joined && isAcronym(first) {
		// "Ines Calder | QBC Scotland correspondent"
		if last := &b.people[len(b.people)-1]; last.Title == "" {
			last.Title = s
		}
		return
	}
	name = strings.Trim(name, " @")
	switch {
	case isNobody(name) || isNoReply(name) || b.isHouse(name):
	case isPhrase(name):
		b.leftover = true
	case Kind(name) == feed.KindOrganization:
		b.organ(name, role)
	case title == "" && isTitle(name):
		b.positionOnly(name)
	case nameShaped(name):
		if len(b.people) < maxPeople {
			b.people = append(b.people, feed.Person{Name: name, Title: title, Role: role, Kind: feed.KindPerson, Email: b.email})
			b.email = ""
		}
	default:
		b.leftover = true
	}
	b.joined = false
}

// cutTail takes off what is printed behind a name without a comma: a mail address,
// a handle, a date.
func (b *byline) cutTail(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		switch {
		case isMail(w) && i == 0:
			b.email = w
			return b.cutTail(strings.Join(words[1:], " "))
		case isMail(w):
			b.email = w
		case i < 2:
			continue
		case !strings.HasPrefix(w, "@") && !isWhen(strings.Join(words[i:], " ")):
			continue
		}
		return strings.Join(words[:i], " ")
	}
	return s
}

func (b *byline) attachMail(address string) {
	if last := len(b.people) - 1; last >= 0 && b.people[last].Email == "" {
		b.people[last].Email = address
	} else if last < 0 && len(b.organs) > 0 {
		b.organs[len(b.organs)-1].Email = address
	} else if last < 0 {
		b.email = address
	}
}

// result is everybody named, each once.
func (b *byline) result() []feed.Person {
	people := b.people
	if len(people) == 0 {
		people = b.organs
	}
	var out []feed.Person
	seen := map[string]bool{}
	for _, p := range people {
		clean, ok := Clean(p)
		if key := Fold(clean.Name); ok && !seen[key] {
			seen[key] = true
			out = append(out, clean)
		}
	}
	return slices.Clip(out)
}

func isMail(s string) bool {
	if strings.Count(s, "@") != 1 || strings.ContainsAny(s, " ,;()<>") || strings.HasPrefix(s, "@") {
		return false
	}
	address, err := mail.ParseAddress(s)
	return err == nil && strings.Contains(address.Address[strings.IndexByte(address.Address, '@'):], ".")
}
