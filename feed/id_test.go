package feed_test

import (
	"testing"

	"byline/feed"
)

func TestArticleIDUsesTheStrongestEvidenceOnly(t *testing.T) {
	src := feed.NewSourceID(feed.KindFeed, "https://quay.example/feed")
	full := feed.NewArticleID(src, feed.Evidence{GUID: "g1", URL: "https://quay.example/1", Content: "old"})
	edited := feed.NewArticleID(src, feed.Evidence{GUID: "g1", URL: "https://quay.example/1-moved", Content: "new"})
	if full != edited {
		t.Errorf("an edited story changed its identity: %s, %s", full, edited)
	}
	byURL := feed.NewArticleID(src, feed.Evidence{URL: "g1"})
	if byURL == full {
		t.Error("a GUID and an address of the same spelling share an identity")
	}
	other := feed.NewArticleID(feed.NewSourceID(feed.KindFeed, "https://else.example/feed"), feed.Evidence{GUID: "g1"})
	if other == full {
		t.Error("two sources share an article's identity")
	}
	if !full.Valid() || feed.ArticleID("xyz").Valid() || feed.ArticleID("").Valid() {
		t.Error("Valid does not tell minted identifiers from others")
	}
}

func TestDigestPartsDoNotRunTogether(t *testing.T) {
	a := feed.NewSourceID("ab", "c")
	b := feed.NewSourceID("a", "bc")
	if a == b {
		t.Error("kind and location run together")
	}
}
