// Package background lets work that nobody waits for stand back behind what
// somebody looks at.
package background

import (
	"os"
	"strconv"

	"golang.org/x/sys/unix"
)

// niceness is what nice(1) gives without a number.
const niceness = 10

// Yield gives this process's time to others that want it: a refresh beside an open
// reader slows no key. On Linux a priority is a thread's, and new threads inherit
// it (setpriority(2), "C library/kernel differences"); elsewhere it is the
// process's. Where it cannot be set, the work is done as it would be without.
//
// Linux weighs priorities within a session only, if it groups them (sched(7), "The
// autogroup feature"): a program that cron or a timer started in a session of its
// own lets the session stand back too.
func Yield() {
	yieldSession()
	for range passes {
		if lowerThreads() == 0 {
			return
		}
	}
}

// passes is more than a program that starts threads at its usual rate ever needs.
const passes = 20

// lowerThreads sets the priority of every thread that has not stood back yet, and
// says how many had not: one that a thread started just before it was lowered is in
// the next pass, and after a pass without any there can be none.
func lowerThreads() int {
	tasks, err := os.ReadDir("/proc/self/task")
	if err != nil {
		_ = unix.Setpriority(unix.PRIO_PROCESS, 0, niceness)
		return 0
	}
	lowered := 0
	for _, task := range tasks {
		id, err := strconv.Atoi(task.Name())
		if err != nil {
			continue
		}
		// The kernel gives 20 less the niceness (getpriority(2), "C library/kernel differences").
		if p, err := unix.Getpriority(unix.PRIO_PROCESS, id); err != nil || p <= 20-niceness {
			continue // it has ended, or stands back
		}
		lowered++
		_ = unix.Setpriority(unix.PRIO_PROCESS, id, niceness)
	}
	return lowered
}

// yieldSession lowers the priority of a session that is this program's alone.
func yieldSession() {
	if session, err := unix.Getsid(0); err != nil || session != os.Getpid() {
		return // somebody's shell is in it
	}
	_ = os.WriteFile("/proc/self/autogroup", strconv.AppendInt(nil, niceness, 10), 0)
}
