package detail

import (
	"byline/ui/layout"
)

// Lines draws the window: exactly h lines of w columns.
func (p *Pane) Lines() []string {
	if p.w <= 0 || p.h <= 0 {
		return nil
	}
	if !p.loaded {
		return p.emptyLines()
	}
	if p.rows == nil {
		p.rows = make([]string, p.total())
	}
	blank := layout.Spaces(p.w)
	out := make([]string, p.h)
	for i := range out {
		out[i] = blank
		if k := p.top + i; k < len(p.rows) {
			if p.rows[k] == "" {
				p.rows[k] = p.row(k)
			}
			out[i] = p.rows[k]
		}
	}
	return out
}

// row draws one line of the content in its margin.
func (p *Pane) row(k int) string {
	_, margin := layout.Measure(p.w)
	i := k - len(p.head)
	text := ""
	switch {
	case i < 0:
		text = p.head[k]
	case i < len(p.doc.Lines):
		text = p.doc.Lines[i]
		if margin > 0 && p.doc.Places[i].Hang {
			margin--
		}
	case i == 0:
		text = p.th.Faint.Render("…") // the text is on its way
	}
	return layout.Fit(layout.Spaces(margin)+p.highlight(k, text), p.w)
}

func (p *Pane) emptyLines() []string {
	t := p.th
	out := make([]string, max(0, p.h/2-3))
	if p.h >= 5 {
		out = append(out, layout.Center(t.Dim.Render("⁂"), p.w), "")
	}
	out = append(out, layout.Center(t.Ink.Render(p.empty[0]), p.w))
	if p.empty[1] != "" {
		out = append(out, "", layout.Center(t.Dim.Render(p.empty[1]), p.w))
	}
	return layout.Fill(out, p.w, p.h)
}
