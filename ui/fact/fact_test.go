package fact_test

import (
	"testing"

	"byline/ui/fact"
)

func TestAPageReplacesTheWindowUnlessToldOtherwise(t *testing.T) {
	t.Parallel()
	if (fact.Page{}).Side != fact.Whole {
		t.Error("the zero side is not the whole window")
	}
}
