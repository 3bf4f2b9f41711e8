package detail_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/ui/pane/detail"
	"byline/ui/theme"
)

// long is a story that does not fit into one frame.
func long(id string) feed.Story {
	s := story()
	s.ID, s.Title, s.Summary = feed.ArticleID(id), "Story "+id, ""
	var b strings.Builder
	for i := range 600 {
		fmt.Fprintf(&b, "Paragraph %d of %s says that the last boat leaves at night, whatever the timetable says.\n\n", i, id)
	}
	s.Body.Markdown = b.String()
	return s
}

func deferred(w, h int) *detail.Pane {
	p := detail.New(theme.New(true, theme.NoColor), time.UTC)
	p.SetClock(func() time.Time { return noon })
	p.SetDeferred(true)
	p.SetSize(w, h, false)
	return p
}

func run(t *testing.T, p *detail.Pane) {
	t.Helper()
	r, ok := p.Request()
	if !ok {
		t.Fatal("nothing was asked for")
	}
	p.SetRendered(r.Run(context.Background(), nil))
}

func TestLongTextIsAskedForOnceAndShownInParts(t *testing.T) {
	t.Parallel()
	p := deferred(60, 10)
	p.SetStory(long("a"))
	if got := shown(p); !strings.Contains(got, "Story a") || strings.Contains(got, "Paragraph") || p.AtEnd() {
		t.Errorf("before the text is there, at end %v:\n%s", p.AtEnd(), got)
	}
	r, ok := p.Request()
	if !ok {
		t.Fatal("nothing was asked for")
	}
	if _, again := p.Request(); again {
		t.Error("asked twice")
	}
	early := 0
	done := r.Run(context.Background(), func(first detail.Rendered) {
		early++
		p.SetRendered(first)
		if got := shown(p); !strings.Contains(got, "Paragraph 0 of a") || p.AtEnd() {
			t.Errorf("the beginning, at end %v:\n%s", p.AtEnd(), got)
		}
	})
	p.Scroll(5)
	before := shown(p)
	p.SetRendered(done)
	if after := shown(p); early != 1 || after != before {
		t.Errorf("%d early answers; the rest moved the window:\n%s\nwas:\n%s", early, after, before)
	}
	p.Scroll(1 << 20)
	if got := shown(p); !p.AtEnd() || !strings.Contains(got, "Paragraph 599 of a") {
		t.Errorf("the end:\n%s", got)
	}
}

func TestShortTextIsThereAtOnce(t *testing.T) {
	t.Parallel()
	p := deferred(60, 20)
	s := story()
	s.Body.Markdown = "Short."
	p.SetStory(s)
	if _, asked := p.Request(); asked || !strings.Contains(shown(p), "Short.") {
		t.Errorf("asked %v:\n%s", asked, shown(p))
	}
}

func TestLateAnswersAreDropped(t *testing.T) {
	t.Parallel()
	p := deferred(60, 10)
	p.SetStory(long("a"))
	a, _ := p.Request()
	p.SetStory(long("b"))
	p.SetRendered(a.Run(context.Background(), nil))
	if got := shown(p); strings.Contains(got, "of a") {
		t.Errorf("another story's text is shown:\n%s", got)
	}
	run(t, p)
	if got := shown(p); !strings.Contains(got, "Paragraph 0 of b") {
		t.Errorf("its own text is missing:\n%s", got)
	}
	p.SetStory(long("a")) // the late answer was kept for this
	if _, asked := p.Request(); asked || !strings.Contains(shown(p), "Paragraph 0 of a") {
		t.Errorf("a laid out text was asked for again, or is missing:\n%s", shown(p))
	}
	p.Clear()
	p.SetRendered(a.Run(context.Background(), nil))
	if got := shown(p); !strings.Contains(got, "No story is open.") {
		t.Errorf("cleared pane:\n%s", got)
	}
}

