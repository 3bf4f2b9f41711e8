// Package newsboat reads what newsboat keeps: its list of feeds and its cache of
// stories with what its reader did to them. It must not know where they go.
package newsboat

import (
	"errors"
	"fmt"
	"strings"

	"byline/feed"
	"byline/feed/clean"
)

// Feeds reads newsboat's file "urls": an address a line, and behind it tags in
// quotes where they hold blanks. Tags become folders. A tag "~Name" renames the
// feed, and one that begins with "!" hides it from newsboat's list only. Refused
// holds a fault for each line that is left out.
func Feeds(data []byte) (list []feed.Source, refused []error) {
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		words := wordsOf(line)
		if len(words) == 0 {
			continue
		}
		if err := foreign(words[0]); err != nil {
			refused = append(refused, &feed.Fault{Class: feed.BadInput, Op: "import", Subject: fmt.Sprintf("line %d, %s", n, clean.Line(line, 60)), Err: err})
			continue
		}
		s := feed.Source{Location: words[0]}
		for _, tag := range words[1:] {
			name, renames := strings.CutPrefix(tag, "~")
			switch {
			case renames:
				s.Nickname = name
			case tag != "" && !strings.HasPrefix(tag, "!"):
				s.Folders = append(s.Folders, feed.FolderName(tag))
			}
		}
		list = append(list, s)
	}
	return list, refused
}

// foreign says why an address of newsboat's own kinds is left out.
func foreign(address string) error {
	kind, _, _ := strings.Cut(address, ":")
	switch kind {
	case "query":
		return errors.New("saved questions of newsboat are not imported")
	case "exec", "filter":
		return errors.New("feeds made by a program are not imported")
	}
	return nil
}

// wordsOf cuts a line as newsboat does, which is not as a shell does: only
// double quotes quote, a backslash means something between them only, and "#" at
// the beginning of a word makes the rest a comment.
func wordsOf(line string) []string {
	var words []string
	rest := strings.TrimLeft(line, " \t\r\n")
	for rest != "" && rest[0] != '#' {
		var word string
		if rest[0] == '"' {
			word, rest = quoted(rest[1:])
		} else {
			end := strings.IndexAny(rest+" ", " \t\r\n")
			word, rest = rest[:end], rest[end:]
		}
		if word != "" {
			words = append(words, word)
		}
		rest = strings.TrimLeft(rest, " \t\r\n")
	}
	return words
}

// quoted reads up to the closing quote, or to the end of the line without one.
func quoted(s string) (word, rest string) {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '"':
			return b.String(), s[i+1:]
		case s[i] == '\\' && i+1 < len(s):
			i++
		}
		b.WriteByte(s[i])
	}
	return strings.TrimRight(b.String(), "\r\n"), ""
}
