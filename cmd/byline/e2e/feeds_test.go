package e2e

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"byline/feed/fetch/fetchtest"
)

// gazette is a site whose page only links its feed. Stories can be added to it.
type gazette struct {
	mu    sync.Mutex
	items []string
	hold  chan struct{} // while it is open, the feed does not answer
}

func (g *gazette) add(title string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	n := len(g.items)
	item := fmt.Sprintf(`<item><guid>%d</guid><title>%s</title><author>ines@quay.example (Ines Calder)</author>`+
		`<pubDate>Mon, 23 Nov 2026 %02d:00:00 GMT</pubDate><description>&lt;p&gt;The harbour board voted on number %d.&lt;/p&gt;</description></item>`, n, title, n, n)
	g.items = append([]string{item}, g.items...)
}

func (g *gazette) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	g.mu.Lock()
	items, hold := strings.Join(g.items, ""), g.hold
	g.mu.Unlock()
	switch r.URL.Path {
	case "/":
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, `<!doctype html><html><head><title>The Quay Gazette</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><p>Hello.</p></body></html>`)
	case "/feed.xml":
		if hold != nil {
			select {
			case <-hold:
			case <-r.Context().Done():
				return
			}
		}
		w.Header().Set("Content-Type", "application/rss+xml; charset=utf-8")
		fmt.Fprintf(w, `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay Gazette</title><link>/</link>%s</channel></rss>`, items)
	default:
		http.NotFound(w, r)
	}
}

// A new reader adds the address of a site and reads; what comes later leaves the
// cursor where it is.
func TestAddASiteReadItAndRefresh(t *testing.T) {
	fetchtest.Loopback(t)
	paper := &gazette{}
	for _, title := range []string{"The oldest story", "The middle story", "The newest story"} {
		paper.add(title)
	}
	server := httptest.NewServer(paper)
	t.Cleanup(server.Close)
	home := t.TempDir()
	s := open(t, 120, 40, []string{"BYLINE_HOME=" + home, "HOME=" + home}, built)
	s.wait("B Y L I N E", "Enter")
	s.keys("+")
	s.wait("ADD", "WORLD NEWS")
	s.keys("-l", server.URL)
	s.wait("add “" + server.URL)
	s.keys("Enter")
	s.wait("The Quay Gazette", "1 of 3", "By Ines Calder", "voted on number 2", "3 new stories")
	s.keys("j")
	s.wait("2 of 3", "voted on number 1")
	paper.add("Just in from the quay")
	s.keys("R")
	s.wait("1 new story", "Just in from the quay", "3 of 4", "voted on number 1")

	paper.mu.Lock()
	paper.hold = make(chan struct{})
	paper.mu.Unlock()
	s.keys("R")
	s.wait("1 of 2 feeds")
	s.keys("j")
	s.wait("4 of 4")
	s.keys("Escape")
	s.wait("Stopped after")
	s.keys("g", "f")
	s.wait("SOURCES", "The Quay Gazette", server.URL+"/feed.xml", "4 stories")
	s.keys("R")
	s.wait("of 2 feeds")
	s.keys("Q") // in the middle of a visit
	s.ended()
	byline(t, built, home, "db", "check")
}
