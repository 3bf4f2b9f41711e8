package hush

import (
	"os"
	"testing"
)

func TestRestoreGivesTheEnvironmentBack(t *testing.T) {
	if got := os.Getenv("CI"); got != "1" {
		t.Fatalf("CI is %q while the program starts, want 1", got)
	}
	Restore()
	got, ok := os.LookupEnv("CI")
	if ok != present || got != value {
		t.Errorf("CI is %q (set: %v), want %q (set: %v)", got, ok, value, present)
	}
}
