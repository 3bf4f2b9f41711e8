// Package growth holds a test against work that grows faster than its input: it
// compares the processor time of the calling thread for a small and a large
// input. It must not know what is measured.
//
// Time by the clock would measure the machine's other work; this compares one run
// with another of the same thread.
package growth

import (
	"math"
	"runtime"
	"strings"
	"testing"
	"time"
)

// The sizes compared, in bytes. Linear work takes times as long for the large one
// and quadratic work times × times; the allowance is for caches, growing slices
// and the collector. What fails is measured again at larger sizes, since some
// work only begins beyond a size.
const (
	small     = 4 << 10
	times     = 16
	allowance = 4
	larger    = 8                     // times small and large
	floor     = 10 * time.Millisecond // below this it is the machine that is measured
	rounds    = 8                     // the fastest counts
	heap      = 1000                  // bytes allocated for each byte read
)

// Check fails the test if run takes more than a few times the processor time for
// each byte of a large input than of a small one, or allocates without measure.
// The input is what write makes, of about n bytes.
func Check(t *testing.T, name string, write func(n int) string, run func(s string)) {
	t.Helper()
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	least, most, linear := compare(write(small), write(small*times), run)
	if !linear {
		least, most, linear = compare(write(larger*small), write(larger*small*times), run)
	}
	if !linear {
		t.Errorf("%s: %v for %d bytes, %v for %d times that", name, least, larger*small, most, times)
	}
	many := write(small * times)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	run(many)
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > heap*uint64(len(many)) {
		t.Errorf("%s: %d kB allocated for %d bytes", name, used>>10, len(many))
	}
}

// compare reports whether run is linear between two inputs, and what it took at
// best. The best of each size count, since the collector and the first touch of
// fresh memory are charged to whichever thread meets them.
func compare(few, many string, run func(string)) (least, most time.Duration, linear bool) {
	run(few) // what is made once is made
	least, most = math.MaxInt64, math.MaxInt64
	for range rounds {
		least, most = min(least, took(run, few)), min(most, took(run, many))
		if most <= floor || most <= allowance*times*least {
			return least, most, true
		}
	}
	return least, most, false
}

func took(run func(string), s string) time.Duration {
	started := cpu()
	run(s)
	return cpu() - started
}

// Cost is the processor time run takes on this thread, and the bytes allocated
// meanwhile by the whole program.
func Cost(run func()) (time.Duration, uint64) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	spent := took(func(string) { run() }, "")
	runtime.ReadMemStats(&after)
	return spent, after.TotalAlloc - before.TotalAlloc
}

// Ratio is the processor time other takes over that of run, both by turns for the
// rounds of a benchmark: how many times as fast run is. On systems that do not
// tell a thread's time it is 0.
func Ratio(b *testing.B, run, other func()) float64 {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	var ours, theirs time.Duration
	for b.Loop() {
		started := cpu()
		run()
		between := cpu()
		other()
		ours, theirs = ours+between-started, theirs+cpu()-between
	}
	if ours <= 0 {
		return 0
	}
	return float64(theirs) / float64(ours)
}

// Repeat returns a writer of about n bytes of a token.
func Repeat(token string) func(n int) string {
	return func(n int) string { return strings.Repeat(token, n/len(token)+1) }
}

// Nest returns a writer of about n bytes, half of them one token and half another.
func Nest(one, other string) func(n int) string {
	return func(n int) string { return Repeat(one)(n/2) + Repeat(other)(n/2) }
}
