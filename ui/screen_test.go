package ui_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"byline/ui"
	"byline/ui/theme"
	"byline/ui/uitest"
)

func screen(t testing.TB, n, w, h int) (*ui.Model, *uitest.Library) {
	t.Helper()
	stories, people := uitest.Stories(n)
	lib := uitest.NewLibrary(stories, people...)
	m := ui.New(ui.Options{Library: lib, Theme: theme.New(true, theme.TrueColor), Now: uitest.Now, Location: time.UTC})
	uitest.Start(t, m, w, h)
	return m, lib
}

func press(t testing.TB, m *ui.Model, names string) bool {
	t.Helper()
	return uitest.Drive(t, m, uitest.Keys(names)...)
}

func shows(t testing.TB, m *ui.Model, text string) {
	t.Helper()
	if s := strings.Join(uitest.Screen(m), "\n"); !strings.Contains(s, text) {
		t.Errorf("the screen lacks %q:\n%s", text, s)
	}
}

func TestEverySizeIsFilledExactly(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 12, 80, 24)
	for _, keys := range []string{"", "tab", "tab", "z", "?"} {
		press(t, m, keys)
		for w := 1; w <= 210; w += 7 {
			for h := 1; h <= 62; h += 4 {
				uitest.Drive(t, m, tea.WindowSizeMsg{Width: w, Height: h})
				uitest.Exact(t, m, w, h)
			}
		}
	}
}

func TestAnEmptyLibraryFillsEverySizeToo(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 0, 80, 24)
	for w := 1; w <= 140; w += 9 {
		for h := 1; h <= 40; h += 3 {
			uitest.Drive(t, m, tea.WindowSizeMsg{Width: w, Height: h})
			uitest.Exact(t, m, w, h)
		}
	}
	press(t, m, "j k G enter s m n tab j enter a * o y")
	shows(t, m, "No stories yet.")
}

func TestNoKeysBreakTheScreen(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 40, 120, 40)
	names := append(uitest.KeyNames(), strings.Split("j k g G h l n p J K m s a A y D o z * 1 2 3 u M r R + / : ? L ] [ b q x é 港", " ")...)
	rng := rand.New(rand.NewPCG(7, 11))
	for i := range 500 {
		if i%25 == 0 {
			w, h := 1+rng.IntN(180), 1+rng.IntN(60)
			uitest.Drive(t, m, tea.WindowSizeMsg{Width: w, Height: h})
			uitest.Exact(t, m, w, h)
		}
		press(t, m, names[rng.IntN(len(names))])
	}
}

func TestReadingMarksReadAndBookmarksLast(t *testing.T) {
	t.Parallel()
	m, lib := screen(t, 5, 120, 40)
	press(t, m, "j enter s")
	got, err := lib.Library(t.Context())
	if err != nil || got.Unread != 4 || got.Starred != 1 {
		t.Errorf("%+v, %v: want 4 unread and 1 bookmark", got, err)
	}
	shows(t, m, "4 unread")
	shows(t, m, "★")
}

func TestAFailedChangeIsTakenBackWithASentence(t *testing.T) {
	t.Parallel()
	m, lib := screen(t, 5, 120, 40)
	lib.Fail = errors.New("the disk is full")
	press(t, m, "s")
	s := strings.Join(uitest.Screen(m), "\n")
	if strings.Contains(s, "★") || !strings.Contains(s, "the disk is full") {
		t.Errorf("not rolled back or not said:\n%s", s)
	}
}

func TestThePlaceIsRememberedWhenQuitting(t *testing.T) {
	t.Parallel()
	m, lib := screen(t, 3, 100, 20)
	if !press(t, m, "enter ctrl+d ctrl+d Q") {
		t.Fatal("Q does not quit")
	}
	stories, _ := uitest.Stories(3)
	s, err := lib.Story(t.Context(), stories[0].ID)
	if err != nil || s.Position.Block == 0 {
		t.Errorf("position %+v, %v: want a later block", s.Position, err)
	}
}

func TestTheListPagesToBothEnds(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 950, 120, 40)
	press(t, m, "G")
	shows(t, m, "950 of 950")
	press(t, m, "g g")
	shows(t, m, "1 of 950")
	press(t, m, strings.Repeat("j ", 320))
	shows(t, m, "321 of 950")
}

func TestAViewByAuthorHoldsOnlyThem(t *testing.T) {
	t.Parallel()
	m, _ := screen(t, 9, 120, 40)
	press(t, m, "*")
	shows(t, m, "1 of 3")
	for _, l := range uitest.Screen(m) {
		if strings.Contains(l[:min(40, len(l))], "Tomas Wren") {
			t.Errorf("a story by somebody else: %q", l)
		}
	}
}

func BenchmarkDown(b *testing.B) {
	m, _ := screen(b, 2000, 200, 60)
	msg := uitest.Keys("j")[0]
	up := uitest.Keys("k")[0]
	for i := range b.N {
		if i%200 < 100 {
			m.Update(msg)
		} else {
			m.Update(up)
		}
		if m.View() == "" {
			b.Fatal(fmt.Sprint("nothing drawn at ", i))
		}
	}
}

// The advice stands at the end of a sentence and must not be cut off.
func TestALongMessageIsSaidToItsEnd(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{120, 40}, {80, 24}, {40, 15}} {
		m, lib := screen(t, 12, size[0], size[1])
		lib.Fail = errors.New("the library cannot be written because " + strings.Repeat("the disk ", 8) + "is full; free some space")
		press(t, m, "s")
		uitest.Exact(t, m, size[0], size[1])
		if got := strings.Join(strings.Fields(strings.Join(uitest.Screen(m), " ")), " "); !strings.Contains(got, "free some space") {
			t.Errorf("%v: the end of the sentence is not seen:\n%s", size, strings.Join(uitest.Screen(m), "\n"))
		}
		lib.Fail = nil
		press(t, m, "j")
		lacks(t, m, "free some space")
	}
}
