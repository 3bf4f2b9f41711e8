package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"byline/feed"
	"byline/feed/fetch/fetchtest"
)

// The growing feeds that refreshes are broken off at: in every round each has so
// many new stories.
const (
	growingHosts = 10
	growingEach  = 2
	growth       = 2
)

// growing serves feeds that have had so many rounds; they show the stories of the
// latest three.
func growing(t *testing.T, rounds *atomic.Int64) map[string]string {
	c := &city{t: t, ctx: t.Context()}
	addresses := map[string]string{}
	for h := range growingHosts {
		s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			time.Sleep(time.Duration(20*h) * time.Millisecond) // so that they end one after another
			last := int(rounds.Load()) * growth
			fmt.Fprintf(w, `<rss version="2.0"><channel><title>Feed %d%s</title>`, h, r.URL.Path)
			for n := max(0, last-3*growth); n < last; n++ {
				fmt.Fprintf(w, `<item><guid>%d</guid><title>%d%s no %d</title><author>ada@quay.example (Ada)</author><description>%s</description></item>`, n, h, r.URL.Path, n, strings.Repeat("words ", 200))
			}
			io.WriteString(w, `</channel></rss>`)
		}))
		s.Listener.Close()
		s.Listener = c.listen(h)
		s.Start()
		t.Cleanup(s.Close)
		for n := range growingEach {
			addresses[fmt.Sprint(s.URL, "/", n)] = fmt.Sprintf("Feed %d/%d", h, n)
		}
	}
	return addresses
}

// TestRefreshKilledLosesNothing kills a refresh in the middle, again and again.
func TestRefreshKilledLosesNothing(t *testing.T) {
	t.Parallel()
	breakOff(t, syscall.SIGKILL)
}

// TestRefreshInterruptedLosesNothing is what ctrl-c does to a refresh.
func TestRefreshInterruptedLosesNothing(t *testing.T) {
	t.Parallel()
	breakOff(t, syscall.SIGINT)
}

// breakOff ends a refresh by a signal while a reader bookmarks and marks stories,
// and looks at the library after each: it is sound, no mark is lost, and the next
// refresh brings every story once. BYLINE_KILLS is how often.
func breakOff(t *testing.T, signal syscall.Signal) {
	fetchtest.Loopback(t)
	times := 3
	if n, err := strconv.Atoi(os.Getenv("BYLINE_KILLS")); err == nil {
		times = n
	}
	var rounds atomic.Int64
	p := &program{t: t, home: t.TempDir(), now: time.Now()}
	bin := bylineBinary(t)
	rounds.Store(1)
	p.subscribe(growing(t, &rounds))
	if code, _, talk := p.run("refresh"); code != exitOK {
		t.Fatalf("the first refresh exits %d: %s", code, talk)
	}
	marked, inTheMiddle := map[string]string{}, 0 // by identifier: the command that marked it
	for round := range times {
		rounds.Add(1)
		told := p.breakOffOnce(bin, signal, round, marked)
		if told > 0 && told < growingHosts*growingEach {
			inTheMiddle++
		}
		if code, _, talk := p.run("db", "check"); code != exitOK {
			t.Fatalf("round %d: db check exits %d: %s", round, code, talk)
		}
		p.wantMarks(marked)
		if code, out, talk := p.run("refresh", "--all"); code != exitOK || strings.Count(out, "\n") != growingHosts*growingEach {
			t.Fatalf("round %d: the next refresh exits %d: %s%s", round, code, out, talk)
		}
		p.wantMarks(marked)
		if n := p.count(); n != growingHosts*growingEach*growth*int(rounds.Load()) {
			t.Errorf("round %d: %d stories are there", round, n)
		}
		if code, _, talk := p.run("health"); code != exitOK || !strings.HasPrefix(talk, "None of ") {
			t.Errorf("round %d: health says %s", round, talk)
		}
	}
	if code, _, talk := p.run("db", "check"); code != exitOK {
		t.Errorf("at the end db check exits %d: %s", code, talk)
	}
	t.Logf("broken off %d times, %d of them between the first source and the last; %d marks", times, inTheMiddle, len(marked))
	seen := map[string]bool{}
	for _, a := range p.list(1_000_000) {
		if seen[a.Title] {
			t.Errorf("%s is there twice", a.Title)
		}
		seen[a.Title] = true
	}
	if len(seen) != p.count() {
		t.Errorf("%d stories of %d are in the list", len(seen), p.count())
	}
	if inTheMiddle == 0 {
		t.Error("none was broken off in the middle")
	}
}

