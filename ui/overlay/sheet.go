package overlay

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"byline/ui/layout"
	"byline/ui/theme"
)

// Row is one thing to choose. A row with a Section starts a new part of the
// sheet when its Section differs from the row's before.
type Row struct {
	Section string
	Label   string
	Meta    string // at the right, dim
	Key     string // in a column before the label
	Also    string // not shown; typing it finds the row too
	Marked  bool   // ★
	Sign    string // one column in place of the star: what holds now
	Value   any    // comparable in a sheet of many
}

// Sheet is a page of rows over the panes; typing narrows it.
type Sheet struct {
	Field
	Title string
	Empty string // said when there are no rows
	Hint  string // beside the title until something is typed
	// Own makes a row of what was typed, which comes after those that fit; nil for a
	// sheet that only narrows.
	Own func(text string) (Row, bool)
	// Many lets tab pick several rows.
	Many   bool
	picked map[any]bool
	rows   []Row
	shown  []Row
	cursor int
	offset int
	page   int
}

// NewSheet makes a sheet.
func NewSheet(title, empty string, rows []Row) *Sheet {
	return &Sheet{Title: title, Empty: empty, rows: rows, shown: rows, page: 10}
}

// Press takes one key.
func (s *Sheet) Press(key string) Outcome {
	switch key {
	case "esc":
		if s.Text() == "" {
			return Closed
		}
		s.SetText("")
		s.narrow()
		return Typed
	case "enter":
		if len(s.shown) == 0 {
			return Stay
		}
		return Chosen
	case "tab":
		if s.Many {
			s.pick()
		}
		s.move(1)
	case "down", "ctrl+n":
		s.move(1)
	case "up", "ctrl+p", "shift+tab":
		s.move(-1)
	case "pgdown", "ctrl+f", "ctrl+d":
		s.move(s.page)
	case "pgup", "ctrl+b":
		s.move(-s.page)
	case "home":
		s.move(-len(s.shown))
	case "end":
		s.move(len(s.shown))
	default:
		if s.press(key) {
			s.narrow()
			return Typed
		}
	}
	return Stay
}

// Typing says what typing does.
func (s *Sheet) Typing() string {
	if s.Own != nil {
		return "name another, or to narrow"
	}
	return "narrow"
}

// Paste adds pasted text to the filter.
func (s *Sheet) Paste(text string) { s.Insert(text); s.narrow() }

func (s *Sheet) move(by int) { s.cursor = max(0, min(len(s.shown)-1, s.cursor+by)) }

// Chosen is the row under the cursor.
func (s *Sheet) Chosen() (Row, bool) {
	if s.cursor >= len(s.shown) {
		return Row{}, false
	}
	return s.shown[s.cursor], true
}

// narrow keeps the rows that hold every word typed.
func (s *Sheet) narrow() {
	want := words(s.Text())
	s.shown = s.rows
	if len(want) > 0 {
		s.shown = nil
		for _, r := range s.rows {
			text := strings.ToLower(r.Section + " " + r.Label + " " + r.Meta + " " + r.Key + " " + r.Also)
			if !slices.ContainsFunc(want, func(w string) bool { return !strings.Contains(text, w) }) {
				s.shown = append(s.shown, r)
			}
		}
	}
	if s.Own != nil && s.Text() != "" {
		if r, ok := s.Own(s.Text()); ok {
			s.shown = append(slices.Clone(s.shown), r)
		}
	}
	s.cursor, s.offset = 0, 0
}

// Lines draws exactly h lines of w columns.
func (s *Sheet) Lines(t *theme.Theme, w, h int) []string {
	width, margin := layout.Measure(w)
	pad := layout.Spaces(margin)
	head := []string{"", pad + t.Kicker.Render(strings.ToUpper(s.Title)), ""}
	if s.Text() != "" {
		head[1] += "   " + s.line(t, max(1, w/2))
	} else if s.Hint != "" {
		head[1] += "   " + t.Dim.Render(s.Hint)
	}
	if h < 10 {
		head = head[1:2]
	}
	s.page = max(1, h-len(head)-1)
	if len(s.shown) == 0 {
		say := s.Empty
		if s.Text() != "" {
			say = "Nothing fits.  Esc clears"
		}
		return layout.Fill(append(head, pad+t.Dim.Render(say)), w, h)
	}
	body, at := s.draw(t, width, pad)
	if at < s.offset+1 {
		s.offset = max(0, at-1)
	}
	if at >= s.offset+s.page {
		s.offset = at - s.page + 1
	}
	s.offset = max(0, min(s.offset, len(body)-s.page))
	return layout.Fill(append(head, body[s.offset:]...), w, h)
}

// draw gives all lines and the one with the cursor.
func (s *Sheet) draw(t *theme.Theme, width int, pad string) (out []string, at int) {
	column := 0
	for _, r := range s.shown {
		column = max(column, ansi.StringWidth(r.Key))
	}
	section := ""
	for i, r := range s.shown {
		if r.Section != section {
			if section != "" {
				out = append(out, "")
			}
			section = r.Section
			out = append(out, pad+"  "+t.Label.Render(strings.ToUpper(section)))
		}
		mark := "  "
		if r.Marked {
			mark = t.Gold.Render("★") + " "
		}
		if s.Many && s.picked[r.Value] {
			r.Sign = "✓"
		}
		if r.Sign != "" {
			mark = t.Accent.Render(r.Sign) + " "
		}
		left := " " + mark
		if column > 0 {
			left += t.Key.Render(layout.Fit(r.Key, column)) + "  "
		}
		style := t.Ink
		if i == s.cursor {
			style = t.Strong
		}
		// The label comes first; what stands at the right keeps a third of the row.
		room := max(width/3, width-layout.Width(left)-layout.Width(r.Label)-1)
		line := layout.FitRight(left+style.Render(r.Label), " "+t.Dim.Render(layout.Clip(r.Meta, room)), width)
		if i == s.cursor {
			at = len(out)
			line = t.Select(t.SelectionBar(true) + strings.TrimPrefix(line, " "))
		}
		out = append(out, pad+line)
	}
	return out, at
}

func width(s string) int { return ansi.StringWidth(s) }
