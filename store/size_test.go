package store_test

import (
	"os"
	"testing"

	"byline/store/storetest"
)

func TestAStoryTakesLittleRoom(t *testing.T) {
	t.Parallel()
	const stories, most = 5000, 3600
	s := storetest.Open(t)
	storetest.Fill(t, s, stories)
	info, err := os.Stat(s.Path())
	if err != nil {
		t.Fatal(err)
	}
	if got := info.Size() / stories; got > most {
		t.Errorf("the file takes %d bytes a story, want at most %d", got, most)
	}
}
