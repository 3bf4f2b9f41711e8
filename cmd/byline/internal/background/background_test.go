package background

import (
	"os"
	"strings"
	"testing"
)

func TestGoroutineStandsBackAlone(t *testing.T) {
	if _, err := os.Stat("/proc/self/task"); err != nil {
		t.Skip("this system shows no threads; nothing stands back there")
	}
	before := niceOf(t, "thread-self")
	there := make(chan string)
	go func() {
		Goroutine()
		there <- niceOf(t, "thread-self")
	}()
	if got := <-there; got != "10" {
		t.Errorf("the goroutine has the niceness %s, want 10", got)
	}
	if got := niceOf(t, "thread-self"); got != before {
		t.Errorf("the goroutine that started it has the niceness %s, it had %s", got, before)
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
