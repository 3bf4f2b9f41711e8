package extract

import (
	"strings"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
	"byline/feed/pattern"
)

// nameAt reads a name alone on a line: above a date, a position or the text.
func (r *reader) nameAt(line string) bool {
	if !r.titled || len(r.h.people) > 0 {
		return false
	}
	people := namesAlone(line)
	next := r.second()
	_, _, dated := dateLine(next)
	if len(people) == 0 && authors.Agency(line) && len(strings.Fields(line)) <= 4 && dated && r.inZone() {
		if r.take(1); !authors.House(line) {
			r.credit(line, authors.Split(line))
		}
		return true
	}
	if len(people) == 0 || alsoLower(line, r.words) {
		return false
	}
	_, _, datedBelow := dateLine(r.ahead(2))
	evidence := dated || followButton.MatchString(bare(next)) || authors.Fold(bare(next)) == authors.Fold(line) || datedBelow && authors.Agency(bare(next)) && r.inZone() || r.below > 0 && len(r.groups[0].lines) <= r.below && inCapitals(line) || !r.h.published.IsZero() || authors.Position(bare(next)) || len(r.groups[0].lines) == 1 && length(next) >= 60 || opensText(next) || r.inZone() && r.besideFrame()
	if !evidence || r.isSubject(people[0].Name) || r.manyAlike() {
		return false
	}
	r.credit(line, people)
	r.take(1)
	return true
}

// besideFrame reports a name that stands in a group with nothing but the frame of
// a page, or with one line that says what somebody is.
func (r *reader) besideFrame() bool {
	lines := r.groups[0].lines
	if len(lines) > maxFrame {
		return false
	}
	for _, l := range lines {
		if length(l) > 80 || isOpening(l) {
			return false
		}
	}
	return r.inGroup || count(lines, isFrame) > 0 || len(lines) == 2 && r.taken+2 == r.zone && !endsSentence(lines[1])
}

// namesAlone reads a line that is one name, or names joined by a word for "and".
func namesAlone(line string) []feed.Person {
	if hanSigned.MatchString(line) {
		return authors.Split(line)
	}
	if name, ok := authors.Name(line); ok {
		return []feed.Person{{Name: name, Role: feed.RoleAuthor, Kind: feed.KindPerson}}
	}
	people := authors.Split(line)
	if name, position, ok := strings.Cut(line, ", "); ok && len(people) == 1 && people[0].Title == position && authors.Position(position) && authors.NamesPosition(position) {
		if _, ok := authors.Name(name); ok {
			return people
		}
	}
	if name, house, ok := strings.Cut(line, ", "); ok && len(people) == 1 && authors.Agency(house) && length(line) < 80 {
		if name, ok := authors.Name(name); ok && people[0].Name == name {
			return people
		}
	}
	if len(people) == 1 && people[0].Title != "" && authors.NamesPosition(people[0].Title) && line == people[0].Name+" "+people[0].Title && !endsSentence(line) {
		if _, ok := authors.Name(people[0].Name); ok && length(line) < 90 {
			return people
		}
	}
	if name, place, ok := cutDash(line); ok && len(people) == 1 && people[0].Name == name && people[0].Title == "" && length(place) < 30 && len(strings.Fields(place)) < 4 && inTitleCase(place) && !isSection(place) {
		if _, ok := authors.Name(name); ok {
			return people // "Elif Karataş - İstanbul"
		}
	}
	if m := specialTo.FindStringIndex(line); m != nil {
		line, people = line[:m[0]], authors.Split(line[:m[0]])
	}
	if len(people) < 2 || length(line) > 120 || endsSentence(line) {
		return nil
	}
	for _, p := range people {
		if name, ok := authors.Name(p.Name); !ok || p.Title != "" || !strings.Contains(authors.Fold(line), authors.Fold(name)) {
			return nil
		}
	}
	return people
}

// followButton matches what some sites set beside the name of an author.
var followButton = pattern.New(`(?i)^(?:follow(?:ing)?|folgen|suivre|seguir|segui|volgen|följ|подписаться)$`)

// specialTo matches what American papers print behind the names of guests.
var specialTo = pattern.New(`(?i),? special to (?:the )?[^,.]{2,40}$`)

// cutDash cuts a line at the one dash between its words.
func cutDash(line string) (before, after string, ok bool) {
	for _, dash := range []string{" - ", " – ", " — "} {
		if before, after, ok = strings.Cut(line, dash); ok {
			return before, after, !strings.Contains(after, dash)
		}
	}
	return "", "", false
}

