package main

import (
	"context"
	"fmt"
	"time"

	"byline/cmd/dev/pty"
)

// calm is how long a program is left alone after its start, and idleFor how long it
// is watched then.
const (
	calm    = 3 * time.Second
	idleFor = 20 * time.Second
)

// benchIdle measures what a program costs that nobody touches.
func benchIdle(ctx context.Context, args []string) error {
	all, done, err := compared(ctx, args)
	if err != nil {
		return err
	}
	defer done()
	out := [][]string{{"idle", "CPU a second", "ratio", "wake-ups a second", "ratio"}}
	var floor [2]float64
	for i, s := range all {
		cpu, wakes, err := idleOnce(s)
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		if i == 0 {
			floor = [2]float64{cpu, wakes}
		}
		out = append(out, []string{s.name, fmt.Sprintf("%.2f ms", cpu), fmt.Sprintf("%.2f", cpu/floor[0]), fmt.Sprintf("%.1f", wakes), fmt.Sprintf("%.2f", wakes/floor[1])})
	}
	table(out)
	return nil
}

// idleOnce gives the milliseconds of CPU and the wake-ups of a second.
func idleOnce(s subject) (cpu, wakes float64, err error) {
	t, err := pty.Start(pty.Options{Cols: cols, Rows: rows, Env: s.env}, s.argv...)
	if err != nil {
		return 0, 0, err
	}
	defer t.Close("q", patience)
	if _, err := t.Wait(s.ready, patience); err != nil {
		return 0, 0, err
	}
	time.Sleep(calm)
	var spent [2]time.Duration
	var woken [2]int
	for i := range spent {
		if i == 1 {
			time.Sleep(idleFor)
		}
		if spent[i], err = t.CPU(); err != nil {
			return 0, 0, err
		}
		if woken[i], err = t.Wakeups(); err != nil {
			return 0, 0, err
		}
	}
	return milliseconds(spent[1]-spent[0]) / idleFor.Seconds(), float64(woken[1]-woken[0]) / idleFor.Seconds(), nil
}
