package discover_test

import (
	"testing"

	"byline/feed/internal/growth"
	"byline/feed/parse/discover"
)

// TestHostilePages asks that finding the feeds of a page costs no more for each
// byte the larger the page is.
func TestHostilePages(t *testing.T) {
	if testing.Short() {
		t.Skip("the cost of hostile pages is not for short runs.")
	}
	for _, token := range []string{
		"<a href='/feed'>", "<a href='/feed'>rss</a>", "<link rel=alternate type='application/rss+xml' href='/f'>", "<link rel=alternate ", "<a ", "<a href='", "<!--", "<script>", "<title>", "<base href='/x/'>",
		"<meta name=generator content='WordPress 6'>", "<", "&", "&amp;", "a", "<b>", "<svg>", "<a href='//x.example/rss'><b>", "<iframe src='/feed'>", "<textarea>", "\x00", "<a href='feed:'>",
	} {
		for _, head := range []string{"", "<html><body><a href='/rss'>"} {
			write := func(n int) string { return head + growth.Repeat(token)(n) }
			growth.Check(t, head+token, write, func(s string) {
				if found := discover.Links([]byte(s), "https://quay.example/"); len(found) > 1000 {
					t.Errorf("%q: %d candidates", token, len(found))
				}
			})
		}
	}
}
