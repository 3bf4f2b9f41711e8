package codec

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"byline/feed"
)

// fill gives every field of v a value that is not zero.
func fill(v reflect.Value, n *int) {
	*n++
	if v.Type() == reflect.TypeFor[time.Time]() {
		v.Set(reflect.ValueOf(time.Date(2026, 1, 2, 3, 4, 5, *n*1000+7, time.UTC)))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), n)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), n)
		fill(v.Index(1), n)
	case reflect.String:
		v.SetString("é" + string(rune('a'+*n%26)))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Uint64:
		v.SetUint(1<<63 + uint64(*n))
	case reflect.Uint8, reflect.Uint32:
		v.SetUint(uint64(*n))
	default:
		v.SetInt(int64(*n))
	}
}

func roundTrip[T any](t *testing.T, enc func(T) ([]byte, error), dec func([]byte) (T, error)) {
	t.Helper()
	var filled, zero T
	n := 0
	fill(reflect.ValueOf(&filled).Elem(), &n)
	for _, want := range []T{filled, zero} {
		b, err := enc(want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := dec(b)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%T (-want +got):\n%s", want, diff)
		}
		for i := range b {
			b[i] ^= 0x10
			if _, err := dec(b); !errors.Is(err, ErrDamaged) {
				t.Fatalf("%T: byte %d flipped: %v", want, i, err)
			}
			b[i] ^= 0x10
		}
	}
}

func TestEveryFieldSurvivesAndEveryFlipIsSeen(t *testing.T) {
	t.Parallel()
	roundTrip(t, EncodeHeader, DecodeHeader)
	roundTrip(t, EncodeBody, DecodeBody)
	roundTrip(t, EncodeAuthor, DecodeAuthor)
	roundTrip(t, EncodeAuthorMark, DecodeAuthorMark)
	roundTrip(t, EncodeMark, DecodeMark)
	roundTrip(t, EncodeBookmark, DecodeBookmark)
	roundTrip(t, EncodeSource, DecodeSource)
	roundTrip(t, EncodeFetchState, DecodeFetchState)
}

func TestDatesOutOfRangeBecomeUnknown(t *testing.T) {
	t.Parallel()
	b, err := EncodeHeader(Header{Article: feed.Article{Published: time.Date(20000, 1, 1, 0, 0, 0, 0, time.UTC)}})
	if err != nil {
		t.Fatal(err)
	}
	if h, err := DecodeHeader(b); err != nil || !h.Published.IsZero() {
		t.Errorf("got %v, %v", h.Published, err)
	}
}

func BenchmarkHeader(b *testing.B) {
	var h Header
	n := 0
	fill(reflect.ValueOf(&h).Elem(), &n)
	data, err := EncodeHeader(h)
	if err != nil {
		b.Fatal(err)
	}
	payload, err := unseal(data)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("decode", func(b *testing.B) {
		for b.Loop() {
			if _, err := DecodeHeader(data); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("decode by the library", func(b *testing.B) {
		for b.Loop() {
			var h header
			if err := engineOf().dec.Unmarshal(payload, &h); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encode", func(b *testing.B) {
		for b.Loop() {
			if _, err := EncodeHeader(h); err != nil {
				b.Fatal(err)
			}
		}
	})
}
