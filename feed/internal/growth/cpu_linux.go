package growth

import (
	"time"

	"golang.org/x/sys/unix"
)

// cpu is the processor time the calling thread has taken.
func cpu() time.Duration {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &ts); err != nil {
		return 0
	}
	return time.Duration(ts.Nano())
}
