package markdown_test

import (
	"slices"
	"strings"
	"testing"

	xansi "github.com/charmbracelet/x/ansi"

	"byline/ui/markdown"
)

func TestWrap(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 10, nil},
		{"⚠️ one 👍🏽 two", 6, []string{"⚠ one", "👍 two"}},
		{"one two three", 7, []string{"one two", "three"}},
		{"one two  three ", 8, []string{"one two", "three"}},
		{"one  two", 20, []string{"one  two"}},
		{"a\n\nb", 10, []string{"a", "", "b"}},
		{"unbreakable", 5, []string{"unbre", "akabl", "e"}},
		{"mother-in-law", 8, []string{"mother-", "in-law"}},
		{"2019–2024 and −5", 6, []string{"2019–2", "024", "and −5"}},
		{"use -v to see", 6, []string{"use -v", "to see"}},
		{"a\u00a0b c", 4, []string{"a\u00a0b", "c"}},
		{"either/or", 8, []string{"either/", "or"}},
		{"港の夜間便、再開", 10, []string{"港の夜間", "便、再開"}},
		{"港の「夜間便」", 6, []string{"港の", "「夜間", "便」"}},
		{"チョコレート", 6, []string{"チョコ", "レート"}},
		{"港 abc", 4, []string{"港", "abc"}},
		{"  indented text", 10, []string{"  indented", "text"}},
		{" averyveryverylongword", 10, []string{" averyvery", "verylongwo", "rd"}},
		{"\x1b[1mbold words\x1b[0m end", 5, []string{"\x1b[1mbold\x1b[0m", "\x1b[1mwords\x1b[0m", "end"}},
		{"\x1b]8;;https://a.example\x1b\\two words\x1b]8;;\x1b\\", 5, []string{
			"\x1b]8;;https://a.example\x1b\\two\x1b]8;;\x1b\\", "\x1b]8;;https://a.example\x1b\\words\x1b]8;;\x1b\\"}},
	} {
		if got := markdown.Wrap(c.text, c.width); !slices.Equal(got, c.want) {
			t.Errorf("Wrap(%q, %d) = %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

// FuzzWrap holds that no line is too wide and that nothing but blanks is lost.
func FuzzWrap(f *testing.F) {
	f.Add("one two — “three”\x1b[1m four\x1b[0m five", 9)
	f.Add("港の「夜間便」、再開 👩‍👩‍👧‍👦 🇫🇮 नि", 4)
	f.Add(" \t a\n\n b ", 5)
	f.Fuzz(func(t *testing.T, s string, width int) {
		if width < 4 || width > 100 || strings.ContainsAny(s, "\x1b\u0085") || strings.ToValidUTF8(s, "") != s {
			return
		}
		lines := markdown.Wrap(s, width)
		for _, l := range lines {
			if w := xansi.StringWidth(l); w > width {
				t.Fatalf("%d of %d columns: %q", w, width, l)
			}
		}
		squeeze := func(s string) string { return strings.NewReplacer(" ", "", "\t", "", "\n", "").Replace(s) }
		if got, want := squeeze(strings.Join(lines, "")), squeeze(markdown.Display(s)); got != want {
			t.Fatalf("Wrap(%q, %d) lost something: %q", s, width, lines)
		}
	})
}

func TestDisplay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ in, want string }{
		{"plain", "plain"},
		{"⚠️ ☎️", "⚠ ☎"},
		{"👍🏽", "👍"},
		{"👩‍👩‍👧‍👦 family", "👩 family"},
		{"🏴‍☠️!", "🏴!"},
		{"1️⃣", "1"},
		{"co\u00adoperate", "cooperate"},
		{"می\u200cخواهم क्\u200dष", "می\u200cخواهم क्\u200dष"},
		{"🇫🇮", "🇫🇮"},
	} {
		if got := markdown.Display(c.in); got != c.want {
			t.Errorf("Display(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}
