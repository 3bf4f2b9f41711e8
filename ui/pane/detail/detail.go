// Package detail is the pane of one story: its head, its text, its links, and
// the place the reader has come to. It must not know where stories come from.
package detail

import (
	"context"
	"fmt"
	"strings"
	"time"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/feed"
	"byline/ui/layout"
	"byline/ui/markdown"
	"byline/ui/theme"
)

// wordsAMinute is how fast a story is read.
const wordsAMinute = 230

// Pane is the story's state.
type Pane struct {
	th       *theme.Theme
	zone     *time.Location
	renderer *markdown.Renderer
	story    feed.Story
	loaded   bool
	doc      markdown.Doc
	head     int // lines before the text
	lines    []string
	offset   int
	w, h     int
	airy     bool
}

// New makes an empty pane.
func New(th *theme.Theme, zone *time.Location) *Pane {
	return &Pane{th: th, zone: zone, renderer: markdown.New(th)}
}

// SetSize sets the box without the divider; the reader's place is kept by block.
func (p *Pane) SetSize(w, h int, airy bool) {
	if w == p.w && h == p.h && airy == p.airy {
		return
	}
	at := p.Position()
	rewrap := w != p.w || airy != p.airy
	p.w, p.h, p.airy = w, h, airy
	if rewrap && p.loaded {
		p.layout()
		p.Restore(at)
	}
	p.Scroll(0)
}

// SetStory shows a story at the place it was left.
func (p *Pane) SetStory(s feed.Story) {
	same := p.loaded && p.story.ID == s.ID
	p.story, p.loaded = s, true
	p.layout()
	if !same {
		p.Restore(s.Position)
	}
}

// Clear empties the pane.
func (p *Pane) Clear() { p.loaded, p.lines, p.story, p.offset = false, nil, feed.Story{}, 0 }

// Story is the story shown.
func (p *Pane) Story() (feed.Story, bool) { return p.story, p.loaded }

// Change edits the reader's state of the story shown.
func (p *Pane) Change(id feed.ArticleID, edit func(*feed.Headline)) {
	if p.loaded && p.story.ID == id {
		edit(&p.story.Headline)
	}
}

// Links are the numbered addresses of the story.
func (p *Pane) Links() []markdown.Link { return p.doc.Links }

// Scroll moves by lines.
func (p *Pane) Scroll(by int) { p.offset = max(0, min(p.offset+by, len(p.lines)-p.visible())) }

// AtEnd reports that the last line is seen.
func (p *Pane) AtEnd() bool { return p.offset >= len(p.lines)-p.visible() }

// Page is the height of a page, with a line kept in sight.
func (p *Pane) Page() int { return max(1, p.visible()-2) }

func (p *Pane) visible() int { return max(1, p.h-1) }

// Percent is how much of the story has been seen.
func (p *Pane) Percent() int {
	if len(p.lines) <= p.visible() {
		return 100
	}
	return 100 * (p.offset + p.visible()) / len(p.lines)
}

// Position is the block at the top of the window.
func (p *Pane) Position() feed.Position {
	at := feed.Position{}
	line := p.offset - p.head
	for i, start := range p.doc.Blocks {
		if start > line {
			break
		}
		end := len(p.doc.Lines)
		if i+1 < len(p.doc.Blocks) {
			end = p.doc.Blocks[i+1]
		}
		at = feed.Position{Block: i, Share: min(999, 1000*(line-start)/max(1, end-start))}
	}
	if line <= 0 {
		return feed.Position{}
	}
	return at
}

// Restore goes to a block.
func (p *Pane) Restore(at feed.Position) {
	p.offset = 0
	if at != (feed.Position{}) && at.Block < len(p.doc.Blocks) {
		start, end := p.doc.Blocks[at.Block], len(p.doc.Lines)
		if at.Block+1 < len(p.doc.Blocks) {
			end = p.doc.Blocks[at.Block+1]
		}
		p.offset = p.head + start + (at.Share*(end-start)+999)/1000
	}
	p.Scroll(0)
}

