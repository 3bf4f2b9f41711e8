package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"byline/cmd/dev/pty"
)

// itemsOfFeed is how many stories a feed has; hostsOf is how many feeds share a
// host.
const (
	itemsOfFeed = 50 // of cmd/dev/town
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

// benchRefresh measures refreshes of N feeds of 50 stories from servers in a
// process of their own: cold, unchanged, and beside a reader who is pressing keys. Wall time
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
			town, err := openTown(ctx, work, max(1, n/hostsOf), latency)
			if err != nil {
				return err
			}
			for _, r := range refreshers(reader) {
				rows, err := measureRefresh(ctx, work, r, town, n)
				if err != nil {
					return errors.Join(fmt.Errorf("%s: %w", r.name, err), town.close())
				}
				out = append(out, rows...)
			}
			rows, err := keysBeside(ctx, work, refreshers(reader)[0], town, n)
			if err := errors.Join(err, town.close()); err != nil {
				return err
			}
			keys = append(keys, rows...)
		}
	}
	table(out)
	fmt.Println()
	table(keys)
	return nil
}

// measureRefresh refreshes twice, cold and with nothing changed.
func measureRefresh(ctx context.Context, work string, r refresher, town *town, n int) (rows [][]string, err error) {
	home, err := os.MkdirTemp(work, r.name)
	if err != nil {
		return nil, err
	}
	if err := r.setup(ctx, home, town.feeds(0, n)); err != nil {
		return nil, err
	}
	for _, what := range []string{"cold", "unchanged"} {
		if _, _, err := town.asked(); err != nil {
			return nil, err
		}
		wall, cpu, peak, err := runMeasured(ctx, r.argv(home))
		if err != nil {
			return nil, err
		}
		requests, bytes, err := town.asked()
		if err != nil {
			return nil, err
		}
		row := []string{fmt.Sprint(n), town.latency.String(), r.name, what, fmt.Sprintf("%.2f s", wall.Seconds()), fmt.Sprintf("%.2f s", cpu.Seconds()),
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
// other half is refreshed: by the command, in a session of its own as cron gives
// it, or by the reader itself.
func keysBeside(ctx context.Context, work string, r refresher, town *town, n int) ([][]string, error) {
	var out [][]string
	for _, by := range []struct {
		name  string
		begin func(ctx context.Context, t *pty.Session, argv []string) (running func() (bool, error), err error)
	}{{"the command", commandRefreshes}, {"the reader", readerRefreshes}} {
		home, err := os.MkdirTemp(work, "beside")
		if err != nil {
			return nil, err
		}
		if err := r.setup(ctx, home, town.feeds(0, n/2)); err != nil {
			return nil, err
		}
		if _, _, _, err := runMeasured(ctx, r.argv(home)); err != nil {
			return nil, err
		}
		if err := r.setup(ctx, home, town.feeds(n/2, n-n/2)); err != nil {
			return nil, err
		}
		first, settled, err := pressWhile(ctx, home, r.argv(home), fmt.Sprintf("1 of %d", n/2*itemsOfFeed), by.begin)
		if err != nil {
			return nil, fmt.Errorf("beside a refresh by %s: %w", by.name, err)
		}
		row := []string{fmt.Sprintf("%d feeds, %v, by %s", n/2, town.latency, by.name)}
		for _, took := range [][]float64{first, settled} {
			row = append(row, fmt.Sprintf("%.1f ms", percentile(took, 50)), fmt.Sprintf("%.1f ms", percentile(took, 99)))
		}
		out = append(out, append(row, fmt.Sprint(len(first))))
	}
	return out, nil
}

// pressWhile opens the reader and presses keys as long as a refresh is running. It
// gives the times to the first byte and to the whole frame, in milliseconds.
func pressWhile(ctx context.Context, home string, argv []string, ready string,
	begin func(context.Context, *pty.Session, []string) (func() (bool, error), error)) (first, settled []float64, err error) {
	t, err := pty.Start(pty.Options{Cols: cols, Rows: rows, Env: []string{"BYLINE_HOME=" + home}}, argv[0])
	if err != nil {
		return nil, nil, err
	}
	defer t.Close("q", patience) //nolint:errcheck // the figures are taken
	if _, err := t.Wait(ready, patience); err != nil {
		return nil, nil, err
	}
	time.Sleep(time.Second) // what the start left to do is done
	running, err := begin(ctx, t, argv)
	if err != nil {
		return nil, nil, err
	}
	for i := 0; ; i++ {
		time.Sleep(phase(i))
		got, err := t.Press([]string{"j", "j", "j", "k"}[i%4], frameGap, patience)
		if err != nil {
			return nil, nil, err
		}
		first, settled = append(first, milliseconds(got.First)), append(settled, milliseconds(got.Settled))
		if on, err := running(); err != nil || !on {
			return first, settled, err
		}
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
	}
}

// commandRefreshes starts the command beside the reader.
func commandRefreshes(ctx context.Context, _ *pty.Session, argv []string) (func() (bool, error), error) {
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	return func() (bool, error) {
		select {
		case err := <-ended:
			return false, err
		default:
			return true, nil
		}
	}, nil
}

// readerRefreshes lets the reader refresh all, until its header tells no progress.
func readerRefreshes(_ context.Context, t *pty.Session, _ []string) (func() (bool, error), error) {
	const progress = " feeds" // "12 of 500 feeds"
	if err := t.Send("R"); err != nil {
		return nil, err
	}
	if _, err := t.Wait(progress, patience); err != nil {
		return nil, err
	}
	return func() (bool, error) {
		header, _, _ := strings.Cut(t.Screen(), "\n")
		return strings.Contains(header, progress), nil
	}, nil
}
