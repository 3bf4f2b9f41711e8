package sourcetest_test

import (
	"context"
	"testing"

	"byline/feed"
	"byline/feed/source/sourcetest"
)

// good is the smallest driver that keeps the contract.
type good struct{}

func (good) Kind() feed.Kind                       { return feed.KindPage }
func (good) Claims(location string) (string, bool) { return location, location != "" }
func (good) Fetch(ctx context.Context, _ feed.Source, state feed.FetchState) (feed.Dispatch, error) {
	if err := ctx.Err(); err != nil {
		return feed.Dispatch{}, err
	}
	if state.BodyHash != "" {
		return feed.Dispatch{Unchanged: true, State: state}, nil
	}
	return feed.Dispatch{Items: []feed.Draft{{GUID: "1", Title: "One"}}, State: feed.FetchState{BodyHash: "x"}}, nil
}

func TestSuitePassesAGoodDriver(t *testing.T) {
	t.Parallel()
	sourcetest.Run(t, good{}, "here")
}
