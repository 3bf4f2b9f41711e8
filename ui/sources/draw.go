package sources

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"byline/ui/layout"
)

// From these sizes on what is known of a source stands beside the tree, or below
// it.
const (
	besideFrom = 96
	belowFrom  = 16
	belowRows  = 5
	headFrom   = 12 // from this height on the heading has room around it
)

// SetSize sets the box.
func (v *View) SetSize(w, h int) {
	v.w, v.h = w, h
	v.Move(0)
}

// Lines draws the box exactly.
func (v *View) Lines() []string {
	w, h := v.w, v.h
	if w <= 0 || h <= 0 {
		return layout.Fill(nil, w, h)
	}
	if len(v.rows) == 0 && v.filter == "" {
		return v.nothing(w, h)
	}
	r, _ := v.Selected()
	switch {
	case w >= besideFrom:
		left := max(40, min(w*45/100, 72))
		tree, width := v.treeLines(left-1, h), w-left-5
		facts := layout.Fill(append([]string{""}, v.facts(r, min(width, 72))...), w-left-3, h)
		out := make([]string, h)
		for i := range out {
			out[i] = layout.Fit(tree[i]+v.th.Faint.Render("│")+"   "+facts[i], w)
		}
		return out
	case h >= belowFrom:
		out := v.treeLines(w, v.treeHeight())
		out = append(out, v.th.Faint.Render(strings.Repeat("─", w)))
		var facts []string
		for _, l := range v.brief(r, w-4) {
			facts = append(facts, "  "+l)
		}
		return layout.Fill(append(out, facts...), w, h)
	}
	return v.treeLines(w, h)
}

// nothing is what is seen when there are no sources.
func (v *View) nothing(w, h int) []string {
	out := make([]string, max(0, h/3-1), h+4)
	say := []string{"⁂", "", "No sources yet.", "", "+ adds a site, a feed, a file or a folder"}
	if !v.loaded {
		say = nil
	}
	for i, l := range say {
		style := v.th.Dim
		if i == 0 {
			style = v.th.Faint
		}
		out = append(out, layout.Center(style.Render(l), w))
	}
	return layout.Fill(out, w, h)
}

// treeHeight is how many lines the tree has, its heading included.
func (v *View) treeHeight() int {
	if v.w < besideFrom && v.h >= belowFrom {
		return v.h - belowRows - 1
	}
	return v.h
}

// headHeight is how many lines the heading of a tree of h lines has.
func headHeight(h int) int {
	switch {
	case h < 3:
		return 0
	case h < headFrom:
		return 1
	}
	return 3
}

// Page is how many rows are seen at once.
func (v *View) Page() int { return max(1, v.treeHeight()-headHeight(v.treeHeight())) }

// scroll lets the window hold the cursor.
func (v *View) scroll() {
	v.first = max(min(v.first, v.cursor), v.cursor-v.Page()+1)
	v.first = max(0, min(v.first, len(v.rows)-v.Page()))
}

// treeLines draws the heading and the rows around the cursor.
func (v *View) treeLines(w, h int) []string {
	t := v.th
	all := total(Row{}, v.entries)
	said := plural(all.Inside, "source", "sources")
	if all.Down > 0 {
		said += "  ·  " + plural(all.Down, "failing", "failing")
	}
	title := "SOURCES"
	if v.filter != "" {
		title = "“" + v.filter + "”"
	}
	head := []string{"", layout.FitRight("    "+t.Kicker.Render(title), t.Dim.Render(said)+"  ", w), ""}
	switch headHeight(h) {
	case 0:
		head = nil
	case 1:
		head = head[1:2]
	}
	out := head
	for i := v.first; i < len(v.rows) && i < v.first+v.Page(); i++ {
		out = append(out, v.row(v.rows[i], i == v.cursor, w))
	}
	if len(v.rows) == 0 {
		out = append(out, "    "+t.Dim.Render("Nothing fits.  Esc clears"))
	}
	return layout.Fill(out, w, h)
}

// row draws a name, how it does, and how much is unread.
func (v *View) row(r Row, selected bool, w int) string {
	t := v.th
	style, unread := t.Dim, ""
	if r.Counts.Unread > 0 {
		style, unread = t.Strong, t.Accent.Render(fmt.Sprint(r.Counts.Unread))
	} else if selected {
		style = t.Ink
	}
	sign := "  "
	switch {
	case r.All, r.IsSource():
	case r.open:
		sign = "▾ "
	default:
		sign = "▸ "
	}
	state := ""
	if r.IsSource() {
		state = string(r.Source.Condition())
		if r.Source.Down() {
			state = t.Accent.Render(state)
		} else {
			state = t.Dim.Render(state)
		}
	} else if r.Down > 0 && !r.open {
		state = t.Accent.Render(fmt.Sprintf("%d failing", r.Down))
	}
	right := state + layout.Spaces(6-ansi.StringWidth(unread)) + unread + "  "
	left := "  " + layout.Spaces(2*min(r.depth, 6)) + t.Dim.Render(sign)
	name := strings.TrimRight(layout.Fit(r.Name(), max(1, w-ansi.StringWidth(left)-ansi.StringWidth(right)-1)), " ")
	line := layout.FitRight(left+style.Render(name), right, w)
	if selected {
		line = t.Select(t.SelectionBar(true) + strings.TrimPrefix(line, " "))
	}
	return line
}

// brief is what is known in as many lines as there are below the tree.
func (v *View) brief(r Row, w int) []string {
	t := v.th
	if !r.IsSource() {
		return []string{t.Strong.Render(r.Name()), t.Dim.Render(plural(r.Inside, "source", "sources") + "  ·  " + stories(r.Counts))}
	}
	e := r.Source
	out := []string{t.Strong.Render(Name(e.Source)) + t.Dim.Render("  ·  "+stories(e.Counts)), t.Dim.Render(Place(e.Source))}
	when := "visited " + ago(v.now(), e.State.CheckedAt)
	switch {
	case e.Source.Paused:
		when += "  ·  paused"
	case e.State.Stopped:
		when += "  ·  gone, not visited again by itself"
	default:
		when += "  ·  next " + until(v.now(), e.State.NextAt)
	}
	if e.State.Failures > 0 && !e.State.Stopped && !e.State.FailingSince.IsZero() {
		when += "  ·  failing since " + v.day(e.State.FailingSince)
	}
	out = append(out, t.Dim.Render(when))
	if e.Down() {
		out = append(out, wrapped(t.Accent.Render, why(e), w)...)
	}
	return out[:min(len(out), belowRows)]
}
