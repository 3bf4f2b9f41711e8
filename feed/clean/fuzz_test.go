package clean_test

import (
	"html"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"byline/feed/clean"
)

func FuzzLine(f *testing.F) {
	for _, s := range hostile() {
		f.Add(s, 80)
	}
	f.Fuzz(func(t *testing.T, s string, most int) {
		most = min(max(most, 0), 2000)
		got := clean.Line(s, most)
		holds(t, "Line", got, true)
		if limit := map[bool]int{true: clean.MaxLine, false: most}[most == 0]; utf8.RuneCountInString(got) > limit {
			t.Fatalf("%d runes, asked for %d", utf8.RuneCountInString(got), limit)
		}
		if again := clean.Line(got, most); again != got {
			t.Fatalf("not idempotent: %q, then %q", got, again)
		}
		text := clean.Text(s)
		holds(t, "Text", text, false)
		if again := clean.Text(text); again != text {
			t.Fatalf("Text not idempotent: %q, then %q", text, again)
		}
	})
}

func FuzzHTML(f *testing.F) {
	for _, s := range hostile() {
		f.Add(s)
		f.Add("<p>" + s + "</p>")
	}
	for _, s := range documents {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 20_000 {
			return
		}
		md := clean.HTML(s, "https://quay.example/news/")
		holds(t, "HTML", md, false)
		if again := clean.Markdown(md); again != md {
			t.Fatalf("Markdown changes what HTML wrote\nonce:  %q\ntwice: %q", md, again)
		}
		holds(t, "HTMLText", clean.HTMLText(s), false)
		safe := clean.SafeHTML(s, "https://quay.example/news/")
		holds(t, "SafeHTML", safe, false)
		if again := clean.SafeHTML(safe, "https://quay.example/news/"); again != safe {
			t.Fatalf("SafeHTML not idempotent\nonce:  %q\ntwice: %q", safe, again)
		}
	})
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range hostile() {
		f.Add(s)
	}
	for _, s := range markdowns {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 20_000 {
			return
		}
		md := clean.Markdown(s)
		holds(t, "Markdown", md, false)
		if again := clean.Markdown(md); again != md {
			t.Fatalf("not idempotent\nonce:  %q\ntwice: %q", md, again)
		}
		holds(t, "Plain", clean.Plain(md), false)
	})
}

func FuzzURL(f *testing.F) {
	for _, s := range addresses {
		f.Add(s, "https://quay.example/a/b?c#d")
	}
	f.Fuzz(func(t *testing.T, s, base string) {
		for _, got := range []string{first(clean.URL(s)), first(clean.Resolve(base, s)), clean.Canonical(s)} {
			if got == "" {
				continue
			}
			if len(got) > clean.MaxURL {
				t.Fatalf("%d bytes", len(got))
			}
			if strings.Trim(got, printable) != "" || strings.ContainsAny(got, " \"<>\\^`{|}") {
				t.Fatalf("not an address in printable ASCII: %q", got)
			}
			if decoded := html.UnescapeString(got); clean.Text(decoded) != decoded {
				t.Fatalf("%q decodes to %q", got, decoded)
			}
			u, err := url.Parse(got)
			if err != nil {
				t.Fatalf("%q does not parse: %v", got, err)
			}
			switch {
			case u.Scheme == "mailto":
			case u.Scheme != "http" && u.Scheme != "https", u.Host == "", u.User != nil:
				t.Fatalf("%q: scheme %q, host %q, user %v", got, u.Scheme, u.Host, u.User)
			}
			if again, ok := clean.URL(got); !ok || again != got {
				t.Fatalf("not idempotent: %q, then %q", got, again)
			}
		}
		if c := clean.Canonical(s); clean.Canonical(c) != c {
			t.Fatalf("Canonical not idempotent: %q, then %q", c, clean.Canonical(c))
		}
	})
}

var printable = func() string {
	var b strings.Builder
	for c := byte('!'); c < 0x7f; c++ {
		b.WriteByte(c)
	}
	return b.String()
}()

func first(s string, ok bool) string {
	if !ok {
		return ""
	}
	return s
}
