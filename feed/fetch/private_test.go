package fetch_test

import (
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"byline/feed"
	"byline/feed/fetch"
)

func TestAddressesFromFeedsDoNotReachPrivateNetworks(t *testing.T) {
	t.Parallel()
	var asked atomic.Int32
	address := serve(t, func(http.ResponseWriter, *http.Request) { asked.Add(1) })
	port := address[strings.LastIndex(address, ":"):]
	c := client(t, fetch.Options{})
	for _, host := range []string{
		"127.0.0.1", "localhost", "LOCALHOST.", "x.localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "127.1.2.3", "10.0.0.1", "172.16.0.1",
		"192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "[fe80::1]", "[fc00::1]", "[64:ff9b::7f00:1]", "[::]", "router.local",
	} {
		_, err := c.Get(t.Context(), fetch.Request{URL: "http://" + host + port + "/"})
		wantClass(t, err, feed.Denied)
	}
	if n := asked.Load(); n != 0 {
		t.Errorf("%d requests arrived", n)
	}
	if _, err := get(t, c, address); err != nil {
		t.Errorf("an address the reader chose: %v", err)
	}
}

func TestARedirectToAnotherPrivateHostIsRefused(t *testing.T) {
	t.Parallel()
	var asked atomic.Int32
	inner := serve(t, func(http.ResponseWriter, *http.Request) { asked.Add(1) })
	outer := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, inner, http.StatusFound) })
	_, err := get(t, client(t, fetch.Options{}), outer)
	wantClass(t, err, feed.Denied)
	if asked.Load() != 0 {
		t.Error("the request arrived")
	}
}

func TestATrustedConnectionIsNotLentToAStranger(t *testing.T) {
	t.Parallel()
	address := serve(t, func(http.ResponseWriter, *http.Request) {})
	c := client(t, fetch.Options{})
	if _, err := get(t, c, address); err != nil { // leaves a connection open
		t.Fatal(err)
	}
	_, err := c.Get(t.Context(), fetch.Request{URL: address})
	wantClass(t, err, feed.Denied)
}

func TestAProxyMayStandInAPrivateNetwork(t *testing.T) {
	t.Parallel()
	proxy := world(t, func(w http.ResponseWriter, r *http.Request) { w.Write([]byte(r.Host)) })
	c := client(t, fetch.Options{Proxy: proxy})
	got, err := c.Get(t.Context(), fetch.Request{URL: "http://quay.example/"})
	if err != nil || string(got.Body) != "quay.example" {
		t.Errorf("through a proxy: %q, %v", got.Body, err)
	}
	_, err = c.Get(t.Context(), fetch.Request{URL: "http://10.0.0.1/"})
	wantClass(t, err, feed.Denied)
	direct, err := proxy(&http.Request{URL: &url.URL{}})
	if err != nil {
		t.Fatal(err)
	}
	_, err = c.Get(t.Context(), fetch.Request{URL: direct.String()})
	wantClass(t, err, feed.Denied)
}
