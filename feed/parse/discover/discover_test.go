package discover_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"byline/feed/clean"
	"byline/feed/parse/discover"
)

func addresses(cs []discover.Candidate) []string {
	var out []string
	for _, c := range cs {
		out = append(out, c.URL)
	}
	return out
}

func TestDeclaredFeeds(t *testing.T) {
	t.Parallel()
	page := `<!DOCTYPE html><html><head><base href="/blog/">
		<link rel="stylesheet" type="text/css" href="x.css">
		<link rel="alternate" type="application/rss+xml" title="The Quay &amp; Gazette: comments" href="comments/feed/">
		<link REL='Alternate feed' type='application/atom+xml; charset=utf-8' title='The   Quay' href='atom.xml'>
		<link rel=alternate type=application/feed+json href=//cdn.example.com/feed.json>
		<link rel="alternate" hreflang="de" href="/de/">
		<link rel="alternate" type="application/json+oembed" href="/oembed?x">
		<link rel="alternate" type="application/json" href="https://example.com/wp-json/wp/v2/posts/1">
		<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
		</head><body><a href="feed://example.com/podcast.rss">Listen</a><a href="/about">About RSS and how the feed came to be</a></body>`
	want := []discover.Candidate{
		{URL: "https://example.com/blog/atom.xml", Title: "The Quay", Type: "atom"},
		{URL: "https://cdn.example.com/feed.json", Type: "json"},
		{URL: "https://example.com/podcast.rss", Title: "Listen", Type: "rss"},
		{URL: "https://example.com/blog/comments/feed/", Title: "The Quay & Gazette: comments", Type: "rss"},
	}
	if diff := cmp.Diff(want, discover.Links([]byte(page), "https://example.com/a/b.html")); diff != "" {
		t.Error(diff)
	}
}

