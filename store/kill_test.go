package store_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"byline/feed"
	"byline/store"
	"byline/store/storetest"
)

// killPath names the library that a re-executed test binary writes to.
const killPath = "BYLINE_KILL_PATH"

// TestMain lets this binary be the process that gets killed.
func TestMain(m *testing.M) {
	if path := os.Getenv(killPath); path != "" {
		writeUntilKilled(path)
	}
	os.Exit(m.Run())
}

// writeUntilKilled files stories, bookmarks every second and marks every third
// read, and says so once each is done.
func writeUntilKilled(path string) {
	s, err := store.Open(path, store.Options{})
	ctx := context.Background()
	say := func(what string, id feed.ArticleID) {
		if err == nil {
			fmt.Println(what, id)
		}
	}
	for n := 0; err == nil; n++ {
		src, a := storetest.Source(1), storetest.Author(n%7)
		f := filing(src, fmt.Sprint(os.Getpid(), "-", n), n%400, a)
		ids := []feed.ArticleID{f.Article.ID}
		_, err = s.Deliver(ctx, feed.Delivery{Source: src, Authors: []feed.Author{a}, Stories: []feed.Filing{f}})
		say("filed", ids[0])
		if err == nil && n%2 == 0 {
			err = s.SetStarred(ctx, ids, true)
			say("starred", ids[0])
		}
		if err == nil && n%3 == 0 {
			err = s.SetRead(ctx, ids, true)
			say("read", ids[0])
		}
	}
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func TestKilledWriterLosesNothingItReported(t *testing.T) {
	t.Parallel()
	rounds := 10
	if n, err := strconv.Atoi(os.Getenv("BYLINE_KILLS")); err == nil {
		rounds = n
	}
	ctx, path := context.Background(), filepath.Join(t.TempDir(), "byline.db")
	s, err := store.Open(path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	said := map[string][]feed.ArticleID{}
	for round := range rounds {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), killPath+"="+path)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for i := 0; lines.Scan(); i++ {
			what, id, _ := strings.Cut(lines.Text(), " ")
			said[what] = append(said[what], feed.ArticleID(id))
			if i == 3+round%5 { // read on until the pipe ends: what was said before the kill counts
				time.AfterFunc(time.Duration(round%25)*time.Millisecond/5, func() { _ = cmd.Process.Kill() })
			}
		}
		if cmd.Wait() == nil {
			t.Fatal("the writer ended by itself")
		}
	}
	t.Logf("%d kills: %d filed, %d bookmarked, %d read were reported", rounds, len(said["filed"]), len(said["starred"]), len(said["read"]))
	if len(said["filed"]) < rounds || len(said["starred"]) < rounds || len(said["read"]) < rounds {
		t.Error("the writers did too little to be killed at")
	}
	for what, ids := range said {
		there, err := s.Headlines(ctx, ids)
		if err != nil || len(there) != len(ids) {
			t.Errorf("%d of %d stories reported as %s are there, %v", len(there), len(ids), what, err)
		}
		for _, h := range there {
			if what == "starred" && !h.Starred || what == "read" && !h.Read {
				t.Errorf("%s was reported as %s and is not", h.ID, what)
			}
		}
	}
	if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
		t.Errorf("check: %v, %v", problems, err)
	}
}
