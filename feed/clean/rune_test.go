package clean_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"byline/feed/clean"
)

func TestLine(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"plain", "The harbour wall", "The harbour wall"},
		{"white space", "  The\n\tharbour \u00a0\u2003 wall\r\n", "The harbour wall"},
		{"colour sequence", "\x1b[31mred\x1b[0m", "[31mred[0m"},
		{"window title", "\x1b]0;pwned\a", "]0;pwned"},
		{"8-bit controls are Windows-1252", "It\u0092s \u0093fine\u0094\u0085", "It’s “fine”…"},
		{"bytes that are not UTF-8", "caf\xe9 \xff\xfe", "caf\ufffd \ufffd\ufffd"},
		{"overrides", "abc\u202egnp.exe\u202c \u2066x\u2069", "abcgnp.exe x"},
		{"private use, noncharacters, BOM", "\ufeffa\ue000\uf8ff\U0010fffd\ufdd0\uffff\U0001fffeb", "ab"},
		{"hidden tags", "a\U000e0001\U000e0068\U000e0069b", "ab"},
		{"zero width", "pass\u200bword\u2060\u00ad\u200c\u200d", "password"},
		{"separators", "a\u2028b\u2029c", "a b c"},
		{"annotations", "\ufff9a\ufffab\ufffb\ufffc", "ab"},
		{"nothing to see", " \u200b\u3164\u2800\u115f\u200e\u00a0 ", ""},
		{"direction marks", "a \u200e b\u200f! \u200e \u200e \u200e c \u200e", "a \u200e b\u200f! \u200e c"},
		{"a mark without a base", "\u0301abc", "abc"},
		{"reference to ESC", "&#27;[31m &#x1b; &#0000027", "␛[31m ␛ ␛"},
		{"reference behind ampersands", "&amp;#27; &amp;amp;#x9D; &#38;#x38;#7;", "␛ \ufffd &#38;#x38;#7;"},
		{"reference made of what is removed", "&#\u200b27; &\x00#27;", "␛ ␛"},
		{"reference inside a reference", "&#&#X00;01;", "&#&#X00;01;"},
		{"reference that goes round 32 bits", "&#x10000001b;[31m &#4294967323;[31m &#x100100000", "\ufffd[31m \ufffd[31m \ufffd"},
		{"reference to white space", "a&Tab;b&NewLine;c&#10;d", "a␉b␊c␊d"},
		{"harmless references", "AT&T &amp; &lt;b&gt; &copy; &#8364;", "AT&T &amp; &lt;b&gt; &copy; &#8364;"},
	} {
		if got := clean.Line(tt.in, 0); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestPublishedKeepsAdvice(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"a \u00ad b": "a \u00ad b", "co\u00adop\u00ad\u00ad\u00ad": "co\u00adop", "x \u200c y\u200d z": "x \u200c y\u200d z", "\u00ad\u200da": "a",
		"a\u202eb\u200bc": "abc", "&#27;&#173;": "␛\ufffd", "a \u00ad": "a", "plain": "plain",
	} {
		if got := clean.Published(in, 0); got != want {
			t.Errorf("Published(%q) = %q, want %q", in, got, want)
		}
		if got := clean.Line(in, 0); strings.ContainsRune(got, 0xad) {
			t.Errorf("Line(%q) = %q", in, got)
		}
	}
	if got := clean.Published(strings.Repeat("é", 3000), 0); utf8.RuneCountInString(got) != clean.MaxLine {
		t.Errorf("%d runes", utf8.RuneCountInString(got))
	}
}

func TestGoodTextIsKept(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"שָׁלוֹם עוֹלָם", "بِسْمِ ٱللَّهِ", "می\u200cخواهم", "क्\u200dष और क्ष", "\u0995\u09cd\u200c\u09af", "สวัสดีชาวโลก", "ភាសា\u200bខ្មែរ", "Tiếng Việt đẹp", "བཀྲ་ཤིས་བདེ་ལེགས",
		"👩\u200d👩\u200d👧\u200d👦 ❤️ 1️⃣ 👍🏽", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "🇫🇮", "日本語、漢字。", "한국어", "\u1112\u1161\u11ab", "Ça coûte 5 € — « oui »", "print \\x1b[31m and ^[[0m",
		"C:\\Users\\x", "a\u200fב", "\u0928\u093f", "e\u0301\u0323", "\u05d0\u05b8\u0591\u05bd",
	} {
		if got := clean.Line(s, 0); got != s {
			t.Errorf("Line(%q) = %q", s, got)
		}
		if got := clean.Text(s); got != s {
			t.Errorf("Text(%q) = %q", s, got)
		}
	}
}

