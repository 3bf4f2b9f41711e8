package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// town is the process of cmd/dev/town.
type town struct {
	hosts   []string // addresses: "http://127.0.1.1:41234"
	latency time.Duration

	cmd     *exec.Cmd
	ask     io.WriteCloser
	answers *bufio.Scanner
}

// openTown builds and starts so many hosts; work is where the program goes.
func openTown(ctx context.Context, work string, hosts int, latency time.Duration) (*town, error) {
	program := filepath.Join(work, "town")
	if err := passthrough(ctx, "go", "build", "-o", program, "./cmd/dev/town"); err != nil {
		return nil, err
	}
	t := &town{latency: latency, cmd: exec.CommandContext(ctx, program, fmt.Sprint(hosts), latency.String())}
	t.cmd.Stderr = os.Stderr
	out, err := t.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if t.ask, err = t.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	if err := t.cmd.Start(); err != nil {
		return nil, err
	}
	t.answers = bufio.NewScanner(out)
	for t.answers.Scan() && t.answers.Text() != "" {
		t.hosts = append(t.hosts, t.answers.Text())
	}
	if len(t.hosts) == 0 {
		return nil, errors.Join(errors.New("the town has no hosts"), t.close())
	}
	return t, nil
}

// asked gives how many requests came, and how many bytes of bodies went, since the
// last time.
func (t *town) asked() (requests, bytes int64, err error) {
	if _, err := fmt.Fprintln(t.ask); err != nil {
		return 0, 0, err
	}
	if !t.answers.Scan() {
		return 0, 0, errors.Join(errors.New("the town has gone"), t.answers.Err())
	}
	_, err = fmt.Sscan(t.answers.Text(), &requests, &bytes)
	return requests, bytes, err
}

// feeds are the addresses of n feeds, from one on.
func (t *town) feeds(from, n int) []string {
	var out []string
	for i := from; i < from+n; i++ {
		out = append(out, fmt.Sprintf("%s/feed%d.xml", t.hosts[i%len(t.hosts)], i))
	}
	return out
}

func (t *town) close() error { return errors.Join(t.ask.Close(), t.cmd.Wait()) }
