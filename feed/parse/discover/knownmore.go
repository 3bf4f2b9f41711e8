package discover

import (
	"net/url"
	"strings"

	"byline/feed/clean"
	"byline/feed/pattern"
)

// itchGame knows the development log of a game at its maker's own host.
func itchGame(u *url.URL, parts []string) []Candidate {
	if len(parts) == 0 {
		return nil
	}
	return appendFeed(nil, u, "/"+parts[0]+"/devlog.rss", "", "rss")
}

// itchList knows that every list of games is a feed with another ending.
func itchList(u *url.URL, parts []string) []Candidate {
	if len(parts) == 0 || parts[0] != "games" && parts[0] != "game-assets" && parts[0] != "tools" && parts[0] != "comics" && parts[0] != "books" {
		return nil
	}
	return appendFeed(nil, u, "/"+strings.TrimSuffix(strings.Join(parts, "/"), ".xml")+".xml", "", "rss")
}

func bluesky(u *url.URL, parts []string) []Candidate {
	if len(parts) < 2 || parts[0] != "profile" {
		return nil
	}
	return appendFeed(nil, u, "/profile/"+parts[1]+"/rss", parts[1], "rss")
}

func vimeo(u *url.URL, parts []string) []Candidate {
	switch {
	case len(parts) == 2 && (parts[0] == "channels" || parts[0] == "groups"):
		return appendFeed(nil, u, "/"+parts[0]+"/"+parts[1]+"/videos/rss", "", "rss")
	case len(parts) == 1 && strings.Trim(parts[0], "0123456789") != "":
		return appendFeed(nil, u, "/"+parts[0]+"/videos/rss", "", "rss")
	}
	return nil
}

func arxiv(_ *url.URL, parts []string) []Candidate {
	if len(parts) < 2 || parts[0] != "list" {
		return nil
	}
	return []Candidate{{URL: "https://rss.arxiv.org/atom/" + url.PathEscape(parts[1]), Title: parts[1], Type: "atom"}}
}

func pypi(u *url.URL, parts []string) []Candidate {
	if len(parts) < 2 || parts[0] != "project" {
		return nil
	}
	return appendFeed(nil, u, "/rss/project/"+parts[1]+"/releases.xml", parts[1]+": releases", "rss")
}

// stack knows the sites of Stack Exchange: questions under a tag, the answers to
// one, what one person writes.
func stack(u *url.URL, parts []string) []Candidate {
	switch {
	case len(parts) > 2 && parts[0] == "questions" && parts[1] == "tagged":
		return appendFeed(nil, u, "/feeds/tag/"+parts[2], parts[2], "atom")
	case len(parts) > 1 && parts[0] == "questions":
		return appendFeed(nil, u, "/feeds/question/"+parts[1], "", "atom")
	case len(parts) > 1 && parts[0] == "users":
		return appendFeed(nil, u, "/feeds/user/"+parts[1], "", "atom")
	}
	return appendFeed(nil, u, "/feeds", "", "atom")
}

var (
	channelID  = pattern.New(`(?:itemprop="(?:channelId|identifier)" content="|"(?:externalId|channelId|externalChannelId)":\s?"|youtube\.com/channel/)(UC[\w-]{22})`)
	feedURL    = pattern.New(`"feedUrl":\s?"(https?:[^"\s]{4,500})"`)
	soundcloud = pattern.New(`soundcloud:users:(\d{1,15})`)
	generator  = pattern.New(`(?i)<meta[^>]{0,80}name=["']?generator["']?[^>]{0,20}content=["']([^"'>]{1,60})`)
)

// generated are the paths at which programs that sites are made with have their
// feed.
var generated = []struct{ program, path, kind string }{
	{"wordpress", "/feed/", "rss"}, {"blogger", "/feeds/posts/default", "atom"}, {"ghost", "/rss/", "rss"},
	{"discourse", "/latest.rss", "rss"}, {"hugo", "/index.xml", "rss"}, {"jekyll", "/feed.xml", "atom"},
	{"drupal", "/rss.xml", "rss"}, {"joomla", "/?format=feed&type=rss", "rss"}, {"typepad", "/atom.xml", "atom"},
	{"movable type", "/atom.xml", "atom"}, {"pelican", "/feeds/all.atom.xml", "atom"}, {"squarespace", "/?format=rss", "rss"},
	{"mediawiki", "/index.php?title=Special:RecentChanges&feed=atom", "atom"},
}

// known returns the feeds that follow from a page and the site it is on.
func known(page []byte, address string) []Candidate {
	u, err := url.Parse(address)
	if err != nil || len(page) == 0 {
		return nil
	}
	page = page[:min(len(page), maxPage)]
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	switch host {
	case "youtube.com", "m.youtube.com", "youtu.be":
		if m := channelID.FindSubmatch(page); m != nil {
			return youtube(u, []string{"channel", string(m[1])})
		}
	case "podcasts.apple.com", "itunes.apple.com":
		if m := feedURL.FindSubmatch(page); m != nil {
			if feed, ok := clean.URL(strings.ReplaceAll(string(m[1]), `\/`, "/")); ok {
				return []Candidate{{URL: feed, Type: "rss"}}
			}
		}
	case "soundcloud.com":
		if m := soundcloud.FindSubmatch(page); m != nil {
			return []Candidate{{URL: "https://feeds.soundcloud.com/users/soundcloud:users:" + string(m[1]) + "/sounds.rss", Type: "rss"}}
		}
	}
	m := generator.FindSubmatch(page[:min(len(page), 256<<10)])
	if m == nil {
		return nil
	}
	program := strings.ToLower(string(m[1]))
	for _, g := range generated {
		if strings.Contains(program, g.program) {
			return appendFeed(nil, u, g.path, "", g.kind)
		}
	}
	return nil
}