// inTitleCase reports words that all begin with a capital.
func inTitleCase(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if startsSmall(w) || strings.ContainsAny(w, "0123456789@.:") {
			return false
		}
	}
	return s != ""
}

// isSubject reports a name that the text goes on to tell about.
func (r *reader) isSubject(name string) bool {
	seen := 0
	for _, g := range r.groups[:max(1, len(r.groups)*2/3)] {
		for _, l := range g.lines {
			if strings.Contains(l, name) && length(l) > length(name)+10 {
				seen++
			}
		}
	}
	return seen > 1
}

// manyAlike reports a text with several lines that could be names: sections.
func (r *reader) manyAlike() bool {
	n := 0
	for _, g := range r.groups {
		if len(g.lines) == 1 {
			if _, ok := authors.Name(bare(g.lines[0])); ok {
				n++
			}
		}
	}
	return n > 3
}

// behindByline reads what stands below a byline: a position, a mail address, the
// publication.
func (r *reader) behindByline(line string) bool {
	if len(r.h.people) == 0 || length(line) > 90 || strings.Contains(line, " | ") {
		return false
	}
	last := &r.h.people[len(r.h.people)-1]
	switch {
	case authors.Position(line) && !endsSentence(line) && last.Title == "":
		last.Title = line
	case last.Title == "" && r.inGroup && len(r.groups[0].lines) == 1 && r.taken+1 == r.zone && length(line) <= 60 && !endsSentence(line) && !isFrame(line) && !ruleLine.MatchString(line):
		last.Title = line // the line between the name and the text says who that is
	case r.inGroup && r.inZone() && last.Title == "" && authors.NamesPosition(line) && !endsSentence(line) && !isFrame(line):
		last.Title = line // "Senior Lecturer in Plant Science, University of Bath"
	case strings.Contains(line, "@") && !strings.Contains(line, " "):
		if last.Email == "" && !strings.HasPrefix(line, "@") {
			last.Email = strings.Trim(line, "<>()")
		}
	case authors.Agency(line) && r.h.site == "" && len(strings.Fields(line)) <= 5 && !endsSentence(line) && len(r.groups[0].lines) < 4 && !opensText(line):
		r.h.site = line
	case inCapitals(line) && len(strings.Fields(line)) <= 3 && !isSection(line) && len(r.groups[0].lines) == 1 && length(r.second()) > 80 && !strings.ContainsAny(line, ".:;!?0123456789"):
		r.h.place = line
	default:
		return false
	}
	r.take(1)
	return true
}

// inLine matches the fields that Chinese, Japanese and Korean pages print behind
// each other on one line.
var inLine = pattern.New(`(来源|來源|作者|记者|記者|出典|출처|기자)\s*[:：]\s*([^\s:：|｜]+)`)

// fieldsInLine reads such a line, with a date or without.
func (r *reader) fieldsInLine(line string) bool {
	found := inLine.FindAllStringSubmatch(line, 6)
	if len(found) == 0 || length(line) > 120 || endsSentence(line) {
		return false
	}
	rest := inLine.ReplaceAllString(line, " ")
	f, dated := dateIn(rest)
	if rest = strings.Trim(rest, " |｜"); rest != "" {
		if _, _, ok := dateLine(rest); !ok {
			return false
		}
	}
	if dated {
		r.date(f.time, false)
	}
	for _, m := range found {
		name := fieldNames[foldWord(m[1])]
		if name == "" {
			name = "author"
		}
		r.set(name, m[2])
	}
	r.take(1)
	return true
}

// fieldAt reads a line such as "Source: Harbour News" below the headline.
func (r *reader) fieldAt(line string) bool {
	name, value, ok := fieldOf(line)
	if first, rest, barred := strings.Cut(value, "|"); ok && barred && (name == "site" || name == "author") { // "Xinhua| 2020-03-03 20:15:30|Editor: yan"
		if value = strings.TrimSpace(first); r.h.published.IsZero() {
			if f, dated := dateIn(rest); dated {
				r.date(f.time, false)
			}
		}
	}
	if !ok || length(line) > 120 || endsSentence(line) || !r.titled {
		return false
	}
	switch name {
	case "author":
		if len(r.h.people) > 0 || len(authors.Split(value)) == 0 {
			return false
		}
	case "date", "updated":
		if _, ok := dateIn(value); !ok {
			return false
		}
	case "site":
		if length(value) > 60 {
			return false
		}
	case "url":
		if _, ok := clean.URL(value); !ok {
			return false
		}
	default:
		return false
	}
	if _, ok := authors.Printed(line); ok {
		return false
	}
	r.set(name, value)
	r.take(1)
	return true
}
