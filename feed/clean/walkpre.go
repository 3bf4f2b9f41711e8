package clean

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pre keeps a block of code or verse line by line.
func (w *walker) pre(n *html.Node) {
	w.flush()
	var out strings.Builder
	preText(n, &out, w.room())
	text := strings.Trim(trimLines(scrub(out.String(), false, w.room())), "\n")
	w.count(len(text))
	if strings.TrimSpace(text) != "" {
		w.out = append(w.out, block{kind: codeBlock, code: text, lang: language(n)})
	}
}

// preText writes the text below n as it is, with line ends for breaks and for
// lines that are elements of their own.
func preText(n *html.Node, out *strings.Builder, limit int) {
	for c := n.FirstChild; c != nil && out.Len() < limit; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			out.WriteString(c.Data[:min(len(c.Data), limit-out.Len())])
		case c.Type != html.ElementNode || hidden(c):
		case c.DataAtom == atom.Br:
			out.WriteByte('\n')
		default:
			preText(c, out, limit)
			if ends := isBlock(c.DataAtom) || c.DataAtom == atom.Tr; ends && !strings.HasSuffix(out.String(), "\n") {
				out.WriteByte('\n')
			}
		}
	}
}

// trimLines removes white space at the end of every line.
func trimLines(s string) string {
	if !strings.Contains(s, " \n") && !strings.Contains(s, "\t\n") && !strings.HasSuffix(s, " ") && !strings.HasSuffix(s, "\t") {
		return s
	}
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \t")
	}
	return strings.Join(lines, "\n")
}

// language finds the language highlighters note in the class of a block, of the
// code in it, or of what it stands in: "language-go", "lang-go",
// "highlight-source-go", "brush: go".
func language(n *html.Node) string {
	around := []*html.Node{n, first(n, atom.Code), n.Parent}
	for _, n := range around {
		if n == nil {
			continue
		}
		class := strings.Fields(strings.ReplaceAll(attr(n, "class"), "brush: ", "brush:"))
		for _, name := range class {
			for _, prefix := range []string{"language-", "lang-", "highlight-source-", "brush:"} {
				lang, ok := strings.CutPrefix(strings.ToLower(name), prefix)
				if lang = strings.TrimSuffix(lang, ";"); ok && isLanguage(lang) {
					return lang
				}
			}
		}
	}
	return ""
}

func isLanguage(s string) bool {
	return s != "" && len(s) <= maxLang && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789+#-_.") == ""
}
