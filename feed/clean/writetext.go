package clean

import (
	"strconv"
	"strings"
)

// writeText writes blocks as the text a reader sees: blocks separated by a blank
// line, the items of a list by a line end, no pictures, no marks.
func writeText(bs []block) string {
	var out strings.Builder
	for _, b := range bs {
		text := blockText(b)
		if text == "" {
			continue
		}
		if out.Len() > 0 {
			out.WriteString("\n\n")
		}
		out.WriteString(text)
	}
	return out.String()
}

func blockText(b block) string {
	switch b.kind {
	case codeBlock:
		return b.code
	case quote, item:
		return writeText(b.kids)
	case bulletList, orderedList:
		items := make([]string, 0, len(b.kids))
		for i, it := range b.kids {
			marker := "• "
			if b.kind == orderedList {
				marker = strconv.Itoa(b.start+i) + ". "
			}
			items = append(items, marker+strings.ReplaceAll(writeText(it.kids), "\n\n", "\n"))
		}
		return strings.Join(items, "\n")
	case table:
		rows := make([]string, 0, len(b.rows))
		for _, row := range b.rows {
			cells := make([]string, len(row))
			for i, c := range row {
				cells[i] = plain(c)
			}
			rows = append(rows, strings.TrimRight(strings.Join(cells, " | "), " "))
		}
		return strings.Join(rows, "\n")
	}
	return plain(b.text)
}
