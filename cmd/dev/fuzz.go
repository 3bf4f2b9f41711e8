package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

var fuzzTarget = regexp.MustCompile(`(?m)^func (Fuzz\w+)\(f \*testing\.F\)`)

// fuzz finds every fuzz target of the tree and gives each the same time.
func fuzz(ctx context.Context, args []string) error {
	each := 10 * time.Second
	if len(args) > 0 {
		d, err := time.ParseDuration(args[0])
		if err != nil {
			return fmt.Errorf("a duration like 10s is needed: %w", err)
		}
		each = d
	}
	files, err := goFiles(ctx)
	if err != nil {
		return err
	}
	n := 0
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		for _, m := range fuzzTarget.FindAllStringSubmatch(string(data), -1) {
			n++
			if err := fuzzOne(ctx, m[1], each, "./"+filepath.Dir(f)); err != nil {
				return err
			}
		}
	}
	if n == 0 {
		return fmt.Errorf("no fuzz targets found")
	}
	fmt.Fprintf(os.Stderr, "%d fuzz targets, %v each, nothing found\n", n, each)
	return nil
}

// minimize is how many runs an input that covers something new is made smaller in.
// What Go does without it, for a minute each, leaves no time for others.
const minimize = "20x"

// fuzzOne fuzzes one target and shows what is printed.
func fuzzOne(ctx context.Context, target string, each time.Duration, dir string) error {
	var said strings.Builder
	err := passthroughTo(ctx, io.MultiWriter(os.Stdout, &said), "go", "test", "-run", "^$", "-fuzz", "^"+target+"$", "-fuzztime", each.String(), "-fuzzminimizetime", minimize, dir)
	if err != nil && onlyTheDeadline(said.String()) {
		fmt.Fprintln(os.Stderr, "the time was over in the middle of an input (go.dev/issue/75804); nothing was found")
		return nil
	}
	return err
}

// onlyTheDeadline reports whether a target failed for no other reason than that its
// time was over: before Go 1.27 the coordinator takes its own deadline for a finding
// now and then (go.dev/issue/75804). A finding names the input it was written to.
func onlyTheDeadline(said string) bool {
	_, after, failed := strings.Cut(said, "--- FAIL: ")
	_, reason, _ := strings.Cut(after, "\n")
	return failed && strings.HasPrefix(reason, "    context deadline exceeded\nFAIL\n") && !strings.Contains(said, "Failing input written to")
}
