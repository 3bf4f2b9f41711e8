package markdown

import (
	"regexp"
	"strings"

	xansi "github.com/charmbracelet/x/ansi"
	"github.com/yuin/goldmark/ast"
)

var boxRun = regexp.MustCompile(`[─│┼]+`)

// highlighted are the languages whose lexers stay linear on hostile text.
var highlighted = map[string]bool{
	"go": true, "rust": true, "c": true, "c++": true, "cpp": true, "python": true, "javascript": true, "js": true,
	"bash": true, "sh": true, "json": true, "toml": true, "ini": true, "sql": true, "html": true, "xml": true, "css": true,
	"diff": true, "ruby": true, "php": true, "perl": true, "lua": true, "kotlin": true, "swift": true, "haskell": true,
}

// code draws a code block, indented by two, long lines broken with a mark.
func (j *job) code(n ast.Node, width int, rest string) error {
	var raw strings.Builder
	for i := range n.Lines().Len() {
		seg := n.Lines().At(i)
		raw.Write(seg.Value(j.src))
	}
	s := strings.TrimRight(raw.String(), "\n")
	if f, ok := n.(*ast.FencedCodeBlock); ok && len(s) <= maxCode && highlighted[strings.ToLower(string(f.Language(j.src)))] {
		styled, err := j.leaf(n, j.inline)
		if err != nil {
			return err
		}
		s = strings.Trim(styled, "\n")
	} else if s != "" {
		ls := strings.Split(s, "\n")
		for i, l := range ls {
			ls[i] = j.th.Dim.Render(l)
		}
		s = strings.Join(ls, "\n")
	}
	s = strings.ReplaceAll(s, "\t", "    ")
	for _, l := range carry(strings.Split(s, "\n")) {
		parts := strings.Split(xansi.Hardwrap(l, max(4, width-4), true), "\n")
		for i, p := range carry(parts) {
			pre := "  "
			if i > 0 {
				pre = j.th.Faint.Render("↪ ")
			}
			j.out(rest, pre+p)
		}
	}
	return nil
}

// maxCells is how many cells of a table are drawn as one.
const maxCells = 3000

// table draws a table with glamour and its lines in our own colour.
func (j *job) table(n ast.Node, width int, rest string) error {
	if cells := n.ChildCount() * max(1, n.FirstChild().ChildCount()); cells > maxCells || n.FirstChild().ChildCount() > 32 {
		j.out(rest, j.th.Dim.Render("▦ a table too large to draw here"))
		return nil
	}
	r := j.tables[width]
	if r == nil {
		r = j.leafRenderer(width)
		j.tables[width] = r
	}
	s, err := j.leaf(n, r)
	if err != nil {
		return err
	}
	ls := carry(strings.Split(strings.Trim(s, "\n"), "\n"))
	for len(ls) > 0 && strings.TrimSpace(xansi.Strip(ls[0])) == "" {
		ls = ls[1:]
	}
	for _, l := range ls {
		l = boxRun.ReplaceAllStringFunc(l, func(b string) string { return j.th.Faint.Render(b) }) // glamour leaves table lines unstyled
		j.out(rest, xansi.Truncate(trimRight(l), width, "…"))
	}
	return nil
}
