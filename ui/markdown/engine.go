package markdown

import (
	"bytes"
	"fmt"

	"github.com/charmbracelet/glamour/ansi"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"

	"byline/ui/theme"
)

// engine is what one rendering at a time uses.
type engine struct {
	th     *theme.Theme
	parser parser.Parser
	style  ansi.StyleConfig
	inline renderer.Renderer
}

func newEngine(th *theme.Theme) *engine {
	e := &engine{th: th, style: style(th)}
	e.parser = newParser()
	e.inline = e.glamour()
	return e
}

// newParser reads CommonMark with tables, strikethrough, task lists and bare
// addresses, and without what a cleaned story never holds and a hostile one could
// use: HTML, which is shown as it is written, and reference definitions, which
// multiply (100 KB of them become 900 MB).
func newParser() parser.Parser {
	p := parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(parser.NewSetextHeadingParser(), 100),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(parser.NewListParser(), 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(parser.NewCodeBlockParser(), 500),
			util.Prioritized(parser.NewATXHeadingParser(), 600),
			util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
			util.Prioritized(parser.NewBlockquoteParser(), 800),
			util.Prioritized(parser.NewParagraphParser(), 1000)),
		parser.WithInlineParsers(
			util.Prioritized(parser.NewCodeSpanParser(), 100),
			util.Prioritized(parser.NewLinkParser(), 200),
			util.Prioritized(parser.NewAutoLinkParser(), 300),
			util.Prioritized(parser.NewEmphasisParser(), 500)))
	return goldmark.New(goldmark.WithParser(p), goldmark.WithExtensions(
		extension.Table, extension.Strikethrough, extension.Linkify, extension.TaskList)).Parser()
}

// glamour renders inline text and code without wrapping or padding.
func (e *engine) glamour() renderer.Renderer {
	st := e.style
	var zero uint
	st.Document.Margin, st.Document.BlockPrefix, st.Document.BlockSuffix = &zero, "", ""
	st.CodeBlock.Margin = &zero
	profile, formatter := depth(e.th)
	return renderer.NewRenderer(renderer.WithNodeRenderers(util.Prioritized(ansi.NewRenderer(ansi.Options{
		ColorProfile: profile, Styles: st, ChromaFormatter: formatter}), 1000)))
}

// draw renders one block that it moves out of its parent. After an error or a
// panic of glamour's the renderer's state is dirty: it is replaced.
func (e *engine) draw(n ast.Node, src []byte) (out string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("draw %s: %v", n.Kind(), p)
		}
		if err != nil {
			e.inline = e.glamour()
		}
	}()
	d := ast.NewDocument()
	d.AppendChild(d, n)
	var b bytes.Buffer
	err = e.inline.Render(&b, src, d)
	return b.String(), err
}
