package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

func TestEveryTaskHasHelpAndANameOfItsOwn(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, task := range tasks() {
		if task.help == "" || task.run == nil || seen[task.name] {
			t.Errorf("task %q lacks help, work or a name of its own", task.name)
		}
		seen[task.name] = true
	}
	if got := run(context.Background(), []string{"nothing-like-it"}); got != 2 {
		t.Errorf("an unknown task exits with %d, want 2", got)
	}
}

func TestExistsUnderstandsPatterns(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.go"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]bool{dir + "/*.go": true, dir + "/...": true, dir + "/b.go": false} {
		if exists(path) != want {
			t.Errorf("exists(%q) is %v", path, !want)
		}
	}
}

func TestPercentiles(t *testing.T) {
	t.Parallel()
	figures := []int{5, 1, 4, 2, 3}
	if m := median(figures); m != 3 {
		t.Errorf("median %d, want 3", m)
	}
	if p := percentile(figures, 99); p != 5 {
		t.Errorf("p99 %d, want 5", p)
	}
	if figures[0] != 5 {
		t.Error("the figures were sorted in place")
	}
}

func TestADeadlineOfTheFuzzerIsNoFinding(t *testing.T) {
	t.Parallel()
	const deadline = "fuzz: elapsed: 4s, execs: 621 (0/sec)\n--- FAIL: FuzzDecode (4.05s)\n    context deadline exceeded\nFAIL\nexit status 1\n"
	const finding = "--- FAIL: FuzzDecode (0.05s)\n    --- FAIL: FuzzDecode (0.00s)\n        x_test.go:1: context deadline exceeded\n\n    Failing input written to testdata/fuzz/FuzzDecode/1\nFAIL\n"
	for said, want := range map[string]bool{deadline: true, finding: false, finding + deadline: false, "panic: x\n": false, "": false} {
		if got := onlyTheDeadline(said); got != want {
			t.Errorf("%v for %q", got, said)
		}
	}
}
