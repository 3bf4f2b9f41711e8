// Command town is the web a refresh is measured against: hosts on loopback
// addresses of their own that serve feeds of fifty stories. It is a process
// beside the measured ones, since real servers take no processor time of the
// reader's.
//
// usage: town HOSTS LATENCY. It prints an address a line and an empty line, then
// answers every line read with "REQUESTS BYTES" since the last one, and ends with
// its input.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"

	"byline/feed/fetch/fetchtest"
)

// itemsOfFeed is how many stories a feed has.
const itemsOfFeed = 50

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "town:", err)
		os.Exit(1)
	}
}

func run(args []string, in io.Reader, out io.Writer) error {
	if len(args) != 2 {
		return fmt.Errorf("usage: town HOSTS LATENCY")
	}
	hosts, err := strconv.Atoi(args[0])
	if err != nil {
		return err
	}
	latency, err := time.ParseDuration(args[1])
	if err != nil {
		return err
	}
	town, err := fetchtest.NewTown(hosts, latency, remembered(feedBody))
	if err != nil {
		return err
	}
	defer town.Close()
	fmt.Fprintf(out, "%s\n\n", strings.Join(town.Hosts, "\n"))
	for questions := bufio.NewScanner(in); questions.Scan(); {
		requests, bytes := town.Asked()
		fmt.Fprintln(out, requests, bytes)
	}
	return nil
}

// remembered makes what is at a path once.
func remembered(write func(path string) []byte) func(string) (string, []byte) {
	var bodies sync.Map
	return func(path string) (string, []byte) {
		body, ok := bodies.Load(path)
		if !ok {
			body, _ = bodies.LoadOrStore(path, write(path))
		}
		return strconv.Quote(path), body.([]byte)
	}
}

// feedBody is the feed at a path: stories of one to six kilobytes.
func feedBody(path string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed %s</title><link>https://quay.example%s</link>`, path, path)
	for i := range itemsOfFeed {
		date := time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC).Add(-time.Duration(i*len(path)*37) * time.Minute)
		fmt.Fprintf(&b, `<item><guid isPermaLink="false">%s %d</guid><title>Story %d of %s</title><link>https://quay.example%s/%d</link><dc:creator>Author %d of %s</dc:creator><pubDate>%s</pubDate><description>`,
			path, i, i, path, path, i, i%5, path, date.Format(time.RFC1123Z))
		for p := range 1 + i%6 {
			fmt.Fprintf(&b, "&lt;p&gt;Paragraph %d of story %d. %s&lt;a href=&quot;/%d&quot;&gt;more&lt;/a&gt;&lt;/p&gt;", p, i, strings.Repeat(fmt.Sprintf("The tide of %s comes in and goes out again. ", path), 14), p)
		}
		b.WriteString("</description></item>")
	}
	b.WriteString("</channel></rss>")
	return []byte(b.String())
}
