package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"byline/feed/pattern"
)

// flowText makes blocks of the groups of a plain text: hard-wrapped lines become
// paragraphs again, lines that are paragraphs stay apart, verse keeps its lines.
func flowText(groups []group) []block { return flowDepth(groups, 0) }

// flowDepth is flowText inside depth quotations.
func flowDepth(groups []group, depth int) []block {
	width := wrapWidth(groups)
	var out []block
	for _, g := range groups {
		out = append(out, flowGroup(g, width, depth)...)
	}
	return subheads(out)
}

var (
	bullet     = pattern.New(`^\s{0,8}(?:[-*•●▪◦‣·–]|\(?\d{1,3}[.)]|[a-z]\))\s+\S`)
	numbered   = pattern.New(`^\s*\(?(\d{1,3})[.)]\s+`)
	bulletHead = pattern.New(`^\s*(?:[-*•●▪◦‣·–]|[a-z]\))\s+`)
	quoted     = pattern.New(`^\s*> ?`)
	ruleLine   = pattern.New(`^\s*(?:[-=_*~#•·⁂—–+]\s*){3,}$|^\s*[⁂※]\s*$|^\s*\*\s*$`)
	columns    = pattern.New(`\S {3,}\S`)
)

// maxQuotes is how many quotations inside each other are kept.
const maxQuotes = 8

// flowGroup makes the blocks of one group.
func flowGroup(g group, width, depth int) []block {
	lines := g.lines
	switch {
	case g.indent && len(lines) > 1 && !isProse(lines):
		return []block{codeBlock(lines)}
	case all(lines, quoted.MatchString):
		return []block{quoteBlock(lines, depth)}
	case len(lines) == 1:
		return []block{lineBlock(lines[0])}
	case isList(lines):
		return []block{listBlock(lines)}
	case count(lines, columns.MatchString)*2 >= len(lines) && len(lines) > 2, g.indent && count(lines, columns.MatchString) > 0:
		return []block{codeBlock(lines)}
	}
	if runs := indentedRuns(lines); len(runs) > 1 {
		var out []block
		for i, run := range runs {
			for j, b := range flowGroup(group{lines: run}, width, depth) {
				b.next = i+j > 0
				out = append(out, b)
			}
		}
		return out
	}
	if isWrapped(lines, width) {
		return []block{textBlock(paragraph, join(lines))}
	}
	return flowLines(lines, width, depth)
}

// flowLines cuts a group that is not wrapped as a whole: at rules, into list
// items, paragraphs of a line each, or verse.
func flowLines(lines []string, width, depth int) []block {
	long := count(lines, func(l string) bool { return length(l) >= 90 || length(l) > 45 && endsSentence(l) })
	if long*2 < len(lines) && count(lines, func(l string) bool { return length(l) >= 120 }) == 0 && count(lines, ruleLine.MatchString) == 0 && count(lines, bullet.MatchString) == 0 {
		if first := lines[0]; inCapitals(first) && !inCapitals(strings.Join(lines[1:], " ")) && isProse(lines[1:]) {
			return append([]block{lineBlock(first)}, flowGroup(group{lines: lines[1:]}, width, depth)...)
		}
		return []block{verseBlock(lines)}
	}
	var out []block
	for i := 0; i < len(lines); {
		n := 1
		for bullet.MatchString(lines[i]) && i+n < len(lines) && (bullet.MatchString(lines[i+n]) || indentOf(lines[i+n]) > indentOf(lines[i])) {
			n++
		}
		var b block
		if n > 1 {
			b = listBlock(lines[i : i+n])
		} else {
			b = lineBlock(lines[i])
		}
		b.next = i > 0
		out = append(out, b)
		i += n
	}
	return out
}

// lineBlock is a line on its own.
func lineBlock(line string) block {
	trimmed := strings.TrimSpace(line)
	switch {
	case ruleLine.MatchString(trimmed):
		return block{kind: rule, md: "---"}
	case strings.HasPrefix(trimmed, "#") && strings.HasPrefix(strings.TrimLeft(trimmed, "#"), " "):
		text := strings.Trim(trimmed, "# ")
		return block{kind: heading, md: "## " + escape(text), text: text}
	case bullet.MatchString(line) && !numbered.MatchString(line) && !strings.HasPrefix(trimmed, "–") && !strings.HasPrefix(trimmed, "—"):
		return listBlock([]string{line})
	}
	return textBlock(paragraph, trimmed)
}

