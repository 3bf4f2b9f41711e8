package detail

import (
	"fmt"
	"path"
	"strings"
	"unicode"

	"byline/feed"
)

// compose writes the Markdown that is shown: the dateline run into the text, and
// what came with the story behind it.
func compose(s feed.Story) string {
	text := strings.TrimSpace(s.Body.Text())
	switch {
	case text == "" && s.Summary != "":
		text = escape(s.Summary)
	case text == "" && s.URL != "":
		text = "*Only the headline was published here.*\n\n`o` opens the story in the browser"
	case text == "":
		text = "*Only the headline was published.*"
	}
	text = dateline(s.Dateline, text) + text
	var more []string
	for _, e := range s.Enclosures {
		more = append(more, enclosure(e))
	}
	if s.Comments != "" {
		more = append(more, "- [Discussion](<"+address(s.Comments)+">)")
	}
	if len(more) > 0 {
		text += "\n\n---\n\n" + strings.Join(more, "\n")
	}
	return text
}

// dateline is what stands before a text: "**OLD QUAY** (TCA) — ". A text that does
// not begin with a paragraph gets it as a line of its own, one that begins with the
// place already gets none.
func dateline(d feed.Dateline, text string) string {
	place := strings.ToUpper(strings.TrimSpace(d.Place))
	if place == "" || strings.HasPrefix(letters(text, len(place)), letters(place, len(place))) {
		return ""
	}
	out := "**" + escape(place) + "**"
	if d.Agency != "" {
		out += " (" + escape(d.Agency) + ")"
	}
	if paragraph(text) {
		return out + " — "
	}
	return out + "\n\n"
}

// paragraph reports whether a text begins with one.
func paragraph(text string) bool {
	if strings.HasPrefix(text, "**") || strings.HasPrefix(text, "__") {
		return true
	}
	return !strings.ContainsAny(text[:min(1, len(text))], "#>-+*|`~=0123456789!")
}

// letters are the first letters and digits of a text, in capitals, and nothing
// else: enough to tell whether two texts begin alike.
func letters(text string, n int) string {
	var b strings.Builder
	depth := 0 // inside the address of a link
	for i, r := range text {
		switch {
		case r == '(' && i > 0 && text[i-1] == ']':
			depth++
		case r == ')' && depth > 0:
			depth--
		case depth == 0 && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b.WriteRune(unicode.ToUpper(r))
		}
		if b.Len() >= n {
			break
		}
	}
	return b.String()
}

// enclosure is a file that came with a story, as an item of a list.
func enclosure(e feed.Enclosure) string {
	name := path.Base(strings.SplitN(e.URL, "?", 2)[0])
	out := "- [" + escape(name) + "](<" + address(e.URL) + ">)"
	if e.Type != "" {
		out += "  ·  " + escape(e.Type)
	}
	if e.Length > 0 {
		out += "  ·  " + size(e.Length)
	}
	return out
}

func size(n int64) string {
	switch {
	case n >= 1<<30:
		return fmt.Sprintf("%.1f GB", float64(n)/(1<<30))
	case n >= 1<<20:
		return fmt.Sprintf("%.1f MB", float64(n)/(1<<20))
	}
	return fmt.Sprintf("%d KB", max(1, n>>10))
}

// escape writes a line of text as Markdown that reads as that text.
func escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r < unicode.MaxASCII && (unicode.IsPunct(r) || unicode.IsSymbol(r)) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// address is a link's destination in angle brackets, without what would end it.
func address(url string) string {
	return strings.NewReplacer("<", "%3C", ">", "%3E", "\n", "").Replace(url)
}
