package extract

import (
	"slices"
	"strings"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

// front drops what the text repeats of the head: the headline, the standfirst,
// the byline, the date.
func (p *page) front(blocks []block, d *feed.Draft, people []feed.Person, summary string) ([]block, []feed.Person) {
	blocks = joinOpening(blocks)
	n := leadPicture(blocks)
	rest, people := p.frontText(blocks[n:], d, people, summary)
	if n > 0 && len(rest) > 0 {
		rest = append(slices.Clone(blocks[:n]), rest...)
	}
	return rest, people
}

// joinOpening puts a dateline that stands in an element of its own, and so ends
// with its dash, before the paragraph it opens.
func joinOpening(blocks []block) []block {
	for i := 0; i+1 < len(blocks) && i < 4; i++ {
		b, next := blocks[i], blocks[i+1]
		if b.kind == paragraph && next.kind == paragraph && length(b.text) < 60 && strings.HasSuffix(strings.TrimRight(b.text, "\u00a0 "), "—") {
			out := slices.Clone(blocks)
			out[i+1].text = strings.TrimRight(b.text, "\u00a0 ") + " " + next.text
			out[i+1].md = strings.TrimRight(b.md, "\u00a0 ") + " " + next.md
			return append(out[:i], out[i+1:]...)
		}
	}
	return blocks
}

// leadPicture counts the blocks of the picture above a text, with its caption.
func leadPicture(blocks []block) int {
	n := 0
	for n < len(blocks) && n < 3 && strings.HasPrefix(blocks[n].md, "![") && !strings.Contains(blocks[n].md, "\n") {
		n++
	}
	if n > 0 && n < len(blocks) && strings.HasPrefix(blocks[n].md, "*") && strings.HasSuffix(blocks[n].md, "*") {
		n++
	}
	if n == len(blocks) {
		return 0
	}
	return n
}

func (p *page) frontText(blocks []block, d *feed.Draft, people []feed.Person, summary string) ([]block, []feed.Person) {
	title := authors.Fold(d.Title)
	if len(blocks) > 0 {
		if blocks[0], people = p.runIn(blocks[0], d, people); blocks[0].text == "" && blocks[0].kind == verse && len(blocks) > 1 {
			blocks = blocks[1:]
		}
	}
	blocks = withoutButtons(blocks)
	blocks = p.aboveByline(blocks, d, people)
	for n := 0; n < 10 && len(blocks) > 1; n++ {
		text := bare(blocks[0].text)
		folded := authors.Fold(text)
		printed, isByline := authors.Printed(text)
		_, _, isDate := dateLine(text)
		switch {
		case opensText(text):
			return blocks, people
		case folded == title && title != "", blocks[0].kind == heading && folded != "" && (strings.Contains(title, folded) || title != "" && strings.Contains(folded, title)):
		case summary != "" && folded == authors.Fold(summary) && length(text) < 300:
		case isByline:
			d.Byline = orText(d.Byline, clean.Line(text, maxByline))
			if !hasPerson(people) {
				people = unionPeople(printed, people)
			}
		case isShown(blocks, people):
		case hanSigned.MatchString(text):
			if !hasPerson(people) {
				people = unionPeople(authors.Split(text), people)
			}
		case isDate, isDatedFrame(text), isFurniture(text) && blocks[0].kind != code, isNamed(people, text), isMetaLine(people, text), blocks[0].kind == rule:
		default:
			return blocks, people
		}
		blocks = blocks[1:]
	}
	return blocks, people
}

// aboveByline drops what stands above a byline or a date among the first blocks:
// headline and standfirst, of which the second is kept as the summary.
func (p *page) aboveByline(blocks []block, d *feed.Draft, people []feed.Person) []block {
	title := authors.Fold(d.Title)
	standfirst := ""
	for i, b := range blocks[:min(5, len(blocks))] {
		text := bare(b.text)
		if length(text) > 300 || opensText(text) || b.kind == code || b.kind == verse && length(text) > 120 {
			break
		}
		printed, isByline := authors.Printed(text)
		_, _, isDate := dateLine(text)
		if i > 0 && (isDate || isByline && (len(people) == 0 || agree(people, printed))) {
			if d.Summary.Value == "" && standfirst != "" {
				d.Summary = feed.Text{Markup: feed.MarkupPlain, Value: clean.Line(standfirst, 0)}
			}
			return blocks[i:]
		}
		if folded := authors.Fold(text); b.kind == paragraph && !strings.Contains(title, folded) && standfirst == "" && length(text) >= 25 {
			standfirst = text
		}
	}
	return blocks
}

// withoutButtons drops two or more short lines above the first paragraph, which are
// the buttons and labels of a page and not verse.
func withoutButtons(blocks []block) []block {
	n, start := 0, 0
	for ; start < len(blocks) && blocks[start].kind == heading; start++ {
	}
	for start+n < len(blocks) && n < 6 && blocks[start+n].kind == paragraph && length(blocks[start+n].text) <= 40 && !endsSentence(blocks[start+n].text) && !strings.ContainsAny(blocks[start+n].text[max(0, len(blocks[start+n].text)-1):], ",:;") {
		n++
	}
	if n < 2 || start+n >= len(blocks) || !isLong(blocks[start+n]) {
		return blocks
	}
	return append(slices.Clone(blocks[:start]), blocks[start+n:]...)
}

// isShown reports a short first line that is no heading and says nothing about the
// story before a paragraph: a part of the paper, a button, a byline with a date.
func isShown(blocks []block, people []feed.Person) bool {
	b, next := blocks[0], blocks[1]
	if b.kind != paragraph || strings.Contains(b.text, "\n") || endsSentence(b.text) || strings.HasSuffix(b.text, ",") || !isLong(next) {
		return false
	}
	for _, p := range people {
		if length(b.text) < 160 && strings.Contains(b.text, p.Name) && strings.ContainsAny(b.text, "0123456789") {
			return true
		}
	}
	return length(b.text) <= 30
}

func isNamed(people []feed.Person, text string) bool {
	return slices.ContainsFunc(people, func(p feed.Person) bool { return authors.Fold(p.Name) == authors.Fold(text) })
}

// isMetaLine reports a short line of nothing but authors, dates and the like:
// "Ruth Amari · 5 min read".
func isMetaLine(people []feed.Person, text string) bool {
	if length(text) > 120 || endsSentence(text) || len(people) == 0 {
		return false
	}
	named := false
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("·|•–", r) }) {
		part = strings.TrimSpace(part)
		_, _, dated := dateLine(part)
		split := authors.Split(part)
		switch {
		case part == "" || dated || isFurniture(part):
		case len(split) > 0 && !slices.ContainsFunc(split, func(q feed.Person) bool { return !isNamed(people, q.Name) }):
			named = true
		default:
			return false
		}
	}
	return named
}

