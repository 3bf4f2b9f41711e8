package extract

import (
	"strings"

	"byline/feed/authors"
)

// candidate is a run of lines of one group that may be the headline.
type candidate struct {
	at    int // lines before it
	lines []string
}

// preamble drops what a page prints above the headline of its story: the way
// through the site, its name, the part of the paper the story stands in. It only
// looks above the first paragraph, and only where a headline is left.
func (r *reader) preamble() {
	if r.zone == 0 || r.h.title != "" {
		return
	}
	found, frame := r.candidates()
	if len(found) == 0 {
		return
	}
	first := found[0]
	skip := first.at
	switch rest := found[1:]; {
	case frame && afterShort(first.lines) > 0:
		skip += afterShort(first.lines)
		r.kicker(first.lines[skip-first.at-1], false)
	case len(rest) > 0 && len(first.lines) == 1 && r.isTrail(first.at+1):
		r.kicker(first.lines[0], true) // the name of the site above the way to the page
		skip = rest[0].at
	case len(rest) > 0 && len(first.lines) < 4 && all(first.lines, isOneWord) && !isShort(rest[0].lines[0]):
		for _, line := range first.lines {
			r.kicker(line, false)
		}
		skip = rest[0].at
	case r.isKicker(first, rest):
		r.kicker(first.lines[0], false)
		skip++
	case len(first.lines) > 2 && isShort(first.lines[0]) && !isShort(first.lines[1]) && !endsSentence(first.lines[1]) && length(first.lines[2]) > length(first.lines[1])+10:
		r.kicker(first.lines[0], false)
		skip++
	case frame && len(rest) > 0 && isShort(first.lines[0]) && !isShort(rest[0].lines[0]):
		r.kicker(first.lines[0], true)
		skip = rest[0].at
	case len(rest) > 1 && len(first.lines) == 1 && isShort(first.lines[0]) && !isShort(rest[0].lines[0]) && !endsSentence(rest[0].lines[0]) && len(rest[0].lines) == 1:
		r.kicker(first.lines[0], true)
		skip = rest[0].at
	}
	r.take(skip)
}

// isTrail reports that a line ahead is the way from the front page to this one.
func (r *reader) isTrail(n int) bool {
	line := bare(r.ahead(n))
	return crumbs.MatchString(line) && !endsSentence(line)
}

// afterShort is the index of the last line that follows a short one, if another
// long one stands before: the frame of a page runs into its headline.
func afterShort(lines []string) int {
	for i := len(lines) - 1; i > 1; i-- {
		if !isShort(lines[i]) && isShort(lines[i-1]) {
			return i
		}
	}
	return 0
}

func isOneWord(line string) bool {
	line = bare(line)
	return length(line) > 2 && !strings.ContainsAny(line, " .!?:") && !wideText(line)
}

// kicker keeps the name of the site or of a part of the paper.
func (r *reader) kicker(line string, site bool) {
	if line = bare(line); site && !isSection(line) {
		r.h.site = line
	} else {
		r.h.categories = append(r.h.categories, line)
	}
}

// candidates are the runs of lines above the first byline, date or paragraph that
// belong to no frame, and whether a frame was seen before the first of them.
func (r *reader) candidates() (found []candidate, frame bool) {
	n, evidence := 0, false
	for _, g := range r.groups {
		if len(g.lines) > maxFrame {
			return nil, false
		}
		items := len(g.lines) > 2 && all(g.lines, func(l string) bool { return bullet.MatchString(l) && length(l) < 40 }) ||
			len(found) == 0 && all(g.lines, func(l string) bool { return isShort(l) || isFrame(l) }) && count(g.lines, isFrame)*2 > len(g.lines)
		open := false
		for _, line := range g.lines {
			if n >= r.zone || evidence {
				return found, frame
			}
			switch {
			case items || isFrame(line):
				frame = frame || len(found) == 0
				open = false
				evidence = len(found) > 0 && isFurniture(bare(line))
			case len(found) > 0 && len(found[len(found)-1].lines) > 0 && r.isHeadLine(line) && (isAlone(line) || !isFirstLong(found, line)):
				evidence = true
			case len(found) == 0 && isAlone(line):
				return nil, false // a byline or a date above the headline: beforeTitle knows these
			case open:
				found[len(found)-1].lines = append(found[len(found)-1].lines, line)
			default:
				found, open = append(found, candidate{n, []string{line}}), true
			}
			n++
		}
	}
	return found, frame
}

// isFirstLong reports the first long line behind short ones, which is a headline
// even if it reads like a name.
func isFirstLong(found []candidate, line string) bool {
	for _, c := range found {
		for _, l := range c.lines {
			if !isShort(l) {
				return false
			}
		}
	}
	return !isShort(line)
}

// isAlone reports a printed byline or a date.
func isAlone(line string) bool {
	if _, ok := authors.Printed(bare(line)); ok {
		return true
	}
	_, _, dated := dateLine(line)
	return dated
}

// isKicker reports a first line that names a part of the paper: one word, or words
// known as such, above a longer line.
func (r *reader) isKicker(c candidate, rest []candidate) bool {
	next := ""
	switch {
	case len(c.lines) > 1:
		next = bare(c.lines[1])
	case len(rest) > 0:
		next = bare(rest[0].lines[0])
	}
	line := bare(c.lines[0])
	if next == "" || wideText(line) || endsSentence(next) || endsSentence(line) || isShort(next) || strings.HasPrefix(c.lines[0], "#") || strings.HasSuffix(line, ":") {
		return false
	}
	words := strings.Fields(line)
	if len(words) == 1 {
		return length(line) > 2
	}
	if len(words) > 3 {
		return false
	}
	for _, w := range words {
		if sections[foldWord(w)] {
			return true
		}
	}
	return false
}

// isShort reports a line too short for most headlines: up to three words.
func isShort(line string) bool {
	line = bare(line)
	if wideText(line) {
		return length(line) < 14
	}
	return len(strings.Fields(line)) < 4 && length(line) < 30
}

// byNobody takes "by admin" off the end of a line.
func byNobody(line string) string {
	if before, name, ok := strings.Cut(line, " by "); ok && authors.Nobody(name) {
		return before
	}
	return line
}
