package fetch

import (
	"errors"
	"net/netip"
	"strings"

	"byline/feed"
)

// errPrivate is what an address gets that a stranger wrote and that leads into
// the reader's own network.
var errPrivate = &feed.Fault{
	Class:  feed.Denied,
	Err:    errors.New("it leads into a private network"),
	Advice: "Add the address yourself if you mean it.",
}

// reserved lists what netip has no word for (RFC 6890): shared, protocol, test,
// benchmark and future addresses, and IPv6 forms that carry an IPv4 address.
var reserved = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"),
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("198.51.100.0/24"),
	netip.MustParsePrefix("203.0.113.0/24"),
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("64:ff9b::/96"),
	netip.MustParsePrefix("64:ff9b:1::/48"),
	netip.MustParsePrefix("100::/64"),
	netip.MustParsePrefix("2001::/32"),
	netip.MustParsePrefix("2001:db8::/32"),
	netip.MustParsePrefix("2002::/16"),
	netip.MustParsePrefix("fec0::/10"),
}

// private reports addresses that are not of the public network.
func private(ip netip.Addr) bool {
	ip = ip.Unmap().WithZone("")
	if !ip.IsGlobalUnicast() || ip.IsPrivate() {
		return true
	}
	for _, p := range reserved {
		if p.Contains(ip) {
			return true
		}
	}
	return false
}

// checkPeer refuses a connection to "ip:port" in a private network.
func checkPeer(address string) error {
	peer, err := netip.ParseAddrPort(address)
	if err != nil || private(peer.Addr()) {
		return errPrivate
	}
	return nil
}

// privateName reports hosts that are private by their name alone. It matters
// where a proxy makes the connection; otherwise checkPeer decides.
func privateName(host string) bool {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	if ip, err := netip.ParseAddr(host); err == nil {
		return private(ip)
	}
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || strings.HasSuffix(host, ".local") ||
		strings.HasSuffix(host, ".internal") || strings.HasSuffix(host, ".home.arpa")
}
