package main

import (
	"context"
	"errors"
	"io/fs"
	"strings"
	"syscall"
	"unicode"
	"unicode/utf8"

	"byline/feed"
	"byline/feed/clean"
)

// advice is what a person can do about a class of fault when the fault itself
// gives no advice.
var advice = map[feed.Class]string{
	feed.NotFound:    "check the name or the address",
	feed.Denied:      "check that you may read and write there",
	feed.TooLarge:    "divide it into smaller ones",
	feed.Internal:    "this is a bug in Byline; the log file has the details",
	feed.Busy:        "another byline is writing to the library; try again in a moment",
	feed.Damaged:     "“byline db recover” brings back what can be read and keeps the damaged file, “byline restore” puts a backup in its place",
	feed.Newer:       "install the newer Byline to open it",
	feed.NoSpace:     "free some space on the disk; nothing that was saved is lost",
	feed.Unreachable: "check the address and the connection",
}

// sentence is the one place where an error becomes what a person reads: what was
// done, to what, why it failed, and what helps.
func sentence(err error) string {
	if errors.Is(err, context.Canceled) || feed.ClassOf(err) == feed.Interrupted {
		return "interrupted"
	}
	var f *feed.Fault
	if !errors.As(err, &f) {
		return clean.Line(err.Error(), 0)
	}
	text := clean.Line(plainCause(f), 0)
	help := f.Advice
	if help == "" {
		help = advice[f.Class]
	}
	if help != "" {
		text = strings.TrimSuffix(text, ".") + "; " + joined(help)
	}
	return text
}

// plainCause words a fault without what the system repeats: os errors name the
// operation and the path that the fault has named already.
func plainCause(f *feed.Fault) string {
	short := *f
	var path *fs.PathError
	if errors.As(f.Err, &path) && f.Subject != "" {
		short.Err = path.Err
	}
	switch {
	case errors.Is(f.Err, fs.ErrNotExist):
		short.Err = errors.New("there is no such file or folder")
	case errors.Is(f.Err, syscall.EROFS):
		short.Err = errors.New("the disk is read-only")
	case errors.Is(f.Err, fs.ErrPermission):
		short.Err = errors.New("permission denied")
	}
	return short.Error()
}

// joined makes advice the second half of a sentence.
func joined(advice string) string {
	first, size := utf8.DecodeRuneInString(advice)
	second, _ := utf8.DecodeRuneInString(advice[size:])
	if unicode.IsUpper(first) && !unicode.IsUpper(second) {
		advice = string(unicode.ToLower(first)) + advice[size:]
	}
	return strings.TrimSuffix(advice, ".")
}
