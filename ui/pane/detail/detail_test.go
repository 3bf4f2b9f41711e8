package detail_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/feed"
	"byline/ui/pane/detail"
	"byline/ui/theme"
)

var noon = time.Date(2026, 11, 23, 13, 54, 0, 0, time.UTC)

// story is a report of forty short paragraphs.
func story() feed.Story {
	s := feed.Story{}
	s.ID, s.Title, s.Words = "a", "Night ferries return after two winters of taxis", 460
	s.Summary = "A four-to-three vote restores the 01:40 boat."
	s.URL = "https://quay.example/ferries"
	s.Categories = []string{"Harbour"}
	s.Dateline = feed.Dateline{Place: "Old Quay"}
	s.Authors = []feed.Credit{{Author: "1", Name: "Ines Calder"}, {Author: "2", Name: "Tomas Wren", Role: feed.RolePhotographer}}
	s.SourceTitle, s.Published = "The Quay Gazette", noon
	var b strings.Builder
	for i := range 40 {
		fmt.Fprintf(&b, "Paragraph %d says that the last boat leaves at [night](https://quay.example/%d).\n\n", i, i)
	}
	s.Body.Markdown = b.String()
	return s
}

func open(w, h int, airy bool, s feed.Story) *detail.Pane {
	p := detail.New(theme.New(true, theme.NoColor), time.UTC)
	p.SetClock(func() time.Time { return noon })
	p.SetSize(w, h, airy)
	p.SetStory(s)
	return p
}

// shown is the window as plain text without trailing blanks.
func shown(p *detail.Pane) string {
	lines := p.Lines()
	for i, l := range lines {
		lines[i] = strings.TrimRight(xansi.Strip(l), " ")
	}
	return strings.Join(lines, "\n")
}

func TestFullHead(t *testing.T) {
	t.Parallel()
	const want = `
   HARBOUR

   Night ferries return after two winters of taxis

   A four-to-three vote restores the 01:40 boat.

   ━━━━━━

   By Ines Calder  ·  The Quay Gazette
   Photographs by Tomas Wren
   Monday 23 November 2026, 13:54  ·  2 min

   OLD QUAY — Paragraph 0 says that the last boat leaves at night[1].
`
	if got := shown(open(76, 15, true, story())); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestCompactHead(t *testing.T) {
	t.Parallel()
	const want = `
 HARBOUR               23 Nov 13:54
 Night ferries return after two
 winters of taxis
 By Ines Calder  ·  2 min

 OLD QUAY — Paragraph 0 says that`
	if got := shown(open(36, 7, true, story())); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	s := story()
	s.Categories, s.Published = nil, noon.AddDate(-2, 0, 0)
	if got := shown(open(76, 5, false, s)); !strings.Contains(got, "By Ines Calder  ·  23 Nov 2024 13:54  ·  The Quay Gazette  ·  2 min") {
		t.Errorf("without a section and in another year:\n%s", got)
	}
}

func TestHeadNamesTheOtherSources(t *testing.T) {
	t.Parallel()
	s := story()
	for want, sources := range map[string][]string{
		"By Ines Calder  ·  The Quay Gazette  ·  also in Planet Harbour":               {"Planet Harbour"},
		"By Ines Calder  ·  The Quay Gazette  ·  also in Planet Harbour and Tides":     {"Planet Harbour", "Tides"},
		"By Ines Calder  ·  The Quay Gazette  ·  also in Planet Harbour, B and 3 more": {"Planet Harbour", "B", "C", "D", "E"},
	} {
		s.AlsoIn = nil
		for _, name := range sources {
			s.AlsoIn = append(s.AlsoIn, feed.Copy{SourceTitle: name})
		}
		if got := strings.Join(strings.Fields(shown(open(100, 20, true, s))), " "); !strings.Contains(got, strings.ReplaceAll(want, "  ", " ")) {
			t.Errorf("want %q in:\n%s", want, got)
		}
	}
	s.AlsoIn = []feed.Copy{{SourceTitle: "Tides"}}
	if got := shown(open(90, 6, false, s)); !strings.Contains(got, "2 min  ·  also in Tides") {
		t.Errorf("the short head says nothing of it:\n%s", got)
	}
}

func TestHeadSaysOnlyWhatIsKnown(t *testing.T) {
	t.Parallel()
	s := story()
	s.Published, s.Arrived = time.Time{}, noon
	if got := shown(open(76, 20, true, s)); !strings.Contains(got, "Added Monday 23 November 2026, 13:54") {
		t.Errorf("an arrival is given out as a date:\n%s", got)
	}
	s = story()
	s.Published = time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)
	p := detail.New(theme.New(true, theme.NoColor), time.FixedZone("", -8*3600))
	p.SetSize(76, 20, true)
	p.SetStory(s)
	if got := shown(p); !strings.Contains(got, "   Monday 23 November 2026  ·  2 min") {
		t.Errorf("a date without a time got one, or another day:\n%s", got)
	}
	s = feed.Story{}
	s.ID, s.Title, s.Byline = "b", "Untitled", "From our own correspondent"
	if got := shown(open(76, 12, true, s)); !strings.Contains(got, "From our own correspondent") || strings.Contains(got, "min") || strings.Contains(got, "0001") {
		t.Errorf("head of a story that states nothing:\n%s", got)
	}
}

