package overlay_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"byline/ui/overlay"
	"byline/ui/theme"
)

func sheet() *overlay.Sheet {
	return overlay.NewSheet("Authors", "Nobody yet.", []overlay.Row{
		{Section: "A", Label: "Ines Calder", Meta: "12 stories", Value: 1},
		{Section: "A", Label: "Tomas Wren", Meta: "3 stories", Marked: true, Value: 2},
		{Section: "B", Label: "森下 航", Meta: "1 story", Value: 3},
	})
}

func TestTypingNarrowsAndEscGivesBack(t *testing.T) {
	t.Parallel()
	s := sheet()
	for _, k := range []string{"w", "r", "e"} {
		if got := s.Press(k); got != overlay.Typed {
			t.Fatalf("%q gives %v", k, got)
		}
	}
	if r, ok := s.Chosen(); !ok || r.Value != 2 {
		t.Errorf("chosen %v %v, want Tomas Wren", r, ok)
	}
	if s.Press("esc") != overlay.Typed || s.Text() != "" {
		t.Error("the first esc does not clear the filter")
	}
	if s.Press("esc") != overlay.Closed {
		t.Error("the second esc does not close")
	}
}

func TestTheCursorStaysInsideAndInSight(t *testing.T) {
	t.Parallel()
	th := theme.New(true, theme.NoColor)
	s := sheet()
	for _, k := range []string{"up", "down", "down", "down", "pgdown"} {
		s.Press(k)
		got := ansi.Strip(strings.Join(s.Lines(th, 40, 4), "\n"))
		if r, _ := s.Chosen(); !strings.Contains(got, r.Label) {
			t.Errorf("after %s %q is out of sight:\n%s", k, r.Label, got)
		}
	}
	if r, _ := s.Chosen(); r.Value != 3 {
		t.Errorf("the cursor is on %v, want the last row", r)
	}
}

func TestEverySizeIsFilledExactly(t *testing.T) {
	t.Parallel()
	th := theme.New(true, theme.TrueColor)
	p := &overlay.Prompt{Label: "Add", Hint: "esc cancels"}
	p.Insert(strings.Repeat("https://quay.example/港 ", 9))
	for w := range 90 {
		for h := range 14 {
			lines := sheet().Lines(th, w, h)
			if len(lines) != h {
				t.Fatalf("%dx%d: %d lines", w, h, len(lines))
			}
			for _, l := range lines {
				if ansi.StringWidth(l) != w {
					t.Fatalf("%dx%d: %d columns: %q", w, h, ansi.StringWidth(l), l)
				}
			}
		}
		if got := ansi.StringWidth(p.Line(th, w)); got != w {
			t.Fatalf("the prompt at %d is %d wide", w, got)
		}
	}
}

func TestEditing(t *testing.T) {
	t.Parallel()
	p := &overlay.Prompt{Label: "/"}
	p.Insert("one two\x1b[31m\nthree")
	if strings.ContainsAny(p.Text(), "\x1b\n") {
		t.Errorf("control characters were kept: %q", p.Text())
	}
	p.Press("ctrl+u")
	for _, k := range []string{"e", "é", " ", "x", "ctrl+w", "backspace", "backspace"} {
		p.Press(k)
	}
	if p.Text() != "e" {
		t.Errorf("text %q, want e", p.Text())
	}
	p.Press("backspace")
	if p.Press("backspace") != overlay.Closed {
		t.Error("backspace on an empty prompt does not close it")
	}
	if p.Press("enter") != overlay.Chosen || p.Press("f5") != overlay.Stay {
		t.Error("enter or f5 do something else")
	}
}

func TestTheCursorMovesInsideTheText(t *testing.T) {
	t.Parallel()
	p := &overlay.Prompt{Label: "/"}
	p.Insert("feryr")
	for _, k := range []string{"left", "backspace", "end", "y", "home"} {
		p.Press(k)
	}
	p.Press("A")
	if p.Text() != "Aferry" {
		t.Errorf("text %q, want Aferry", p.Text())
	}
	if got := ansi.Strip(p.Line(theme.New(true, theme.NoColor), 30)); !strings.HasPrefix(got, " /Aferry") {
		t.Errorf("line %q", got)
	}
}
