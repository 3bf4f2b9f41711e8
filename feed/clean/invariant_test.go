package clean_test

import (
	"html"
	"testing"
	"unicode"
	"unicode/utf8"
)

// holds fails the test unless s keeps the promises of the package comment, as it
// is and after a renderer has decoded its references. It is written from the
// promises and not from the code.
func holds(t *testing.T, what, s string, line bool) {
	t.Helper()
	for _, decoded := range []string{s, html.UnescapeString(s)} {
		if !utf8.ValidString(decoded) {
			t.Fatalf("%s: not UTF-8: %q", what, decoded)
		}
		marks := 0
		for _, r := range decoded {
			switch {
			case r == '\n' || r == '\t':
				if line {
					t.Fatalf("%s: a line holds %U: %q", what, r, decoded)
				}
			case r < 0x20, r >= 0x7f && r < 0xa0:
				t.Fatalf("%s: control %U in %q", what, r, decoded)
			case r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f:
				// &NoBreak; and its like decode to invisible operators, which do nothing.
				if decoded == s || r < 0x2060 || r > 0x2064 {
					t.Fatalf("%s: direction control %U in %q", what, r, decoded)
				}
			case unicode.Is(unicode.Co, r), r&0xfffe == 0xfffe, r >= 0xfdd0 && r <= 0xfdef, r == 0xfeff:
				t.Fatalf("%s: %U in %q", what, r, decoded)
			case r == 0x2028, r == 0x2029, r >= 0xfff9 && r <= 0xfffb:
				t.Fatalf("%s: %U in %q", what, r, decoded)
			case unicode.Is(unicode.M, r):
				if marks++; marks > 16 {
					t.Fatalf("%s: %d marks on one base in %q", what, marks, decoded)
				}
			default:
				marks = 0
			}
		}
	}
}
