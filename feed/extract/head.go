package extract

import (
	"strings"
	"time"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/pattern"
)

// head is what stands above the text.
type head struct {
	title      string
	standfirst string
	byline     string
	people     []feed.Person
	published  time.Time
	updated    time.Time
	url        string
	site       string
	language   string
	categories []string
	place      string // printed alone above the text
}

// maxHead is how many lines below the headline can belong to the head.
const maxHead = 14

// reader goes through the lines of a story from the front.
type reader struct {
	groups []group
	words  map[string]bool
	h      *head
	titled bool
	below  int // lines that followed the headline without a blank one

	apart   bool // the lines of the text are paragraphs: no headline is wrapped
	zone    int  // lines above the first paragraph
	taken   int  // lines read
	signed  bool // a byline, a name or a date was read below the headline
	inGroup bool // and in the group the reader is in

	released bool // the text is a press release
}

// readHead takes the head off the front and returns the groups below it.
func readHead(groups []group, title string, words map[string]bool) (head, []group) {
	h := head{title: title}
	r := reader{groups: groups, words: words, h: &h, titled: title != ""}
	r.zone = r.findZone()
	r.apart = linesApart(groups)
	if title == "" {
		r.fields()
	}
	r.preamble()
	r.skipFurniture()
	if title != "" && authors.Fold(bare(r.first())) == authors.Fold(title) {
		r.take(1)
	}
	r.headline()
	for n := 0; (n < maxHead || r.inZone()) && len(r.groups) > 0; n++ {
		if !r.line() {
			break
		}
	}
	return h, r.groups
}

// first is the line at the front.
func (r *reader) first() string {
	if len(r.groups) == 0 {
		return ""
	}
	return r.groups[0].lines[0]
}

// second is the line behind it, across a blank one.
func (r *reader) second() string { return r.ahead(1) }

func (r *reader) ahead(n int) string {
	for _, g := range r.groups {
		if n < len(g.lines) {
			return g.lines[n]
		}
		n -= len(g.lines)
	}
	return ""
}

// take removes n lines from the front.
func (r *reader) take(n int) {
	for n > 0 && len(r.groups) > 0 {
		g := r.groups[0]
		k := min(n, len(g.lines))
		n -= k
		r.taken += k
		if k == len(g.lines) {
			r.groups = r.groups[1:]
			r.inGroup = false
			continue
		}
		g.lines = g.lines[k:]
		r.groups = append([]group{g}, r.groups[1:]...)
	}
}

func (r *reader) skipFurniture() {
	for len(r.groups) > 0 && !r.groups[0].fenced && (isFurniture(r.first()) || ruleLine.MatchString(r.first())) {
		r.take(1)
	}
}

// headline reads the title, which can be wrapped over some lines.
func (r *reader) headline() {
	signed := false
	for n := 0; n < 4 && r.beforeTitle(); n++ {
		signed = r.signed
	}
	for signed && r.inGroup && len(r.groups) > 1 && r.inZone() && r.taken+len(r.groups[0].lines) < r.zone && length(r.first()) < 45 && !endsSentence(r.first()) {
		r.take(1) // the rest of a byline that stands above the headline
	}
	if r.h.title != "" || len(r.groups) == 0 || r.groups[0].fenced {
		return
	}
	g := r.groups[0]
	if kicker := bare(g.lines[0]); isSection(kicker) && len(g.lines) < 4 && isHeadline(r.second()) {
		r.h.categories = append(r.h.categories, kicker)
		r.take(1)
		g = r.groups[0]
	}
	apart := len(g.lines) > 1 && isOpening(g.lines[1]) && !endsSentence(g.lines[0]) // a line a paragraph
	inZone := r.taken+len(g.lines) <= r.zone
	if !isHeadline(g.lines[0]) || len(g.lines) > 3 && !r.headOnly(g) && !apart && !inZone || isProseGroup(g) && !apart {
		return
	}
	n := r.titleLines(g)
	r.below = len(g.lines) - n
	r.h.title = trimTitle(joinBare(g.lines[:n]))
	r.take(n)
	r.titled = true
	if ruleLine.MatchString(r.first()) {
		r.take(1)
	}
}

// beforeTitle reads what some publications print above the headline.
func (r *reader) beforeTitle() bool {
	line := r.first()
	if release.MatchString(bare(line)) && len(r.groups) > 1 {
		r.take(1)
		r.released = true
		return true
	}
	if r.released && len(r.groups) > 1 && isContact(r.groups[0]) {
		r.take(len(r.groups[0].lines))
		return true
	}
	if people, ok := authors.Printed(bare(line)); ok && len(r.groups) > 1 && (isHeadline(r.second()) || isAlone(r.second())) {
		r.credit(bare(line), people)
		r.take(1)
		return true
	}
	if t, updated, ok := dateLine(byNobody(line)); ok && len(r.groups) > 0 && isHeadline(r.second()) {
		r.date(t, updated)
		r.take(1)
		return true
	}
	if _, _, dated := dateLine(r.second()); dated && authors.Agency(bare(line)) && len(strings.Fields(line)) <= 5 && isHeadline(r.ahead(2)) && !salutation.MatchString(r.ahead(2)) && len(r.groups) > 2 {
		r.h.site = bare(line) // the paper's own name over the date
		r.take(1)
		return true
	}
	return false
}

// headOnly reports a group of more than three lines of which all but the first
// are byline, date and the like.
func (r *reader) headOnly(g group) bool {
	return len(g.lines) > 1 && r.isHeadLine(g.lines[1]) || len(g.lines) > 2 && r.isHeadLine(g.lines[2]) ||
		len(g.lines) > 1 && ruleLine.MatchString(g.lines[1]) || strings.HasPrefix(g.lines[0], "# ")
}

