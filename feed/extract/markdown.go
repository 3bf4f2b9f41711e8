package extract

import (
	"strings"

	"byline/feed"
	"byline/feed/charset"
	"byline/feed/clean"
	"byline/feed/pattern"
)

// Markdown reads a Markdown document, with YAML or TOML front matter or without.
// It fails as [Text] does.
func Markdown(data []byte, o Options) (feed.Draft, error) {
	s, err := decode(data, o, charset.Plain)
	if err != nil {
		return feed.Draft{}, err
	}
	front, text, warning := cutFront(s)
	d := story(markdownGroups(text), o, front.title(), flowMarkdown)
	front.apply(&d, o)
	noteOrigin(d.Authors, orText(d.URL, o.Name))
	if warning != "" {
		d.Warnings = append(d.Warnings, warning)
	}
	return d, nil
}

var (
	fence     = pattern.New("^ {0,3}(`{3,}|~{3,})")
	underline = pattern.New(`^ {0,3}(?:=+|-{2,})\s*$`)
	comment   = pattern.New(`^\s*<!--.*-->\s*$`)
	atx       = pattern.New(`^ {0,3}#{1,6}(?:\s|$)`)
	image     = pattern.New(`^!\[[^\]]*\]\([^)]*\)\s*$`)
	reference = pattern.New(`^ {0,3}\[[^\]]+\]:\s*\S`)
)

// markdownGroups cuts a document at blank lines outside code blocks.
func markdownGroups(s string) []group {
	var out []group
	var lines []string
	mark := ""
	flush := func(fenced bool) {
		if len(lines) > 0 {
			out = append(out, group{lines: lines, fenced: fenced})
			lines = nil
		}
	}
	n := 0
	for line := range strings.SplitSeq(s, "\n") {
		if n++; n > maxLines {
			break
		}
		line = strings.TrimRight(line, "\r")
		m := fence.FindStringSubmatch(line)
		switch {
		case mark != "":
			lines = append(lines, line)
			if m != nil && strings.HasPrefix(m[1], mark) && strings.Trim(line, " `~") == "" {
				flush(true)
				mark = ""
			}
		case m != nil:
			flush(false)
			mark = m[1]
			lines = append(lines, line)
		case strings.TrimSpace(line) == "":
			flush(false)
		case comment.MatchString(line):
		case atx.MatchString(line):
			flush(false)
			lines = append(lines, line)
			flush(false)
		default:
			lines = append(lines, line)
		}
	}
	flush(mark != "")
	return out
}

// flowMarkdown makes a block of every group; the Markdown stays as it is written.
func flowMarkdown(groups []group) []block {
	var out []block
	for _, g := range groups {
		md := strings.Join(g.lines, "\n")
		b := block{kind: markdownKind(g), md: md}
		switch b.kind {
		case paragraph, heading, quote:
			b.text = plainOf(md)
			if hardBroken(g.lines) {
				b.kind = verse
			} else {
				b.text = strings.ReplaceAll(b.text, "\n", " ")
			}
		case list:
			b.text = strings.TrimSpace(clean.Plain(md))
		case code:
			b.text = md
		}
		out = append(out, b)
	}
	return out
}

// plainOf is clean.Plain without its cost where there is no mark to read.
func plainOf(md string) string {
	if strings.ContainsAny(md, "*_[]`<>&\\#|~!=\n") {
		return strings.TrimSpace(clean.Plain(md))
	}
	return strings.TrimSpace(md)
}

func hardBroken(lines []string) bool {
	broken := count(lines[:len(lines)-1], func(l string) bool { return strings.HasSuffix(l, "  ") || strings.HasSuffix(l, "\\") })
	return broken > 0
}

func markdownKind(g group) kind {
	first := g.lines[0]
	switch {
	case g.fenced, all(g.lines, func(l string) bool { return strings.HasPrefix(l, "    ") || strings.HasPrefix(l, "\t") }):
		return code
	case all(g.lines, reference.MatchString), strings.HasPrefix(strings.TrimSpace(first), "|"), image.MatchString(first), strings.HasPrefix(strings.TrimSpace(first), "<"):
		return code // left alone
	case atx.MatchString(first), len(g.lines) == 2 && underline.MatchString(g.lines[1]):
		return heading
	case len(g.lines) == 1 && ruleLine.MatchString(first):
		return rule
	case strings.HasPrefix(strings.TrimSpace(first), ">"):
		return quote
	case bullet.MatchString(first):
		return list
	}
	return paragraph
}
