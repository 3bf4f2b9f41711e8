package authors

import (
	"net/url"
	"slices"
	"strings"

	"byline/feed"
	"byline/feed/clean"
)

// Keys says by what a person can be recognised, strongest first: the profile
// page, the mail address, the name within one site. Site is the host of the
// publication. A picture is no key: a new one never makes a new person.
func Keys(p feed.Person, site string) []feed.AuthorKey {
	var out []feed.AuthorKey
	if address := profile(p.URL, site); address != "" {
		out = append(out, feed.AuthorKey("url:"+address))
	}
	if mail := cleanMail(p.Email); mail != "" && !isShared(mail) {
		out = append(out, feed.AuthorKey("mailto:"+mail))
	}
	if name := Fold(p.Name); name != "" {
		out = append(out, feed.AuthorKey("name:"+siteKey(site)+"/"+name))
	}
	return out
}

// siteKey is the host without what does not tell publications apart.
func siteKey(site string) string {
	site = strings.ToLower(strings.TrimSpace(site))
	if u, err := url.Parse(site); err == nil && u.Host != "" {
		site = u.Host
	}
	return strings.TrimPrefix(strings.TrimSuffix(site, "."), "www.")
}

// profile returns the canonical address of a page that is about one person. The
// publication's own front page, and pages named for everybody, are about nobody.
func profile(address, site string) string {
	canonical := clean.Canonical(address)
	u, err := url.Parse(canonical)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	host := strings.TrimPrefix(u.Host, "www.")
	path := strings.Trim(u.Path, "/")
	if path == "" && u.RawQuery == "" && (host == siteKey(site) || isNetwork(host)) {
		return ""
	}
	last := path[strings.LastIndexByte(path, '/')+1:]
	if u.RawQuery == "" && slices.Contains(everybody, strings.ToLower(last)) {
		return ""
	}
	u.Scheme, u.Host = "https", host
	u.Path = strings.TrimSuffix(u.Path, "/")
	return u.String()
}

// everybody are the last parts of addresses of pages about no single person.
var everybody = []string{"about", "about-us", "contact", "team", "staff", "author", "authors", "people", "imprint",
	"impressum", "index.html", "index.php", "admin", "feed", "rss", "contributors", "redaktion", "redazione", "editorial"}

// isNetwork reports hosts whose front page belongs to everybody.
func isNetwork(host string) bool {
	switch host {
	case "twitter.com", "x.com", "facebook.com", "instagram.com", "linkedin.com", "youtube.com", "medium.com",
		"github.com", "mastodon.social", "bsky.app", "threads.net", "t.me", "reddit.com", "substack.com":
		return true
	}
	return false
}

// isShared reports mail addresses that several people read.
func isShared(mail string) bool {
	local, _, _ := strings.Cut(mail, "@")
	switch local {
	case "info", "news", "editor", "editors", "editorial", "contact", "kontakt", "contacto", "contato", "admin",
		"webmaster", "redaktion", "redazione", "redaccion", "redaction", "redacao", "redactie", "office", "support",
		"press", "presse", "feedback", "hello", "mail", "letters", "tips", "team", "newsdesk", "newsroom", "newsletter",
		"feeds", "rss", "blog", "podcast", "post", "service", "help", "media", "desk", "staff", "web", "online":
		return true
	}
	return false
}
