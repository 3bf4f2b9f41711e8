package clean_test

import (
	"strings"
	"testing"

	"byline/feed/clean"
)

func TestURL(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"https://quay.example/news?id=1#top": "https://quay.example/news?id=1#top",
		" HTTPS://Quay.Example/News \n":      "https://quay.example/News",
		"http://quay.example":                "http://quay.example",
		"https://ada:pw@quay.example/":       "https://quay.example/",
		"https://bank.example@evil.example/": "https://evil.example/",
		`https://good.example\@evil.example`: "https://good.example/@evil.example",
		`http:\\quay.example\a\b?c\d`:        "http://quay.example/a/b?c%5Cd",
		"https://quay.example/a b\"<>'":      "https://quay.example/a%20b%22%3C%3E'",
		"https://quay.example/é?ü#ß":         "https://quay.example/%C3%A9?%C3%BC#%C3%9F",
		"https://quay.example/%41%zz%":       "https://quay.example/%41%25zz%25",
		"https://quay.example/\x1b[31m":      "https://quay.example/%1B%5B31m",
		"https://quay.example/\u202egnp":     "https://quay.example/%E2%80%AEgnp",
		"https://bücher.example/":            "https://xn--bcher-kva.example/",
		"https://аpple.example/":             "https://xn--pple-43d.example/", // Cyrillic а
		"https://qu\u00aday.example/":        "https://quay.example/",
		"http://[::1]:8080/x":                "http://[::1]:8080/x",
		"http://my_site.example/":            "http://my_site.example/",
		"http://quay.example:/":              "http://quay.example/",
		"ht\ntp://quay.example/a\tb":         "http://quay.example/ab",
		"mailto:ada@quay.example":            "mailto:ada@quay.example",
		"MAILTO:ada@quay.example?attach=/x":  "mailto:ada@quay.example",
		"https://quay.example/?a&#27;":       "https://quay.example/?a%26#27;",
	} {
		if got, ok := clean.URL(in); !ok || got != want {
			t.Errorf("URL(%q) = %q, %v, want %q", in, got, ok, want)
		}
	}
	for _, in := range []string{
		"", "quay.example", "/news", "//quay.example/", "javascript:alert(1)", "java\tscript:alert(1)", "\x01javascript:alert(1)", "data:text/html,x", "vbscript:x",
		"file:///etc/passwd", "ftp://quay.example/", "ssh://-oProxyCommand=x/", "http://-oProxyCommand=x/", "http:quay.example", "http://", "http:///x", "http://?x",
		"http://quay.example:99999/", "http://quay.example:x/", "http://[::1/", "http://[fe80::1%25eth0]/", "http://a..example/", "http://.example/", "http://qu ay.example/",
		"mailto:", "mailto:x", "mailto:-x@quay.example", "--help", "https://quay.example/" + strings.Repeat("a", 2048),
	} {
		if got, ok := clean.URL(in); ok {
			t.Errorf("URL(%q) = %q, want none", in, got)
		}
	}
}

func TestResolve(t *testing.T) {
	t.Parallel()
	const base = "https://quay.example/blog/feed.xml?x=1"
	for ref, want := range map[string]string{
		"post1": "https://quay.example/blog/post1", "/post": "https://quay.example/post", "../up": "https://quay.example/up", "?q": "https://quay.example/blog/feed.xml?q",
		"#fn1": "https://quay.example/blog/feed.xml?x=1#fn1", "//other.example/x": "https://other.example/x", "http://other.example": "http://other.example",
		"a b/ü": "https://quay.example/blog/a%20b/%C3%BC", `\\other.example\x`: "https://other.example/x", "./12:30": "https://quay.example/blog/12:30",
		"mailto:a@b.example": "mailto:a@b.example", " post2\n": "https://quay.example/blog/post2", "a%20b": "https://quay.example/blog/a%20b",
	} {
		if got, ok := clean.Resolve(base, ref); !ok || got != want {
			t.Errorf("Resolve(%q) = %q, %v, want %q", ref, got, ok, want)
		}
	}
	for _, ref := range []string{"", " ", "javascript:x", "data:,x", "file:///x", "x:y"} {
		if got, ok := clean.Resolve(base, ref); ok {
			t.Errorf("Resolve(%q) = %q, want none", ref, got)
		}
	}
	for _, base := range []string{"", "file:///home/x", "mailto:a@b.example", "not an address"} {
		if got, ok := clean.Resolve(base, "post"); ok {
			t.Errorf("Resolve(%q, post) = %q, want none", base, got)
		}
		if got, ok := clean.Resolve(base, "http://quay.example/"); !ok || got != "http://quay.example/" {
			t.Errorf("Resolve(%q, absolute) = %q, %v", base, got, ok)
		}
	}
}

func TestCanonical(t *testing.T) {
	t.Parallel()
	for _, same := range [][]string{
		{"https://quay.example/a", "HTTPS://QUAY.example:443/a", "https://quay.example/a#part", "https://quay.example/b/../a", "https://quay.example/./a?", "https://quay.example./a",
			"https://quay.example/a?utm_source=x&utm_medium=y", "https://quay.example/a?fbclid=1&gclid=2&mc_cid=3&mc_eid=4", "https://ada@quay.example/a"},
		{"http://quay.example/", "http://quay.example", "http://quay.example:80/"},
		{"https://quay.example/a?id=1", "https://quay.example/a?UTM_Campaign=z&id=1&", "https://quay.example/a?&id=1#x"},
		{"https://quay.example/#!/story/1"},
		{"http://quay.example/a"},
		{"https://quay.example/a?id=2"},
		{"https://quay.example/A"},
	} {
		for _, s := range same {
			if got := clean.Canonical(s); got != clean.Canonical(same[0]) || got == "" {
				t.Errorf("Canonical(%q) = %q, want that of %q", s, got, same[0])
			}
		}
	}
	seen := map[string]bool{}
	for _, s := range []string{"https://q.example/a", "http://q.example/a", "https://q.example/a?id=1", "https://q.example/a?id=2", "https://q.example/A", "https://q.example/a/", "https://r.example/a", "https://q.example:8080/a", "https://q.example/a?ref=home"} {
		if c := clean.Canonical(s); seen[c] {
			t.Errorf("Canonical(%q) = %q is another's", s, c)
		} else {
			seen[c] = true
		}
	}
	for _, s := range []string{"", "x", "javascript:x"} {
		if got := clean.Canonical(s); got != "" {
			t.Errorf("Canonical(%q) = %q", s, got)
		}
	}
}
