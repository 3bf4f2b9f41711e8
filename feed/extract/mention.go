package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"byline/feed/authors"
)

// bioVerbs follow a name in a biography.
var bioVerbs = wordSet("is was has writes wrote covers reports reported lives works worked " +
	"joined teaches studied serves served spent began runs edits holds specializes " +
	"specialises contributes leads started grew received earned hosts currently previously " +
	"est ecrit couvre travaille vit a enseigne dirige collabore ist schreibt arbeitet lebt " +
	"berichtet leitet hat studierte lehrt war kam wurde geboren es escribe cubre " +
	"trabaja vive fue ha dirige ensena estudio nacio colabora e scrive lavora insegna " +
	"collabora segue cobre trabalha ensina dirige nasceu estudou schrijft werkt woont " +
	"doceert volgt ar skriver arbetar bor bevakar er jobber arbejder " +
	"пишет работает живет родился родилась преподает окончил окончила является автор " +
	"журналист корреспондент jest pisze pracuje mieszka كاتب كاتبة صحفي صحفية صحافي " +
	"صحافية مراسل مراسلة يعمل تعمل هو هي yazar muhabir on toimittaja")

// saysWho reports a text that goes on, behind a name, like a biography.
func saysWho(rest string) bool {
	rest = strings.TrimLeft(rest, "*_")
	trimmed := strings.TrimSpace(rest)
	switch {
	case trimmed == "":
		return false
	case strings.HasPrefix(trimmed, "—") || strings.HasPrefix(trimmed, "–") || strings.HasPrefix(trimmed, "- "):
		return true
	case strings.HasPrefix(rest, ",") || strings.HasPrefix(trimmed, "("):
		return authors.NamesPosition(firstWords(trimmed, 160))
	}
	for _, mark := range []string{"は", "氏は", "（", "，", "是", "、", "은 ", "는 ", "系"} {
		if strings.HasPrefix(rest, mark) {
			return true
		}
	}
	first := strings.FieldsFunc(trimmed, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	return len(first) > 0 && bioVerbs[foldWord(first[0])]
}

// pronouns begin the further paragraphs of a biography.
var pronouns = wordSet("he she they his her their er sie ihr il elle ils son sa el ella su " +
	"lui lei suo sua ele ela seu hij zij ze haar zijn han hon hun de hans hennes он она его " +
	"ее они on ona jego jej هو هي كما o onun")

// mentions reports a paragraph that speaks of somebody: by name, by surname, or
// by a pronoun at its beginning.
func mentions(text, name string) bool {
	if strings.Contains(text, name) {
		return true
	}
	words := strings.Fields(name)
	for _, w := range []string{words[len(words)-1], words[0]} {
		if utf8.RuneCountInString(w) > 2 && hasWord(text, w) {
			return true
		}
	}
	first := strings.FieldsFunc(firstWords(text, 40), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	if len(first) > 0 && pronouns[foldWord(first[0])] {
		return true
	}
	for _, p := range []string{"他", "她", "彼", "同氏", "曾", "그는", "그녀는"} {
		if strings.HasPrefix(text, p) {
			return true
		}
	}
	return false
}

// hasWord reports whether a text holds a word, not as a part of another.
func hasWord(text, word string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return false
		}
		start, end := at+i, at+i+len(word)
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		after, _ := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return true
		}
		at = end
	}
}
