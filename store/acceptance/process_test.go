package acceptance_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"byline/feed"
	"byline/store"
)

// The variables that make this test binary another process with the store:
// where the store is, the number its stories start at, and how many to file.
const (
	childPath  = "BYLINE_TEST_STORE"
	childFirst = "BYLINE_TEST_FIRST"
	childCount = "BYLINE_TEST_COUNT"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(childPath); path != "" {
		if err := child(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// child files stories one by one and bookmarks each.
func child(path string) error {
	first, firstErr := strconv.Atoi(os.Getenv(childFirst))
	count, countErr := strconv.Atoi(os.Getenv(childCount))
	if err := errors.Join(firstErr, countErr); err != nil {
		return err
	}
	s, err := store.Open(path, store.Options{})
	if err != nil {
		return err
	}
	ctx := context.Background()
	for n := first; n < first+count; n++ {
		d := delivery(n)
		if _, err := s.Deliver(ctx, d); err != nil {
			return err
		}
		if err := s.SetStarred(ctx, []feed.ArticleID{d.Stories[0].Article.ID}, true); err != nil {
			return err
		}
	}
	return s.Close()
}

// delivery is a story with an author, made of a number.
func delivery(n int) feed.Delivery {
	const at = "https://quay.example/feed"
	src := feed.Source{ID: feed.NewSourceID(feed.KindFeed, at), Kind: feed.KindFeed, Location: at, Title: "The Quay"}
	k := feed.AuthorKey(fmt.Sprintf("name:quay.example/writer %d", n%5))
	who := feed.Author{ID: feed.NewAuthorID(k), Kind: feed.KindPerson, Name: fmt.Sprint("Writer ", n%5), Keys: []feed.AuthorKey{k}}
	a := feed.Article{ID: feed.NewArticleID(src.ID, feed.Evidence{GUID: strconv.Itoa(n)}), Source: src.ID, Title: fmt.Sprint("Story ", n),
		Authors: []feed.Credit{{Author: who.ID, Name: who.Name, Kind: who.Kind}}, Published: time.Unix(1_760_000_000+int64(n), 0).UTC(), Hash: uint64(n + 1)}
	body := feed.Body{Article: a.ID, Markdown: strings.Repeat(fmt.Sprintf("The harbour reopened on day %d. ", n), 60), Origin: feed.OriginFeed}
	return feed.Delivery{Source: src, Authors: []feed.Author{who}, Stories: []feed.Filing{{Article: a, Body: body}}}
}

func process(t *testing.T, path string, first, count int) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), childPath+"="+path, fmt.Sprintf("%s=%d", childFirst, first), fmt.Sprintf("%s=%d", childCount, count))
	return cmd
}

// every reads all stories of a list and checks that its counter agrees and that
// nothing else in the store is amiss.
func every(t *testing.T, s *store.Store, q feed.Query) map[feed.ArticleID]bool {
	t.Helper()
	p, err := s.Page(context.Background(), feed.PageRequest{Query: q, Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	problems, err := s.Check(context.Background())
	if err != nil || len(problems) > 0 {
		t.Errorf("the check found %v, %v", problems, err)
	}
	found := map[feed.ArticleID]bool{}
	for story, err := range s.ExportArticles(context.Background(), q) {
		if err != nil {
			t.Fatal(err)
		}
		if story.Body.Markdown == "" {
			t.Errorf("%s lost its text", story.Title)
		}
		found[story.ID] = true
	}
	if len(found) != p.Total {
		t.Errorf("%+v: %d stories, and the counter says %d", q, len(found), p.Total)
	}
	return found
}

func TestWritersBesideAReader(t *testing.T) {
	t.Parallel()
	const writers, each = 20, 3
	path := filepath.Join(t.TempDir(), "byline.db")
	s, err := store.Open(path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	for w := range writers {
		group.Go(func() {
			if out, err := process(t, path, w*1000, each).CombinedOutput(); err != nil {
				t.Errorf("writer %d: %v\n%s", w, err, out)
			}
		})
	}
	done := make(chan struct{})
	go func() { group.Wait(); close(done) }()
	before, reads := uint64(0), 0
	for reading := true; reading; reads++ {
		select {
		case <-done:
			reading = false
		default:
		}
		p, err := s.Page(context.Background(), feed.PageRequest{Limit: 50})
		if err != nil {
			t.Fatal(err)
		}
		if p.Revision < before || len(p.Items) != min(p.Total, 50) {
			t.Fatalf("revision %d after %d; %d rows of %d", p.Revision, before, len(p.Items), p.Total)
		}
		before = p.Revision
	}
	if got := len(every(t, s, feed.Query{})); got != writers*each {
		t.Errorf("%d stories, want %d", got, writers*each)
	}
	t.Logf("%d pages read meanwhile", reads)
}

func TestDamagedFilesAreErrorsAndNeverCrash(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path := filepath.Join(dir, "byline.db")
	s, err := store.Open(path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for n := range 40 {
		if _, err := s.Deliver(context.Background(), delivery(n)); err != nil {
			t.Fatal(err)
		}
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	faults := 0
	for i := range 60 {
		at := len(whole) * i / 60
		hurt := append([]byte(nil), whole...)
		switch i % 3 {
		case 0:
			hurt = hurt[:at]
		case 1:
			clear(hurt[at:min(at+4096, len(hurt))])
		case 2:
			for j := at; j < min(at+64, len(hurt)); j++ {
				hurt[j] ^= 0xff
			}
		}
		bad := filepath.Join(dir, fmt.Sprintf("bad%d.db", i))
		if err := os.WriteFile(bad, hurt, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := use(bad); err != nil {
			faults++
			if c := feed.ClassOf(err); c != feed.Damaged && c != feed.NotFound {
				t.Errorf("damage %d at %d: class %q: %v", i%3, at, c, err)
			}
		}
	}
	if faults == 0 {
		t.Error("no damage was noticed")
	}
	t.Logf("%d of 60 damaged files gave a fault", faults)
}

// use reads everything and writes a little.
func use(path string) error {
	s, err := store.Open(path, store.Options{Timeout: 2 * time.Second})
	if err != nil {
		return err
	}
	ctx := context.Background()
	for _, err := range s.ExportArticles(ctx, feed.Query{}) {
		if err != nil {
			return err
		}
	}
	if _, err := s.Deliver(ctx, delivery(1000)); err != nil {
		return err
	}
	return s.SetRead(ctx, []feed.ArticleID{delivery(1000).Stories[0].Article.ID}, true)
}
