package extract

import (
	"net/url"
	"strings"

	"byline/feed/pattern"
)

// personPage matches the addresses of pages about one author.
var personPage = pattern.New(`(?i)/(?:authors?|by|byline|profiles?|people|person|staff|contributors?|journalists?|reporters?|writers?|columnists?|correspondents?|team|autor(?:en|es|a|as|i|in|innen)?|auteurs?|autores|redakteure?|redaktion|journalisten?|periodistas?|firmas?|giornalisti|colunistas?|avtor|avtory|user|users|u)/[^/?#]{2,80}/?(?:[?#].*)?$|/@[\w.-]+/?$`)

// networks are the hosts of networks by the name they are shown under.
var networks = map[string]string{
	"twitter.com": "Twitter", "x.com": "X", "facebook.com": "Facebook", "instagram.com": "Instagram", "linkedin.com": "LinkedIn",
	"youtube.com": "YouTube", "github.com": "GitHub", "orcid.org": "ORCID", "bsky.app": "Bluesky", "threads.net": "Threads",
	"medium.com": "Medium", "t.me": "Telegram", "en.wikipedia.org": "Wikipedia", "wikidata.org": "Wikidata", "muckrack.com": "Muck Rack",
	"mastodon.social": "Mastodon", "scholar.google.com": "Google Scholar", "vk.com": "VK", "tiktok.com": "TikTok",
}

// networkOf names the network an address is on; any other is a website, and a
// path that begins with "@" is Mastodon's.
func networkOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	host := strings.TrimPrefix(strings.ToLower(u.Host), "www.")
	switch {
	case u.Scheme == "mailto":
		return "Email"
	case networks[host] != "":
		return networks[host]
	case strings.HasPrefix(u.Path, "/@"):
		return "Mastodon"
	}
	return "Website"
}
