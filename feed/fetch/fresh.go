package fetch

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"byline/feed"
)

// The bounds of what a server may ask us to wait.
const (
	leastWait = time.Minute
	mostWait  = 24 * time.Hour
)

// validator reports an ETag or date that can be stored and sent back: printable
// ASCII, of a length somebody could have meant.
func validator(s string) bool {
	if s == "" || len(s) > 512 {
		return false
	}
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// freshUntil reads how long an answer stays fresh: max-age less the age it
// already has, else Expires (RFC 9111, sections 4.2.1 and 5.2.2).
func freshUntil(h http.Header, now time.Time) time.Time {
	maxAge := time.Duration(-1)
	for part := range strings.SplitSeq(strings.Join(h.Values("Cache-Control"), ","), ",") {
		name, value, _ := strings.Cut(strings.ToLower(strings.TrimSpace(part)), "=")
		switch name {
		case "no-store", "no-cache":
			return time.Time{}
		case "max-age":
			if d, ok := seconds(strings.Trim(value, `"`)); ok {
				maxAge = d
			}
		}
	}
	switch {
	case maxAge >= 0:
		age, _ := seconds(h.Get("Age"))
		maxAge -= age
	default:
		expires, err := http.ParseTime(h.Get("Expires"))
		if err != nil {
			return time.Time{}
		}
		date, err := http.ParseTime(h.Get("Date"))
		if err != nil {
			date = now
		}
		maxAge = expires.Sub(date)
	}
	if maxAge <= 0 {
		return time.Time{}
	}
	return now.Add(min(maxAge, mostWait))
}

// Remember is what is to be remembered of a source after a server's answer: its
// validators, and until when the answer is fresh.
func Remember(state feed.FetchState, answer Response, now time.Time) feed.FetchState {
	state.ETag, state.LastModified, state.NextAt = answer.ETag, answer.LastModified, answer.FreshUntil
	switch {
	case answer.NotModified && !answer.FreshSaid:
	case answer.FreshUntil.IsZero():
		state.Fresh = 0
	default:
		state.Fresh = answer.FreshUntil.Sub(now)
	}
	if state.NextAt.IsZero() && state.Fresh > 0 {
		state.NextAt = now.Add(state.Fresh)
	}
	return state
}

// retryAfter reads both forms of Retry-After: seconds and a date. What cannot be
// read says nothing.
func retryAfter(s string, now time.Time) time.Duration {
	s = strings.TrimSpace(s)
	wait, ok := seconds(s)
	if !ok {
		at, err := http.ParseTime(s)
		if err != nil {
			return 0
		}
		wait = at.Sub(now)
	}
	return min(max(wait, leastWait), mostWait)
}

// seconds reads a whole number of seconds of any size; more than fit are many.
func seconds(s string) (time.Duration, bool) {
	s = strings.TrimSpace(s)
	if s == "" || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n > int64(1000*mostWait/time.Second) {
		return 1000 * mostWait, true
	}
	return time.Duration(n) * time.Second, true
}
