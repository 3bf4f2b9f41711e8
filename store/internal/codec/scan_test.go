package codec

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
)

// agree makes sure that what the scanner reads is what the library reads.
func agree[T any, P interface {
	*T
	read(*scan)
}](t *testing.T, payload []byte) (scannable bool) {
	t.Helper()
	var quick, slow T
	c := scan{s: string(payload)}
	if P(&quick).read(&c); !c.whole() {
		return false
	}
	if err := engineOf().dec.Unmarshal(payload, &slow); err != nil {
		t.Fatalf("%T: %x was scanned, and the library says %v", quick, payload, err)
	}
	if diff := cmp.Diff(slow, quick); diff != "" {
		t.Fatalf("%T of %x (-library +scanner):\n%s", quick, payload, diff)
	}
	return true
}

// everyRecord tries every record that has a scanner, and counts those that took it.
func everyRecord(t *testing.T, payload []byte) (took int) {
	t.Helper()
	for _, ok := range []bool{
		agree[header](t, payload), agree[author](t, payload), agree[mark](t, payload),
		agree[source](t, payload), agree[fetchState](t, payload), agree[body](t, payload),
	} {
		if ok {
			took++
		}
	}
	return took
}

// filled gives a record with a value in every field, and one with none.
func filled[T any](t testing.TB) (payloads [][]byte) {
	t.Helper()
	var full, empty T
	n := 0
	fill(reflect.ValueOf(&full).Elem(), &n)
	for _, v := range []T{full, empty} {
		b, err := engineOf().enc.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		payloads = append(payloads, b)
	}
	return payloads
}

func payloads(t testing.TB) map[string][][]byte {
	t.Helper()
	return map[string][][]byte{
		"header": filled[header](t), "author": filled[author](t), "mark": filled[mark](t),
		"source": filled[source](t), "fetch state": filled[fetchState](t), "body": filled[body](t),
	}
}

func TestScannerReadsWhatThisPackageWrites(t *testing.T) {
	t.Parallel()
	for name, all := range payloads(t) {
		for _, payload := range all {
			if everyRecord(t, payload) == 0 {
				t.Errorf("%s: no scanner takes %x", name, payload)
			}
			for i := range payload { // cut, changed or lengthened it is refused or read alike
				everyRecord(t, payload[:i])
				for _, flip := range []byte{0x01, 0x20, 0x80, 0xff} {
					payload[i] ^= flip
					everyRecord(t, payload)
					payload[i] ^= flip
				}
			}
			if everyRecord(t, append(payload, 0)) > 0 {
				t.Errorf("%s: a byte too many was not seen", name)
			}
		}
	}
}

func FuzzScanner(f *testing.F) {
	for _, all := range payloads(f) {
		for _, payload := range all {
			f.Add(payload)
		}
	}
	f.Fuzz(func(t *testing.T, payload []byte) { everyRecord(t, payload) })
}

func FuzzBodyRoundTrip(f *testing.F) {
	f.Add("Text", "The whole text", "page")
	f.Fuzz(func(t *testing.T, markdown, full, origin string) {
		want := feed.Body{Article: "a", Markdown: markdown, Full: full, Origin: feed.Origin(origin)}
		b, err := EncodeBody(want)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := DecodeBody(b); err != nil || got != want {
			t.Errorf("got %+v, %v", got, err)
		}
	})
}
