package textfile

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"byline/feed"
	"byline/feed/extract"
	"byline/feed/parse"
)

// maxList is the size of the largest list of stories in bytes.
const maxList = 64 << 20

func limitOf(path string) int64 {
	if formatOf(path) == "jsonl" {
		return maxList
	}
	return extract.MaxSize
}

// load reads a regular file within its limit. It is looked at before it is
// opened, for opening a pipe waits for somebody to write.
func load(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err == nil {
		err = regular(path, info)
	}
	if err != nil {
		return nil, fault(path, err)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, fault(path, err)
	}
	return readAll(path, f)
}

// readAll reads and closes an opened file, which may have become another one
// since it was looked at.
func readAll(path string, f *os.File) ([]byte, error) {
	defer f.Close() // read only; nothing can be lost
	info, err := f.Stat()
	if err == nil {
		err = regular(path, info)
	}
	if err != nil {
		return nil, fault(path, err)
	}
	limit := limitOf(path)
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, fault(path, err)
	}
	if int64(len(data)) > limit {
		return nil, tooLarge(path, limit)
	}
	return data, nil
}

func regular(path string, info fs.FileInfo) error {
	limit := limitOf(path)
	switch {
	case info.IsDir():
		return errors.New("it is a folder")
	case !info.Mode().IsRegular():
		return errors.New("it is not a regular file")
	case info.Size() == 0:
		return errors.New("the file is empty")
	case info.Size() > limit:
		return tooLarge(path, limit)
	}
	return nil
}

func tooLarge(path string, limit int64) error {
	return refuse(feed.TooLarge, path, "it is larger than %d MB", limit>>20)
}

// stories understands a file by its name and, where that says nothing, by how it
// begins.
func stories(path string, data []byte) ([]feed.Draft, []string, error) {
	if len(bytes.Trim(data, "\ufeff\xff\xfe \t\r\n\f\v\x00")) == 0 {
		return nil, nil, fault(path, errors.New("the file is empty"))
	}
	read := extract.Text
	switch formatOf(path) {
	case "jsonl":
		return list(path, data)
	case "md", "markdown":
		read = extract.Markdown
	case "html", "htm", "xhtml":
		read = extract.Page
	case "txt":
		if isPage(data) {
			read = extract.Page
		}
	default:
		if isPage(data) {
			read = extract.Page
		} else if f := parse.Sniff(data, ""); f.IsFeed() {
			return nil, nil, isFeed(path, f)
		}
	}
	d, err := read(data, extract.Options{Name: Shown(filepath.Base(path))})
	if err != nil {
		var f *feed.Fault
		if errors.As(err, &f) && f.Err != nil { // it names the file alone, and a folder has many
			err = refuse(f.Class, path, "%w", f.Err)
		}
		return nil, nil, feed.Wrap(feed.BadInput, "read", Shown(path), err)
	}
	d.GUID, d.Origin = locationOf(path), feed.OriginFile
	return []feed.Draft{d}, d.Warnings, nil
}

// isFeed refuses the file of a feed, which is no story and is nowhere to be visited.
func isFeed(path string, f parse.Format) error {
	what, advice := "it is a feed and not a story", "add the address it came from; “byline preview” shows what is in it"
	if f == parse.OPMLFormat {
		what, advice = "it is a list of feeds and not a story", "“byline import opml” subscribes to what it lists"
	}
	return &feed.Fault{Class: feed.BadInput, Op: "read", Subject: Shown(path), Err: errors.New(what), Advice: advice}
}

func isPage(data []byte) bool {
	head := strings.ToLower(string(bytes.TrimSpace(data[:min(len(data), 512)])))
	return strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html")
}
