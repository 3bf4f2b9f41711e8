package extract

import (
	"slices"
	"strings"

	"byline/feed/authors"
)

// splitAbout makes blocks of the lines of a block whose first is "About the author":
// some pages set no blank line below it.
func splitAbout(blocks []block, i int) []block {
	b := blocks[i]
	lines, md := strings.Split(b.text, "\n"), strings.Split(b.md, "\n")
	if m := aboutHeading.FindStringSubmatch(strings.Trim(lines[0], "*_#- ")); b.kind != verse || len(lines) != len(md) || m == nil || m[1] != "" {
		return blocks
	}
	var split []block
	for n, l := range lines {
		split = append(split, block{kind: paragraph, text: l, md: strings.TrimSuffix(md[n], "\\"), next: n > 0 || b.next})
	}
	return slices.Concat(blocks[:i], split, blocks[i+1:])
}

// splitNamed cuts a short block with a name or "Written by" and one as its first
// line in two.
func splitNamed(blocks []block) []block {
	var out []block
	for _, bl := range blocks {
		first, rest, found := strings.Cut(bl.text, "\n")
		mdFirst, mdRest, _ := strings.Cut(bl.md, "\n")
		_, ok := authors.Name(reading.ReplaceAllString(bare(first), ""))
		if people, printed := authors.Printed(bare(first)); !ok && found && printed && len(people) == 1 {
			ok, rest = true, withoutFrames(rest)
			mdRest = escape(rest)
		}
		if _, credit := authors.Printed(firstLine(rest)); !found || !ok || credit || bl.kind != verse || strings.Count(rest, "\n") >= 6 {
			out = append(out, bl)
			continue
		}
		out = append(out, block{kind: paragraph, text: first, md: strings.TrimSuffix(mdFirst, "\\")})
		if rest != "" {
			out = append(out, block{kind: paragraph, text: strings.ReplaceAll(rest, "\n", " "), md: strings.ReplaceAll(mdRest, "\\\n", " "), next: true})
		}
	}
	return out
}

// withoutFrames drops the lines of a page's frame.
func withoutFrames(s string) string {
	var out []string
	for l := range strings.SplitSeq(s, "\n") {
		if !isFrame(l) {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n")
}
