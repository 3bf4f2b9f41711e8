package fetch_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"byline/feed"
	"byline/feed/fetch"
	"byline/feed/fetch/fetchtest"
)

func TestAServerWithoutTLSIsNamedAsSuch(t *testing.T) {
	t.Parallel()
	fetchtest.Loopback(t)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }))
	t.Cleanup(s.Close)
	_, err := client(t, fetch.Options{}).Get(t.Context(), fetch.Request{URL: strings.Replace(s.URL, "http:", "https:", 1), Trusted: true})
	var f *feed.Fault
	if !errors.As(err, &f) || !strings.Contains(f.Error(), "does not speak https") || !strings.Contains(f.Advice, "http://") {
		t.Errorf("%v", err)
	}
}
