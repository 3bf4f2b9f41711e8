package codec

import (
	"errors"
	"runtime/metrics"
	"testing"
)

// decoders are all that read a stored value.
var decoders = map[string]func([]byte) error{
	"header":      func(b []byte) error { _, err := DecodeHeader(b); return err },
	"body":        func(b []byte) error { _, err := DecodeBody(b); return err },
	"author":      func(b []byte) error { _, err := DecodeAuthor(b); return err },
	"author mark": func(b []byte) error { _, err := DecodeAuthorMark(b); return err },
	"mark":        func(b []byte) error { _, err := DecodeMark(b); return err },
	"bookmark":    func(b []byte) error { _, err := DecodeBookmark(b); return err },
	"source":      func(b []byte) error { _, err := DecodeSource(b); return err },
	"fetch state": func(b []byte) error { _, err := DecodeFetchState(b); return err },
}

// allocated is how many bytes this process has asked for so far.
func allocated() uint64 {
	s := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// FuzzDecode gives the decoders whatever there is, as it is and with the checksum
// that a damaged value does not have. Each reads it or says that it is damaged, and
// together they take no more memory than one text of the largest size, unpacked and
// copied, and the structures of so many bytes call for.
func FuzzDecode(f *testing.F) {
	for _, all := range payloads(f) {
		for _, payload := range all {
			f.Add(payload)
			f.Add(packer().EncodeAll(payload, nil))
		}
	}
	f.Add([]byte{0xa1, 0x01, 0x9b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}) // an array of 2⁶³ parts
	f.Add([]byte{0xa1, 0x01, 0x7b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}) // a text of 2⁶⁴ bytes
	f.Fuzz(func(t *testing.T, payload []byte) {
		before := allocated()
		for _, b := range [][]byte{payload, seal(append(make([]byte, sumSize), payload...))} {
			for name, decode := range decoders {
				if err := decode(b); err != nil && !errors.Is(err, ErrDamaged) {
					t.Errorf("%s of %x: %v", name, b, err)
				}
			}
		}
		if took, most := allocated()-before, uint64(3*maxBody+5000*len(payload)+4<<20); took > most {
			t.Errorf("%d bytes for %x", took, payload)
		}
	})
}
