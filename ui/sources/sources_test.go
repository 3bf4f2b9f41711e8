package sources_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"byline/feed"
	"byline/ui/sources"
	"byline/ui/theme"
)

func now() time.Time { return time.Date(2026, 11, 23, 14, 32, 0, 0, time.UTC) }

func entry(id string, unread int, folders ...feed.FolderName) feed.SourceEntry {
	return feed.SourceEntry{Source: feed.Source{ID: feed.SourceID(id), Kind: feed.KindFeed, Title: id, Folders: folders},
		Counts: feed.Counts{All: unread + 1, Unread: unread}}
}

func view(entries ...feed.SourceEntry) *sources.View {
	v := sources.New(theme.New(true, theme.NoColor), now, time.UTC)
	v.SetSize(120, 40)
	v.SetEntries(entries)
	return v
}

func names(v *sources.View) []string {
	var out []string
	v.Move(-1 << 30)
	for {
		r, ok := v.Selected()
		if !ok || len(out) > 0 && out[len(out)-1] == describe(r) {
			return out
		}
		out = append(out, describe(r))
		v.Move(1)
	}
}

func describe(r sources.Row) string {
	return fmt.Sprintf("%s %d", r.Name(), r.Counts.Unread)
}

func TestFoldersHoldWhatIsInsideOnceEach(t *testing.T) {
	t.Parallel()
	v := view(entry("both", 3, "a", "a/b"), entry("deep", 2, "a/b/c"), entry("loose", 1), entry("other", 0, "A b"))
	want := []string{"All stories 6", "a 5", "both 3", "b 5", "both 3", "c 2", "deep 2", "A b 0", "other 0", "loose 1"}
	var got []string
	v.Move(-1 << 30)
	for range want {
		r, _ := v.Selected()
		got = append(got, describe(r))
		v.Move(1)
	}
	if !slices.Equal(got, want) {
		t.Errorf("rows\n%q, want\n%q", got, want)
	}
}

func TestTheCursorStaysOnItsSourceWhenOthersComeAndItMoves(t *testing.T) {
	t.Parallel()
	v := view(entry("b", 1), entry("c", 1))
	v.Select("c")
	v.SetEntries([]feed.SourceEntry{entry("a", 1), entry("b", 1), entry("c", 1, "folder")})
	if r, _ := v.Selected(); r.Source.Source.ID != "c" {
		t.Errorf("the cursor is on %s", r.Name())
	}
}

func TestStepGoesThroughTheTreeAndLeavesOutWhatIsRead(t *testing.T) {
	t.Parallel()
	all := []feed.SourceEntry{entry("a", 0), entry("b", 2), entry("c", 1, "folder"), entry("d", 4)}
	for _, step := range []struct {
		from feed.SourceID
		by   int
		want feed.SourceID
	}{{"", 1, "c"}, {"c", 1, "b"}, {"b", 1, "d"}, {"d", 1, ""}, {"", -1, "d"}, {"b", -1, "c"}, {"gone", 1, "c"}} {
		e, ok := sources.Step(all, step.from, step.by)
		if e.Source.ID != step.want || ok != (step.want != "") {
			t.Errorf("from %q by %d: %q %v, want %q", step.from, step.by, e.Source.ID, ok, step.want)
		}
	}
}

func TestEverySizeIsFilledAndTheCursorInSight(t *testing.T) {
	t.Parallel()
	var all []feed.SourceEntry
	for i := range 60 {
		all = append(all, entry(fmt.Sprintf("東埠頭 source %d", i), i, feed.FolderName(strings.Repeat("folder/", i%9)+"end")))
	}
	for w := 0; w <= 210; w += 7 {
		for h := 0; h <= 62; h += 3 {
			v := view(all...)
			v.SetSize(w, h)
			v.Move(37)
			lines := v.Lines()
			if len(lines) != h {
				t.Fatalf("%dx%d: %d lines", w, h, len(lines))
			}
			for _, l := range lines {
				if ansi.StringWidth(l) != w {
					t.Fatalf("%dx%d: %d columns: %q", w, h, ansi.StringWidth(l), l)
				}
			}
			if w > 0 && h > 0 && !strings.Contains(strings.Join(lines, ""), "▌") {
				t.Fatalf("%dx%d: the cursor is out of sight", w, h)
			}
		}
	}
}

func TestStartersAreWholeAndOfManySubjects(t *testing.T) {
	t.Parallel()
	seen, subjects := map[string]bool{}, map[feed.FolderName]int{}
	for _, s := range sources.Starters() {
		if s.Nickname == "" || len(s.Folders) != 1 || s.Folders[0] == "" {
			t.Errorf("%+v lacks a name or a subject", s)
			continue
		}
		for _, address := range []string{s.Location, s.SiteURL} {
			if !strings.HasPrefix(address, "https://") || strings.ContainsAny(address, " \t") {
				t.Errorf("%s: %q is no address", s.Nickname, address)
			}
		}
		if seen[s.Location] {
			t.Errorf("%s comes twice", s.Location)
		}
		seen[s.Location] = true
		subjects[s.Folders[0]]++
	}
	if len(seen) < 20 || len(seen) > 40 || len(subjects) < 6 || len(subjects) > 8 {
		t.Errorf("%d feeds in %d subjects, want 20 to 40 in 6 to 8", len(seen), len(subjects))
	}
}

func TestSourcesThatFailAreExplained(t *testing.T) {
	t.Parallel()
	e := entry("quay", 0)
	e.State = feed.FetchState{Failures: 3, FailingSince: now().Add(-50 * time.Hour), Fault: "fetch: no such host", NextAt: now().Add(90 * time.Minute)}
	v := view(e)
	for _, size := range [][2]int{{120, 40}, {80, 24}} {
		v.SetSize(size[0], size[1])
		v.Select("quay")
		got := ansi.Strip(strings.Join(v.Lines(), "\n"))
		for _, want := range []string{"failing", "no such host", "Saturday 21 November", "in 1 hour"} {
			if !strings.Contains(got, want) {
				t.Errorf("%v: no %q in\n%s", size, want, got)
			}
		}
	}
	if got := names(v); !slices.Equal(got, []string{"All stories 0", "quay 0"}) {
		t.Errorf("rows %q", got)
	}
}
