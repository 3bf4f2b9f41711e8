package extract

import (
	"strings"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/pattern"
)

// metaLine is what a line of short parts says: "Ines Calder · 3 Nov 2025 · 4 min
// read", "佐々木真由美 2023年7月9日 11時00分".
type metaLine struct {
	people []feed.Person
	dates  []dated
	place  string
}

// metaBars separate the parts of such lines.
var metaBars = strings.NewReplacer(
	" | ", "\n", "|", "\n", " · ", "\n", "·", "\n", " • ", "\n", "•", "\n", " – ", "\n", " — ",
	"\n", " - ", "\n", "｜", "\n", " / ", "\n",
)

// metaParts reads a line that is made of names, dates and the frame of a page, and
// that names somebody. It is empty for any other line.
func metaParts(line string) metaLine {
	if len(line) > 800 {
		return metaLine{}
	}
	line = ownDigits(bare(line))
	if length(line) > 140 || endsSentence(line) || opensText(line) {
		return metaLine{}
	}
	var m metaLine
	parts := strings.Split(metaBars.Replace(line), "\n")
	if len(parts) == 1 {
		f, ok := dateIn(line)
		if !ok {
			return metaLine{}
		}
		name := strings.TrimRight(strings.TrimSpace(line[:f.start]), ", ")
		parts = []string{name, line[f.start:]}
		if weekday := strings.LastIndexByte(name, ' '); weekday > 0 && dateWords[foldWord(strings.Trim(name[weekday:], " ,"))] {
			parts[0] = strings.TrimRight(name[:weekday], ", ")
		}
	}
	for _, part := range parts {
		part = strings.TrimSpace(part)
		if part == "" || isFrame(part) {
			continue
		}
		if dates, place, ok := datesOf(part); ok {
			m.dates = append(m.dates, dates...)
			m.place = orText(m.place, place)
			continue
		}
		people := namesAlone(part)
		if printed, ok := authors.Printed(part); ok {
			people = printed
		}
		switch {
		case len(people) > 0 && len(m.people) == 0:
			m.people = people
		case len(m.people) == 1 && m.people[0].Title == "" && authors.Position(part):
			m.people[0].Title = part
		case len(m.people) > 0 && authors.Agency(part) && len(strings.Fields(part)) < 6:
		default:
			return metaLine{}
		}
	}
	if len(m.people) == 0 || len(m.dates) == 0 && len(parts) < 2 {
		return metaLine{}
	}
	return m
}

// metaAt reads such a line below the headline.
func (r *reader) metaAt(line string) bool {
	if by, place, ok := hanReporter(line); ok && r.titled && len(r.h.people) == 0 {
		r.credit(line, by)
		r.h.place = place
		r.take(1)
		return true
	}
	m := metaParts(line)
	if len(m.people) == 0 || len(m.dates) == 0 || !r.titled || len(r.h.people) > 0 || alsoLower(m.people[0].Name, r.words) {
		return false
	}
	r.credit(line, m.people)
	for _, d := range m.dates {
		r.date(d.time, d.updated)
	}
	r.h.place = orText(r.h.place, m.place)
	r.take(1)
	return true
}

// hanReport matches the byline of reports from a place: "記者陳怡君／台南報導".
var hanReport = pattern.New(`^[（(〔【]?(?:本報)?(?:記者|记者)\s*(\p{Han}{2,4})\s*[／/]\s*(\p{Han}{2,6}?)(?:綜合)?(?:報導|报道|報道|電|电)[）)〕】]?$`)

func hanReporter(line string) (people []feed.Person, place string, ok bool) {
	m := hanReport.FindStringSubmatch(line)
	if m == nil {
		return nil, "", false
	}
	people = authors.Split(m[1])
	return people, m[2], len(people) == 1
}

// bioAt reads a biography that stands between the byline and the text, under its
// heading.
func (r *reader) bioAt(line string) bool {
	if r.honoredAt() {
		return true
	}
	if len(r.h.people) == 0 || !aboutHeading.MatchString(line) {
		return false
	}
	text := bare(r.second())
	for i, p := range r.h.people {
		if rest, ok := cutName(text, p.Name); ok && saysWho(rest) && length(text) <= maxBioText && p.Bio.Value == "" {
			r.h.people[i].Bio = feed.Text{Markup: feed.MarkupMarkdown, Value: escape(text)}
			r.take(2)
			return true
		}
	}
	return false
}

// honored matches how papers that name people by title and surname present the author
// under the byline: "Ms. Calder is a pilot and the author of …".
var honored = pattern.New(`^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame)\.? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(,? .+)$`)

// honoredAt reads such a paragraph about one of the byline.
func (r *reader) honoredAt() bool {
	text := joinBare(r.groups[0].lines)
	m := honored.FindStringSubmatch(text)
	if m == nil || length(text) > maxBioText/2 || !endsSentence(text) || !saysWho(m[2]) || len(r.groups) < 2 {
		return false
	}
	for i, p := range r.h.people {
		if p.Bio.Value == "" && strings.HasSuffix(authors.Fold(p.Name), " "+authors.Fold(m[1])) {
			r.h.people[i].Bio = feed.Text{Markup: feed.MarkupMarkdown, Value: escape(text)}
			r.take(len(r.groups[0].lines))
			return true
		}
	}
	return false
}

// authorLabelLine matches the label that some pages print on the line above the
// name of the author.
var authorLabelLine = pattern.New(`(?i)^(?:by|authors?|written by|words|auteurs?|par|autor(?:en|in|es|a)?|von|por|autore|di|автор|作者|著者|文)\s*:?$`)

// labelAt reads the label and the name below it.
func (r *reader) labelAt(line string) bool {
	if !r.titled || len(r.h.people) > 0 || !authorLabelLine.MatchString(line) {
		return false
	}
	next := bare(r.second())
	people := namesAlone(next)
	if len(people) == 0 {
		return false
	}
	r.credit(next, people)
	r.take(2)
	r.inGroup = true
	return true
}
