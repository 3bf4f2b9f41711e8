package clean

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
)

// maxPiece is how much Markdown is parsed at once: the parser is quadratic in
// some inputs.
const maxPiece = 32 << 10

// commonmark reads strangers' Markdown. It lets raw HTML through because what it
// writes is read as HTML and cleaned as such.
var commonmark = goldmark.New(
	goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList, extension.Footnote),
	goldmark.WithRendererOptions(html.WithUnsafe()),
)

// Markdown returns strangers' Markdown within the budgets and in the form that
// [HTML] writes: raw HTML is converted or dropped, reference definitions are
// written where they are used, links that may not be opened lose their address.
func Markdown(s string) string {
	return Text(writeMarkdown(markdownBlocks(s)))
}

// Plain returns the text of Markdown as a reader sees it: blocks separated by a
// blank line, without marks, addresses and pictures.
func Plain(md string) string {
	return Text(writeText(markdownBlocks(md)))
}

// markdownBlocks reads Markdown by way of the HTML it means, so that there is
// one set of rules for both.
func markdownBlocks(s string) []block {
	var page bytes.Buffer
	for _, piece := range pieces(scrub(s[:min(len(s), maxHTML)], false, MaxText)) {
		if page.Len() > maxHTML {
			break
		}
		if err := commonmark.Convert([]byte(piece), &page); err != nil { // writing to memory
			page.WriteString("<pre>" + escapeText(piece) + "</pre>")
		}
	}
	return blocks(parse(page.String()), "")
}

// pieces cuts a long text where a block begins: at a line that is neither blank,
// indented nor inside a fence, after a blank line. A piece without such a place
// is cut at a line, or anywhere.
func pieces(s string) []string {
	var out []string
	for len(s) > maxPiece {
		end := cutPlace(s[:maxPiece])
		out = append(out, s[:end])
		s = s[end:]
	}
	return append(out, s)
}

func cutPlace(s string) int {
	best, anyLine := 0, 0
	fenced, afterBlank := false, false
	for start := 0; start < len(s); {
		end := strings.IndexByte(s[start:], '\n')
		if end < 0 {
			break
		}
		line := s[start : start+end]
		trimmed := strings.TrimSpace(line)
		if strings.HasPrefix(trimmed, "```") || strings.HasPrefix(trimmed, "~~~") {
			fenced = !fenced
		} else if afterBlank && !fenced && trimmed != "" && strings.IndexByte(" \t-*+>0123456789|[", line[0]) < 0 {
			best = start
		}
		afterBlank = trimmed == ""
		anyLine = start
		start += end + 1
	}
	switch {
	case best > 0:
		return best
	case anyLine > 0:
		return anyLine
	}
	return len(strings.ToValidUTF8(s, ""))
}
