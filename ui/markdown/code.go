package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"byline/ui/theme"
)

// coloured are the languages whose lexers stay linear on hostile text; the others
// can take minutes for a few kilobytes. No lexer is ever guessed.
var coloured = map[string]bool{
	"bash": true, "c": true, "c#": true, "c++": true, "cpp": true, "cs": true, "csharp": true, "css": true,
	"diff": true, "docker": true, "dockerfile": true, "elixir": true, "fish": true, "go": true, "golang": true,
	"haskell": true, "html": true, "ini": true, "javascript": true, "js": true, "json": true, "julia": true,
	"kotlin": true, "lua": true, "patch": true, "perl": true, "php": true, "py": true, "python": true, "r": true,
	"rb": true, "ruby": true, "rust": true, "rs": true, "scala": true, "scss": true, "sh": true, "shell": true,
	"sql": true, "swift": true, "toml": true, "xml": true, "zig": true,
}

// codeBlock draws code, indented by two and broken with a mark where it is too
// long.
func (j *job) codeBlock(n ast.Node, language string) {
	var raw strings.Builder
	for i := range n.Lines().Len() {
		seg := n.Lines().At(i)
		raw.Write(seg.Value(j.src))
	}
	code := strings.TrimRight(raw.String(), " \t\n")
	if out, ok := j.colour(n, strings.ToLower(language), len(code)); ok {
		code = out
	} else {
		code = j.th.Dim.Render(code)
	}
	for _, line := range hardWrap(code, len(code)*4) { // the lines as written, each with its own styles
		for i, l := range hardWrap(line, j.room()-2) {
			if i == 0 {
				j.line("  " + l)
			} else {
				j.line(j.th.Faint.Render("↪ ") + l)
			}
		}
		if line == "" {
			j.line("")
		}
	}
}

// colour highlights code within the budgets of the story.
func (j *job) colour(n ast.Node, language string, size int) (string, bool) {
	if j.th.Depth == theme.NoColor || !coloured[language] || size > maxCode || j.code+size > maxCodeAll || j.colours > codeTime {
		return "", false
	}
	start := j.now()
	out, err := j.draw(n, j.src)
	j.colours += j.now().Sub(start)
	j.code += size
	return strings.Trim(onlySGR(out), "\n"), err == nil
}
