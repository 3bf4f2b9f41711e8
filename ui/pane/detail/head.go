package detail

import (
	"fmt"
	"strings"
	"time"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/feed"
	"byline/ui/layout"
	"byline/ui/markdown"
)

const (
	wordsAMinute    = 230 // how fast a story is read
	standfirstWidth = 66
	standfirstLines = 6
	headlineLines   = 6
	narrow          = 44 // columns under which the head is compact
	separator       = "  ·  "
)

// drawHead draws what stands over the text: full where there is room, else in
// three lines.
func (p *Pane) drawHead() []string {
	width, _ := layout.Measure(p.w)
	if width <= 0 {
		return nil
	}
	if !p.airy || p.w < narrow {
		return p.compactHead(width)
	}
	t, s := p.th, p.story
	head := []string{""}
	if k := kicker(s); k != "" {
		head = append(head, t.Kicker.Render(xansi.Truncate(k, width, "…")), "")
	}
	head = append(head, p.headline(width)...)
	if sum := standfirst(s); sum != "" {
		head = append(head, "")
		for _, l := range clip(markdown.Wrap(markdown.Display(sum), min(width, standfirstWidth)), standfirstLines) {
			head = append(head, t.Standfirst.Render(l))
		}
	}
	head = append(head, "", t.Accent.Render("━━━━━━"), "")
	by := p.byline()
	head = append(head, markdown.Wrap(p.join(by, t.Dim.Render(publication(s.Headline)), t.Dim.Render(alsoIn(s))), width)...)
	if others := p.others(); others != "" {
		head = append(head, markdown.Wrap(others, width)...)
	}
	star := ""
	if s.Starred {
		star = t.Gold.Render("★")
	}
	when := p.join(t.Dim.Render(p.when("Monday 2 January 2006")), t.Dim.Render(minutes(s)), star)
	return append(append(head, markdown.Wrap(when, width)...), "")
}

// compactHead is kicker and time on one line, headline, byline.
func (p *Pane) compactHead(width int) []string {
	t, s := p.th, p.story
	short := "2 Jan"
	if s.Date().In(p.zone).Year() != p.now().In(p.zone).Year() {
		short = "2 Jan 2006"
	}
	head := []string{""}
	meta := []string{t.Dim.Render(publication(s.Headline)), t.Dim.Render(minutes(s)), t.Dim.Render(alsoIn(s))}
	if k, when := kicker(s), t.Dim.Render(p.when(short)); k != "" {
		k = xansi.Truncate(k, max(1, width-xansi.StringWidth(when)-2), "…")
		head = append(head, layout.FitRight(t.Kicker.Render(k), when, width))
	} else {
		meta = append([]string{when}, meta...)
	}
	head = append(head, p.headline(width)...)
	by := p.byline()
	for _, m := range meta {
		if more := p.join(by, m); xansi.StringWidth(more) <= width {
			by = more
		}
	}
	if s.Starred {
		by = p.join(by, t.Gold.Render("★"))
	}
	return append(append(head, clip(markdown.Wrap(by, width), 2)...), "")
}

func (p *Pane) headline(width int) []string {
	lines := clip(markdown.Wrap(markdown.Display(p.story.Title), width), headlineLines)
	for i, l := range lines {
		lines[i] = p.th.Strong.Render(l)
	}
	return lines
}

// join puts dots between the parts that are there.
func (p *Pane) join(parts ...string) string {
	out := ""
	for _, s := range parts {
		if out != "" && s != "" {
			out += p.th.Dim.Render(separator)
		}
		out += s
	}
	return out
}

// byline names the authors, in bold; what was printed, if nobody was understood.
func (p *Pane) byline() string {
	var names []string
	for _, c := range p.story.Authors {
		if c.Name != "" && (c.Role == "" || c.Role == feed.RoleAuthor) {
			names = append(names, p.th.Strong.Render(markdown.Display(c.Name)))
		}
	}
	switch n := len(names); n {
	case 0:
		return p.th.Dim.Render(markdown.Display(p.story.Byline))
	case 1:
		return p.th.Ink.Render("By ") + names[0]
	default:
		comma, and := p.th.Ink.Render(", "), p.th.Ink.Render(" and ")
		return p.th.Ink.Render("By ") + strings.Join(names[:n-1], comma) + and + names[n-1]
	}
}

