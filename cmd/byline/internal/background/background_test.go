package background

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// inSession makes the test program a child that yields and tells its session's
// priority.
const inSession = "BYLINE_TEST_YIELDS"

func TestMain(m *testing.M) {
	if os.Getenv(inSession) != "" {
		Yield()
		group, err := os.ReadFile("/proc/self/autogroup")
		fmt.Print(string(group), err)
		return
	}
	os.Exit(m.Run())
}

func TestYieldReachesASessionOfItsOwn(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	// A kernel that could group sessions and was told not to shows an empty file
	// (CONFIG_SCHED_AUTOGROUP with noautogroup).
	if group, err := os.ReadFile("/proc/self/autogroup"); err != nil || !strings.Contains(string(group), "autogroup") {
		t.Skip("this system groups no sessions")
	}
	for _, own := range []bool{true, false} {
		child := exec.Command(self)
		child.Env = append(os.Environ(), inSession+"=1")
		child.SysProcAttr = &syscall.SysProcAttr{Setsid: own}
		out, err := child.CombinedOutput()
		if err != nil || !strings.Contains(string(out), "autogroup") {
			t.Fatalf("%s %v", out, err)
		}
		if lowered := strings.Contains(string(out), "nice 10"); lowered != own {
			t.Errorf("a session of its own %v: %s", own, out)
		}
	}
}

func TestAsideStandsBackAlone(t *testing.T) {
	if _, err := os.Stat("/proc/self/task"); err != nil {
		t.Skip("this system shows no threads; nothing stands back there")
	}
	before, there := niceOf(t, "thread-self"), ""
	NewAside(2).Do(func() { there = niceOf(t, "thread-self") })
	if there != "10" {
		t.Errorf("the work had the niceness %s, want 10", there)
	}
	if got := niceOf(t, "thread-self"); got != before {
		t.Errorf("who gave it has the niceness %s and had %s", got, before)
	}
}

func TestAsideHandsAPanicBack(t *testing.T) {
	t.Parallel()
	a := NewAside(1)
	func() {
		defer func() {
			if got := recover(); got != "ink" {
				t.Errorf("recovered %v", got)
			}
		}()
		a.Do(func() { panic("ink") })
	}()
	done := false
	if a.Do(func() { done = true }); !done {
		t.Error("nothing is done after a panic")
	}
}

// niceOf is the niceness of a thread below /proc.
func niceOf(t *testing.T, thread string) string {
	t.Helper()
	stat, err := os.ReadFile("/proc/" + thread + "/stat")
	if err != nil {
		return "" // ended meanwhile
	}
	// The name in brackets may hold spaces; nice is the 17th field behind it (proc(5)).
	_, fields, _ := strings.Cut(string(stat), ") ")
	return strings.Fields(fields)[16]
}

func TestYieldReachesEveryThread(t *testing.T) {
	if _, err := os.Stat("/proc/self/task"); err != nil {
		t.Skip("this system shows no threads; Yield sets the process's priority")
	}
	Yield()
	tasks, err := os.ReadDir("/proc/self/task")
	if err != nil {
		t.Fatal(err)
	}
	for _, task := range tasks {
		if got := niceOf(t, "self/task/"+task.Name()); got != "10" && got != "" {
			t.Errorf("thread %s has the niceness %s, want 10", task.Name(), got)
		}
	}
}
