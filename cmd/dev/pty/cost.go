package pty

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

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

// Peak is the most memory the program has held so far, in bytes (Linux). What the
// system counts for an ended child includes its parent's at the fork.
func (s *Session) Peak() (int64, error) { return PeakOf(s.PID()) }

// PeakOf is the most memory a running process has held so far, in bytes (Linux).
func PeakOf(pid int) (int64, error) {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(data)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kb, err := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
			return kb << 10, err
		}
	}
	return 0, fmt.Errorf("process %d has no VmHWM", pid)
}

// Wakeups is how often the system has put a thread of the program to work so far
// (Linux); threads that have ended are not in it.
func (s *Session) Wakeups() (int, error) {
	threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/status", s.PID()))
	if err != nil || len(threads) == 0 {
		return 0, fmt.Errorf("process %d has no threads to be seen", s.PID())
	}
	total := 0
	for _, t := range threads {
		data, err := os.ReadFile(t)
		if err != nil {
			continue // the thread has ended
		}
		for line := range strings.Lines(string(data)) {
			if rest, ok := strings.CutPrefix(line, "voluntary_ctxt_switches:"); ok {
				n, err := strconv.Atoi(strings.TrimSpace(rest))
				if err != nil {
					return 0, fmt.Errorf("%s: %w", t, err)
				}
				total += n
			}
		}
	}
	return total, nil
}