func TestClustersAreBounded(t *testing.T) {
	t.Parallel()
	for name, s := range map[string]string{
		"marks": "e" + strings.Repeat("\u0301", 1000), "joined emoji": strings.Repeat("👩\u200d", 1000), "jamo": strings.Repeat("\u1100", 1000),
		"selectors": "x" + strings.Repeat("\ufe0f", 1000), "viramas": strings.Repeat("क्", 1000), "enclosing": "o" + strings.Repeat("\u20dd", 1000),
	} {
		joined, longest, last := 0, 0, rune(0)
		for _, r := range clean.Line(s, 0) {
			switch {
			case r == 0x200d || r == 0x94d || r == 0x301 || r == 0xfe0f || r == 0x20dd || r == 0x1100:
				joined++
				longest = max(longest, joined)
			case r == '👩' && last == 0x200d, r == 'क' && last == 0x94d: // still the same cluster
			default:
				joined = 0
			}
			last = r
		}
		if longest > 16 {
			t.Errorf("%s: %d joined", name, longest)
		}
	}
}

func TestLineIsCut(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		in   string
		most int
		want string
	}{
		{"abcdef", 6, "abcdef"}, {"abcdef", 5, "abcd…"}, {"ab cdef", 4, "ab…"}, {"abc", 1, "…"}, {"日本語です", 3, "日本…"}, {"&#12345678", 4, "&\ufffd…"[:1] + "#1…"},
	} {
		got := clean.Line(tt.in, tt.most)
		if utf8.RuneCountInString(got) > tt.most {
			t.Errorf("Line(%q, %d) = %q is too long", tt.in, tt.most, got)
		}
		if got != tt.want && !strings.HasPrefix(tt.in, "&") {
			t.Errorf("Line(%q, %d) = %q, want %q", tt.in, tt.most, got, tt.want)
		}
		holds(t, "cut line", got, true)
	}
	if got := clean.Line(strings.Repeat("word ", 1_000_000), 0); utf8.RuneCountInString(got) > clean.MaxLine || !strings.HasSuffix(got, "…") {
		t.Errorf("%d runes", utf8.RuneCountInString(got))
	}
}

func TestText(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"lines", "a\r\nb\rc\n\td", "a\nb\nc\n\td"},
		{"old word processors", "a\vb\fc", "a\nb\nc"},
		{"controls show", "\x1b[31m \a \x7f \x00", "␛[31m ␇ ␡ "},
		{"spaces that mean something", "5\u00a0km\u202f! \u3000\u2009x", "5\u00a0km\u202f! \u3000 x"},
		{"separators", "a\u2028b\u2029c", "a\nb\nc"},
	} {
		if got := clean.Text(tt.in); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	long := clean.Text(strings.Repeat("A line of prose.\n", 200_000))
	if len(long) > clean.MaxText || !strings.HasSuffix(long, "prose.\n\n[…]") {
		t.Errorf("%d bytes, ends in %q", len(long), long[len(long)-30:])
	}
}

func TestWords(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]int{
		"": 0, "...": 0, "one": 1, "don't stop": 2, "It’s 3.5 km — far": 4, "well-known": 1, "a, b. c": 3, "日本語です": 3, "新聞 and news": 3, "ภาษาไทย": 4,
		"Überraschung größer": 2, "한국어 단어": 2, "क्या हाल है": 3, "*": 0, "e\u0301te\u0301": 1,
	} {
		if got := clean.Words(s); got != want {
			t.Errorf("Words(%q) = %d, want %d", s, got, want)
		}
	}
}
