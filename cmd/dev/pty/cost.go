package pty

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// Cost is what a program took.
type Cost struct {
	CPU  time.Duration // user and system
	Peak int64         // bytes resident at most
}

func costOf(p *os.ProcessState) Cost {
	if p == nil {
		return Cost{}
	}
	c := Cost{CPU: p.UserTime() + p.SystemTime()}
	if u, ok := p.SysUsage().(*syscall.Rusage); ok {
		c.Peak = u.Maxrss << 10 // kibibytes on Linux
	}
	return c
}

// CPU is what the program has used so far, to the nanosecond, from the
// scheduler's account of each of its threads (Linux).
func (s *Session) CPU() (time.Duration, error) {
	threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", s.PID()))
	if err != nil || len(threads) == 0 {
		return 0, fmt.Errorf("no scheduler account of process %d", s.PID())
	}
	var total time.Duration
	for _, t := range threads {
		data, err := os.ReadFile(t)
		if err != nil {
			continue // the thread has ended
		}
		if f := strings.Fields(string(data)); len(f) > 0 {
			n, err := strconv.ParseInt(f[0], 10, 64)
			if err != nil {
				return 0, fmt.Errorf("%s: %w", t, err)
			}
			total += time.Duration(n)
		}
	}
	return total, nil
}

// Resident is how much memory the program holds now, in bytes (Linux).
func (s *Session) Resident() (int64, error) {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", s.PID()))
	if err != nil {
		return 0, err
	}
	f := strings.Fields(string(data))
	if len(f) < 2 {
		return 0, fmt.Errorf("statm of process %d: %q", s.PID(), data)
	}
	pages, err := strconv.ParseInt(f[1], 10, 64)
	return pages * int64(os.Getpagesize()), err
}
