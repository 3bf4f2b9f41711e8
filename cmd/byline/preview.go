package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"byline/feed"
	"byline/feed/fetch"
	"byline/feed/preview"
)

// maxPreview is how many bytes of a file are read: more is no story and no feed.
const maxPreview = 64 << 20

// previewOptions are the flags of preview.
type previewOptions struct {
	json, batch      bool
	url, contentType string
	width            int
}

func previewCommand(a *app) *cobra.Command {
	o := previewOptions{}
	cmd := &cobra.Command{
		Use: "preview FILE|URL…", Short: "Show what would be made of a file or an address, and store nothing",
		Args: func(cmd *cobra.Command, args []string) error {
			if o.batch {
				return nil
			}
			return some("a file or an address")(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error { return a.preview(cmd.Context(), o, args) },
	}
	f := cmd.Flags()
	f.BoolVar(&o.json, "json", false, "print one JSON object a line")
	f.BoolVar(&o.batch, "batch", false, "read lines of PATH, tab, URL from stdin and answer each at once")
	f.StringVar(&o.url, "url", "", "the `URL` a saved file had")
	f.StringVar(&o.url, "base", "", "the same as --url")
	f.StringVar(&o.contentType, "content-type", "", "the `TYPE` header the file came with")
	f.IntVar(&o.width, "width", 0, "set text for `N` columns")
	return cmd
}

// preview answers each argument, then each line of a batch. What cannot be read
// is answered like the rest and fails the command at its end.
func (a *app) preview(ctx context.Context, o previewOptions, args []string) error {
	out := bufio.NewWriterSize(a.out, 64<<10)
	var failed error
	one := func(name, url string) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		doc := a.previewOf(ctx, name, url, o.contentType)
		if doc.Err != nil {
			failed = doc.Err
			a.say("byline: %s", sentence(doc.Err))
		}
		if err := o.write(out, doc, a.columns(o.width)); err != nil {
			return err
		}
		return out.Flush()
	}
	for _, name := range args {
		if err := one(name, o.url); err != nil {
			return err
		}
	}
	if o.batch {
		lines := bufio.NewScanner(a.in)
		for lines.Scan() {
			name, url, _ := strings.Cut(strings.TrimSuffix(lines.Text(), "\r"), "\t")
			if name == "" {
				continue
			}
			if err := one(name, cmp.Or(url, o.url)); err != nil {
				return err
			}
		}
		if err := lines.Err(); err != nil {
			return feed.Wrap(feed.BadInput, "read", "standard input", err)
		}
	}
	if failed != nil {
		return &toldError{failed}
	}
	return nil
}

// previewOf reads one file or address.
func (a *app) previewOf(ctx context.Context, name, url, contentType string) preview.Document {
	o := preview.Options{File: name, URL: url, ContentType: contentType, Now: a.now}
	var data []byte
	var err error
	if lower := strings.ToLower(name); strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "https://") {
		client := fetch.New(fetch.Options{Version: version(), Now: a.now, Log: a.log})
		defer client.Close()
		var answer fetch.Response
		answer, err = client.Get(ctx, fetch.Request{URL: name, Trusted: true})
		data, o.URL, o.ContentType = answer.Body, cmp.Or(url, answer.FinalURL), cmp.Or(contentType, answer.ContentType)
	} else {
		data, err = readFile(name)
	}
	if err != nil {
		return preview.Document{File: name, Err: err}
	}
	return preview.Read(data, o)
}

// readFile reads a regular file within the limit. Anything else is refused before
// it is opened: opening a pipe waits for its writer.
func readFile(name string) ([]byte, error) {
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return nil, unreadable(name, err)
	case info.IsDir():
		return nil, feed.Wrap(feed.BadInput, "read", name, errors.New("it is a folder; name the files in it"))
	case !info.Mode().IsRegular():
		return nil, feed.Wrap(feed.BadInput, "read", name, errors.New("it is not a regular file"))
	case info.Size() > maxPreview:
		return nil, feed.Wrap(feed.TooLarge, "read", name, fmt.Errorf("it is larger than %d MB", maxPreview>>20))
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, unreadable(name, err)
	}
	defer f.Close()
	var data bytes.Buffer
	data.Grow(int(info.Size()) + bytes.MinRead) // a buffer that grows holds all it has read twice
	_, err = io.Copy(&data, io.LimitReader(f, maxPreview))
	return data.Bytes(), feed.Wrap(feed.BadInput, "read", name, err)
}

func unreadable(name string, err error) error {
	class := feed.NotFound
	if errors.Is(err, os.ErrPermission) {
		class = feed.Denied
	}
	return feed.Wrap(class, "read", name, errors.Unwrap(err))
}

// write prints a document as JSON or for people.
func (o previewOptions) write(w io.Writer, doc preview.Document, width int) error {
	switch {
	case o.json || o.batch:
		return doc.WriteJSON(w)
	case doc.Feed != nil:
		fmt.Fprintf(w, "%s\n%s feed\n\n", doc.Feed.Title, doc.Feed.Format)
		for i := range doc.Feed.Len() {
			item := doc.Feed.Item(i)
			who := ""
			for _, c := range item.Authors {
				who = strings.TrimPrefix(who+", "+c.Name, ", ")
			}
			fmt.Fprintf(w, "%s\n", ansi.Wrap(item.Title, width, ""))
			if meta := strings.Trim(who+"  ·  "+item.Published, " ·"); meta != "" {
				fmt.Fprintf(w, "  %s\n", meta)
			}
		}
		return nil
	case doc.Article != nil:
		return writeArticle(w, doc.Article, min(width, 80))
	}
	return nil // what failed was said on the other stream
}

// writeArticle prints a story as the story pane would show it, then its people.
func writeArticle(w io.Writer, s *preview.Article, width int) error {
	fmt.Fprintln(w, ansi.Wrap(s.Title, width, ""))
	var names []string
	for _, p := range s.Authors {
		names = append(names, p.Name)
	}
	if meta := strings.Trim(strings.Join(names, ", ")+"  ·  "+s.Published, " ·"); meta != "" {
		fmt.Fprintln(w, meta)
	}
	line := ""
	if d := s.Dateline; d != nil {
		line = datelineText(feed.Dateline{Place: d.Place, Agency: d.Agency, Date: d.Date})
	}
	fmt.Fprintf(w, "\n%s\n", ansi.Wrap(line+s.Text, width, ""))
	for _, p := range s.Authors {
		if p.Bio != "" {
			fmt.Fprintf(w, "\n%s\n%s\n", strings.ToUpper(p.Name), ansi.Wrap(p.Bio, width, ""))
		}
	}
	return nil
}
