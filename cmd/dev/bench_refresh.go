package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"byline/cmd/dev/pty"
	"byline/feed/fetch/fetchtest"
)

// itemsOfFeed is how many stories a feed has; hostsOf is how many feeds share a
// host.
const (
	itemsOfFeed = 50
	hostsOf     = 10
)

// refresher is a program that visits feeds, under measurement.
type refresher struct {
	name  string
	setup func(ctx context.Context, home string, feeds []string) error
	argv  func(home string) []string
}

// refreshers are Byline and, where it is installed, newsboat with as many threads.
func refreshers(reader string) []refresher {
	all := []refresher{{
		name: "byline",
		setup: func(ctx context.Context, home string, feeds []string) error {
			list := filepath.Join(home, "urls")
			if err := os.WriteFile(list, []byte(strings.Join(feeds, "\n")+"\n"), 0o600); err != nil {
				return err
			}
			_, err := output(ctx, reader, "import", "newsboat", list, "--home", home)
			return err
		},
		argv: func(home string) []string { return []string{reader, "refresh", "--all", "--home", home} },
	}}
	if boat, err := exec.LookPath("newsboat"); err == nil {
		all = append(all, refresher{
			name: "newsboat",
			setup: func(_ context.Context, home string, feeds []string) error {
				err := os.WriteFile(filepath.Join(home, "urls"), []byte(strings.Join(feeds, "\n")+"\n"), 0o600)
				return errors.Join(err, os.WriteFile(filepath.Join(home, "config"), []byte("reload-threads 16\n"), 0o600))
			},
			argv: func(home string) []string {
				at := func(name string) string { return filepath.Join(home, name) }
				return []string{boat, "-q", "-C", at("config"), "-u", at("urls"), "-c", at("cache.db"), "-x", "reload"}
			},
		})
	}
	return all
}

// benchRefresh measures refreshes of N feeds of 50 stories from servers of this
// process: cold, unchanged, and beside a reader who is pressing keys. Wall time
// says little on a machine that does other things; CPU and memory are the
// program's own.
func benchRefresh(ctx context.Context, args []string) error {
	ns, err := sizes(args, 100, 1000)
	if err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "byline-bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	reader, _, err := build(ctx, work)
	if err != nil {
		return err
	}
	out := [][]string{{"feeds × 50", "latency", "program", "", "wall", "CPU", "peak", "requests", "bytes"}}
	keys := [][]string{{"keys beside a refresh", "first p50", "first p99", "settled p50", "settled p99", "keys"}}
	for _, n := range ns {
		for _, latency := range []time.Duration{0, 50 * time.Millisecond} {
			town, err := fetchtest.NewTown(max(1, n/hostsOf), latency, feedBody)
			if err != nil {
				return err
			}
			for _, r := range refreshers(reader) {
				rows, err := measureRefresh(ctx, work, r, town, n)
				if err != nil {
					return errors.Join(fmt.Errorf("%s: %w", r.name, err), town.Close())
				}
				out = append(out, rows...)
			}
			row, err := keysBeside(ctx, work, refreshers(reader)[0], town, n)
			if err := errors.Join(err, town.Close()); err != nil {
				return err
			}
			keys = append(keys, row)
		}
	}
	table(out)
	fmt.Println()
	table(keys)
	return nil
}

// feedBody is the feed at a path: stories of one to six kilobytes.
func feedBody(path string) (etag string, body []byte) {
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
	return fmt.Sprintf("%q", path), []byte(b.String())
}

// feedsOf are the addresses of n feeds of a town, from one on.
func feedsOf(town *fetchtest.Town, from, n int) []string {
	var out []string
	for i := from; i < from+n; i++ {
		out = append(out, fmt.Sprintf("%s/feed%d.xml", town.Hosts[i%len(town.Hosts)], i))
	}
	return out
}