// titleLines counts the lines of a group that are the headline.
func (r *reader) titleLines(g group) int {
	n := 1
	title := bare(g.lines[0])
	for n < len(g.lines) && n < 3 {
		next := bare(g.lines[n])
		switch {
		case r.apart && !startsSmall(next):
			return n
		case strings.HasPrefix(strings.TrimSpace(g.lines[0]), "#"), endsSentence(title), r.isHeadLine(next), ruleLine.MatchString(next), isFrame(next), isOpening(g.lines[n]):
			return n
		case inCapitals(title) != inCapitals(next), endsSentence(next) && length(next) > 50 && length(title) < 40, length(title) < 26, length(next) > length(title)+20:
			return n
		case opensText(next):
			return n
		}
		n++
		title = next
	}
	return n
}

// line reads one line below the headline; false ends the head.
func (r *reader) line() bool {
	if r.groups[0].fenced {
		return false
	}
	line := bare(r.first())
	switch {
	case isFurniture(line), r.inZone() && isNamed(r.h.people, line):
		r.take(1)
	case ruleLine.MatchString(line) && !r.titled:
		return false
	case ruleLine.MatchString(line) && len(r.groups[0].lines) == 1 && (r.isHeadLine(r.second()) || len(r.h.people) > 0):
		r.take(1)
	case r.fieldsInLine(line), r.fieldAt(line), r.bylineAt(line), r.bioAt(line), r.labelAt(line), r.metaAt(line), r.nameAt(line), r.dateAt(line), r.behindByline(line), r.standfirstAt(line), r.frameAt(line):
	default:
		return false
	}
	return true
}

// bylineAt reads a printed byline, which can be wrapped onto the next line.
func (r *reader) bylineAt(line string) bool {
	if people, ok := authors.Printed(line); ok && !opensText(line) {
		n := 1
		if len(r.groups[0].lines) > 1 {
			next := bare(r.groups[0].lines[1])
			if both, joined := authors.Printed(line + " " + next); joined && len(both) > len(people) && continues.MatchString(next) {
				line, people, n = line+" "+next, both, 2
			}
		}
		r.credit(line, people)
		r.take(n)
		return true
	}
	if len(r.groups) == 0 {
		return false
	}
	if len(r.groups[0].lines) > 1 {
		both := line + " " + bare(r.groups[0].lines[1])
		if people, ok := authors.Printed(both); ok && length(both) < 160 && !strings.HasSuffix(line, ".") {
			r.credit(both, people)
			r.take(2)
			return true
		}
	}
	return false
}

// continues matches the second line of a byline.
var continues = pattern.New(`(?i)^(?:and|und|et|y|e|en|och|og|i|и|&)\s`)

func (r *reader) credit(line string, people []feed.Person) {
	if r.h.byline != "" {
		r.h.byline += " | "
	}
	r.h.byline += line
	r.h.people = append(r.h.people, people...)
	r.signed, r.inGroup = true, true
	if f, ok := dateIn(line); ok {
		r.date(f.time, false)
	}
}

func (r *reader) dateAt(line string) bool {
	dates, place, ok := datesOf(line)
	if !ok || opensText(line) {
		return false
	}
	for _, d := range dates {
		r.date(d.time, d.updated)
	}
	if r.h.place == "" && len(r.h.people) > 0 {
		r.h.place = place
	}
	r.signed, r.inGroup = true, true
	r.take(1)
	return true
}

func (r *reader) date(t time.Time, updated bool) {
	switch {
	case updated && r.h.updated.IsZero():
		r.h.updated = t
	case !updated && r.h.published.IsZero():
		r.h.published = t
	}
}

// standfirstAt reads the paragraph between the headline and the byline.
func (r *reader) standfirstAt(line string) bool {
	if !r.titled || r.h.standfirst != "" || opensText(line) || len(r.h.people) > 0 {
		return false
	}
	g := r.groups[0]
	n := 0
	for n < len(g.lines) && n < 6 && !r.isHeadLine(bare(g.lines[n])) {
		n++
	}
	text := joinBare(g.lines[:n])
	after := bare(r.ahead(n))
	if n == 0 || length(text) > 400 || length(text) < 25 || bullet.MatchString(g.lines[0]) || !r.isHeadLine(after) {
		return false
	}
	if _, ok := authors.Printed(after); !ok {
		_, _, dated := dateLine(after)
		_, _, datedBelow := dateLine(r.ahead(n + 1))
		if !dated && (len(namesAlone(after)) == 0 || r.manyAlike() || !datedBelow && length(r.ahead(n+1)) < 60 && !isFurniture(bare(r.ahead(n+1)))) {
			return false
		}
	}
	r.h.standfirst = text
	r.take(n)
	return true
}

// isHeadLine reports a line that is a byline, a date, or a name alone.
func (r *reader) isHeadLine(line string) bool {
	line = bare(line)
	if opensText(line) {
		return false
	}
	if _, ok := authors.Printed(line); ok {
		return true
	}
	if _, _, ok := dateLine(line); ok {
		return true
	}
	if inLine.MatchString(line) && length(line) < 120 {
		return true
	}
	if hanSigned.MatchString(line) || authorLabelLine.MatchString(line) || hanReport.MatchString(line) || len(metaParts(line).people) > 0 {
		return true
	}
	people := namesAlone(line)
	if len(people) == 1 && people[0].Title == "" {
		return !alsoLower(line, r.words)
	}
	return len(people) > 0
}
