package detail

import (
	"testing"

	"byline/ui/markdown"
)

func TestCacheForgetsWhatWasUsedLongestAgo(t *testing.T) {
	t.Parallel()
	doc := markdown.Doc{Lines: []string{string(make([]byte, 1000))}}
	c := newCache(3*doc.Size() + 10)
	for _, id := range []string{"a", "b", "c"} {
		c.put(key{theme: id}, doc)
	}
	c.get(key{theme: "a"})
	c.put(key{theme: "d"}, doc)
	c.put(key{theme: "d"}, doc)
	for id, want := range map[string]bool{"a": true, "b": false, "c": true, "d": true} {
		if _, got := c.get(key{theme: id}); got != want {
			t.Errorf("%s is kept: %v, want %v", id, got, want)
		}
	}
	if c.size != 3*doc.Size() {
		t.Errorf("%d bytes are counted, %d are kept", c.size, 3*doc.Size())
	}
	c.put(key{theme: "huge"}, markdown.Doc{Lines: []string{string(make([]byte, 10000))}})
	if len(c.entries) != 1 {
		t.Errorf("%d entries beside one that is over the limit alone", len(c.entries)-1)
	}
}
