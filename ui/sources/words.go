package sources

import (
	"fmt"
	"time"

	"byline/feed"
	"byline/feed/clean"
)

// Name is what a source is called; one without a name is called by where it is.
func Name(s feed.Source) string {
	if s.Nickname == "" && s.Title == "" {
		return Place(s)
	}
	return s.Name()
}

// Place is where a source is, without a user's name and password.
func Place(s feed.Source) string {
	if address, ok := clean.URL(s.Location); ok {
		return address
	}
	return clean.Line(s.Location, 0)
}

// kinds names the kinds of sources.
var kinds = map[feed.Kind]string{
	feed.KindFeed: "feed", feed.KindPage: "page", feed.KindFile: "files",
	feed.KindFolder: "folder of files", feed.KindWelcome: "inside Byline",
}

// remedies are what the reader can do about a class of failures.
var remedies = map[feed.Class]string{
	feed.Gone:        "Look for its new address, or remove it; its bookmarks stay.",
	feed.NotFound:    "The address may have changed: adding the site finds its feed anew.",
	feed.Denied:      "If it asks for a password, set a [[login]] in the configuration.",
	feed.Refused:     "The trouble is the server's; it is tried again by itself.",
	feed.Timeout:     "The server is slow; it is tried again by itself.",
	feed.Unreachable: "Check the address and the connection; it is tried again by itself.",
	feed.BadInput:    "There is no feed at this address any more: adding the site finds it anew.",
	feed.TooLarge:    "It is larger than Byline reads.",
}

// Interval says how often a source is visited.
func Interval(d time.Duration) string {
	switch {
	case d <= 0:
		return "as often as it changes"
	case d == 24*time.Hour:
		return "every day"
	case d == 7*24*time.Hour:
		return "every week"
	case d == time.Hour:
		return "every hour"
	}
	return "every " + span(d)
}

// FullText says when the pages of a source's stories are read.
func FullText(p feed.FullText) string {
	switch p {
	case feed.FullTextAlways:
		return "always from the page"
	case feed.FullTextNever:
		return "as the feed gives it"
	}
	return "from the page when you ask for it"
}

// span is a length of time in its largest whole unit.
func span(d time.Duration) string {
	one := func(n int64, unit string) string {
		if n == 1 {
			return "1 " + unit
		}
		return fmt.Sprintf("%d %ss", n, unit)
	}
	switch {
	case d < time.Minute:
		return "less than a minute"
	case d < time.Hour:
		return one(int64(d/time.Minute), "minute")
	case d < 48*time.Hour:
		return one(int64(d/time.Hour), "hour")
	}
	return one(int64(d/(24*time.Hour)), "day")
}

func ago(now, t time.Time) string {
	switch {
	case t.IsZero():
		return "never"
	case now.Sub(t) < time.Minute:
		return "just now"
	}
	return span(now.Sub(t)) + " ago"
}

func until(now, t time.Time) string {
	if !t.After(now) {
		return "at the next refresh"
	}
	return "in " + span(t.Sub(now))
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