func textBlock(k kind, text string) block {
	if b, ok := emphasised(text); ok {
		return b
	}
	return block{kind: k, md: escape(text), text: text}
}

// emphasised reads a whole line between asterisks or underscores, which plain
// texts also use.
func emphasised(text string) (block, bool) {
	for _, mark := range []string{"**", "*", "_"} {
		inner, ok := strings.CutPrefix(text, mark)
		if ok {
			inner, ok = strings.CutSuffix(inner, mark)
		}
		if ok && inner != "" && !strings.Contains(inner, mark) && inner[0] != ' ' {
			return block{kind: paragraph, md: mark + escape(inner) + mark, text: inner}, true
		}
	}
	return block{}, false
}

func verseBlock(lines []string) block {
	var md, text []string
	for _, l := range lines {
		l = strings.TrimSpace(l)
		md, text = append(md, escape(l)), append(text, l)
	}
	return block{kind: verse, md: strings.Join(md, "\\\n"), text: strings.Join(text, "\n")}
}

func codeBlock(lines []string) block {
	text := strings.Join(lines, "\n")
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return block{kind: code, md: fence + "\n" + text + "\n" + fence, text: text}
}

func quoteBlock(lines []string, depth int) block {
	var inner []string
	for _, l := range lines {
		if depth+1 < maxQuotes {
			l = quoted.ReplaceAllString(l, "")
		} else {
			l = strings.TrimLeft(l, "> ")
		}
		inner = append(inner, l)
	}
	var md, text []string
	for _, b := range flowDepth(textGroups(strings.Join(inner, "\n")), depth+1) {
		for l := range strings.SplitSeq(b.md, "\n") {
			md = append(md, "> "+l)
		}
		md, text = append(md, ">"), append(text, b.text)
	}
	return block{kind: quote, md: strings.TrimSuffix(strings.Join(md, "\n"), "\n>"), text: strings.Join(text, "\n\n")}
}

// isList reports items, with the lines that continue them.
func isList(lines []string) bool {
	if !bullet.MatchString(lines[0]) || numbered.MatchString(lines[0]) && len(lines) == 1 {
		return false
	}
	for _, l := range lines[1:] {
		if !bullet.MatchString(l) && indentOf(l) < 2 {
			return false
		}
	}
	return true
}

func listBlock(lines []string) block {
	var md, text []string
	for _, l := range lines {
		depth := strings.Repeat("  ", min(indentOf(l)/2, 3))
		switch {
		case !bullet.MatchString(l) && len(md) > 0:
			md[len(md)-1] += " " + escape(strings.TrimSpace(l))
			text[len(text)-1] += " " + strings.TrimSpace(l)
		case numbered.MatchString(l):
			item := numbered.ReplaceAllString(l, "")
			number := numbered.FindStringSubmatch(l)[1]
			md, text = append(md, depth+number+". "+escape(item)), append(text, number+". "+item)
		default:
			item := bulletHead.ReplaceAllString(l, "")
			md, text = append(md, depth+"- "+escape(item)), append(text, item)
		}
	}
	return block{kind: list, md: strings.Join(md, "\n"), text: strings.Join(text, "\n")}
}

// subheads makes headings of the short lines that stand alone between paragraphs.
func subheads(blocks []block) []block {
	for i := 1; i+1 < len(blocks); i++ {
		b := &blocks[i]
		if b.kind == paragraph && isSubhead(b.text) && isLong(blocks[i-1]) && isLong(blocks[i+1]) && !strings.HasPrefix(b.md, "*") {
			b.kind, b.md = heading, "## "+strings.TrimLeft(b.md, "#\\ ")
		}
	}
	return blocks
}

func isLong(b block) bool {
	return (b.kind == paragraph || b.kind == list || b.kind == quote) && (length(b.text) >= 80 || endsSentence(b.text) && length(b.text) >= 40)
}

func isSubhead(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return length(s) <= 70 && !endsSentence(s) && !strings.ContainsAny(s, "\n\"“”()[]@=:") && !unicode.IsDigit(first) && !unicode.IsLower(first) && !unicode.IsPunct(first)
}

func all(lines []string, is func(string) bool) bool { return count(lines, is) == len(lines) }

func count(lines []string, is func(string) bool) int {
	n := 0
	for _, l := range lines {
		if is(l) {
			n++
		}
	}
	return n
}
