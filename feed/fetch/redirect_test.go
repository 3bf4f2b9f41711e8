package fetch_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"

	"byline/feed"
	"byline/feed/fetch"
)

func TestPermanentOnlyIfEveryHopWas(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		hops []int
		want bool
	}{
		"none": {nil, false}, "301": {[]int{301}, true}, "308 and 301": {[]int{308, 301}, true},
		"302": {[]int{302}, false}, "301 and 302": {[]int{301, 302}, false}, "307 and 308": {[]int{307, 308}, false}, "303": {[]int{303}, false},
	} {
		address := serve(t, func(w http.ResponseWriter, r *http.Request) {
			var at int
			fmt.Sscanf(r.URL.Path, "/%d", &at)
			if at < len(tt.hops) {
				http.Redirect(w, r, fmt.Sprintf("/%d", at+1), tt.hops[at])
			}
		})
		got, err := get(t, client(t, fetch.Options{}), address+"/0#part")
		final := fmt.Sprintf("%s/%d", address, len(tt.hops))
		if err != nil || got.FinalURL != final {
			t.Errorf("%s: ended at %q, want %q, %v", name, got.FinalURL, final, err)
		}
		if want := map[bool]string{true: final}[tt.want]; got.PermanentURL != want {
			t.Errorf("%s: permanent %q, want %q", name, got.PermanentURL, want)
		}
	}
}

func TestRedirectsThatAreNotFollowed(t *testing.T) {
	t.Parallel()
	for name, to := range map[string]string{
		"itself": "/", "file": "file:///etc/passwd", "javascript": "javascript:alert(1)", "gopher": "gopher://x.example/", "no host": "http:///x", "endless": "/+",
	} {
		address := serve(t, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Location", strings.Replace(to, "/+", r.URL.Path+"a", 1))
			w.WriteHeader(http.StatusFound)
		})
		_, err := get(t, client(t, fetch.Options{}), address+"/")
		if err == nil {
			t.Errorf("%s was followed", name)
			continue
		}
		wantClass(t, err, feed.Refused)
	}
}

func TestRedirectWithoutLocationIsAFault(t *testing.T) {
	t.Parallel()
	address := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusFound) })
	_, err := get(t, client(t, fetch.Options{}), address)
	wantClass(t, err, feed.Refused)
}

func TestCredentialsStayWithTheirOrigin(t *testing.T) {
	t.Parallel()
	for name, to := range map[string]string{
		"another host": "http://other.example/", "another port": "http://quay.example:8080/", "a host below": "http://sub.quay.example/",
		"a name in front": "http://quay.example@other.example/", "the same origin": "http://quay.example/inside",
	} {
		var mu sync.Mutex
		var last string
		var leaked []string
		proxy := world(t, func(w http.ResponseWriter, r *http.Request) {
			mu.Lock()
			defer mu.Unlock()
			user, password, _ := r.BasicAuth()
			last = user + ":" + password
			if r.Host == "quay.example" && r.URL.Path == "/" {
				w.Header().Set("Location", to)
				w.WriteHeader(http.StatusMovedPermanently)
				return
			}
			if r.Host != "quay.example" && last != ":" {
				leaked = append(leaked, r.Host)
			}
		})
		c := client(t, fetch.Options{Proxy: proxy, Credentials: func(_ context.Context, u *url.URL) (string, string, error) {
			if u.Host != "quay.example" {
				return "", "", nil
			}
			return "ada", "pass-" + u.Scheme, nil
		}})
		if _, err := get(t, c, "http://quay.example:80/"); err != nil && to != "http://quay.example/inside" {
			t.Errorf("%s: %v", name, err)
		}
		if len(leaked) > 0 {
			t.Errorf("%s: credentials went to %v", name, leaked)
		}
		if to == "http://quay.example/inside" && last != "ada:pass-http" {
			t.Errorf("within the origin: %q", last)
		}
	}
}

func TestUserInAddressIsUsedAndNotShown(t *testing.T) {
	t.Parallel()
	address := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if user, password, _ := r.BasicAuth(); user != "ada" || password != "hunter2" {
			w.WriteHeader(http.StatusUnauthorized)
		}
	})
	got, err := get(t, client(t, fetch.Options{}), strings.Replace(address, "http://", "http://ada:hunter2@", 1))
	if err != nil || strings.Contains(got.FinalURL, "hunter2") {
		t.Errorf("final %q, %v", got.FinalURL, err)
	}
}