func (p *Pane) layout() {
	width, _ := layout.Measure(p.w)
	md := p.story.Body.Text()
	if place := p.story.Dateline.Place; place != "" {
		md = "**" + strings.ToUpper(place) + "** — " + md
	}
	doc, err := p.renderer.Render(context.Background(), md, width)
	if err != nil {
		doc = markdown.Doc{Lines: markdown.Wrap(md, width)}
	}
	p.doc = doc
	head := p.header(width)
	p.head = len(head)
	p.lines = append(head, doc.Lines...)
}

// header is the head of the article: full where there is room, else compact.
func (p *Pane) header(width int) []string {
	t, s := p.th, p.story
	kicker := ""
	if len(s.Categories) > 0 {
		kicker = strings.ToUpper(s.Categories[0])
	}
	when := s.Date().In(p.zone)
	added := "" // a story that states no date shows when it came, and says so
	if s.Published.IsZero() && s.Updated.IsZero() {
		added = "Added "
	}
	minutes := fmt.Sprintf("%d min", max(1, s.Words/wordsAMinute))
	var out []string
	title := func() {
		for _, l := range markdown.Wrap(s.Title, width) {
			out = append(out, t.Strong.Render(l))
		}
	}
	if !p.airy || width < 44 {
		out = append(out, layout.FitRight(t.Kicker.Render(kicker), t.Dim.Render(added+when.Format("2 Jan 15:04")), width))
		title()
		return append(append(out, p.credits(width, "  ·  "+minutes)...), "")
	}
	if kicker != "" {
		out = append(out, t.Kicker.Render(kicker), "")
	}
	title()
	if p.standfirst() != "" {
		out = append(out, "")
		for _, l := range markdown.Wrap(p.standfirst(), min(width, 66)) {
			out = append(out, t.Standfirst.Render(l))
		}
	}
	out = append(out, "", t.Accent.Render("━━━━━━"), "")
	out = append(out, p.credits(width, "")...)
	return append(out, t.Dim.Render(added+when.Format("Monday 2 January 2006, 15:04")+"  ·  "+minutes), "")
}

// credits is the byline: the authors in bold, then the publication.
func (p *Pane) credits(width int, after string) []string {
	t, s := p.th, p.story
	by := ""
	for i, c := range s.Authors {
		switch {
		case i == 0:
			by = t.Ink.Render("By ")
		case i == len(s.Authors)-1:
			by += t.Ink.Render(" and ")
		default:
			by += t.Ink.Render(", ")
		}
		by += t.Strong.Render(c.Name)
		if c.Role != "" && c.Role != feed.RoleAuthor {
			by += t.Dim.Render(" (" + string(c.Role) + ")")
		}
	}
	if by != "" && s.SourceTitle != "" {
		by += t.Dim.Render("  ·  ")
	}
	return markdown.Wrap(by+t.Dim.Render(s.SourceTitle+after), width)
}

// standfirst is the summary, unless it only repeats how the text begins.
func (p *Pane) standfirst() string {
	sum := strings.TrimSpace(p.story.Summary)
	start := sum[:min(len(sum), 40)]
	if strings.Contains(p.story.Body.Text(), start) {
		return ""
	}
	return sum
}

// Lines draws the window: exactly h lines of w columns.
func (p *Pane) Lines() []string {
	if p.w <= 0 || p.h <= 0 {
		return nil
	}
	if !p.loaded {
		out := make([]string, max(0, p.h/3-1))
		out = append(out, layout.Center(p.th.Faint.Render("⁂"), p.w), "", layout.Center(p.th.Dim.Render("Enter opens a story"), p.w))
		return layout.Fill(out, p.w, p.h)
	}
	_, margin := layout.Measure(p.w)
	out := []string{""}
	for i := p.offset; i < min(len(p.lines), p.offset+p.visible()); i++ {
		l, left := p.lines[i], margin
		if left > 0 && strings.HasPrefix(xansi.Strip(l), "“") {
			left-- // hanging punctuation
		}
		out = append(out, layout.Spaces(left)+l)
	}
	return layout.Fill(out, p.w, p.h)
}

// Thumb gives the rows of the scrollbar's thumb.
func (p *Pane) Thumb() (from, to int) { return layout.Thumb(len(p.lines), p.visible(), p.offset, p.h) }
