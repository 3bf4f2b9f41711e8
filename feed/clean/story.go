package clean

import (
	"strings"

	"byline/feed"
)

// Story returns a story's text as Markdown and as the plain text a reader sees,
// from one reading: it is [HTML], [Markdown] or, for plain text, paragraphs
// separated by blank lines, with [Plain] of it, in less than half the time.
func Story(t feed.Text) (markdown, text string) {
	var bs []block
	switch t.Markup {
	case feed.MarkupHTML:
		bs = blocks(parse(t.Value), t.Base)
	case feed.MarkupMarkdown:
		bs = markdownBlocks(t.Value)
	default:
		bs = paragraphs(t.Value)
	}
	return Text(writeMarkdown(bs)), Text(writeText(bs))
}

// paragraphs reads plain text: blank lines separate paragraphs, and a line end
// inside one is a space. Nothing in it is markup.
func paragraphs(s string) []block {
	s = defuse(scrub(s[:min(len(s), 2*MaxText)], false, MaxText), false)
	var out []block
	var l line
	end := func() {
		if runs := l.take(); !blank(runs) {
			out = append(out, block{text: runs})
		}
	}
	for part := range strings.SplitSeq(s, "\n") {
		if strings.TrimSpace(part) == "" {
			end()
			continue
		}
		l.add(part, style{})
		l.owed = true
	}
	end()
	return out
}
