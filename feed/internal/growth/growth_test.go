package growth

import (
	"runtime"
	"strings"
	"testing"
	"time"
)

// TestCPUCounts asks for a clock that moves with work, so that Check can fail.
func TestCPUCounts(t *testing.T) {
	t.Parallel()
	if cpu() == 0 {
		t.Skip("this system does not tell a thread's processor time.")
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	quadratic := func(s string) {
		n := 0
		for i := range len(s) {
			n += strings.Count(s[i:], "a")
		}
		if n == 0 {
			t.Error("nothing was counted")
		}
	}
	few, many := Repeat("a")(small), Repeat("a")(small*times)
	least, most := took(quadratic, few), took(quadratic, many)
	if most < floor || most < allowance*times*max(least, time.Microsecond) {
		t.Errorf("quadratic work took %v and %v", least, most)
	}
	if s := Nest("<", ">")(8); s != "<<<<<>>>>>" {
		t.Errorf("%q", s)
	}
}