func TestFailedRenderingSaysSo(t *testing.T) {
	t.Parallel()
	p := deferred(60, 12)
	p.SetStory(long("a"))
	r, _ := p.Request()
	p.Restore(feed.Position{Block: 9})
	if got := p.Position(); got.Block != 9 {
		t.Errorf("a place to come is %+v", got)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	p.SetRendered(r.Run(ctx, nil))
	if got := shown(p); !strings.Contains(got, "could not be laid out") || !strings.Contains(got, "o opens it") {
		t.Errorf("got:\n%s", got)
	}
}

func TestPrefetchedStoryIsThereAtOnce(t *testing.T) {
	t.Parallel()
	p := deferred(60, 10)
	p.SetStory(long("a"))
	run(t, p)
	r, ok := p.Prefetch(long("b"))
	if !ok {
		t.Fatal("nothing to prefetch")
	}
	p.SetRendered(r.Run(context.Background(), nil))
	if got := shown(p); !strings.Contains(got, "Paragraph 0 of a") {
		t.Errorf("prefetching changed the window:\n%s", got)
	}
	if _, again := p.Prefetch(long("b")); again {
		t.Error("prefetched twice")
	}
	p.SetStory(long("b"))
	if _, asked := p.Request(); asked || !strings.Contains(shown(p), "Paragraph 0 of b") {
		t.Errorf("asked %v:\n%s", asked, shown(p))
	}
}

func TestResizingClipsAtOnceAndKeepsThePlace(t *testing.T) {
	t.Parallel()
	p := deferred(60, 10)
	p.SetStory(long("a"))
	run(t, p)
	p.Scroll(400)
	at := p.Position()
	for w := 59; w >= 40; w-- {
		p.SetSize(w, 10, false)
		if got := p.Position(); got.Block != at.Block {
			t.Fatalf("at %d columns the place is %+v, was %+v", w, got, at)
		}
	}
	run(t, p)
	if _, more := p.Request(); more {
		t.Error("more than the last width is asked for")
	}
	if got := p.Position(); got.Block != at.Block {
		t.Errorf("laid out anew the place is %+v, was %+v", got, at)
	}
	p.SetSize(60, 10, false)
	if _, asked := p.Request(); asked {
		t.Error("a width seen before is asked for again")
	}
	if got := p.Position(); got != at {
		t.Errorf("back at the first width the place is %+v, was %+v", got, at)
	}
}

func TestHeadlineIsShownBeforeItsStory(t *testing.T) {
	t.Parallel()
	p := deferred(60, 12)
	s := long("a")
	s.Position = feed.Position{Block: 100}
	p.SetHeadline(s.Headline)
	if got := shown(p); !strings.Contains(got, "Story a") || !strings.Contains(got, "…") {
		t.Errorf("skeleton:\n%s", got)
	}
	if _, asked := p.Request(); asked {
		t.Error("a text that is not there was asked for")
	}
	if got := p.Position(); got != s.Position {
		t.Errorf("waiting, the place is %+v", got)
	}
	p.SetStory(s)
	run(t, p)
	if got := p.Position(); got != s.Position || !strings.Contains(shown(p), "Paragraph 100 of a") {
		t.Errorf("the place is %+v:\n%s", got, shown(p))
	}
	s.Starred = true
	p.SetHeadline(s.Headline)
	if got := p.Position(); got != s.Position {
		t.Errorf("a bookmark moved the place to %+v", got)
	}
	if now, _ := p.Story(); !now.Starred || now.Body.Markdown == "" {
		t.Error("the bookmark is not kept, or the text is lost")
	}
}

func TestEveryPlaceIsFoundAgain(t *testing.T) {
	t.Parallel()
	s := story()
	s.Body.Markdown = strings.Repeat("A paragraph that takes several lines in a narrow pane, and is followed by a list.\n\n- one\n- two\n\n", 20)
	p := open(30, 12, false, s)
	for range 200 {
		at, window := p.Position(), shown(p)
		if at != (feed.Position{}) {
			p.Scroll(-1 << 20)
			p.Restore(at)
			if p.Position() != at || shown(p) != window {
				t.Fatalf("%+v became %+v:\n%s\nwas:\n%s", at, p.Position(), shown(p), window)
			}
		}
		if p.AtEnd() {
			return
		}
		p.Scroll(1)
	}
	t.Error("the end was not reached")
}

func TestUpdatedStoryKeepsThePlace(t *testing.T) {
	t.Parallel()
	p := open(60, 12, false, story())
	p.Scroll(40)
	at := p.Position()
	s := story()
	s.Hash, s.Body.Markdown = 7, s.Body.Markdown+"One more paragraph.\n"
	p.SetStory(s)
	if got := p.Position(); got.Block != at.Block {
		t.Errorf("the place is %+v, was %+v", got, at)
	}
	p.SetTheme(theme.New(false, theme.TrueColor))
	if got := p.Position(); got.Block != at.Block {
		t.Errorf("in another theme the place is %+v, was %+v", got, at)
	}
}
