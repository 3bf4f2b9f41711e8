package clean

import (
	"strings"

	"byline/feed"
)

// Canonical is [feed.Canonical] of an address that nobody has cleaned yet: host in
// lower case, nothing in it that is no address. It is for comparing and not for
// visiting; "" if s is no address.
func Canonical(s string) string {
	clean, ok := URL(s)
	if !ok || strings.HasPrefix(clean, "mailto:") {
		return clean
	}
	same := feed.Canonical(clean)
	if same == "" {
		return ""
	}
	if out, ok := URL(same); ok {
		return out
	}
	return clean
}
