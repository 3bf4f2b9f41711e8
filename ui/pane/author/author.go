// Package author is the pane of the person behind a story: portrait, biography
// with its source, links, beats, and everything else they wrote. It must not know
// where profiles come from.
package author

import (
	"context"
	"fmt"
	"strings"
	"time"

	"byline/feed"
	"byline/ui/layout"
	"byline/ui/markdown"
	"byline/ui/picture"
	"byline/ui/theme"
)

// Pane is the author pane's state.
type Pane struct {
	th       *theme.Theme
	zone     *time.Location
	renderer *markdown.Renderer
	profile  feed.Profile
	photo    []byte
	loaded   bool
	reading  feed.ArticleID // the story open now, left out of the list
	lines    []string
	rows     []int // first line of each other story
	cursor   int   // index into others; -1 while scrolling the text
	offset   int
	w, h     int
	airy     bool
}

// New makes an empty pane.
func New(th *theme.Theme, zone *time.Location) *Pane {
	return &Pane{th: th, zone: zone, renderer: markdown.New(th), cursor: -1}
}

// SetSize sets the box.
func (p *Pane) SetSize(w, h int, airy bool) {
	if w != p.w || h != p.h || airy != p.airy {
		p.w, p.h, p.airy = w, h, airy
		p.layout()
	}
}

// SetProfile shows an author; photo is the encoded portrait, or nil.
func (p *Pane) SetProfile(pr feed.Profile, photo []byte, reading feed.ArticleID) {
	if p.profile.Author.ID != pr.Author.ID {
		p.offset, p.cursor = 0, -1
	}
	p.profile, p.photo, p.reading, p.loaded = pr, photo, reading, true
	p.layout()
}

// Clear shows that nobody is named.
func (p *Pane) Clear() {
	p.profile, p.photo, p.loaded, p.cursor, p.offset = feed.Profile{}, nil, false, -1, 0
	p.layout()
}

// Profile is the author shown.
func (p *Pane) Profile() (feed.Profile, bool) { return p.profile, p.loaded }

// SetMark shows a changed mark at once.
func (p *Pane) SetMark(m feed.AuthorMark) {
	if p.profile.Author.ID == m.Author {
		p.profile.Mark = m
		p.layout()
	}
}

// Move goes to the next or previous other story, scrolling to it.
func (p *Pane) Move(by int) {
	n := len(p.others())
	if n == 0 {
		p.scroll(by)
		return
	}
	p.cursor = max(-1, min(n-1, p.cursor+by))
	p.layout()
	if p.cursor < 0 {
		p.offset = 0
		return
	}
	at := p.rows[p.cursor]
	if at < p.offset {
		p.offset = at
	}
	if at+3 > p.offset+p.h {
		p.offset = at + 3 - p.h
	}
	p.scroll(0)
}

func (p *Pane) scroll(by int) { p.offset = max(0, min(p.offset+by, len(p.lines)-p.h)) }

// Selected is the other story under the cursor.
func (p *Pane) Selected() (feed.ArticleID, bool) {
	if o := p.others(); p.cursor >= 0 && p.cursor < len(o) {
		return o[p.cursor].ID, true
	}
	return "", false
}

func (p *Pane) others() []feed.Headline {
	var out []feed.Headline
	for _, h := range p.profile.Latest {
		if h.ID != p.reading {
			out = append(out, h)
		}
	}
	return out
}

func (p *Pane) layout() {
	p.lines, p.rows = []string{""}, nil
	if p.w < 4 {
		return
	}
	in := min(p.w-4, 72)
	t, a := p.th, p.profile.Author
	if !p.loaded {
		for _, l := range markdown.Wrap("Nobody is named as the author.", in) {
			p.add(t.Standfirst.Render(l))
		}
		p.add("")
		for _, l := range markdown.Wrap("esc goes back to the story.", in) {
			p.add(t.Dim.Render(l))
		}
		return
	}
	p.add(p.portrait(in)...)
	p.add("")
	for _, l := range markdown.Wrap(a.Name, in) {
		p.add(t.Strong.Render(l))
	}
	for _, l := range markdown.Wrap(a.Role, in) {
		p.add(t.Standfirst.Render(l))
	}
	if m := p.profile.Mark; m.Followed {
		p.add(t.Gold.Render("★ followed"))
	}
	if p.profile.Mark.Muted {
		p.add(t.Dim.Render("✕ muted"))
	}
	p.add("")
	p.biography(in)
	p.facts(in)
	p.also(in)
	p.scroll(0)
}

