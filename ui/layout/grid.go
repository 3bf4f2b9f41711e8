// Package layout is the geometry of the screen: which panes are shown, where,
// and how wide a line of text may be. It is arithmetic over sizes and must not
// know what is inside a pane.
package layout

// Pane names a place on the screen.
type Pane int

// The panes, in the order of the Tab key.
const (
	List Pane = iota
	Detail
	Author
)

// Panes lists them, for tests that walk them.
var Panes = []Pane{List, Detail, Author}

// Kind is the arrangement a size gets.
type Kind int

// The arrangements, widest first.
const (
	Three   Kind = iota // list, story and author side by side
	Two                 // two of them; the author slides in
	Stacked             // list above story
	Single              // one at a time
)

// Widths and heights at which the arrangement changes, in cells.
const (
	threeFrom   = 132
	twoFrom     = 96
	stackFrom   = 60
	stackHeight = 18
	airyHeight  = 30 // below, the article's head is compact and list rows touch
	chrome      = 3  // header, rule, status
	stackStory  = 8  // rows of the story under a focused list
	stackStrip  = 3  // rows of the list over a focused story
)

// Box is a rectangle of cells; W or H 0 is hidden.
type Box struct{ X, Y, W, H int }

// Empty reports whether nothing of the box is seen.
func (b Box) Empty() bool { return b.W <= 0 || b.H <= 0 }

// Contains reports whether a cell lies in the box.
func (b Box) Contains(x, y int) bool {
	return x >= b.X && x < b.X+b.W && y >= b.Y && y < b.Y+b.H
}

// Grid is where everything goes. A pane's box includes the column of the divider
// at its right, if it has one; the divider doubles as the pane's scrollbar.
type Grid struct {
	Kind   Kind
	W, H   int
	Header Box
	Rule   Box
	Status Box
	Body   Box // between rule and status
	Boxes  [3]Box
	// Divided says which panes own a divider in the last column of their box.
	Divided [3]bool
	// Strip says that the list is a strip of one-line rows over the story.
	Strip bool
	// SplitY is the row of the rule between list and story when stacked, else -1.
	SplitY int
	// Airy says that there is room for blank lines between list rows and for the
	// full head of an article.
	Airy bool
}

// Options is what the reader asked of the screen.
type Options struct {
	Focus      Pane
	Zoom       bool // the focused pane alone
	HideAuthor bool // no author pane unless it has the focus
}

// Box gives a pane's box.
func (g Grid) Box(p Pane) Box { return g.Boxes[p] }

// Shown reports whether any of the pane is on the screen.
func (g Grid) Shown(p Pane) bool { return !g.Boxes[p].Empty() }

// Arrange cuts a screen of w by h cells. It never gives a box a negative size or
// one that leaves the screen.
func Arrange(w, h int, o Options) Grid {
	w, h = max(w, 0), max(h, 0)
	g := Grid{W: w, H: h, SplitY: -1, Airy: h >= airyHeight}
	g.Header = Box{0, 0, w, min(1, h)}
	g.Status = Box{0, max(0, h-1), w, min(1, max(0, h-1))}
	g.Rule = Box{0, 1, w, min(1, max(0, h-2))}
	g.Body = Box{0, min(2, h), w, max(0, h-chrome)}
	b := g.Body
	switch {
	case o.Zoom:
		g.Kind = Single
		g.Boxes[o.Focus] = b
	case w >= threeFrom && (!o.HideAuthor || o.Focus == Author):
		g.Kind = Three
		list, author := clamp(w*27/100, 36, 54), clamp(w*21/100, 30, 42)
		g.columns([]Pane{List, Detail, Author}, []int{list, w - list - author, author})
	case w >= threeFrom:
		g.Kind = Two
		list := clamp(w*27/100, 36, 54)
		g.columns([]Pane{List, Detail}, []int{list, w - list})
	case w >= twoFrom && o.Focus == Author:
		g.Kind = Two
		author := clamp(w*32/100, 32, 42)
		g.columns([]Pane{Detail, Author}, []int{w - author, author})
	case w >= twoFrom:
		g.Kind = Two
		list := clamp(w*34/100, 34, 44)
		g.columns([]Pane{List, Detail}, []int{list, w - list})
	case w >= stackFrom && h >= stackHeight:
		g.Kind = Stacked
		g.stack(o.Focus)
	default:
		g.Kind = Single
		g.Boxes[o.Focus] = b
	}
	return g
}

func (g *Grid) columns(panes []Pane, widths []int) {
	x := 0
	for i, p := range panes {
		g.Boxes[p] = Box{x, g.Body.Y, widths[i], g.Body.H}
		g.Divided[p] = i < len(panes)-1
		x += widths[i]
	}
}

func (g *Grid) stack(focus Pane) {
	b := g.Body
	if focus == Author {
		g.Boxes[Author] = b
		return
	}
	rows := b.H - stackStory
	if focus == Detail {
		rows, g.Strip = stackStrip, true
	}
	g.Boxes[List] = Box{0, b.Y, b.W, rows}
	g.SplitY = b.Y + rows
	g.Boxes[Detail] = Box{0, b.Y + rows + 1, b.W, b.H - rows - 1}
}

// Measure gives the width of a column of text in a pane of w columns, and its
// left margin. The column is at most 76 wide (comfortable reading) and centred in
// a wider pane.
func Measure(w int) (width, margin int) {
	switch {
	case w >= 60:
		margin = 3
	case w >= 44:
		margin = 2
	case w >= 3:
		margin = 1
	}
	width = min(76, w-2*margin)
	if w-width > 2*margin {
		margin = (w - width) / 2
	}
	return max(width, 0), margin
}

func clamp(v, low, high int) int { return max(low, min(high, v)) }
