package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"byline/cmd/dev/pty"
)

// screenSize and patience hold for every measurement of the screen.
const (
	cols, rows = 120, 40
	patience   = 60 * time.Second
	starts     = 7   // runs a median is taken of
	presses    = 200 // keys a percentile is taken of
	frameGap   = 25 * time.Millisecond
	helloRow   = "This is row number 5"
)

// subject is a program under measurement.
type subject struct {
	name  string
	ready string // on the screen when it has started
	env   []string
	argv  []string
}

// subjects are hello and the reader over libraries of the sizes.
func subjects(ctx context.Context, work string, ns []int) ([]subject, error) {
	reader, hello, err := build(ctx, work)
	if err != nil {
		return nil, err
	}
	out := []subject{{"hello", helloRow, nil, []string{hello}}}
	for _, n := range ns {
		home, err := library(ctx, work, n)
		if err != nil {
			return nil, err
		}
		// The last row of the list is there when all titles are.
		out = append(out, subject{fmt.Sprintf("byline, %d stories", n), fmt.Sprintf("1 of %d", n), []string{"BYLINE_HOME=" + home}, []string{reader}})
	}
	return out, nil
}

// compared gives hello and the reader over libraries of as many stories as args say.
// Done removes what was built.
func compared(ctx context.Context, args []string) (all []subject, done func(), err error) {
	ns, err := sizes(args, 100_000)
	if err != nil {
		return nil, nil, err
	}
	work, err := os.MkdirTemp("", "byline-bench")
	if err != nil {
		return nil, nil, err
	}
	done = func() { os.RemoveAll(work) }
	if all, err = subjects(ctx, work, ns); err != nil {
		done()
	}
	return all, done, err
}

// benchStart measures CPU and memory from the start to titles on the screen.
func benchStart(ctx context.Context, args []string) error {
	all, done, err := compared(ctx, args)
	if err != nil {
		return err
	}
	defer done()
	out := [][]string{{"start to titles", "wall", "CPU", "ratio", "peak", "ratio"}}
	var floor [2]float64
	for i, s := range all {
		var wall, cpu, resident []float64
		for range starts {
			w, c, r, err := startOnce(s)
			if err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
			wall, cpu, resident = append(wall, w), append(cpu, c), append(resident, r)
		}
		c, r := median(cpu), median(resident)
		if i == 0 {
			floor = [2]float64{c, r}
		}
		out = append(out, []string{s.name, fmt.Sprintf("%.0f ms", median(wall)), fmt.Sprintf("%.1f ms", c), fmt.Sprintf("%.1f", c/floor[0]),
			fmt.Sprintf("%.1f MiB", r), fmt.Sprintf("%.1f", r/floor[1])})
	}
	table(out)
	return nil
}

func startOnce(s subject) (wall, cpu, resident float64, err error) {
	t, err := pty.Start(pty.Options{Cols: cols, Rows: rows, Env: s.env}, s.argv...)
	if err != nil {
		return 0, 0, 0, err
	}
	w, err := t.Wait(s.ready, patience)
	if err != nil {
		return 0, 0, 0, err
	}
	c, err := t.CPU()
	if err != nil {
		return 0, 0, 0, err
	}
	peak, err := t.Peak()
	if err != nil {
		return 0, 0, 0, err
	}
	return float64(w.Microseconds()) / 1000, float64(c.Microseconds()) / 1000, float64(peak) / (1 << 20), t.Close("q", patience)
}

// benchKeys measures a key press to the end of its frame, with the bytes written
// and the CPU used.
func benchKeys(ctx context.Context, args []string) error {
	all, done, err := compared(ctx, args)
	if err != nil {
		return err
	}
	defer done()
	out := [][]string{{"j, 120x40", "p50", "p99", "bytes p50", "bytes p99", "CPU a key", "ratio"}}
	floor := 0.0
	for i, s := range all {
		row, cpu, err := keysOnce(s)
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		if i == 0 {
			floor = cpu
		}
		out = append(out, append(row, fmt.Sprintf("%.1f", cpu/floor)))
	}
	table(out)
	return nil
}

// phase is how long to wait before a key, so that keys fall on every moment between
// two frames of a renderer.
func phase(i int) time.Duration { return time.Duration(i*7%17) * time.Millisecond }

func keysOnce(s subject) (row []string, cpu float64, err error) {
	t, err := pty.Start(pty.Options{Cols: cols, Rows: rows, Env: s.env}, s.argv...)
	if err != nil {
		return nil, 0, err
	}
	defer t.Close("q", patience)
	if _, err := t.Wait(s.ready, patience); err != nil {
		return nil, 0, err
	}
	time.Sleep(time.Second) // what the start left to do is done
	before, err := t.CPU()
	if err != nil {
		return nil, 0, err
	}
	var took []float64
	var bytes []int
	for i := range presses {
		time.Sleep(phase(i))
		got, err := t.Press("j", frameGap, patience)
		if err != nil {
			return nil, 0, err
		}
		took, bytes = append(took, milliseconds(got.Settled)), append(bytes, got.Bytes)
	}
	after, err := t.CPU()
	if err != nil {
		return nil, 0, err
	}
	cpu = float64((after - before).Microseconds()) / 1000 / presses
	return []string{s.name, fmt.Sprintf("%.1f ms", percentile(took, 50)), fmt.Sprintf("%.1f ms", percentile(took, 99)),
		fmt.Sprint(percentile(bytes, 50)), fmt.Sprint(percentile(bytes, 99)), fmt.Sprintf("%.2f ms", cpu)}, cpu, nil
}
