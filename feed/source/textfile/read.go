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
)

// maxList is the size of the largest file of many stories in bytes.
const maxList = 64 << 20

func limitOf(path string) int64 {
	if formatOf(path) == "jsonl" || maybeFeed(path) {
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

// stories understands a file by how it begins and by its name. The dispatch says
// what the file says of all its stories.
func stories(path string, data []byte) (feed.Dispatch, error) {
	if len(bytes.Trim(data, "\ufeff\xff\xfe \t\r\n\f\v\x00")) == 0 {
		return feed.Dispatch{}, fault(path, errors.New("the file is empty"))
	}
	read := extract.Text
	switch format := formatOf(path); {
	case format == "jsonl":
		return list(path, data)
	case isSaved(path, data):
		return saved(path, data)
	case format == "md", format == "markdown":
		read = extract.Markdown
	case format == "html", format == "htm", format == "xhtml", isPage(data):
		read = extract.Page
	}
	d, err := read(data, extract.Options{Name: Shown(filepath.Base(path))})
	if err != nil {
		var f *feed.Fault
		if errors.As(err, &f) && f.Err != nil { // it names the file alone, and a folder has many
			err = refuse(f.Class, path, "%w", f.Err)
		}
		return feed.Dispatch{}, feed.Wrap(feed.BadInput, "read", Shown(path), err)
	}
	d.GUID, d.Origin = locationOf(path), feed.OriginFile
	return feed.Dispatch{Items: []feed.Draft{d}, Warnings: d.Warnings}, nil
}

func isPage(data []byte) bool {
	head := strings.ToLower(string(bytes.TrimSpace(data[:min(len(data), 512)])))
	return strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html")
}
