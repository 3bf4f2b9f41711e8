package fetch_test

import (
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/fetch"
)

func TestValidatorsAreSentBackByteForByte(t *testing.T) {
	t.Parallel()
	const etag, modified = `W/"a b,c"`, "Thu, 1 Jan 1970 0:0:0 +0000 (odd)"
	address := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") == etag && r.Header.Get("If-Modified-Since") == modified {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", etag)
		w.Header().Set("Last-Modified", modified)
		w.Write([]byte("<rss/>"))
	})
	c := client(t, fetch.Options{})
	first, err := get(t, c, address)
	if err != nil || first.ETag != etag || first.LastModified != modified || first.NotModified {
		t.Fatalf("first: %+v, %v", first, err)
	}
	again, err := c.Get(t.Context(), fetch.Request{URL: address, Trusted: true, ETag: first.ETag, LastModified: first.LastModified})
	if err != nil || !again.NotModified || len(again.Body) != 0 {
		t.Fatalf("again: %+v, %v", again, err)
	}
	if again.ETag != etag || again.LastModified != modified {
		t.Errorf("a 304 without validators lost them: %q, %q", again.ETag, again.LastModified)
	}
}

func TestNothingIsFetchedAgainAfterNotModified(t *testing.T) {
	t.Parallel()
	var requests atomic.Int32
	address := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		requests.Add(1)
		w.WriteHeader(http.StatusNotModified)
	})
	if _, err := client(t, fetch.Options{}).Get(t.Context(), fetch.Request{URL: address, Trusted: true, ETag: `"x"`}); err != nil {
		t.Fatal(err)
	}
	if n := requests.Load(); n != 1 {
		t.Errorf("%d requests", n)
	}
}

func TestAnAnswerThatStatesNoFreshnessKeepsTheOneBefore(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		answer fetch.Response
		fresh  time.Duration
	}{
		"304 without a word":  {fetch.Response{NotModified: true}, 3 * time.Hour},
		"304 with another":    {fetch.Response{NotModified: true, FreshSaid: true, FreshUntil: now.Add(time.Hour)}, time.Hour},
		"304, old at once":    {fetch.Response{NotModified: true, FreshSaid: true}, 0},
		"200 without a word":  {fetch.Response{}, 0},
		"200 with another":    {fetch.Response{FreshSaid: true, FreshUntil: now.Add(time.Hour)}, time.Hour},
		"200, not to be kept": {fetch.Response{FreshSaid: true}, 0},
	} {
		got := fetch.Remember(feed.FetchState{Fresh: 3 * time.Hour, NextAt: now, CheckedAt: now}, c.answer, now)
		next := time.Time{}
		if c.fresh > 0 {
			next = now.Add(c.fresh)
		}
		if got.Fresh != c.fresh || !got.NextAt.Equal(next) || got.CheckedAt != now {
			t.Errorf("%s: fresh for %v, next at %v", name, got.Fresh, got.NextAt)
		}
	}
}

func TestUnaskedNotModifiedIsAFault(t *testing.T) {
	t.Parallel()
	address := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotModified) })
	_, err := get(t, client(t, fetch.Options{}), address)
	wantClass(t, err, feed.Refused)
}

func TestUnusableValidatorsAreNotKept(t *testing.T) {
	t.Parallel()
	address := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("ETag", `"`+strings.Repeat("x", 600)+`"`)
		w.Header().Set("Last-Modified", "gestern früh")
		w.Write([]byte("x"))
	})
	got, err := get(t, client(t, fetch.Options{}), address)
	if err != nil || got.ETag != "" || got.LastModified != "" {
		t.Errorf("kept %q and %q, %v", got.ETag, got.LastModified, err)
	}
}

func TestRequestNamesTheProgramAndNothingElse(t *testing.T) {
	t.Parallel()
	var seen []http.Header
	address := serve(t, func(w http.ResponseWriter, r *http.Request) {
		seen = append(seen, r.Header)
		http.SetCookie(w, &http.Cookie{Name: "who", Value: "you"})
		if r.URL.Path != "/feed" {
			http.Redirect(w, r, "/feed", http.StatusFound)
		}
	})
	c := client(t, fetch.Options{Version: "1.2.3", About: "https://about.example/"})
	for range 2 {
		if _, err := get(t, c, address+"/start?token=secret"); err != nil {
			t.Fatal(err)
		}
	}
	for _, h := range seen {
		if got, want := h.Get("User-Agent"), "Byline/1.2.3 (+https://about.example/)"; got != want {
			t.Errorf("User-Agent %q, want %q", got, want)
		}
		for _, key := range []string{"Cookie", "Referer", "Authorization", "From", "X-Forwarded-For"} {
			if h.Get(key) != "" {
				t.Errorf("%s was sent: %q", key, h.Get(key))
			}
		}
	}
	if len(seen) != 4 {
		t.Errorf("%d requests, want 4", len(seen))
	}
}

