package clean

import (
	"html"
	"strings"
)

// HTML returns the story in a fragment or page of HTML as Markdown (CommonMark
// with tables and strikethrough): text, headings, lists, quotes, code, tables of
// short cells, pictures as ![what it shows](address) and links, all resolved
// against base. Scripts, styles, forms, drawings and what is hidden are dropped;
// films and frames become links. The Markdown holds no HTML, no reference
// definitions and nothing over the budgets; [Markdown] of it is the same.
func HTML(s, base string) string {
	return Text(writeMarkdown(blocks(parse(s), base)))
}

// HTMLText returns the text of a string that may hold tags and character
// references, as titles and summaries do, decoded once. Links to films and frames
// are none of it.
func HTMLText(s string) string {
	switch {
	case !strings.ContainsAny(s, "<&"):
		return Text(s)
	case !strings.Contains(s, "<"):
		return Text(html.UnescapeString(s[:min(len(s), maxHTML)]))
	}
	w := &walker{bare: true}
	return Text(writeText(w.read(parse(s))))
}
