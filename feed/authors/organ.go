package authors

import (
	"strings"
	"unicode"

	"byline/feed"
)

// isHouse reports what stands behind a bar or a dash and names the publication
// with an article, or who filed the report from where.
func (b *byline) isHouse(name string) bool {
	for _, end := range []string{"報導", "报道", "報道", "讯", "訊"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	first, _, two := strings.Cut(fold(name), " ")
	return two && b.segment > 0 && len(b.people) > 0 && articles[first]
}

// positionOnly reads a position that names nobody: "Special Correspondent" is a
// newspaper's way to name itself.
func (b *byline) positionOnly(name string) {
	words := strings.Fields(fold(name))
	house := words[0] == "a" || words[0] == "special" || words[0] == "guest"
	if house && len(words) <= 4 && len(b.people) == 0 {
		b.organ(strings.TrimPrefix(name, "a "), feed.RoleAuthor)
	} else if len(b.people)+len(b.organs) == 0 && len(words) > 1 {
		b.leftover = true
	}
}

func (b *byline) organ(name string, role feed.Role) {
	p := feed.Person{Name: name, Role: role, Kind: feed.KindOrganization, Email: b.email}
	b.email = ""
	switch {
	case b.joined && len(b.people) > 0:
		b.people = append(b.people, p)
	case len(b.organs) == 0:
		b.organAt = b.segment
		b.organs = append(b.organs, p)
	case b.segment == b.organAt && len(b.organs) < maxPeople:
		b.organs = append(b.organs, p)
	}
}

// lastResort takes a short byline that is not written like a name for one all
// the same: "jsmith", "bell hooks", "user_42", or the address alone.
func (b *byline) lastResort(line string) {
	if b.email != "" && !isNoReply(b.email) {
		local, _, _ := strings.Cut(b.email, "@")
		b.people = append(b.people, feed.Person{Name: local, Email: b.email, Kind: feed.KindPerson, Role: feed.RoleAuthor})
		return
	}
	words := strings.Fields(line)
	if b.marked && len(words) > 1 {
		words = words[1:]
	}
	name := strings.Trim(strings.Join(words, " "), " @,;:")
	if !b.leftover || len(words) == 0 || len(words) > 4 || strings.ContainsAny(name, "!?:;()[]{}<>|\"") && len(words) > 1 || longStop(words) || isNobody(name) || isNoReply(name) || isWhen(name) || strings.Contains(name, "://") {
		return
	}
	if strings.IndexFunc(name, unicode.IsLetter) < 0 {
		return
	}
	b.people = append(b.people, feed.Person{Name: name, Kind: Kind(name), Role: feed.RoleAuthor})
}
