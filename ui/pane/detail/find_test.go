package detail_test

import (
	"strings"
	"testing"
	"time"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/ui/intent"
	"byline/ui/keys"
	"byline/ui/pane/detail"
	"byline/ui/theme"
)

func TestFindIgnoresCaseAccentsAndLineEnds(t *testing.T) {
	t.Parallel()
	s := story()
	s.Body.Markdown = "The café of the Élysée is a CAFE near the **old** [quay](https://quay.example/). The decomposed cafe\u0301 too.\n\n" +
		"- an item that is long enough to be wrapped in a pane that is so narrow\n\n東埠頭の夜間便が二年ぶりに再開する"
	p := open(40, 40, false, s)
	for text, want := range map[string]int{"cafe": 3, "Café": 3, "elysee is": 1, "old quay": 2, "long enough to be wrapped in a pane": 1,
		"夜間便": 1, "night ferries": 1, "nowhere": 0, "": 0, "narrow 東": 0} {
		if got := p.Find(text); got != want {
			t.Errorf("Find(%q) = %d, want %d", text, got, want)
		}
	}
}

func TestMatchesAreShownAndSteppedThrough(t *testing.T) {
	t.Parallel()
	p := detail.New(theme.New(true, theme.NoColor), time.UTC)
	p.SetClock(func() time.Time { return noon })
	p.SetSize(60, 20, false)
	p.SetStory(story())
	if n := p.Find("paragraph 3"); n != 11 {
		t.Fatalf("%d matches, want 11", n)
	}
	if !strings.Contains(strings.Join(p.Lines(), "\n"), "\x1b[7mParagraph 3\x1b[0m") {
		t.Errorf("the current match is not reversed:\n%q", p.Lines())
	}
	if got := p.Do(keys.NextUnread, "n"); got[0] != (intent.Say{Text: "2 of 11"}) || !strings.Contains(shown(p), "Paragraph 30") {
		t.Errorf("n: %v\n%s", got, shown(p))
	}
	p.Do(keys.FindPrevious, "N")
	if got := p.Do(keys.FindPrevious, "N"); got[0] != (intent.Say{Text: "11 of 11"}) {
		t.Errorf("N round the end: %v", got)
	}
	for _, l := range p.Lines() {
		if w := xansi.StringWidth(l); w != 60 {
			t.Errorf("a marked line has %d columns: %q", w, l)
		}
	}
	p.SetSize(45, 20, false)
	if at, of := p.Found(); at != 11 || of != 11 {
		t.Errorf("after a resize the match is %d of %d", at, of)
	}
	if got := p.Do(keys.Back, "esc"); got != nil || p.Seeking() {
		t.Errorf("esc does not end the search: %v", got)
	}
}
