package ingest_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"testing"
)

// rules are what servers may count on, and the tests that ask a server of our own
// whether it is kept.
var rules = []struct {
	rule  string
	tests map[string][]string // by package, from here
}{
	{"conditional requests exactly as the server gave the validators", map[string][]string{
		".":        {"TestEveryLaterRequestIsConditional"},
		"../fetch": {"TestValidatorsAreSentBackByteForByte", "TestUnusableValidatorsAreNotKept"},
	}},
	{"no unconditional refetch after a 304", map[string][]string{
		".":        {"TestEveryLaterRequestIsConditional"},
		"../fetch": {"TestNothingIsFetchedAgainAfterNotModified"},
	}},
	{"Retry-After in both forms on 429 and 503", map[string][]string{
		".":        {"TestRetryAfterIsObeyedWithinADay"},
		"../fetch": {"TestRetryAfter"},
	}},
	{"Cache-Control: max-age", map[string][]string{
		".":        {"TestFreshAnswersAreNotAskedForAgain", "TestFreshnessOutlivesAnswersThatDoNotStateIt"},
		"../fetch": {"TestFreshness"},
	}},
	{"RSS ttl", map[string][]string{".": {"TestAFeedsWishOutlivesAnswersThatAreNotRead"}}},
	{"RSS skipHours and skipDays", map[string][]string{".": {"TestHoursAndDaysToSkipOutliveAnswersThatAreNotRead"}}},
	{"exponential back-off after failures", map[string][]string{".": {"TestEveryFailureWaitsLongerUpToADayAndSuccessForgets"}}},
	{"with jitter per source", map[string][]string{".": {"TestSourcesThatFailTogetherAreNotAskedTogether"}}},
	{"410 stops the source and says so", map[string][]string{
		".":        {"TestAFeedThatIsGoneIsLeftAlone"},
		"../fetch": {"TestGoneMissingAndForbiddenAreTold"},
	}},
	{"a permanent redirect moves the source after it was seen twice", map[string][]string{
		".":        {"TestAFeedMovesWhenItSaidSoTwice", "TestATemporaryRedirectMovesNothing", "TestAnAddressTheReaderHasNotSeenIsGuarded"},
		"../fetch": {"TestPermanentOnlyIfEveryHopWas"},
	}},
	{"at most 2 connections a host", map[string][]string{
		".":        {"TestABusyServerHoldsUpItsOwnFeedsOnly"},
		"../fetch": {"TestAtMostTwoRequestsAHost"},
	}},
	{"gzip", map[string][]string{"../fetch": {"TestBodiesAreUnpacked"}}},
	{"a User-Agent that names Byline and a URL; no cookies kept", map[string][]string{
		"../fetch": {"TestRequestNamesTheProgramAndNothingElse"},
	}},
	{"credentials never follow a redirect to another host", map[string][]string{"../fetch": {"TestCredentialsStayWithTheirOrigin"}}},
}

func TestEveryRuleOfPolitenessHasItsTest(t *testing.T) {
	t.Parallel()
	there := map[string]map[string]bool{}
	for _, r := range rules {
		for dir, tests := range r.tests {
			if there[dir] == nil {
				there[dir] = testsIn(t, dir)
			}
			for _, name := range tests {
				if !there[dir][name] {
					t.Errorf("%s: there is no %s in %s", r.rule, name, dir)
				}
			}
		}
	}
}

// testsIn gives the names of a package's tests.
func testsIn(t *testing.T, dir string) map[string]bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no tests in %s: %v", dir, err)
	}
	out := map[string]bool{}
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil {
				out[f.Name.Name] = true
			}
		}
	}
	return out
}