// isDatedFrame reports a line of a date and the frame of a page: "9 Sept 2022 · 3
// min · 412 words".
func isDatedFrame(text string) bool {
	if length(text) > 120 || endsSentence(text) {
		return false
	}
	dates := 0
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("·|•", r) }) {
		part = strings.TrimSpace(part)
		if _, _, dated := dateLine(part); dated {
			dates++
		} else if part != "" && !isFrame(part) {
			return false
		}
	}
	return dates > 0
}

// runIn takes the head off the lines of a first block in which everything is
// separated by line breaks, as in pages laid out with tables.
func (p *page) runIn(b block, d *feed.Draft, people []feed.Person) (block, []feed.Person) {
	lines, md := strings.Split(b.text, "\n"), strings.Split(b.md, "\n")
	if len(lines) < 2 || len(lines) != len(md) || b.kind == code || b.kind == list {
		return b, people
	}
	title, n := authors.Fold(d.Title), 0
	for i := 0; i < min(5, len(lines)); i++ {
		line := bare(lines[i])
		printed, isByline := authors.Printed(line)
		_, _, isDate := dateLine(line)
		switch {
		case isByline:
			d.Byline = orText(d.Byline, clean.Line(line, maxByline))
			if len(people) == 0 {
				people = printed
			}
			if i+1 < len(lines) && authors.Position(lines[i+1]) {
				last := &people[len(people)-1]
				last.Title = orText(last.Title, lines[i+1])
				i++
			}
			n = i + 1
		case isDate, authors.Fold(line) == title:
			n = i + 1
		}
	}
	b.text, b.md = strings.Join(lines[n:], "\n"), strings.Join(md[n:], "\n")
	return b, people
}

// blockWords is lowerWords of blocks.
func blockWords(blocks []block) map[string]bool {
	var groups []group
	for _, b := range blocks {
		groups = append(groups, group{lines: []string{b.text}})
	}
	return lowerWords(groups)
}
