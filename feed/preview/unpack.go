package preview

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"

	"byline/feed"
)

// maxUnpacked is how many bytes a packed file may hold: as many as a server may
// send.
const maxUnpacked = 10 << 20

var errPacked = errors.New("it is packed by gzip and damaged")

// unpack opens a file that was saved as a server packed it (gzip, RFC 1952). All
// others it gives back as they are.
func unpack(data []byte) ([]byte, error) {
	if !bytes.HasPrefix(data, []byte("\x1f\x8b")) {
		return data, nil
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, errPacked
	}
	out, err := io.ReadAll(io.LimitReader(z, maxUnpacked+1))
	switch {
	case len(out) > maxUnpacked:
		return nil, &feed.Fault{Class: feed.TooLarge, Err: fmt.Errorf("it is packed and holds more than %d MB", maxUnpacked>>20)}
	case err != nil:
		return nil, errPacked
	}
	return out, nil
}
