package extract

import "strings"

// writeBlocks writes Markdown.
func writeBlocks(blocks []block) string {
	var out []string
	for _, b := range blocks {
		if b.md != "" {
			out = append(out, b.md)
		}
	}
	return strings.Join(out, "\n\n")
}

// inline are the characters that mean something inside a line of Markdown.
var inline = strings.NewReplacer(`\`, `\\`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`, `<`, `\<`, `~`, `\~`, `&`, `&amp;`)

// escape writes plain text as Markdown that says the same.
func escape(s string) string {
	s = inline.Replace(strings.TrimSpace(s))
	if s == "" {
		return s
	}
	switch c := s[0]; {
	case strings.IndexByte("#>=|:-+", c) >= 0:
		return `\` + s
	case c >= '0' && c <= '9':
		digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
		if digits < len(s) && (s[digits] == '.' || s[digits] == ')') {
			return s[:digits] + `\` + s[digits:]
		}
	}
	return s
}

// plainMark returns a block's Markdown without emphasis around the whole of it.
func plainMark(bl block) string {
	md := strings.TrimSpace(bl.md)
	for _, mark := range []string{"***", "**", "*", "_"} {
		inner, ok := strings.CutPrefix(md, mark)
		if ok {
			inner, ok = strings.CutSuffix(inner, mark)
		}
		if ok && !strings.Contains(inner, mark) {
			return inner
		}
	}
	if bl.kind == heading {
		return escape(bl.text)
	}
	return md
}
