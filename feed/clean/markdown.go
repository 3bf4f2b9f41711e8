package clean

import (
	"bytes"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// The parser is quadratic in openers that never close and in containers inside
// each other. So much is parsed at once, and so many markers begin one line.
const (
	maxPiece   = 256 << 10 // bytes
	maxOpeners = 1500      // of "[", "*", "_", "`", "<" and "~"
	maxMarkers = 32        // ">" and list markers
)

// commonmark reads strangers' Markdown. It lets raw HTML through because what it
// writes is read as HTML and cleaned as such. A text in pieces is read without
// footnotes: a note would be lost where no piece but its own refers to it.
var (
	commonmark = newCommonmark(extension.Footnote)
	piecewise  = newCommonmark()
)

func newCommonmark(more ...goldmark.Extender) goldmark.Markdown {
	return goldmark.New(
		goldmark.WithExtensions(append(more, extension.Table, extension.Strikethrough, extension.TaskList)...),
		goldmark.WithRendererOptions(html.WithUnsafe()),
		goldmark.WithParserOptions(parser.WithASTTransformers(util.Prioritized(shortLinks{}, 0))),
	)
}

// shortLinks drops titles and overlong addresses before they are written: one
// definition of 50 kB, used by every "[a]" of a text, became gigabytes.
type shortLinks struct{}

// Transform implements [parser.ASTTransformer].
func (shortLinks) Transform(doc *ast.Document, _ text.Reader, _ parser.Context) {
	// The walker returns no error, so that Walk has none to return.
	_ = ast.Walk(doc, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Link:
			n.Destination, n.Title = short(n.Destination), nil
		case *ast.Image:
			n.Destination, n.Title = short(n.Destination), nil
		}
		return ast.WalkContinue, nil
	})
}

func short(address []byte) []byte {
	if len(address) > MaxURL {
		return nil
	}
	return address
}

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
	s = guarded(scrub(s[:min(len(s), maxHTML)], false, MaxText))
	parts := pieces(s)
	reader := commonmark
	if len(parts) > 1 {
		reader = piecewise
		parts = define(parts, definitions(s))
	}
	var page bytes.Buffer
	for _, part := range parts {
		if page.Len() > maxHTML {
			break
		}
		if err := reader.Convert([]byte(part), &page); err != nil { // cannot be: it writes to memory
			page.WriteString("<pre>" + escapeText(part) + "</pre>")
		}
	}
	return blocks(parse(page.String()), "")
}
