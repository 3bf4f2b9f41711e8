package fetch_test

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"byline/feed"
	"byline/feed/fetch"
)

func packed(t *testing.T, coding string, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	var w io.WriteCloser
	switch coding {
	case "gzip", "x-gzip":
		w = gzip.NewWriter(&out)
	case "zlib":
		w = zlib.NewWriter(&out)
	case "br":
		w = brotli.NewWriter(&out)
	default:
		f, err := flate.NewWriter(&out, 6)
		if err != nil {
			t.Fatal(err)
		}
		w = f
	}
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestBodiesAreUnpacked(t *testing.T) {
	t.Parallel()
	text := []byte("<rss>" + strings.Repeat("Straße ", 1000) + "</rss>")
	gz := packed(t, "gzip", text)
	for name, tt := range map[string]struct {
		coding string
		body   []byte
		class  feed.Class
	}{
		"none":                  {"", text, ""},
		"identity":              {"identity", text, ""},
		"gzip":                  {"gzip", gz, ""},
		"x-gzip":                {"X-GZip", gz, ""},
		"deflate as zlib":       {"deflate", packed(t, "zlib", text), ""},
		"deflate as it is":      {"deflate", packed(t, "flate", text), ""},
		"brotli":                {"br", packed(t, "br", text), ""},
		"gzip that is text":     {"gzip", text, ""},
		"gzip and something":    {"gzip", append(bytes.Clone(gz), "\n<!-- cached -->"...), ""},
		"gzip cut short":        {"gzip", gz[:len(gz)/2], feed.BadInput},
		"garbage as gzip":       {"gzip", []byte("\x00\x01\x02\x03garbage"), feed.BadInput},
		"gzip header only":      {"gzip", gz[:2], feed.BadInput},
		"garbage as brotli":     {"br", []byte("garbage that is none"), feed.BadInput},
		"garbage as deflate":    {"deflate", []byte("\xff\xfe garbage"), feed.BadInput},
		"a coding nobody knows": {"zstd", []byte("\x28\xb5\x2f\xfd"), feed.BadInput},
		"a packed file":         {"", gz, ""},
		"the first two bytes":   {"", gz[:2], feed.BadInput},
		"two codings":           {"gzip, gzip", packed(t, "gzip", gz), feed.BadInput},
	} {
		address := serve(t, func(w http.ResponseWriter, r *http.Request) {
			if got := r.Header.Get("Accept-Encoding"); got != "gzip, br, deflate" {
				t.Errorf("Accept-Encoding %q", got)
			}
			w.Header().Set("Content-Encoding", tt.coding)
			w.Write(tt.body)
		})
		got, err := get(t, client(t, fetch.Options{}), address)
		switch {
		case tt.class != "":
			wantClass(t, err, tt.class)
		case err != nil || !bytes.Equal(got.Body, text):
			t.Errorf("%s: %d bytes of %d, %v", name, len(got.Body), len(text), err)
		}
	}
}

func TestAnEmptyPackedBodyIsEmpty(t *testing.T) {
	t.Parallel()
	address := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Encoding", "gzip") })
	if got, err := get(t, client(t, fetch.Options{}), address); err != nil || len(got.Body) != 0 {
		t.Errorf("%d bytes, %v", len(got.Body), err)
	}
}

func TestBodiesOverTheLimit(t *testing.T) {
	t.Parallel()
	bomb := packed(t, "gzip", make([]byte, 16<<20)) // 16 kB
	brotliBomb := packed(t, "br", make([]byte, 8<<20))
	for name, h := range map[string]http.HandlerFunc{
		"said": func(w http.ResponseWriter, _ *http.Request) { w.Write(make([]byte, patient.Body+1)) },
		"endless": func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				if _, err := w.Write(make([]byte, 64<<10)); err != nil {
					return
				}
			}
		},
		"gzip bomb": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			w.Write(bomb)
		},
		"brotli bomb": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "br")
			w.Write(brotliBomb)
		},
	} {
		_, err := get(t, client(t, fetch.Options{}), serve(t, h))
		if err == nil {
			t.Errorf("%s: no error", name)
			continue
		}
		wantClass(t, err, feed.TooLarge)
	}
	exact := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.Write(make([]byte, patient.Body)) })
	if got, err := get(t, client(t, fetch.Options{}), exact); err != nil || int64(len(got.Body)) != patient.Body {
		t.Errorf("as large as allowed: %d bytes, %v", len(got.Body), err)
	}
	_, err := client(t, fetch.Options{}).Get(t.Context(), fetch.Request{URL: exact, Trusted: true, MaxBytes: 1000})
	wantClass(t, err, feed.TooLarge)
}
