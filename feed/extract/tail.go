package extract

import (
	"strings"
	"unicode"

	"byline/feed/authors"
	"byline/feed/pattern"
)

// opensComments matches the heading over what readers wrote.
var opensComments = pattern.New(`(?i)^(?:\d+ (?:thoughts?|comments?|responses?|replies|reply) (?:on|to) .*|\d+ comments?:?|leave a (?:reply|comment)\b.*|discussion about this post|join the (?:conversation|discussion)|(?:schreiben sie einen|hinterlasse einen) kommentar.*|\d+ kommentare?|\d+ commentaires?|laisser un commentaire.*|deja un comentario.*|\d+ comentarios?|lascia un commento.*|deixe um comentário.*|geef een reactie.*|lämna ett svar.*|добавить комментарий.*|комментарии \(\d+\))$`)

// dropFurniture takes the furniture out of a body: single lines, groups of short
// lines that begin or mostly are furniture, lists of other stories, and from the
// end what readers wrote and what the page goes on with.
func dropFurniture(blocks []block) []block {
	blocks = beforeComments(blocks)
	last := lastProse(blocks)
	var out []block
	framed := false
	for i := 0; i < len(blocks); {
		n := 1
		for i+n < len(blocks) && blocks[i+n].next {
			n++
		}
		g := blocks[i : i+n]
		if opensRelated.MatchString(dotted.Replace(strings.Trim(firstLine(g[0].text), "*_# 【】■◆▼"))) && g[0].kind != code && g[0].kind != quote && onlyTitles(restOf(g, blocks[i+n:])) {
			break
		}
		tail := last >= 0 && i > last
		switch kept, dropped := cleanGroup(g, tail, framed); {
		case dropped:
			framed = framed || tail
			out = append(out, kept...)
		default:
			out = append(out, g...)
		}
		i += n
	}
	for len(out) > 0 && out[len(out)-1].kind == rule {
		out = out[:len(out)-1]
	}
	return out
}

// restOf is what follows the first line of a group, to the end.
func restOf(g, after []block) []block {
	var out []block
	if _, rest, more := strings.Cut(g[0].text, "\n"); more {
		out = append(out, block{text: rest})
	}
	return append(append(out, g[1:]...), after...)
}

func firstLine(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	return s
}

// beforeComments cuts a body where the comments begin, behind some prose.
func beforeComments(blocks []block) []block {
	prose := 0
	for i, b := range blocks {
		if prose > 1 && b.kind != code && b.kind != quote && opensComments.MatchString(strings.Trim(firstLine(b.text), "*_# ")) {
			return blocks[:i]
		}
		if isLong(b) {
			prose++
		}
	}
	return blocks
}

// lastProse is the index of the last paragraph, or -1.
func lastProse(blocks []block) int {
	for i := len(blocks) - 1; i >= 0; i-- {
		if b := blocks[i]; b.kind == code || isLong(b) && !isFurniture(b.text) {
			return i
		}
	}
	return -1
}

// cleanGroup takes the furniture out of the blocks of one group. In the tail of a
// page, which is what follows the last paragraph, the other short lines of such a
// group go with it, and so do the groups below; names and credits stay.
func cleanGroup(g []block, tail, framed bool) (kept []block, dropped bool) {
	for _, b := range g {
		if b.kind == code || b.kind == quote {
			return g, false
		}
	}
	lines := linesOf(g)
	if len(lines) > maxFrame {
		return withoutLines(g)
	}
	frames := count(lines, isFurnitureLine)
	short := all(lines, func(l string) bool { return length(l) <= 90 && !sentenceLike(l) || isFurnitureLine(l) })
	list := len(g) == 1 && g[0].kind == list
	switch {
	case short && len(lines) > 1 && frames > 0 && (tail || isFurnitureLine(lines[0]) && (frames > 1 || opensRelated.MatchString(dotted.Replace(strings.Trim(lines[0], "*_#: "))))):
	case short && tail && framed && !list:
	case list:
		return g, false
	default:
		return withoutLines(g)
	}
	if tail {
		kept = keepers(g)
	}
	return kept, true
}

// isFurnitureLine is isFurniture, for lines with marks, and noise.
func isFurnitureLine(l string) bool {
	return isFurniture(l) || isNoise(bare(l)) && !ruleLine.MatchString(l)
}

// sentenceLike reports a line that says something whole.
func sentenceLike(l string) bool { return endsSentence(l) && len(strings.Fields(l)) > 3 }

func linesOf(g []block) []string {
	var out []string
	for _, b := range g {
		out = append(out, strings.Split(b.text, "\n")...)
	}
	return out
}

// withoutLines drops single blocks of furniture, and the lines of it at the end of
// a run of short lines.
func withoutLines(g []block) (kept []block, dropped bool) {
	for _, b := range g {
		switch {
		case b.kind == verse:
			before := b.text
			b = withoutFurniture(b)
			dropped = dropped || b.text != before
			if b.text != "" {
				kept = append(kept, b)
			}
		case b.kind != rule && b.kind != list && isFurniture(b.text):
			dropped = true
		default:
			kept = append(kept, b)
		}
	}
	return kept, dropped
}

// keepers are the lines of a group in the tail that may name or present an author.
func keepers(g []block) []block {
	var out []block
	named, framed := false, false
	for _, b := range g {
		md := strings.Split(b.md, "\n")
		for i, l := range strings.Split(b.text, "\n") {
			_, isName := authors.Name(bare(l))
			isName = isName && !framed // what a page lists below its buttons are no authors
			framed = framed || isFurnitureLine(l)
			_, isCredit := authors.Printed(bare(l))
			keep := isName || isCredit || strings.Contains(l, "@") && strings.IndexByte(l, ' ') < 0 || aboutHeading.MatchString(bare(l)) || named && authors.Position(bare(l)) || hanSigned.MatchString(bare(l)) || contactOf.MatchString(l)
			if named = isName || isCredit; !keep || isFurnitureLine(l) {
				continue
			}
			mark := escape(l)
			if i < len(md) {
				mark = strings.TrimSuffix(md[i], "\\")
			}
			out = append(out, block{kind: paragraph, text: l, md: mark})
		}
	}
	return out
}

// trimTags takes off the end a run of short lines that are the subjects of a story:
// no sentence, no figure, every line with a capital.
func trimTags(blocks []block) []block {
	n := len(blocks)
	if n < 2 || blocks[n-1].kind != verse || !isLong(blocks[n-2]) {
		return blocks
	}
	lines := strings.Split(blocks[n-1].text, "\n")
	if len(lines) < 2 || !all(lines, func(l string) bool {
		first := []rune(l + " ")[0]
		return length(l) <= 30 && len(strings.Fields(l)) <= 3 && unicode.IsUpper(first) && !strings.ContainsAny(l, ".,;:!?0123456789")
	}) {
		return blocks
	}
	return blocks[:n-1]
}
