package clean

import (
	"net/netip"
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/idna"
)

// URL returns s as an absolute http, https or mailto address in printable ASCII
// of at most [MaxURL] bytes, fit to be stored, shown and given to a browser as
// one argument. Names and passwords in it are dropped: they are there to deceive
// or to leak. Of a mailto address only the recipients stay, since some mail
// programs attach files at a parameter's wish.
func URL(s string) (string, bool) {
	s = trimAddress(s)
	scheme, rest, ok := cutScheme(s)
	switch {
	case !ok:
		return "", false
	case scheme == "mailto":
		return mailto(rest)
	case scheme != "http" && scheme != "https":
		return "", false
	}
	rest = slashes(rest)
	if !strings.HasPrefix(rest, "//") {
		return "", false
	}
	rest = rest[2:]
	end := strings.IndexAny(rest, "/?#")
	if end < 0 {
		end = len(rest)
	}
	host, ok := cleanHost(rest[:end])
	if !ok {
		return "", false
	}
	return bounded(scheme + "://" + host + encode(rest[end:]))
}

// Resolve returns the address ref means on a page at base (RFC 3986, section 5),
// cleaned as by [URL]. An empty ref means no address.
func Resolve(base, ref string) (string, bool) {
	return newResolver(base).resolve(ref)
}

// resolver resolves many references against one base.
type resolver struct{ base *url.URL }

func newResolver(base string) resolver {
	clean, ok := URL(base)
	if !ok || strings.HasPrefix(clean, "mailto:") {
		return resolver{}
	}
	u, err := url.Parse(clean)
	if err != nil {
		return resolver{}
	}
	return resolver{base: u}
}

func (r resolver) resolve(ref string) (string, bool) {
	ref = trimAddress(ref)
	if ref == "" || len(ref) > 2*MaxURL {
		return "", false
	}
	if _, _, absolute := cutScheme(ref); absolute {
		return URL(ref)
	}
	if r.base == nil {
		return "", false
	}
	ref = slashes(ref)
	if strings.HasPrefix(ref, "//") {
		return URL(r.base.Scheme + ":" + ref)
	}
	ref = encode(ref)
	if ref[0] == '/' && !strings.Contains(ref, "/.") { // most of them: nothing to work out
		return bounded(r.base.Scheme + "://" + r.base.Host + ref)
	}
	if strings.Contains(firstSegment(ref), ":") {
		ref = "./" + ref // else a time of day would be taken for a scheme
	}
	u, err := url.Parse(ref)
	if err != nil {
		return "", false
	}
	return URL(r.base.ResolveReference(u).String())
}

func bounded(address string) (string, bool) {
	if len(address) > MaxURL {
		return "", false
	}
	return address, true
}

// trimAddress does what every browser does first: white space around goes, and
// line ends and tabs inside (WHATWG URL, 4.4).
func trimAddress(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool { return r <= ' ' || r == 0xa0 || r == 0xfeff })
	if strings.ContainsAny(s, "\t\r\n") {
		s = strings.NewReplacer("\t", "", "\r", "", "\n", "").Replace(s)
	}
	return s
}

// cutScheme splits "scheme:rest"; the scheme comes back in lower case.
func cutScheme(s string) (scheme, rest string, ok bool) {
	for i := range len(s) {
		switch c := s[i] | 0x20; {
		case c >= 'a' && c <= 'z':
		case s[i] == ':' && i > 0:
			return strings.ToLower(s[:i]), s[i+1:], true
		case i > 0 && (s[i] >= '0' && s[i] <= '9' || s[i] == '+' || s[i] == '-' || s[i] == '.'):
		default:
			return "", s, false
		}
	}
	return "", s, false
}

