package extract

import (
	"strings"

	"byline/feed"
	"byline/feed/pattern"
)

// inFirstPerson reads a last paragraph that is set apart by a rule and in italics,
// and in which the only author speaks of himself.
func (b *body) inFirstPerson() bool {
	n := len(b.blocks)
	if n < 4 || len(b.people) != 1 || b.people[0].Kind == feed.KindOrganization || b.people[0].Bio.Value != "" || b.blocks[n-2].kind != rule {
		return false
	}
	last := b.blocks[n-1]
	if last.kind != paragraph || length(last.text) > 700 || !endsSentence(last.text) || !isEmphasised(last.md) || !speaksOfSelf.MatchString(last.text) {
		return false
	}
	b.addBio(b.people[0].Name, []string{plainMark(last)})
	b.blocks = b.blocks[:n-2]
	return true
}

// isEmphasised reports Markdown that is in italics or bold as a whole.
func isEmphasised(md string) bool {
	return len(md) > 2 && strings.ContainsAny(md[:1], "*_") && strings.ContainsAny(md[len(md)-1:], "*_")
}

// speaksOfSelf matches how a biography in the first person begins.
var speaksOfSelf = pattern.New(`(?i)^(?:i|i['’]m|i am|my|hi,? i|je|j['’]|mon|ma|ich|mein|yo|soy|vivo|mi|sono|io|eu|sou|jag|jeg|ik|mijn|я|мой|ben|私|我)(?:[\s,'’]|\p{Han}|\p{Hiragana})`)
