package discover

import (
	"net/url"
	"slices"
	"strings"

	"byline/feed/clean"
	"byline/feed/pattern"
)

// site is a site whose feeds follow from its addresses.
type site struct {
	host  string // or the end of one, with the dot
	feeds func(u *url.URL, parts []string) []Candidate
}

// sites is the list of what is known; the first whose host fits is asked.
var sites = []site{
	{"youtube.com", youtube},
	{"reddit.com", reddit},
	{"github.com", github},
	{"gitlab.com", gitlab},
	{"medium.com", medium},
	{".medium.com", onRoot("feed", "rss")},
	{".substack.com", onRoot("feed", "rss")},
	{".wordpress.com", onRoot("feed/", "rss")},
	{".tumblr.com", onRoot("rss", "rss")},
	{".itch.io", itchGame},
	{"itch.io", itchList},
	{"bsky.app", bluesky},
	{"vimeo.com", vimeo},
	{"store.steampowered.com", steam},
	{"news.ycombinator.com", onRoot("rss", "rss")},
	{"lobste.rs", onPath(".rss", "rss")},
	{"arxiv.org", arxiv},
	{"pypi.org", pypi},
	{"stackoverflow.com", stack},
	{".stackexchange.com", stack},
}

// Known returns the feeds that follow from an address alone, without asking
// anybody, on sites that do not change their minds.
func Known(address string) []Candidate {
	address, ok := clean.URL(address)
	if !ok {
		return nil
	}
	u, err := url.Parse(address)
	if err != nil {
		return nil
	}
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	for _, prefix := range []string{"old.", "new.", "m."} {
		if rest := strings.TrimPrefix(host, prefix); rest == "reddit.com" || rest == "youtube.com" {
			host = rest
		}
	}
	parts := strings.FieldsFunc(u.Path, func(r rune) bool { return r == '/' })
	for _, s := range sites {
		if host == s.host || strings.HasPrefix(s.host, ".") && strings.HasSuffix(host, s.host) {
			return s.feeds(u, parts)
		}
	}
	switch {
	case isBlogger(host):
		return onRoot("feeds/posts/default", "atom")(u, parts)
	case len(parts) == 1 && isHandle(parts[0]): // Mastodon and its kin
		return appendFeed(nil, u, "/"+parts[0]+".rss", parts[0], "rss")
	}
	return nil
}

// appendFeed adds the feed at a path of the site.
func appendFeed(out []Candidate, u *url.URL, ref, title, kind string) []Candidate {
	root := url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/"}
	address, ok := clean.Resolve(root.String(), ref)
	if !ok {
		return out
	}
	return append(out, Candidate{URL: address, Title: clean.Line(title, 200), Type: kind})
}

// onRoot is a site with one feed at a fixed path.
func onRoot(path, kind string) func(*url.URL, []string) []Candidate {
	return func(u *url.URL, _ []string) []Candidate { return appendFeed(nil, u, "/"+path, "", kind) }
}

// onPath is a site where every page has a feed under its own address and an
// ending.
func onPath(ending, kind string) func(*url.URL, []string) []Candidate {
	return func(u *url.URL, parts []string) []Candidate {
		if len(parts) == 0 {
			return appendFeed(nil, u, "/rss", "", kind)
		}
		return appendFeed(nil, u, "/"+strings.TrimSuffix(strings.Join(parts, "/"), ending)+ending, "", kind)
	}
}

func isBlogger(host string) bool {
	labels := strings.Split(host, ".")
	return len(labels) > 2 && labels[1] == "blogspot"
}

// isHandle reports "@name", which Mastodon, Pleroma and others use as a path.
func isHandle(part string) bool {
	return len(part) > 1 && part[0] == '@' && strings.IndexByte(part[1:], '@') < 0
}

// youtube knows channels, playlists and users by name. Handles and videos need
// their page, see [known].
func youtube(u *url.URL, parts []string) []Candidate {
	feeds := func(key, value string) []Candidate {
		return []Candidate{{URL: "https://www.youtube.com/feeds/videos.xml?" + key + "=" + url.QueryEscape(value), Type: "atom"}}
	}
	switch {
	case u.Query().Get("list") != "" && len(parts) == 1:
		return feeds("playlist_id", u.Query().Get("list"))
	case len(parts) > 1 && parts[0] == "channel":
		return feeds("channel_id", parts[1])
	case len(parts) > 1 && parts[0] == "user":
		return feeds("user", parts[1])
	}
	return nil
}

func reddit(u *url.URL, parts []string) []Candidate {
	if len(parts) > 0 && strings.HasSuffix(parts[len(parts)-1], ".rss") {
		return nil
	}
	root := &url.URL{Scheme: "https", Host: "www.reddit.com"}
	path := "/"
	if len(parts) > 0 {
		path = "/" + strings.Join(parts, "/") + "/"
	}
	return appendFeed(nil, root, path+".rss", "", "atom")
}

func github(u *url.URL, parts []string) []Candidate {
	switch {
	case len(parts) == 0:
		return nil
	case len(parts) == 1:
		return appendFeed(nil, u, "/"+parts[0]+".atom", parts[0]+": activity", "atom")
	case slices.Contains([]string{"topics", "features", "sponsors", "orgs", "search", "marketplace", "explore", "settings"}, parts[0]):
		return nil
	}
	repo := "/" + parts[0] + "/" + parts[1]
	name := parts[0] + "/" + parts[1]
	if len(parts) > 3 && parts[2] == "commits" {
		return appendFeed(nil, u, "/"+strings.TrimSuffix(strings.Join(parts, "/"), ".atom")+".atom", name+": commits to "+strings.Join(parts[3:], "/"), "atom")
	}
	kinds := []string{"releases", "tags", "commits"}
	if len(parts) > 2 {
		if i := slices.Index(kinds, parts[2]); i > 0 { // that one first
			kinds = append([]string{parts[2]}, slices.Delete(kinds, i, i+1)...)
		}
		if parts[2] == "wiki" {
			kinds = append([]string{"wiki"}, kinds...)
		}
	}
	var out []Candidate
	for _, kind := range kinds {
		out = appendFeed(out, u, repo+"/"+kind+".atom", name+": "+kind, "atom")
	}
	return out
}

func gitlab(u *url.URL, parts []string) []Candidate {
	if i := slices.Index(parts, "-"); i > 0 {
		parts = parts[:i]
	}
	if len(parts) < 2 {
		return nil
	}
	project := "/" + strings.Join(parts, "/")
	out := appendFeed(nil, u, project+"/-/tags?format=atom", parts[len(parts)-1]+": tags", "atom")
	return appendFeed(out, u, project+".atom", parts[len(parts)-1]+": activity", "atom")
}

// medium has its feeds under /feed: of a writer, of a publication, of a tag.
func medium(u *url.URL, parts []string) []Candidate {
	if len(parts) == 0 || parts[0] == "feed" {
		return nil
	}
	if (parts[0] == "tag" || parts[0] == "tagged") && len(parts) > 1 {
		return appendFeed(nil, u, "/feed/tag/"+parts[1], "", "rss")
	}
	return appendFeed(nil, u, "/feed/"+parts[0], "", "rss")
}

var steamApp = pattern.New(`^\d+$`)

func steam(u *url.URL, parts []string) []Candidate {
	if len(parts) < 2 || parts[0] != "app" && parts[0] != "news" || !steamApp.MatchString(parts[1]) {
		return nil
	}
	return appendFeed(nil, u, "/feeds/news/app/"+parts[1], "", "rss")
}
