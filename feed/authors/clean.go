package authors

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/pattern"
)

// maxName is the length of a name in runes.
const maxName = 120

// Clean makes a person presentable: the name without honorifics, degrees, the
// word for "by", an address or a publication behind it, and not in capitals;
// addresses absolute and safe. It reports false for what is nobody, such as
// "admin", a date, or a no-reply address. A person without a kind gets one.
func Clean(p feed.Person) (feed.Person, bool) {
	p.Name = cleanName(p.Name)
	p.Title = clean.Line(p.Title, maxName)
	p.URL = orEmpty(p.URL)
	p.Image = orEmpty(p.Image)
	p.Email = cleanMail(p.Email)
	if p.Name == "" && p.Email != "" {
		p.Name, _, _ = strings.Cut(p.Email, "@")
	}
	if p.Role == "" {
		p.Role = feed.RoleAuthor
	}
	if utf8.RuneCountInString(p.Name) < 2 || isNobody(p.Name) || isNoReply(p.Name) || isWhen(p.Name) || strings.Contains(p.Name, " @") || strings.Count(p.Name, "(") != strings.Count(p.Name, ")") || strings.IndexFunc(p.Name, unicode.IsLetter) < 0 {
		return feed.Person{}, false
	}
	if p.Kind == "" {
		p.Kind = Kind(p.Name)
	}
	if p.Kind == feed.KindPerson && len(strings.Fields(p.Name)) > 10 {
		return feed.Person{}, false
	}
	return p, true
}

func orEmpty(address string) string {
	clean, ok := clean.URL(address)
	if !ok || strings.HasPrefix(clean, "mailto:") {
		return ""
	}
	return clean
}

var (
	trailingMail = pattern.New(`\s*[(<\[]?\s*\S+@\S+\.\S+?\s*[)>\]]?\s*$`)
	leadingBy    = pattern.New(`^(?i:by|written by|posted by|author|auteur|autor|автор)\s*:?\s+`)
)

// cleanName cuts everything off that is not the name, until nothing is left to
// cut: a cut lays the next one open.
func cleanName(s string) string {
	for range 8 {
		once := cutName(s)
		if once == s {
			break
		}
		s = once
	}
	return s
}

func cutName(s string) string {
	if strings.ContainsAny(s, "<&") && !strings.Contains(s, "@") {
		s = clean.HTMLText(s)
	}
	s = strings.ReplaceAll(clean.Line(s, maxName), " ", " ")
	if trimmed := trailingMail.ReplaceAllString(s, ""); trimmed != "" {
		s = trimmed
	}
	s = leadingBy.ReplaceAllString(s, "")
	s = strings.Trim(s, " ,;:|*_/\\<>[]{}~•·–—-\"“”")
	words := strings.Fields(s)
	for len(words) > 1 && isHonorific(words[0]) {
		words = words[1:]
	}
	for len(words) > 2 && isDegree(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	for i, w := range words {
		if i+1 == len(words) || !legalForms[fold(words[i+1])] {
			words[i] = strings.TrimSuffix(w, ",")
		}
	}
	name := strings.Join(words, " ")
	if Kind(name) == feed.KindPerson {
		name = recase(name)
	}
	return name
}

// isDegree reports "PhD", "M.D." and the like as they are printed; "Ma" is a
// surname, "MA" is a degree.
func isDegree(w string) bool {
	w = strings.Trim(w, ",")
	upper := 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			upper++
		}
	}
	return upper > 1 && degrees[strings.ReplaceAll(fold(w), " ", "")] && !(strings.ToUpper(w) == w && w == "DO")
}

// cleanMail returns an address in lower case, or "" for none or a machine's.
func cleanMail(s string) string {
	s = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(s), "mailto:")))
	s, _, _ = strings.Cut(s, "?")
	if !isMail(s) || isNoReply(s) {
		return ""
	}
	address, ok := clean.URL("mailto:" + s)
	if !ok {
		return ""
	}
	if address = strings.ToLower(strings.TrimPrefix(address, "mailto:")); !isMail(address) {
		return ""
	}
	return address
}

// isNoReply reports addresses nobody reads.
func isNoReply(s string) bool {
	local, _, ok := strings.Cut(strings.ToLower(s), "@")
	if !ok {
		return false
	}
	local = strings.NewReplacer("-", "", "_", "", ".", "").Replace(local)
	for _, p := range []string{"noreply", "donotreply", "mailerdaemon", "postmaster", "nobody", "bounce"} {
		if strings.HasPrefix(local, p) {
			return true
		}
	}
	return false
}