func TestStandfirstDoesNotRepeatTheText(t *testing.T) {
	t.Parallel()
	s := story()
	s.Dateline = feed.Dateline{}
	s.Summary = "Paragraph 0 says that the last boat leaves at night …"
	if got := shown(open(76, 30, true, s)); strings.Count(got, "Paragraph 0") != 1 {
		t.Errorf("the text's beginning is its own standfirst:\n%s", got)
	}
	s.Body.Markdown = ""
	if got := shown(open(76, 30, true, s)); strings.Count(got, "Paragraph 0") != 1 {
		t.Errorf("a summary that is all there is should be the text:\n%s", got)
	}
}

func TestDatelineIsNotPrintedTwice(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"The boat leaves.", "OLD QUAY (TCA) — The boat leaves."},
		{"**Old Quay** (TCA) — The boat leaves.", "Old Quay (TCA) — The boat leaves."},
		{"- one", "OLD QUAY (TCA)\n\n   • one"},
	} {
		s := story()
		s.Dateline.Agency, s.Body.Markdown = "TCA", c.text
		if got := shown(open(76, 40, true, s)); !strings.Contains(got, c.want) || strings.Count(strings.ToUpper(got), "OLD QUAY") != 1 {
			t.Errorf("%q: no %q in:\n%s", c.text, c.want, got)
		}
	}
}

func TestStoryWithoutTextSaysWhatHelps(t *testing.T) {
	t.Parallel()
	s := story()
	s.Summary, s.Body.Markdown = "", ""
	s.Enclosures = []feed.Enclosure{{URL: "https://quay.example/a/ferry*1*.mp3?x=1", Type: "audio/mpeg", Length: 12 << 20}}
	got := shown(open(76, 30, true, s))
	for _, want := range []string{"Only the headline was published here.", "o opens the story in the browser", "• ferry*1*.mp3[1]  ·  audio/mpeg  ·  12.0 MB"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in:\n%s", want, got)
		}
	}
}

func TestEveryWindowIsFilledExactly(t *testing.T) {
	t.Parallel()
	for _, loaded := range []bool{true, false} {
		p := detail.New(theme.New(true, theme.TrueColor), time.UTC)
		p.SetClock(func() time.Time { return noon })
		if loaded {
			p.SetStory(story())
		}
		for w := range 90 {
			for _, h := range []int{0, 1, 2, 5, 24, 60} {
				p.SetSize(w, h, h > 30)
				p.Scroll(w - 40)
				lines := p.Lines()
				if w > 0 && len(lines) != h {
					t.Fatalf("%dx%d: %d lines", w, h, len(lines))
				}
				for _, l := range lines {
					if got := xansi.StringWidth(l); got != w {
						t.Fatalf("%dx%d: line of %d columns: %q", w, h, got, l)
					}
				}
			}
		}
	}
}
