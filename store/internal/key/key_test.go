package key_test

import (
	"bytes"
	"testing"
	"time"

	"byline/feed"
	"byline/store/internal/key"
)

func TestOrderOfKeysIsOrderInTime(t *testing.T) {
	t.Parallel()
	var last key.Doc
	for i, at := range []time.Time{{}, time.Unix(1, 0), time.Unix(255, 0), time.Unix(256, 0), time.Unix(1<<31, 0), time.Unix(1<<40, 0)} {
		d := key.NewDoc(at, uint32(i+1))
		if bytes.Compare(last[:], d[:]) >= 0 {
			t.Errorf("%v is not after the one before", at)
		}
		last = d
	}
}

func TestCursorRoundTrip(t *testing.T) {
	t.Parallel()
	d := key.NewDoc(time.Unix(1790000000, 0), 7)
	if got, err := key.ParseCursor(d.Cursor()); err != nil || got != d {
		t.Errorf("got %v, %v", got, err)
	}
	for _, bad := range []feed.Cursor{"x", "zzzzzzzzzzzzzzzz", "00"} {
		if _, err := key.ParseCursor(bad); err == nil {
			t.Errorf("%q was taken", bad)
		}
	}
}
