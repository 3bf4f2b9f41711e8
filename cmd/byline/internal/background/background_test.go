package background

import (
	"os"
	"strings"
	"testing"
)

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
		stat, err := os.ReadFile("/proc/self/task/" + task.Name() + "/stat")
		if err != nil {
			continue // ended meanwhile
		}
		// The name in brackets may hold spaces; nice is the 17th field behind it (proc(5)).
		_, fields, _ := strings.Cut(string(stat), ") ")
		if got := strings.Fields(fields)[16]; got != "10" {
			t.Errorf("thread %s has the niceness %s, want 10", task.Name(), got)
		}
	}
}
