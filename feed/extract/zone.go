package extract

import (
	"strings"
	"unicode"

	"byline/feed/authors"
	"byline/feed/pattern"
)

// The zone is what stands above the first paragraph of prose: the frame of the
// page it was saved from, headline, byline, date. What is in the zone and says
// nothing is a part of the frame; below it nothing is taken for that.

// maxZone is how many lines are looked at for the first paragraph.
const maxZone = 120

// maxFrame is how many lines of one group can be the frame of a page.
const maxFrame = 60

// proseColumns is the length of a line that is a paragraph.
const proseColumns = 90

// findZone counts the lines above the first paragraph of prose; 0 if there is none,
// as in verse and in lists. A paragraph above a byline or a date is a standfirst.
func (r *reader) findZone() int {
	n, standfirst := 0, false
	for at, g := range r.groups {
		if g.fenced {
			return n
		}
		for i, line := range g.lines {
			if n++; n > maxZone {
				return 0
			}
			if !isOpening(line) && (i > 0 || !isParagraph(g)) {
				continue
			}
			below := r.groups[at:]
			if standfirst || n > 12 || opensText(bare(line)) || length(line) > 400 || !r.signsBelow(below, i) {
				return n - 1
			}
			standfirst = true
		}
	}
	return 0
}

// signsBelow reports a byline, a date or several names on the line below line i of
// the first group, or as the first line of the second.
func (r *reader) signsBelow(groups []group, i int) bool {
	next := ""
	switch {
	case i+1 < len(groups[0].lines):
		next = groups[0].lines[i+1]
	case len(groups) > 1:
		next = groups[1].lines[0]
	}
	return next != "" && r.isHeadLine(next)
}

// linesApart reports a text in which a line is a paragraph.
func linesApart(groups []group) bool {
	n := 0
	for _, g := range groups {
		for _, l := range g.lines {
			if length(l) > maxWrap || len(g.lines) == 1 && (length(l) > 100 || wideText(l) && length(l) > 72) && endsSentence(l) {
				return true
			}
			if n++; n > maxZone {
				return false
			}
		}
	}
	return false
}

// isOpening reports a line that is a paragraph of its own, or the beginning of a
// report.
func isOpening(line string) bool {
	text := bare(line)
	if length(text) >= proseColumns && strings.ContainsAny(text, ".!?。।؟…") || opensText(text) {
		return !isFurniture(text)
	}
	if wideText(text) && length(text) >= 56 && strings.ContainsAny(text, "。！？") {
		return !isFurniture(text)
	}
	return endsSentence(text) && length(text) >= 60 && strings.Count(text, " ") > 8 && sentences(text) > 1 && !isFurniture(text)
}

// isParagraph reports lines that were wrapped.
func isParagraph(g group) bool {
	return len(g.lines) > 1 && isWrapped(g.lines, 0) && length(joinBare(g.lines)) >= 120 && strings.ContainsAny(joinBare(g.lines), ".!?。")
}

// sentences counts the ends of sentences before a blank or the end.
func sentences(s string) int {
	n := 0
	for w := range strings.FieldsSeq(s) {
		if endsSentence(w) && len(w) > 3 {
			n++
		}
	}
	return n
}

// agoWords are a time that says nothing once the page is saved, with the word that
// can stand before it.
const agoWords = `(?:(?:published|updated|posted|publié|mis à jour|aktualisiert|publicad[oa]|actualizad[oa]|atualizad[oa]|aggiornato|bijgewerkt|uppdaterad|opdateret|oppdatert|обновлено|опубликовано|güncellendi|diperbarui)[: ]+)?` +
	`(?:(?:about |an? |\d+ ?)(?:s|sec|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|weeks?|months?|years?) ago|just now|(?:yesterday|today|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|idag|i dag|igår|сегодня|вчера)(?:,? (?:at|um|à|a las|alle|às|om|kl\.?|в) )?(?:\d{1,2}[:.h]\d{2})?(?: uhr| ?[ap]m)?|il y a .{1,20}|vor \d+ \p{L}+|hace \d+ \p{L}+|há \d+ \p{L}+|\d+ (?:ore|minuti|giorni) fa|\d+ (?:uur|minuten|dagen) geleden|för \d+ \p{L}+ sedan|\d+ \p{L}+ (?:назад|тому|önce|yang lalu|पहले)|\d+\s*(?:分|時間|日)前|\d+\s*(?:分钟|小时|天)前|\d+\s*(?:분|시간|일) 전)`