// slashes turns backslashes before the query into slashes, as browsers do: what
// we take for the path must not be somebody else's host.
func slashes(s string) string {
	end := strings.IndexAny(s, "?#")
	if end < 0 {
		end = len(s)
	}
	if !strings.Contains(s[:end], `\`) {
		return s
	}
	return strings.ReplaceAll(s[:end], `\`, "/") + s[end:]
}

func firstSegment(s string) string {
	if end := strings.IndexAny(s, "/?#"); end >= 0 {
		return s[:end]
	}
	return s
}

// cleanHost returns host and port without user information, the host in lower
// case ASCII (IDNA), or false if it could not be one.
func cleanHost(s string) (string, bool) {
	if at := strings.LastIndexByte(s, '@'); at >= 0 {
		s = s[at+1:]
	}
	host, port := s, ""
	if colon := strings.LastIndexByte(s, ':'); colon >= 0 && !strings.HasSuffix(s, "]") {
		host, port = s[:colon], s[colon:]
	}
	if port == ":" {
		port = ""
	}
	if port != "" {
		if n, err := strconv.ParseUint(port[1:], 10, 16); err != nil || n == 0 {
			return "", false
		}
	}
	if strings.HasPrefix(host, "[") {
		ip, err := netip.ParseAddr(strings.Trim(host, "[]"))
		if err != nil || !ip.Is6() || ip.Zone() != "" {
			return "", false
		}
		return "[" + ip.String() + "]" + port, true
	}
	host = strings.ToLower(host)
	if !isHost(host) {
		ascii, err := lookup.ToASCII(host)
		if err != nil || !isHost(ascii) {
			return "", false
		}
		host = ascii
	}
	return host + port, true
}

// lookup maps a host's name as browsers do; it allows what DNS allows and the
// strict rules do not, such as an underscore.
var lookup = idna.New(idna.MapForLookup(), idna.BidiRule(), idna.StrictDomainName(false), idna.CheckHyphens(false))

// isHost reports a lower-case ASCII name of at most 253 bytes that cannot be
// taken for an option.
func isHost(s string) bool {
	if s == "" || len(s) > 253 || s[0] == '-' || s[0] == '.' {
		return false
	}
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9', c == '-', c == '_':
		case c == '.' && s[i-1] != '.':
		default:
			return false
		}
	}
	return true
}

// mailto keeps the recipients of a mail address.
func mailto(s string) (string, bool) {
	s, _, _ = strings.Cut(s, "?")
	s, _, _ = strings.Cut(s, "#")
	s = encode(s)
	at := strings.IndexByte(s, '@')
	if at < 1 || at == len(s)-1 || s[0] == '-' || len(s) > MaxURL-len("mailto:") {
		return "", false
	}
	return "mailto:" + s, true
}

const upperHex = "0123456789ABCDEF"

// encode percent-encodes every byte of a path, query and fragment that an
// address cannot hold, keeps what is encoded already, and breaks up what an HTML
// decoder would take for a reference to a forbidden rune.
func encode(s string) string {
	clean := true
	for i := range len(s) {
		if s[i] == '&' || s[i] == '%' || !inAddress(s[i]) {
			clean = false
			break
		}
	}
	if clean {
		return s
	}
	var out strings.Builder
	out.Grow(len(s) + 16)
	for i := range len(s) {
		c := s[i]
		keep := inAddress(c)
		switch {
		case c == '%':
			keep = i+2 < len(s) && digit(s[i+1]) >= 0 && digit(s[i+2]) >= 0
		case c == '&':
			r, _, ok := reference(s[i:])
			keep = !ok || !forbidden(r) && r != '\n' && r != '\t'
		}
		if keep {
			out.WriteByte(c)
			continue
		}
		out.WriteByte('%')
		out.WriteByte(upperHex[c>>4])
		out.WriteByte(upperHex[c&15])
	}
	return out.String()
}

// inAddress reports printable ASCII but for the characters RFC 3986 leaves out of
// paths and queries.
func inAddress(c byte) bool {
	return c > ' ' && c < 0x7f && !strings.ContainsRune("\"<>[\\]^`{|}", rune(c))
}
