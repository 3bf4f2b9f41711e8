// Package detail is the pane of one story: its head, its text, its links, what is
// found in it, and the place the reader has come to. It must not know where
// stories come from, nor who lays a long text out; it asks with a [Request].
package detail

import (
	"time"

	"byline/feed"
	"byline/ui/layout"
	"byline/ui/markdown"
	"byline/ui/theme"
)

// Pane is the story's state. Only the root model's goroutine may use it.
type Pane struct {
	th       *theme.Theme
	zone     *time.Location
	now      func() time.Time
	renderer *markdown.Renderer
	cache    *cache

	w, h int
	airy bool

	story   feed.Story
	loaded  bool
	waiting bool   // the head is known, the text is not
	text    string // the Markdown that is shown, composed of the story

	head []string
	doc  markdown.Doc
	rows []string // the content as drawn, line by line when first seen
	top  int      // the first line in the window

	// place is where the reader is. Only the reader moves it: the window follows it
	// when lines change, and it may name a block that is still to come.
	place feed.Position

	deferred   bool // texts too long for one frame are asked for
	pending    bool // the lines are not those of this story at this width, or not all
	wanted     bool // nor was the rendering handed out
	generation uint64

	sought  string
	matches []match
	match   int // the current one
	empty   [2]string
}

// New makes an empty pane that shows times of a zone.
func New(th *theme.Theme, zone *time.Location) *Pane {
	p := &Pane{zone: zone, now: time.Now, cache: newCache(cacheBytes)}
	p.empty = [2]string{"No story is open.", "Enter opens one"}
	p.SetTheme(th)
	return p
}

// SetClock injects the time that dates of another year are told by.
func (p *Pane) SetClock(now func() time.Time) { p.now = now }

// SetTheme draws everything anew.
func (p *Pane) SetTheme(th *theme.Theme) {
	if p.th != nil && p.th.ID() == th.ID() {
		return
	}
	p.th, p.renderer = th, markdown.New(th)
	if p.loaded {
		p.refresh()
	}
}

// SetEmpty gives the sentence, and the key that helps, for when there is no story.
func (p *Pane) SetEmpty(sentence, hint string) { p.empty = [2]string{sentence, hint} }

// SetDeferred leaves texts that do not fit into one frame to whoever carries out
// [Pane.Request]; otherwise the pane lays out everything itself.
func (p *Pane) SetDeferred(on bool) { p.deferred = on }

// SetSize sets the box, without the divider. What is drawn is clipped to it at
// once; the reader's place is kept by block.
func (p *Pane) SetSize(w, h int, airy bool) {
	if w == p.w && h == p.h && airy == p.airy {
		return
	}
	before, _ := layout.Measure(p.w)
	after, _ := layout.Measure(w)
	p.w, p.h, p.airy = w, h, airy
	p.rows = nil
	switch {
	case !p.loaded:
	case before != after && !p.deferred:
		p.refresh()
	default:
		p.rehead()
		if before != after && !p.waiting {
			p.want()
			p.fromCache()
		}
	}
	p.clamp()
}

// SetHeadline shows a story's head at once, before its text is there. Of the story
// that is open it changes what the reader did to it.
func (p *Pane) SetHeadline(h feed.Headline) {
	if p.loaded && p.story.ID == h.ID {
		p.Change(h.ID, func(old *feed.Headline) { *old = h })
		return
	}
	p.begin(feed.Story{Headline: h}, true)
}

// SetStory shows a story at the place it was left.
func (p *Pane) SetStory(s feed.Story) {
	if p.loaded && p.story.ID == s.ID && !p.waiting {
		same := p.story.Hash == s.Hash && p.story.Body.Text() == s.Body.Text()
		p.story = s
		if same {
			p.rehead()
		} else {
			p.refresh()
		}
		return
	}
	p.begin(s, false)
}

// begin shows another story.
func (p *Pane) begin(s feed.Story, waiting bool) {
	p.story, p.loaded, p.waiting = s, true, waiting
	p.doc, p.rows, p.top, p.place = markdown.Doc{}, nil, 0, s.Position
	p.sought, p.matches = "", nil
	p.refresh()
}

// Clear empties the pane.
func (p *Pane) Clear() {
	p.story, p.loaded, p.waiting, p.text = feed.Story{}, false, false, ""
	p.head, p.doc, p.rows, p.top, p.place = nil, markdown.Doc{}, nil, 0, feed.Position{}
	p.sought, p.matches, p.wanted, p.pending = "", nil, false, false
	p.generation++
}

// Story is the story shown; its body is empty while only the head is known.
func (p *Pane) Story() (feed.Story, bool) { return p.story, p.loaded }

// Change edits the reader's state of the story shown.
func (p *Pane) Change(id feed.ArticleID, edit func(*feed.Headline)) {
	if p.loaded && p.story.ID == id {
		edit(&p.story.Headline)
		p.rehead()
	}
}

// Links are the numbered addresses of the story.
func (p *Pane) Links() []markdown.Link { return p.doc.Links }

// refresh composes the text and has it laid out for the width there is.
func (p *Pane) refresh() {
	p.text = ""
	if !p.waiting {
		p.text = compose(p.story)
	}
	p.rehead()
	p.lay()
}

// rehead draws the head anew; the text stays where it is.
func (p *Pane) rehead() {
	before := len(p.head)
	p.head = p.drawHead()
	p.rows = nil
	if p.top > 0 && p.top >= before {
		p.top += len(p.head) - before
	}
	if p.sought != "" {
		p.search()
	}
	p.clamp()
}
