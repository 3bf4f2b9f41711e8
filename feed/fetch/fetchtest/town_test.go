package fetchtest_test

import (
	"io"
	"net/http"
	"testing"

	"byline/feed/fetch/fetchtest"
)

func TestATownAnswersAndCounts(t *testing.T) {
	fetchtest.Loopback(t)
	t.Parallel()
	town, err := fetchtest.NewTown(3, 0, func(path string) (string, []byte) { return `"` + path + `"`, []byte("at " + path) })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { town.Close() })
	for _, host := range town.Hosts {
		for tag, want := range map[string]string{"": "at /a", `"/a"`: ""} {
			req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, host+"/a", nil)
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("If-None-Match", tag)
			res, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(res.Body)
			if res.Body.Close(); err != nil || string(body) != want || (want == "") != (res.StatusCode == http.StatusNotModified) {
				t.Errorf("%s with %q: %d %q, %v", host, tag, res.StatusCode, body, err)
			}
		}
	}
	n := int64(len(town.Hosts))
	if requests, bytes := town.Asked(); requests != 2*n || bytes != 5*n {
		t.Errorf("%d requests, %d bytes of %d hosts", requests, bytes, n)
	}
	if requests, bytes := town.Asked(); requests+bytes != 0 {
		t.Error("counted twice")
	}
}
