package author

import (
	"context"
	"fmt"
	"strings"

	"byline/feed"
	"byline/ui/layout"
	"byline/ui/markdown"
	"byline/ui/picture"
)

// layout draws everything there is; [Pane.Lines] cuts the window out of it.
func (p *Pane) layout() {
	p.lines, p.rows = []string{""}, nil
	if p.w < 4 {
		return
	}
	in := p.inner()
	t, a := p.th, p.profile.Author
	if !p.loaded {
		for _, l := range markdown.Wrap(p.empty[0], in) {
			p.add(t.Standfirst.Render(l))
		}
		p.add("")
		for _, l := range markdown.Wrap(p.empty[1], in) {
			p.add(t.Dim.Render(l))
		}
		return
	}
	p.add(p.portrait()...)
	p.add("")
	for _, l := range markdown.Wrap(markdown.Display(a.Name), in) {
		p.add(t.Strong.Render(l))
	}
	for _, l := range markdown.Wrap(markdown.Display(a.Role), in) {
		p.add(t.Standfirst.Render(l))
	}
	if p.place != "" {
		p.add(t.Dim.Render(strings.TrimRight(layout.Fit(p.place, in), " ")))
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

// PortraitSize is how large a portrait is drawn, in cells: not at all where it would
// leave no room for who it shows.
func (p *Pane) PortraitSize() (cols, rows int) {
	switch {
	case p.h < 18 || p.inner() < 8:
		return 0, 0
	case p.h < 27:
		return min(14, p.inner()), 7
	}
	return min(24, p.inner()), 12
}

// inner is the width of the text.
func (p *Pane) inner() int { return min(p.w-4, 72) }

func (p *Pane) portrait() []string {
	a := p.profile.Author
	if len(p.photo) > 0 {
		cols, rows := p.PortraitSize()
		if lines := p.pictures.Lines(a.Photo.ID, p.photo, cols, rows, p.th); lines != nil {
			return lines
		}
	}
	return picture.Initials(a.Name, p.th)
}

// laid is a biography laid out for a width.
type laid struct {
	text  string
	width int
	lines []string
}

func (p *Pane) biography(in int) {
	t, a := p.th, p.profile.Author
	if a.Bio == "" {
		p.add(t.Standfirst.Render("No biography found yet."))
		for _, l := range markdown.Wrap(p.seek, in) {
			p.add(t.Dim.Render(l))
		}
		return
	}
	if now := (laid{text: a.Bio, width: in}); p.bio.text != now.text || p.bio.width != now.width {
		doc, err := p.renderer.Render(context.Background(), a.Bio, in)
		if err != nil {
			doc.Lines = markdown.Wrap(a.Bio, in)
		}
		now.lines = doc.Lines
		p.bio = now
	}
	p.add(p.bio.lines...)
	if a.BioFrom != "" {
		p.add("")
		for _, l := range markdown.Wrap("from "+p.bioSource(a), in) {
			p.add(t.Dim.Render(layout.Clip(l, in)))
		}
	}
}

// welcome is where the stories inside the program say they come from.
const welcome = "byline:welcome"

// bioSource is where the biography was read, and when: the address without its
// scheme, or the name of a file.
func (p *Pane) bioSource(a feed.Author) string {
	from := a.BioFrom
	if from == welcome {
		from = "the welcome edition"
	} else if _, rest, web := strings.Cut(from, "://"); web {
		from = rest
	} else if i := strings.LastIndexByte(strings.TrimRight(from, "/"), '/'); i >= 0 {
		from = from[i+1:]
	}
	if !a.BioAt.IsZero() {
		from += ", " + a.BioAt.In(p.zone).Format("2 Jan 2006")
	}
	return from
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

// titleLines is how much of another story's title is shown, as in the list.
const titleLines = 2

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
		style, dot := t.Dim, " "
		if !h.Read {
			style, dot = t.Ink, t.Accent.Render("●")
		}
		title := markdown.Wrap(markdown.Display(h.Title), in-2)
		switch n := len(title); {
		case n == 0:
			title = []string{"(no title)"}
		case n > titleLines:
			title = append(title[:titleLines-1:titleLines-1], strings.TrimRight(layout.Clip(title[titleLines-1], in-4), " …")+" …")
		}
		for k, l := range title {
			if k > 0 {
				dot = " "
			}
			p.other(i, dot+" "+style.Render(l))
		}
		p.other(i, "  "+t.Dim.Render(h.Date().In(p.zone).Format("2 Jan")))
		p.add("")
	}
}

// other adds a line of another story, with the bar of the one under the cursor.
func (p *Pane) other(i int, line string) {
	if i != p.cursor {
		p.add(line)
		return
	}
	p.lines = append(p.lines, p.th.Select(layout.Fit(" "+p.th.SelectionBar(true)+line, p.w)))
}

// sparkline draws counts with eighths of a block; nothing where only one month has
// any, which shows no course.
func sparkline(counts []int) string {
	most, months := 0, 0
	for _, n := range counts {
		most = max(most, n)
		if n > 0 {
			months++
		}
	}
	if months < 2 {
		return ""
	}
	bars := []rune("▁▂▃▄▅▆▇█")
	var b strings.Builder
	for _, n := range counts {
		b.WriteRune(bars[(len(bars)-1)*n/most])
	}
	return b.String()
}