// measureRefresh refreshes twice, cold and with nothing changed.
func measureRefresh(ctx context.Context, work string, r refresher, town *fetchtest.Town, n int) (rows [][]string, err error) {
	home, err := os.MkdirTemp(work, r.name)
	if err != nil {
		return nil, err
	}
	if err := r.setup(ctx, home, feedsOf(town, 0, n)); err != nil {
		return nil, err
	}
	for _, what := range []string{"cold", "unchanged"} {
		town.Asked()
		wall, cpu, peak, err := runMeasured(ctx, r.argv(home))
		if err != nil {
			return nil, err
		}
		requests, bytes := town.Asked()
		row := []string{fmt.Sprint(n), town.Latency.String(), r.name, what, fmt.Sprintf("%.2f s", wall.Seconds()), fmt.Sprintf("%.2f s", cpu.Seconds()),
			fmt.Sprintf("%d MiB", peak>>20), fmt.Sprint(requests), fmt.Sprintf("%.1f MB", float64(bytes)/1e6)}
		fmt.Fprintln(os.Stderr, "+", strings.Join(row, "  ")) // a thousand feeds take their time
		rows = append(rows, row)
	}
	return rows, nil
}

// runMeasured runs a program to its end; peak is the most memory that was seen of
// it, in bytes.
func runMeasured(ctx context.Context, argv []string) (wall, cpu time.Duration, peak int64, err error) {
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	var talk strings.Builder
	cmd.Stderr = &talk
	started := time.Now()
	if err := cmd.Start(); err != nil {
		return 0, 0, 0, err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for tick := time.NewTicker(10 * time.Millisecond); ; {
		select {
		case <-tick.C:
			if p, err := pty.PeakOf(cmd.Process.Pid); err == nil {
				peak = max(peak, p)
			}
			continue
		case err = <-ended:
		}
		tick.Stop()
		if err != nil {
			err = fmt.Errorf("%s: %w: %.500s", argv[0], err, talk.String())
		}
		return time.Since(started), cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), peak, err
	}
}

// keysBeside opens the reader on half of the feeds and moves up and down while the
// other half is refreshed, until that has ended.
func keysBeside(ctx context.Context, work string, r refresher, town *fetchtest.Town, n int) ([]string, error) {
	home, err := os.MkdirTemp(work, "beside")
	if err != nil {
		return nil, err
	}
	if err := r.setup(ctx, home, feedsOf(town, 0, n/2)); err != nil {
		return nil, err
	}
	if _, _, _, err := runMeasured(ctx, r.argv(home)); err != nil {
		return nil, err
	}
	if err := r.setup(ctx, home, feedsOf(town, n/2, n-n/2)); err != nil {
		return nil, err
	}
	t, err := pty.Start(pty.Options{Cols: cols, Rows: rows, Env: []string{"BYLINE_HOME=" + home}}, r.argv(home)[0])
	if err != nil {
		return nil, err
	}
	defer t.Close("q", patience) //nolint:errcheck // the figures are taken
	if _, err := t.Wait(fmt.Sprintf("1 of %d", n/2*itemsOfFeed), patience); err != nil {
		return nil, err
	}
	time.Sleep(time.Second) // what the start left to do is done
	ended := make(chan error, 1)
	go func() {
		_, _, _, err := runMeasured(ctx, r.argv(home))
		ended <- err
	}()
	var first, settled []float64
	for i := 0; ; i++ {
		got, err := t.Press([]string{"j", "j", "j", "k"}[i%4], frameGap, patience)
		if err != nil {
			return nil, err
		}
		first = append(first, milliseconds(got.First))
		settled = append(settled, milliseconds(got.Settled))
		select {
		case err := <-ended:
			row := []string{fmt.Sprintf("%d feeds, %v", n/2, town.Latency)}
			for _, took := range [][]float64{first, settled} {
				row = append(row, fmt.Sprintf("%.1f ms", percentile(took, 50)), fmt.Sprintf("%.1f ms", percentile(took, 99)))
			}
			return append(row, fmt.Sprint(len(first))), err
		default:
		}
	}
}
