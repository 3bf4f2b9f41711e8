package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// passthrough runs a command with our own output and says what it runs.
func passthrough(ctx context.Context, name string, args ...string) error {
	return passthroughTo(ctx, os.Stdout, name, args...)
}

// passthroughTo is passthrough with another place for what the command prints.
func passthroughTo(ctx context.Context, out io.Writer, name string, args ...string) error {
	fmt.Fprintln(os.Stderr, "+", name, strings.Join(args, " "))
	c := exec.CommandContext(ctx, name, args...)
	c.Stdout, c.Stderr = out, os.Stderr
	if err := c.Run(); err != nil {
		return fmt.Errorf("%s %s: %w", name, strings.Join(args, " "), err)
	}
	return nil
}

// output runs a command and gives what it printed.
func output(ctx context.Context, name string, args ...string) (string, error) {
	c := exec.CommandContext(ctx, name, args...)
	var stderr bytes.Buffer
	c.Stderr = &stderr
	out, err := c.Output()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w: %s", name, strings.Join(args, " "), err, stderr.String())
	}
	return string(out), nil
}

// lines gives the non-empty lines of a command's output.
func lines(ctx context.Context, name string, args ...string) ([]string, error) {
	out, err := output(ctx, name, args...)
	if err != nil {
		return nil, err
	}
	return strings.Fields(strings.ReplaceAll(out, " ", "\x00")), nil
}
