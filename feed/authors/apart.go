package authors

import (
	"strings"

	"byline/feed"
)

// Apart takes those persons apart who are several in one string, as feeds print
// them: "Ines Calder, Tomás Reyes and Mei Tanaka"; and what is no name of theirs
// from one: "Ines Calder, Reuters", "Calder, Ines". Only where nothing but the name
// is known, for an address, a portrait or a kind belongs to one.
func Apart(people []feed.Person) []feed.Person {
	out := make([]feed.Person, 0, len(people))
	for _, p := range people {
		out = append(out, apart(p)...)
	}
	return out
}

func apart(p feed.Person) []feed.Person {
	if p.Email != "" || p.URL != "" || p.Image != "" || p.Kind != "" || p.Bio.Value != "" || single(p.Name) {
		return []feed.Person{p}
	}
	parts := Split(p.Name)
	if len(parts) == 0 || len(parts) == 1 && !alone(p.Name, parts[0]) {
		return []feed.Person{p}
	}
	for i := range parts {
		if parts[i].Role == "" || parts[i].Role == feed.RoleAuthor {
			parts[i].Role = p.Role
		}
	}
	return parts
}

// alone reports a string that one person's name is cut out of: it stands first, or
// behind an agency or what introduces an author, or is the whole with the surname
// first.
func alone(s string, p feed.Person) bool {
	if p.Kind != feed.KindPerson {
		return false
	}
	if surname, given, ok := strings.Cut(s, ","); ok && strings.TrimSpace(given)+" "+strings.TrimSpace(surname) == p.Name {
		return true
	}
	if rest, ok := strings.CutPrefix(s, p.Name); ok {
		first, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
		return strings.ContainsAny(rest, ",|(") || houseWords[strings.ToLower(first)]
	}
	before, ok := strings.CutSuffix(s, p.Name)
	before = strings.Trim(before, " ,;:|/–—-")
	return ok && strings.Contains(p.Name, " ") && !strings.ContainsAny(before, ",;|") && (Agency(before) || markers[fold(before)].words != "")
}

// single reports a name too short to be several, which nearly all are.
func single(name string) bool {
	return strings.Count(name, " ") < 2 && !strings.ContainsAny(name, ",;/&|+@·•、，；＆／|")
}
