package textfile

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"byline/feed"
)

// The limits of a folder. A piece is handed on when it holds this many stories or
// bytes of files, so that memory does not grow with the folder.
const (
	maxFiles   = 100_000
	pieceItems = 200
	pieceBytes = 8 << 20
)

type folders struct{}

func (folders) Kind() feed.Kind { return feed.KindFolder }

func (folders) Claims(location string) (string, bool) {
	path, info, ok := pathOf(location)
	return locationOf(path), ok && info != nil && info.IsDir()
}

// Fetch reads the whole folder at once; see Stream.
func (f folders) Fetch(ctx context.Context, s feed.Source, state feed.FetchState) (feed.Dispatch, error) {
	var out feed.Dispatch
	for piece, err := range f.Stream(ctx, s, state) {
		items, warnings := append(out.Items, piece.Items...), append(out.Warnings, piece.Warnings...)
		out = piece
		out.Items, out.Warnings = items, warnings
		if err != nil {
			return out, err
		}
	}
	return out, nil
}

// Stream reads the folder piece by piece. If no file came, went or changed its
// size or time since the last visit, none is read. A file that cannot be read is
// warned of.
func (folders) Stream(ctx context.Context, s feed.Source, state feed.FetchState) iter.Seq2[feed.Dispatch, error] {
	s.Location = atPath(s.Location)
	return func(yield func(feed.Dispatch, error) bool) {
		fresh := func() feed.Dispatch {
			return feed.Dispatch{Format: "folder", Title: filepath.Base(s.Location), State: state}
		}
		piece := fresh()
		root, err := os.OpenRoot(s.Location)
		if err != nil {
			yield(piece, fault(s.Location, err))
			return
		}
		defer root.Close() // read only; nothing can be lost
		names, print, warnings, err := walk(ctx, root, s.Location)
		piece.Warnings = warnings
		if err != nil {
			yield(piece, err)
			return
		}
		if print == state.BodyHash {
			piece.Unchanged = true
			yield(piece, nil)
			return
		}
		size, found := 0, 0
		var last error
		for _, name := range names {
			if err := ctx.Err(); err != nil {
				yield(piece, feed.Wrap(feed.Interrupted, "read", Shown(s.Location), err))
				return
			}
			got, n, err := readIn(root, s.Location, name)
			for _, w := range got.Warnings {
				piece.Warnings = append(piece.Warnings, Shown(name)+": "+w)
			}
			if err != nil && !errors.Is(err, errOther) {
				last = err
				piece.Warnings = append(piece.Warnings, err.Error())
			}
			piece.Items = append(piece.Items, got.Items...)
			found += len(got.Items)
			if size += n; len(piece.Items) < pieceItems && size < pieceBytes {
				continue
			}
			if !yield(piece, nil) {
				return
			}
			piece, size = fresh(), 0
		}
		if found == 0 {
			yield(piece, cmp.Or(last, noTexts(s.Location)))
			return
		}
		piece.State.BodyHash = print
		yield(piece, nil)
	}
}

// walk finds the texts of a folder, and a print of them that changes when one of
// them does. Links are not followed: they lead out of the folder or in circles.
func walk(ctx context.Context, root *os.Root, at string) (names []string, print string, warnings []string, err error) {
	h := sha256.New()
	err = fs.WalkDir(root.FS(), ".", func(name string, e fs.DirEntry, err error) error {
		if stop := ctx.Err(); stop != nil {
			return stop
		}
		if err != nil {
			if name == "." {
				return err
			}
			warnings = append(warnings, fault(filepath.Join(at, name), err).Error())
			if e != nil && e.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		hidden := name != "." && strings.HasPrefix(e.Name(), ".")
		if e.IsDir() && hidden {
			return fs.SkipDir
		}
		if hidden || !e.Type().IsRegular() || !isText(name) && !maybeFeed(name) {
			return nil
		}
		info, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) || err == nil && info.Size() == 0 {
			return nil
		}
		if err != nil {
			return err
		}
		if len(names) == maxFiles {
			return refuse(feed.TooLarge, at, "it holds more than %d texts", maxFiles)
		}
		names = append(names, name)
		fmt.Fprintf(h, "%q %d %d\n", name, info.Size(), info.ModTime().UnixNano())
		return nil
	})
	switch {
	case err != nil && ctx.Err() != nil:
		return nil, "", warnings, feed.Wrap(feed.Interrupted, "read", Shown(at), ctx.Err())
	case err != nil && feed.ClassOf(err) == feed.TooLarge:
		return nil, "", warnings, err
	case err != nil:
		return nil, "", warnings, fault(at, err)
	case len(names) == 0:
		return nil, "", warnings, noTexts(at)
	}
	return names, hex.EncodeToString(h.Sum(nil)), warnings, nil
}

func noTexts(at string) error {
	return refuse(feed.NotFound, at, "the folder holds no texts (%s) and no feeds (%s)", strings.Join(extensions, " "), strings.Join(feedExtensions, " "))
}

// readIn reads one file of a folder, never outside of it. What may be a feed by its
// name and is none gives errOther.
func readIn(root *os.Root, at, name string) (got feed.Dispatch, size int, err error) {
	path := filepath.Join(at, filepath.FromSlash(name))
	info, err := root.Lstat(name)
	if err == nil && info.Mode().IsRegular() && maybeFeed(name) {
		err = peek(root, name)
	}
	if errors.Is(err, errOther) {
		return got, 0, err
	}
	if err == nil {
		err = regular(path, info)
	}
	if err != nil {
		return got, 0, fault(path, err)
	}
	f, err := root.Open(name)
	if err != nil {
		return got, 0, fault(path, err)
	}
	data, err := readAll(path, f)
	if err != nil {
		return got, 0, err
	}
	got, err = stories(path, data)
	return got, len(data), err
}

// peekSize is how much of a file is read to see whether it is a feed.
const peekSize = 64 << 10

// peek looks at the beginning of a file, and gives errOther unless it is a feed's.
func peek(root *os.Root, name string) error {
	f, err := root.Open(name)
	if err != nil {
		return err
	}
	defer f.Close() // read only; nothing can be lost
	head, err := io.ReadAll(io.LimitReader(f, peekSize))
	if err == nil && !isSaved(name, head) {
		err = errOther
	}
	return err
}
