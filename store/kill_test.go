package store_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
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

// writeUntilKilled files stories and says the number of each once it is filed.
func writeUntilKilled(path string) {
	s, err := store.Open(path, store.Options{})
	for n := 0; err == nil; n++ {
		src, a := storetest.Source(1), storetest.Author(n%7)
		f := filing(src, fmt.Sprint(os.Getpid(), "-", n), n%400, a)
		if _, err = s.Deliver(context.Background(), feed.Delivery{Source: src, Authors: []feed.Author{a}, Stories: []feed.Filing{f}}); err == nil {
			fmt.Println(f.Article.ID)
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
	var filed []feed.ArticleID
	for range rounds {
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
			filed = append(filed, feed.ArticleID(lines.Text()))
			if i == 3 { // read on until the pipe ends: what was said before the kill counts
				time.AfterFunc(time.Millisecond, func() { _ = cmd.Process.Kill() })
			}
		}
		if cmd.Wait() == nil {
			t.Fatal("the writer ended by itself")
		}
	}
	known, err := s.Known(ctx, filed)
	if err != nil || len(known) != len(filed) || len(filed) < rounds {
		t.Errorf("%d of %d reported stories are there, %v", len(known), len(filed), err)
	}
	if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
		t.Errorf("check: %v, %v", problems, err)
	}
}