// breakOffOnce starts a refresh, marks two stories beside it, and sends the signal
// once so many sources are done. It gives how many were told of.
func (p *program) breakOffOnce(bin string, signal syscall.Signal, round int, marked map[string]string) (told int) {
	t := p.t
	t.Helper()
	var talk bytes.Buffer
	cmd := exec.Command(bin, "refresh", "--all", "--home", p.home)
	cmd.Stderr = &talk
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	stories := p.list(500)
	for i, verb := range []string{"star", "read"} {
		id := stories[(7*round+i)%len(stories)].ID
		if code, _, talk := p.run(verb, string(id)); code != exitOK {
			t.Fatalf("%s exits %d: %s", verb, code, talk)
		}
		marked[string(id)+" "+verb] = verb
	}
	after := 1 + round%(growingHosts*growingEach-2)
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if told++; told == after {
			time.AfterFunc(time.Duration(round%10)*time.Millisecond, func() { _ = cmd.Process.Signal(signal) })
		}
	}
	err = cmd.Wait()
	ended := told == growingHosts*growingEach && err == nil // before the signal came
	if signal == syscall.SIGINT && !ended && (cmd.ProcessState.ExitCode() != exitInterrupted || talk.String() != "byline: interrupted\n") {
		t.Errorf("interrupted, it exits %d: %q", cmd.ProcessState.ExitCode(), talk.String())
	}
	return told
}

// list gives the newest stories of the library.
func (p *program) list(limit int) []jsonArticle {
	p.t.Helper()
	var doc articleList
	code, out, talk := p.run("list", "--json", "--limit", strconv.Itoa(limit))
	if err := json.Unmarshal([]byte(out), &doc); err != nil || code != exitOK {
		p.t.Fatalf("list exits %d, %v: %s", code, err, talk)
	}
	return doc.Articles
}

// count is how many stories the library says it has.
func (p *program) count() int {
	p.t.Helper()
	var n int
	p.look(func(lib library) {
		all, err := lib.Library(p.t.Context())
		if err != nil {
			p.t.Error(err)
		}
		n = all.All
	})
	return n
}

// wantMarks fails unless every mark is there.
func (p *program) wantMarks(marked map[string]string) {
	p.t.Helper()
	var ids []feed.ArticleID
	for key := range marked {
		id, _, _ := strings.Cut(key, " ")
		ids = append(ids, feed.ArticleID(id))
	}
	stories := map[feed.ArticleID]feed.Headline{}
	p.look(func(lib library) {
		there, err := lib.Headlines(p.t.Context(), ids)
		if err != nil {
			p.t.Error(err)
		}
		for _, h := range there {
			stories[h.ID] = h
		}
	})
	for key, verb := range marked {
		id, _, _ := strings.Cut(key, " ")
		if h := stories[feed.ArticleID(id)]; verb == "star" && !h.Starred || verb == "read" && !h.Read {
			p.t.Errorf("%s %q is not marked any more: %s", id, h.Title, verb)
		}
	}
}

// look opens the library as a command does.
func (p *program) look(f func(library)) {
	p.t.Helper()
	a := newApp()
	a.home = p.home
	defer a.close()
	lib, err := a.library(p.t.Context())
	if err != nil {
		p.t.Fatal(err)
	}
	f(lib)
}