var (
	ago     = pattern.New(`(?i)^` + agoWords + `$`)
	agoTail = pattern.New(`(?i)\s*[·|•,–-]?\s+` + agoWords + `$`)
	// crumbs matches the way from the front page to this one.
	crumbs = pattern.New(`^[^›»>/]{2,40}(?:\s+[›»>/]\s+[^›»>/]{2,60}){1,6}$`)
)

// isNoise reports a line without a word, or with a word for counting only:
// "4", "·", "∙ 142", "--".
func isNoise(line string) bool {
	return strings.TrimSpace(line) != "" && strings.IndexFunc(line, unicode.IsLetter) < 0 && length(line) < 16 && !strings.ContainsAny(line, "0123456789") ||
		strings.IndexFunc(line, unicode.IsLetter) < 0 && length(strings.TrimSpace(line)) < 8 && !strings.ContainsAny(line, "().")
}

// isFrame reports a line that is no part of any story: furniture, a passed time,
// a trail, noise, a name programs write for nobody.
func isFrame(line string) bool {
	text := bare(line)
	return isFurniture(text) || ago.MatchString(text) || crumbs.MatchString(text) && !endsSentence(text) || isCategories(text) || isNoise(text) || authors.Nobody(text)
}

// isCategories reports a line of the parts of a paper a story stands in, behind
// each other: "Features | Politics | East Asia", "Africa, Aid, Headlines, Health".
func isCategories(line string) bool {
	if len(line) > 800 {
		return false
	}
	sep, least := "|", 3
	if !strings.Contains(line, "|") {
		sep, least = ",", 4
	}
	parts := strings.Split(line, sep)
	if len(parts) < least || endsSentence(line) || strings.ContainsAny(line, "0123456789:@") {
		return false
	}
	single := 0
	for _, part := range parts {
		words := strings.Fields(part)
		if len(words) == 0 || len(words) > 4 || length(part) > 30 || startsSmall(part) {
			return false
		}
		if len(words) == 1 {
			single++
		}
	}
	return single > 1
}

// inZone reports whether the reader is still above the first paragraph.
func (r *reader) inZone() bool { return r.taken < r.zone }

// frameAt drops a line of the frame: what says nothing anywhere, and any short
// line that stands in one group with what does.
func (r *reader) frameAt(line string) bool {
	if !r.inZone() {
		return false
	}
	switch {
	case ago.MatchString(line), authors.Nobody(line), isNoise(line) && (len(r.groups[0].lines) > 1 || r.signed):
	case (r.signed || r.datedBelow()) && r.framed() && length(line) <= 45 && !endsSentence(line) && !strings.ContainsAny(line, ":：") && !bullet.MatchString(line):
	default:
		return false
	}
	r.take(1)
	return true
}

// datedBelow reports a byline or a date further down in the group.
func (r *reader) datedBelow() bool {
	lines := r.groups[0].lines
	return r.titled && len(lines) < 8 && count(lines[1:], isAlone) > 0
}

// framed reports a group that holds, or held, a line of the frame or a byline, and
// no sentence.
func (r *reader) framed() bool {
	if len(r.groups) == 0 {
		return false
	}
	lines := r.groups[0].lines
	if len(lines) > maxFrame {
		return false
	}
	for _, l := range lines {
		if length(l) > 80 || isOpening(l) {
			return false
		}
	}
	return r.inGroup || count(lines, isFrame) > 0 || r.datedBelow()
}
