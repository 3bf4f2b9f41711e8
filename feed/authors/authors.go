// Package authors turns printed bylines into people and people into identities.
// It must not know where a byline was printed nor how authors are stored.
//
// The way of a name: [Split] takes a byline apart into persons, [Clean] makes one
// person presentable or says that it is nobody, [Keys] says by what the person
// can be recognised, and [Resolve] joins the persons of one story that share a
// key and names the author each of them is.
//
// The rules go by shape. The words they need (what "by" is in other languages,
// what makes a name a newspaper's) are tables in words.go, places.go and kind.go.
package authors

import (
	"strings"
	"unicode"

	"byline/feed"
	"byline/feed/clean"
)

// maxByline is how many runes of a byline are read; a longer one is a paragraph.
const maxByline = 600

// maxPeople is how many persons one byline can name.
const maxPeople = 40

// Split takes a byline apart: "By Ines Calder and Tomás Reyes, Harbour
// correspondent | The Quay Gazette" names two persons, the second of whom has a
// title. A publication printed behind persons is where they write and not an
// author; alone, it is one. What names nobody gives nobody.
func Split(byline string) []feed.Person {
	p := parse(byline)
	return p.result()
}

// Printed reads a line of a page that may be its byline: only a line which begins
// with the word for "by" in some language, or with a word such as "Text:", and
// which holds nothing but names, titles, places, dates and publications is one.
func Printed(line string) ([]feed.Person, bool) {
	if len(line) > 4*maxByline {
		return nil, false
	}
	line = strings.Trim(strings.TrimSpace(line), "*_ ")
	if !mayBegin(line) {
		return nil, false
	}
	p := parse(line)
	people := p.result()
	return people, p.marked && !p.leftover && len(people) > 0
}

// Name reads a line that is nothing but the name of a person.
func Name(line string) (string, bool) {
	line = clean.Line(strings.Trim(strings.TrimSpace(line), "*_ "), maxByline)
	if strings.ContainsAny(line, ",;:|/!?()@\"“”") || !nameShaped(line) || len(strings.Fields(line)) < 2 && !isHanName(line) {
		return "", false
	}
	if strings.HasSuffix(line, "'s") || strings.HasSuffix(line, "’s") || strings.Contains(line, "'s ") || strings.Contains(line, "’s ") || onlyHiragana(line) {
		return "", false
	}
	if Kind(line) != feed.KindPerson || isTitle(line) || isNobody(line) || isPlace(line) {
		return "", false
	}
	for w := range strings.FieldsSeq(fold(line)) {
		if headingWords[w] && !particles[w] {
			return "", false
		}
	}
	p, ok := Clean(feed.Person{Name: line})
	return p.Name, ok
}

// Surname reports a name that begins with a Chinese surname.
func Surname(name string) bool { return beginsWithSurname(name) }

// onlyHiragana reports a word and no name: names have ideographs or katakana.
func onlyHiragana(s string) bool {
	for _, r := range s {
		if !unicode.Is(unicode.Hiragana, r) {
			return false
		}
	}
	return s != ""
}

// Position reports a line that is nothing but a position: "Harbour correspondent".
func Position(line string) bool {
	line = strings.Trim(strings.TrimSpace(line), "*_ ")
	words := strings.Fields(line)
	if len(words) == 0 || len(line) > 120 || !isTitle(line) || strings.ContainsAny(line, ".!?:;") {
		return false
	}
	last := words[len(words)-1]
	return Kind(line) == feed.KindPerson || isTitleWord(last) && fold(last) != "staff"
}

// NamesPosition reports a text that names a position somebody writes or works in.
func NamesPosition(text string) bool {
	for w := range strings.FieldsSeq(text) {
		if isTitleWord(strings.Trim(w, ".,;:()")) {
			return true
		}
	}
	for _, t := range hanTitles[:len(hanTitles)-2] {
		if strings.Contains(text, t) {
			return true
		}
	}
	return false
}

// Agency reports the name of a news agency or of a publication.
func Agency(name string) bool {
	return agencies[fold(name)] || Kind(name) == feed.KindOrganization && strings.ContainsFunc(name, unicode.IsLetter)
}

// Nobody reports what programs and pages write where an author's name would stand:
// "admin", "guest".
func Nobody(name string) bool { return strings.TrimSpace(name) != "" && isNobody(name) }

// House reports a byline that only says that the publication's own people wrote:
// "Staff Reports", "Editorial team".
func House(name string) bool {
	words := strings.Fields(fold(name))
	for _, w := range words {
		if !houseNames[w] {
			return false
		}
	}
	return len(words) > 0
}

// houseNames are the words of such bylines.
var houseNames = folded("a|the|our|and|from|wire|wires|service|services|agencies|staff|report|reports|reporter|reporters|writer|writers|" +
	"editor|editors|editorial|team|desk|news|newsroom|web|online|board|special|correspondent|" +
	"correspondents|contributor|contributors|redaktion|la|rédaction|redazione|redacción|" +
	"redação|de|redactie|redaktionen|редакция|редакционная|коллегия|toimitus|redakcja|編集部|" +
	"编辑部|編輯部|本報|本报|取材班|편집부")
