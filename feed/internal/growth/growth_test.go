package growth

import (
	"runtime"
	"strings"
	"testing"
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
	if least, most, linear := compare(Repeat("a")(small), Repeat("a")(small*times), quadratic); linear {
		t.Errorf("quadratic work took %v and %v", least, most)
	}
	if least, most, linear := compare(Repeat("a")(small), Repeat("a")(small*times), func(s string) { quadratic(s[:100]) }); !linear {
		t.Errorf("constant work took %v and %v", least, most)
	}
	if s := Nest("<", ">")(8); s != "<<<<<>>>>>" {
		t.Errorf("%q", s)
	}
}
