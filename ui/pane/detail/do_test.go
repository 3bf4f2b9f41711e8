package detail_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
	"byline/ui/intent"
	"byline/ui/keys"
	"byline/ui/pane/detail"
	"byline/ui/theme"
)

func TestKeysBecomeIntents(t *testing.T) {
	t.Parallel()
	ids := []feed.ArticleID{"a"}
	next := intent.Step{By: 1, UnreadOnly: true, Open: true}
	for _, c := range []struct {
		action keys.Action
		key    string
		want   []intent.Intent
	}{
		{keys.ToggleRead, "m", []intent.Intent{intent.SetRead{Articles: ids, Read: true}}},
		{keys.MarkUnread, "u", []intent.Intent{intent.SetRead{Articles: ids}}},
		{keys.Star, "s", []intent.Intent{intent.SetStarred{Articles: ids, Starred: true}}},
		{keys.Hide, "D", []intent.Intent{intent.SetHidden{Articles: ids, Hidden: true}}},
		{keys.NextUnread, "n", []intent.Intent{next}},
		{keys.PrevUnread, "p", []intent.Intent{intent.Step{By: -1, UnreadOnly: true, Open: true}}},
		{keys.NextStory, "J", []intent.Intent{intent.Step{By: 1, Open: true}}},
		{keys.PrevStory, "K", []intent.Intent{intent.Step{By: -1, Open: true}}},
		{keys.ByAuthor, "*", []intent.Intent{intent.View{Query: feed.Query{Author: "1"}}}},
		{keys.AuthorPane, "a", []intent.Intent{intent.Profile{Author: "1", Focus: true}}},
		{keys.Browser, "o", []intent.Intent{intent.Browse{URL: "https://quay.example/ferries"}}},
		{keys.BrowserNext, "O", []intent.Intent{intent.Browse{URL: "https://quay.example/ferries"}, intent.SetRead{Articles: ids, Read: true}, next}},
		{keys.CopyURL, "y", []intent.Intent{intent.Copy{Text: "https://quay.example/ferries", What: "address"}}},
		{keys.CopyCitation, "Y", []intent.Intent{intent.Copy{What: "citation",
			Text: "Night ferries return after two winters of taxis — Ines Calder, The Quay Gazette, 23 November 2026, https://quay.example/ferries"}}},
		{keys.OpenLink, "3", []intent.Intent{intent.Browse{URL: "https://quay.example/2"}}},
		{keys.LinkNumber, "f 12", []intent.Intent{intent.Browse{URL: "https://quay.example/11"}}},
		{keys.OpenLink, "99", []intent.Intent{intent.Say{Text: "There is no link 99 here."}}},
		{keys.FocusLeft, "h", []intent.Intent{intent.Focus{By: -1}}},
		{keys.Back, "esc", []intent.Intent{intent.Back{}}},
		{keys.Find, "/", []intent.Intent{intent.Dialog{Name: "find"}}},
		{keys.Down, "j", nil},
	} {
		if diff := cmp.Diff(c.want, open(60, 20, false, story()).Do(c.action, c.key)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.action, diff)
		}
	}
}

func TestLeavingRemembersThePlace(t *testing.T) {
	t.Parallel()
	p := open(60, 20, false, story())
	p.Do(keys.HalfDown, "ctrl+d")
	p.Do(keys.HalfDown, "ctrl+d")
	want := []intent.Intent{intent.Remember{Article: "a", Position: p.Position()}, intent.Back{}}
	if diff := cmp.Diff(want, p.Do(keys.Back, "esc")); diff != "" || p.Position() == (feed.Position{}) {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestSpaceReadsToTheEndAndGoesOn(t *testing.T) {
	t.Parallel()
	p := open(60, 20, false, story())
	seen := ""
	for range 30 {
		seen += shown(p)
		if got := p.Do(keys.ReadOn, " "); got != nil {
			if got[len(got)-1] != (intent.Step{By: 1, UnreadOnly: true, Open: true}) || p.Percent() != 100 {
				t.Errorf("at %d %%: %v", p.Percent(), got)
			}
			for i := range 40 {
				if want := "Paragraph " + string(rune('0'+i%10)); !strings.Contains(seen, want) {
					t.Errorf("%s was never shown", want)
				}
			}
			return
		}
	}
	t.Error("Space never came to the end")
}

func TestKeysWithoutAStoryOrAnAddress(t *testing.T) {
	t.Parallel()
	p := detail.New(theme.New(true, theme.NoColor), time.UTC)
	p.SetSize(40, 10, false)
	for _, a := range []keys.Action{keys.Star, keys.Browser, keys.OpenLink, keys.ByAuthor, keys.ToggleRead} {
		if got := p.Do(a, "1"); len(got) != 1 || got[0] != (intent.Say{Text: "No story is open."}) {
			t.Errorf("%s: %v", a, got)
		}
	}
	for _, a := range []keys.Action{keys.Down, keys.ReadBack, keys.Bottom, keys.NextSection, keys.PageUp} {
		if got := p.Do(a, ""); got != nil {
			t.Errorf("%s: %v", a, got)
		}
	}
	s := feed.Story{}
	s.ID = "b"
	p.SetStory(s)
	for a, want := range map[keys.Action]string{keys.Browser: "This story has no address.", keys.CopyURL: "This story has no address.", keys.ByAuthor: "This story names no author."} {
		if got := p.Do(a, ""); len(got) != 1 || got[0] != (intent.Say{Text: want}) {
			t.Errorf("%s: %v", a, got)
		}
	}
}

func TestSectionsAreSteppedThrough(t *testing.T) {
	t.Parallel()
	s := story()
	s.Body.Markdown = strings.Repeat("Text.\n\n", 10) + "## First\n\n" + strings.Repeat("Text.\n\n", 10) + "## Second\n\n" + strings.Repeat("Text.\n\n", 20)
	p := open(60, 10, false, s)
	top := func() string { return strings.TrimSpace(strings.SplitN(shown(p), "\n", 2)[0]) }
	for _, c := range []struct {
		action keys.Action
		want   string
	}{{keys.NextSection, "First"}, {keys.NextSection, "Second"}, {keys.PrevSection, "First"}, {keys.PrevSection, ""}, {keys.NextSection, "First"}} {
		p.Do(c.action, "")
		if got := top(); got != c.want {
			t.Errorf("%s went to %q, want %q", c.action, got, c.want)
		}
	}
}
