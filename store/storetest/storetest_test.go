package storetest_test

import (
	"context"
	"testing"

	"byline/store/storetest"
)

func TestFillFilesWhatWasAsked(t *testing.T) {
	t.Parallel()
	s := storetest.Open(t)
	storetest.Fill(t, s, 1500)
	lib, err := s.Library(context.Background())
	if err != nil || lib.All != 1500 || lib.Sources != 2 || lib.Authors < 100 {
		t.Errorf("got %+v, %v", lib, err)
	}
}
