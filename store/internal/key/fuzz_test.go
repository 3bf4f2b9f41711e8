package key_test

import (
	"bytes"
	"cmp"
	"testing"
	"time"

	"byline/feed"
	"byline/store/internal/key"
)

// FuzzOrder holds keys to the order of what they are made of: of time, and of
// arrival within a second.
func FuzzOrder(f *testing.F) {
	f.Add(int64(0), uint32(0), int64(1), uint32(0))
	f.Add(int64(1<<32), uint32(1), int64(1<<32-1), uint32(2))
	f.Add(int64(-5), uint32(3), int64(1<<62), uint32(1))
	f.Fuzz(func(t *testing.T, at1 int64, n1 uint32, at2 int64, n2 uint32) {
		held := func(at int64) int64 { return min(max(at, 0), 1<<32-2) }
		a, b := key.NewDoc(time.Unix(at1, 0), n1), key.NewDoc(time.Unix(at2, 0), n2)
		want := cmp.Or(cmp.Compare(held(at1), held(at2)), cmp.Compare(n1, n2))
		if got := bytes.Compare(a[:], b[:]); got != want {
			t.Errorf("%d/%d and %d/%d compare as %d, want %d", at1, n1, at2, n2, got, want)
		}
		list := key.List(key.Unread, key.Everything)
		if got := bytes.Compare(key.Row(list, a), key.Row(list, b)); got != want {
			t.Errorf("rows compare as %d, want %d", got, want)
		}
		if a.Time().Unix() != held(at1) {
			t.Errorf("%d comes back as %d", at1, a.Time().Unix())
		}
		if back, ok := key.DocOf(key.Row(list, a)); !ok || back != a {
			t.Errorf("the row of %x leads to %x", a, back)
		}
		for _, d := range []key.Doc{a, b} {
			if back, err := key.ParseCursor(d.Cursor()); err != nil || back != d {
				t.Errorf("%x comes back as %x, %v", d, back, err)
			}
		}
	})
}

// FuzzStranger gives every reader of keys whatever there is. What is taken must
// come back as it was.
func FuzzStranger(f *testing.F) {
	f.Add("", []byte(nil))
	f.Add("00ff", []byte("a-01234567"))
	f.Add(string(feed.NewSourceID(feed.KindFeed, "https://x.example")), []byte("up0123456789abcdef01234567"))
	f.Fuzz(func(t *testing.T, id string, raw []byte) {
		if b, err := key.ID(feed.SourceID(id), feed.SourceIDBytes); err == nil {
			if len(b) != feed.SourceIDBytes || len(key.Hex[feed.SourceID](b)) != len(id) {
				t.Errorf("%q became %x", id, b)
			}
		}
		if d, ok := key.DocOf(raw); ok != (len(raw) >= key.DocSize) || ok && !bytes.HasSuffix(raw, d[:]) {
			t.Errorf("%x gave %x, %v", raw, d, ok)
		}
		d, err := key.ParseCursor(feed.Cursor(id))
		if err == nil && id != string(feed.Oldest) && id != string(feed.Newest) && len(d.Cursor()) != len(id) {
			t.Errorf("cursor %q became %q", id, d.Cursor())
		}
	})
}
