// Package markdown lays a story out for a terminal: the layout of blocks, tables and
// wrapping are ours, inline styling and code are glamour's. It must not
// know where the text comes from or where it is shown.
//
// Nothing but colours (SGR) and hyperlinks (OSC 8) leaves it, no line is wider
// than asked for, and every rendering ends: what is too deep, too wide or too slow
// is flattened, shortened or drawn plain, and says so.
package markdown

import (
	"context"
	"slices"
	"sync"
	"time"

	"byline/ui/theme"
)

// Limits of what is drawn. The cleaning before the store holds stricter ones; these
// are the second fence.
const (
	maxSource  = 1 << 20 // bytes of Markdown
	maxLevels  = 8       // lists and quotes drawn inside each other
	maxColumns = 32      // of a table
	maxRows    = 200
	maxCells   = 3000
	maxLinks   = 1 << 10  // numbered
	maxLeaf    = 16 << 10 // bytes of one paragraph that are styled
	maxCode    = 8 << 10  // bytes of one code block that are coloured
	maxCodeAll = 32 << 10 // bytes of a story's code that are coloured
	codeTime   = 100 * time.Millisecond
	styleTime  = 2 * time.Second // afterwards the rest is drawn plain
)

// Link is a numbered address of a story.
type Link struct{ Text, URL string }

// Place says how a line stands in its column.
type Place struct {
	Indent int  // columns of bars, bullets and blanks before the text
	Hang   bool // begins with a quotation mark that may hang in the margin
}

// Doc is a story laid out for one width.
type Doc struct {
	Lines    []string // each stands alone: it closes the styles and links it opens
	Places   []Place  // of each line
	Blocks   []int    // the line each top-level block starts on
	Headings []int    // the lines on which headings start
	Links    []Link   // link n of the text is Links[n-1]
	Partial  bool     // only the beginning; the rest is still being laid out
}

// Size is how much memory a Doc holds, in bytes, roughly.
func (d Doc) Size() int {
	const place, word, link = 16, 8, 32
	n := (len(d.Places)+len(d.Lines))*place + (len(d.Blocks)+len(d.Headings))*word
	for _, l := range d.Lines {
		n += len(l)
	}
	for _, l := range d.Links {
		n += link + len(l.Text) + len(l.URL)
	}
	return n
}

// Renderer lays out for one theme. It is safe for concurrent use.
type Renderer struct {
	th      *theme.Theme
	now     func() time.Time
	engines sync.Pool // glamour's renderers hold state while they work
}

// New makes a renderer.
func New(th *theme.Theme) *Renderer {
	r := &Renderer{th: th, now: time.Now}
	r.engines.New = func() any { return newEngine(th) }
	return r
}

// Theme is what the renderer draws with.
func (r *Renderer) Theme() *theme.Theme { return r.th }

// Render lays a story out. The only errors are the context's.
func (r *Renderer) Render(ctx context.Context, md string, width int) (Doc, error) {
	return r.RenderEarly(ctx, md, width, 0, nil)
}

// RenderEarly is Render that calls early once, as soon as the first lines are
// done and if there is more to come.
func (r *Renderer) RenderEarly(ctx context.Context, md string, width, first int, early func(Doc)) (Doc, error) {
	e := r.engines.Get().(*engine)
	defer r.engines.Put(e)
	j := &job{engine: e, ctx: ctx, now: r.now, end: r.now().Add(styleTime), width: max(width, minWidth), numbers: map[string]int{}}
	next, stop := pull(md)
	defer stop()
	piece, more := next()
	for more {
		if err := ctx.Err(); err != nil {
			return Doc{}, err
		}
		if err := j.piece(piece); err != nil {
			return Doc{}, err
		}
		piece, more = next()
		if more && early != nil && len(j.doc.Lines) >= first {
			early(j.doc.beginning())
			early = nil
		}
	}
	j.finish()
	return j.doc, nil
}

// beginning is a copy that later lines cannot change.
func (d Doc) beginning() Doc {
	return Doc{Lines: slices.Clone(d.Lines), Places: slices.Clone(d.Places), Blocks: slices.Clone(d.Blocks),
		Headings: slices.Clone(d.Headings), Links: slices.Clone(d.Links), Partial: true}
}
