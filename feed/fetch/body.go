package fetch

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"time"

	"github.com/andybalholm/brotli"

	"byline/feed"
)

// readBody reads and unpacks a body of at most limit bytes, counted before and
// after. Length is what the server says of it, -1 if nothing.
func readBody(body io.Reader, encoding string, length, limit int64) ([]byte, error) {
	packed := &capped{r: body, left: limit}
	plain, err := unpack(packed, encoding)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	out.Grow(int(min(max(length, 0), limit)) + bytes.MinRead) // a buffer that grows holds all it has read twice
	_, err = io.Copy(&out, &capped{r: plain, left: limit})
	switch {
	case err == nil:
		return out.Bytes(), nil
	case errors.Is(err, errTooLarge) || packed.left < 0:
		return nil, &feed.Fault{Class: feed.TooLarge, Err: fmt.Errorf("the answer is over %s", size(limit)), Advice: "look for a shorter version of it"}
	case packed.err != nil: // the connection's and not the packing's
		return nil, packed.err
	case errors.Is(err, gzip.ErrHeader): // something follows what was unpacked well
		return out.Bytes(), nil
	}
	return nil, badPacking()
}

// unpack undoes a content coding (RFC 9110, section 8.4.1). Servers that name a
// coding and send text anyway are common enough to be understood, and so are those
// that send a packed file and name none.
func unpack(r io.Reader, encoding string) (io.Reader, error) {
	encoding = strings.ToLower(strings.TrimSpace(encoding))
	start := bufio.NewReader(r)
	head, err := start.Peek(2)
	none := encoding == "" || encoding == "identity"
	switch {
	case none && string(head) == gzipMagic:
		encoding = "gzip"
	case none, len(head) == 0 && errors.Is(err, io.EOF):
		return start, nil
	case len(head) < 2 && err != nil && !errors.Is(err, io.EOF):
		return nil, err
	case encoding != "br" && (head[0] == '<' || head[0] == '{' || bytes.HasPrefix(head, []byte("\xef\xbb"))):
		return start, nil
	}
	switch encoding {
	case "gzip", "x-gzip":
		z, err := gzip.NewReader(start)
		if err != nil {
			return nil, badPacking()
		}
		return z, nil
	case "deflate": // zlib by the standard, bare by old habit
		if len(head) == 2 && head[0]&0x0f == 8 && (int(head[0])<<8|int(head[1]))%31 == 0 {
			z, err := zlib.NewReader(start)
			if err != nil {
				return nil, badPacking()
			}
			return z, nil
		}
		return flate.NewReader(start), nil
	case "br":
		return brotli.NewReader(start), nil
	}
	return nil, &feed.Fault{Class: feed.BadInput, Err: errors.New("the answer is packed in a way nobody asked for")}
}

// gzipMagic begins what gzip packed (RFC 1952, section 2.3.1); no text does.
const gzipMagic = "\x1f\x8b"

func badPacking() error {
	return &feed.Fault{Class: feed.BadInput, Err: errors.New("the answer is packed and cannot be unpacked")}
}

var errTooLarge = errors.New("too large")

// capped reads at most left bytes and fails if there are more. It keeps the error
// of what it reads, so that it can be told from a packing's.
type capped struct {
	r    io.Reader
	left int64
	err  error
}

func (c *capped) Read(p []byte) (int, error) {
	if c.left < 0 {
		return 0, errTooLarge
	}
	n, err := c.r.Read(p[:min(int64(len(p)), c.left+1)])
	c.left -= int64(n)
	if c.left < 0 {
		return n, errTooLarge
	}
	if err != nil && !errors.Is(err, io.EOF) {
		c.err = err
	}
	return n, err
}

func size(bytes int64) string {
	if bytes >= 1<<20 {
		return fmt.Sprintf("%d MB", bytes>>20)
	}
	return fmt.Sprintf("%d bytes", bytes)
}

var errSlow = errors.New("the server sends too slowly")

// paced stops a request whose body comes too slowly to be meant.
type paced struct {
	r     io.Reader
	bytes atomic.Int64
	timer *time.Timer
}

// pace watches a body: in every window it must bring the least number of bytes.
func pace(r io.Reader, l Limits, stop context.CancelCauseFunc) *paced {
	p := &paced{r: r}
	least := int64(float64(l.MinRate) * l.Window.Seconds())
	last := int64(0)
	p.timer = time.AfterFunc(l.Window, func() {
		read := p.bytes.Load()
		if read-last < least {
			stop(errSlow)
			return
		}
		last = read
		p.timer.Reset(l.Window)
	})
	return p
}

func (p *paced) Read(b []byte) (int, error) {
	n, err := p.r.Read(b)
	p.bytes.Add(int64(n))
	return n, err
}

func (p *paced) stop() { p.timer.Stop() }
