package main

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"byline/feed/fetch/fetchtest"
	"byline/feed/parse"
)

func TestTownServesFeedsAndCounts(t *testing.T) {
	t.Parallel()
	fetchtest.Loopback(t)
	questions, ask := io.Pipe()
	answers, out := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- run([]string{"2", "0s"}, questions, out) }()
	lines := bufio.NewScanner(answers)
	var hosts []string
	for lines.Scan() && lines.Text() != "" {
		hosts = append(hosts, lines.Text())
	}
	if len(hosts) == 0 {
		t.Fatal("no hosts")
	}
	response, err := http.Get(hosts[0] + "/feed1.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if d, err := parse.Feed(body, parse.Options{}); err != nil || len(d.Items) != itemsOfFeed {
		t.Errorf("%d stories, %v", len(d.Items), err)
	}
	fmt.Fprintln(ask)
	if want := fmt.Sprintf("1 %d", len(body)); !lines.Scan() || lines.Text() != want {
		t.Errorf("counted %q, want %q", lines.Text(), want)
	}
	ask.Close()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestTownSaysWhatItCannotRead(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{nil, {"x", "0s"}, {"1", "soon"}} {
		if err := run(args, strings.NewReader(""), io.Discard); err == nil {
			t.Errorf("%q was understood", args)
		}
	}
}
