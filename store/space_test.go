package store

import (
	"path/filepath"
	"strings"
	"testing"

	"byline/feed"
)

func TestAFileTheDiskHasNoRoomForIsNotBegun(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "copy.db")
	for _, c := range []struct {
		needed int64
		want   feed.Class
	}{{0, ""}, {4096, ""}, {1 << 62, feed.NoSpace}} {
		err := room("copy", path, c.needed)
		if feed.ClassOf(err) != c.want {
			t.Errorf("%d bytes: %v, want class %q", c.needed, err, c.want)
		}
		if err != nil && (!strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "MB are free")) {
			t.Errorf("the sentence lacks the file or what is free: %v", err)
		}
	}
}

func TestAnUnknownDiskRefusesNothing(t *testing.T) {
	t.Parallel()
	if err := room("copy", "/nowhere/at/all/copy.db", 1<<62); err != nil {
		t.Errorf("refused: %v", err)
	}
}
