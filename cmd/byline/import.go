package main

import (
	"context"
	"errors"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"byline/feed"
	"byline/feed/parse"
)

func importCommand(a *app) *cobra.Command {
	return group("import", "Subscribe to the feeds of another reader",
		importing(a, "opml FILE", "Subscribe to the feeds of an OPML file; “-” is standard input", outlineSources),
		importNewsboat(a),
	)
}

// importing makes a command that subscribes to what read finds in a file. Read
// also gives a fault for each line that it had to leave out.
func importing(a *app, use, short string, read func([]byte) ([]feed.Source, []error, error)) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{Use: use, Short: short, Args: one("the name of a file, or “-” for standard input,"), RunE: func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		data, err := a.readInput(args[0])
		if err != nil {
			return err
		}
		list, refused, err := read(data)
		if err == nil && len(list)+len(refused) == 0 {
			err = errNoFeeds
		}
		if err != nil {
			fault := &feed.Fault{Class: feed.BadInput, Op: "import", Subject: args[0], Err: err}
			var inner *feed.Fault
			if errors.As(err, &inner) { // its reader did not know the file's name
				fault.Class, fault.Err = inner.Class, inner.Err
			}
			return fault
		}
		done, refused, err := a.enlist(ctx, list, refused)
		if err != nil {
			return err
		}
		return a.imported(done, refused, asJSON)
	}}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

// readInput reads a file, or standard input for "-".
func (a *app) readInput(name string) ([]byte, error) {
	if name != "-" {
		return readFile(name)
	}
	data, err := io.ReadAll(io.LimitReader(a.in, maxPreview+1))
	if err == nil && len(data) > maxPreview {
		return nil, &feed.Fault{Class: feed.TooLarge, Op: "read", Subject: "standard input"}
	}
	return data, feed.Wrap(feed.BadInput, "read", "standard input", err)
}

var errNoFeeds = errors.New("there are no feeds in it")

// imported is the document of an import. Read, starred and hidden are what the
// other program's reader did.
type imported struct {
	Schema  int  `json:"schema"`
	New     int  `json:"new"`
	Known   int  `json:"known"`
	Refused int  `json:"refused"`
	Stories *int `json:"stories,omitempty"`
	Read    int  `json:"read,omitempty"`
	Starred int  `json:"starred,omitempty"`
	Hidden  int  `json:"hidden,omitempty"`
}

// maxComplaints is how many lines that were left out are named.
const maxComplaints = 20

// enlist subscribes to feeds and adds to refused those that cannot be.
func (a *app) enlist(ctx context.Context, list []feed.Source, refused []error) (imported, []error, error) {
	lib, err := a.library(ctx)
	if err != nil {
		return imported{}, refused, err
	}
	got, err := a.desk(lib).Enlist(ctx, list)
	return imported{Schema: 1, New: got.New, Known: got.Known}, append(refused, got.Refused...), err
}

// imported says what came of an import.
func (a *app) imported(done imported, refused []error, asJSON bool) error {
	done.Refused = len(refused)
	for _, err := range refused[:min(len(refused), maxComplaints)] {
		a.say("byline: %s", sentence(err))
	}
	if more := len(refused) - maxComplaints; more > 0 {
		a.say("byline: and %d more", more)
	}
	if asJSON {
		if err := a.printJSON(done); err != nil {
			return err
		}
	} else {
		a.say("%s, %d known already, %d left out; “byline refresh” visits them", count(done.New, "new feed", "new feeds"), done.Known, len(refused))
	}
	return addFailure(refused, done.New+done.Known+len(refused))
}

// outlineSources reads OPML. A feed is in the folder that holds it and in those
// that its category names as paths (OPML 2.0, "category").
func outlineSources(data []byte) ([]feed.Source, []error, error) {
	outline, err := parse.OPML(data)
	if err != nil {
		return nil, nil, err
	}
	var list []feed.Source
	outline.Feeds(func(folder string, f parse.Outline) {
		s := feed.Source{Location: f.XMLURL, Nickname: f.Title, SiteURL: f.HTMLURL}
		if folder != "" {
			s.Folders = append(s.Folders, feed.FolderName(folder))
		}
		for c := range strings.SplitSeq(f.Category, ",") {
			if path, ok := strings.CutPrefix(strings.TrimSpace(c), "/"); ok {
				s.Folders = append(s.Folders, feed.FolderName(path))
			}
		}
		list = append(list, s)
	})
	var missing []error
	for _, w := range outline.Warnings {
		missing = append(missing, &feed.Fault{Class: feed.BadInput, Op: "import", Err: errors.New(w)})
	}
	return list, missing, nil
}
