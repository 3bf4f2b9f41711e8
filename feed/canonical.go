package feed

import (
	"net/url"
	"slices"
	"strings"
)

// Canonical returns the form of a clean address that two spellings of it share, to
// recognise a story by: no default port, no fragment, no dot segments, no
// parameters that only say where the reader came from. It is for comparing and not
// for visiting; "" if s is no address. Of text from outside, clean.Canonical is the
// one to use.
func Canonical(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" {
		return ""
	}
	u.Host = strings.TrimSuffix(u.Host, map[string]string{"http": ":80", "https": ":443"}[u.Scheme])
	if name, port, found := strings.Cut(u.Host, ".:"); found {
		u.Host = name + ":" + port
	}
	u.Host = strings.TrimSuffix(u.Host, ".")
	if !strings.HasPrefix(u.Fragment, "!") { // "#!" was an address once
		u.Fragment, u.RawFragment = "", ""
	}
	u = u.JoinPath() // removes dot segments and doubled slashes
	if u.Path == "" {
		u.Path = "/"
	}
	u.RawQuery = withoutTracking(u.RawQuery)
	u.ForceQuery = false
	return u.String()
}

func withoutTracking(query string) string {
	if query == "" {
		return ""
	}
	params := strings.Split(query, "&")
	params = slices.DeleteFunc(params, func(p string) bool {
		name, _, _ := strings.Cut(p, "=")
		return p == "" || isTracking(strings.ToLower(name))
	})
	return strings.Join(params, "&")
}

// isTracking reports parameters that mail programs, networks and analytics add
// to any address. Names a site could use for content ("ref", "id") are not here.
func isTracking(name string) bool {
	for _, prefix := range []string{"utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "__hs", "_hs", "oly_", "vero_", "fb_"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	switch name {
	case "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid",
		"ttclid", "igshid", "igsh", "li_fat_id", "epik", "srsltid", "mc_cid", "mc_eid", "mkt_tok", "_openstat",
		"wickedid", "rb_clickid", "s_cid", "sc_cid", "ml_subscriber", "ml_subscriber_hash", "hsctatracking",
		"_ga", "_gl", "xtor", "at_medium", "at_campaign", "at_link_id", "at_link_type", "at_format", "cmpid", "ito", "guce_referrer", "guce_referrer_sig", "guccounter":
		return true
	}
	return false
}