// others names who did something else for the story.
func (p *Pane) others() string {
	verbs := map[feed.Role]string{feed.RoleContributor: "With ", feed.RoleEditor: "Edited by ",
		feed.RolePhotographer: "Photographs by ", feed.RoleTranslator: "Translated by "}
	var parts []string
	last := feed.Role("")
	for _, c := range p.story.Authors {
		name := p.th.Ink.Render(markdown.Display(c.Name))
		switch verb, known := verbs[c.Role]; {
		case c.Name == "" || c.Role == "" || c.Role == feed.RoleAuthor:
		case c.Role == last:
			parts[len(parts)-1] += p.th.Dim.Render(", ") + name
		case known:
			parts = append(parts, p.th.Dim.Render(verb)+name)
		default:
			parts = append(parts, name+p.th.Dim.Render(" ("+markdown.Display(string(c.Role))+")"))
		}
		last = c.Role
	}
	return p.join(parts...)
}

// publication is where the story appeared; an author that is the publication
// itself needs no second naming.
func publication(s feed.Headline) string {
	name := s.Site
	if name == "" {
		name = s.SourceTitle
	}
	if len(s.Authors) == 1 && strings.EqualFold(s.Authors[0].Name, name) {
		return ""
	}
	return markdown.Display(name)
}

// alsoIn names the other sources that printed the story.
func alsoIn(s feed.Story) string {
	const most = 3
	var names []string
	for _, c := range s.AlsoIn {
		names = append(names, markdown.Display(c.SourceTitle))
	}
	if n := len(names); n > most {
		names = append(names[:most-1], fmt.Sprintf("%d more", n-most+1))
	}
	switch n := len(names); n {
	case 0:
		return ""
	case 1:
		return "also in " + names[0]
	default:
		return "also in " + strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
}

// kicker is the section a story stands in.
func kicker(s feed.Story) string {
	if len(s.Categories) == 0 || strings.EqualFold(s.Categories[0], "uncategorized") {
		return ""
	}
	return strings.ToUpper(markdown.Display(strings.Join(strings.Fields(s.Categories[0]), " ")))
}

// when tells the date in a layout, and the time where one is known: a date alone
// is stored as midnight UTC and is the same day everywhere. A story that states no
// date shows when it was added, and says so.
func (p *Pane) when(day string) string {
	at, prefix := p.story.Date(), ""
	if at.IsZero() {
		return ""
	}
	if p.story.Published.IsZero() && p.story.Updated.IsZero() {
		prefix = "Added "
	} else if at.UTC().Equal(at.UTC().Truncate(24 * time.Hour)) {
		return at.UTC().Format(day)
	}
	clock := ", 15:04"
	if day != "Monday 2 January 2006" {
		clock = " 15:04"
	}
	return prefix + at.In(p.zone).Format(day+clock)
}

func minutes(s feed.Story) string {
	if s.Words <= 0 {
		return ""
	}
	return fmt.Sprintf("%d min", max(1, (s.Words+wordsAMinute/2)/wordsAMinute))
}

// standfirst is the summary, unless it only repeats the headline or how the text
// begins, or is all the text there is.
func standfirst(s feed.Story) string {
	const enough = 60 // letters that two texts share only if one was made from the other
	sum := strings.TrimSpace(s.Summary)
	body := s.Body.Text()
	if start := letters(sum, enough); start == "" || start == letters(s.Title, enough) ||
		strings.TrimSpace(body) == "" && s.ID != "" || strings.Contains(letters(body, 4*enough+4*len(s.Title)), start) {
		return ""
	}
	return sum
}

// clip keeps the first lines and marks that there were more.
func clip(lines []string, n int) []string {
	if len(lines) <= n {
		return lines
	}
	lines = lines[:n]
	lines[n-1] += " …"
	return lines
}
