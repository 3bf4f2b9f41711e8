// Package textfile reads stories from files: texts, Markdown, saved pages, saved
// feeds and lists of stories, one by one or a folder of them. It must not know how a text is
// understood nor where it is filed.
//
// The time a file was changed is not taken for the time its story was published:
// what the text does not state stays absent, and the story is listed by the time
// it arrived.
package textfile

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"byline/feed"
	"byline/feed/clean"
	"byline/feed/source"
)

// extensions are the names of the files read in a folder.
var extensions = []string{".txt", ".md", ".markdown", ".html", ".htm", ".jsonl"}

// New returns the driver of single files or, for feed.KindFolder, of folders.
func New(kind feed.Kind) source.Driver {
	if kind == feed.KindFolder {
		return folders{}
	}
	return files{}
}

type files struct{}

func (files) Kind() feed.Kind { return feed.KindFile }

// Claims what exists and is no folder, and what can only be meant as a file.
func (files) Claims(location string) (string, bool) {
	path, info, ok := pathOf(location)
	if !ok || info != nil {
		return locationOf(path), ok && !info.IsDir()
	}
	meant := filepath.IsAbs(location) || strings.HasPrefix(location, ".") || strings.HasPrefix(location, "~/") ||
		strings.HasPrefix(location, "file://") || isText(location)
	return locationOf(path), meant
}

// Fetch reads the file unless its size and time are those of the last visit.
func (files) Fetch(ctx context.Context, s feed.Source, state feed.FetchState) (feed.Dispatch, error) {
	s.Location = atPath(s.Location)
	out := feed.Dispatch{Format: formatOf(s.Location), Title: filepath.Base(s.Location), State: state}
	if err := ctx.Err(); err != nil {
		return out, feed.Wrap(feed.Interrupted, "read", Shown(s.Location), err)
	}
	info, err := os.Stat(s.Location)
	if err != nil {
		return out, fault(s.Location, err)
	}
	print := fmt.Sprintf("%d %d", info.Size(), info.ModTime().UnixNano())
	if print == state.BodyHash {
		out.Unchanged = true
		return out, nil
	}
	data, err := load(s.Location)
	if err != nil {
		return out, err
	}
	got, err := stories(s.Location, data)
	if err != nil {
		return out, err
	}
	out.Items, out.Warnings, out.Title, out.Format = got.Items, got.Warnings, cmp.Or(got.Title, out.Title), cmp.Or(got.Format, out.Format)
	out.State.BodyHash = print
	return out, nil
}

// pathOf returns the absolute path a location means, if it may be one, and what
// lies there, if anything does.
func pathOf(location string) (path string, info fs.FileInfo, ok bool) {
	path = location
	switch rest, home := strings.CutPrefix(location, "~/"); {
	case location == "" || strings.ContainsRune(location, 0):
		return "", nil, false
	case strings.HasPrefix(location, "file://"):
		u, err := url.Parse(location)
		if err != nil || u.Host != "" && u.Host != "localhost" || u.Path == "" {
			return "", nil, false
		}
		path = filepath.FromSlash(u.Path)
	case strings.Contains(location, "://"):
		return "", nil, false
	case home:
		dir, err := os.UserHomeDir()
		if err != nil {
			return "", nil, false
		}
		path = filepath.Join(dir, rest)
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return "", nil, false
	}
	if info, err = os.Stat(path); err != nil {
		info = nil
	}
	return path, info, true
}

// locationOf is how a path is kept: as it is, or as a file address where cleaning
// would change it, such as bytes that are not UTF-8 or two blanks in a row. pathOf
// turns it back.
func locationOf(path string) string {
	if clean.Line(path, 0) == path {
		return path
	}
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(path)}).String()
}

// atPath is the path of a location that locationOf made.
func atPath(location string) string {
	if path, _, ok := pathOf(location); ok {
		return path
	}
	return location
}

// Shown is a path as a sentence may hold it: what cannot be printed is replaced.
func Shown(path string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return unicode.ReplacementChar
	}, path)
}

func formatOf(path string) string {
	return strings.TrimPrefix(strings.ToLower(filepath.Ext(path)), ".")
}

func isText(path string) bool {
	return slices.Contains(extensions, "."+formatOf(path))
}

// refuse is a fault about a path, with its reason.
func refuse(class feed.Class, path, format string, args ...any) error {
	return &feed.Fault{Class: class, Op: "read", Subject: Shown(path), Err: fmt.Errorf(format, args...)}
}

// fault gives an error about a path its class.
func fault(path string, err error) error {
	class := feed.BadInput
	switch {
	case errors.Is(err, fs.ErrNotExist):
		class = feed.NotFound
	case errors.Is(err, fs.ErrPermission):
		class = feed.Denied
	}
	var cause *fs.PathError
	if feed.ClassOf(err) == feed.Internal && errors.As(err, &cause) {
		err = cause.Err // the path is said once, by the fault
	}
	return feed.Wrap(class, "read", Shown(path), err)
}
