package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/google/shlex"

	"byline/feed"
	"byline/feed/clean"
)

// newsboatSources reads newsboat's file "urls": an address a line, and behind it
// tags in quotes where they hold blanks. A tag "~Name" renames the feed, and one
// that begins with "!" hides it from newsboat's list only.
func newsboatSources(data []byte) ([]feed.Source, []error, error) {
	var list []feed.Source
	var refused []error
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		words, err := shlex.Split(line)
		if err == nil && len(words) == 0 {
			continue
		}
		if err == nil {
			err = foreign(words[0])
		}
		if err != nil {
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
	return list, refused, nil
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
