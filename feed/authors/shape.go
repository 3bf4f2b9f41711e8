package authors

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxNameWords is how many words a person's name has at most.
const maxNameWords = 6

// nameShaped reports what is written like a name: words with capitals, initials
// and particles, or a few ideographs, or a few words of a script without case.
func nameShaped(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > maxNameWords {
		return false
	}
	if startsHan(words[0]) {
		return isHanName(s)
	}
	capitals := 0
	for i, w := range words {
		switch {
		case nameWord(w):
			capitals++
		case i < len(words)-1 && particles[strings.TrimSuffix(strings.ToLower(w), ".")]:
		case i > 0 && generations[strings.Trim(strings.ToLower(w), ".")] != "":
		default:
			return false
		}
	}
	return capitals > 0
}

// nameWord reports one capitalised word or initial, or a word of a script that
// knows no capitals.
func nameWord(w string) bool {
	if w == "" || len(w) > 60 {
		return false
	}
	body := strings.TrimLeft(w, "\"'‘’“„«(")
	body = strings.TrimRight(body, "\"'’”“»)")
	for _, prefix := range []string{"d'", "d’", "l'", "l’", "al-", "el-", "'t", "bin-"} {
		if rest, ok := strings.CutPrefix(body, prefix); ok && rest != "" {
			body = rest
			break
		}
	}
	first, size := utf8.DecodeRuneInString(body)
	if !unicode.IsLetter(first) || unicode.IsLower(first) {
		return false
	}
	rest := body[size:]
	if strings.HasSuffix(rest, ".") && !isInitials(body) && !isHonorific(body) && generations[strings.ToLower(strings.TrimSuffix(body, "."))] == "" {
		return false
	}
	for _, r := range rest {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("'’ʼ-‐‑.·`´", r) {
			return false
		}
	}
	return true
}

// isInitials reports "J.", "J.K.", "J.-P.", "Th." and "St.".
func isInitials(w string) bool {
	letters := 0
	for part := range strings.SplitSeq(strings.TrimSuffix(w, "."), ".") {
		part = strings.Trim(part, "-")
		n := utf8.RuneCountInString(part)
		first, _ := utf8.DecodeRuneInString(part)
		if n == 0 || n > 2 || !unicode.IsUpper(first) {
			return false
		}
		letters += n
	}
	return strings.HasSuffix(w, ".") && letters <= 8 || letters == 1
}

// isHanName reports a name written with ideographs, kana or hangul: two to six of
// them, or foreign ones in katakana with middle dots.
func isHanName(s string) bool {
	n, katakana := 0, 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Katakana), r == 'ー':
			katakana++
		case isHan(r):
			n++
		case r == '・' || r == '·' || r == '=' || r == ' ' || r == '　':
		default:
			return false
		}
	}
	return n+katakana >= 2 && n <= 6 && katakana <= 24 && !hanPhrase(s)
}

// hanPhrase reports hiragana that only sentences have.
func hanPhrase(s string) bool {
	for _, p := range []string{
		"です", "ます", "した", "する", "には", "から", "まで", "という", "について", "もの", "こと", "的", "了", "是", "在",
		"与", "和", "の", "は", "が", "を", "年", "月", "日",
	} {
		if strings.Contains(s, p) && utf8.RuneCountInString(s) > 3 {
			return true
		}
	}
	return false
}

// recase writes a name that is set in capitals the way names are written. A name
// in which only the surname is in capitals is mended, too.
func recase(name string) string {
	words := strings.Fields(name)
	small := strings.ToLower
	if strings.ContainsRune(name, 'İ') { // Turkish has two letters for i
		small = func(s string) string { return strings.ToLowerSpecial(unicode.TurkishCase, s) }
	}
	all := true
	for _, w := range words {
		if !isUpper(w) {
			all = false
		}
	}
	if all && len(words) == 1 && utf8.RuneCountInString(name) < 4 {
		return name
	}
	for i, w := range words {
		if g := generations[strings.ToLower(strings.TrimSuffix(w, "."))]; g != "" && isUpper(w) && i > 0 {
			words[i] = g
			continue
		}
		if !isUpper(w) || strings.Contains(w, ".") {
			continue
		}
		n := utf8.RuneCountInString(w)
		lower := small(w)
		switch {
		case all && i > 0 && i < len(words)-1 && particles[lower]:
			words[i] = lower
		case all && n <= 2 && !hasVowel(lower), n == 1, !all && n <= 3 && !(i == len(words)-1 && hasVowel(lower) && n > 2):
		default:
			words[i] = titled(lower)
		}
	}
	if all && len(words) > 2 {
		first := strings.ToLower(words[0])
		if particles[first] && first != "ben" && first != "al" && first != "san" {
			words[0] = titled(first)
		}
	}
	return strings.Join(words, " ")
}

// isUpper reports a word without small letters, but for the small c of McDONALD.
func isUpper(w string) bool {
	w = strings.Replace(strings.Replace(w, "Mc", "MC", 1), "Mac", "MAC", 1)
	letters := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 0
}

func hasVowel(s string) bool {
	return strings.ContainsAny(s, "aeiouyäöüåæøáéíóúàèìòùâêîôûаеиоуыэюяёії")
}

// titled capitalises a word in small letters: after hyphens, after the O' and D'
// of names, and after Mc.
func titled(w string) string {
	var out strings.Builder
	up := true
	for i, r := range w {
		if up && unicode.IsLetter(r) {
			r, up = unicode.ToTitle(r), false
		}
		switch {
		case r == '-' || r == '‐':
			up = true
		case (r == '\'' || r == '’') && i <= 1:
			up = true
		case i == 1 && r == 'c' && w[0] == 'm' && len(w) > 4:
			up = true
		}
		out.WriteRune(r)
	}
	return out.String()
}

// isPhrase reports a run of words that begins small and is too long for a name.
func isPhrase(s string) bool {
	words := strings.Fields(s)
	first := []rune(s + " ")[0]
	return len(words) > 8 || len(words) > 3 && unicode.IsLower(first) && !nameShaped(s)
}

// trimStop takes the full stop off a last word, unless it is an abbreviation's.
func trimStop(w string) string {
	cut := strings.TrimSuffix(w, ".")
	if f := strings.ReplaceAll(fold(cut), " ", ""); generations[f] != "" || degrees[f] || strings.Contains(cut, ".") {
		return w
	}
	return cut
}

// nameParticle reports a first word that is part of the name: "Y Nhi Tran".
func nameParticle(words []string) bool {
	first := words[0]
	return unicode.IsUpper([]rune(first)[0]) && len(words) > 2
}