func (p *Pane) add(lines ...string) {
	for _, l := range lines {
		p.lines = append(p.lines, "  "+l)
	}
}

func (p *Pane) portrait(in int) []string {
	cols, rows := min(24, in), 12
	if p.h < 27 {
		cols, rows = min(14, in), 7
	}
	if lines := picture.Lines(p.photo, cols, rows, p.th); lines != nil {
		return lines
	}
	return picture.Initials(p.profile.Author.Name, p.th)
}

func (p *Pane) biography(in int) {
	t, a := p.th, p.profile.Author
	if a.Bio == "" {
		p.add(t.Standfirst.Render("No biography found yet."))
		return
	}
	doc, err := p.renderer.Render(context.Background(), a.Bio, in)
	if err != nil {
		doc.Lines = markdown.Wrap(a.Bio, in)
	}
	p.add(doc.Lines...)
	if a.BioFrom != "" {
		from := a.BioFrom
		if i := strings.LastIndexByte(strings.TrimRight(from, "/"), '/'); i >= 0 && !strings.Contains(from, "://") {
			from = from[i+1:]
		}
		if !a.BioAt.IsZero() {
			from += ", " + a.BioAt.In(p.zone).Format("2 Jan 2006")
		}
		p.add("", t.Dim.Render(strings.TrimRight(layout.Fit("from "+from, in), " ")))
	}
}

// facts are links, beats and the months.
func (p *Pane) facts(in int) {
	t, pr := p.th, p.profile
	if len(pr.Author.Links) > 0 {
		p.add("")
	}
	for _, l := range pr.Author.Links {
		url := strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(l.URL, "https://"), "http://"), "mailto:")
		p.add(t.Dim.Render(layout.Fit(l.Label, 9)) + " " + t.Link.Render(strings.TrimRight(layout.Fit(url, in-10), " ")))
	}
	p.add("", t.Dim.Render(counted(pr.Stories, pr.Unread)))
	if spark := sparkline(pr.Months); spark != "" {
		p.add(t.Accent.Render(spark) + t.Dim.Render("  a month"))
	}
	var beats []string
	for _, b := range pr.Beats {
		beats = append(beats, b.Name)
	}
	for _, l := range markdown.Wrap(strings.Join(beats[:min(4, len(beats))], ", "), in) {
		p.add(t.Dim.Render(l))
	}
}

// counted says how many stories there are, and how many of them wait.
func counted(stories, unread int) string {
	word := "stories"
	if stories == 1 {
		word = "story"
	}
	return fmt.Sprintf("%d %s  ·  %d unread", stories, word, unread)
}

// also lists their other stories.
func (p *Pane) also(in int) {
	t, others := p.th, p.others()
	if len(others) == 0 {
		return
	}
	name := p.profile.Author.Name
	if f := strings.Fields(name); p.profile.Author.Kind == feed.KindPerson && len(f) > 0 {
		name = f[0]
	}
	p.add("", t.Label.Render("ALSO BY "+strings.ToUpper(name)), "")
	for i, h := range others {
		p.rows = append(p.rows, len(p.lines))
		style, dot := t.Dim, "  "
		if !h.Read {
			style, dot = t.Ink, t.Accent.Render("●")+" "
		}
		for k, l := range markdown.Wrap(h.Title, in-2) {
			lead := "  "
			if k == 0 {
				lead = dot
			}
			line := lead + style.Render(l)
			if i == p.cursor {
				line = t.Select(layout.Fit(line, in))
			}
			p.add(line)
		}
		p.add("  "+t.Dim.Render(h.Date().In(p.zone).Format("2 Jan")), "")
	}
}

// sparkline draws counts with eighths of a block; nothing for nothing.
func sparkline(counts []int) string {
	most := 0
	for _, n := range counts {
		most = max(most, n)
	}
	if most == 0 {
		return ""
	}
	bars := []rune("▁▂▃▄▅▆▇█")
	var b strings.Builder
	for _, n := range counts {
		b.WriteRune(bars[(len(bars)-1)*n/most])
	}
	return b.String()
}

// Lines draws the window: exactly h lines of w columns.
func (p *Pane) Lines() []string {
	if p.w <= 0 || p.h <= 0 {
		return nil
	}
	return layout.Fill(p.lines[min(p.offset, len(p.lines)):], p.w, p.h)
}