func TestRetryAfter(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	for header, want := range map[string]time.Duration{
		"120": 2 * time.Minute,
		now.Add(time.Hour).Format(http.TimeFormat):  time.Hour,
		now.Add(-time.Hour).Format(http.TimeFormat): time.Minute,
		"0":                     time.Minute,
		"100000000000000000000": 24 * time.Hour,
		now.AddDate(50, 0, 0).Format(http.TimeFormat): 24 * time.Hour,
		"soon":   0,
		"":       0,
		"-5":     0,
		" 3600 ": time.Hour,
		"1e9":    0,
		now.Add(90 * time.Minute).Format(time.RFC850): 90 * time.Minute,
		now.Add(90 * time.Minute).Format(time.ANSIC):  90 * time.Minute,
		"Mon, 23 Nov 2026 12:30:00 GMT":               30 * time.Minute,
	} {
		for _, status := range []int{http.StatusTooManyRequests, http.StatusServiceUnavailable} {
			address := serve(t, func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Retry-After", header)
				w.WriteHeader(status)
			})
			got, err := get(t, client(t, fetch.Options{Now: func() time.Time { return now }}), address)
			wantClass(t, err, feed.Refused)
			if got.RetryAfter != want {
				t.Errorf("%d with Retry-After %q: %v, want %v", status, header, got.RetryAfter, want)
			}
		}
	}
}

func TestFreshness(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	at := func(d time.Duration) string { return now.Add(d).Format(http.TimeFormat) }
	for _, tt := range []struct {
		name   string
		header map[string]string
		want   time.Duration
	}{
		{"nothing", nil, 0},
		{"max-age", map[string]string{"Cache-Control": "public, Max-Age=1800"}, 30 * time.Minute},
		{"max-age and age", map[string]string{"Cache-Control": "max-age=1800", "Age": "600"}, 20 * time.Minute},
		{"older than fresh", map[string]string{"Cache-Control": "max-age=60", "Age": "600"}, 0},
		{"no-cache wins", map[string]string{"Cache-Control": "max-age=1800, no-cache"}, 0},
		{"no-store wins", map[string]string{"Cache-Control": "no-store", "Expires": at(time.Hour)}, 0},
		{"absurd", map[string]string{"Cache-Control": "max-age=99999999999999999999"}, 24 * time.Hour},
		{"expires", map[string]string{"Expires": at(time.Hour), "Date": at(0)}, time.Hour},
		{"expires by a wrong clock", map[string]string{"Expires": at(3 * time.Hour), "Date": at(2 * time.Hour)}, time.Hour},
		{"expired", map[string]string{"Expires": "0"}, 0},
		{"max-age over expires", map[string]string{"Cache-Control": "max-age=60", "Expires": at(time.Hour)}, time.Minute},
		{"negative", map[string]string{"Cache-Control": "max-age=-5"}, 0},
	} {
		address := serve(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header()["Date"] = nil
			for k, v := range tt.header {
				w.Header().Set(k, v)
			}
		})
		got, err := get(t, client(t, fetch.Options{Now: func() time.Time { return now }}), address)
		want := time.Time{}
		if tt.want > 0 {
			want = now.Add(tt.want)
		}
		if err != nil || !got.FreshUntil.Equal(want) {
			t.Errorf("%s: fresh until %v, want %v (%v)", tt.name, got.FreshUntil, want, err)
		}
	}
}

func TestAtMostTwoRequestsAHost(t *testing.T) {
	t.Parallel()
	var running, most sync.Map
	proxy := world(t, func(_ http.ResponseWriter, r *http.Request) {
		n, _ := running.LoadOrStore(r.Host, new(atomic.Int32))
		now := n.(*atomic.Int32).Add(1)
		defer n.(*atomic.Int32).Add(-1)
		m, _ := most.LoadOrStore(r.Host, new(atomic.Int32))
		for old := m.(*atomic.Int32).Load(); now > old && !m.(*atomic.Int32).CompareAndSwap(old, now); {
			old = m.(*atomic.Int32).Load()
		}
		time.Sleep(20 * time.Millisecond)
	})
	limits := patient
	limits.PerHost = 2
	c := client(t, fetch.Options{Proxy: proxy, Limits: limits})
	var wait sync.WaitGroup
	for i := range 12 {
		wait.Go(func() {
			if _, err := get(t, c, "http://"+[]string{"a.example", "b.example"}[i%2]+"/"); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	most.Range(func(host, n any) bool {
		if n.(*atomic.Int32).Load() != 2 {
			t.Errorf("%v: %d requests at once, want 2", host, n.(*atomic.Int32).Load())
		}
		return true
	})
}

func TestGoneMissingAndForbiddenAreTold(t *testing.T) {
	t.Parallel()
	for status, class := range map[int]feed.Class{
		401: feed.Denied, 403: feed.Denied, 404: feed.NotFound, 410: feed.Gone, 429: feed.Refused, 500: feed.Refused,
		503: feed.Refused, 204: feed.Refused, 206: feed.Refused, 299: feed.Refused, 418: feed.Refused, 304: feed.Refused,
	} {
		address := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) })
		got, err := get(t, client(t, fetch.Options{}), address)
		wantClass(t, err, class)
		if got.Status != status {
			t.Errorf("status %d, want %d", got.Status, status)
		}
	}
}
