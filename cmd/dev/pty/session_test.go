package pty_test

import (
	"os"
	"testing"
	"time"

	"byline/cmd/dev/pty"
)

// The test binary plays the program: with the variable set it echoes what is
// typed until it reads a q.
func TestMain(m *testing.M) {
	if os.Getenv("BYLINE_ECHO") == "" {
		os.Exit(m.Run())
	}
	os.Stdout.WriteString("ready\n")
	one := make([]byte, 1)
	for one[0] != 'q' {
		if n, err := os.Stdin.Read(one); n == 0 || err != nil {
			os.Exit(3)
		}
	}
	os.Exit(0)
}

func TestSessionSeesTheScreenAndTheCost(t *testing.T) {
	t.Parallel()
	s, err := pty.Start(pty.Options{Cols: 40, Rows: 10, Env: []string{"BYLINE_ECHO=1"}}, os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Wait("ready", 10*time.Second); err != nil {
		t.Fatal(err)
	}
	if cpu, err := s.CPU(); err != nil || cpu <= 0 {
		t.Errorf("CPU so far: %v, %v", cpu, err)
	}
	if got, err := s.Press("hello", 20*time.Millisecond, 10*time.Second); err != nil || got.Bytes < 5 || got.First <= 0 || got.First > got.Settled {
		t.Errorf("echo of 5 characters: %+v, %v", got, err)
	}
	if _, err := s.Wait("hello", 10*time.Second); err != nil {
		t.Error(err)
	}
	if n, err := s.Wakeups(); err != nil || n <= 0 {
		t.Errorf("wake-ups so far: %d, %v", n, err)
	}
	if peak, err := s.Peak(); err != nil || peak <= 0 {
		t.Errorf("peak: %d, %v", peak, err)
	}
	if err := s.Close("q\n", 10*time.Second); err != nil {
		t.Errorf("close: %v", err)
	}
}
