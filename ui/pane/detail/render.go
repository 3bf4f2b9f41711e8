package detail

import (
	"context"

	"byline/feed"
	"byline/ui/layout"
	"byline/ui/markdown"
)

// inPlace is how many bytes of text are laid out within one frame.
const inPlace = 8 << 10

// Request asks for a text to be laid out. It holds values only, so that a worker
// may carry it out.
type Request struct {
	Generation uint64 // 0 for a text that is not shown yet
	Markdown   string
	Width      int
	First      int // lines that fill the window
	key        key
	renderer   *markdown.Renderer
}

// Rendered answers a request.
type Rendered struct {
	Generation uint64
	Doc        markdown.Doc
	Err        error
	key        key
}

// Run carries a request out. It calls early, if that is not nil, once the window
// can be filled, where there is more to come.
func (r Request) Run(ctx context.Context, early func(Rendered)) Rendered {
	out := Rendered{Generation: r.Generation, key: r.key}
	var first func(markdown.Doc)
	if early != nil {
		first = func(d markdown.Doc) { early(Rendered{Generation: r.Generation, Doc: d, key: r.key}) }
	}
	out.Doc, out.Err = r.renderer.RenderEarly(ctx, r.Markdown, r.Width, r.First, first)
	return out
}

// Request hands out the rendering that is wanted, once. A later one makes the
// answer to this one late.
func (p *Pane) Request() (Request, bool) {
	if !p.wanted {
		return Request{}, false
	}
	p.wanted = false
	return p.request(p.story, p.text, p.generation), true
}

// Prefetch asks for a story that is likely to be next; none if it is laid out
// already, or short enough not to need it.
func (p *Pane) Prefetch(s feed.Story) (Request, bool) {
	r := p.request(s, compose(s), 0)
	if _, known := p.cache.get(r.key); known || len(r.Markdown) <= inPlace || r.Width <= 0 {
		return Request{}, false
	}
	return r, true
}

func (p *Pane) request(s feed.Story, text string, generation uint64) Request {
	width, _ := layout.Measure(p.w)
	return Request{Generation: generation, Markdown: text, Width: width, First: p.h, renderer: p.renderer,
		key: key{s.ID, s.Hash, len(text), width, p.th.ID()}}
}

// SetRendered takes an answer. One for another story, width or theme is kept for
// later and otherwise dropped.
func (p *Pane) SetRendered(r Rendered) {
	if r.Err == nil && !r.Doc.Partial {
		p.cache.put(r.key, r.Doc)
	}
	if r.Generation != p.generation || !p.loaded {
		return
	}
	if r.Err != nil {
		r.Doc = p.failed()
	}
	p.adopt(r.Doc)
}

// failed says that there is no text, with the key that helps.
func (p *Pane) failed() markdown.Doc {
	return markdown.Doc{Lines: []string{p.th.Standfirst.Render("The text could not be laid out."), p.th.Dim.Render("o opens it in the browser")},
		Places: make([]markdown.Place, 2), Blocks: []int{0}}
}

// lay shows the text for the width there is: from the cache, at once if it is
// short, or by asking.
func (p *Pane) lay() {
	p.want()
	width, _ := layout.Measure(p.w)
	if p.waiting || width <= 0 || p.fromCache() {
		return
	}
	if p.deferred && len(p.text) > inPlace {
		return
	}
	r, _ := p.Request()
	p.SetRendered(r.Run(context.Background(), nil))
}

// want makes all answers so far late.
func (p *Pane) want() {
	p.generation++
	p.wanted = p.loaded && !p.waiting && p.w > 0
	p.pending = p.loaded
}

func (p *Pane) fromCache() bool {
	doc, known := p.cache.get(p.request(p.story, p.text, 0).key)
	if known {
		p.wanted = false
		p.adopt(doc)
	}
	return known
}

// adopt replaces the lines and keeps the reader's place.
func (p *Pane) adopt(doc markdown.Doc) {
	p.doc, p.rows, p.pending = doc, nil, doc.Partial
	if p.sought != "" {
		p.search()
	}
	p.follow()
}