func TestLinkedFeeds(t *testing.T) {
	t.Parallel()
	for href, want := range map[string]bool{
		"/feed": true, "/feed/": true, "/rss.xml": true, "/blog/atom.xml": true, "/index.xml": true, "/news.rdf": true,
		"/x?format=rss": true, "/?feed=rss2": true, "https://feeds.example.org/quay": true, "/all-posts.rss": true, "/feeds/latest-news_rss.xml": true,
		"/": false, "/story.html": false, "/sitemap.xml": false, "/rss-icon.png": false, "/feedback": false, "/data.json": false, "mailto:feed@example.com": false,
	} {
		got := discover.Links([]byte(`<a href="`+href+`">x</a>`), "https://example.com/")
		if (len(got) == 1) != want {
			t.Errorf("%s: %v", href, got)
		}
	}
	for text, want := range map[string]bool{"RSS": true, "RSS feed": true, "<b>Atom</b>": true, "Subscribe via RSS": true, "Feed the cats today": false, "News": false} {
		got := discover.Links([]byte(`<a href="/subscribe">`+text+`</a>`), "https://example.com/")
		if (len(got) == 1) != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

func TestKnownSites(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]string{
		"https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos": "https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
		"https://m.youtube.com/playlist?list=PL123_-x":                    "https://www.youtube.com/feeds/videos.xml?playlist_id=PL123_-x",
		"https://youtube.com/user/quay":                                   "https://www.youtube.com/feeds/videos.xml?user=quay",
		"https://old.reddit.com/r/golang/":                                "https://www.reddit.com/r/golang/.rss",
		"https://reddit.com/user/ines":                                    "https://www.reddit.com/user/ines/.rss",
		"https://www.reddit.com/":                                         "https://www.reddit.com/.rss",
		"https://github.com/golang/go":                                    "https://github.com/golang/go/releases.atom",
		"https://github.com/golang/go/tags":                               "https://github.com/golang/go/tags.atom",
		"https://github.com/golang/go/commits/release-branch.go1.26":      "https://github.com/golang/go/commits/release-branch.go1.26.atom",
		"https://github.com/golang":                                       "https://github.com/golang.atom",
		"https://gitlab.com/group/sub/project/-/issues":                   "https://gitlab.com/group/sub/project/-/tags?format=atom",
		"https://mastodon.example/@ines":                                  "https://mastodon.example/@ines.rss",
		"https://quay.substack.com/p/a-story":                             "https://quay.substack.com/feed",
		"https://medium.com/@ines/a-story-1234":                           "https://medium.com/feed/@ines",
		"https://medium.com/tag/harbours":                                 "https://medium.com/feed/tag/harbours",
		"https://ines.medium.com/":                                        "https://ines.medium.com/feed",
		"https://quay.wordpress.com/2024/01/a-story/":                     "https://quay.wordpress.com/feed/",
		"https://quay.blogspot.co.uk/2024/01/a.html":                      "https://quay.blogspot.co.uk/feeds/posts/default",
		"https://ines.itch.io/tides":                                      "https://ines.itch.io/tides/devlog.rss",
		"https://itch.io/games/newest":                                    "https://itch.io/games/newest.xml",
		"https://bsky.app/profile/ines.example":                           "https://bsky.app/profile/ines.example/rss",
		"https://store.steampowered.com/app/440/Game/":                    "https://store.steampowered.com/feeds/news/app/440",
		"https://arxiv.org/list/cs.PL/recent":                             "https://rss.arxiv.org/atom/cs.PL",
		"https://pypi.org/project/quay/":                                  "https://pypi.org/rss/project/quay/releases.xml",
		"https://stackoverflow.com/questions/tagged/go":                   "https://stackoverflow.com/feeds/tag/go",
		"https://lobste.rs/t/go":                                          "https://lobste.rs/t/go.rss",
	} {
		got := addresses(discover.Links(nil, address))
		if len(got) == 0 || got[0] != want {
			t.Errorf("%s: %q, want %s first", address, got, want)
		}
	}
	for _, address := range []string{"", "nonsense", "https://example.com/", "https://github.com/", "https://mastodon.example/@ines/1234", "ftp://github.com/a/b", "https://example.com/notyoutube.com/channel/UCx"} {
		if got := discover.Known(address); got != nil {
			t.Errorf("%q is known to have %v", address, got)
		}
	}
}

func TestFeedsThatFollowFromAPage(t *testing.T) {
	t.Parallel()
	const channel = "UC0123456789abcdefghij-_"
	for name, c := range map[string]struct{ address, page, want string }{
		"handle":     {"https://www.youtube.com/@quay", `<link rel="canonical" href="https://www.youtube.com/channel/` + channel + `">`, "https://www.youtube.com/feeds/videos.xml?channel_id=" + channel},
		"video":      {"https://youtu.be/abc", `<script>{"videoId":"abc","channelId":"` + channel + `"}</script>`, "https://www.youtube.com/feeds/videos.xml?channel_id=" + channel},
		"podcast":    {"https://podcasts.apple.com/us/podcast/quay/id123", `{"feedUrl":"https:\/\/pods.example\/quay.xml"}`, "https://pods.example/quay.xml"},
		"soundcloud": {"https://soundcloud.com/quay", `<meta content="soundcloud://x soundcloud:users:4711">`, "https://feeds.soundcloud.com/users/soundcloud:users:4711/sounds.rss"},
		"wordpress":  {"https://quay.example/about/", `<meta name="generator" content="WordPress 6.9">`, "https://quay.example/feed/"},
		"discourse":  {"https://talk.example/t/1", `<META NAME=generator CONTENT='Discourse 3.4'>`, "https://talk.example/latest.rss"},
	} {
		if got := addresses(discover.Links([]byte(c.page), c.address)); !slices.Contains(got, c.want) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestCommonPaths(t *testing.T) {
	t.Parallel()
	got := addresses(discover.Common("https://example.com/blog/"))
	for _, want := range []string{"https://example.com/blog/feed", "https://example.com/feed", "https://example.com/?feed=rss2", "https://example.com/atom.xml"} {
		if !slices.Contains(got, want) {
			t.Errorf("%s is not tried: %q", want, got)
		}
	}
	if got := discover.Common("javascript:alert(1)"); got != nil {
		t.Errorf("%v", got)
	}
}

func FuzzLinks(f *testing.F) {
	f.Add([]byte(`<base href="//x"><link rel=alternate type=text/xml href="?a"><a href=feed:x>rss`), "https://github.com/a/b")
	f.Add([]byte(`<a href="`+strings.Repeat("/rss", 50)+`">`), "https://a.blogspot.com/@x")
	f.Add([]byte(`"channelId":"UC0123456789abcdefghij-_"<meta name=generator content=ghost>`), "https://youtube.com/@q?list=\x1b")
	f.Fuzz(func(t *testing.T, page []byte, address string) {
		for _, c := range append(discover.Links(page, address), discover.Common(address)...) {
			if u, ok := clean.URL(c.URL); !ok || u != c.URL || !strings.HasPrefix(u, "http") {
				t.Errorf("%q on %q: %q is no clean address", page, address, c.URL)
			}
			if clean.Line(c.Title, 200) != c.Title {
				t.Errorf("%q on %q: %q is no clean title", page, address, c.Title)
			}
		}
	})
}
